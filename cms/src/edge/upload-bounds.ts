import { maxRecordingBytes } from '../training/files/upload-kinds.ts';

/** Of any file but a recording, in bytes. */
const maxFileBytes = 12_000_000;
/** What a form takes beside its file. */
const formBytes = 1_000_000;

/** How large a file may be that is sent to an address of the API, and the form that brings it. */
export function findUploadBounds(pathname: string): { file: number; form: number } {
  const [, , collection] = pathname.split('/');
  const file = collection === 'recordings' ? maxRecordingBytes : maxFileBytes;
  return { file, form: file + formBytes };
}
