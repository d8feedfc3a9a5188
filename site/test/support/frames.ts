import type { Language } from '@duo/domain/languages/languages';
import type { Link } from '@duo/domain/pages/blocks';
import type { Contact, SiteFrame } from '@duo/domain/pages/published-page';

const contact: Contact = {
  organisation: 'DUO for a JOB',
  street: 'Rue de Stassart 48',
  postalCode: '1050',
  city: 'Bruxelles',
  phone: '+32 2 203 02 31',
  email: 'brussels@duoforajob.be',
  website: 'www.duoforajob.be',
  openingHours: 'Du lundi au vendredi, de 9 h à 17 h',
};

const labels: Record<Language, Record<string, string>> = {
  fr: {
    projet: 'Le projet',
    resultats: 'Résultats',
    histoires: 'Histoires',
    villes: 'Villes',
    questions: 'Questions',
    'devenir-mentor': 'Devenir mentor',
    contact: 'Contact',
    'vie-privee': 'Vie privée',
    accessibilite: 'Accessibilité',
  },
  nl: {
    project: 'Het project',
    resultaten: 'Resultaten',
    verhalen: 'Verhalen',
    steden: 'Steden',
    vragen: 'Vragen',
    'word-mentor': 'Word mentor',
    contact: 'Contact',
    privacy: 'Privacy',
    toegankelijkheid: 'Toegankelijkheid',
  },
  en: {
    project: 'The project',
    results: 'Results',
    stories: 'Stories',
    cities: 'Cities',
    questions: 'Questions',
    'become-a-mentor': 'Become a mentor',
    contact: 'Contact',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
  },
};

const footerTitles: Record<Language, [string, string]> = {
  fr: ['Découvrir', 'Participer'],
  nl: ['Ontdekken', 'Meedoen'],
  en: ['Discover', 'Take part'],
};

const announcements: Record<Language, string> = {
  fr: 'Séance d’information à Gand le 12 février : il reste des places.',
  nl: 'Infosessie in Gent op 12 februari: er zijn nog plaatsen.',
  en: 'Information session in Ghent on 12 February: a few places are left.',
};

/** The frame of the made-up site in a language. */
export function frameIn(language: Language): SiteFrame {
  const links: Link[] = Object.entries(labels[language]).map(([slug, label]) => ({
    label,
    href: `/${language}/${slug}`,
  }));
  const [first, second] = footerTitles[language];
  const mainAction = links[5] as Link;
  return {
    navigation: links.slice(0, 5),
    mainAction,
    footer: [
      { title: first, links: links.slice(0, 4) },
      { title: second, links: links.slice(4, 7) },
    ],
    legalLinks: links.slice(7),
    contact,
    announcement: {
      id: 'ghent-february',
      text: announcements[language],
      link: links[3] ?? null,
    },
  };
}
