import type { Endpoint, PayloadRequest } from 'payload';
import { sessionOf } from '../../accounts/session.strategy.ts';
import { findTrainingFile } from '../files/find-training-file.ts';
import { serveTrainingFile } from '../files/serve-training-file.ts';
import { findLastEnrolment } from './enrolment/find-enrolment.ts';

const signedOut = () =>
  Response.json(
    { outcome: 'signedOut' },
    { status: 401, headers: { 'cache-control': 'no-store' } },
  );
const notFound = () => new Response(null, { status: 404 });

async function handler(req: PayloadRequest): Promise<Response> {
  const file = await findTrainingFile(req, String(req.routeParams?.fileName ?? ''));
  // The name of a preview is a ticket.
  if (file?.isPreview) return serveTrainingFile(file, req.headers.get('range'));
  const session = sessionOf(req);
  if (!session) return signedOut();
  const isLearner = (await findLastEnrolment(req, session.volunteerId)) !== null;
  return file && isLearner ? serveTrainingFile(file, req.headers.get('range')) : notFound();
}

/**
 * `GET /api/portal/training/file/<name>`: a recording, its captions or a handout, for those who are enrolled, and
 * for previews by their names.
 */
export const openFile: Endpoint = {
  method: 'get',
  path: '/portal/training/file/:fileName',
  handler,
};
