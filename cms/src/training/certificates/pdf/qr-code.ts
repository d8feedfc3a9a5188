import { encode } from 'uqr';

/** The path of a QR code's dark fields, `size` points wide, from its top left. Runs of a row are one field. */
export function drawQrCode(text: string, size: number): string {
  const { data, size: count } = encode(text, { ecc: 'M', border: 0 });
  const field = size / count;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return data
    .flatMap((row, rowNumber) => listDarkRuns(row).map(([from, to]) => ({ rowNumber, from, to })))
    .map(
      ({ rowNumber, from, to }) =>
        `M${round(from * field)} ${round(rowNumber * field)}h${round((to - from) * field)}v${round(field)}h${round((from - to) * field)}z`,
    )
    .join('');
}

function listDarkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}
