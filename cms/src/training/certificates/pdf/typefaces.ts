import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** How something is set: titles, what is read, and what of it stands out. */
export type Face = 'title' | 'text' | 'strong';

/** A file of a typeface; one typeface comes in several. */
export interface FontFile {
  name: string;
  font: Font;
}

/** A piece of text that one font has all signs of. */
export interface Run {
  /** Of the font's file. */
  name: string;
  text: string;
}

const bricolage = (subset: string) =>
  `@fontsource/bricolage-grotesque/files/bricolage-grotesque-${subset}-700-normal.woff`;
const atkinson = (subset: string, weight: number) =>
  `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`;

// Bricolage has most signs, so it helps out where Atkinson ends.
const titles = ['latin', 'latin-ext', 'vietnamese'].map(bricolage);
const files: Record<Face, string[]> = {
  title: titles,
  text: [atkinson('latin', 400), atkinson('latin-ext', 400), ...titles],
  strong: [atkinson('latin', 700), atkinson('latin-ext', 700), ...titles],
};

const require = createRequire(import.meta.url);
const opened = new Map<string, Font>();

function open(name: string): Font {
  const known = opened.get(name);
  if (known) return known;
  const font = create(readFileSync(require.resolve(name)));
  if (!('layout' in font)) throw new Error(`${name} holds several fonts.`);
  opened.set(name, font);
  return font;
}

/** Every file that a text may need, read once for the process. */
export function listFontFiles(): FontFile[] {
  const names = new Set(Object.values(files).flat());
  return [...names].map((name) => ({ name, font: open(name) }));
}

function findFont(face: Face, sign: string): string | undefined {
  const point = sign.codePointAt(0) ?? 0;
  return files[face].find((name) => open(name).hasGlyphForCodePoint(point));
}

/** A sign that no font has, without its accents; or as it is. */
function simplify(face: Face, sign: string): string {
  const [base = sign] = sign.normalize('NFD');
  return findFont(face, base) ? base : sign;
}

/** A text in pieces, each in the first font of a face that has its signs. */
export function splitRuns(face: Face, text: string): Run[] {
  const runs: Run[] = [];
  for (const given of text.normalize('NFC')) {
    const sign = findFont(face, given) ? given : simplify(face, given);
    const last = runs.at(-1);
    const name = findFont(face, sign) ?? last?.name ?? (files[face][0] as string);
    if (last?.name === name) last.text += sign;
    else runs.push({ name, text: sign });
  }
  return runs;
}
