import type { PublishedPage, SiteFrame } from '@duo/domain/pages/published-page';

/** The smallest whole answers that the contract allows. */
export const frame: SiteFrame = {
  navigation: [{ label: 'Le projet', href: '/fr/projet' }],
  mainAction: { label: 'Devenir mentor', href: '/fr/devenir-mentor' },
  footer: [],
  legalLinks: [],
  contact: {
    organisation: 'DUO for a JOB',
    street: 'Rue de Stassart 48',
    postalCode: '1050',
    city: 'Bruxelles',
    phone: '+32 2 203 02 31',
    email: 'brussels@duoforajob.be',
    website: 'www.duoforajob.be',
    openingHours: '',
  },
  announcement: null,
};

export const homePage: PublishedPage = {
  language: 'fr',
  requestedLanguage: 'fr',
  path: '/fr',
  title: 'Accueil',
  description: 'Un duo.',
  alternates: [{ language: 'fr', path: '/fr' }],
  breadcrumbs: [{ label: 'Accueil', href: '/fr' }],
  updatedAt: '2026-01-05T09:00:00.000Z',
  frame,
  tags: ['pages/1', 'pages?fr'],
  kind: 'page',
  key: 'home',
  blocks: [
    { type: 'callToAction', title: 'Venez', text: null, action: { label: 'Oui', href: '/fr' } },
  ],
};
