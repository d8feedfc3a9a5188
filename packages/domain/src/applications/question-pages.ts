import type { PortalPage } from '../accounts/portal-addresses.ts';
import type { Question } from './questions.ts';

/** The page of the portal that asks each question. */
export const pageOfQuestion = {
  name: 'answerName',
  calledBy: 'answerCalledBy',
  birthDate: 'answerBirthDate',
  phone: 'answerPhone',
  branch: 'answerBranch',
  occupation: 'answerOccupation',
  sector: 'answerSector',
  languages: 'answerLanguages',
  skills: 'answerSkills',
  motivation: 'answerMotivation',
  availability: 'answerAvailability',
  note: 'answerNote',
  consents: 'answerConsents',
  heard: 'answerHeard',
} as const satisfies Record<Question, PortalPage>;
