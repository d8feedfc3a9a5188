import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';

/** Addresses that get no mail any more, since one bounced for good or its reader complained. */
export const blockedAddresses: CollectionConfig = {
  slug: 'blocked-addresses',
  labels: {
    singular: { fr: 'Adresse bloquée', nl: 'Geblokkeerd adres', en: 'Blocked address' },
    plural: { fr: 'Adresses bloquées', nl: 'Geblokkeerde adressen', en: 'Blocked addresses' },
  },
  access: accessTo('blocked-addresses'),
  admin: {
    group: adminGroups.mail,
    hideAPIURL: true,
    useAsTitle: 'address',
    defaultColumns: ['address', 'reason', 'createdAt'],
    description: {
      fr: 'Plus rien ne part vers ces adresses. Supprimez une ligne pour que le courrier reparte, une fois l’adresse vérifiée avec la personne.',
      nl: 'Naar deze adressen vertrekt niets meer. Verwijder een regel om weer te versturen, nadat u het adres met de persoon hebt nagekeken.',
      en: 'Nothing goes to these addresses any more. Delete a line to let mail go again, once you have checked the address with the person.',
    },
  },
  versions: false,
  lockDocuments: false,
  fields: [
    { name: 'address', type: 'text', label: { fr: 'Adresse', nl: 'Adres', en: 'Address' } },
    {
      name: 'reason',
      type: 'select',
      required: true,
      options: [
        {
          value: 'bounced',
          label: { fr: 'N’existe pas', nl: 'Bestaat niet', en: 'Does not exist' },
        },
        {
          value: 'complained',
          label: {
            fr: 'A signalé un indésirable',
            nl: 'Heeft spam gemeld',
            en: 'Reported us as spam',
          },
        },
      ],
      label: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' },
    },
    {
      name: 'addressHash',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: () => false },
    },
  ],
};
