import { DocumentLink } from './document-link.tsx';
import { formatMoment } from './format-moment.ts';
import type { PageContext } from './page-context.ts';
import { More, Section } from './section.tsx';
import { keyOf } from './site-document.ts';
import type { WaitingDraft } from './waiting-work.ts';

const shown = 12;

interface Props {
  context: PageContext;
  drafts: readonly WaitingDraft[];
  /** By the document's key. */
  editorsAtWork: ReadonlyMap<string, string>;
}

function Change({
  context,
  draft,
  editor,
}: {
  context: PageContext;
  draft: WaitingDraft;
  editor: string | undefined;
}) {
  const { t, language, now } = context;
  const { document, isLive } = draft;
  return (
    <li>
      <DocumentLink context={context} name={document} languages={[draft.language]} />
      <p>
        <span className="start-page__state">
          {t(isLive ? 'admin.changes.isLive' : 'admin.changes.isNew')}
        </span>{' '}
        {document.savedAt &&
          t('admin.changes.saved', { moment: formatMoment(document.savedAt, language, now) })}
      </p>
      {editor && <p>{t('admin.changes.atWork', { name: editor })}</p>}
    </li>
  );
}

/** Drafts that differ from what is live. */
export function ChangesSection({ context, drafts, editorsAtWork }: Props) {
  const { t } = context;
  const hidden = drafts.length - shown;
  return (
    <Section
      id="changes"
      title={t('admin.changes.title')}
      none={t('admin.changes.none')}
      isEmpty={drafts.length === 0}
    >
      <ul className="start-page__list">
        {drafts.slice(0, shown).map((draft) => (
          <Change
            key={`${keyOf(draft.document)}/${draft.language}`}
            context={context}
            draft={draft}
            editor={editorsAtWork.get(keyOf(draft.document))}
          />
        ))}
      </ul>
      <More words={hidden > 0 ? t('admin.waiting.more', { count: hidden }) : undefined} />
    </Section>
  );
}
