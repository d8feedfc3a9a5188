import type { Localized, PageContent } from '../types.ts';

export const home: Localized<PageContent> = {
  fr: {
    slug: '',
    title: 'Un duo pour l’emploi : votre expérience ouvre une porte',
    description:
      'À plus de 50 ans, accompagnez bénévolement un jeune issu de l’immigration dans sa recherche d’emploi : deux heures par semaine, pendant six mois.',
    navigationLabel: 'Accueil',
    blocks: [
      {
        type: 'hero',
        title: 'Votre expérience ouvre une porte à quelqu’un.',
        lead: 'Deux heures par semaine, pendant six mois, vous accompagnez un jeune qui cherche du travail. Il avance. Vous aussi.',
        drawing: 'duo',
        actions: [
          { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
          { label: 'Comment ça marche', to: { page: 'how-it-works' } },
        ],
      },
      {
        type: 'figures',
        title: '74 % trouvent leur voie en douze mois',
        text: 'Sur vingt jeunes accompagnés, onze ont un emploi et quatre suivent une formation ou un stage.',
        presentation: 'dots',
        figures: ['job-2018', 'training-2018'],
        restLabel: 'cherchent encore',
      },
      {
        type: 'steps',
        title: 'De la première rencontre au duo',
        intro: null,
        steps: [
          {
            title: 'Une séance d’information',
            text: 'Vous venez écouter et poser vos questions. Rien ne vous engage.',
          },
          {
            title: 'Un entretien',
            text: 'On parle de vous, de votre métier, de ce que vous attendez.',
          },
          {
            title: 'Quatre jours de formation',
            text: 'Écouter, comprendre une autre culture, savoir vers qui orienter.',
          },
          {
            title: 'Votre duo',
            text: 'Vous vous rencontrez. Si vous dites oui tous les deux, vous commencez.',
          },
        ],
      },
      {
        type: 'stories',
        title: 'Accompagné hier, guide aujourd’hui',
        presentation: 'feature',
        select: 'chosen',
        stories: ['emad'],
        more: { label: 'Toutes les histoires', to: { page: 'stories' } },
      },
      {
        type: 'branches',
        title: 'Près de chez vous',
        intro:
          'Deux heures par semaine, c’est plus simple quand on n’habite pas loin. Choisissez votre ville.',
      },
      {
        type: 'callToAction',
        title: 'Plus de 50 ans ? On vous cherche.',
        text: 'Posez votre candidature en ligne, à votre rythme, ou par téléphone.',
        action: { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  nl: {
    slug: '',
    title: 'Een duo op weg naar werk: uw ervaring opent een deur',
    description:
      'Bent u 50-plusser? Help als vrijwilliger een jongere met een migratieachtergrond bij de zoektocht naar werk: twee uur per week, zes maanden lang.',
    navigationLabel: 'Startpagina',
    blocks: [
      {
        type: 'hero',
        title: 'Uw ervaring opent een deur voor iemand.',
        lead: 'Twee uur per week, zes maanden lang, staat u een jongere bij die werk zoekt. De jongere komt vooruit. U ook.',
        drawing: 'duo',
        actions: [
          { label: 'Word mentor', to: { page: 'become-a-mentor' } },
          { label: 'Hoe het werkt', to: { page: 'how-it-works' } },
        ],
      },
      {
        type: 'figures',
        title: '74% vindt zijn weg binnen twaalf maanden',
        text: 'Van elke twintig jongeren in een duo hebben er elf werk. Vier volgen een opleiding of een stage.',
        presentation: 'dots',
        figures: ['job-2018', 'training-2018'],
        restLabel: 'zoeken nog',
      },
      {
        type: 'steps',
        title: 'Van eerste kennismaking tot duo',
        intro: null,
        steps: [
          {
            title: 'Een infosessie',
            text: 'U komt luisteren en stelt uw vragen. U zit nergens aan vast.',
          },
          {
            title: 'Een gesprek',
            text: 'We praten over u, over uw vak en over wat u verwacht.',
          },
          {
            title: 'Vier opleidingsdagen',
            text: 'Luisteren, een andere cultuur begrijpen, weten naar wie u kunt doorverwijzen.',
          },
          {
            title: 'Uw duo',
            text: 'U ontmoet elkaar. Zegt u allebei ja? Dan gaat u samen van start.',
          },
        ],
      },
      {
        type: 'stories',
        title: 'Eerst begeleid, nu zelf gids',
        presentation: 'feature',
        select: 'chosen',
        stories: ['emad'],
        more: { label: 'Alle verhalen', to: { page: 'stories' } },
      },
      {
        type: 'branches',
        title: 'Bij u in de buurt',
        intro:
          'Twee uur per week: dat gaat makkelijker als u niet ver van elkaar woont. Kies uw stad.',
      },
      {
        type: 'callToAction',
        title: 'Ouder dan 50? We zoeken u.',
        text: 'Stel u online kandidaat, op uw eigen tempo, of bel ons.',
        action: { label: 'Word mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  en: {
    slug: '',
    title: 'A duo for a job: your experience opens a door',
    description:
      'Over 50? Volunteer to support a young job-seeker with a migration background: about two hours a week, for six months, one person at a time.',
    navigationLabel: 'Home',
    blocks: [
      {
        type: 'hero',
        title: 'Your experience opens a door for someone.',
        lead: 'Two hours a week, for six months, you stand beside a young person who is looking for work. They move forward. So do you.',
        drawing: 'duo',
        actions: [
          { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
          { label: 'How it works', to: { page: 'how-it-works' } },
        ],
      },
      {
        type: 'figures',
        title: '74% find their way within twelve months',
        text: 'Of every twenty young people in a duo, eleven have a job and four are in training or an internship.',
        presentation: 'dots',
        figures: ['job-2018', 'training-2018'],
        restLabel: 'are still looking',
      },
      {
        type: 'steps',
        title: 'From a first hello to a duo',
        intro: null,
        steps: [
          {
            title: 'An info session',
            text: 'You come to listen and to ask your questions. It commits you to nothing.',
          },
          {
            title: 'An interview',
            text: 'We talk about you, your working life and what you hope for.',
          },
          {
            title: 'Four training days',
            text: 'Listening well, understanding another culture, knowing who else can help.',
          },
          {
            title: 'Your duo',
            text: 'The two of you meet. If you both say yes, you begin.',
          },
        ],
      },
      {
        type: 'stories',
        title: 'Guided then, guiding now',
        presentation: 'feature',
        select: 'chosen',
        stories: ['emad'],
        more: { label: 'All stories', to: { page: 'stories' } },
      },
      {
        type: 'branches',
        title: 'Close to home',
        intro: 'Two hours a week are easier to find when you live nearby. Choose your city.',
      },
      {
        type: 'callToAction',
        title: 'Over 50? We are looking for you.',
        text: 'Apply online, at your own pace, or by telephone.',
        action: { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
};
