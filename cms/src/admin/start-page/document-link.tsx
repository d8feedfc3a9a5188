import type { Language } from '@duo/domain/languages/languages';
import { Link } from '@payloadcms/ui';
import { formAddress } from '../addresses.ts';
import { nameLanguage } from '../language-names.ts';
import { kindOf, type PageContext, titleOf } from './page-context.ts';
import type { DocumentName } from './site-document.ts';

interface Props {
  context: PageContext;
  name: DocumentName;
  /** The languages that are spoken of, named beside the title; the form opens in the first. */
  languages?: readonly Language[];
}

/** A document's title as the link to its form, with its sort and languages. */
export function DocumentLink({ context, name, languages = [] }: Props) {
  const [first] = languages;
  const title = titleOf(context, name, first);
  const names = languages.map((language) => nameLanguage(language, context.language));
  const kind = name.kind === 'global' ? [] : [kindOf(context, name)];
  return (
    <div className="start-page__document">
      <Link href={formAddress(name, first)} lang={title.language} prefetch={false}>
        {title.text}
      </Link>
      <span className="start-page__facts">{[...kind, ...names].join(' · ')}</span>
    </div>
  );
}
