import { ruleOf } from '@duo/domain/training/completion';
import { listExercises } from '@duo/domain/training/lesson';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { type PendingEdition, takePendingEdition } from './pending-edition.ts';

type Id = number | string;

/** The first edition in a language tells nobody of a change. */
function changeOf({ latest, assembled: { draft } }: PendingEdition) {
  if (!latest) return { changeKind: 'minor', whatChanged: '' } as const;
  const changeKind = draft.changeKind ?? 'minor';
  return { changeKind, whatChanged: changeKind === 'major' ? draft.whatChanged.trim() : '' };
}

async function writeEdition(req: PayloadRequest, lesson: Id, edition: PendingEdition) {
  const { assembled, language, latest, hash, sourceHash } = edition;
  const { content, captions, files } = assembled;
  await req.payload.create({
    collection: 'lesson-editions',
    data: {
      lesson: lesson as number,
      language,
      number: (latest?.number ?? 0) + 1,
      ...changeOf(edition),
      title: content.title,
      summary: content.summary,
      minutes: content.minutes,
      publishedAt: new Date().toISOString(),
      publishedBy: req.user ? String(req.user.id) : null,
      hash,
      sourceHash,
      rules: listExercises(content).map(ruleOf) as never,
      content: content as never,
      captions,
      files: files.join(''),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** Writes the edition that a publication makes, in its transaction. */
export const keepEdition: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const edition = takePendingEdition(req, operation === 'create' ? undefined : doc.id);
  if (edition) await writeEdition(req, doc.id, edition);
  return doc;
};
