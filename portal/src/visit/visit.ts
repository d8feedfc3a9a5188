import type { PortalClient } from '@duo/cms-client/portal-client';
import type { PortalPage } from '@duo/domain/accounts/portal-addresses';
import type { IssuedSession } from '@duo/domain/accounts/sign-in';
import type { Language } from '@duo/domain/languages/languages';
import type { Seals } from '../sealing/seals.ts';
import type { PendingSignIn } from './pending-sign-in.ts';

/** One request of one person, as a page sees it. */
export interface Visit {
  readonly language: Language;
  readonly page: PortalPage;
  readonly isPost: boolean;
  /** Whether the form came only to be shown again as it is: in another language, or with larger text. */
  readonly isOnlyShown: boolean;
  readonly query: URLSearchParams;
  /** Of the form that was sent; empty where none was. */
  readonly fields: URLSearchParams;
  readonly cms: PortalClient;
  readonly seals: Seals;
  /** The token of the session that the browser showed; whether it still holds only the CMS knows. */
  readonly session: string | null;
  /** The sign-in that waits for its code. */
  readonly pending: PendingSignIn | null;
  /** The id of the city that was chosen before signing in, for the application that is to begin. */
  readonly city: string | null;
  readonly nowMs: number;
  /** The answer's `Set-Cookie` headers. */
  readonly cookies: CookieJar;
}

/** What the answer leaves in the browser. */
export interface CookieJar {
  keepSession(session: IssuedSession): void;
  endSession(): void;
  keepPending(pending: PendingSignIn): void;
  endPending(): void;
  keepCity(id: string): void;
  endCity(): void;
  listHeaders(): string[];
}
