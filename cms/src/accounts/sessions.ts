import { type IssuedSession, sessionIdleDays } from '@duo/domain/accounts/sign-in';
import { type DatabaseSession, Lucia, TimeSpan } from 'lucia';
import type { PayloadRequest } from 'payload';
import { SessionAdapter } from './session-adapter.ts';

type Id = number | string;
type Asker = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** A volunteer's session, as its owner may see it. */
export interface VolunteerSession {
  id: Id;
  volunteerId: Id;
  /** Browser and system in words; empty where neither is known. */
  device: string;
  startedAt: Date;
  lastUsedAt: Date;
}

/** The session by which a request was made; `renewed` when its end has moved. */
export interface CurrentSession extends VolunteerSession {
  /** ISO 8601. */
  expiresAt: string;
  renewed: IssuedSession | null;
}

const lifetime = new TimeSpan(sessionIdleDays, 'd');

function createDate(span: TimeSpan): Date {
  return new Date(Date.now() + span.milliseconds());
}

function toView({ userId, attributes }: Pick<DatabaseSession, 'userId' | 'attributes'>) {
  const { rowId, device, startedAt, lastUsedAt } = attributes;
  return { id: rowId, volunteerId: userId, device, startedAt, lastUsedAt };
}

function open(asker: Asker) {
  const adapter = new SessionAdapter(asker);
  const lucia = new Lucia(adapter, { sessionExpiresIn: lifetime });
  return { adapter, lucia };
}

/**
 * Signs a volunteer in: a new session with an id of its own, in the request's transaction.
 * @param device words for browser and system.
 * @param id to be given instead of a random one; 200 bits that nobody can guess.
 */
export async function beginSession(
  asker: Asker,
  { volunteerId, device, id }: { volunteerId: Id; device: string; id?: string },
): Promise<IssuedSession> {
  const now = new Date();
  const attributes = { rowId: '', device, startedAt: now, lastUsedAt: now };
  const { lucia } = open(asker);
  const session = await lucia.createSession(volunteerId, attributes, id ? { sessionId: id } : {});
  return { token: session.id, expiresAt: session.expiresAt.toISOString() };
}

/**
 * Whose session a token is, by one indexed read; null for one that has ended or never was. While it is
 * used its end moves on, by one write an hour at most, up to the absolute end.
 */
export async function checkSession(asker: Asker, token: string): Promise<CurrentSession | null> {
  const { adapter, lucia } = open(asker);
  const { session } = await lucia.validateSession(token);
  if (!session) return null;
  // Lucia itself waits until half of the time is over: who came in that half would be idle for less.
  await adapter.updateSessionExpiration(token, createDate(lifetime));
  const { current, isRenewed } = adapter;
  if (!current) return null;
  const expiresAt = current.expiresAt.toISOString();
  return { ...toView(current), expiresAt, renewed: isRenewed ? { token, expiresAt } : null };
}

/** The sessions of a volunteer that have not ended, the one used last first. */
export async function listSessions(asker: Asker, volunteerId: Id): Promise<VolunteerSession[]> {
  const sessions = await open(asker).adapter.getUserSessions(volunteerId);
  return sessions.filter(({ expiresAt }) => expiresAt.getTime() > Date.now()).map(toView);
}

/** Ends one session of a volunteer; one that has ended, or is somebody else's, is left alone. */
export async function endSession(
  asker: Asker,
  { volunteerId, id }: { volunteerId: Id; id: Id },
): Promise<void> {
  await open(asker).adapter.deleteRows({
    and: [{ volunteer: { equals: volunteerId } }, { id: { equals: id } }],
  });
}

/** Ends all sessions of a volunteer, but for the one whose id is `exceptId`. */
export async function endSessions(
  asker: Asker,
  { volunteerId, exceptId }: { volunteerId: Id; exceptId?: Id },
): Promise<void> {
  const { adapter, lucia } = open(asker);
  if (exceptId === undefined) return lucia.invalidateUserSessions(volunteerId);
  await adapter.deleteRows({
    and: [{ volunteer: { equals: volunteerId } }, { id: { not_equals: exceptId } }],
  });
}

/** Removes the sessions that have ended by themselves. */
export async function removeExpiredSessions(asker: Asker): Promise<void> {
  await open(asker).lucia.deleteExpiredSessions();
}
