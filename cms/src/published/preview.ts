import { reachOf } from '@duo/domain/accounts/permissions';
import type { PageAnswer } from '@duo/domain/pages/published-page';
import type { PayloadRequest } from 'payload';
import { actorOf } from '../accounts/actor.ts';
import { configuration } from '../configuration.ts';
import { readTicket, type Ticket } from '../preview/ticket.ts';
import { assemblePage } from './published-page.ts';
import { createReader } from './reader.ts';
import type { Addressed } from './resolve-path.ts';

const previewable = ['pages', 'testimonials', 'branches'] as const;
type Previewable = (typeof previewable)[number];

function isPreviewable(collection: string): collection is Previewable {
  return previewable.some((known) => known === collection);
}

/** Whether the person for whom the ticket was minted may, today, still see drafts of the collection. */
async function isStillAllowed(req: PayloadRequest, ticket: Ticket, collection: Previewable) {
  const holder = await req.payload.findByID({
    collection: 'staff',
    id: ticket.staffId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  if (!holder) return false;
  const actor = actorOf({ user: { ...holder, collection: 'staff' } });
  return reachOf(actor, collection, 'read') === 'all';
}

/** The page that a ticket shows, drafts included; null when the ticket is not valid. */
export async function answerPreview(req: PayloadRequest, text: string): Promise<PageAnswer | null> {
  const ticket = readTicket(text, configuration.payloadSecret, new Date());
  if (!ticket || !isPreviewable(ticket.collection)) return null;
  const { collection, documentId, language } = ticket;
  if (!(await isStillAllowed(req, ticket, collection))) return null;
  const draftOf = { collection, id: documentId };
  const reader = createReader({ req, language, draftOf });
  const document = await reader.findById(collection, documentId);
  if (!document) return null;
  const at = { collection, document } as Addressed;
  const page = await assemblePage(reader, at, language, { isPreview: true });
  return page && { outcome: 'found', page };
}
