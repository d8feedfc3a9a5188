import type { AnswerProblem } from '@duo/domain/applications/answer-schemas';
import type { Condition } from '@duo/domain/applications/conditions';
import type { Ineligibility } from '@duo/domain/applications/eligibility';
import type { Language } from '@duo/domain/languages/languages';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import type { Reader } from './reader.ts';

type Key = MessageKey<'application'>;

const problems: Record<AnswerProblem, Key> = {
  'name.missing': 'problem.name.missing',
  'name.tooLong': 'problem.name.tooLong',
  'calledBy.missing': 'problem.calledBy.missing',
  'calledBy.tooLong': 'problem.calledBy.tooLong',
  'birthDate.missing': 'problem.birthDate.missing',
  'birthDate.notADate': 'problem.birthDate.notADate',
  'birthDate.implausible': 'problem.birthDate.implausible',
  'birthDate.tooYoung': 'problem.birthDate.tooYoung',
  'phone.missing': 'problem.phone.missing',
  'phone.notAPhone': 'problem.phone.notAPhone',
  'branch.missing': 'problem.branch.missing',
  'branch.unknown': 'problem.branch.unknown',
  'occupation.missing': 'problem.occupation.missing',
  'occupation.tooLong': 'problem.occupation.tooLong',
  'years.missing': 'problem.years.missing',
  'years.notANumber': 'problem.years.notANumber',
  'sector.missing': 'problem.sector.missing',
  'sector.unknown': 'problem.sector.unknown',
  'languages.missing': 'problem.languages.missing',
  'languages.noneWell': 'problem.languages.noneWell',
  'languages.tooLong': 'problem.languages.tooLong',
  'skills.missing': 'problem.skills.missing',
  'skills.tooLong': 'problem.skills.tooLong',
  'motivation.missing': 'problem.motivation.missing',
  'motivation.tooLong': 'problem.motivation.tooLong',
  'availability.missing': 'problem.availability.missing',
  'note.missing': 'problem.note.missing',
  'note.outdated': 'problem.note.outdated',
  'consents.selectionMissing': 'problem.consents.selectionMissing',
  'heard.missing': 'problem.heard.missing',
  'heard.otherMissing': 'problem.heard.otherMissing',
  'heard.tooLong': 'problem.heard.tooLong',
};

/** Said to the volunteer as to themselves, and so otherwise to staff. */
const problemsToStaff: Partial<Record<AnswerProblem, Key>> = {
  'name.missing': 'problem.staff.name.missing',
  'name.tooLong': 'problem.staff.name.tooLong',
  'calledBy.missing': 'problem.staff.calledBy.missing',
  'birthDate.missing': 'problem.staff.birthDate.missing',
  'birthDate.implausible': 'problem.staff.birthDate.implausible',
  'birthDate.tooYoung': 'problem.staff.birthDate.tooYoung',
  'phone.missing': 'problem.staff.phone.missing',
  'occupation.missing': 'problem.staff.occupation.missing',
  'languages.noneWell': 'problem.staff.languages.noneWell',
  'skills.missing': 'problem.staff.skills.missing',
  'motivation.missing': 'problem.staff.motivation.missing',
  'motivation.tooLong': 'problem.staff.motivation.tooLong',
  'note.missing': 'problem.staff.note.missing',
  'note.outdated': 'problem.staff.note.outdated',
  'consents.selectionMissing': 'problem.staff.consents.selectionMissing',
  'heard.otherMissing': 'problem.staff.heard.otherMissing',
};

const missing: Record<Reader, Record<Condition, Key>> = {
  volunteer: {
    answersComplete: 'missing.volunteer.answersComplete',
    oldEnough: 'missing.volunteer.oldEnough',
    noteAcknowledged: 'missing.volunteer.noteAcknowledged',
    selectionAgreed: 'missing.volunteer.selectionAgreed',
    confirmedByVolunteer: 'missing.volunteer.confirmedByVolunteer',
    leftAlone: 'missing.volunteer.leftAlone',
    sessionPlanned: 'missing.volunteer.sessionPlanned',
    sessionAttended: 'missing.volunteer.sessionAttended',
    interviewHeld: 'missing.volunteer.interviewHeld',
    enrolled: 'missing.volunteer.enrolled',
    trainingFinished: 'missing.volunteer.trainingFinished',
    agreementSigned: 'missing.volunteer.agreementSigned',
    returnDateAhead: 'missing.volunteer.returnDateAhead',
  },
  staff: {
    answersComplete: 'missing.staff.answersComplete',
    oldEnough: 'missing.staff.oldEnough',
    noteAcknowledged: 'missing.staff.noteAcknowledged',
    selectionAgreed: 'missing.staff.selectionAgreed',
    confirmedByVolunteer: 'missing.staff.confirmedByVolunteer',
    leftAlone: 'missing.staff.leftAlone',
    sessionPlanned: 'missing.staff.sessionPlanned',
    sessionAttended: 'missing.staff.sessionAttended',
    interviewHeld: 'missing.staff.interviewHeld',
    enrolled: 'missing.staff.enrolled',
    trainingFinished: 'missing.staff.trainingFinished',
    agreementSigned: 'missing.staff.agreementSigned',
    returnDateAhead: 'missing.staff.returnDateAhead',
  },
};

const ineligibilities: Record<Ineligibility, Key> = {
  tooYoung: 'ineligible.tooYoung',
  noOffice: 'ineligible.noOffice',
  noTime: 'ineligible.noTime',
  noLanguage: 'ineligible.noLanguage',
};

/** What is wrong with an answer, so that the reader knows how to mend it; without a full stop. */
export function explainProblem(problem: AnswerProblem, reader: Reader, language: Language): string {
  const toStaff = reader === 'staff' ? problemsToStaff[problem] : undefined;
  return createTranslator(language, 'application')(toStaff ?? problems[problem]);
}

/** What a step lacks, in a sentence, as a condition that does not hold. */
export function explainCondition(condition: Condition, reader: Reader, language: Language): string {
  return createTranslator(language, 'application')(missing[reader][condition]);
}

/** Why somebody can't become a mentor now, kindly. */
export function explainIneligibility(name: Ineligibility, language: Language): string {
  return createTranslator(language, 'application')(ineligibilities[name]);
}
