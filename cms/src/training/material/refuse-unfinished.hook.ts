import { createHash } from 'node:crypto';
import type { Language } from '@duo/domain/languages/languages';
import { writeCanonically } from '@duo/domain/training/editions';
import { findGaps, type GateContext } from '@duo/domain/training/gate/publish-gate';
import { sayPlace } from '@duo/training-texts/gap-texts';
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { contentLanguageOf, languageOf } from '../../accounts/language.ts';
import { findPictureFaults } from '../../media/require-published-pictures.hook.ts';
import { listPagePictures } from '../../media/shown-pictures.ts';
import { createReader } from '../../published/create-reader.ts';
import type { EditionFacts } from '../editions/edition.ts';
import { keepForEdition } from '../editions/pending-edition.ts';
import { findLatestEdition, readEditionContent } from '../editions/read-editions.ts';
import {
  type AssembledLesson,
  assembleLesson,
  type StoredLesson,
} from './assembling/assemble-lesson.ts';
import { explainGaps, type FieldFault } from './explain-gaps.ts';

type Id = number | string;

interface Publication {
  lessonId: Id | undefined;
  language: Language;
  sourceLanguage: Language;
  assembled: AssembledLesson;
}

/** What there is already: of the language, and of the source that a translation follows. */
interface Before {
  latest: EditionFacts | null;
  source: EditionFacts | null;
}

const hashOf = (assembled: AssembledLesson) =>
  createHash('sha256').update(writeCanonically(assembled.content)).digest('hex');

async function findBefore(
  req: PayloadRequest,
  { lessonId, language, sourceLanguage }: Publication,
): Promise<Before> {
  if (lessonId === undefined) return { latest: null, source: null };
  return {
    latest: await findLatestEdition(req, lessonId, language),
    source:
      language === sourceLanguage ? null : await findLatestEdition(req, lessonId, sourceLanguage),
  };
}

async function readSource(
  req: PayloadRequest,
  { source }: Before,
  isSource: boolean,
): Promise<GateContext['source']> {
  if (isSource) return null;
  const content = source && (await readEditionContent(req, source.id));
  return content ?? 'none';
}

/** What the form calls the place of a fault: a block by its number, any other field by its label. */
function nameField(req: PayloadRequest, path: string): string {
  const reader = languageOf(req);
  const { flattenedFields } = req.payload.collections.lessons.config;
  const field = flattenedFields.find(({ name }) => name === path);
  const label = field && 'label' in field ? field.label : undefined;
  const own = typeof label === 'object' ? (label as Partial<Record<Language, string>>) : undefined;
  return sayPlace(path, reader) ?? own?.[reader] ?? path;
}

function refuse(req: PayloadRequest, faults: FieldFault[]): never {
  const errors = faults.map((fault) => ({ ...fault, label: nameField(req, fault.path) }));
  throw new ValidationError({ collection: 'lessons', errors, req }, req.t);
}

/**
 * The publish gate: refuses to publish a lesson that lacks anything, naming each field, and keeps for
 * `keepEdition` what the edition will be. Whatever the door, a lesson goes live through here.
 */
export const refuseUnfinished: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data;
  const language = contentLanguageOf(req);
  const reader = createReader({ req, language, isInside: true });
  const assembled = await assembleLesson(reader, data as StoredLesson);
  const sourceLanguage: Language = data.sourceLanguage ?? originalDoc?.sourceLanguage ?? language;
  const publication = { lessonId: originalDoc?.id, language, sourceLanguage, assembled };
  const before = await findBefore(req, publication);
  const source = await readSource(req, before, language === sourceLanguage);
  const hash = hashOf(assembled);
  const sourceHash = source === null ? hash : (before.source?.hash ?? '');
  const isUnchanged = before.latest?.hash === hash && before.latest.sourceHash === sourceHash;
  const context = { hasEdition: before.latest !== null && !isUnchanged, source };
  const { draft } = assembled;
  const faults = [
    ...explainGaps(findGaps(draft, context), { draft, source, reader: languageOf(req) }),
    ...(await findPictureFaults(req, listPagePictures(data))),
  ];
  if (faults.length > 0) refuse(req, faults);
  if (!isUnchanged) {
    keepForEdition(req, originalDoc?.id, {
      ...publication,
      hash,
      sourceHash,
      latest: before.latest,
    });
  }
  return { ...data, changeKind: null, whatChanged: null, toTranslate: false };
};
