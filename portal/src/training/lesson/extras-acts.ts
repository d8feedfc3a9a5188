import { writeWaitingTime } from '../../forms/waiting-time.ts';
import { type ActOutcome, type Asked, checkText, readText, settle, translatorOf } from './act.ts';
import { attemptOfText } from './attempt.ts';

/** Sends a question to the trainer. */
export async function ask(asked: Asked): Promise<ActOutcome> {
  const problems = checkText(asked, 'question', true);
  if (problems.length > 0) return { problems };
  const text = readText(asked, 'question');
  const attempt = attemptOfText(asked, text);
  const sent = await asked.visit.cms.askTrainer({ lesson: asked.lesson, text, attempt });
  if (sent.outcome === 'wait') {
    const t = translatorOf(asked);
    const time = writeWaitingTime(sent.retryAfterSeconds, t);
    return { problems: [{ field: 'question', message: t('lesson.askWait', { time }) }] };
  }
  return settle(asked, sent, 'sent', 'questions');
}

/** Keeps the learner's own note. */
export async function note(asked: Asked): Promise<ActOutcome> {
  const problems = checkText(asked, 'note', false);
  if (problems.length > 0) return { problems };
  const text = readText(asked, 'note');
  const kept = await asked.visit.cms.keepNote({ lesson: asked.lesson, text });
  return settle(asked, kept, 'saved');
}

const grades = ['1', '2', '3', '4'];

/** From 1 to 4; 0 for none. */
function readGrade(given: string | null): number {
  return grades.indexOf(given ?? '') + 1;
}

/** Keeps what the learner thinks of the lesson. */
export async function feedback(asked: Asked): Promise<ActOutcome> {
  const t = translatorOf(asked);
  const { visit, lesson } = asked;
  const [useful, clear] = ['useful', 'clear'].map((name) => readGrade(visit.fields.get(name)));
  const problems = checkText(asked, 'comment', false);
  if (!useful) problems.push({ field: 'useful', message: t('feedback.missing') });
  if (!clear) problems.push({ field: 'clear', message: t('feedback.missing') });
  if (!useful || !clear || problems.length > 0) return { problems };
  const text = readText(asked, 'comment');
  const kept = await visit.cms.keepFeedback({ lesson, useful, clear, text });
  return settle(asked, kept, 'saved');
}
