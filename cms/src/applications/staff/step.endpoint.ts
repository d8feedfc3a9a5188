import { nameState } from '@duo/application-texts/state-texts';
import { longestMessage } from '@duo/domain/applications/application-view';
import { isDay } from '@duo/domain/applications/days';
import { isTransitionName } from '@duo/domain/applications/lifecycle';
import { z } from 'zod';
import { refuse } from '../../edge/staff-answer.ts';
import { stepApplication } from '../take-step.ts';
import { explainChange, explainRefusal } from './explain-outcome.ts';
import { applicationEndpoint, says } from './staff-endpoint.ts';
import { takeCharge } from './take-charge.ts';

const input = z.object({
  transition: z.string().refine(isTransitionName),
  seenRevision: z.int().min(0),
  reason: z.string().max(longestMessage, says('applications.input.textTooLong')).optional(),
  returnOn: z.string().refine(isDay, says('applications.input.day')).optional(),
});

/**
 * `POST /api/applications/<reference>/step`: takes a step of the lifecycle. A step that cannot be taken is
 * `refused`, with what is missing; one that was decided on what is no longer so has `changed`.
 */
export const stepEndpoint = applicationEndpoint({ path: '/step', input }, async (asked) => {
  const { req, application, actor, by, language, say, now } = asked;
  const { transition, seenRevision, reason, returnOn } = asked.input;
  const taken = await stepApplication(req, {
    ...{ id: application.id, transition, actor, by, door: 'admin', seenRevision, now },
    reason,
    returnOn,
  });
  switch (taken.outcome) {
    case 'missing':
      return refuse({ status: 404, message: say('applications.unknown') });
    case 'changed':
      return { outcome: 'changed', message: await explainChange(req, taken.entries, language) };
    case 'refused':
      return { outcome: 'refused', message: explainRefusal(taken.refusal, language) };
    case 'done': {
      await takeCharge(asked, taken.application, 'admin');
      const state = nameState(taken.application.state, language);
      return { outcome: 'done', message: say('applications.done.step', { state }) };
    }
  }
});
