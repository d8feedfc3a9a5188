import type PDFDocument from 'pdfkit';
import { type Face, listFontFiles, splitRuns } from './typefaces.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** How a text is set. Sizes are in points. */
export interface TextStyle {
  face: Face;
  size: number;
  colour: string;
  /** Added between signs. */
  spacing?: number;
}

/** One line, by its left end and its base line. */
export interface Line extends TextStyle {
  x: number;
  y: number;
  text: string;
}

/** Lets a document use the fonts by the names of their files; only those that are used become part of it. */
export function registerFonts(pdf: Pdf): void {
  // pdfkit takes fonts that are open, which its types do not say yet.
  for (const { name, font } of listFontFiles()) pdf.registerFont(name, font as unknown as Buffer);
}

/** How wide a text is. */
export function measureText(pdf: Pdf, text: string, { face, size, spacing = 0 }: TextStyle) {
  return splitRuns(face, text)
    .map((run) => pdf.font(run.name, size).widthOfString(run.text, { characterSpacing: spacing }))
    .reduce((sum, width) => sum + width, 0);
}

/** Writes a line. @returns how wide it is. */
export function writeLine(pdf: Pdf, { x, y, text, ...style }: Line): number {
  const { face, size, colour, spacing = 0 } = style;
  let at = x;
  for (const run of splitRuns(face, text)) {
    const options = {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: spacing,
    } as const;
    pdf.font(run.name, size).fillColor(colour).text(run.text, at, y, options);
    at += pdf.widthOfString(run.text, options);
  }
  return at - x;
}

/** Breaks a text between words into lines that are no wider than `width`; a word that is wider stays whole. */
export function breakLines(pdf: Pdf, text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measureText(pdf, longer, style) <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

export interface Fitting {
  style: TextStyle;
  width: number;
  /** At most so many lines, of which each may be so small. */
  maxLines: number;
  minSize: number;
}

export interface Fitted {
  style: TextStyle;
  lines: string[];
  /** Whether all of the text is there. */
  isWhole: boolean;
}

/** A text in lines, set as large as it fits; where it fits at no size, it ends in an ellipsis. */
export function fitText(pdf: Pdf, text: string, fitting: Fitting): Fitted {
  const { width, maxLines, minSize } = fitting;
  for (let { size } = fitting.style; ; size -= 1) {
    const style = { ...fitting.style, size };
    const lines = breakLines(pdf, text, style, width);
    const isNarrow = lines.every((line) => measureText(pdf, line, style) <= width);
    if (lines.length <= maxLines && isNarrow) return { style, lines, isWhole: true };
    if (size > minSize) continue;
    const rest = lines.slice(maxLines - 1).join(' ');
    const shown = [...lines.slice(0, maxLines - 1), rest];
    return { style, lines: shown.map((line) => cut(pdf, line, style, width)), isWhole: false };
  }
}

/** The first fitting by which all of a text is there; else the last one. */
export function fitBest(pdf: Pdf, text: string, fittings: [Fitting, ...Fitting[]]): Fitted {
  const [first, next, ...others] = fittings;
  const fitted = fitText(pdf, text, first);
  return fitted.isWhole || !next ? fitted : fitBest(pdf, text, [next, ...others]);
}

function cut(pdf: Pdf, line: string, style: TextStyle, width: number): string {
  if (measureText(pdf, line, style) <= width) return line;
  const signs = [...line];
  while (signs.length > 1 && measureText(pdf, `${signs.join('')}…`, style) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
