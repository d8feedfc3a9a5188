import type { Recording } from '@duo/domain/training/lesson';
import { configuration } from '../../../configuration.ts';
import { nameForPreview } from '../../../published/picture-ticket.ts';
import type { Reader } from '../../../published/reader.ts';
import { nameCaptions } from '../../files/captions.ts';

type Id = number | string;
type Relation = Id | { id: Id } | null | undefined;

/** A file that a lesson offers to download. */
export interface Handout {
  id: Id;
  fileName: string;
  mimeType: string;
  bytes: number;
}

export const idOf = (relation: Relation): Id | undefined =>
  typeof relation === 'object' && relation !== null ? relation.id : (relation ?? undefined);

/** How files are named: for a preview, so that its ticket opens them and no other visit does. */
function nameFile({ previewer }: Reader, fileName: string): string {
  if (previewer === undefined) return fileName;
  return nameForPreview(fileName, previewer, configuration.payloadSecret, new Date());
}

/** A recording as it is in the reader's language, with the text of its captions. */
export async function readRecording(
  reader: Reader,
  relation: Relation,
): Promise<{ recording: Recording; captions: string } | null> {
  const found = await reader.findFile('recordings', idOf(relation));
  if (!found?.filename || !found.mimeType) return null;
  const captions = found.captions?.trim() ? found.captions : '';
  const captionsName = captions && nameCaptions(found.id, reader.language, captions);
  return {
    captions,
    recording: {
      id: found.id,
      kind: found.kind ?? 'video',
      fileName: nameFile(reader, found.filename),
      mimeType: found.mimeType,
      captionsFileName: captionsName ? nameFile(reader, captionsName) : null,
      transcript: found.transcript?.trim() ?? '',
      seconds: found.seconds ?? null,
    },
  };
}

export async function readHandout(reader: Reader, relation: Relation): Promise<Handout | null> {
  const found = await reader.findFile('handouts', idOf(relation));
  if (!found?.filename) return null;
  return {
    id: found.id,
    fileName: nameFile(reader, found.filename),
    mimeType: found.mimeType ?? 'application/pdf',
    bytes: found.filesize ?? 0,
  };
}
