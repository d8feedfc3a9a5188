import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import { locales } from '@duo/i18n/locales';
import { createTranslator } from '@duo/i18n/translate';
import { getTranslation } from '@payloadcms/translations';
import { type CollectionSlug, getLocalI18n, type PayloadRequest } from 'payload';
import { formAddress } from '../admin/addresses.ts';
import { nameLanguage } from '../admin/language-names.ts';
import type { DocumentName } from '../admin/start-page/site-document.ts';
import { configuration } from '../configuration.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { PlannedPublication, Staff } from '../payload-types.ts';
import { planActions } from './plan-actions.ts';

type I18n = Awaited<ReturnType<typeof getLocalI18n>>;

function toName({ document, global }: PlannedPublication): DocumentName | undefined {
  if (global) return { kind: 'global', slug: global, id: null };
  if (!document) return undefined;
  const { relationTo, value } = document;
  return {
    kind: 'collection',
    slug: relationTo,
    id: typeof value === 'object' ? value.id : value,
  };
}

const nameOfPlan = ({ id }: PlannedPublication): DocumentName => ({
  kind: 'collection',
  slug: 'planned-publications',
  id,
});

/** The title of a document's latest draft, in the language wanted or else in one that has it. */
async function findTitle(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  wanted: Language,
): Promise<string | undefined> {
  const field = payload.collections[collection].config.admin.useAsTitle ?? 'id';
  const document = await payload.findByID({
    collection,
    id,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
  const title = (document as Record<string, unknown> | null)?.[field];
  if (typeof title === 'string') return title;
  const titles = (title ?? {}) as Partial<Record<Language, string>>;
  return [wanted, ...fallbackOrder(wanted)].map((language) => titles[language]).find(Boolean);
}

interface Wording {
  /** The language of the title, if it has one in it. */
  wanted: Language;
  reader: Language;
  i18n: I18n;
}

/** What a document is called, with its sort: "Home (Page)". */
async function describe(
  req: PayloadRequest,
  name: DocumentName | undefined,
  { wanted, reader, i18n }: Wording,
): Promise<string> {
  const { config } = req.payload;
  if (!name) return createTranslator(reader, 'cms')('admin.removed');
  if (name.kind === 'global' || name.id === null) {
    const label = config.globals.find(({ slug }) => slug === name.slug)?.label;
    return label ? getTranslation(label, i18n) : name.slug;
  }
  const collection = name.slug as CollectionSlug;
  const kind = getTranslation(req.payload.collections[collection].config.labels.singular, i18n);
  const title = await findTitle(req, collection, name.id, wanted);
  return title ? `${title} (${kind})` : `${kind} ${name.id}`;
}

function formatDue(at: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  }).format(new Date(at));
}

/**
 * Queues the mail that tells whoever planned a publication that it was refused, and why, in the
 * transaction of `req`.
 * @param refusal in the planner's language.
 */
export async function tellPlanner(
  req: PayloadRequest,
  plan: PlannedPublication,
  planner: Staff,
  refusal: string,
): Promise<void> {
  const { language } = planner;
  const i18n = await getLocalI18n({ config: req.payload.config, language });
  const name = toName(plan);
  const form = name ? formAddress(name, plan.language) : formAddress(nameOfPlan(plan));
  await queueMail(req, {
    kind: 'planRefused',
    to: planner.email,
    language,
    values: {
      name: planner.name,
      action: planActions[plan.action][language],
      document: await describe(req, name, { wanted: plan.language, i18n, reader: language }),
      language: nameLanguage(plan.language, language),
      moment: formatDue(plan.at, language),
      reason: refusal,
      link: new URL(form, configuration.publicUrl).href,
    },
    about: { collection: 'staff', id: planner.id },
  });
}
