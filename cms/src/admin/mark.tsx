import { drawMark } from '@duo/ui/drawings/mark';

/** The product's mark, for the admin's corner. */
export function Mark() {
  // The drawing is our own constant: no text of anybody's goes into it.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant SVG
  return <span className="duo-mark" dangerouslySetInnerHTML={{ __html: drawMark() }} />;
}

/** The mark with the name, for the sign-in page. */
export function Logo() {
  return (
    <span className="duo-logo">
      <Mark />
      <span>duo</span>
    </span>
  );
}
