const marker = Buffer.from('mvhd', 'latin1');

/** How long an MP4 or M4A says it lasts, in whole seconds; null for what does not say. */
export function readSeconds(data: Buffer): number | null {
  const at = data.indexOf(marker);
  if (at < 0 || data.length < at + 36) return null;
  const isLong = data[at + 4] === 1;
  const scale = data.readUInt32BE(at + (isLong ? 24 : 16));
  const duration = isLong ? Number(data.readBigUInt64BE(at + 28)) : data.readUInt32BE(at + 20);
  const seconds = scale > 0 ? Math.round(duration / scale) : 0;
  return seconds > 0 && seconds <= 36_000 ? seconds : null;
}
