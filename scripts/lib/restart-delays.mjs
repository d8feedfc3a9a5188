/**
 * How long to wait before each restart of a part: twice as long every time, up to a limit, and from
 * the beginning again once the part has stayed alive for a while.
 * @param {{ firstMs?: number, longestMs?: number, forgivenAfterMs?: number }} [limits]
 * @returns {(aliveMs: number) => number} takes how long the part had lived, gives the delay in ms
 */
export function createRestartDelays({
  firstMs = 500,
  longestMs = 30_000,
  forgivenAfterMs = 60_000,
} = {}) {
  let nextMs = firstMs;
  return (aliveMs) => {
    if (aliveMs >= forgivenAfterMs) nextMs = firstMs;
    const delayMs = nextMs;
    nextMs = Math.min(nextMs * 2, longestMs);
    return delayMs;
  };
}
