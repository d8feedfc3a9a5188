import { languages } from '@duo/domain/languages/languages';
import { nameTranslationState } from '@duo/training-texts/state-texts';
import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses, formAddress } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { readSearchParams } from '../../../admin/desk/search-params.ts';
import { nameLanguage } from '../../../admin/language-names.ts';
import { CourseChoices } from '../course-choice.tsx';
import { TrainingFrame } from '../training-frame.tsx';
import { TrainingHeader } from '../training-header.tsx';
import {
  type CourseTranslations,
  loadTranslations,
  type TranslationCell,
  type TranslationGroup,
  type TranslationRow,
} from './load-translations.ts';

interface CellProps {
  reader: Reader;
  row: TranslationRow;
  cell: TranslationCell;
}

function Cell({ reader: { t, language: inLanguage }, row, cell }: CellProps) {
  const { language, state, isSource, hasNewerDraft } = cell;
  const name = { kind: 'collection', slug: 'lessons', id: row.id } as const;
  return (
    <td>
      <Link
        className={`translation translation--${state}`}
        href={formAddress(name, language)}
        prefetch={false}
      >
        {nameTranslationState(state, inLanguage)}
        <span className="duo-unseen">
          {` – ${row.title}, ${nameLanguage(language, inLanguage)}`}
        </span>
      </Link>
      {isSource && <span className="translation__note">{t('training.translations.source')}</span>}
      {hasNewerDraft && (
        <span className="translation__note">{t('training.translations.newer')}</span>
      )}
    </td>
  );
}

function Group({ reader, group }: { reader: Reader; group: TranslationGroup }) {
  return (
    <tbody>
      <tr>
        <th className="translations__module" colSpan={languages.length + 1} scope="colgroup">
          {group.title ?? reader.t('training.translations.loose')}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.title}</th>
          {row.cells.map((cell) => (
            <Cell cell={cell} key={cell.language} reader={reader} row={row} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

const states = ['missing', 'draft', 'stale', 'current'] as const;

function Legend({ reader: { t, language } }: { reader: Reader }) {
  const words = {
    missing: t('training.translations.missing'),
    draft: t('training.translations.draft'),
    stale: t('training.translations.stale'),
    current: t('training.translations.current'),
  };
  return (
    <dl className="translations__legend">
      {states.map((state) => (
        <div key={state}>
          <dt>
            <span className={`translation translation--${state}`}>
              {nameTranslationState(state, language)}
            </span>
          </dt>
          <dd>{words[state]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ reader, groups }: CourseTranslations & { reader: Reader }) {
  const { t, language: inLanguage } = reader;
  return (
    // Too wide for some screens: it scrolls by itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached.
    <section aria-label={t('training.translations.title')} className="translations" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('training.translations.lesson')}</th>
            {languages.map((language) => (
              <th key={language} scope="col">
                {nameLanguage(language, inLanguage)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group group={group} key={group.title ?? ''} reader={reader} />
        ))}
      </table>
    </section>
  );
}

async function drawTranslations(reader: Reader, wanted: string | null) {
  const { t, req, language } = reader;
  const loaded = await loadTranslations(req, wanted, language);
  const title = loaded.courses.find(({ id }) => id === loaded.courseId)?.title;
  return (
    <>
      <TrainingHeader
        address={adminAddresses.translations}
        reader={reader}
        title={t('training.translations.title')}
      >
        {title && <p>{title}</p>}
      </TrainingHeader>
      <CourseChoices
        addressOf={(id) => `${adminAddresses.translations}?course=${id}`}
        courseId={loaded.courseId}
        courses={loaded.courses}
        reader={reader}
      />
      {loaded.groups.length === 0 ? (
        <p>{t('training.translations.nothing')}</p>
      ) : (
        <>
          <Table {...loaded} reader={reader} />
          <Legend reader={reader} />
        </>
      )}
    </>
  );
}

/** Each lesson of a course in each language: missing, draft, stale or current, with a link to write it. */
export function TranslationsPage(view: AdminViewServerProps) {
  const wanted = readSearchParams(view.searchParams).get('course');
  return <TrainingFrame draw={(reader) => drawTranslations(reader, wanted)} view={view} />;
}
