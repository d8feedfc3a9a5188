import type { Field, GroupField } from 'payload';

type Label = { fr: string; nl: string; en: string };

/** What a link may lead to, within the site. */
export const linkTargets = ['pages', 'testimonials', 'branches'] as const;

const destination: Field[] = [
  {
    name: 'label',
    type: 'text',
    maxLength: 80,
    label: { fr: 'Texte du lien', nl: 'Tekst van de link', en: 'Text of the link' },
  },
  {
    name: 'document',
    type: 'relationship',
    relationTo: [...linkTargets],
    label: { fr: 'Page du site', nl: 'Pagina van de site', en: 'Page of the site' },
  },
  {
    name: 'url',
    type: 'text',
    maxLength: 500,
    label: { fr: 'Ou une autre adresse', nl: 'Of een ander adres', en: 'Or another address' },
    admin: {
      description: {
        fr: 'Commence par https:, tel: ou mailto:.',
        nl: 'Begint met https:, tel: of mailto:.',
        en: 'Starts with https:, tel: or mailto:.',
      },
    },
    validate: (value: unknown) =>
      !value ||
      (typeof value === 'string' && /^(https:\/\/|tel:|mailto:)\S+$/.test(value)) ||
      'https:, tel:, mailto:',
  },
];

/** A link to a document of the site, or elsewhere. Left empty, there is no link. */
export function linkField(name: string, label: Label): GroupField {
  return { name, type: 'group', label, fields: destination };
}

/** Several links, in their order. */
export function linksField(name: string, label: Label, maxRows: number): Field {
  return { name, type: 'array', label, maxRows, fields: destination };
}
