import type { SeededLesson } from '../seeded-course.ts';

export const yourOwnGlasses: SeededLesson = {
  key: 'your-own-glasses',
  minutes: 12,
  texts: {
    fr: {
      title: 'Vos propres lunettes',
      summary: 'Chacun regarde le monde à travers ses habitudes. Commençons par les nôtres.',
      blocks: [
        {
          type: 'text',
          markdown: `Nous portons tous des lunettes. Elles sont faites de notre famille, de notre région, de notre génération, de notre métier. Comme nous les portons depuis toujours, nous ne les sentons plus. Nous croyons voir les choses telles qu’elles sont.

Pensez à votre premier jour de travail. Qui fallait-il saluer, et comment ? À quelle heure pouvait-on vraiment partir ? Qui tutoyait-on ? Personne ne vous l’avait expliqué ; vous l’avez appris en vous trompant. Un jeune venu d’ailleurs vit ce premier jour tous les jours : à la commune, au guichet, à la boulangerie.

## Une culture n’est pas une étiquette

Deux personnes du même pays peuvent se ressembler aussi peu qu’un pêcheur d’Ostende et une professeure d’Arlon. Amina vient du Maroc, mais elle est aussi l’aînée de cinq enfants, mécanicienne, timide et supportrice du Standard. Si vous ne voyez que « le Maroc », vous manquez presque tout.

Une règle simple : ce que vous avez lu sur une culture vous donne des questions à poser, jamais des réponses.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'L’heure',
              body: 'Pour les uns, dix heures, c’est dix heures moins cinq. Pour d’autres, la personne que l’on a devant soi passe avant l’horloge. Au travail, en Belgique, un retard se signale : dites-le comme une règle du jeu, pas comme une leçon de morale.',
            },
            {
              title: 'Le oui et le non',
              body: 'Un « oui » peut vouloir dire « je vous écoute » ou « je ne veux pas vous contredire ». Demandez plutôt : « Comment allez-vous vous y prendre ? »',
            },
            {
              title: 'Parler de soi',
              body: 'Dire « je suis très bon en vente » peut paraître vaniteux quand on a appris que c’est aux autres de le dire. Essayez : « Que dirait de vous votre ancien chef ? »',
            },
            {
              title: 'L’âge et le respect',
              body: 'On vous appellera peut-être Madame ou Monsieur pendant des mois, sans jamais vous contredire, parce que vous êtes l’aîné. Dites que vous aimez qu’on vous contredise, et remerciez quand cela arrive.',
            },
            {
              title: 'Vous ou tu ?',
              body: 'En Belgique même, cela change d’une ville, d’un métier et d’une langue à l’autre. Parlez-en dès le début et choisissez ensemble.',
            },
          ],
        },
        { type: 'picture', picture: 'picture-city', caption: 'Une ville, mille façons d’y vivre.' },
        {
          type: 'text',
          markdown: `## Ôter ses lunettes un instant

Quand quelque chose vous étonne ou vous agace, essayez ces trois phrases, dans cet ordre :

- **Ce que je vois :** « Il ne m’a pas regardé en me serrant la main. »
- **Ce que j’en pense :** « Je me dis qu’il n’est pas franc. »
- **Ce que cela pourrait être d’autre :** « Il est intimidé. Chez lui, on baisse les yeux devant un aîné. Il a mal dormi. »

Il ne s’agit pas de trouver tout de suite la bonne explication, mais de savoir qu’il y en a plusieurs. Ensuite, on peut demander.`,
        },
        {
          type: 'keyPoints',
          title: 'À retenir',
          points: [
            'Nos habitudes nous semblent naturelles ; elles sont apprises.',
            'Une personne est toujours plus que son pays d’origine.',
            'D’abord ce que je vois, ensuite ce que j’en pense, enfin ce que cela pourrait être d’autre.',
          ],
        },
      ],
    },
    nl: {
      title: 'Uw eigen bril',
      summary: 'Iedereen kijkt door de bril van zijn gewoontes. We beginnen met die van onszelf.',
      blocks: [
        {
          type: 'text',
          markdown: `We dragen allemaal een bril. Die is gemaakt van ons gezin, onze streek, onze generatie, ons vak. Omdat we hem altijd al ophebben, voelen we hem niet meer. We denken dat we de dingen zien zoals ze zijn.

Denk eens terug aan uw eerste werkdag. Wie moest u groeten, en hoe? Wanneer mocht u écht naar huis? Tegen wie zei u ‘je’? Niemand had het uitgelegd. U leerde het door fouten te maken. Een jongere die van elders komt, beleeft die eerste dag elke dag: op het gemeentehuis, aan het loket, bij de bakker.

## Een cultuur is geen etiket

Twee mensen uit hetzelfde land kunnen even weinig op elkaar lijken als een visser uit Oostende en een lerares uit Aarlen. Amina komt uit Marokko, maar ze is ook de oudste van vijf, automecanicien, verlegen en supporter van Standard. Wie alleen ‘Marokko’ ziet, mist bijna alles.

Een eenvoudige regel: wat u over een cultuur gelezen hebt, levert u vragen op, nooit antwoorden.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Tijd',
              body: 'Voor de een is tien uur vijf voor tien. Voor de ander gaat wie voor je staat vóór de klok. Op het werk verwittigt u hier als u te laat komt. Vertel dat als een spelregel, niet als een zedenles.',
            },
            {
              title: 'Ja en nee',
              body: 'Een ‘ja’ kan betekenen: ‘ik luister naar u’, of: ‘ik wil u niet tegenspreken’. Vraag liever: ‘Hoe gaat u dat aanpakken?’',
            },
            {
              title: 'Over uzelf praten',
              body: '‘Ik ben een heel goede verkoper’ klinkt verwaand als u geleerd hebt dat anderen dat horen te zeggen. Probeer eens: ‘Wat zou uw vroegere baas over u vertellen?’',
            },
            {
              title: 'Leeftijd en respect',
              body: 'Misschien noemt de jongere u maandenlang mevrouw of meneer en spreekt hij u nooit tegen, omdat u de oudste bent. Zeg dat u tegenspraak op prijs stelt, en bedank ervoor als ze komt.',
            },
            {
              title: 'U of je?',
              body: 'Zelfs binnen België verschilt het van stad tot stad, van vak tot vak en van taal tot taal. Praat erover bij het begin en kies samen.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-city',
          caption: 'Eén stad, duizend manieren om er te leven.',
        },
        {
          type: 'text',
          markdown: `## De bril even af

Verbaast of ergert iets u? Probeer dan deze drie zinnen, in deze volgorde:

- **Wat ik zie:** ‘Hij keek me niet aan toen hij me een hand gaf.’
- **Wat ik daarvan denk:** ‘Hij is vast niet eerlijk.’
- **Wat het ook kan zijn:** ‘Hij is onder de indruk. Bij hem thuis slaat men de ogen neer voor wie ouder is. Hij heeft slecht geslapen.’

U hoeft niet meteen de juiste uitleg te vinden. Het volstaat te weten dat er meer dan één is. Daarna kunt u het vragen.`,
        },
        {
          type: 'keyPoints',
          title: 'Om te onthouden',
          points: [
            'Onze gewoontes lijken vanzelf te spreken, maar we hebben ze geleerd.',
            'Iemand is altijd meer dan het land waar hij vandaan komt.',
            'Eerst wat ik zie, dan wat ik ervan denk, en dan wat het ook kan zijn.',
          ],
        },
      ],
    },
    en: {
      title: 'Your own glasses',
      summary: 'Everyone sees the world through their habits. Let us begin with ours.',
      blocks: [
        {
          type: 'text',
          markdown: `We all wear glasses. They are made of our family, our region, our generation, our trade. Having always worn them, we no longer feel them. We believe we see things as they are.

Think back to your first day at work. Whom did one greet, and how? At what time could one really leave? Who was on first-name terms? Nobody had explained it; you learned by getting it wrong. A young person from elsewhere lives that first day every day: at the town hall, at the counter, in the baker’s.

## A culture is not a label

Two people from one country can be as unlike as a fisherman from Ostend and a teacher from Arlon. Amina is from Morocco, but she is also the eldest of five, a car mechanic, shy, and a supporter of Standard Liège. If all you see is “Morocco”, you miss nearly everything.

A simple rule: what you have read about a culture gives you questions to ask, never answers.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Time',
              body: 'To some, ten o’clock means five to ten. To others, the person in front of you comes before the clock. At work in Belgium, one lets people know when one is late: explain it as a rule of the game, not as a moral lesson.',
            },
            {
              title: 'Yes and no',
              body: 'A “yes” may mean “I am listening”, or “I would rather not contradict you”. Try asking: “How will you go about it?”',
            },
            {
              title: 'Talking about oneself',
              body: '“I am very good at sales” can seem vain to someone brought up to let others say so. Try: “What would your former boss say about you?”',
            },
            {
              title: 'Age and respect',
              body: 'You may be called Madam or Sir for months and never be contradicted, because you are the elder. Say that you like being contradicted, and say thank you when it happens.',
            },
            {
              title: 'First names?',
              body: 'Even within Belgium it varies from town to town, from trade to trade and from one language to another. Talk about it at the start and choose together.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-city',
          caption: 'One city, a thousand ways of living in it.',
        },
        {
          type: 'text',
          markdown: `## Taking the glasses off for a moment

When something surprises or annoys you, try these three sentences, in this order:

- **What I see:** “He did not look at me when he shook my hand.”
- **What I make of it:** “I feel that he is not being straight.”
- **What else it might be:** “He is overawed. In his family one looks down before an elder. He slept badly.”

The point is not to hit on the right explanation at once, but to know that there are several. Then you can ask.`,
        },
        {
          type: 'keyPoints',
          title: 'Worth remembering',
          points: [
            'Our habits seem natural to us; they were learned.',
            'A person is always more than the country they come from.',
            'First what I see, then what I make of it, then what else it might be.',
          ],
        },
      ],
    },
  },
};
