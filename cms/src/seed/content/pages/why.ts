import type { Localized, PageContent } from '../types.ts';

export const why: Localized<PageContent> = {
  fr: {
    slug: 'pourquoi',
    title: 'Pourquoi un duo : le talent ne suffit pas',
    description:
      'Dans les grandes villes d’Europe, tout le monde n’a pas le même accès au travail. Trois causes reviennent, et un duo peut agir sur chacune d’elles.',
    navigationLabel: 'Pourquoi un duo',
    blocks: [
      {
        type: 'hero',
        title: 'Avoir du talent ne suffit pas. Il faut aussi connaître quelqu’un.',
        lead: 'Dans les grandes villes d’Europe, l’accès au travail est inégal. Ce n’est pas une fatalité : on peut agir, à deux.',
        drawing: null,
        actions: [{ label: 'Voir les résultats', to: { page: 'results' } }],
      },
      { type: 'image', picture: 'picture-city', caption: null },
      {
        type: 'text',
        title: 'Qu’est-ce qui bloque ?',
        body: `L’association s’appuie sur le Monitoring socio-économique belge de 2017. Elle en retient plusieurs causes.

### Peu de relations

Souvenez-vous de votre premier emploi. Quelqu’un avait-il glissé votre nom ? Un oncle, une voisine, un ancien professeur ? Un jeune dont la famille vient d’arriver a rarement cet oncle-là.

### Un pays à déchiffrer

À quel guichet s’adresser ? Quel secteur recrute ? Qu’est-ce qu’une commission paritaire ? La société et le marché du travail ont leur mode d’emploi. Il n’est remis à personne.

### Des codes que l’on ne dit pas

Le ton d’un e-mail, la poignée de main, la question qu’on attend de vous à la fin d’un entretien : ceux qui connaissent ces usages ne les voient même plus.`,
      },
      {
        type: 'text',
        title: 'Qu’est-ce qu’un duo y change ?',
        body: `À chaque obstacle, le mentor apporte une réponse de personne à personne. **Un réseau** : le sien, et la façon d’en bâtir un. **Des explications** : celles qu’on n’ose pas demander au guichet. **De l’entraînement** : un lieu où l’on peut se tromper sans conséquence.

Il y a aussi ce qu’on ne trouve dans aucun service : quelqu’un qui croit en vous, et qui revient la semaine suivante.

### Et pour les plus de 50 ans ?

La société se prive facilement de ce que savent les aînés. Un duo leur rend leur place : celle de gens à qui l’on demande conseil.

### Et pour la ville ?

Deux personnes qui ne se seraient jamais parlé apprennent à se connaître. C’est ainsi que la discrimination recule et que la solidarité revient dans un quartier, entre générations et entre cultures.`,
      },
      {
        type: 'stories',
        title: 'En faire une cause publique',
        presentation: 'feature',
        select: 'chosen',
        stories: ['julie'],
        more: { label: 'Toutes les histoires', to: { page: 'stories' } },
      },
      {
        type: 'callToAction',
        title: 'Vous connaissez les codes. Partagez-les.',
        text: null,
        action: { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  nl: {
    slug: 'waarom',
    title: 'Waarom een duo: talent alleen volstaat niet',
    description:
      'In de grote steden van Europa heeft niet iedereen dezelfde toegang tot werk. Drie oorzaken keren terug, en aan elke oorzaak kan een duo iets doen.',
    navigationLabel: 'Waarom een duo',
    blocks: [
      {
        type: 'hero',
        title: 'Talent hebben volstaat niet. U moet ook iemand kennen.',
        lead: 'In de grote steden van Europa zijn de kansen op werk ongelijk verdeeld. Dat hoeft niet zo te blijven: met twee kunt u er iets aan doen.',
        drawing: null,
        actions: [{ label: 'Bekijk de resultaten', to: { page: 'results' } }],
      },
      { type: 'image', picture: 'picture-city', caption: null },
      {
        type: 'text',
        title: 'Waar loopt het vast?',
        body: `De vereniging steunt op de Belgische Socio-economische Monitoring van 2017. Ze haalt er verschillende oorzaken uit.

### Weinig contacten

Denk even aan uw eerste baan. Had iemand uw naam laten vallen? Een oom, een buurvrouw, een oud-leraar? Jongeren van wie de familie hier nog niet lang woont, hebben zelden zo’n oom.

### Een land om te ontcijferen

Bij welk loket moet u zijn? Welke sector zoekt mensen? Wat is een paritair comité? De samenleving en de arbeidsmarkt hebben een gebruiksaanwijzing. Alleen krijgt niemand ze mee.

### Regels die niemand uitspreekt

De toon van een mail, de handdruk, de vraag die ze op het einde van een sollicitatiegesprek van u verwachten: wie die gewoontes kent, ziet ze niet eens meer.`,
      },
      {
        type: 'text',
        title: 'Wat doet een duo daaraan?',
        body: `Op elke hindernis geeft de mentor een antwoord, van mens tot mens. **Een netwerk**: het zijne, en hoe u er zelf een opbouwt. **Uitleg**: over alles wat u aan een loket niet durft te vragen. **Oefening**: een plek waar u zich zonder gevolgen mag vergissen.

En dan is er iets wat geen enkele dienst in huis heeft: iemand die in u gelooft, en die volgende week terugkomt.

### En voor wie ouder is dan 50?

De samenleving laat makkelijk liggen wat ouderen weten. In een duo krijgen ze hun plaats terug: die van mensen aan wie u raad vraagt.

### En voor de stad?

Twee mensen die elkaar anders nooit gesproken hadden, leren elkaar kennen. Zo wijkt discriminatie, en zo keert de solidariteit terug in een buurt, tussen generaties en tussen culturen.`,
      },
      {
        type: 'stories',
        title: 'Een zaak van iedereen',
        presentation: 'feature',
        select: 'chosen',
        stories: ['julie'],
        more: { label: 'Alle verhalen', to: { page: 'stories' } },
      },
      {
        type: 'callToAction',
        title: 'U kent de regels. Deel ze.',
        text: null,
        action: { label: 'Word mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  en: {
    slug: 'why',
    title: 'Why a duo: talent is not enough',
    description:
      'In Europe’s big cities, not everyone has the same access to work. Three causes come up time and again, and a duo can do something about each.',
    navigationLabel: 'Why a duo',
    blocks: [
      {
        type: 'hero',
        title: 'Talent is not enough. You also have to know somebody.',
        lead: 'In the big cities of Europe, chances of work are unequal. It need not stay that way: two people can do something about it.',
        drawing: null,
        actions: [{ label: 'See the results', to: { page: 'results' } }],
      },
      { type: 'image', picture: 'picture-city', caption: null },
      {
        type: 'text',
        title: 'What stands in the way?',
        body: `The association draws on Belgium’s Socio-Economic Monitoring of 2017. It finds several causes there.

### Few connections

Think back to your first job. Had somebody mentioned your name? An uncle, a neighbour, a former teacher? A young person whose family has not lived here long seldom has that uncle.

### A country to decipher

Which office do you go to? Which sector is recruiting? What is a joint committee? Society and the labour market come with instructions. They are handed to nobody.

### Rules that nobody says aloud

The tone of an e-mail, the handshake, the question you are supposed to ask at the end of an interview: people who know these customs no longer notice them.`,
      },
      {
        type: 'text',
        title: 'What does a duo change?',
        body: `To each obstacle the mentor has an answer, from one person to another. **A network**: the mentor’s own, and how to build one. **Explanations**: of all that you dare not ask an official. **Practice**: a place where mistakes cost nothing.

And there is something that no public service has to offer: someone who believes in you, and who comes back next week.

### And for the over-50s?

Society finds it easy to do without what older people know. A duo gives them back their place, as people whose advice is asked.

### And for the city?

Two people who would never have spoken get to know each other. That is how discrimination gives way, and how solidarity returns to a neighbourhood, between generations and between cultures.`,
      },
      {
        type: 'stories',
        title: 'Making it a public cause',
        presentation: 'feature',
        select: 'chosen',
        stories: ['julie'],
        more: { label: 'All stories', to: { page: 'stories' } },
      },
      {
        type: 'callToAction',
        title: 'You know the rules. Share them.',
        text: null,
        action: { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
};
