import { type Language, languages } from '@duo/domain/languages/languages';
import { DocumentLink } from './document-link.tsx';
import { formatMoment } from './format-moment.ts';
import type { LatePublication } from './load-publications.ts';
import type { PageContext } from './page-context.ts';
import { Section } from './section.tsx';
import { keyOf } from './site-document.ts';

interface Props {
  context: PageContext;
  publications: readonly LatePublication[];
}

/** The publications of each document together, in the order of the latest of each. */
function groupByDocument(publications: readonly LatePublication[]): LatePublication[][] {
  const groups = Map.groupBy(publications, ({ document }) => keyOf(document));
  return [...groups.values()];
}

/** The reader's own language first, so that the title is in it where there is one. */
function listLanguages(group: readonly LatePublication[], reader: Language): Language[] {
  const published = group.map(({ language }) => language);
  return [...new Set([reader, ...languages])].filter((language) => published.includes(language));
}

/** What went live lately. */
export function PublicationsSection({ context, publications }: Props) {
  const { t, language, now } = context;
  return (
    <Section
      id="lately"
      title={t('admin.lately.title')}
      none={t('admin.lately.none')}
      isEmpty={publications.length === 0}
    >
      <ul className="start-page__list">
        {groupByDocument(publications).map((group) => {
          const [latest] = group;
          if (!latest) return null;
          return (
            <li key={keyOf(latest.document)}>
              <DocumentLink
                context={context}
                name={latest.document}
                languages={listLanguages(group, language)}
              />
              <p>{formatMoment(latest.at, language, now)}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
