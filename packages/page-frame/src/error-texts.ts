/** What an error page says: what happened, and what one can do. */
export interface ErrorTexts {
  title: string;
  text: string;
}

/** The words for a status; one that has none of its own gets those of its class. */
export function chooseErrorTexts(
  status: number,
  texts: { 400: ErrorTexts; 500: ErrorTexts } & Partial<Record<number, ErrorTexts>>,
): ErrorTexts {
  return texts[status] ?? (status < 500 ? texts[400] : texts[500]);
}
