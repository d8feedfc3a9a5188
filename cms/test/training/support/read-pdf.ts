import { inflateSync } from 'node:zlib';

/** What a PDF of ours says, as those who have it read to them get it. */
export interface ReadPdf {
  /** Its objects as they stand, by number. */
  objects: Map<number, string>;
  /** The text in the order in which it is drawn, by structure type of the marked content. */
  texts: { type: string; text: string }[];
}

function readObjects(bytes: Buffer): Map<number, { head: string; stream: Buffer | null }> {
  const objects = new Map<number, { head: string; stream: Buffer | null }>();
  const source = bytes.toString('latin1');
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number, body = ''] = match;
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const raw =
      at < 0 ? null : Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
    const stream = raw && head.includes('/FlateDecode') ? inflateSync(raw) : raw;
    objects.set(Number(number), { head, stream });
  }
  return objects;
}

const hexText = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** From the numbers that stand in the text to what they mean. */
function readUnicode(cmap: string): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const [, first = '', , list = ''] of cmap.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    for (const [index, hex] of (list.match(/<\w*>/g) ?? []).entries()) {
      const code = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
      meanings.set(code, hexText(hex.slice(1, -1)));
    }
  }
  return meanings;
}

export function readPdf(bytes: Buffer): ReadPdf {
  const objects = readObjects(bytes);
  const bodies = [...objects.values()];
  const stream = (number: string | undefined) =>
    objects.get(Number(number))?.stream?.toString('latin1') ?? '';
  const fonts = new Map<string, Map<string, string>>();
  for (const { head } of bodies) {
    for (const [, name = '', font] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const cmap = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(font))?.head ?? '')?.[1];
      fonts.set(name, readUnicode(stream(cmap)));
    }
  }
  const page = bodies.find(({ head }) => /\/Type \/Page\b/.test(head))?.head ?? '';
  const content = stream(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
  const texts: ReadPdf['texts'] = [];
  let font = new Map<string, string>();
  for (const [, type, name, shown] of content.matchAll(
    /\/(\w+) <<[^>]*>> BDC|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g,
  )) {
    if (type) texts.push({ type, text: '' });
    if (name) font = fonts.get(name) ?? new Map();
    const last = texts.at(-1);
    for (const [, hex = ''] of (shown ?? '').matchAll(/<(\w+)>/g)) {
      for (const code of hex.match(/.{4}/g) ?? []) if (last) last.text += font.get(code) ?? '?';
    }
  }
  return { objects: new Map([...objects].map(([number, { head }]) => [number, head])), texts };
}
