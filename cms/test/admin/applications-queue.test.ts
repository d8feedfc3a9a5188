import { createTranslator } from '@duo/i18n/translate';
import { describe, expect, it } from 'vitest';
import { readSearchParams } from '../../src/admin/desk/search-params.ts';
import { signInAddress } from '../../src/admin/desk/sign-in-address.ts';
import { writeDay } from '../../src/admin/desk/written-day.ts';
import { findUrgency, writeDue } from '../../src/applications/admin/frame/due-words.ts';
import { nameApplicationsPage } from '../../src/applications/admin/page-title.ts';
import { listChosen, listSelects } from '../../src/applications/admin/queue/list-selects.ts';
import {
  exportAddress,
  isBehind,
  isNarrowed,
  queueAddress,
} from '../../src/applications/admin/queue/queue-address.ts';
import { readSavedView } from '../../src/applications/admin/queue/saved-view.ts';
import { readQueueFilters } from '../../src/applications/queue/queue-filters.ts';

const reader = { t: createTranslator('en', 'cms'), language: 'en', today: '2026-11-23' } as const;
const due = (dueOn: string | null, isOnHold = false) => writeDue({ dueOn, isOnHold }, reader);

describe('what is due', () => {
  it('says in words that it is late, by how many days, and since when', () => {
    expect(due('2026-11-20')).toEqual({
      urgency: 'overdue',
      text: '3 days late',
      date: '20 November',
    });
    expect(due('2026-11-22').text).toBe('1 day late');
  });

  it('says in words that it is for today', () => {
    expect(due('2026-11-23')).toMatchObject({ urgency: 'today', text: 'Due today' });
  });

  it('names the day that is still to come, with its year where that is another', () => {
    expect(due('2026-11-27').text).toBe('By 27 November');
    expect(due('2027-01-04').text).toBe('By 4 January 2027');
    expect(writeDay('2025-03-01', 'fr', reader.today)).toBe('1 mars 2025');
  });

  it('says of what is on hold when it is back, or that it should be', () => {
    expect(due('2026-12-01', true).text).toBe('Back on 1 December');
    expect(due('2026-11-23', true).text).toBe('Was to be back on 23 November');
  });

  it('is nothing where nobody is waited for', () => {
    expect(due(null)).toMatchObject({ urgency: 'none' });
    expect(findUrgency('2026-11-24', reader.today)).toBe('later');
  });
});

describe('addresses of the queue', () => {
  it('lead to the list behind some filters, in the form in which they are read', () => {
    const address = queueAddress({ due: 'overdue', branch: '3' });
    expect(address).toBe('/admin/applications?branch=3&due=overdue');
    const read = readQueueFilters(new URL(address, 'http://localhost').searchParams);
    expect(read).toMatchObject({ due: 'overdue', branch: '3' });
  });

  it('export every page of the list, not the one that is open', () => {
    const filters = readQueueFilters(new URLSearchParams({ state: 'interview', cursor: 'abc' }));
    expect(exportAddress(filters)).toBe('/api/applications/export.csv?state=interview');
  });

  it('tell a list that is narrowed down from one that is only sorted', () => {
    const narrowed = (query: string) => isNarrowed(readQueueFilters(new URLSearchParams(query)));
    expect(narrowed('')).toBe(false);
    expect(narrowed('sort=name&cursor=abc&listing=ended')).toBe(false);
    expect(narrowed('search=marie')).toBe(true);
    expect(narrowed('unanswered=1')).toBe(true);
  });

  it('know the list behind a count from one that is narrowed down further', () => {
    const filters = (query: string) => readQueueFilters(new URLSearchParams(query));
    expect(isBehind(filters('state=interview&branch=3&sort=name'), { state: 'interview' })).toBe(
      true,
    );
    expect(isBehind(filters('state=interview&language=nl'), { state: 'interview' })).toBe(false);
    expect(isBehind(filters('listing=ended'), { listing: 'ended' })).toBe(true);
    expect(isBehind(filters('listing=ended&owner=me'), { owner: 'me' })).toBe(false);
    expect(isBehind(filters(''), { listing: 'ended' })).toBe(false);
  });

  it('are come back to after signing in, with their filters', () => {
    const params = readSearchParams({ due: 'today', sector: ['1', '2'], owner: undefined });
    expect(signInAddress('/admin/applications', params)).toBe(
      `/admin/login?redirect=${encodeURIComponent('/admin/applications?due=today&sector=1&sector=2')}`,
    );
    expect(signInAddress('/admin/applications', new URLSearchParams())).toBe(
      '/admin/login?redirect=%2Fadmin%2Fapplications',
    );
  });
});

describe('what the filters say of themselves while they are folded', () => {
  const two = [
    { value: '1', label: 'Brussels' },
    { value: '2', label: 'Ghent' },
  ];
  const choices = {
    branches: two,
    sectors: [{ value: '7', label: 'Health care' }],
    colleagues: [],
  };
  const chosen = (query: string) => {
    const filters = readQueueFilters(new URLSearchParams(query));
    return listChosen(listSelects(reader, choices), filters, reader);
  };

  it('is what was chosen, each by its name', () => {
    expect(chosen('owner=nobody&branch=2&sector=7&language=nl&unanswered=1')).toEqual([
      'Seen to by: Nobody',
      'City: Ghent',
      'Language: Nederlands',
      'Sector: Health care',
      'Unanswered message',
    ]);
    expect(chosen('listing=ended&sort=name')).toEqual(['Which: Ended', 'Order: Name']);
  });

  it('is nothing where nothing was chosen, and no list beside a state', () => {
    expect(chosen('search=marie')).toEqual([]);
    expect(chosen('state=declined')).toEqual(['Step: Not taken further']);
  });

  it('asks for a city only where there are several', () => {
    const one = listSelects(reader, { ...choices, branches: two.slice(1) });
    expect(one.map(({ name }) => name)).not.toContain('branch');
  });
});

describe('a saved view', () => {
  const key = 'applications-view-1';

  it('is a preference with a name and a query', () => {
    const value = { name: ' Mine ', query: 'owner=me' };
    expect(readSavedView({ key, value })).toEqual({ key, name: 'Mine', query: 'owner=me' });
  });

  it.each([
    [{ key: 'nav', value: { name: 'Mine', query: '' } }],
    [{ key, value: { name: '', query: '' } }],
    [{ key, value: { name: 'Mine' } }],
    [{ key, value: null }],
  ])('is nothing else: %j', (preference) => {
    expect(readSavedView(preference)).toBeNull();
  });
});

describe('the title of a page', () => {
  it('is the reference that is read, or what the page is for', () => {
    expect(nameApplicationsPage(['applications'], 'en')).toBe('Applications');
    expect(nameApplicationsPage(['applications', 'by-telephone'], 'en')).toMatch('telephone');
    expect(nameApplicationsPage(['applications', 'duo-7k3m-q2xw'], 'en')).toBe('DUO-7K3M-Q2XW');
    expect(nameApplicationsPage(['applications', 'nothing'], 'en')).toBe('Applications');
  });

  it('is left to Payload elsewhere', () => {
    expect(nameApplicationsPage([], 'en')).toBeNull();
    expect(nameApplicationsPage(['collections', 'pages'], 'en')).toBeNull();
  });
});
