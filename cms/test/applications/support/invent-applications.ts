import { addDays, dayOf } from '@duo/domain/applications/days';
import { nextSteps } from '@duo/domain/applications/lifecycle';
import { makeReference } from '@duo/domain/applications/reference';
import { isFinal, type OpenState } from '@duo/domain/applications/states';
import { type Language, languages } from '@duo/domain/languages/languages';
import { deriveQueueColumns } from '../../../src/applications/queue/queue-columns.ts';
import type { Application, ApplicationHistory } from '../../../src/payload-types.ts';
import { type InventedLife, inventLife } from './invent-lives.ts';

type Id = number | string;
type Random = () => number;

/** What invented applications refer to. The first branches have most of them. */
export interface World {
  branches: { id: Id; staff: Id[] }[];
  sectors: Id[];
  now: Date;
  /** Over how many days before `now` they were begun. */
  days: number;
}

export type NewRow<T> = Omit<T, 'id'>;
export interface Invented {
  application: NewRow<Application>;
  /** Without the application, which has no id yet. */
  history: Omit<NewRow<ApplicationHistory>, 'application'>[];
}

const firstNames =
  'Anne Marie Jean Luc Emma Fatima Mohamed Noël Élise Chantal Bart Griet Wim An Françoise Zoë Karim Olga Þóra Daniël Ingrid Paul Rita Staf Hilde'.split(
    ' ',
  );
const lastNames =
  'Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters De Smet|Van den Berghe|Dubois Lambert Martin Dupont Simon Laurent|Le Grand|Léonard François Özdemir El Amrani|Nguyen Kowalski Müller Brontë'
    .split('|')
    .flatMap((part) => (/^(De|Van|Le|El) /.test(part) ? [part] : part.split(' ')));

const pick = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() * items.length)] as T;

/** Rather one of the first than one of the last. */
const pickEarly = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() ** 2.2 * items.length)] as T;

function instant(day: string, random: Random): string {
  const minutes = String(Math.floor(random() * 60)).padStart(2, '0');
  const hours = String(8 + Math.floor(random() * 12)).padStart(2, '0');
  return `${day}T${hours}:${minutes}:${String(Math.floor(random() * 60)).padStart(2, '0')}.000Z`;
}

function answersOf(name: string, branch: Id, language: Language, at: string) {
  const value = (text: string) => ({
    value: text,
    revision: 1,
    savedAt: at,
    origin: 'volunteer',
    language,
  });
  const motivation = 'I would like to pass on what others taught me at my first jobs. '.repeat(8);
  return {
    name: { ...value(name), value: { name } },
    branch: { ...value(''), value: { branch: String(branch) } },
    motivation: { ...value(''), value: { motivation } },
  };
}

function historyOf(life: InventedLife, random: Random): Invented['history'] {
  const begun = { at: instant(life.begunOn, random), kind: 'begun', revision: 0 } as const;
  const steps = life.steps.map(({ transition, from, to, on }, index) => ({
    at: `${on}T21:${String(10 + index).padStart(2, '0')}:00.000Z`,
    revision: index + 1,
    kind: 'step' as const,
    transition,
    from,
    to,
    byCollection: 'staff' as const,
    byId: '1',
    door: 'admin' as const,
  }));
  return [{ ...begun, door: 'portal' }, ...steps];
}

function standingOf(life: InventedLife, random: Random) {
  const { state, heldFrom, begunOn, submittedOn, dueOn, returnOn, steps } = life;
  const since = steps.at(-1);
  const startedAt = instant(begunOn, random);
  const listing = isFinal(state) ? 'ended' : state === 'draft' ? 'draft' : 'open';
  const nextOwner = isFinal(state) ? null : nextSteps[state as OpenState].owner;
  const stateSince = since ? `${since.on}T21:${9 + steps.length}:00.000Z` : startedAt;
  const submitted = steps.findIndex(({ transition }) => transition === 'submit');
  const submittedAt = submittedOn && `${submittedOn}T21:${10 + submitted}:00.000Z`;
  return {
    ...({ state, heldFrom, dueOn, returnOn, startedAt, stateSince, submittedAt } as const),
    ...({ listing, nextOwner, revision: steps.length } as const),
  };
}

/** An application with its history, as it might stand in the database. */
export function inventApplication(random: Random, world: World, number: number): Invented {
  const today = dayOf(world.now);
  const begunOn = addDays(today, -Math.floor(random() * world.days));
  const life = inventLife(random, begunOn, today);
  const { id: branch, staff } = pickEarly(world.branches, random);
  const name = `${pick(firstNames, random)} ${pick(lastNames, random)}`;
  const language = pickEarly(languages, random);
  const reference = makeReference(Uint8Array.from({ length: 8 }, () => Math.floor(random() * 256)));
  const standing = standingOf(life, random);
  const row = {
    ...standing,
    reference,
    openKey: isFinal(life.state) ? `ended/${reference}` : `email/${number}@example.org`,
    name,
    email: `${number}@example.org`,
    phoneKey: `324${String(number).padStart(8, '0')}`,
    birthDate: addDays('1945-01-01', Math.floor(random() * 11_000)),
    language,
    branch: branch as number,
    sector: pickEarly(world.sectors, random) as number,
    owner: (random() < 0.7 ? pick(staff, random) : null) as number | null,
    cover: (random() < 0.1 ? pick(staff, random) : null) as number | null,
    isUnanswered: standing.listing === 'open' && random() < 0.03,
    channel: random() < 0.15 ? ('telephone' as const) : ('portal' as const),
    lastAnswerAt: standing.startedAt,
    remindersSent: 0,
    answers: answersOf(name, branch, language, standing.startedAt),
    createdAt: standing.startedAt,
    updatedAt: standing.stateSince,
  };
  return {
    application: { ...row, ...deriveQueueColumns(row) } as NewRow<Application>,
    history: historyOf(life, random),
  };
}
