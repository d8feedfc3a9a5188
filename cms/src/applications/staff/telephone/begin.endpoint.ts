import { longestName } from '@duo/domain/applications/answer-schemas';
import { suggestEmail } from '@duo/domain/applications/mistyped-domain';
import { languages } from '@duo/domain/languages/languages';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { StaffAnswer } from '../../../edge/staff-answer.ts';
import type { Application, ApplicationHistory, Volunteer } from '../../../payload-types.ts';
import { findApplication } from '../../find-application.ts';
import { findOpen, mayBegin } from '../../find-own.ts';
import { keepAnswer } from '../../keep-answer.ts';
import { emailKey } from '../../open-key.ts';
import { createApplication } from '../../update-application.ts';
import { writeHistory } from '../../write-history.ts';
import { findReadable } from '../find-application.ts';
import { type Asked, says, staffEndpoint } from '../staff-endpoint.ts';
import { attemptInput, emailInput } from '../staff-inputs.ts';

const input = z.object({
  email: emailInput,
  name: z
    .string()
    .trim()
    .min(1, says('applications.input.name'))
    .max(longestName, says('applications.input.name')),
  language: z.enum(languages),
  attempt: attemptInput,
});
type Begin = z.output<typeof input>;

interface Begun extends StaffAnswer {
  /** Of the application that was begun, or of the open one where whoever asks may read it. */
  reference?: string;
  /** The address that was perhaps meant. */
  suggestion?: string | null;
}

async function findVolunteer(req: PayloadRequest, email: string): Promise<Volunteer | null> {
  const where = { email: { equals: email } };
  return req.payload.db.findOne<Volunteer>({ collection: 'volunteers', where, req });
}

/** The open application of an address, with an account or without. */
export async function findOpenOf(req: PayloadRequest, email: string): Promise<Application | null> {
  const byTelephone = await findApplication(req, { openKey: { equals: emailKey(email) } });
  if (byTelephone) return byTelephone;
  const volunteer = await findVolunteer(req, email);
  return volunteer && findOpen(req, volunteer.id);
}

/** Whether this very form began the application just before: its button was pressed twice. */
async function isBegunBy({ req, by, input: { attempt } }: Asked<Begin>, { id }: Application) {
  const where: Where = {
    and: [
      { application: { equals: id } },
      { kind: { equals: 'begun' } },
      { byId: { equals: String(by.id) } },
    ],
  };
  const collection = 'application-history';
  const entry = await req.payload.db.findOne<ApplicationHistory>({ collection, where, req });
  return (entry?.detail as { attempt?: unknown } | null | undefined)?.attempt === attempt;
}

function answerBegun({ say, input: { email } }: Asked<Begin>, { reference }: Application): Begun {
  const suggestion = suggestEmail(email);
  const message = suggestion
    ? say('applications.telephone.begunSuggesting', { reference, email: suggestion })
    : say('applications.telephone.begun', { reference });
  return { outcome: 'done', reference, suggestion, message };
}

async function answerOpen(asked: Asked<Begin>, open: Application): Promise<Begun> {
  if (await isBegunBy(asked, open)) return answerBegun(asked, open);
  const { req, say } = asked;
  const [readable] = await findReadable(req, { id: { equals: open.id } }, { limit: 1 });
  if (!readable) return { outcome: 'refused', message: say('applications.telephone.open') };
  const { reference } = readable;
  const message = say('applications.telephone.openHere', { reference });
  return { outcome: 'refused', message, reference };
}

/** Whether the table makes the person wait before she applies again. */
async function mustWait({ req, input, now }: Asked<Begin>): Promise<boolean> {
  const volunteer = await findVolunteer(req, input.email);
  return volunteer !== null && !(await mayBegin(req, volunteer.id, { now })).now;
}

async function begin(asked: Asked<Begin>): Promise<Application> {
  const { req, by, now } = asked;
  const { email, name, language, attempt } = asked.input;
  const openKey = emailKey(email);
  const owner = by.id as number;
  const data = { openKey, channel: 'telephone', language, email, owner } as const;
  const application = await createApplication(req, data, now);
  const shared = { application, by, door: 'telephone' } as const;
  await writeHistory(req, { ...shared, kind: 'begun', at: now, detail: { attempt } });
  const answer = { question: 'name', value: { name }, origin: 'telephone' } as const;
  return (await keepAnswer(req, { ...shared, ...answer, language, now })).application;
}

/**
 * `POST /api/applications/by-telephone/begin`: begins an application together with somebody on the telephone,
 * who need not have an account. Pressed twice, it is begun once.
 */
export const beginByTelephone = staffEndpoint(
  { path: '/by-telephone/begin', input },
  async (asked): Promise<Begun> => {
    const open = await findOpenOf(asked.req, asked.input.email);
    if (open) return answerOpen(asked, open);
    if (await mustWait(asked)) {
      return { outcome: 'refused', message: asked.say('applications.telephone.tooEarly') };
    }
    return answerBegun(asked, await begin(asked));
  },
);
