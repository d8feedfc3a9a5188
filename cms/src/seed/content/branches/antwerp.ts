import type { BranchContent } from '../types.ts';

export const antwerp: BranchContent = {
  postalCode: null,
  phone: null,
  email: null,
  languages: ['nl', 'en'],
  location: { latitude: 51.2194, longitude: 4.4025 },
  texts: {
    fr: {
      slug: 'anvers',
      name: 'Anvers',
      city: 'Anvers',
      region: 'Flandre',
      street: null,
      body: `## Un port, et mille métiers autour

À Anvers, le travail a toujours eu affaire au monde entier. Il faut des dockers et des comptables, des infirmières et des développeurs, des gens qui vendent et des gens qui réparent. Chacun de ces métiers a ses codes : la façon de se présenter, le mot qu’on attend dans une lettre, la personne à qui il vaut mieux téléphoner. Vous les connaissez par cœur. Un jeune qui a grandi loin d’ici doit encore les découvrir, et c’est plus facile à deux.

## En néerlandais ou en anglais

Les duos anversois se parlent en général en néerlandais ou en anglais. Vous parlez surtout français et vous habitez la région ? Appelez-nous quand même : [Bruxelles](branch:brussels) forme aussi des duos en français, et nous chercherons avec vous ce qui convient.

## Pour nous joindre

Ce site ne publie pas d’adresse à Anvers : c’est Bruxelles qui vous répond et vous oriente. Téléphonez au [+32 2 203 02 31](tel:+3222030231), du lundi au vendredi, de 9 h à 17 h, ou écrivez à [brussels@duoforajob.be](mailto:brussels@duoforajob.be) en précisant que vous êtes d’Anvers. Vous pouvez aussi lire d’abord [ce que fait un mentor](page:become-a-mentor) ou [ce qu’un duo apporte aux jeunes](page:young-people).`,
    },
    nl: {
      slug: 'antwerpen',
      name: 'Antwerpen',
      city: 'Antwerpen',
      region: 'Vlaanderen',
      street: null,
      body: `## Een haven, en duizend beroepen eromheen

In Antwerpen had werk altijd al met de hele wereld te maken. Er zijn dokwerkers nodig en boekhouders, verpleegkundigen en programmeurs, mensen die verkopen en mensen die herstellen. Elk van die beroepen heeft zijn ongeschreven regels: hoe u zich voorstelt, welk woord er in een brief moet staan, wie u het best eerst opbelt. U kent die regels vanbuiten. Wie ver van hier opgroeide, moet ze nog ontdekken. Met twee gaat dat makkelijker.

## In het Nederlands of in het Engels

De Antwerpse duo’s spreken doorgaans Nederlands of Engels met elkaar. De jongere hoeft nog niet vlot Nederlands te spreken: oefenen hoort bij het duo. We letten er wel op dat u elkaar vanaf de eerste ontmoeting goed begrijpt.

## Zo bereikt u ons

Op deze site staat geen adres in Antwerpen. U belt of schrijft naar [Brussel](branch:brussels), en daar helpen ze u verder: [+32 2 203 02 31](tel:+3222030231), van maandag tot vrijdag, van 9 tot 17 uur, of [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Vermeld dat u uit Antwerpen komt. Wilt u eerst nog wat lezen? Dan vindt u hier [wat een mentor doet](page:become-a-mentor) en [wat een duo voor jongeren betekent](page:young-people).`,
    },
    en: {
      slug: 'antwerp',
      name: 'Antwerp',
      city: 'Antwerp',
      region: 'Flanders',
      street: null,
      body: `## A port, with a thousand trades around it

In Antwerp, work has always dealt with the whole world. The city needs dockers and accountants, nurses and programmers, people who sell and people who repair. Each of these trades has rules that nobody writes down: how to introduce yourself, the word a letter ought to contain, the person it is best to ring first. You know them by heart. A young person who grew up far from here has yet to discover them, and that is easier with someone beside you.

## In Dutch or in English

Duos in Antwerp generally speak Dutch or English together. The young person’s Dutch need not be fluent yet: practising is part of what a duo does. We do make sure that the two of you understand each other well from the first meeting.

## How to reach us

This site publishes no address in Antwerp. You ring or write to [Brussels](branch:brussels), where someone will point you in the right direction: [+32 2 203 02 31](tel:+3222030231), Monday to Friday, 9 am to 5 pm, or [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Mention that you are from Antwerp. Would you like to read a little more first? Here is [what a mentor does](page:become-a-mentor), and [what a duo offers young people](page:young-people).`,
    },
  },
};
