import type { ApplicationLists } from '@duo/domain/applications/application-view';
import { type Question, questionFields, questions } from '@duo/domain/applications/questions';
import { languages } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import { describe, expect, it } from 'vitest';
import { listControls } from '../../src/applications/admin/question-form/field-controls.ts';
import { listAnswerGroups } from '../../src/applications/admin/reading/answer-groups.ts';
import { listAnswerLines } from '../../src/applications/admin/reading/answer-lines.ts';
import { writeEvent } from '../../src/applications/admin/reading/history-words.ts';
import { isFromElsewhere } from '../../src/applications/admin/reading/usual-origin.ts';
import { listWay } from '../../src/applications/admin/reading/way.ts';
import type { EventDetail, ReadEvent } from '../../src/applications/staff/read-application.ts';

const lists: ApplicationLists = {
  branches: [
    { id: '1', city: 'Brussels', phone: null },
    { id: '2', city: 'Ghent', phone: null },
  ],
  sectors: [{ id: '7', name: 'Health care' }],
  note: null,
};

describe('the way of an application', () => {
  const places = (...asked: Parameters<typeof listWay>) =>
    listWay(...asked).map(({ place }) => place);

  it('shows what is behind it, where it stands, and what is ahead', () => {
    const shown = places({ state: 'screening', heldFrom: null }, []);
    expect(shown.slice(0, 4)).toEqual(['done', 'done', 'present', 'ahead']);
  });

  it('shows what is on hold where it returns to', () => {
    const shown = listWay({ state: 'on_hold', heldFrom: 'interview' }, []);
    expect(shown.find(({ place }) => place === 'present')?.state).toBe('interview');
  });

  it('shows how far what has ended had come, and no present step', () => {
    const shown = places({ state: 'declined', heldFrom: null }, ['draft', 'submitted', 'declined']);
    expect(shown.filter((place) => place === 'done')).toHaveLength(2);
    expect(shown).not.toContain('present');
  });

  it('has nothing behind it in the beginning', () => {
    expect(places({ state: 'draft', heldFrom: null }, [])).not.toContain('done');
  });
});

describe('answers', () => {
  it('stand in their order, each once', () => {
    expect(listAnswerGroups().flatMap((group) => group.questions)).toEqual(questions);
  });

  it('are named in the reader’s language where they were chosen, and marked with their own where they were written', () => {
    const value = { occupation: 'Infirmière', years: '30' };
    expect(listAnswerLines('occupation', { value, language: 'fr' }, lists, 'en')).toEqual([
      { text: 'Infirmière', lang: 'fr' },
      { text: '30 years of experience', lang: null },
    ]);
    const branch = { value: { branch: '2' }, language: 'fr' } as const;
    expect(listAnswerLines('branch', branch, lists, 'en')).toEqual([{ text: 'Ghent', lang: null }]);
  });

  it('have the volunteer’s language in each paragraph that she wrote', () => {
    const value = { motivation: 'Transmettre.\n\nDonner du temps.' };
    const lines = listAnswerLines('motivation', { value, language: 'fr' }, lists, 'nl');
    expect(lines.map(({ lang }) => lang)).toEqual(['fr', 'fr']);
  });

  it('say where they come from only where that is not from where the others do', () => {
    const own = { channel: 'portal', submittedAt: '2026-11-20T09:00:00.000Z' } as const;
    const helped = { ...own, channel: 'telephone' } as const;
    const before = { origin: 'volunteer', savedAt: '2026-11-19T09:00:00.000Z' } as const;
    expect(isFromElsewhere(before, own)).toBe(false);
    expect(isFromElsewhere(before, helped)).toBe(true);
    expect(isFromElsewhere({ ...before, origin: 'telephone' }, helped)).toBe(false);
    expect(isFromElsewhere({ ...before, origin: 'staff' }, own)).toBe(true);
    expect(isFromElsewhere({ ...before, savedAt: '2026-11-21T09:00:00.000Z' }, own)).toBe(true);
  });

  it('have no lines where nothing was answered', () => {
    expect(listAnswerLines('name', null, lists, 'en')).toEqual([]);
  });
});

