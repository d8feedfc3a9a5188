import type { HomeAnswer, SessionsAnswer, VolunteerView } from '@duo/domain/accounts/volunteer';
import { languages } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { sessionOf } from '../accounts/session.strategy.ts';
import {
  type CurrentSession,
  endSession,
  endSessions,
  listSessions,
} from '../accounts/sessions.ts';
import { noInput, openEndpoint, volunteerEndpoint } from './portal-endpoint.ts';

const collection = 'volunteers';
const ended = { outcome: 'ended' } as const;

/** Tells a volunteer what she may know of herself. */
export async function viewVolunteer(
  req: PayloadRequest,
  { volunteerId: id }: Pick<CurrentSession, 'volunteerId'>,
): Promise<VolunteerView> {
  const { email, language, createdAt } = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return { id, email, language, createdAt };
}

const home = volunteerEndpoint(
  { method: 'get', path: '/home', input: noInput },
  async ({ req, session }): Promise<HomeAnswer> => ({
    volunteer: await viewVolunteer(req, session),
  }),
);

const sessions = volunteerEndpoint(
  { method: 'get', path: '/sessions', input: noInput },
  async ({ req, session }): Promise<SessionsAnswer> => {
    const list = await listSessions(req, session.volunteerId);
    return {
      volunteer: await viewVolunteer(req, session),
      sessions: list.map(({ id, device, startedAt, lastUsedAt }) => ({
        id: String(id),
        isThisOne: id === session.id,
        device,
        startedAt: startedAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
      })),
    };
  },
);

const endInput = z.object({ id: z.string().regex(/^(?:all|\d{1,15}|[0-9a-f]{24})$/) });

const endOne = volunteerEndpoint(
  { method: 'post', path: '/sessions/end', input: endInput },
  async ({ req, input: { id }, session: { volunteerId } }) => {
    if (id === 'all') await endSessions(req, { volunteerId });
    else await endSession(req, { volunteerId, id });
    return ended;
  },
);

/** Who is signed out already gets what she asked for. */
const signOut = openEndpoint(
  { method: 'post', path: '/sign-out', input: noInput },
  async ({ req }) => {
    const session = sessionOf(req);
    if (session) await endSession(req, session);
    return ended;
  },
);

const saveLanguage = volunteerEndpoint(
  { method: 'post', path: '/language', input: z.object({ language: z.enum(languages) }) },
  async ({ req, input, session }) => {
    await req.payload.update({
      collection,
      id: session.volunteerId,
      data: { language: input.language },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return { outcome: 'saved' } as const;
  },
);

/** What a volunteer does with her account and her sessions. */
export const accountEndpoints = [home, sessions, endOne, signOut, saveLanguage];
