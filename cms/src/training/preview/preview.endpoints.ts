import type { Endpoint, PayloadRequest } from 'payload';
import { previewLesson } from './preview-lesson.ts';

const noStore = { 'cache-control': 'no-store' };

async function getPreview(req: PayloadRequest): Promise<Response> {
  const lesson = await previewLesson(req, req.searchParams.get('ticket') ?? '');
  if (lesson) return Response.json(lesson, { headers: noStore });
  return Response.json({ errors: [{ message: 'ticket' }] }, { status: 403, headers: noStore });
}

/**
 * What the portal asks for a member of staff who previews a lesson: no session, a ticket instead. Its files are
 * learners' (`open-file.endpoint.ts`), by names that a ticket made.
 */
export const trainingPreviewEndpoints: Endpoint[] = [
  { path: '/portal/training/preview', method: 'get', handler: getPreview },
];
