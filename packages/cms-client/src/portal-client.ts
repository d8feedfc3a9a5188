import type {
  AskForCode,
  AskForCodeAnswer,
  SpendCode,
  SpendCodeAnswer,
} from '@duo/domain/accounts/sign-in';
import type { ChangeEmailAnswer, HomeAnswer, SessionsAnswer } from '@duo/domain/accounts/volunteer';
import type { Language } from '@duo/domain/languages/languages';
import type { ConsentPurpose, MyDataAnswer } from '@duo/domain/privacy/personal-data';
import type { AnswerShape } from './answers.ts';
import { type ApplicationClient, createApplicationClient } from './application-client.ts';
import {
  askForCodeAnswer,
  changeEmailAnswer,
  doneAnswer,
  homeAnswer,
  myDataAnswer,
  sessionsAnswer,
  spendCodeAnswer,
} from './portal-answers.ts';
import { askForPerson, type PortalConnection, requestForPerson } from './portal-request.ts';
import { createTrainingClient, type TrainingClient } from './training-client.ts';

/**
 * What the portal asks of the CMS. Each call is one request. All of them throw `CmsUnavailable` or
 * `CmsRefused`, and those for somebody who is signed in `SessionEnded` (see `errors.ts`).
 */
export interface PortalClient extends ApplicationClient, TrainingClient {
  askForCode(ask: AskForCode): Promise<AskForCodeAnswer>;
  spendCode(spend: SpendCode): Promise<SpendCodeAnswer>;
  fetchHome(): Promise<HomeAnswer>;
  fetchSessions(): Promise<SessionsAnswer>;
  /** Ends one session of the list, or all of them. */
  endSessions(id: string): Promise<void>;
  signOut(): Promise<void>;
  askToChangeEmail(ask: { email: string; attempt: string }): Promise<AskForCodeAnswer>;
  changeEmail(spend: { email: string; code: string }): Promise<ChangeEmailAnswer>;
  saveLanguage(language: Language): Promise<void>;
  fetchMyData(): Promise<MyDataAnswer>;
  /** The JSON file of all that is held about the person, as bytes. */
  fetchExport(): Promise<ArrayBuffer>;
  saveConsent(consent: { purpose: ConsentPurpose; granted: boolean }): Promise<void>;
  eraseMyData(): Promise<void>;
}

/** A client for one request of one person. */
export function createPortalClient(connection: PortalConnection): PortalClient {
  const ask = <Answer>(path: string, shape: AnswerShape<Answer>, body?: object) =>
    requestForPerson(connection, path, shape, body);
  const finish = async (path: string, body: object) => {
    await requestForPerson(connection, path, doneAnswer, body);
  };
  return {
    ...createApplicationClient(ask),
    ...createTrainingClient(ask, (path) => askForPerson(connection, path)),
    askForCode: (body) => ask('/api/portal/sign-in/ask', askForCodeAnswer, body),
    spendCode: (body) => ask('/api/portal/sign-in/spend', spendCodeAnswer, body),
    fetchHome: () => ask('/api/portal/home', homeAnswer),
    fetchSessions: () => ask('/api/portal/sessions', sessionsAnswer),
    endSessions: (id) => finish('/api/portal/sessions/end', { id }),
    signOut: () => finish('/api/portal/sign-out', {}),
    askToChangeEmail: (body) => ask('/api/portal/email/ask', askForCodeAnswer, body),
    changeEmail: (body) => ask('/api/portal/email/spend', changeEmailAnswer, body),
    saveLanguage: (language) => finish('/api/portal/language', { language }),
    fetchMyData: () => ask('/api/portal/my-data', myDataAnswer),
    fetchExport: async () => (await askForPerson(connection, '/api/portal/my-data/export')).body,
    saveConsent: (body) => finish('/api/portal/consents', body),
    eraseMyData: () => finish('/api/portal/my-data/erase', { confirmed: true }),
  };
}
