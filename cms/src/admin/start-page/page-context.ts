import { defaultLanguage, type Language, languages } from '@duo/domain/languages/languages';
import type { Translate } from '@duo/i18n/translate';
import { getTranslation, type I18nClient } from '@payloadcms/translations';
import type { SanitizedConfig } from 'payload';
import { type DocumentName, keyOf, type SiteDocument } from './site-document.ts';

/** What every part of the start page speaks with. */
export interface PageContext {
  t: Translate<'cms'>;
  /** The language of the person who reads. */
  language: Language;
  now: Date;
  i18n: I18nClient;
  config: SanitizedConfig;
  /** By {@link keyOf}. */
  documents: ReadonlyMap<string, SiteDocument>;
}

/** What a document is called, and the language which that is in. */
export interface Title {
  text: string;
  language: Language;
}

function listTitleLanguages(context: PageContext, wanted?: Language): readonly Language[] {
  return [...(wanted ? [wanted] : []), context.language, defaultLanguage, ...languages];
}

/** The title in the wanted language, or else in one that the reader may know. */
export function titleOf(context: PageContext, name: DocumentName, wanted?: Language): Title {
  const { t, language } = context;
  if (name.kind === 'global') return { text: kindOf(context, name), language };
  const document = context.documents.get(keyOf(name));
  if (!document) return { text: t('admin.removed'), language };
  const found = listTitleLanguages(context, wanted).find((code) => document.titles[code]);
  if (!found) return { text: t('admin.untitled'), language };
  return { text: document.titles[found] ?? '', language: found };
}

/** What sort of thing it is, such as "Page", in the reader's language. */
export function kindOf({ config, i18n }: PageContext, { kind, slug }: DocumentName): string {
  if (kind === 'global') {
    const label = config.globals.find((global) => global.slug === slug)?.label;
    return label ? getTranslation(label, i18n) : slug;
  }
  const labels = config.collections.find((collection) => collection.slug === slug)?.labels;
  return labels ? getTranslation(labels.singular, i18n) : slug;
}
