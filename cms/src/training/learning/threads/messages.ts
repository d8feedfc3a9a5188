import type { ThreadMessage } from '@duo/domain/training/training-view';
import type { PayloadRequest, Where } from 'payload';
import { nameStaff } from '../../../accounts/name-staff.ts';
import type { Id } from '../material.ts';
import type { WorkedLesson } from '../open-lesson.ts';

const collection = 'training-messages';

/** A message as it is kept. */
export interface KeptMessage {
  id: Id;
  lesson: string;
  kind: 'reflection' | 'question';
  about: string | null;
  at: string;
  writtenBy: 'volunteer' | 'staff';
  staff: string | null;
  decision: 'approved' | 'returned' | null;
  text: string | null;
}

type NewMessage = Omit<KeptMessage, 'id' | 'lesson' | 'at'> & { attemptKey: string };

/** Whether an attempt was kept before. */
export async function isKept(req: PayloadRequest, attemptKey: string): Promise<boolean> {
  const where = { attemptKey: { equals: attemptKey } };
  return (await req.payload.db.findOne({ collection, where, req })) !== null;
}

/** Keeps a message in the thread of a lesson, in the transaction of `req`. */
export async function writeMessage(
  req: PayloadRequest,
  { progress: { volunteer, course, lesson }, learner: { now } }: WorkedLesson,
  message: NewMessage,
): Promise<void> {
  const data = { volunteer, course, lesson, at: now.toISOString(), ...message };
  await req.payload.db.create({ collection, data, req, returning: false });
}

/** What a volunteer and the trainers wrote to each other about a lesson, the first message first. */
export async function readMessages(
  req: PayloadRequest,
  volunteer: string,
  lesson: string,
): Promise<KeptMessage[]> {
  const where: Where = {
    and: [{ volunteer: { equals: volunteer } }, { lesson: { equals: lesson } }],
  };
  const { docs } = await req.payload.db.find<KeptMessage>({
    collection,
    where,
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** Messages as their volunteer sees them; somebody who has left has no name. */
export async function viewMessages(
  req: PayloadRequest,
  messages: readonly KeptMessage[],
): Promise<(ThreadMessage & Pick<KeptMessage, 'kind' | 'about'>)[]> {
  const writers = messages.flatMap(({ staff }) => staff ?? []);
  const names = await nameStaff(req, writers);
  return messages.map(({ id, at, staff, writtenBy, text, kind, about }) => {
    const from = writtenBy === 'staff' ? (names.get(staff ?? '') ?? '') : null;
    return { id: String(id), at, from, text: text ?? '', kind, about };
  });
}
