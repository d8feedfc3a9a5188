import type { Localized, PageContent } from '../types.ts';

export const branchesPage: Localized<PageContent> = {
  fr: {
    slug: 'villes',
    title: 'Les villes : Bruxelles, Liège, Anvers et Gand',
    description:
      'Bruxelles, Liège, Anvers et Gand : dans quelle langue se parlent les duos, comment joindre l’association et trouver une séance d’information.',
    navigationLabel: 'Villes',
    blocks: [
      {
        type: 'hero',
        title: 'Un duo se forme près de chez vous.',
        lead: 'Quatre villes, trois langues, un même numéro de téléphone. Choisissez la vôtre.',
        drawing: 'city',
        actions: [],
      },
      { type: 'branches', title: 'Où habitez-vous ?', intro: null },
      {
        type: 'text',
        title: 'Votre ville n’y est pas ?',
        body: `Cette page présente les quatre villes citées par l’association en 2018. Le programme a grandi depuis : fin 2022, son rapport annuel en comptait dix-sept. Appelez-nous ou écrivez-nous : nous vous dirons ce qui existe près de chez vous.

Pour les quatre villes, c’est Bruxelles qui répond. Dites d’où vous appelez et dans quelle langue vous souhaitez parler.`,
      },
      {
        type: 'contact',
        title: 'Une adresse, un numéro',
        text: 'Appelez avant de venir, pour que quelqu’un vous attende.',
      },
      {
        type: 'callToAction',
        title: 'Votre ville a besoin de vous.',
        text: 'Il manque toujours des mentors.',
        action: { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  nl: {
    slug: 'steden',
    title: 'De steden: Brussel, Luik, Antwerpen en Gent',
    description:
      'Brussel, Luik, Antwerpen en Gent: in welke taal de duo’s met elkaar praten, hoe u de vereniging bereikt en hoe u een infosessie bij u in de buurt vindt.',
    navigationLabel: 'Steden',
    blocks: [
      {
        type: 'hero',
        title: 'Ook bij u in de buurt begint een duo.',
        lead: 'Vier steden, drie talen, één telefoonnummer. Kies uw stad.',
        drawing: 'city',
        actions: [],
      },
      { type: 'branches', title: 'Waar woont u?', intro: null },
      {
        type: 'text',
        title: 'Staat uw stad er niet bij?',
        body: `Op deze pagina vindt u de vier steden die de vereniging in 2018 noemde. Het programma is sindsdien gegroeid: eind 2022 telde het jaarverslag zeventien steden. Bel of schrijf ons, dan vertellen we u wat er bij u in de buurt bestaat.

Voor de vier steden krijgt u Brussel aan de lijn. Zeg vanwaar u belt en in welke taal u graag praat.`,
      },
      {
        type: 'contact',
        title: 'Eén adres, één nummer',
        text: 'Bel even voor u langskomt, zodat er iemand op u wacht.',
      },
      {
        type: 'callToAction',
        title: 'Uw stad kan u gebruiken.',
        text: 'Er zijn altijd mentoren te kort.',
        action: { label: 'Word mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  en: {
    slug: 'cities',
    title: 'The cities: Brussels, Liège, Antwerp and Ghent',
    description:
      'Brussels, Liège, Antwerp and Ghent: which languages duos speak, how to reach the association and how to find an info session close to your home.',
    navigationLabel: 'Cities',
    blocks: [
      {
        type: 'hero',
        title: 'A duo can begin near you.',
        lead: 'Four cities, three languages, one telephone number. Choose yours.',
        drawing: 'city',
        actions: [],
      },
      { type: 'branches', title: 'Where do you live?', intro: null },
      {
        type: 'text',
        title: 'Is your city missing?',
        body: `This page shows the four cities that the association named in 2018. The programme has grown since: at the end of 2022, its annual report counted seventeen. Ring or write, and we will tell you what there is near you.

For all four cities, it is Brussels that answers. Say where you are calling from and which language you would like to speak.`,
      },
      {
        type: 'contact',
        title: 'One address, one number',
        text: 'Ring before you come, so that somebody is expecting you.',
      },
      {
        type: 'callToAction',
        title: 'Your city could do with you.',
        text: 'Mentors are always wanted.',
        action: { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
};
