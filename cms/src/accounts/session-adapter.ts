import { createHash } from 'node:crypto';
import { sessionMaxDays } from '@duo/domain/accounts/sign-in';
import type { Adapter, DatabaseSession, DatabaseUser, UserId } from 'lucia';
import type { PayloadRequest, Where } from 'payload';
import type { VolunteerSession as SessionRow } from '../payload-types.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What Lucia keeps of a session besides its id, its owner and its end. */
export interface SessionAttributes {
  /** Names the session to its owner; the id itself is a secret. */
  rowId: number | string;
  device: string;
  startedAt: Date;
  lastUsedAt: Date;
}

declare module 'lucia' {
  interface Register {
    UserId: number | string;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

const collection = 'volunteer-sessions';

/** What is kept of a session's id. It has 200 random bits, so that a plain hash is enough. */
export function hashSessionId(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

function toSession(id: string, row: SessionRow): DatabaseSession {
  const { volunteer, expiresAt, startedAt, lastUsedAt, device } = row;
  return {
    id,
    userId: typeof volunteer === 'object' ? volunteer.id : volunteer,
    expiresAt: new Date(expiresAt),
    attributes: {
      rowId: row.id,
      device: device ?? '',
      startedAt: new Date(startedAt),
      lastUsedAt: new Date(lastUsedAt),
    },
  };
}

function capEnd(end: Date, startedAt: Date): Date {
  return new Date(Math.min(end.getTime(), startedAt.getTime() + sessionMaxDays * dayMs));
}

/**
 * Lucia's store over `volunteer-sessions`, for one request and in its transaction, if it has one.
 * What there is of a session holds its owner's id, and falls with the owner: a check is one read.
 */
export class SessionAdapter implements Adapter {
  readonly #req: Pick<PayloadRequest, 'payload' | 'transactionID'>;
  /** The session that was read, as it is stored now. */
  current: DatabaseSession | null = null;
  isRenewed = false;

  constructor(req: Pick<PayloadRequest, 'payload' | 'transactionID'>) {
    this.#req = req;
  }

  async getSessionAndUser(
    sessionId: string,
  ): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const row = await this.#db.findOne<SessionRow>({
      collection,
      where: { idHash: { equals: hashSessionId(sessionId) } },
      req: this.#req,
    });
    this.current = row && toSession(sessionId, row);
    return [this.current, this.current && { id: this.current.userId, attributes: {} }];
  }

  async getUserSessions(userId: UserId): Promise<DatabaseSession[]> {
    const { docs } = await this.#db.find<SessionRow>({
      collection,
      where: { volunteer: { equals: userId } },
      sort: '-lastUsedAt',
      limit: 0,
      pagination: false,
      req: this.#req,
    });
    // Their ids are not known to anybody here.
    return docs.map((row) => toSession('', row));
  }

  async setSession({ id, userId, expiresAt, attributes }: DatabaseSession): Promise<void> {
    await this.#db.create({
      collection,
      data: {
        volunteer: userId,
        idHash: hashSessionId(id),
        device: attributes.device,
        startedAt: attributes.startedAt.toISOString(),
        lastUsedAt: attributes.lastUsedAt.toISOString(),
        expiresAt: capEnd(expiresAt, attributes.startedAt).toISOString(),
      },
      req: this.#req,
    });
  }

  /**
   * Moves the end of the session that was read, never past its absolute end, and at most once an hour:
   * reading a page must not cost a write. Only one of several requests at a time writes.
   */
  async updateSessionExpiration(sessionId: string, expiresAt: Date): Promise<void> {
    const session = this.current;
    if (session?.id !== sessionId) return;
    const now = new Date();
    const { startedAt, lastUsedAt } = session.attributes;
    if (now.getTime() - lastUsedAt.getTime() < hourMs) return;
    const end = capEnd(expiresAt, startedAt);
    await this.#db.updateOne({
      collection,
      where: {
        idHash: { equals: hashSessionId(sessionId) },
        lastUsedAt: { equals: lastUsedAt.toISOString() },
      },
      data: { lastUsedAt: now.toISOString(), expiresAt: end.toISOString() },
      options: { atomic: true },
      req: this.#req,
    });
    this.current = {
      ...session,
      expiresAt: end,
      attributes: { ...session.attributes, lastUsedAt: now },
    };
    this.isRenewed = true;
  }

  async deleteSession(sessionId: string): Promise<void> {
    await this.deleteRows({ idHash: { equals: hashSessionId(sessionId) } });
  }

  async deleteUserSessions(userId: UserId): Promise<void> {
    await this.deleteRows({ volunteer: { equals: userId } });
  }

  async deleteExpiredSessions(): Promise<void> {
    await this.deleteRows({ expiresAt: { less_than_equal: new Date().toISOString() } });
  }

  get #db() {
    return this.#req.payload.db;
  }

  async deleteRows(where: Where): Promise<void> {
    await this.#db.deleteMany({ collection, where, req: this.#req });
  }
}
