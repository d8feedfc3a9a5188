import { noteParts } from '@duo/domain/applications/application-view';
import { type Language, languages } from '@duo/domain/languages/languages';
import { draft, publish } from '../../../src/seed/factories.ts';
import type { TestCms } from '../../support/start-cms.ts';

type Id = number | string;

export interface Office {
  /** Published in every language; the office of the applicants of the tests. */
  brussels: Id;
  /** Published in Dutch alone. */
  antwerp: Id;
  sector: Id;
  /** The version of the note. */
  note: string;
}

function bodyOf(text: string): object {
  const format = { version: 1, direction: 'ltr', format: '', indent: 0 };
  const children = [{ ...format, type: 'text', text, mode: 'normal', style: '', detail: 0 }];
  const paragraph = { ...format, type: 'paragraph', textFormat: 0, children };
  return { root: { ...format, type: 'root', children: [paragraph] } };
}

async function openBranch(cms: TestCms, cities: Partial<Record<Language, string>>): Promise<Id> {
  const [[, first = ''] = []] = Object.entries(cities);
  const shared = { phone: `02 ${first.length} 00 00`, latitude: 50.8, longitude: 4.3, languages };
  const id = await draft(cms, 'branches', { city: first });
  for (const [language, city] of Object.entries(cities) as [Language, string][]) {
    const texts = { city, region: city, slug: city.toLowerCase(), body: bodyOf(city) };
    await publish(cms, 'branches', id, language, { ...shared, ...texts } as never);
  }
  return id;
}

function noteIn(language: Language, word: string) {
  return Object.fromEntries(noteParts.map((part) => [part, `${language} ${part} ${word}`]));
}

/** Writes the next version of the information note. */
export async function writeNote({ payload }: TestCms, word: string): Promise<string> {
  const texts = Object.fromEntries(languages.map((code) => [code, noteIn(code, word)]));
  const { version } = await payload.create({
    collection: 'information-notes',
    data: texts as never,
    overrideAccess: true,
  });
  return String(version);
}

/** Two offices, a sector and the information note: what it takes to apply. */
export async function openOffice(cms: TestCms): Promise<Office> {
  const brussels = await openBranch(cms, { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels' });
  const antwerp = await openBranch(cms, { nl: 'Antwerpen' });
  const sector = await cms.payload.create({
    collection: 'sectors',
    data: { name: 'Santé', order: 1 },
    locale: 'fr',
    overrideAccess: true,
  });
  return { brussels, antwerp, sector: sector.id, note: await writeNote(cms, 'first') };
}
