import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPublicationStates } from '../../src/admin/lists/load-publication-states.ts';
import { loadConsentConcerns } from '../../src/admin/start-page/load-consent-concerns.ts';
import { loadEditorialWork } from '../../src/admin/start-page/load-editorial-work.ts';
import { loadEditorsAtWork } from '../../src/admin/start-page/load-editors-at-work.ts';
import { loadPlans } from '../../src/admin/start-page/load-plans.ts';
import { loadPublications } from '../../src/admin/start-page/load-publications.ts';
import { loadSiteDocuments } from '../../src/admin/start-page/load-site-documents.ts';
import { keyOf } from '../../src/admin/start-page/site-document.ts';
import type { Viewer } from '../../src/admin/start-page/viewer.ts';
import {
  findMissingTranslations,
  findWaitingDrafts,
} from '../../src/admin/start-page/waiting-work.ts';
import { draft, hire, publish, upload } from '../../src/seed/factories.ts';
import { makePicture } from '../support/pictures.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';

let cms: TestCms;
let payload: Payload;
let editor: Viewer;
let colleague: number | string;

async function viewAs(role: 'editor' | 'trainer' | 'coordinator', name: string): Promise<Viewer> {
  const account = {
    email: `${name}@staff.example`,
    password: 'a long enough password',
    name,
    role,
  };
  const id = await hire({ payload }, account);
  const user = await payload.findByID({ collection: 'staff', id, depth: 0 });
  return { payload, user: { ...user, collection: 'staff' } } as Viewer;
}

const figure = (label: string) => ({
  label,
  source: 'Annual report',
  scope: 'Belgium',
  value: 74,
  unit: 'percent' as const,
  year: 2018,
});

async function saveDraft(id: number | string, language: 'fr' | 'nl' | 'en', label: string) {
  await payload.update({
    collection: 'figures',
    id,
    locale: language,
    draft: true,
    data: { label },
    overrideAccess: true,
  });
}

async function findFigure(id: number | string) {
  const documents = await loadSiteDocuments(editor);
  return documents.find((document) => document.slug === 'figures' && document.id === id);
}

beforeAll(async () => {
  cms = await startCms();
  payload = cms.payload;
  editor = await viewAs('editor', 'Edith');
  colleague = (await viewAs('editor', 'Karim')).user.id;
});
afterAll(async () => {
  await cms.stop();
});

describe('documents', () => {
  it('tells live, changed, drafted and absent languages of one document apart', async () => {
    const id = await draft({ payload }, 'figures', figure('Emplois'));
    await publish({ payload }, 'figures', id, 'fr', figure('Emplois'));
    expect((await findFigure(id))?.states).toEqual({ fr: 'live', nl: 'absent', en: 'absent' });

    await saveDraft(id, 'fr', 'Emplois trouvés');
    await saveDraft(id, 'nl', 'Banen');
    const found = await findFigure(id);
    expect(found?.states).toEqual({ fr: 'changed', nl: 'draft', en: 'absent' });
    expect(found?.titles).toEqual({ fr: 'Emplois trouvés', nl: 'Banen' });
    expect((await loadPublicationStates(payload, 'figures')).get(id)).toEqual(found?.states);
    expect(findMissingTranslations([found as never])).toHaveLength(1);
    expect(findWaitingDrafts([found as never])).toMatchObject([{ language: 'fr', isLive: true }]);
  });

  it('counts what surrounds every page among them', async () => {
    const documents = await loadSiteDocuments(editor);
    const navigation = documents.find(({ slug }) => slug === 'navigation');
    expect(navigation).toMatchObject({ kind: 'global', id: null, states: { fr: 'absent' } });

    await payload.updateGlobal({
      slug: 'announcement',
      locale: 'nl',
      draft: true,
      data: { text: 'Infosessie' },
      overrideAccess: true,
    });
    const again = await loadSiteDocuments(editor);
    expect(again.find(({ slug }) => slug === 'announcement')?.states.nl).toBe('draft');
  });
});

