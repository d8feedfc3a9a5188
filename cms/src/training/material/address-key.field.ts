import type { TextField } from 'payload';

/** The part of the address in the portal, the same in all languages. Given once, by `keyOnce`. */
export const addressKeyField: TextField = {
  name: 'key',
  type: 'text',
  unique: true,
  index: true,
  maxLength: 80,
  access: { create: () => false, update: () => false },
  label: { fr: 'Adresse dans le portail', nl: 'Adres in het portaal', en: 'Address in the portal' },
  admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.key) },
};
