import type { Key } from '@duo/domain/training/lesson';
import type { ReflectionWork } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import type { KeptReflection, Progress } from '../kept-progress.ts';
import type { Id } from '../material.ts';
import {
  isRefused,
  type OpenLesson,
  openLesson,
  refuse,
  type WorkedLesson,
} from '../open-lesson.ts';
import { settle } from '../settle.ts';
import { isKept, writeMessage } from './messages.ts';
import { tellTrainers } from './tell-trainers.ts';

interface ReflectionDraft {
  lesson: string;
  reflection: Key;
  text: string;
}

export type DraftAnswer = { outcome: 'saved' } | { outcome: 'locked' | 'unknown' };
export type HandInReflectionAnswer =
  | { outcome: 'handedIn' | 'empty' }
  | { outcome: 'locked' | 'unknown' };

/** When a reflection of the lesson that is shown is complete; null where it has no such reflection. */
export function ruleOfReflection({ lesson }: Pick<WorkedLesson, 'lesson'>, key: Key) {
  const rule = lesson.rules.find((one) => one.type === 'reflection' && one.key === key);
  return rule?.type === 'reflection' ? rule : null;
}

/** The first moment since which a reflection of the lesson waits for a trainer. */
export function waitsSince(reflections: Progress['reflections']): string | null {
  const waiting = Object.values(reflections).filter(({ state }) => state === 'handedIn');
  return waiting.map(({ handedInAt }) => handedInAt).sort()[0] ?? null;
}

/** What a volunteer has written of a reflection, but for its thread. */
export function viewReflection(
  { reflections, drafts }: Pick<Progress, 'reflections' | 'drafts'>,
  key: Key,
): Omit<ReflectionWork, 'thread'> {
  const kept = reflections[key];
  const draft = drafts.reflections[key];
  const text = draft ?? kept?.text ?? '';
  if (kept) return { text, state: kept.state };
  return { text, state: draft === undefined ? 'none' : 'draft' };
}

/** Keeps a reflection that is not handed in yet, in the transaction of `req`; what was handed in stands. */
export async function keepReflectionDraft(
  req: PayloadRequest,
  volunteerId: Id,
  { lesson: key, reflection, text, now }: ReflectionDraft & { now: Date },
): Promise<DraftAnswer> {
  const opened = await openLesson(req, { volunteerId, key, now });
  if (isRefused(opened)) return refuse(opened);
  if (!ruleOfReflection(opened, reflection)) return { outcome: 'unknown' };
  const { drafts, reflections } = opened.progress;
  const { [reflection]: _, ...others } = drafts.reflections;
  // The same text again is what a page sends that was left open.
  const isHandedIn = reflections[reflection]?.text === text.trim();
  const kept = isHandedIn ? others : { ...others, [reflection]: text };
  await settle(req, opened, { drafts: { ...drafts, reflections: kept } });
  return { outcome: 'saved' };
}

function changeBy(
  { progress: { reflections, drafts, work }, learner: { now } }: OpenLesson,
  { key, text }: { key: Key; text: string },
): Partial<Progress> {
  // What is approved stays so, whatever is added to it.
  const state: KeptReflection['state'] =
    reflections[key]?.state === 'approved' ? 'approved' : 'handedIn';
  const kept = { ...reflections, [key]: { text, state, handedInAt: now.toISOString() } };
  const { [key]: _, ...others } = drafts.reflections;
  return {
    reflections: kept,
    drafts: { ...drafts, reflections: others },
    work: { ...work, handedIn: [...new Set([...work.handedIn, key])] },
    reflectionWaitsSince: waitsSince(kept),
  };
}

/** Hands in a reflection, in the transaction of `req`, and tells the trainers; once for each attempt. */
export async function handInReflection(
  req: PayloadRequest,
  volunteerId: Id,
  {
    lesson: lessonKey,
    reflection: key,
    text: typed,
    attempt,
    now,
  }: ReflectionDraft & { attempt: string; now: Date },
): Promise<HandInReflectionAnswer> {
  const opened = await openLesson(req, { volunteerId, key: lessonKey, now });
  if (isRefused(opened)) return refuse(opened);
  if (!ruleOfReflection(opened, key)) return { outcome: 'unknown' };
  const text = typed.trim();
  if (text === '') return { outcome: 'empty' };
  const attemptKey = `${opened.progress.volunteer}/${attempt}`;
  if (await isKept(req, attemptKey)) return { outcome: 'handedIn' };
  const message = { kind: 'reflection', about: key, writtenBy: 'volunteer', text } as const;
  await writeMessage(req, opened, { ...message, staff: null, decision: null, attemptKey });
  await settle(req, opened, changeBy(opened, { key, text }));
  await tellTrainers(req, opened, 'reflectionHandedIn');
  return { outcome: 'handedIn' };
}
