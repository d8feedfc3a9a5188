/**
 * Cuts a stream of text into lines.
 * @param {(line: string) => void} onLine gets each whole line, without its end
 * @returns {(text: string) => void}
 */
export function createLineReader(onLine) {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  };
}

/**
 * Remembers the last lines of a stream of text.
 * @param {number} count
 */
export function createLastLines(count) {
  /** @type {string[]} */
  const lines = [];
  const read = createLineReader((line) => {
    lines.push(line);
    if (lines.length > count) lines.shift();
  });
  return { read, list: () => [...lines] };
}
