import { z } from 'zod';
import { leastMentorAge } from './conditions.ts';
import { ageOn, type Day, isDay } from './days.ts';
import { countPhoneDigits } from './phone.ts';
import {
  applicationConsents,
  heardFrom,
  languageLevels,
  type Question,
  skills,
  slots,
} from './questions.ts';

/** What an answer is held against: the server's day, and what may be chosen now. */
export interface AnswerContext {
  today: Day;
  /** The ids of the branches and sectors that there are, as text. */
  branches: readonly string[];
  sectors: readonly string[];
  /** The version of the present information note; null while there is none. */
  noteVersion: string | null;
}

/** What can be wrong with an answer. */
export const answerProblems = [
  'name.missing',
  'name.tooLong',
  'calledBy.missing',
  'calledBy.tooLong',
  'birthDate.missing',
  'birthDate.notADate',
  'birthDate.implausible',
  'birthDate.tooYoung',
  'phone.missing',
  'phone.notAPhone',
  'branch.missing',
  'branch.unknown',
  'occupation.missing',
  'occupation.tooLong',
  'years.missing',
  'years.notANumber',
  'sector.missing',
  'sector.unknown',
  'languages.missing',
  'languages.noneWell',
  'languages.tooLong',
  'skills.missing',
  'skills.tooLong',
  'motivation.missing',
  'motivation.tooLong',
  'availability.missing',
  'note.missing',
  'note.outdated',
  'consents.selectionMissing',
  'heard.missing',
  'heard.otherMissing',
  'heard.tooLong',
] as const;
export type AnswerProblem = (typeof answerProblems)[number];

export const longestName = 120;
export const longestMotivation = 2_000;
export const longestText = 200;
const oldestAge = 110;
const mostYears = 70;

const fault = (problem: AnswerProblem) => problem;
const line = (missing: AnswerProblem, tooLong: AnswerProblem, max = longestText) =>
  z.string().trim().min(1, fault(missing)).max(max, fault(tooLong));
const choice = <const T extends readonly [string, ...string[]]>(
  values: T,
  missing: AnswerProblem,
) => z.enum(values, fault(missing));

function checkBirthDate(birthDate: string, { today }: AnswerContext): AnswerProblem | null {
  if (!isDay(birthDate)) return 'birthDate.notADate';
  const age = ageOn(today, birthDate);
  if (age < 0 || age > oldestAge) return 'birthDate.implausible';
  return age < leastMentorAge ? 'birthDate.tooYoung' : null;
}

const birthDateSchema = (context: AnswerContext) =>
  z
    .object({ day: z.string().trim(), month: z.string().trim(), year: z.string().trim() })
    .transform(({ day, month, year }, issues) => {
      const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const isMissing = !day && !month && !year;
      const problem = isMissing ? 'birthDate.missing' : checkBirthDate(text, context);
      if (problem) issues.addIssue({ code: 'custom', message: problem, path: ['day'] });
      return text;
    });

const languagesSchema = z
  .object({
    fr: choice(languageLevels, 'languages.missing'),
    nl: choice(languageLevels, 'languages.missing'),
    en: choice(languageLevels, 'languages.missing'),
    others: z.string().trim().max(longestText, fault('languages.tooLong')),
  })
  .refine(
    ({ fr, nl, en }) => [fr, nl, en].some((level) => level === 'good' || level === 'fluent'),
    {
      message: fault('languages.noneWell'),
      path: ['fr'],
    },
  );

const skillsSchema = z
  .object({
    skills: z.array(z.enum(skills)),
    otherSkills: z.string().trim().max(longestText, fault('skills.tooLong')),
  })
  .refine(({ skills: chosen, otherSkills }) => chosen.length > 0 || otherSkills !== '', {
    message: fault('skills.missing'),
    path: ['skills'],
  });

const heardSchema = z
  .object({
    heard: choice(heardFrom, 'heard.missing'),
    otherSource: z.string().trim().max(longestText, fault('heard.tooLong')),
  })
  .refine(({ heard, otherSource }) => heard !== 'other' || otherSource !== '', {
    message: fault('heard.otherMissing'),
    path: ['otherSource'],
  });

const oneOf = (known: readonly string[], missing: AnswerProblem, unknown: AnswerProblem) =>
  z
    .string()
    .min(1, fault(missing))
    .refine((id) => id === '' || known.includes(id), fault(unknown));

/** The schema of each question's answer as it was typed; its messages are answer problems. */
export function schemasFor(context: AnswerContext) {
  return {
    name: z.object({ name: line('name.missing', 'name.tooLong', longestName) }),
    calledBy: z.object({ calledBy: line('calledBy.missing', 'calledBy.tooLong', longestName) }),
    birthDate: birthDateSchema(context),
    phone: z.object({
      phone: z
        .string()
        .trim()
        .min(1, fault('phone.missing'))
        .refine((text) => text === '' || isPhone(text), fault('phone.notAPhone')),
    }),
    branch: z.object({ branch: oneOf(context.branches, 'branch.missing', 'branch.unknown') }),
    occupation: z.object({
      occupation: line('occupation.missing', 'occupation.tooLong'),
      years: z
        .string()
        .trim()
        .min(1, fault('years.missing'))
        .refine((text) => text === '' || isYears(text), fault('years.notANumber'))
        .transform(Number),
    }),
    sector: z.object({ sector: oneOf(context.sectors, 'sector.missing', 'sector.unknown') }),
    languages: languagesSchema,
    skills: skillsSchema,
    motivation: z.object({
      motivation: line('motivation.missing', 'motivation.tooLong', longestMotivation),
    }),
    availability: z.object({
      slots: z.array(z.enum(slots)).min(1, fault('availability.missing')),
    }),
    note: z.object({
      acknowledged: z
        .string()
        .min(1, fault('note.missing'))
        .refine(
          (version) => version === '' || version === context.noteVersion,
          fault('note.outdated'),
        ),
    }),
    consents: z.object({
      agreed: z
        .array(z.enum(applicationConsents))
        .refine((agreed) => agreed.includes('selection'), fault('consents.selectionMissing')),
    }),
    heard: heardSchema,
  } satisfies Record<Question, z.ZodType>;
}

/** From 6 digits, the shortest numbers in use, to 15. Source: ITU-T E.164. */
function isPhone(text: string): boolean {
  const count = countPhoneDigits(text);
  return count >= 6 && count <= 15;
}

function isYears(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= mostYears;
}