describe('pictures', () => {
  const words = { fr: 'Deux personnes', nl: 'Twee mensen', en: 'Two people' };

  async function uploadPicture() {
    const file = { name: 'duo.png', data: await makePicture(), mimetype: 'image/png' };
    const id = await upload({ payload }, file, words);
    const find = async () => {
      const { drafts, untranslated, documents } = await loadEditorialWork(editor, new Date());
      const isIt = (document: { slug: string; id: number | string | null }) =>
        document.slug === 'media' && document.id === id;
      return {
        picture: [...documents.values()].find(isIt),
        isUntranslated: untranslated.some(isIt),
        drafts: drafts.filter(({ document }) => isIt(document)),
      };
    };
    const save = (data: object, options: object = {}) =>
      payload.update({
        collection: 'media',
        id,
        locale: 'nl',
        data: { ...data, _status: 'draft' },
        overrideAccess: true,
        ...options,
      });
    return { id, find, save };
  }

  it('are among what waits, by the name of their file in every language', async () => {
    const { find, save } = await uploadPicture();
    const { picture, isUntranslated, drafts } = await find();
    expect(picture?.states).toEqual({ fr: 'live', nl: 'live', en: 'live' });
    const fileName = expect.stringMatching(/^duo-[0-9a-f]+\.png$/);
    expect(picture?.titles).toEqual({ fr: fileName, nl: fileName, en: fileName });
    expect([isUntranslated, drafts]).toEqual([false, []]);

    await save({ alternativeText: 'Twee mensen aan tafel' }, { draft: true });
    expect((await find()).drafts).toMatchObject([{ language: 'nl', isLive: true }]);
    await save({});
    expect((await find()).isUntranslated).toBe(true);
  });

  it('wait for nobody once they are withheld', async () => {
    const { find, save } = await uploadPicture();
    await save({ withheld: true }, { unpublishAllLocales: true });
    const { picture, isUntranslated, drafts } = await find();
    expect(picture?.states).toEqual({ fr: 'draft', nl: 'draft', en: 'draft' });
    expect([isUntranslated, drafts]).toEqual([false, []]);
  });
});

