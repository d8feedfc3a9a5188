import type { GlobalsContent, Localized } from './types.ts';

const organisation = 'DUO for a JOB';
const postalCode = '1050';
const phone = '+32 2 203 02 31';
const email = 'brussels@duoforajob.be';
const website = 'https://www.duoforajob.be';

export const globals: Localized<GlobalsContent> = {
  fr: {
    navigation: [
      { label: 'Le projet', to: { page: 'project' } },
      { label: 'Résultats', to: { page: 'results' } },
      { label: 'Histoires', to: { page: 'stories' } },
      { label: 'Villes', to: { page: 'branches' } },
      { label: 'Questions', to: { page: 'questions' } },
      { label: 'Mon espace', to: { portal: true } },
    ],
    mainAction: { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
    footer: [
      {
        title: 'Le programme',
        links: [
          { label: 'Le projet', to: { page: 'project' } },
          { label: 'Comment ça marche', to: { page: 'how-it-works' } },
          { label: 'Pourquoi un duo', to: { page: 'why' } },
          { label: 'Résultats', to: { page: 'results' } },
        ],
      },
      {
        title: 'Participer',
        links: [
          { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
          { label: 'Pour les jeunes', to: { page: 'young-people' } },
          { label: 'Questions et réponses', to: { page: 'questions' } },
          { label: 'Contact', to: { page: 'contact' } },
          { label: 'Mon espace', to: { portal: true } },
        ],
      },
      {
        title: 'Nos villes',
        links: [
          { label: 'Bruxelles', to: { branch: 'brussels' } },
          { label: 'Liège', to: { branch: 'liege' } },
          { label: 'Anvers', to: { branch: 'antwerp' } },
          { label: 'Gand', to: { branch: 'ghent' } },
        ],
      },
    ],
    legalLinks: [
      { label: 'Accessibilité', to: { page: 'accessibility' } },
      { label: 'Vie privée', to: { page: 'privacy' } },
      { label: 'Mentions légales', to: { page: 'legal' } },
    ],
    announcement: {
      text: 'Nous sommes toujours à la recherche de mentors bénévoles.',
      link: { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
    },
    contact: {
      organisation,
      street: 'Rue de Stassart 48',
      postalCode,
      city: 'Bruxelles',
      phone,
      email,
      website,
      openingHours: 'Du lundi au vendredi, de 9 h à 17 h',
    },
  },
  nl: {
    navigation: [
      { label: 'Het project', to: { page: 'project' } },
      { label: 'Resultaten', to: { page: 'results' } },
      { label: 'Verhalen', to: { page: 'stories' } },
      { label: 'Steden', to: { page: 'branches' } },
      { label: 'Vragen', to: { page: 'questions' } },
      { label: 'Mijn ruimte', to: { portal: true } },
    ],
    mainAction: { label: 'Word mentor', to: { page: 'become-a-mentor' } },
    footer: [
      {
        title: 'Het programma',
        links: [
          { label: 'Het project', to: { page: 'project' } },
          { label: 'Hoe het werkt', to: { page: 'how-it-works' } },
          { label: 'Waarom een duo', to: { page: 'why' } },
          { label: 'Resultaten', to: { page: 'results' } },
        ],
      },
      {
        title: 'Meedoen',
        links: [
          { label: 'Word mentor', to: { page: 'become-a-mentor' } },
          { label: 'Voor jongeren', to: { page: 'young-people' } },
          { label: 'Vragen en antwoorden', to: { page: 'questions' } },
          { label: 'Contact', to: { page: 'contact' } },
          { label: 'Mijn ruimte', to: { portal: true } },
        ],
      },
      {
        title: 'Onze steden',
        links: [
          { label: 'Brussel', to: { branch: 'brussels' } },
          { label: 'Luik', to: { branch: 'liege' } },
          { label: 'Antwerpen', to: { branch: 'antwerp' } },
          { label: 'Gent', to: { branch: 'ghent' } },
        ],
      },
    ],
    legalLinks: [
      { label: 'Toegankelijkheid', to: { page: 'accessibility' } },
      { label: 'Privacy', to: { page: 'privacy' } },
      { label: 'Juridische informatie', to: { page: 'legal' } },
    ],
    announcement: {
      text: 'We zijn altijd op zoek naar vrijwillige mentoren.',
      link: { label: 'Word mentor', to: { page: 'become-a-mentor' } },
    },
    contact: {
      organisation,
      street: 'Stassartstraat 48',
      postalCode,
      city: 'Brussel',
      phone,
      email,
      website,
      openingHours: 'Van maandag tot vrijdag, van 9 tot 17 uur',
    },
  },
  en: {
    navigation: [
      { label: 'The project', to: { page: 'project' } },
      { label: 'Results', to: { page: 'results' } },
      { label: 'Stories', to: { page: 'stories' } },
      { label: 'Cities', to: { page: 'branches' } },
      { label: 'Questions', to: { page: 'questions' } },
      { label: 'My space', to: { portal: true } },
    ],
    mainAction: { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
    footer: [
      {
        title: 'The programme',
        links: [
          { label: 'The project', to: { page: 'project' } },
          { label: 'How it works', to: { page: 'how-it-works' } },
          { label: 'Why a duo', to: { page: 'why' } },
          { label: 'Results', to: { page: 'results' } },
        ],
      },
      {
        title: 'Take part',
        links: [
          { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
          { label: 'For young people', to: { page: 'young-people' } },
          { label: 'Questions and answers', to: { page: 'questions' } },
          { label: 'Contact', to: { page: 'contact' } },
          { label: 'My space', to: { portal: true } },
        ],
      },
      {
        title: 'Our cities',
        links: [
          { label: 'Brussels', to: { branch: 'brussels' } },
          { label: 'Liège', to: { branch: 'liege' } },
          { label: 'Antwerp', to: { branch: 'antwerp' } },
          { label: 'Ghent', to: { branch: 'ghent' } },
        ],
      },
    ],
    legalLinks: [
      { label: 'Accessibility', to: { page: 'accessibility' } },
      { label: 'Privacy', to: { page: 'privacy' } },
      { label: 'Legal notice', to: { page: 'legal' } },
    ],
    announcement: {
      text: 'We are always looking for volunteer mentors.',
      link: { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
    },
    contact: {
      organisation,
      street: '48 Rue de Stassart',
      postalCode,
      city: 'Brussels',
      phone,
      email,
      website,
      openingHours: 'Monday to Friday, 9 am to 5 pm',
    },
  },
};
