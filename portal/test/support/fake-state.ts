import type { VolunteerView } from '@duo/domain/accounts/volunteer';

/** A volunteer's account in the fake, with its sessions by token. */
export interface FakeAccount extends VolunteerView {
  sessions: Map<string, { id: string; startedAt: string; device: string }>;
  consents: Map<string, boolean>;
}

export interface FakeState {
  accounts: FakeAccount[];
  /** Codes by address; `123456` for everybody. */
  asked: { email: string; attempt: string | undefined; token: string; isSpent: boolean }[];
  /** Answered once, instead of what a path would answer. */
  instead: Map<string, { status: number; body: unknown }>;
}
