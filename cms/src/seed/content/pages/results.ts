import type { Localized, PageContent } from '../types.ts';

export const results: Localized<PageContent> = {
  fr: {
    slug: 'resultats',
    title: 'Résultats et objectifs, avec leurs années et leurs sources',
    description:
      'En 2018, 74 % des jeunes accompagnés ont, dans les douze mois, un emploi, une formation ou un stage. Les chiffres du programme et leurs sources.',
    navigationLabel: 'Résultats',
    blocks: [
      {
        type: 'hero',
        title: 'Des chiffres, et ce qu’ils veulent dire.',
        lead: 'Chaque nombre a sa source, et son année quand nous la connaissons. Ce que nous ne savons pas, nous le disons.',
        drawing: null,
        actions: [],
      },
      {
        type: 'figures',
        title: 'Trois jeunes sur quatre, ou presque',
        text: 'Dans les douze mois, 74 % des jeunes ont une issue positive. Sur vingt, onze ont un emploi et quatre suivent une formation ou un stage.',
        presentation: 'dots',
        figures: ['job-2018', 'training-2018'],
        restLabel: 'cherchent encore',
      },
      {
        type: 'text',
        title: 'Est-ce beaucoup ?',
        body: `Oui. Selon la présentation de 2018, 55 % d’emploi, c’est environ le double de ce que l’on observe sans mentor.

Mais ce n’est pas toute l’histoire. Environ un jeune sur quatre cherche encore après douze mois. Le duo ne fait pas de miracle, et il vaut mieux le savoir avant de commencer. Même alors, il peut rester quelque chose : une façon de se présenter, des noms à appeler, et souvent un contact, car la plupart des duos gardent le lien.`,
      },
      {
        type: 'figures',
        title: 'Depuis la fin de 2013',
        text: 'Plus de 1 100 duos, près de 650 mentors formés, plus de 600 jeunes avec une issue positive dans les douze mois.',
        presentation: 'bars',
        figures: ['duos-since-2013', 'mentors-since-2013', 'positive-since-2013'],
        restLabel: null,
      },
      {
        type: 'figures',
        title: 'L’objectif de 2018',
        text: 'Voici ce que l’association voulait atteindre cette année-là.',
        presentation: 'numbers',
        figures: ['goal-mentees-2018', 'goal-mentors-2018'],
        restLabel: null,
      },
      {
        type: 'figures',
        title: 'Où en était le programme fin 2022',
        text: 'Le rapport annuel 2022 compte l’ensemble du programme, et pas seulement les villes présentées ici.',
        presentation: 'numbers',
        figures: ['duos-2022', 'mentors-2022', 'cities-2022'],
        restLabel: null,
      },
      {
        type: 'figures',
        title: 'Et en 2025',
        text: 'Ces deux chiffres viennent d’une source secondaire. Prenez-les comme un ordre de grandeur.',
        presentation: 'numbers',
        figures: ['duos-2025', 'mentors-2025'],
        restLabel: null,
      },
      {
        type: 'text',
        title: 'Comment lire ces chiffres',
        body: `- Une **issue positive**, c’est un emploi, une formation ou un stage dans les douze mois.
- Les chiffres de **2018** viennent de la présentation de DUO for a JOB.
- La **page d’impact** de l’association, que nous citons sans année, donne 72 % de jeunes en emploi, en stage ou en formation dans les douze mois, 50 % dans un emploi stable, et 82 % de mentors qui continuent. Elle ne compte pas forcément comme en 2018 : mieux vaut ne pas comparer au point près.

Une question sur un chiffre ? [Écrivez-nous](page:contact).`,
      },
      {
        type: 'callToAction',
        title: 'Derrière chaque point, un duo.',
        text: 'Le prochain pourrait être le vôtre.',
        action: { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  nl: {
    slug: 'resultaten',
    title: 'Resultaten en doelen, met jaar en bron',
    description:
      'In 2018 had 74% van de begeleide jongeren binnen de twaalf maanden werk, een opleiding of een stage. De cijfers van het programma, met hun bronnen.',
    navigationLabel: 'Resultaten',
    blocks: [
      {
        type: 'hero',
        title: 'Cijfers, en wat ze betekenen.',
        lead: 'Bij elk getal staat een bron, en het jaar als we dat kennen. Wat we niet weten, zeggen we erbij.',
        drawing: null,
        actions: [],
      },
      {
        type: 'figures',
        title: 'Bijna drie jongeren op de vier',
        text: 'Binnen de twaalf maanden heeft 74% van de jongeren een goed resultaat. Van elke twintig hebben er elf werk. Vier volgen een opleiding of een stage.',
        presentation: 'dots',
        figures: ['job-2018', 'training-2018'],
        restLabel: 'zoeken nog',
      },
      {
        type: 'text',
        title: 'Is dat veel?',
        body: `Ja. Volgens de presentatie van 2018 is 55% met werk ongeveer het dubbele van wat er zonder mentor gebeurt.

Maar dat is niet het hele verhaal. Ongeveer een op de vier jongeren zoekt na twaalf maanden nog. Een duo verricht geen wonderen, en het is goed om dat vooraf te weten. Ook dan kan er iets overblijven: weten hoe u zich voorstelt, namen om te bellen, en vaak een contact, want de meeste duo’s houden de band aan.`,
      },
      {
        type: 'figures',
        title: 'Sinds eind 2013',
        text: 'Meer dan 1.100 duo’s, bijna 650 opgeleide mentoren en meer dan 600 jongeren met een goed resultaat binnen de twaalf maanden.',
        presentation: 'bars',
        figures: ['duos-since-2013', 'mentors-since-2013', 'positive-since-2013'],
        restLabel: null,
      },
      {
        type: 'figures',
        title: 'Het doel voor 2018',
        text: 'Dit wilde de vereniging dat jaar bereiken.',
        presentation: 'numbers',
        figures: ['goal-mentees-2018', 'goal-mentors-2018'],
        restLabel: null,
      },
      {
        type: 'figures',
        title: 'Waar het programma eind 2022 stond',
        text: 'Het jaarverslag 2022 telt het hele programma, en niet alleen de steden die u hier vindt.',
        presentation: 'numbers',
        figures: ['duos-2022', 'mentors-2022', 'cities-2022'],
        restLabel: null,
      },
      {
        type: 'figures',
        title: 'En in 2025',
        text: 'Deze twee cijfers komen uit een secundaire bron. Neem ze als een grootteorde.',
        presentation: 'numbers',
        figures: ['duos-2025', 'mentors-2025'],
        restLabel: null,
      },
      {
        type: 'text',
        title: 'Hoe u deze cijfers leest',
        body: `- Een **goed resultaat** is werk, een opleiding of een stage binnen de twaalf maanden.
- De cijfers van **2018** komen uit de presentatie van DUO for a JOB.
- De **impactpagina** van de vereniging, die we zonder jaartal aanhalen, spreekt van 72% jongeren met werk, een stage of een opleiding binnen de twaalf maanden, van 50% in een vaste baan en van 82% mentoren die doorgaan. Er is misschien anders geteld dan in 2018. Vergelijk dus niet tot op het procent.

Hebt u een vraag over een cijfer? [Schrijf ons](page:contact).`,
      },
      {
        type: 'callToAction',
        title: 'Achter elke stip staat een duo.',
        text: 'Het volgende is misschien dat van u.',
        action: { label: 'Word mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  en: {
    slug: 'results',
    title: 'Results and goals, with their years and sources',
    description:
      'In 2018, 74% of the young people had a job, a training course or an internship within twelve months. The programme’s figures and their sources.',
    navigationLabel: 'Results',
    blocks: [
      {
        type: 'hero',
        title: 'Figures, and what they mean.',
        lead: 'Every number has its source, and its year where we know it. Where we do not know, we say so.',
        drawing: null,
        actions: [],
      },
      {
        type: 'figures',
        title: 'Nearly three in four',
        text: 'Within twelve months, 74% of the young people have a good outcome. Of every twenty, eleven have a job and four are in training or an internship.',
        presentation: 'dots',
        figures: ['job-2018', 'training-2018'],
        restLabel: 'are still looking',
      },
      {
        type: 'text',
        title: 'Is that a lot?',
        body: `Yes. According to the presentation of 2018, 55% in work is about twice what happens without a mentor.

But that is not the whole story. About one in four is still looking after twelve months. A duo works no miracles, and it is as well to know that before you start. Even then, something may remain: a way of introducing oneself, names to ring, and often a friendly contact, since most duos stay in touch.`,
      },
      {
        type: 'figures',
        title: 'Since the end of 2013',
        text: 'Over 1,100 duos, nearly 650 mentors trained, and over 600 young people with a good outcome within twelve months.',
        presentation: 'bars',
        figures: ['duos-since-2013', 'mentors-since-2013', 'positive-since-2013'],
        restLabel: null,
      },
      {
        type: 'figures',
        title: 'The goal for 2018',
        text: 'This is what the association was aiming for that year.',
        presentation: 'numbers',
        figures: ['goal-mentees-2018', 'goal-mentors-2018'],
        restLabel: null,
      },
      {
        type: 'figures',
        title: 'Where the programme stood at the end of 2022',
        text: 'The annual report of 2022 counts the whole programme, not only the cities shown here.',
        presentation: 'numbers',
        figures: ['duos-2022', 'mentors-2022', 'cities-2022'],
        restLabel: null,
      },
      {
        type: 'figures',
        title: 'And in 2025',
        text: 'These two figures come from a secondary source. Take them as an order of magnitude.',
        presentation: 'numbers',
        figures: ['duos-2025', 'mentors-2025'],
        restLabel: null,
      },
      {
        type: 'text',
        title: 'How to read these figures',
        body: `- A **good outcome** is a job, a training course or an internship within twelve months.
- The figures of **2018** come from the presentation of DUO for a JOB.
- The association’s **impact page**, which we quote without a year, gives 72% of young people in work, internship or training within twelve months, 50% in a stable job, and 82% of mentors who continue. It may not count as was done in 2018, so do not compare down to the last percent.

A question about a figure? [Write to us](page:contact).`,
      },
      {
        type: 'callToAction',
        title: 'Behind every dot, a duo.',
        text: 'The next one could be yours.',
        action: { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
};
