import { longestMessage } from '@duo/domain/applications/application-view';
import type { Language } from '@duo/domain/languages/languages';
import { formatNumber } from '@duo/i18n/format';
import { createTranslator, type MessageKey, type Translate } from '@duo/i18n/translate';
import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { actorOf } from '../../accounts/actor.ts';
import { languageOf } from '../../accounts/language.ts';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import { answerUnlessBusy, refuse, type StaffAnswer } from '../../edge/staff-answer.ts';
import type { Application } from '../../payload-types.ts';
import { findReach } from '../application-access.ts';
import { findByReference } from './find-application.ts';

type Key = MessageKey<'cms'>;

/** What an endpoint for staff is asked: the checked input, and who asks. */
export interface Asked<Input> {
  req: PayloadRequest;
  input: Input;
  actor: 'admin' | 'coordinator';
  by: { collection: 'staff'; id: number | string };
  language: Language;
  say: Translate<'cms'>;
  now: Date;
}

/** The same, of an application that whoever asks may read, as it stands in the transaction. */
export interface AskedOf<Input> extends Asked<Input> {
  application: Application;
}

interface Shape<Schema extends z.ZodType> {
  /** Under `/api/applications`. */
  path: string;
  input: Schema;
}

/** Words for a value that is not of its form: as a message of a schema's check. */
export const says = (key: Key): Key => key;

const inputKeys: readonly Key[] = [
  says('applications.input.textMissing'),
  says('applications.input.textTooLong'),
  says('applications.input.reasonMissing'),
  says('applications.input.day'),
  says('applications.input.email'),
  says('applications.input.name'),
];

function explainInput({ issues }: z.ZodError, language: Language): string {
  const say = createTranslator(language, 'cms');
  const known = inputKeys.find((key) => issues.some(({ message }) => message === key));
  if (known) return say(known, { max: formatNumber(longestMessage, language) });
  const fields = [...new Set(issues.map(({ path }) => path.join('.')))].filter(Boolean);
  return say('applications.input.invalid', { fields: fields.join(', ') || '{}' });
}

async function readBody(req: PayloadRequest): Promise<unknown> {
  return (await req.json?.().catch(() => undefined)) ?? {};
}

/** Who asks; null for whoever has nothing to do with applications. */
function readStaff(req: PayloadRequest): Pick<Asked<unknown>, 'actor' | 'by'> | null {
  const actor = actorOf(req);
  if (actor !== 'admin' && actor !== 'coordinator') return null;
  if (!req.user || findReach(req, 'applications') === false) return null;
  return { actor, by: { collection: 'staff', id: req.user.id } };
}

/** Turns away who may not ask: nobody signed in, or nobody who has to do with applications. */
export function turnAway(req: PayloadRequest, status: 403 | 404): Response | null {
  const say = createTranslator(languageOf(req), 'cms');
  if (actorOf(req) === 'anonymous') {
    return refuse({ status: 401, message: say('applications.signIn') });
  }
  if (readStaff(req)) return null;
  const key = status === 404 ? 'applications.unknown' : 'applications.notYours';
  return refuse({ status, message: say(key) });
}

async function answer<Schema extends z.ZodType>(
  req: PayloadRequest,
  { input }: Shape<Schema>,
  handle: (asked: Asked<z.output<Schema>>) => Promise<StaffAnswer | Response>,
): Promise<Response> {
  const language = languageOf(req);
  const say = createTranslator(language, 'cms');
  const staff = readStaff(req);
  if (!staff) return refuse({ status: 403, message: say('applications.notYours') });
  const parsed = input.safeParse(await readBody(req));
  if (!parsed.success)
    return refuse({ status: 400, message: explainInput(parsed.error, language) });
  const asked = { req, input: parsed.data, ...staff, language, say, now: new Date() };
  return answerUnlessBusy(req, async () => {
    const given = await runInTransaction(req, () => handle(asked));
    return given instanceof Response ? given : Response.json(given);
  });
}

/**
 * An endpoint for staff who have to do with applications, which runs in one transaction. Anybody else is
 * answered by 401 or 403, and input that is not of its form by 400.
 */
export function staffEndpoint<Schema extends z.ZodType>(
  shape: Shape<Schema>,
  handle: (asked: Asked<z.output<Schema>>) => Promise<StaffAnswer | Response>,
): Endpoint {
  return {
    method: 'post',
    path: shape.path,
    handler: async (req) => turnAway(req, 403) ?? (await answer(req, shape, handle)),
  };
}

/**
 * An endpoint for staff about one application, under its reference. Whoever may not read that application
 * is answered by 404, as if there were none.
 */
export function applicationEndpoint<Schema extends z.ZodType>(
  shape: Shape<Schema>,
  handle: (asked: AskedOf<z.output<Schema>>) => Promise<StaffAnswer | Response>,
): Endpoint {
  const handleFound = async (asked: Asked<z.output<Schema>>) => {
    const { req, say } = asked;
    const application = await findByReference(req, String(req.routeParams?.reference));
    if (!application) return refuse({ status: 404, message: say('applications.unknown') });
    return handle({ ...asked, application });
  };
  return {
    method: 'post',
    path: `/:reference${shape.path}`,
    handler: async (req) => turnAway(req, 404) ?? (await answer(req, shape, handleFound)),
  };
}
