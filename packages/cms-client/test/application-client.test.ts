import type { ApplicationView } from '@duo/domain/applications/application-view';
import { afterEach, expect, test } from 'vitest';
import { CmsUnavailable, SessionEnded } from '../src/errors.ts';
import { clientThatGets, stopServers } from './portal-server.ts';

afterEach(stopServers);

const volunteer = { id: 7, email: 'a@x.be', language: 'fr', createdAt: '2026-01-01T00:00:00.000Z' };

const application: ApplicationView = {
  reference: 'DUO-7K3M-Q2XW',
  state: 'submitted',
  heldFrom: null,
  revision: 3,
  answers: {
    skills: {
      value: { skills: ['network'], otherSkills: '' },
      revision: 1,
      savedAt: '2026-11-23T10:00:00.000Z',
      origin: 'telephone',
      language: 'nl',
    },
  },
  unanswered: ['motivation'],
  isByTelephone: false,
  submittedAt: '2026-11-23T10:05:00.000Z',
  next: { owner: 'coordinator', dueOn: '2026-11-30' },
  branch: { city: 'Gent', phone: null },
  returnOn: null,
  appointment: { kind: 'interview', on: '2026-12-10' },
  history: [{ at: '2026-11-23T10:05:00.000Z', state: 'submitted' }],
  messages: [{ id: '1', at: '2026-11-24T09:00:00.000Z', from: null, text: 'Hello' }],
  mayDo: ['changePhone', 'write'],
  isMerged: false,
};

const answer = {
  volunteer,
  application,
  lists: { branches: [], sectors: [{ id: '1', name: 'Zorg' }], note: null },
  today: '2026-11-23',
  mayBegin: { now: false, from: null },
};

test('an application is asked for in the reader’s language, and comes whole', async () => {
  const { client, asked } = await clientThatGets(200, answer);
  expect(await client.fetchApplication('nl')).toEqual(answer);
  expect(asked[0]?.line).toBe('GET /api/portal/application?language=nl');
});

test('what is of the staff’s side goes no further, should it ever come along', async () => {
  const leaked = { ...answer, application: { ...application, declinedBecause: 'a reason' } };
  const { client } = await clientThatGets(200, leaked);
  expect(JSON.stringify(await client.fetchApplication('fr'))).not.toContain('a reason');
});

test.each([
  ['an unknown state', { state: 'elsewhere' }],
  ['a day that is none', { returnOn: 'tomorrow' }],
  ['a question that is none', { unanswered: ['shoeSize'] }],
  ['an answer to a question that is none', { answers: { shoeSize: application.answers.skills } }],
])('an answer with %s is taken for no answer', async (_what, changed) => {
  const body = { ...answer, application: { ...application, ...changed } };
  const { client } = await clientThatGets(200, body);
  await expect(client.fetchApplication('fr')).rejects.toThrow(CmsUnavailable);
});

test('each thing that is done is asked for at its own address, as JSON', async () => {
  const calls = [
    ['begin', { outcome: 'begun', reference: 'DUO' }, { language: 'en' }],
    [
      'answer',
      { outcome: 'saved', revision: 2, faults: [], replaced: { name: 'Before' } },
      { question: 'name', value: { name: 'Now' }, seenRevision: 1, language: 'en' },
    ],
    ['submit', { outcome: 'refused', missing: ['oldEnough'], unanswered: ['name'] }, {}],
    ['step', { outcome: 'changed', state: 'declined' }, { transition: 'hold', seenRevision: 1 }],
    ['message', { outcome: 'closed', state: null }, { text: 'Hello', attempt: 'once' }],
  ] as const;
  for (const [name, given, body] of calls) {
    const { client, asked } = await clientThatGets(200, given);
    const does = {
      begin: () => client.beginApplication('en'),
      answer: () => client.saveAnswer(calls[1][2]),
      submit: () => client.submitApplication(),
      step: () => client.takeStep(calls[3][2]),
      message: () => client.writeMessage(calls[4][2]),
    };
    expect(await does[name]()).toEqual(given);
    expect(asked[0]?.line).toBe(`POST /api/portal/application/${name}`);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual(body);
  }
});

test('the link of a mail is looked at and confirmed without a session', async () => {
  const open = {
    outcome: 'open',
    reference: 'DUO',
    name: 'Anne',
    email: 'a@x.be',
    answers: {},
    unanswered: [],
    lists: answer.lists,
  };
  const looking = await clientThatGets(200, open, null);
  const look = { token: 'token', language: 'fr' } as const;
  expect(await looking.client.lookAtConfirmation(look)).toEqual(open);
  expect(looking.asked[0]?.headers.authorization).toBeUndefined();
  const confirm = { ...look, noteVersion: '3', agreed: ['selection'] } as const;
  for (const outcome of ['unknown', 'alreadyApplied']) {
    const { client } = await clientThatGets(200, { outcome }, null);
    expect(await client.confirmApplication({ ...confirm, agreed: ['selection'] })).toEqual({
      outcome,
    });
  }
});

test('being told to wait is an answer, and having been signed out is not', async () => {
  const wait = { outcome: 'wait', retryAfterSeconds: 60 };
  const { client } = await clientThatGets(429, wait);
  expect(await client.lookAtConfirmation({ token: 'x', language: 'fr' })).toEqual(wait);
  const ended = await clientThatGets(401, { outcome: 'signedOut' });
  await expect(ended.client.submitApplication()).rejects.toThrow(SessionEnded);
});

test('the offices are there for everybody', async () => {
  const branches = [{ id: '1', city: 'Gent', phone: '+32 9 000 00 00' }];
  const { client, asked } = await clientThatGets(200, { branches }, null);
  expect(await client.fetchBranches('nl')).toEqual({ branches });
  expect(asked[0]?.line).toBe('GET /api/portal/branches?language=nl');
});
