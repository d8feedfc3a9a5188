import type { TextField, TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';
import { languageOf } from '../accounts/language.ts';

const words = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const advice = {
  fr: 'Des minuscules sans accent, des chiffres et des traits d’union : « devenir-mentor ».',
  nl: 'Kleine letters zonder accent, cijfers en koppeltekens: ‘word-mentor’.',
  en: 'Lower-case letters without accents, digits and hyphens: “become-a-mentor”.',
};

const validateSlug: TextFieldSingleValidation = (value, options) => {
  const verdict = text(value, options);
  if (verdict !== true || !value) return verdict;
  if (words.test(value)) return true;
  return advice[languageOf(options.req)];
};

/** The last part of a document's address in one language; unique for each language. */
export function slugField(options: { required: boolean }): TextField {
  return {
    name: 'slug',
    type: 'text',
    localized: true,
    unique: true,
    index: true,
    required: options.required,
    maxLength: 80,
    label: { fr: 'Adresse', nl: 'Adres', en: 'Address' },
    admin: {
      position: 'sidebar',
      description: {
        fr: `${advice.fr} L’ancienne adresse continue à mener ici.`,
        nl: `${advice.nl} Het oude adres blijft hierheen leiden.`,
        en: `${advice.en} The old address goes on leading here.`,
      },
    },
    validate: validateSlug,
  };
}
