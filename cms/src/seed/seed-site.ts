import type { Payload, PayloadRequest } from 'payload';
import { pageKeys as siteKeys } from '../pages/page-keys.ts';
import { createRichTextMaker } from '../rich-text/from-markdown.ts';
import { branches } from './content/branches.ts';
import { figures } from './content/figures.ts';
import { globals } from './content/globals.ts';
import { pages } from './content/pages.ts';
import { pictures } from './content/pictures.ts';
import { testimonials } from './content/testimonials.ts';
import { draft, type Maker, publishEverywhere, publishGlobal } from './factories.ts';
import { resolveIn, type SeededIds, toStoredLink } from './references.ts';
import { seedPicture } from './seed-pictures.ts';
import { toStoredBlock } from './stored-blocks.ts';

type Entries<T> = [keyof T & string, T[keyof T]][];
const entriesOf = <T extends object>(record: T) => Object.entries(record) as Entries<T>;

async function seedFigures(maker: Maker, ids: SeededIds) {
  for (const [key, { label, source, scope, ...shared }] of entriesOf(figures)) {
    const id = await draft(maker, 'figures', shared);
    ids.figures[key] = id;
    await publishEverywhere(maker, 'figures', id, (language) => ({
      label: label[language],
      source: source[language],
      scope: scope[language],
    }));
  }
}

async function seedPictures(maker: Maker, ids: SeededIds) {
  for (const [key, picture] of entriesOf(pictures)) {
    ids.pictures[key] = await seedPicture(maker, key, picture);
  }
}

/** Every addressed document begins as a draft, so that each can be linked to from all the others. */
async function beginDocuments(maker: Maker, ids: SeededIds) {
  for (const [key, page] of entriesOf(pages)) {
    const siteKey = siteKeys.find((known) => known === key);
    ids.pages[key] = await draft(maker, 'pages', {
      title: page.fr.title,
      ...(siteKey ? { key: siteKey } : {}),
    });
  }
  for (const [key, { texts, location, ...shared }] of entriesOf(branches)) {
    ids.branches[key] = await draft(maker, 'branches', {
      ...shared,
      languages: [...shared.languages],
      ...location,
      city: texts.fr.city,
    });
  }
  for (const [key, story] of entriesOf(testimonials)) {
    ids.testimonials[key] = await beginStory(maker, ids, key, story);
  }
}

async function beginStory(
  maker: Maker,
  ids: SeededIds,
  key: string,
  { name, role, branch, drawing, consent, texts }: (typeof testimonials)['emad'],
) {
  const { id: consentId } = await maker.payload.create({
    collection: 'testimonial-consents',
    data: { person: name ?? key, ...consent } as never,
    depth: 0,
    overrideAccess: true,
    ...(maker.req ? { req: maker.req } : {}),
  });
  return draft(maker, 'testimonials', {
    title: texts.fr.title,
    anonymous: name === null,
    name,
    role,
    drawing,
    branch: branch ? (ids.branches[branch] as number) : null,
    consent: consentId,
  });
}

async function publishDocuments(maker: Maker, ids: SeededIds) {
  const makeRichText = await createRichTextMaker(maker.payload.config, resolveIn(ids));
  for (const [key, branch] of entriesOf(branches)) {
    await publishEverywhere(maker, 'branches', ids.branches[key] as number, (language) => {
      const { body, name: _, ...text } = branch.texts[language];
      return { ...text, body: makeRichText(body) as never };
    });
  }
  for (const [key, { texts, sector }] of entriesOf(testimonials)) {
    await publishEverywhere(maker, 'testimonials', ids.testimonials[key] as number, (language) => {
      const { body, ...text } = texts[language];
      return { ...text, sector: sector?.[language] ?? null, body: makeRichText(body) as never };
    });
  }
  for (const [key, page] of entriesOf(pages)) {
    await publishEverywhere(maker, 'pages', ids.pages[key] as number, (language) => {
      const { slug, title, description, navigationLabel, blocks } = page[language];
      const stored = blocks.map((block) => toStoredBlock(ids, makeRichText, block));
      return {
        slug: slug || null,
        title,
        label: navigationLabel,
        description,
        blocks: stored as never,
      };
    });
  }
}

async function seedFrame(maker: Maker, ids: SeededIds) {
  const links = (list: Parameters<typeof toStoredLink>[1][]) =>
    list.map((link) => toStoredLink(ids, link));
  await publishGlobal(maker, 'navigation', (language) => {
    const { navigation, mainAction } = globals[language];
    return { menu: { links: links(navigation), mainAction: toStoredLink(ids, mainAction) } };
  });
  await publishGlobal(maker, 'footer', (language) => {
    const { footer, legalLinks } = globals[language];
    const columns = footer.map((column) => ({ title: column.title, links: links(column.links) }));
    return { menu: { columns, legalLinks: links(legalLinks) } };
  });
  await publishGlobal(maker, 'contact', (language) => globals[language].contact);
  await publishGlobal(maker, 'announcement', (language) => {
    const { text, link } = globals[language].announcement;
    return { text, more: { link: toStoredLink(ids, link) } };
  });
}

/** Whether the site has content already: the seed never touches what editors made. */
export async function hasContent(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'pages', overrideAccess: true });
  return totalDocs > 0;
}

/** Writes the whole site, in one transaction: all of it or nothing. */
export async function seedSite(payload: Payload): Promise<SeededIds> {
  const transactionID = (await payload.db.beginTransaction()) ?? undefined;
  const maker: Maker = { payload, req: { transactionID } as Partial<PayloadRequest> };
  const ids: SeededIds = { pages: {}, testimonials: {}, branches: {}, figures: {}, pictures: {} };
  try {
    await seedFigures(maker, ids);
    await seedPictures(maker, ids);
    await beginDocuments(maker, ids);
    await publishDocuments(maker, ids);
    await seedFrame(maker, ids);
    if (transactionID) await payload.db.commitTransaction(transactionID);
  } catch (error) {
    if (transactionID) await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
  return ids;
}
