import {
  explainConsent,
  nameConsent,
  nameHeard,
  nameLevel,
  nameSkill,
} from '@duo/application-texts/option-texts';
import { labelOf } from '@duo/application-texts/question-texts';
import type { ApplicationLists } from '@duo/domain/applications/application-view';
import {
  applicationConsents,
  heardFrom,
  languageLevels,
  type Question,
  type questionFields,
  skills,
} from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';

export interface Choice {
  value: string;
  label: string;
  /** What follows from choosing it. */
  explanation?: string;
}

/** How a field of a question is filled in. */
export type Control =
  | { kind: 'line'; isFigure?: boolean; width?: 'short' | 'year' }
  | { kind: 'paragraphs' }
  | { kind: 'select'; choices: Choice[] }
  | { kind: 'radios'; choices: Choice[] }
  | { kind: 'boxes'; choices: Choice[] }
  | { kind: 'slots' }
  | { kind: 'note'; version: string | null };

export interface FieldControl {
  field: string;
  label: string;
  control: Control;
}

type Controls = { [Q in Question]: Record<keyof (typeof questionFields)[Q], Control> };

const line: Control = { kind: 'line' };
const figure = (width: 'short' | 'year'): Control => ({ kind: 'line', isFigure: true, width });

function controlsFor({ branches, sectors, note }: ApplicationLists, language: Language): Controls {
  const level: Control = {
    kind: 'select',
    choices: languageLevels.map((value) => ({ value, label: nameLevel(value, language) })),
  };
  return {
    name: { name: line },
    calledBy: { calledBy: line },
    birthDate: { day: figure('short'), month: figure('short'), year: figure('year') },
    phone: { phone: line },
    branch: {
      branch: {
        kind: 'select',
        choices: branches.map(({ id, city }) => ({ value: id, label: city })),
      },
    },
    occupation: { occupation: line, years: figure('short') },
    sector: {
      sector: {
        kind: 'select',
        choices: sectors.map(({ id, name }) => ({ value: id, label: name })),
      },
    },
    languages: { fr: level, nl: level, en: level, others: line },
    skills: {
      skills: {
        kind: 'boxes',
        choices: skills.map((value) => ({ value, label: nameSkill(value, language) })),
      },
      otherSkills: line,
    },
    motivation: { motivation: { kind: 'paragraphs' } },
    availability: { slots: { kind: 'slots' } },
    note: { acknowledged: { kind: 'note', version: note?.version ?? null } },
    consents: {
      agreed: {
        kind: 'boxes',
        choices: applicationConsents.map((value) => ({
          value,
          label: nameConsent(value, language),
          explanation: explainConsent(value, language),
        })),
      },
    },
    heard: {
      heard: {
        kind: 'radios',
        choices: heardFrom.map((value) => ({ value, label: nameHeard(value, language) })),
      },
      otherSource: line,
    },
  };
}

/** The fields of a question's form, in their order, labelled in the reader's language. */
export function listControls(
  question: Question,
  lists: ApplicationLists,
  language: Language,
): FieldControl[] {
  const controls: Readonly<Record<string, Control>> = controlsFor(lists, language)[question];
  return Object.entries(controls).map(([field, control]) => ({
    field,
    label: labelOf(question, field, language),
    control,
  }));
}
