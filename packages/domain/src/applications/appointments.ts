import type { ApplicationFacts } from './conditions.ts';
import { addWorkingDays, type Day } from './days.ts';
import type { ApplicationState } from './states.ts';

/** What an application can wait for a day of. */
export interface Appointment {
  kind: 'infoSession' | 'interview';
  on: Day;
}

/** What an application in a state waits for a day of; null where nothing is planned, or it has taken place. */
export function findAppointment(
  state: ApplicationState,
  { infoSession, interview }: Pick<ApplicationFacts, 'infoSession' | 'interview'>,
): Appointment | null {
  if (state === 'info_session' && infoSession && !infoSession.hasAttended) {
    return { kind: 'infoSession', on: infoSession.on };
  }
  if (state === 'interview' && interview && !interview.hasTakenPlace) {
    return { kind: 'interview', on: interview.on };
  }
  return null;
}

/** The day that was promised, or the working day after an appointment that is later. */
export function putOff(dueOn: Day, appointment: Appointment | null): Day {
  if (!appointment || appointment.on <= dueOn) return dueOn;
  return addWorkingDays(appointment.on, 1);
}
