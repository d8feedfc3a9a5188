import { type Identity, type Likeness, listLikenesses } from '@duo/domain/applications/alike';
import type { PayloadRequest, Where } from 'payload';
import type { Application } from '../../payload-types.ts';
import { idOf } from './colleagues.ts';
import { findReadable } from './find-application.ts';

/** More than these in one respect are no likeness any more, but a shared telephone. */
const mostOfEach = 20;

function identityOf({ email, phoneKey, birthDate, name }: Application): Identity {
  return {
    email: email ?? null,
    phone: phoneKey ?? null,
    birthDate: birthDate ?? null,
    name: name ?? '',
  };
}

/** What can be looked up of an application in an index. */
function listQuestions({ email, phoneKey, birthDate }: Application): Where[] {
  return [
    ...(email ? [{ email: { equals: email } }] : []),
    ...(phoneKey ? [{ phoneKey: { equals: phoneKey } }] : []),
    ...(birthDate ? [{ birthDate: { equals: birthDate } }] : []),
  ];
}

function isLinked(one: Application, other: Application): boolean {
  const isSameVolunteer = Boolean(one.volunteer) && idOf(one.volunteer) === idOf(other.volunteer);
  const isMerged = [idOf(one.mergedInto) === other.id, idOf(other.mergedInto) === one.id];
  return one.id === other.id || isSameVolunteer || isMerged.includes(true);
}

/**
 * Applications that are perhaps the same person's, as far as whoever asks may read them, with what is alike;
 * not those that are known to be hers, or were merged with this one.
 */
export async function findAlike(
  req: PayloadRequest,
  application: Application,
): Promise<{ application: Application; likenesses: Likeness[] }[]> {
  const found = new Map<Application['id'], Application>();
  for (const where of listQuestions(application)) {
    for (const other of await findReadable(req, where, { limit: mostOfEach })) {
      if (!isLinked(application, other)) found.set(other.id, other);
    }
  }
  const identity = identityOf(application);
  return [...found.values()]
    .map((other) => ({
      application: other,
      likenesses: listLikenesses(identity, identityOf(other)),
    }))
    .filter(({ likenesses }) => likenesses.length > 0);
}
