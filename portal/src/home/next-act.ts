import { nameQuestion } from '@duo/application-texts/question-texts';
import { describeState, nameState } from '@duo/application-texts/state-texts';
import { lessonPath, portalPath } from '@duo/domain/accounts/portal-addresses';
import type { ApplicationView } from '@duo/domain/applications/application-view';
import { draftLifetimeDays } from '@duo/domain/applications/conditions';
import type { Language } from '@duo/domain/languages/languages';
import type { CourseView } from '@duo/domain/training/training-view';
import { formatDate } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';
import { sayCourseLeft } from '@duo/training-texts/left-texts';
import { writeAppointment, writeNextStep } from '../applications/next-step.ts';
import { questionPath } from '../applications/question-pages.ts';
import type { HomeView } from './answer-home.ts';

/** What comes next for a volunteer, and the one thing to press. */
export interface NextAct {
  title: string;
  texts: string[];
  link: { href: string; label: string };
}

/** Says what is next, as the application stands. */
export function findNextAct(
  { asked: { application, today }, course }: Pick<HomeView, 'asked' | 'course'>,
  language: Language,
): NextAct {
  if (!application) return beginApplication(language);
  if (application.state === 'draft') return continueDraft(application, language);
  const t = createTranslator(language, 'portal');
  if (course) return goOnTraining(course, language);
  const sentences = [
    application.isMerged ? t('status.merged') : describeState(application.state, language),
    writeAppointment(application, language),
    writeNextStep(application, today, language),
  ];
  return {
    title: application.isMerged
      ? t('status.mergedTitle')
      : t('home.stands', { state: nameState(application.state, language) }),
    texts: sentences.filter((sentence) => sentence !== null),
    link: { href: portalPath('application', language), label: t('home.see') },
  };
}

/** Where to go on in the course, and how much is left of it. */
function goOnTraining({ next, left }: CourseView, language: Language): NextAct {
  const t = createTranslator(language, 'portal');
  const href = next ? lessonPath(next.key, language) : portalPath('training', language);
  return {
    title: t('home.training'),
    texts: [
      ...(next ? [`${next.title} (${t('training.minutes', { count: next.minutes })})`] : []),
      sayCourseLeft(left, language),
    ],
    link: { href, label: next ? t('training.continue') : t('home.trainingLink') },
  };
}

function beginApplication(language: Language): NextAct {
  const t = createTranslator(language, 'portal');
  return {
    title: t('home.begin'),
    texts: [t('begin.lead', { days: draftLifetimeDays })],
    link: { href: portalPath('application', language), label: t('begin.submit') },
  };
}

function continueDraft({ unanswered, next }: ApplicationView, language: Language): NextAct {
  const t = createTranslator(language, 'portal');
  const [question] = unanswered;
  const kept = next ? [t('application.keptUntil', { date: formatDate(next.dueOn, language) })] : [];
  if (!question) {
    const link = { href: portalPath('checkAnswers', language), label: t('application.check') };
    return { title: t('home.continue'), texts: [t('home.complete'), ...kept], link };
  }
  return {
    title: t('home.continue'),
    texts: [t('home.question', { question: nameQuestion(question, language) }), ...kept],
    link: { href: questionPath(question, language, 'tasks'), label: t('home.continueLink') },
  };
}
