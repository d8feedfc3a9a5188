import type { AnswerContext } from '@duo/domain/applications/answer-schemas';
import { checkAnswer, listUnanswered, type RawAnswers } from '@duo/domain/applications/answers';
import type {
  ApplicationLists,
  ApplicationView,
  KeptAnswers,
  NoteView,
  VolunteerAct,
} from '@duo/domain/applications/application-view';
import type { ApplicationFacts } from '@duo/domain/applications/conditions';
import { dayOf } from '@duo/domain/applications/days';
import type { TransitionName } from '@duo/domain/applications/lifecycle';
import { nextSteps } from '@duo/domain/applications/lifecycle';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { ApplicationState, HoldableState } from '@duo/domain/applications/states';
import { findDueDay, listSteps, takeStep } from '@duo/domain/applications/step';
import type { Language } from '@duo/domain/languages/languages';
import type { FakeState } from './fake-state.ts';

/** An application in the fake: what its volunteer sees of it. */
export type FakeApplication = ApplicationView;

export const note: NoteView = {
  version: '3',
  parts: [
    {
      part: 'organisation',
      text: 'DUO for a JOB, association sans but lucratif.\n\n48 rue de Stassart, 1050 Bruxelles.',
    },
    {
      part: 'purpose',
      text: 'Former des duos entre un jeune qui cherche du travail et une personne de plus de 50 ans.',
    },
    { part: 'insurance', text: 'Une assurance couvre votre responsabilité civile.' },
    { part: 'expenses', text: 'Vos frais de transport sont remboursés.' },
    { part: 'discretion', text: 'Ce que votre mentee vous confie reste entre vous.' },
    {
      part: 'benefits',
      text: 'Si vous êtes au chômage, prévenez votre organisme avec le formulaire C45B.',
    },
  ],
};

export const lists: ApplicationLists = {
  branches: ['Anvers', 'Bruxelles', 'Gand', 'Liège'].map((city, index) => ({
    id: `${index + 1}`,
    city,
    phone: index === 1 ? '+32 2 203 02 31' : null,
  })),
  sectors: [
    'Administration',
    'Construction',
    'Enseignement',
    'Horeca',
    'Informatique',
    'Santé',
  ].map((name, index) => ({ id: `${index + 1}`, name })),
  note,
};

const today = () => dayOf(new Date());

const context = (): AnswerContext => ({
  today: today(),
  branches: lists.branches.map(({ id }) => id),
  sectors: lists.sectors.map(({ id }) => id),
  noteVersion: note.version,
});

const rawsOf = (answers: KeptAnswers): RawAnswers =>
  Object.fromEntries(Object.entries(answers).map(([question, { value }]) => [question, value]));

export function makeApplication(): FakeApplication {
  const application: FakeApplication = {
    reference: 'DUO-7K3M-Q2XW',
    state: 'draft',
    heldFrom: null,
    revision: 1,
    answers: {},
    unanswered: listUnanswered({}, context()),
    isByTelephone: false,
    submittedAt: null,
    next: {
      owner: 'volunteer',
      dueOn: findDueDay(nextSteps.draft, { today: today(), returnOn: null }),
    },
    branch: null,
    returnOn: null,
    appointment: null,
    history: [{ at: new Date().toISOString(), state: 'draft' }],
    messages: [],
    mayDo: ['withdraw'],
    isMerged: false,
  };
  return application;
}

/** Keeps an answer as the contract says. */
export function keepAnswer(
  application: FakeApplication,
  question: Question,
  { value, seenRevision, language }: { value: RawAnswer; seenRevision: number; language: Language },
) {
  const kept = application.answers[question];
  const isSame = JSON.stringify(kept?.value) === JSON.stringify(value);
  const replaced = !isSame && kept && kept.revision > seenRevision ? kept.value : null;
  const revision = isSame ? (kept?.revision ?? 0) : (kept?.revision ?? 0) + 1;
  application.answers[question] = {
    value,
    revision,
    savedAt: new Date().toISOString(),
    origin: 'volunteer',
    language,
  };
  application.unanswered = listUnanswered(rawsOf(application.answers), context());
  const branch = lists.branches.find(({ id }) => id === application.answers.branch?.value.branch);
  application.branch = branch ? { city: branch.city, phone: branch.phone } : null;
  const checked = checkAnswer(question, value, context());
  return {
    outcome: 'saved',
    revision,
    faults: 'faults' in checked ? checked.faults : [],
    replaced,
  };
}

