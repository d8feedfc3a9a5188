import { addDays, dayOf } from '@duo/domain/applications/days';
import type { StepActor, TransitionName } from '@duo/domain/applications/lifecycle';
import type { PayloadRequest } from 'payload';
import { findApplication } from '../../applications/find-application.ts';
import { receiveMessage } from '../../applications/receive-message.ts';
import { record } from '../../applications/staff/record.endpoint.ts';
import { takeCharge } from '../../applications/staff/take-charge.ts';
import { submitApplication } from '../../applications/submit-application.ts';
import { type StepToTake, stepApplication } from '../../applications/take-step.ts';
import type { Application } from '../../payload-types.ts';
import type { DemoEvent } from './demo-applicants.ts';

export interface DemoCast {
  volunteerId: number | string;
  /** Who of the staff sees to the application. */
  staff: { id: number | string; actor: Extract<StepActor, 'coordinator' | 'admin'> };
}

type Moment = DemoCast & { req: PayloadRequest; application: Application; now: Date };

async function step(
  { req, application: { id }, now }: Moment,
  asked: Pick<StepToTake, 'transition' | 'actor' | 'by' | 'door' | 'reason' | 'returnOn'>,
): Promise<void> {
  const { outcome } = await stepApplication(req, { id, now, ...asked });
  if (outcome !== 'done') throw new Error(`The demo's ${asked.transition} was ${outcome}.`);
}

async function byStaff(moment: Moment, transition: TransitionName, reason?: string) {
  const { req, staff, application, now } = moment;
  const by = { collection: 'staff', id: staff.id } as const;
  await step(moment, { transition, actor: staff.actor, by, door: 'admin', reason });
  const after = await findApplication(req, { id: { equals: application.id } });
  if (after) await takeCharge({ req, actor: staff.actor, by, now }, after, 'admin');
}

function byVolunteer(moment: Moment, transition: TransitionName, returnOn?: string) {
  const by = { collection: 'volunteers', id: moment.volunteerId } as const;
  return step(moment, { transition, actor: 'volunteer', by, door: 'portal', returnOn });
}

async function note(moment: Moment, change: Parameters<typeof record>[1]): Promise<void> {
  const by = { collection: 'staff', id: moment.staff.id } as const;
  await record({ ...moment, by }, change);
}

/** Does what happens to an application of the demo, as the product itself does it, in the transaction of `req`. */
export async function carryOutEvent(moment: Moment, event: DemoEvent): Promise<void> {
  const { req, application, volunteerId, now } = moment;
  const dayIn = (days: number) => addDays(dayOf(now), days);
  switch (event.act) {
    case 'submit':
      await submitApplication(req, application, { volunteerId, door: 'portal', now });
      return;
    case 'screen':
    case 'accept':
      return byStaff(moment, event.act);
    case 'invite':
      return byStaff(
        moment,
        application.state === 'screening' ? 'inviteToSession' : 'inviteToInterview',
      );
    case 'decline':
      return byStaff(moment, 'decline', event.reason);
    case 'planSession':
      return note(moment, { infoSessionOn: dayIn(event.inDays) });
    case 'attended':
      return note(moment, { infoSessionAttended: true });
    case 'planInterview':
      return note(moment, { interviewOn: dayIn(event.inDays) });
    case 'held':
      return note(moment, { interviewHeld: true });
    case 'withdraw':
      return byVolunteer(moment, 'withdraw');
    case 'hold':
      return byVolunteer(moment, 'hold', dayIn(event.inDays));
    case 'write':
      await receiveMessage(req, volunteerId, { text: event.text, attempt: 'demo-attempt', now });
  }
}