describe('the form of a question', () => {
  it.each(questions)(
    'has every field of %s, with a label in each language',
    (question: Question) => {
      for (const language of languages) {
        const controls = listControls(question, lists, language);
        expect(controls.map(({ field }) => field)).toEqual(Object.keys(questionFields[question]));
        expect(controls.every(({ label }) => label.length > 0)).toBe(true);
      }
    },
  );

  it('offers the branches and sectors that there are', () => {
    expect(listControls('branch', lists, 'en')[0]?.control).toMatchObject({
      kind: 'select',
      choices: [
        { value: '1', label: 'Brussels' },
        { value: '2', label: 'Ghent' },
      ],
    });
  });
});

describe('history', () => {
  const t = createTranslator('en', 'cms');
  const words = { t, language: 'en', lists, answerLanguage: 'fr' } as const;
  const event = (given: Partial<ReadEvent>): ReadEvent => ({
    id: '1',
    at: '2026-11-23T09:00:00.000Z',
    kind: 'step',
    transition: null,
    from: null,
    to: null,
    by: { kind: 'product' },
    door: 'admin',
    reason: null,
    detail: null,
    ...given,
  });
  const detailed = (kind: ReadEvent['kind'], detail: EventDetail) =>
    writeEvent(event({ kind, detail }), words);

  it('says of a step what was done, from where to where', () => {
    const { title } = writeEvent(
      event({ transition: 'screen', from: 'submitted', to: 'screening' }),
      words,
    );
    expect(title).toBe('Start reading: Sent → Being read');
  });

  it('shows the old and the new answer, the volunteer’s words in their language', () => {
    const written = detailed('answer', {
      kind: 'answer',
      question: 'occupation',
      before: { occupation: 'Infirmier', years: '' },
      after: { occupation: 'Infirmière', years: '' },
      origin: 'staff',
    });
    expect(written.changes).toEqual([
      {
        label: 'Occupation',
        before: [{ text: 'Infirmier', lang: 'fr' }],
        after: [{ text: 'Infirmière', lang: 'fr' }],
      },
    ]);
  });

  it('calls the first answer to a question given, and a later one changed', () => {
    const answered = (before: { phone: string } | null) =>
      detailed('answer', {
        kind: 'answer',
        question: 'phone',
        before,
        after: { phone: '0475 12 34 56' },
        origin: 'telephone',
      }).title;
    expect(answered(null)).toBe('Answer given');
    expect(answered({ phone: '0475' })).toBe('Answer changed');
  });

  it('writes days, answers to yes and no, and what was empty before', () => {
    const { changes } = detailed('recorded', {
      kind: 'recorded',
      changes: [
        { field: 'infoSessionOn', before: null, after: '2026-12-01' },
        { field: 'infoSessionAttended', before: false, after: true },
      ],
    });
    expect(changes.map(({ before, after }) => [before[0]?.text, after[0]?.text])).toEqual([
      [undefined, '1 December 2026'],
      ['No', 'Yes'],
    ]);
  });

  it('names who saw to it and who does now, also when they have left', () => {
    const { changes } = detailed('people', {
      kind: 'people',
      changes: [{ part: 'owner', before: null, after: { id: '4', name: null } }],
    });
    expect(changes[0]?.before[0]?.text).toBe('Nobody');
    expect(changes[0]?.after[0]?.text).toMatch('left');
  });

  it('says on either side of a merge which one is gone on with', () => {
    const merged = (direction: 'into' | 'from') =>
      detailed('merged', { kind: 'merged', direction, reference: 'DUO-7K3M-Q2XW' });
    expect(merged('into').title).toMatch('goes on under');
    expect(merged('from').title).toMatch('into this one');
    expect(merged('from').reference).toBe('DUO-7K3M-Q2XW');
  });

  it('has words for every kind of entry in every language', () => {
    const kinds = ['begun', 'step', 'answer', 'recorded', 'people', 'takenUp', 'merged', 'parted'];
    for (const language of languages) {
      const said = { ...words, t: createTranslator(language, 'cms'), language };
      for (const kind of kinds) {
        expect(writeEvent(event({ kind: kind as ReadEvent['kind'] }), said).title).not.toBe('');
      }
    }
  });
});
