import { languages } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import type { CollectionSlug, DefaultServerCellComponentProps } from 'payload';
import { cache } from 'react';
import { nameLanguage } from '../language-names.ts';
import { staffLanguageOf } from '../staff-language.ts';
import { loadPublicationStates } from './load-publication-states.ts';

const stateWords = {
  live: 'admin.translations.live',
  changed: 'admin.changes.isLive',
  draft: 'admin.translations.draft',
  absent: 'admin.translations.absent',
} as const;

/** Once for all the rows of a list. */
const loadOnce = cache(loadPublicationStates);

/** Tells for each language whether the document of a row is live in it. */
export async function PublicationCell(props: DefaultServerCellComponentProps) {
  const { payload, collectionSlug, rowData, i18n } = props;
  const reader = staffLanguageOf(i18n);
  const t = createTranslator(reader, 'cms');
  const states = (await loadOnce(payload, collectionSlug as CollectionSlug)).get(rowData.id);
  if (!states) return null;
  return (
    <ul className="duo-states">
      {languages.map((language) => {
        const words = `${nameLanguage(language, reader)}, ${t(stateWords[states[language]])}`;
        return (
          <li key={language} className={`duo-state duo-state--${states[language]}`} title={words}>
            <span aria-hidden="true">{language.toUpperCase()}</span>
            <span className="duo-unseen">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
