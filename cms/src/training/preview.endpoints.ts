import type { Endpoint, PayloadRequest } from 'payload';
import { findTrainingFile } from './find-training-file.ts';
import { previewLesson } from './preview-lesson.ts';
import { serveTrainingFile } from './serve-training-file.ts';

const noStore = { 'cache-control': 'no-store' };

async function getPreview(req: PayloadRequest): Promise<Response> {
  const lesson = await previewLesson(req, req.searchParams.get('ticket') ?? '');
  if (lesson) return Response.json(lesson, { headers: noStore });
  return Response.json({ errors: [{ message: 'ticket' }] }, { status: 403, headers: noStore });
}

async function getFile(req: PayloadRequest): Promise<Response> {
  const file = await findTrainingFile(req, String(req.routeParams?.fileName ?? ''));
  if (!file?.isPreview) return new Response(null, { status: 404 });
  return serveTrainingFile(file, req.headers.get('range'));
}

/** What the portal asks for a member of staff who previews a lesson: no session, a ticket instead. */
export const trainingPreviewEndpoints: Endpoint[] = [
  { path: '/portal/training/preview', method: 'get', handler: getPreview },
  { path: '/portal/training/preview-file/:fileName', method: 'get', handler: getFile },
];
