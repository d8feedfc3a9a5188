import { createTranslator } from '@duo/i18n/translate';
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { languageOf } from '../accounts/language.ts';

type Edits = Partial<Record<'crop' | 'focalPoint', Record<string, unknown>>>;

function readEdits({ query }: PayloadRequest): Edits {
  const edits = query?.uploadEdits;
  return typeof edits === 'object' && edits !== null ? (edits as Edits) : {};
}

/** The form sends a cut with every change, which is the whole picture when nobody cut it. */
function isWhole({ crop }: Edits): boolean {
  if (crop === undefined) return true;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((side) => Number(crop[side]));
  return x === 0 && y === 0 && width === 100 && height === 100;
}

/** The focal point in percent, as it is stored; nothing when the form did not move it. */
function toFocalPoint({ focalPoint }: Edits): { focalX?: number; focalY?: number } {
  const [x = Number.NaN, y = Number.NaN] = [focalPoint?.x, focalPoint?.y].map(Number);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return {};
  const inside = (percent: number) => Math.round(Math.min(100, Math.max(0, percent)));
  return { focalX: inside(x), focalY: inside(y) };
}

/**
 * A picture keeps the file that it came with. Drafts and all languages share one file on disk, and
 * Payload deletes the old one as soon as a draft brings another, or writes a cut over it, while what is
 * published still shows it (decision 0017). Only the focal point moves, which changes no file.
 */
export const keepFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args;
  const edits = readEdits(req);
  if (req.file || !isWhole(edits)) {
    const message = createTranslator(languageOf(req), 'cms')('media.fileStays');
    throw new APIError(message, 400, undefined, true);
  }
  if (req.query) delete req.query.uploadEdits;
  return { ...args, data: { ...args.data, ...toFocalPoint(edits) } };
};