describe('publications', () => {
  const lately = async () =>
    loadPublications(editor, { since: new Date(Date.now() - 60_000), limit: 50 });

  it('tells which language of which document went live, and when', async () => {
    const id = await draft({ payload }, 'figures', figure('Mentors'));
    await publish({ payload }, 'figures', id, 'fr', figure('Mentors'));
    await saveDraft(id, 'nl', 'Mentoren');
    await payload.update({
      collection: 'figures',
      id,
      locale: 'nl',
      publishSpecificLocale: 'nl',
      data: { ...figure('Mentoren'), _status: 'published' },
      overrideAccess: true,
    });
    const ofFigure = (await lately()).filter(
      ({ document }) => document.slug === 'figures' && document.id === id,
    );
    expect(ofFigure.map(({ language }) => language)).toEqual(['nl', 'fr']);
    expect(Date.parse(ofFigure[0]?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('forgets what was published before the moment asked for', async () => {
    const since = new Date(Date.now() + 60_000);
    expect(await loadPublications(editor, { since, limit: 50 })).toEqual([]);
  });
});

describe('plans', () => {
  const planFor = async (id: number | string, at: Date) =>
    payload.create({
      collection: 'planned-publications',
      data: {
        document: { relationTo: 'figures', value: id as number },
        action: 'publish',
        language: 'en',
        at: at.toISOString(),
        state: 'waiting',
      },
      user: editor.user,
      overrideAccess: false,
    });

  it('puts what was refused, with its reason, before what is to come', async () => {
    const id = await draft({ payload }, 'figures', figure('Duos'));
    const refused = await planFor(id, new Date(Date.now() - 1000));
    const coming = await planFor(id, new Date(Date.now() + 3_600_000));
    const { carryOutDuePlans } = await import('../../src/publishing/carry-out-plans.ts');
    await carryOutDuePlans(payload, new Date());

    const plans = await loadPlans(editor, 10);
    expect(plans.map((plan) => plan.id)).toEqual([refused.id, coming.id]);
    expect(plans[0]?.refusal).toBeTruthy();
    expect(plans[1]).toMatchObject({
      refusal: null,
      language: 'en',
      document: { kind: 'collection', slug: 'figures', id },
    });
  });

  it('names a global as well as a document', async () => {
    await payload.create({
      collection: 'planned-publications',
      data: {
        global: 'footer',
        action: 'publish',
        language: 'fr',
        at: new Date(Date.now() + 7_200_000).toISOString(),
        state: 'waiting',
      },
      user: editor.user,
      overrideAccess: false,
    });
    const plans = await loadPlans(editor, 10);
    expect(plans.at(-1)?.document).toEqual({ kind: 'global', slug: 'footer', id: null });
  });
});

describe('consents', () => {
  const consentWith = (fields: object) =>
    payload.create({
      collection: 'testimonial-consents',
      data: { person: 'Amina', ...fields },
      overrideAccess: true,
    });
  const storyWith = (consent: number | null) =>
    draft({ payload }, 'testimonials', { title: 'Amina', name: 'Amina', role: 'mentee', consent });
  const whole = { grantedOn: '2018-05-01T00:00:00.000Z', textVersion: '2018-1', words: 'told' };

  it('tells of each story what its consent lacks, the withdrawn ones last', async () => {
    const withdrawn = await consentWith({ ...whole, withdrawnOn: '2019-01-01T00:00:00.000Z' });
    const partial = await consentWith({ ...whole, textVersion: null });
    const valid = await consentWith(whole);
    const storyOfWithdrawn = await storyWith(withdrawn.id);
    const storyOfPartial = await storyWith(partial.id);
    const storyWithout = await storyWith(null);
    await storyWith(valid.id);

    const concerns = await loadConsentConcerns(editor, new Date());
    const byStory = new Map(concerns.map((concern) => [concern.storyId, concern]));
    expect(byStory.size).toBe(3);
    expect(byStory.get(storyOfPartial)).toMatchObject({
      consentId: partial.id,
      gaps: ['textVersion'],
    });
    expect(byStory.get(storyWithout)?.consentId).toBeNull();
    expect(concerns.at(-1)).toMatchObject({ storyId: storyOfWithdrawn, gaps: ['withdrawn'] });
  });
});

describe('presence', () => {
  const lock = (id: number | string, holder: number | string) =>
    payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'figures', value: id as number },
        user: { relationTo: 'staff', value: holder as number },
      } as never,
      overrideAccess: true,
    });

  it('names the colleague who is at work on a document, and never the viewer', async () => {
    const theirs = await draft({ payload }, 'figures', figure('Villes'));
    const own = await draft({ payload }, 'figures', figure('Pays'));
    await lock(theirs, colleague);
    await lock(own, editor.user.id as number);

    const atWork = await loadEditorsAtWork(editor, new Date());
    expect([...atWork]).toEqual([
      [keyOf({ kind: 'collection', slug: 'figures', id: theirs }), 'Karim'],
    ]);
    const later = new Date(Date.now() + 6 * 60_000);
    expect((await loadEditorsAtWork(editor, later)).size).toBe(0);
  });
});

describe('access', () => {
  it('is refused to those who may not read what the loaders would show', async () => {
    const coordinator = await viewAs('coordinator', 'Cas');
    await expect(loadPlans(coordinator, 10)).rejects.toThrow();
    const trainer = await viewAs('trainer', 'Tom');
    await expect(loadConsentConcerns(trainer, new Date())).rejects.toThrow();
    await expect(loadPublications(trainer, { since: new Date(0), limit: 10 })).rejects.toThrow();
  });
});
