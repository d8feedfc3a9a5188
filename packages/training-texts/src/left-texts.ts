import type { Language } from '@duo/domain/languages/languages';
import type { Left } from '@duo/domain/training/completion';
import type { CourseLeft } from '@duo/domain/training/course';
import type { LockView } from '@duo/domain/training/training-view';
import { formatDuration } from '@duo/i18n/format';
import { locales } from '@duo/i18n/locales';
import { createTranslator } from '@duo/i18n/translate';

function join(words: string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);
}

/** Something that is left to do in a lesson, to its learner. */
export function sayLeft(left: Left, language: Language): string {
  const t = createTranslator(language, 'training');
  if (left.kind === 'reflection') {
    return t(left.waitsFor === 'trainer' ? 'left.reflection.trainer' : 'left.reflection');
  }
  if (left.kind === 'quiz') return t('left.quiz');
  return left.kind === 'scenario' ? t('left.scenario') : t('left.confirmation');
}

/** Why something is not open yet, and what opens it. */
export function explainLock(lock: LockView, language: Language): string {
  const t = createTranslator(language, 'training');
  if (lock.because === 'lesson') return t('lock.lesson', { title: lock.title });
  const { titles } = lock;
  return t('lock.modules', { count: titles.length, titles: join(titles, language) });
}

/** What is left of a course, in words: "You have two lessons and one reflection left, about 40 minutes." */
export function sayCourseLeft(left: CourseLeft, language: Language): string {
  const t = createTranslator(language, 'training');
  const { lessons, reflections, waiting, minutes } = left;
  const parts = [
    lessons > 0 ? t('course.left.lessons', { count: lessons }) : [],
    reflections > 0 ? t('course.left.reflections', { count: reflections }) : [],
    waiting > 0 ? t('course.left.waiting', { count: waiting }) : [],
  ].flat();
  if (parts.length === 0) return t('course.left.nothing');
  const time = minutes > 0 ? formatDuration(minutes, language) : 'none';
  return t('course.left', { what: join(parts, language), time });
}
