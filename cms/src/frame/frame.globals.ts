import type { Field, GlobalConfig } from 'payload';
import { accessToGlobal } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { globalControls } from '../admin/publishing/publish-controls.ts';
import { titledRows } from '../admin/titled-rows.ts';
import { linkField, linksField } from '../links/link.field.ts';
import { globalByLanguage } from '../publishing/published-by-language.ts';

type Label = { fr: string; nl: string; en: string };

function localizedText(name: string, label: Label, maxLength = 120, required = true): Field {
  return { name, type: 'text', localized: true, required, maxLength, label };
}

function localizedGroup(name: string, fields: Field[]): Field {
  return { name, type: 'group', localized: true, label: false, fields };
}

const published = {
  group: adminGroups.everyPage,
  components: globalControls,
  hideAPIURL: true,
};

const navigation: GlobalConfig = {
  slug: 'navigation',
  label: { fr: 'Menu', nl: 'Menu', en: 'Navigation' },
  access: accessToGlobal('navigation'),
  admin: published,
  ...globalByLanguage('navigation'),
  fields: [
    localizedGroup('menu', [
      linksField('links', { fr: 'Liens', nl: 'Links', en: 'Links' }, 7),
      linkField('mainAction', {
        fr: 'Bouton « devenir mentor »',
        nl: 'Knop ‘word mentor’',
        en: '“Become a mentor” button',
      }),
    ]),
  ],
};

const footer: GlobalConfig = {
  slug: 'footer',
  label: { fr: 'Pied de page', nl: 'Voettekst', en: 'Footer' },
  access: accessToGlobal('footer'),
  admin: published,
  ...globalByLanguage('footer'),
  fields: [
    localizedGroup('menu', [
      {
        name: 'columns',
        type: 'array',
        maxRows: 4,
        admin: titledRows,
        label: { fr: 'Colonnes', nl: 'Kolommen', en: 'Columns' },
        labels: {
          singular: { fr: 'Colonne', nl: 'Kolom', en: 'Column' },
          plural: { fr: 'Colonnes', nl: 'Kolommen', en: 'Columns' },
        },
        fields: [
          {
            name: 'title',
            type: 'text',
            required: true,
            maxLength: 60,
            label: { fr: 'Titre', nl: 'Titel', en: 'Title' },
          },
          linksField('links', { fr: 'Liens', nl: 'Links', en: 'Links' }, 8),
        ],
      },
      linksField('legalLinks', { fr: 'Mentions', nl: 'Juridisch', en: 'Legal' }, 5),
    ]),
  ],
};

const contact: GlobalConfig = {
  slug: 'contact',
  label: { fr: 'Coordonnées', nl: 'Contactgegevens', en: 'Contact' },
  access: accessToGlobal('contact'),
  admin: published,
  ...globalByLanguage('contact'),
  fields: [
    localizedText('organisation', { fr: 'Organisation', nl: 'Organisatie', en: 'Organisation' }),
    localizedText('street', { fr: 'Rue et numéro', nl: 'Straat en nummer', en: 'Street' }),
    localizedText('postalCode', { fr: 'Code postal', nl: 'Postcode', en: 'Postal code' }, 10),
    localizedText('city', { fr: 'Localité', nl: 'Gemeente', en: 'City' }),
    localizedText('phone', { fr: 'Téléphone', nl: 'Telefoon', en: 'Telephone' }, 30),
    localizedText('email', { fr: 'E-mail', nl: 'E-mail', en: 'E-mail' }),
    localizedText('website', { fr: 'Site web', nl: 'Website', en: 'Website' }),
    localizedText('openingHours', {
      fr: 'Heures d’appel',
      nl: 'Telefonisch bereikbaar',
      en: 'Telephone hours',
    }),
  ],
};

const announcement: GlobalConfig = {
  slug: 'announcement',
  label: { fr: 'Annonce', nl: 'Aankondiging', en: 'Announcement' },
  access: accessToGlobal('announcement'),
  admin: published,
  ...globalByLanguage('announcement'),
  fields: [
    {
      name: 'text',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: { fr: 'Texte', nl: 'Tekst', en: 'Text' },
      admin: {
        description: {
          fr: 'Vide : aucune annonce. Un lecteur peut la fermer ; un nouveau texte reparaît.',
          nl: 'Leeg: geen aankondiging. Een lezer kan ze sluiten; een nieuwe tekst verschijnt weer.',
          en: 'Empty: no announcement. A reader may close it; a new text appears again.',
        },
      },
    },
    localizedGroup('more', [linkField('link', { fr: 'Lien', nl: 'Link', en: 'Link' })]),
  ],
};

/** What surrounds every page, edited apart from the pages. */
export const frameGlobals: GlobalConfig[] = [navigation, footer, contact, announcement];
