import { type Language, languages } from '@duo/domain/languages/languages';
import { Link } from '@payloadcms/ui';
import { formAddress } from '../addresses.ts';
import { nameLanguage } from '../language-names.ts';
import { kindOf, type PageContext, titleOf } from './page-context.ts';
import { More, Section } from './section.tsx';
import { keyOf, type SiteDocument } from './site-document.ts';

const shown = 20;

interface RowProps {
  context: PageContext;
  document: SiteDocument;
}

function Cell({ context, document, language }: RowProps & { language: Language }) {
  const { t } = context;
  const state = document.states[language];
  if (state === 'live' || state === 'changed') return <td>{t('admin.translations.live')}</td>;
  const words = t(state === 'draft' ? 'admin.translations.draft' : 'admin.translations.absent');
  const label = t('admin.translations.cell', {
    state: words,
    title: titleOf(context, document).text,
    language: nameLanguage(language, context.language),
  });
  return (
    <td>
      <Link href={formAddress(document, language)} aria-label={label} prefetch={false}>
        {words}
      </Link>
    </td>
  );
}

function Row({ context, document }: RowProps) {
  const title = titleOf(context, document);
  return (
    <tr>
      <th scope="row">
        <span lang={title.language}>{title.text}</span>
        {document.kind === 'collection' && (
          <span className="start-page__facts"> {kindOf(context, document)}</span>
        )}
      </th>
      {languages.map((language) => (
        <Cell key={language} context={context} document={document} language={language} />
      ))}
    </tr>
  );
}

interface Props {
  context: PageContext;
  documents: readonly SiteDocument[];
}

/** What is live in one language and not in another: document by language. */
export function TranslationsSection({ context, documents }: Props) {
  const { t } = context;
  const hidden = documents.length - shown;
  return (
    <Section
      id="translations"
      title={t('admin.translations.title')}
      none={t('admin.translations.none')}
      isEmpty={documents.length === 0}
    >
      <table className="start-page__table">
        <caption>{t('admin.translations.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('admin.translations.document')}</th>
            {languages.map((language) => (
              <th key={language} scope="col">
                {nameLanguage(language, context.language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documents.slice(0, shown).map((document) => (
            <Row key={keyOf(document)} context={context} document={document} />
          ))}
        </tbody>
      </table>
      <More words={hidden > 0 ? t('admin.waiting.more', { count: hidden }) : undefined} />
    </Section>
  );
}
