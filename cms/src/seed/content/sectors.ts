import type { Localized } from './types.ts';

/** Fields of work, in the order in which applicants see them. */
export const sectors = {
  office: {
    fr: 'Administration et secrétariat',
    nl: 'Administratie en secretariaat',
    en: 'Office work and administration',
  },
  farming: {
    fr: 'Agriculture, horticulture et environnement',
    nl: 'Landbouw, tuinbouw en milieu',
    en: 'Farming, gardening and the environment',
  },
  arts: {
    fr: 'Arts, culture et médias',
    nl: 'Kunst, cultuur en media',
    en: 'Arts, culture and the media',
  },
  finance: {
    fr: 'Banque, assurances et comptabilité',
    nl: 'Bank, verzekeringen en boekhouding',
    en: 'Banking, insurance and accounting',
  },
  building: {
    fr: 'Bâtiment et travaux publics',
    nl: 'Bouw en openbare werken',
    en: 'Building and public works',
  },
  trade: { fr: 'Commerce et vente', nl: 'Handel en verkoop', en: 'Shops and sales' },
  teaching: {
    fr: 'Enseignement et formation',
    nl: 'Onderwijs en opleiding',
    en: 'Teaching and training',
  },
  hospitality: { fr: 'Horeca et tourisme', nl: 'Horeca en toerisme', en: 'Catering and tourism' },
  industry: {
    fr: 'Industrie et métiers techniques',
    nl: 'Industrie en technische beroepen',
    en: 'Industry and technical trades',
  },
  computing: {
    fr: 'Informatique et télécommunications',
    nl: 'Informatica en telecommunicatie',
    en: 'Computing and telecommunications',
  },
  law: { fr: 'Justice et sécurité', nl: 'Justitie en veiligheid', en: 'Law and security' },
  health: { fr: 'Santé et soins', nl: 'Gezondheid en zorg', en: 'Health and care' },
  publicService: {
    fr: 'Services publics et associations',
    nl: 'Overheid en verenigingen',
    en: 'Public services and associations',
  },
  transport: {
    fr: 'Transport et logistique',
    nl: 'Transport en logistiek',
    en: 'Transport and logistics',
  },
  other: { fr: 'Un autre secteur', nl: 'Een andere sector', en: 'Another sector' },
} as const satisfies Record<string, Localized<string>>;

export type SectorKey = keyof typeof sectors;
