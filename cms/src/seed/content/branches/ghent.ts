import type { BranchContent } from '../types.ts';

export const ghent: BranchContent = {
  postalCode: null,
  phone: null,
  email: null,
  languages: ['nl', 'en'],
  location: { latitude: 51.0543, longitude: 3.7174 },
  texts: {
    fr: {
      slug: 'gand',
      name: 'Gand',
      city: 'Gand',
      region: 'Flandre',
      street: null,
      body: `## Une ville jeune, riche de ses aînés

Gand est une ville d’étudiants : on y croise des jeunes à chaque coin de rue. On y croise moins souvent deux personnes de générations différentes, attablées devant un curriculum vitæ. C’est pourtant là que naît un duo. D’un côté, un jeune qui a de l’énergie, parfois un diplôme obtenu loin d’ici, et peu de relations. De l’autre, quelqu’un qui sait comment une entreprise recrute et qui connaît du monde.

## En néerlandais ou en anglais

Les duos gantois se parlent en général en néerlandais ou en anglais. Le métier compte aussi : autant que possible, le mentor vient du secteur où le jeune cherche du travail. On regarde encore le caractère et l’agenda de chacun, car il faut s’entendre, et trouver deux heures par semaine.

## Pour nous joindre

Gand n’a pas d’adresse propre sur ce site. Pour une première question, une séance d’information ou une demande de duo, adressez-vous à [Bruxelles](branch:brussels) : [+32 2 203 02 31](tel:+3222030231), du lundi au vendredi, de 9 h à 17 h, ou [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Dites simplement : « J’habite à Gand. » Vous voulez d’abord vous faire une idée ? Lisez [comment se forme un duo](page:how-it-works).`,
    },
    nl: {
      slug: 'gent',
      name: 'Gent',
      city: 'Gent',
      region: 'Vlaanderen',
      street: null,
      body: `## Een jonge stad die haar ouderen nodig heeft

Gent is een studentenstad: jongeren ziet u er op elke straathoek. Minder vaak ziet u twee mensen van verschillende generaties samen over een cv gebogen. Toch begint precies daar een duo. Aan de ene kant een jongere met energie, soms met een diploma van ver weg, en met weinig contacten. Aan de andere kant iemand die weet hoe een bedrijf mensen aanwerft en die zelf heel wat mensen kent.

## In het Nederlands of in het Engels

De Gentse duo’s spreken doorgaans Nederlands of Engels met elkaar. Ook het vak telt: als het kan, komt de mentor uit de sector waarin de jongere werk zoekt. Daarnaast kijken we naar ieders karakter en agenda, want u moet met elkaar overweg kunnen en twee uur per week vinden.

## Zo bereikt u ons

Gent heeft op deze site geen eigen adres. Met een eerste vraag, voor een infosessie of om een duo aan te vragen, kunt u terecht in [Brussel](branch:brussels): [+32 2 203 02 31](tel:+3222030231), van maandag tot vrijdag, van 9 tot 17 uur, of [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Zeg er gewoon bij dat u in Gent woont. Wilt u zich eerst een idee vormen? Lees dan [hoe een duo tot stand komt](page:how-it-works).`,
    },
    en: {
      slug: 'ghent',
      name: 'Ghent',
      city: 'Ghent',
      region: 'Flanders',
      street: null,
      body: `## A young city that needs its elders

Ghent is a student city: you meet young people on every corner. What you see less often is two people of different generations bent over the same CV. Yet that is where a duo begins. On one side, a young person with energy, sometimes with a diploma from far away, and with few contacts. On the other, someone who knows how a company recruits, and who knows people.

## In Dutch or in English

Duos in Ghent generally speak Dutch or English together. The occupation matters too: wherever possible, the mentor comes from the field in which the young person is looking for work. Character and diary also count, since the two of you have to get on and to find two hours a week.

## How to reach us

Ghent has no address of its own on this site. For a first question, an info session or to ask for a duo, turn to [Brussels](branch:brussels): [+32 2 203 02 31](tel:+3222030231), Monday to Friday, 9 am to 5 pm, or [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Simply say that you live in Ghent. Would you like to get an idea first? Read [how a duo comes about](page:how-it-works).`,
    },
  },
};
