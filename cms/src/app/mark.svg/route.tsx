import { drawIcon } from '@duo/ui/drawings/mark';

export const dynamic = 'force-static';

/** The admin's icon in the browser's tabs. */
export function GET(): Response {
  return new Response(drawIcon(), { headers: { 'content-type': 'image/svg+xml' } });
}
