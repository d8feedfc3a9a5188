import type { Renewal } from '@duo/domain/accounts/volunteer';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { sessionOf } from '../accounts/session.strategy.ts';
import type { CurrentSession } from '../accounts/sessions.ts';
import { BusyDatabaseError } from '../database/run-in-transaction.ts';

const busyRetrySeconds = 2;

/** What an endpoint of the portal is asked: the checked input, and who asks. */
interface Asked<Input> {
  req: PayloadRequest;
  input: Input;
}
export interface AskedByVolunteer<Input> extends Asked<Input> {
  session: CurrentSession;
}

interface Shape<Schema extends z.ZodType> {
  method: 'get' | 'post';
  /** Under `/api/portal`. */
  path: string;
  /** What the JSON of a post must be. */
  input: Schema;
}

interface InvalidInput {
  problems: Record<string, string>;
}

function respond(body: object, { status = 200, headers = {} }: ResponseInit = {}): Response {
  return Response.json(body, { status, headers: { ...headers, 'cache-control': 'no-store' } });
}

/** Waiting is an answer, and also the status by which any program knows what to do. */
function answer(body: object): Response {
  if (!('outcome' in body) || body.outcome !== 'wait' || !('retryAfterSeconds' in body)) {
    return respond(body);
  }
  const headers = { 'retry-after': String(body.retryAfterSeconds) };
  return respond(body, { status: 429, headers });
}

async function readInput<Schema extends z.ZodType>(
  req: PayloadRequest,
  { method, input }: Shape<Schema>,
): Promise<InvalidInput | { input: z.output<Schema> }> {
  const given: unknown = method === 'get' ? {} : await req.json?.().catch(() => undefined);
  const parsed = input.safeParse(given ?? {});
  if (parsed.success) return { input: parsed.data };
  const problems: InvalidInput['problems'] = {};
  for (const { path, message } of parsed.error.issues) problems[path.join('.')] ??= message;
  return { problems };
}

function createEndpoint<Schema extends z.ZodType>(
  shape: Shape<Schema>,
  handle: (asked: Asked<z.output<Schema>>) => Promise<object | Response>,
): Endpoint {
  const handler = async (req: PayloadRequest): Promise<Response> => {
    const read = await readInput(req, shape);
    if ('problems' in read) return respond({ outcome: 'invalid', ...read }, { status: 400 });
    try {
      const given = await handle({ req, input: read.input });
      return given instanceof Response ? given : answer(given);
    } catch (error) {
      if (!(error instanceof BusyDatabaseError)) throw error;
      const headers = { 'retry-after': String(busyRetrySeconds) };
      return respond({ outcome: 'busy' }, { status: 503, headers });
    }
  };
  return { method: shape.method, path: `/portal${shape.path}`, handler };
}

/** What takes no input: a question, or a post whose meaning is its address. */
export const noInput = z.object({});

/** An endpoint of the portal for whoever asks. Input that is not of its form is answered by 400. */
export function openEndpoint<Schema extends z.ZodType>(
  shape: Shape<Schema>,
  handle: (asked: Asked<z.output<Schema>>) => Promise<object>,
): Endpoint {
  return createEndpoint(shape, handle);
}

/**
 * An endpoint of the portal for a volunteer who is signed in. Anybody else, staff included, is answered
 * by 401. An answer that is an object tells when the session's end has moved; a Response goes as it is.
 */
export function volunteerEndpoint<Schema extends z.ZodType>(
  shape: Shape<Schema>,
  handle: (asked: AskedByVolunteer<z.output<Schema>>) => Promise<(object & Renewal) | Response>,
): Endpoint {
  const endpoint = createEndpoint(shape, async ({ req, input }) => {
    const session = sessionOf(req) as CurrentSession;
    const given = await handle({ req, input, session });
    if (given instanceof Response || !session.renewed) return given;
    return { ...given, renewed: session.renewed };
  });
  return {
    ...endpoint,
    handler: async (req) =>
      sessionOf(req) ? endpoint.handler(req) : respond({ outcome: 'signedOut' }, { status: 401 }),
  };
}
