import type { VolunteerView } from '@duo/domain/accounts/volunteer';
import type { ApplicationAnswer, ApplicationView } from '@duo/domain/applications/application-view';
import type { FakeTraining } from './fake-training.ts';

/** A volunteer's account in the fake, with its sessions by token. */
export interface FakeAccount extends VolunteerView {
  sessions: Map<string, { id: string; startedAt: string; device: string }>;
  consents: Map<string, boolean>;
  application: ApplicationView | null;
  /** Says when one may be begun, where that is not what the application tells. */
  mayBegin: ApplicationAnswer['mayBegin'] | null;
  /** Null before the volunteer is accepted. */
  training: FakeTraining | null;
  /** Of the messages and attempts that were taken. */
  attempts: Set<string>;
}

export interface FakeState {
  accounts: FakeAccount[];
  /** Codes by address; `123456` for everybody. */
  asked: { email: string; attempt: string | undefined; token: string; isSpent: boolean }[];
  /** Applications that wait to be confirmed, by the token of their mail. */
  confirmations: Map<string, ApplicationView>;
  /** Answered once, instead of what a path would answer. */
  instead: Map<string, { status: number; body: unknown }>;
}
