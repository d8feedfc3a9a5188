import { createTranslator } from '@duo/i18n/translate';
import { APIError, type PayloadRequest } from 'payload';
import { languageOf } from '../accounts/language.ts';

/** The parts of an operation's arguments that decide what it would publish. */
interface WriteArguments {
  draft?: boolean;
  data?: { _status?: unknown };
  publishAllLocales?: boolean | string;
  publishSpecificLocale?: string;
}

interface Operation {
  // biome-ignore lint/suspicious/noExplicitAny: Payload types the arguments of hooks so
  args?: any;
  operation: string;
  req: PayloadRequest;
}

type Refusal = 'publishing.oneLanguage' | 'publishing.sameLanguage' | 'publishing.sayStatus';

function findRefusal(args: WriteArguments, locale: unknown, isNew: boolean): Refusal | undefined {
  if (args.publishAllLocales === true || args.publishAllLocales === 'true') {
    return 'publishing.oneLanguage';
  }
  if (locale === 'all') return 'publishing.oneLanguage';
  if (args.publishSpecificLocale && args.publishSpecificLocale !== locale) {
    return 'publishing.sameLanguage';
  }
  // Payload takes such a write for "unpublish", which nobody who sends one means.
  if (!isNew && !args.draft && args.data?._status === undefined) return 'publishing.sayStatus';
  return undefined;
}

const newDocument = 'create';
const writes = [newDocument, 'update', 'updateByID', 'updateMany'];

/**
 * Every write publishes, drafts or unpublishes exactly the language it names. Payload's "publish
 * all languages" is refused: it makes a language live without its required fields (decision 0006).
 */
export function refuseSeveralLanguages({ args, operation, req }: Operation) {
  if (!writes.includes(operation)) return args;
  const refusal = findRefusal(args ?? {}, req.locale, operation === newDocument);
  if (!refusal) return args;
  throw new APIError(createTranslator(languageOf(req), 'cms')(refusal), 400, undefined, true);
}
