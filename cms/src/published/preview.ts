import type { PageAnswer } from '@duo/domain/pages/published-page';
import type { PayloadRequest } from 'payload';
import { configuration } from '../configuration.ts';
import { readTicket } from '../preview/ticket.ts';
import { createReader } from './create-reader.ts';
import { mayStillPreview } from './previewer.ts';
import { assemblePage } from './published-page.ts';
import type { Addressed } from './resolve-path.ts';

const previewable = ['pages', 'testimonials', 'branches'] as const;
type Previewable = (typeof previewable)[number];

function isPreviewable(collection: string): collection is Previewable {
  return previewable.some((known) => known === collection);
}

/** The page that a ticket shows, drafts included; null when the ticket is not valid. */
export async function answerPreview(req: PayloadRequest, text: string): Promise<PageAnswer | null> {
  const ticket = readTicket(text, configuration.payloadSecret, new Date());
  if (!ticket || !isPreviewable(ticket.collection)) return null;
  const { collection, documentId, language, staffId } = ticket;
  if (!(await mayStillPreview(req, staffId, collection))) return null;
  const draftOf = { collection, id: documentId, staffId };
  const reader = createReader({ req, language, draftOf });
  const document = await reader.findById(collection, documentId);
  if (!document) return null;
  const at = { collection, document } as Addressed;
  const page = await assemblePage(reader, at, language, { isPreview: true });
  return page && { outcome: 'found', page };
}
