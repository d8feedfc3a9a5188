import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import { fileTypeFromBuffer } from 'file-type';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  MissingFile,
  type PayloadRequest,
} from 'payload';
import { languageOf } from '../../accounts/language.ts';
import { makeSafeName } from '../../media/safe-name.ts';
import { readSeconds } from './read-seconds.ts';
import { maxHandoutBytes, maxRecordingBytes, recordingKinds } from './upload-kinds.ts';

type UploadedFile = NonNullable<PayloadRequest['file']>;
type Data = Record<string, unknown>;

/** Takes a file that came: under a name of its own, with what it says of itself. */
type Take = (file: UploadedFile, data: Data, refuse: Refuse) => Promise<[UploadedFile, Data]>;
type Refuse = (key: MessageKey<'cms'>) => never;

const rename = (file: UploadedFile, mimetype: string, extension: string): UploadedFile => ({
  ...file,
  mimetype,
  name: makeSafeName(file.name, extension),
});

const takeRecording: Take = async (file, data, refuse) => {
  if (file.data.length > maxRecordingBytes) refuse('training.recording.large');
  const found = await fileTypeFromBuffer(file.data);
  const known = found && recordingKinds[found.mime];
  if (!known) return refuse('training.recording.type');
  const seconds = data.seconds ?? readSeconds(file.data);
  return [rename(file, known.mimetype, known.extension), { ...data, seconds }];
};

const takeHandout: Take = async (file, data, refuse) => {
  if (file.data.length > maxHandoutBytes) refuse('training.handout.large');
  const found = await fileTypeFromBuffer(file.data);
  if (found?.mime !== 'application/pdf') return refuse('training.handout.type');
  return [rename(file, found.mime, 'pdf'), data];
};

/**
 * Takes files of the kinds that lessons show, by their content and not by the name or type that they came
 * with, within bounds, under names of their own. A file stays: editions show it. Source: OWASP ASVS 5.0, 5.2.
 */
function checkUpload(take: Take): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args;
    const t = createTranslator(languageOf(req), 'cms');
    const refuse: Refuse = (key) => {
      throw new APIError(t(key), 400, undefined, true);
    };
    if (operation === 'update' && req.file) refuse('training.fileStays');
    if (operation === 'update') return args;
    // Payload would fetch the file from an address that the client names, past these checks.
    if (!req.file) throw new MissingFile(req.t);
    const [file, data] = await take(req.file, args.data ?? {}, refuse);
    req.file = file;
    return { ...args, data };
  };
}

export const checkRecording = checkUpload(takeRecording);
export const checkHandout = checkUpload(takeHandout);

/** What a recording is, by the type of its file: nobody says it. */
export const tellKind: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const type = String(data.mimeType ?? originalDoc?.mimeType ?? '');
  return { ...data, kind: type.startsWith('audio/') ? 'audio' : 'video' };
};