function factsOf({ answers, unanswered, isByTelephone }: FakeApplication): ApplicationFacts {
  const born = checkAnswer('birthDate', answers.birthDate?.value, context());
  return {
    today: today(),
    birthDate: 'value' in born ? born.value : null,
    unanswered,
    hasAcknowledgedNote: !unanswered.includes('note'),
    hasAgreedToSelection: !unanswered.includes('consents'),
    isByTelephone,
    isConfirmedByVolunteer: false,
    lastAnswerOn: today(),
    infoSession: { on: today(), hasAttended: true },
    interview: { on: today(), hasTakenPlace: true },
    isEnrolled: true,
    hasFinishedTraining: true,
    agreementOn: today(),
    returnOn: null,
  };
}

const actOf: Partial<Record<TransitionName, VolunteerAct>> = {
  hold: 'hold',
  resume: 'resume',
  withdraw: 'withdraw',
};

/** Takes a step as the domain's table says; gives the refusal where it is refused. */
export function walk(
  application: FakeApplication,
  transition: TransitionName,
  {
    actor = 'volunteer',
    returnOn = null,
  }: { actor?: 'volunteer' | 'coordinator' | 'system'; returnOn?: string | null } = {},
) {
  const answer = takeStep(
    { state: application.state, heldFrom: application.heldFrom },
    { transition, actor, reason: 'because' },
    { ...factsOf(application), returnOn },
  );
  if ('refusal' in answer) return answer.refusal;
  const at = new Date().toISOString();
  const { state, heldFrom, next } = answer.step;
  application.state = state;
  application.heldFrom = heldFrom as HoldableState | null;
  application.next = next;
  application.returnOn = returnOn;
  application.revision += 1;
  application.history.push({ at, state });
  if (state === 'submitted') application.submittedAt ??= at;
  application.mayDo = listActs(state);
  return null;
}

function listActs(state: ApplicationState): VolunteerAct[] {
  const steps = listSteps(state, 'volunteer').flatMap((name) => actOf[name] ?? []);
  return steps.length > 0 && state !== 'draft' ? ['changePhone', 'write', ...steps] : steps;
}

/** A valid answer to each question. */
export const validAnswers: Record<Question, RawAnswer> = {
  name: { name: 'Anne Lambert' },
  calledBy: { calledBy: 'Anne' },
  birthDate: { day: '27', month: '3', year: '1961' },
  phone: { phone: '0475 12 34 56' },
  branch: { branch: '2' },
  occupation: { occupation: 'Infirmière', years: '35' },
  sector: { sector: '6' },
  languages: { fr: 'fluent', nl: 'basic', en: 'good', others: '' },
  skills: { skills: ['interviews', 'confidence'], otherSkills: '' },
  motivation: { motivation: 'Transmettre.\nEt apprendre.' },
  availability: { slots: ['monday-morning', 'thursday-evening'] },
  note: { acknowledged: note.version },
  consents: { agreed: ['selection', 'matching'] },
  heard: { heard: 'friend', otherSource: '' },
};

/** Answers all questions of an application. */
export function fillIn(application: FakeApplication, without: readonly Question[] = []): void {
  for (const [question, value] of Object.entries(validAnswers) as [Question, RawAnswer][]) {
    if (without.includes(question)) continue;
    const seenRevision = application.answers[question]?.revision ?? 0;
    keepAnswer(application, question, { value, seenRevision, language: 'fr' });
  }
}

/** An application that was submitted, in good order. */
export function makeSubmitted(): FakeApplication {
  const application = makeApplication();
  fillIn(application);
  walk(application, 'submit');
  return application;
}

/** Makes an application that of an account. */
export function giveApplication(
  { state }: { state: FakeState },
  email: string,
  application: FakeApplication,
): FakeApplication {
  const account = state.accounts.find((known) => known.email === email);
  if (!account) throw new Error(`Nobody has the address ${email}.`);
  account.application = application;
  return application;
}
