import type { Localized, PageContent } from '../types.ts';

export const howItWorks: Localized<PageContent> = {
  fr: {
    slug: 'comment-ca-marche',
    title: 'Comment ça marche : de la séance d’information au duo',
    description:
      'Séance d’information, entretien, quatre jours de formation, rencontre, puis six mois à deux : le chemin d’un mentor bénévole, étape par étape.',
    navigationLabel: 'Comment ça marche',
    blocks: [
      {
        type: 'hero',
        title: 'On ne vous lâche pas dans la nature.',
        lead: 'Du premier contact à la fin de votre premier duo, il y a huit étapes. À chacune, vous savez où vous en êtes, et vous pouvez encore changer d’avis.',
        drawing: 'training',
        actions: [
          { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
          { label: 'Poser une question', to: { page: 'contact' } },
        ],
      },
      {
        type: 'steps',
        title: 'Le chemin d’un mentor',
        intro: null,
        steps: [
          {
            title: 'La séance d’information',
            text: 'Le programme expliqué de vive voix, avec du temps pour vos questions.',
          },
          {
            title: 'L’entretien',
            text: 'Un échange personnel : votre parcours, vos envies, vos disponibilités.',
          },
          {
            title: 'La formation',
            text: 'Quatre jours, obligatoires pour tout le monde, quelle que soit l’expérience.',
          },
          {
            title: 'L’évaluation',
            text: 'Après la formation, on fait le point : ce rôle vous convient-il ?',
          },
          {
            title: 'La recherche de votre duo',
            text: 'On regarde le secteur, la langue, le caractère et les agendas de chacun.',
          },
          {
            title: 'La première rencontre',
            text: 'Vous faites connaissance. Chacun de vous peut dire non.',
          },
          {
            title: 'La deuxième rencontre',
            text: 'Vous passez un accord, avec un code de conduite. Tout est clair pour les deux.',
          },
          {
            title: 'Six mois à deux',
            text: 'Environ deux heures par semaine. C’est parti.',
          },
        ],
      },
      {
        type: 'text',
        title: 'Ce qu’on apprend en quatre jours',
        body: `Avoir de l’expérience est une chose, la transmettre en est une autre. La formation porte, selon des pages publiques sur le programme (2021), sur quatre thèmes :

- **l’écoute active** : entendre ce qui est dit, et ce qui ne l’est pas ;
- **les relations interculturelles** : comprendre avant de conseiller ;
- **les métiers en pénurie** : savoir où l’on cherche du monde ;
- **les organismes d’aide** : savoir vers qui orienter quand la question dépasse le duo.`,
      },
      {
        type: 'image',
        picture: 'picture-first-meeting',
        caption: 'La première rencontre n’engage encore personne.',
      },
      {
        type: 'text',
        title: 'À quoi servent les deux heures ?',
        body: `Cela dépend du jeune, et c’est tout l’intérêt. Une semaine, vous relisez ensemble une lettre. La suivante, vous préparez un entretien, ou vous cherchez qui, dans vos connaissances, pourrait expliquer un métier. Parfois, vous parlez simplement de ce qui décourage.

### Et après ?

Au bout de six mois, le programme s’arrête. Le lien, lui, dure souvent : la plupart des duos restent en contact (2018).`,
      },
      {
        type: 'callToAction',
        title: 'La première étape ne coûte qu’un appel.',
        text: 'Demandez la date de la prochaine séance d’information près de chez vous.',
        action: { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  nl: {
    slug: 'hoe-het-werkt',
    title: 'Hoe het werkt: van infosessie tot duo',
    description:
      'Infosessie, gesprek, vier opleidingsdagen, kennismaking en dan zes maanden met twee: zo wordt u vrijwillige mentor, stap voor stap uitgelegd.',
    navigationLabel: 'Hoe het werkt',
    blocks: [
      {
        type: 'hero',
        title: 'U staat er niet alleen voor.',
        lead: 'Van het eerste contact tot het einde van uw eerste duo zijn er acht stappen. Bij elke stap weet u waar u staat, en kunt u nog van gedachten veranderen.',
        drawing: 'training',
        actions: [
          { label: 'Word mentor', to: { page: 'become-a-mentor' } },
          { label: 'Stel een vraag', to: { page: 'contact' } },
        ],
      },
      {
        type: 'steps',
        title: 'De weg van een mentor',
        intro: null,
        steps: [
          {
            title: 'De infosessie',
            text: 'U hoort hoe het programma in elkaar zit en er is tijd voor uw vragen.',
          },
          {
            title: 'Het gesprek',
            text: 'We hebben het samen over uw loopbaan, uw wensen en uw tijd.',
          },
          {
            title: 'De opleiding',
            text: 'Vier dagen, verplicht voor iedereen, hoeveel ervaring u ook hebt.',
          },
          {
            title: 'De evaluatie',
            text: 'Na de opleiding maken we de balans op: past deze rol bij u?',
          },
          {
            title: 'De zoektocht naar uw duo',
            text: 'We kijken naar sector, taal, karakter en ieders agenda.',
          },
          {
            title: 'De eerste ontmoeting',
            text: 'U leert elkaar kennen. Allebei mag u nee zeggen.',
          },
          {
            title: 'De tweede ontmoeting',
            text: 'U sluit een overeenkomst, met een gedragscode. Zo is alles duidelijk.',
          },
          {
            title: 'Zes maanden met twee',
            text: 'Ongeveer twee uur per week. Nu begint het echt.',
          },
        ],
      },
      {
        type: 'text',
        title: 'Wat u in vier dagen leert',
        body: `Ervaring hebben is één ding, ze doorgeven een ander. De opleiding gaat volgens openbare pagina’s over het programma (2021) over vier thema’s:

- **actief luisteren**: horen wat er gezegd wordt, en wat niet;
- **interculturele relaties**: eerst begrijpen, dan pas raad geven;
- **knelpuntberoepen**: weten waar mensen nodig zijn;
- **hulporganisaties**: weten naar wie u doorverwijst als een vraag te groot is voor het duo.`,
      },
      {
        type: 'image',
        picture: 'picture-first-meeting',
        caption: 'De eerste ontmoeting verbindt nog niemand tot iets.',
      },
      {
        type: 'text',
        title: 'Wat doet u met die twee uur?',
        body: `Dat hangt van de jongere af, en net dat maakt het boeiend. De ene week leest u samen een brief na. De week erop bereidt u een sollicitatiegesprek voor, of zoekt u wie van uw kennissen iets over een beroep kan vertellen. En soms praat u gewoon over wat de moed wegneemt.

### En daarna?

Na zes maanden stopt het programma. De band blijft vaak bestaan: de meeste duo’s houden contact (2018).`,
      },
      {
        type: 'callToAction',
        title: 'De eerste stap is gewoon even bellen.',
        text: 'Vraag wanneer er bij u in de buurt een infosessie is.',
        action: { label: 'Word mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  en: {
    slug: 'how-it-works',
    title: 'How it works: from the info session to the duo',
    description:
      'An info session, an interview, four training days, a first meeting, then six months together: a volunteer mentor’s path, one step at a time.',
    navigationLabel: 'How it works',
    blocks: [
      {
        type: 'hero',
        title: 'You are not thrown in at the deep end.',
        lead: 'From first contact to the end of your first duo there are eight steps. At each one you know where you stand, and you can still change your mind.',
        drawing: 'training',
        actions: [
          { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
          { label: 'Ask a question', to: { page: 'contact' } },
        ],
      },
      {
        type: 'steps',
        title: 'A mentor’s path',
        intro: null,
        steps: [
          {
            title: 'The info session',
            text: 'The programme explained, with plenty of time for your questions.',
          },
          {
            title: 'The interview',
            text: 'A personal talk about your career, your wishes and your time.',
          },
          {
            title: 'The training',
            text: 'Four days, compulsory for everyone, however much experience you have.',
          },
          {
            title: 'The evaluation',
            text: 'After the training we take stock: does the role suit you?',
          },
          {
            title: 'The search for your duo',
            text: 'We look at sector, language, character and both of your diaries.',
          },
          {
            title: 'The first meeting',
            text: 'You get to know each other. Either of you may say no.',
          },
          {
            title: 'The second meeting',
            text: 'You make an agreement, with a code of conduct, so that everything is clear.',
          },
          {
            title: 'Six months together',
            text: 'About two hours a week. Off you go.',
          },
        ],
      },
      {
        type: 'text',
        title: 'What four days can teach',
        body: `Having experience is one thing; passing it on is another. According to public pages about the programme (2021), the training has four themes:

- **active listening**: hearing what is said, and what is not;
- **intercultural relations**: understanding before advising;
- **shortage occupations**: knowing where people are wanted;
- **support organisations**: knowing whom to turn to when a question is too big for the duo.`,
      },
      {
        type: 'image',
        picture: 'picture-first-meeting',
        caption: 'The first meeting does not yet commit anybody.',
      },
      {
        type: 'text',
        title: 'What happens in those two hours?',
        body: `It depends on the young person, and that is what makes it interesting. One week you look over a letter together. The next you prepare for an interview, or work out who among your acquaintances could explain an occupation. And sometimes you simply talk about what is disheartening.

### And afterwards?

After six months the programme ends. The bond often does not: most duos stay in touch (2018).`,
      },
      {
        type: 'callToAction',
        title: 'The first step is only a phone call.',
        text: 'Ask when the next info session takes place near you.',
        action: { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
};
