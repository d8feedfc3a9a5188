import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { DemoApplicant } from './demo-applicants.ts';

interface KnownIds {
  branch: string;
  sector: string;
  noteVersion: string;
}

/** What an applicant of the demo answers, question by question. */
export function answersOf(
  applicant: DemoApplicant,
  { branch, sector, noteVersion }: KnownIds,
): Record<Question, RawAnswer> {
  const { name, calledBy, phone, occupation, years, skills, motivation, slots, heard } = applicant;
  const [day, month, year] = applicant.born;
  const [fr, nl, en, others] = applicant.speaks;
  return {
    name: { name },
    calledBy: { calledBy },
    birthDate: { day, month, year },
    phone: { phone },
    branch: { branch },
    occupation: { occupation, years },
    sector: { sector },
    languages: { fr, nl, en, others },
    skills: { skills, otherSkills: '' },
    motivation: { motivation },
    availability: { slots },
    note: { acknowledged: noteVersion },
    consents: { agreed: ['selection', 'matching'] },
    heard: { heard, otherSource: '' },
  };
}
