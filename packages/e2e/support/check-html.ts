import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and trailing whitespace its own way; neither means anything.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // A telephone number keeps its spaces together by style rather than by characters.
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
  elements: ['html5', { 'astro-island': { flow: true, phrasing: true, transparent: true } }],
});

/** What the HTML checker finds on a page as it was sent. */
export async function checkHtml(html: string, what: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${what}:${line} ${ruleId} ${message}`),
  );
}
