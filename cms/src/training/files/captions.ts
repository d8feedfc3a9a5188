import { createHash } from 'node:crypto';
import { isLanguage, type Language } from '@duo/domain/languages/languages';

const timing =
  /^((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}) --> ((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})(?:\s.*)?$/;
const isNote = (line: string) => /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(line);

const toMs = (time: string) =>
  time
    .split(/[:.]/)
    .map(Number)
    .reduce(
      (sum, part, index, { length }) =>
        index === length - 1 ? sum * 1000 + part : sum * 60 + part,
      0,
    );

const linesOf = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');

/**
 * The first line, from 1, at which a text is not WebVTT that a player shows: its first line, a timing, a
 * caption without a text, or no caption at all. Source: W3C WebVTT, 4.1.
 */
export function findCaptionFault(text: string): { line: number } | undefined {
  const lines = linesOf(text);
  if (!/^WEBVTT(?:\s|$)/.test(lines[0] ?? '')) return { line: 1 };
  let cues = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (isNote(line)) {
      while (lines[index]?.trim()) index += 1;
      continue;
    }
    if (!line.includes('-->')) continue;
    const [, start, end] = timing.exec(line.trim()) ?? [];
    if (!start || !end || toMs(start) >= toMs(end)) return { line: index + 1 };
    if (!lines[index + 1]?.trim()) return { line: index + 1 };
    cues += 1;
  }
  return cues === 0 ? { line: 1 } : undefined;
}

/** As it is served: in the one form of its line ends. */
export function writeCaptions(text: string): string {
  return `${linesOf(text).join('\n').trimEnd()}\n`;
}

const nameForm = /^captions-([0-9a-f]+)-([a-z]{2})-([0-9a-f]{16})\.vtt$/;

function hashOf(text: string): string {
  return createHash('sha256').update(writeCaptions(text)).digest('hex').slice(0, 16);
}

/** The name of captions as they are now: other captions have another name. */
export function nameCaptions(
  recordingId: number | string,
  language: Language,
  text: string,
): string {
  return `captions-${recordingId}-${language}-${hashOf(text)}.vtt`;
}

/** Whose captions a name means, and in which language; null for what is no such name. */
export function readCaptionsName(name: string): { recordingId: string; language: Language } | null {
  const [, recordingId, language] = nameForm.exec(name) ?? [];
  return recordingId && isLanguage(language) ? { recordingId, language } : null;
}
