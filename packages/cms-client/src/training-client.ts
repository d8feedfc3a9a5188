import type { Language } from '@duo/domain/languages/languages';
import type { QuizAnswers } from '@duo/domain/training/marking';
import type {
  AskAnswer,
  FinishAnswer,
  HandInQuiz,
  HandInQuizAnswer,
  LessonAnswer,
  LessonFeedback,
  LessonView,
  TrainingAnswer,
} from '@duo/domain/training/training-view';
import type { AnswerShape } from './answers.ts';
import type { CmsAnswer } from './request.ts';
import {
  askAnswer,
  finishAnswer,
  handInQuizAnswer,
  type KeptAnswer,
  keptAnswer,
  lessonAnswer,
  previewAnswer,
  trainingAnswer,
} from './training-answers.ts';

/** Of a lesson, by its key. */
interface OfLesson {
  lesson: string;
}

/** What the portal asks of the CMS about training. Each call is one request, and throws as those of `PortalClient`. */
export interface TrainingClient {
  fetchTraining(language: Language): Promise<TrainingAnswer>;
  fetchLesson(lesson: string, language: Language): Promise<LessonAnswer>;
  /** A draft, for whoever holds a trainer's ticket; throws `CmsRefused` for one that is not valid. */
  fetchPreview(ticket: string): Promise<LessonView>;
  keepQuizDraft(draft: OfLesson & { quiz: string; answers: QuizAnswers }): Promise<KeptAnswer>;
  handInQuiz(quiz: HandInQuiz): Promise<HandInQuizAnswer>;
  walkScenario(
    walk: OfLesson & { editionId: string; scenario: string; path: string[] },
  ): Promise<KeptAnswer>;
  keepReflection(draft: OfLesson & { reflection: string; text: string }): Promise<KeptAnswer>;
  handInReflection(
    reflection: OfLesson & { reflection: string; text: string; attempt: string },
  ): Promise<KeptAnswer>;
  finishLesson(lesson: OfLesson): Promise<FinishAnswer>;
  confirmRefresher(lesson: OfLesson): Promise<KeptAnswer>;
  askTrainer(question: OfLesson & { text: string; attempt: string }): Promise<AskAnswer>;
  keepNote(note: OfLesson & { text: string }): Promise<KeptAnswer>;
  keepFeedback(feedback: OfLesson & LessonFeedback): Promise<KeptAnswer>;
  saveReminders(wanted: boolean): Promise<KeptAnswer>;
  /** The certificate's PDF. */
  fetchCertificate(): Promise<CmsAnswer>;
  /** The certificate's badge, a signed credential. */
  fetchBadge(): Promise<CmsAnswer>;
}

/**
 * @param ask by GET, or with a body by POST
 * @param askRaw by GET, for what is passed on as it comes
 */
export function createTrainingClient(
  ask: <Answer>(path: string, shape: AnswerShape<Answer>, body?: object) => Promise<Answer>,
  askRaw: (path: string) => Promise<CmsAnswer>,
): TrainingClient {
  const at = (path: string, query: Record<string, string> = {}) =>
    `/api/portal/training${path}?${new URLSearchParams(query)}`;
  const keep = (path: string, body: object) => ask(at(path), keptAnswer, body);
  return {
    fetchTraining: (language) => ask(at('', { language }), trainingAnswer),
    fetchLesson: (lesson, language) => ask(at('/lesson', { lesson, language }), lessonAnswer),
    fetchPreview: (ticket) => ask(at('/preview', { ticket }), previewAnswer),
    keepQuizDraft: (body) => keep('/quiz-draft', body),
    handInQuiz: (body) => ask(at('/quiz'), handInQuizAnswer, body),
    walkScenario: (body) => keep('/scenario', body),
    keepReflection: (body) => keep('/reflection-draft', body),
    handInReflection: (body) => keep('/reflection', body),
    finishLesson: (body) => ask(at('/finish'), finishAnswer, body),
    confirmRefresher: (body) => keep('/refresher', body),
    askTrainer: (body) => ask(at('/question'), askAnswer, body),
    keepNote: (body) => keep('/note', body),
    keepFeedback: (body) => keep('/feedback', body),
    saveReminders: (wanted) => keep('/reminders', { wanted }),
    fetchCertificate: () => askRaw('/api/portal/training/certificate'),
    fetchBadge: () => askRaw('/api/portal/training/badge'),
  };
}
