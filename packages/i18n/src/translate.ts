import type { Language } from '@duo/domain/languages/languages';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Area, areas } from './areas.ts';
import { locales } from './locales.ts';

/** The keys of an area, as its French file states them. */
export type MessageKey<A extends Area> = keyof (typeof areas)[A]['fr'] & string;

export type MessageValues = Record<string, string | number | boolean | Date>;

export type Translate<A extends Area> = (key: MessageKey<A>, values?: MessageValues) => string;

type TranslateAny = (key: string, values?: MessageValues) => string;

const translators = new Map<string, TranslateAny>();

/**
 * Gives `t(key, values?)` for an area's messages (ICU syntax, markup taken literally). Messages are
 * parsed at their first use and kept.
 * @throws when the language lacks the message, or when a value for one of its placeholders is missing.
 */
export function createTranslator<A extends Area>(language: Language, area: A): Translate<A> {
  const name = `${area}/${language}`;
  const translator =
    translators.get(name) ?? buildTranslator(areas[area][language], language, name);
  translators.set(name, translator);
  return translator;
}

function buildTranslator(
  messages: Readonly<Record<string, string>>,
  language: Language,
  name: string,
): TranslateAny {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (!message) {
      const source = Object.hasOwn(messages, key) ? messages[key] : undefined;
      if (source === undefined) throw new Error(`The message "${key}" is missing in ${name}.json.`);
      message = new IntlMessageFormat(source, locales[language], undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
