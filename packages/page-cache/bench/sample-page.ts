const WORDS =
  'mentor duo young experience job network training branch city Brussels Antwerp Ghent Liège meeting hours week months path confidence trade language culture project goal result volunteer interview session agreement'.split(
    ' ',
  );
const PAGE_BYTES = 40_000;

/** About 40 KB of HTML that compresses as pages do; the same on every machine. */
export function writeSamplePage(title: string): string {
  const random = createRandom();
  const word = () => WORDS[Math.floor(random() * WORDS.length)];
  let html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>\n`;
  while (html.length < PAGE_BYTES) {
    const text = Array.from({ length: 20 + Math.floor(random() * 40) }, word).join(' ');
    const number = Math.floor(random() * 1000);
    html += `<section class="card card-${number % 9}"><h2 id="s${number}">${word()}</h2><p>${text}</p></section>\n`;
  }
  return `${html}</body></html>\n`;
}

function createRandom(): () => number {
  let state = 12_345;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
