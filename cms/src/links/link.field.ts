import type { Field, GroupField, TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';
import { titledRows } from '../admin/titled-rows.ts';

type Label = { fr: string; nl: string; en: string };

/** What a link may lead to, and the field that says so. */
export const linkKinds = { page: 'pages', story: 'testimonials', branch: 'branches' } as const;
export type LinkKind = keyof typeof linkKinds;

const kindLabels: Record<LinkKind | 'apply' | 'portal' | 'url', Label> = {
  page: { fr: 'Une page', nl: 'Een pagina', en: 'A page' },
  story: { fr: 'Une histoire', nl: 'Een verhaal', en: 'A story' },
  branch: { fr: 'Une ville', nl: 'Een stad', en: 'A branch' },
  apply: { fr: 'La candidature en ligne', nl: 'De online kandidatuur', en: 'The application' },
  portal: { fr: 'Le portail des bénévoles', nl: 'Het vrijwilligersportaal', en: 'The portal' },
  url: { fr: 'Une autre adresse', nl: 'Een ander adres', en: 'Another address' },
};

const kinds = Object.keys(linkKinds) as LinkKind[];

// One relationship for each collection rather than one over all of them: Payload keeps the latter in
// a table apart, and loses all but the first when a row of another language is published.
const documents: Field[] = kinds.map((kind) => ({
  name: kind,
  type: 'relationship',
  relationTo: linkKinds[kind],
  label: kindLabels[kind],
  admin: { condition: (_, link) => link?.kind === kind },
}));

const addressForm = /^(https:\/\/|tel:|mailto:)\S+$/;

const validateAddress: TextFieldSingleValidation = (value, options) => {
  const verdict = text(value, options);
  if (verdict !== true || !value) return verdict;
  return addressForm.test(value) || 'https:, tel:, mailto:';
};

// Payload adds an id to the fields of an array, in place: each list of them is a copy.
const destination: Field[] = [
  {
    name: 'label',
    type: 'text',
    maxLength: 80,
    label: { fr: 'Texte du lien', nl: 'Tekst van de link', en: 'Text of the link' },
  },
  {
    name: 'kind',
    type: 'select',
    label: { fr: 'Mène à', nl: 'Leidt naar', en: 'Leads to' },
    options: [...kinds, 'apply' as const, 'portal' as const, 'url' as const].map((value) => ({
      value,
      label: kindLabels[value],
    })),
  },
  ...documents,
  {
    name: 'url',
    type: 'text',
    maxLength: 500,
    label: kindLabels.url,
    admin: {
      condition: (_, link) => link?.kind === 'url',
      description: {
        fr: 'Commence par https:, tel: ou mailto:.',
        nl: 'Begint met https:, tel: of mailto:.',
        en: 'Starts with https:, tel: or mailto:.',
      },
    },
    validate: validateAddress,
  },
];

/** A link to a document of the site, or elsewhere. Left empty, there is no link. */
export function linkField(name: string, label: Label): GroupField {
  return { name, type: 'group', label, fields: [...destination] };
}

/** Several links, in their order. */
export function linksField(name: string, label: Label, maxRows: number): Field {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: { fr: 'Lien', nl: 'Link', en: 'Link' }, plural: label },
    maxRows,
    admin: titledRows,
    fields: [...destination],
  };
}
