import { drawMark } from '@duo/ui/drawings/mark';

function Drawing({ ground }: { ground: 'light' | 'dark' }) {
  return (
    <span
      className={`duo-mark duo-mark--${ground}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant SVG of our own
      dangerouslySetInnerHTML={{ __html: drawMark(ground) }}
    />
  );
}

/** The product's mark, for the admin's corner. The style sheet shows the one for the theme. */
export function Mark() {
  return (
    <>
      <Drawing ground="light" />
      <Drawing ground="dark" />
    </>
  );
}

/** The mark, large, for the sign-in page, whose title stands below it. */
export function Logo() {
  return (
    <span className="duo-logo">
      <Mark />
    </span>
  );
}
