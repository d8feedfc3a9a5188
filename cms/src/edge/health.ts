import type { ServerResponse } from 'node:http';

/** Answers `/health/live` (the process runs) and `/health/ready` (it can do its work). */
export async function answerHealth(
  path: string,
  res: ServerResponse,
  isReady: () => Promise<boolean>,
): Promise<boolean> {
  if (path !== '/health/live' && path !== '/health/ready') return false;
  const ok = path === '/health/live' || (await isReady());
  res.writeHead(ok ? 200 : 503, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
  res.end(ok ? 'ok\n' : 'not ready\n');
  return true;
}
