import type {
  ApplicationAnswer,
  ApplicationLists,
  BeginAnswer,
  ConfirmAnswer,
  ConfirmApplication,
  ConfirmationAnswer,
  MessageAnswer,
  SaveAnswer,
  SaveAnswerAnswer,
  SubmitAnswer,
  VolunteerStep,
  VolunteerStepAnswer,
} from '@duo/domain/applications/application-view';
import type { Language } from '@duo/domain/languages/languages';
import type { AnswerShape } from './answers.ts';
import {
  applicationAnswer,
  beginAnswer,
  branchesAnswer,
  confirmAnswer,
  confirmationAnswer,
  messageAnswer,
  saveAnswerAnswer,
  submitAnswer,
  volunteerStepAnswer,
} from './application-answers.ts';

/** What the portal asks of the CMS about applications. Each call is one request, and throws as those of `PortalClient`. */
export interface ApplicationClient {
  /** The application, what may be chosen in it, and whether one may be begun. */
  fetchApplication(language: Language): Promise<ApplicationAnswer>;
  beginApplication(language: Language): Promise<BeginAnswer>;
  /** Keeps an answer, valid or not. */
  saveAnswer(save: SaveAnswer): Promise<SaveAnswerAnswer>;
  submitApplication(): Promise<SubmitAnswer>;
  takeStep(step: VolunteerStep): Promise<VolunteerStepAnswer>;
  /** `attempt`: random text, the same when the button is pressed twice; one message comes of it. */
  writeMessage(message: { text: string; attempt: string }): Promise<MessageAnswer>;
  /** What the link of a `confirmApplication` mail opens. Nothing is spent. */
  lookAtConfirmation(look: { token: string; language: Language }): Promise<ConfirmationAnswer>;
  confirmApplication(confirm: ConfirmApplication): Promise<ConfirmAnswer>;
  /** The offices that may be chosen; for everybody. */
  fetchBranches(language: Language): Promise<Pick<ApplicationLists, 'branches'>>;
}

/** `ask`: by GET, or with a body by POST. */
export function createApplicationClient(
  ask: <Answer>(path: string, shape: AnswerShape<Answer>, body?: object) => Promise<Answer>,
): ApplicationClient {
  return {
    fetchApplication: (language) =>
      ask(`/api/portal/application?language=${language}`, applicationAnswer),
    beginApplication: (language) => ask('/api/portal/application/begin', beginAnswer, { language }),
    saveAnswer: (body) => ask('/api/portal/application/answer', saveAnswerAnswer, body),
    submitApplication: () => ask('/api/portal/application/submit', submitAnswer, {}),
    takeStep: (body) => ask('/api/portal/application/step', volunteerStepAnswer, body),
    writeMessage: (body) => ask('/api/portal/application/message', messageAnswer, body),
    lookAtConfirmation: (body) => ask('/api/portal/confirmation/look', confirmationAnswer, body),
    confirmApplication: (body) => ask('/api/portal/confirmation/confirm', confirmAnswer, body),
    fetchBranches: (language) => ask(`/api/portal/branches?language=${language}`, branchesAnswer),
  };
}
