import type { TextField } from 'payload';

const words = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const advice = {
  fr: 'Des minuscules sans accent, des chiffres et des traits d’union : « devenir-mentor ».',
  nl: 'Kleine letters zonder accent, cijfers en koppeltekens: ‘word-mentor’.',
  en: 'Lower-case letters without accents, digits and hyphens: “become-a-mentor”.',
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
    validate: (value: unknown, { req, required }) => {
      if (!value) return required ? req.t('validation:required') : true;
      if (typeof value === 'string' && words.test(value)) return true;
      return advice[req.i18n.language as keyof typeof advice] ?? advice.en;
    },
  };
}
