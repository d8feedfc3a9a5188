import { ownWords, type RawAnswer } from '@duo/domain/applications/questions';
import { languages } from '@duo/domain/languages/languages';
import { z } from 'zod';
import type { StaffAnswer } from '../../../edge/staff-answer.ts';
import { listOwnBranches } from '../../application-access.ts';
import { keepAnswer } from '../../keep-answer.ts';
import { type ExplainedFault, explainFaults } from '../explain-faults.ts';
import { type AskedOf, applicationEndpoint } from '../staff-endpoint.ts';
import { answerInput } from '../staff-inputs.ts';
import { takeCharge } from '../take-charge.ts';
import { isTelephoneDraft } from './telephone-draft.ts';

const input = z
  .object({ seenRevision: z.int().min(0), language: z.enum(languages) })
  .and(answerInput);
type Given = z.output<typeof input>;

interface Kept extends StaffAnswer {
  /** Of the answer. */
  revision?: number;
  /** What is wrong with it; it is kept all the same. */
  faults?: ExplainedFault[];
  /** What others had saved since the form was shown, and this answer replaced. */
  replaced?: RawAnswer | null;
}

/** Whether a coordinator writes down a city that is not the own. */
function isElsewhere({ req, actor, input: { question, value } }: AskedOf<Given>): boolean {
  if (question !== 'branch' || actor === 'admin' || !value.branch) return false;
  return !listOwnBranches(req).some((own) => String(own) === value.branch);
}

function findRefusal(asked: AskedOf<Given>): string | null {
  const { application, input: given, say } = asked;
  if (!isTelephoneDraft(application)) return say('applications.telephone.closed');
  if (ownWords.includes(given.question)) return say('applications.answer.ownWords');
  return isElsewhere(asked) ? say('applications.telephone.elsewhere') : null;
}

async function handle(asked: AskedOf<Given>): Promise<Kept> {
  const { req, application, by, language: reader, say, now } = asked;
  const refusal = findRefusal(asked);
  if (refusal) return { outcome: 'refused', message: refusal };
  const kept = await keepAnswer(req, {
    ...asked.input,
    ...{ application, origin: 'telephone', by, door: 'telephone', now },
  });
  await takeCharge(asked, kept.application, 'telephone');
  const { revision, replaced } = kept;
  const faults = explainFaults(asked.input.question, kept.faults, reader);
  const message =
    faults.length > 0 ? 'applications.telephone.faulty' : 'applications.telephone.kept';
  return { outcome: 'done', message: say(message), revision, faults, replaced };
}

/**
 * `POST /api/applications/<reference>/telephone-answer`: keeps an answer that somebody gives on the telephone,
 * valid or not.
 */
export const telephoneAnswer = applicationEndpoint({ path: '/telephone-answer', input }, handle);
