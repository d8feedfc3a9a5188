import { type Day, dayOf } from '@duo/domain/applications/days';
import type { Language } from '@duo/domain/languages/languages';
import { createTranslator, type Translate } from '@duo/i18n/translate';
import type { PayloadRequest, TypedUser } from 'payload';
import { staffLanguageOf } from '../staff-language.ts';

/** For whom a page of our own in the admin is made, and what its parts speak with. */
export interface Reader {
  req: PayloadRequest;
  user: Extract<TypedUser, { collection: 'staff' }>;
  t: Translate<'cms'>;
  language: Language;
  now: Date;
  today: Day;
}

/** The reader of a request whose user is known. */
export function readAs(req: PayloadRequest, user: Reader['user'], now: Date): Reader {
  const language = staffLanguageOf(req.i18n);
  return { req, user, t: createTranslator(language, 'cms'), language, now, today: dayOf(now) };
}
