import type { Language } from '../languages/languages.ts';
import type { IssuedSession } from './sign-in.ts';

/** A person with a portal account, as the portal shows her to herself. */
export interface VolunteerView {
  id: number | string;
  email: string;
  language: Language;
  /** ISO 8601. */
  createdAt: string;
}

/** A session in the person's own list. Instants are ISO 8601. */
export interface SessionView {
  id: string;
  isThisOne: boolean;
  /** Browser and system in words, such as "Firefox, Android"; never the raw header. */
  device: string;
  startedAt: string;
  lastUsedAt: string;
}

/*
 * Endpoints for somebody who is signed in (`authorization: Session <token>`); 401 when the session
 * has ended. Each answer may carry `renewed: IssuedSession`, which replaces the cookie.
 *
 * GET    /api/portal/home                      -> HomeAnswer
 * GET    /api/portal/sessions                  -> SessionsAnswer
 * POST   /api/portal/sessions/end {id}         -> { outcome: 'ended' }   (an id of the list, or 'all')
 * POST   /api/portal/sign-out                  -> { outcome: 'ended' }
 * POST   /api/portal/email/ask {email, attempt?} -> AskForCodeAnswer   (a code goes to the new address)
 * POST   /api/portal/email/spend {email, code} -> ChangeEmailAnswer  (the old address is told, and
 *                                                 every other session ends)
 * POST   /api/portal/language {language}       -> { outcome: 'saved' }
 * GET    /api/portal/my-data                   -> MyDataAnswer
 * GET    /api/portal/my-data/export            -> the JSON of `privacy/export.ts`
 * POST   /api/portal/my-data/erase {confirmed} -> { outcome: 'erased' }
 * POST   /api/portal/consents {purpose, granted} -> { outcome: 'saved' }
 */

/** Carried by every answer to somebody who is signed in. */
export interface Renewal {
  renewed?: IssuedSession;
}

export interface HomeAnswer extends Renewal {
  volunteer: VolunteerView;
}

export interface SessionsAnswer extends Renewal {
  volunteer: VolunteerView;
  sessions: SessionView[];
}

export type ChangeEmailAnswer =
  | { outcome: 'changed'; email: string }
  | { outcome: 'wrong'; triesLeft: number }
  | { outcome: 'spent' | 'expired' | 'tooManyTries' }
  /** The address has an account of its own; only its owner, who typed the code, is told. */
  | { outcome: 'taken' }
  | { outcome: 'wait'; retryAfterSeconds: number };
