import { type ActOutcome, type Asked, checkText, readText, settle } from '../lesson/act.ts';
import { attemptOfText } from '../lesson/attempt.ts';
import { textFieldOf } from './exercise-form.ts';

/** Keeps a reflection that is not handed in yet. */
export async function keep(asked: Asked): Promise<ActOutcome> {
  const problems = checkText(asked, textFieldOf(asked.key), false);
  if (problems.length > 0) return { problems };
  const { visit, lesson, key } = asked;
  const text = readText(asked, textFieldOf(asked.key));
  const kept = await visit.cms.keepReflection({ lesson, reflection: key, text });
  return settle(asked, kept, 'saved', key);
}

/** Hands a reflection in. */
export async function handIn(asked: Asked): Promise<ActOutcome> {
  const problems = checkText(asked, textFieldOf(asked.key), true);
  if (problems.length > 0) return { problems };
  const { visit, lesson, key } = asked;
  const text = readText(asked, textFieldOf(asked.key));
  const attempt = attemptOfText(asked, text);
  const kept = await visit.cms.handInReflection({ lesson, reflection: key, text, attempt });
  return settle(asked, kept, 'handedIn', key);
}
