import type { StoryContent } from '../types.ts';
import { consent2018 } from './consent-2018.ts';

export const matthieu: StoryContent = {
  name: 'Matthieu Le Grelle',
  role: 'staff',
  branch: null,
  sector: null,
  drawing: 'person-6',
  consent: consent2018,
  texts: {
    fr: {
      slug: 'matthieu-le-grelle',
      title: 'Matthieu Le Grelle : une idée simple, et du monde pour la porter',
      summary:
        'Cofondateur et codirecteur (2018) d’un programme qui fait un pari : deux générations ont besoin l’une de l’autre.',
      body: `Il y a des idées qui tiennent en une phrase. Celle-ci, par exemple : d’un côté, des jeunes qui cherchent du travail et ne connaissent personne ; de l’autre, des gens de plus de 50 ans qui connaissent le métier et du monde. Et si on les présentait ?

Matthieu Le Grelle est l’un des fondateurs de DUO for a JOB. En 2018, quand l’association fait le point sur ses premières années, il en est aussi l’un des directeurs.

## Un constat

Dans les grandes villes d’Europe, l’accès au travail n’est pas le même pour tous. Le talent n’y est pas pour grand-chose. Ce qui manque, ce sont des relations, et tout ce que l’on apprend sans s’en rendre compte quand on a grandi dans un pays : comment il fonctionne, comment on y recrute, ce qui se dit et ce qui ne se dit pas.

En face, une richesse qui dort. À 50, 60 ou 70 ans, on a derrière soi des années de métier, et la société oublie de s’en servir.

## Une réponse

Le programme a démarré à la fin de 2013. Il repose sur une règle : un mentor accompagne une personne à la fois. Pas de classe, pas de groupe. Deux personnes, si possible du même domaine, qui se voient environ deux heures par semaine pendant six mois.

## Ce que l’idée est devenue

Selon la présentation de 2018, en un peu plus de quatre ans, plus de 1 100 duos se sont formés et près de 650 mentors ont suivi la formation. Et 74 % des jeunes trouvent, dans les douze mois, un emploi, une formation ou un stage.

Les chiffres comptent. Mais un duo fait aussi autre chose, de plus discret : il recrée de la solidarité entre voisins, entre âges et entre cultures.

[Voir tous les résultats, avec leurs années et leurs sources](page:results)`,
    },
    nl: {
      slug: 'matthieu-le-grelle',
      title: 'Matthieu Le Grelle: een eenvoudig idee, en mensen die het dragen',
      summary:
        'Medeoprichter en mededirecteur (2018) van een programma dat erop rekent dat twee generaties elkaar nodig hebben.',
      body: `Sommige ideeën passen in één zin. Dit bijvoorbeeld: er zijn jongeren die werk zoeken en niemand kennen, en er zijn mensen boven de 50 die het vak kennen, en de mensen erin. Waarom stellen we ze niet aan elkaar voor?

Matthieu Le Grelle is een van de oprichters van DUO for a JOB. In 2018, als de vereniging terugkijkt op haar eerste jaren, is hij ook een van de directeurs.

## Een vaststelling

In de grote steden van Europa krijgt niet iedereen even makkelijk toegang tot werk. Met talent heeft dat weinig te maken. Wat ontbreekt, zijn contacten, en alles wat u ongemerkt leert als u in een land opgroeit: hoe het in elkaar zit, hoe bedrijven er aanwerven, wat u wel zegt en wat niet.

Daartegenover ligt een rijkdom te slapen. Wie 50, 60 of 70 is, heeft jaren ervaring achter zich, en de samenleving vergeet er iets mee te doen.

## Een antwoord

Het programma startte eind 2013. Het steunt op één regel: een mentor begeleidt één persoon tegelijk. Geen klas, geen groep. Wel twee mensen, liefst uit hetzelfde vakgebied, die elkaar zes maanden lang ongeveer twee uur per week zien.

## Wat er van het idee geworden is

Volgens de presentatie van 2018 werden er in iets meer dan vier jaar ruim 1.100 duo’s gevormd en bijna 650 mentoren opgeleid. En 74% van de jongeren vindt binnen de twaalf maanden werk, een opleiding of een stage.

Cijfers tellen. Maar een duo doet ook iets anders, in stilte: het brengt weer solidariteit in de buurt, tussen leeftijden en tussen culturen.

[Bekijk alle resultaten, met jaar en bron](page:results)`,
    },
    en: {
      slug: 'matthieu-le-grelle',
      title: 'Matthieu Le Grelle: a simple idea, and people to carry it',
      summary:
        'Co-founder and co-director (2018) of a programme that makes a wager: two generations need each other.',
      body: `Some ideas fit in a single sentence. This one, for instance: there are young people who are looking for work and know nobody, and there are people over 50 who know the trade and the people in it. Why not introduce them?

Matthieu Le Grelle is one of the founders of DUO for a JOB. In 2018, when the association looks back on its first years, he is also one of its directors.

## What was wrong

In the big cities of Europe, not everyone has the same access to work. Talent has little to do with it. What is missing is connections, and all that you learn without noticing when you grow up in a country: how it works, how firms there recruit, what is said and what is left unsaid.

Meanwhile, something precious lies asleep. At 50, 60 or 70 you have years of practice behind you, and society forgets to use them.

## An answer

The programme began at the end of 2013. It rests on one rule: a mentor supports one person at a time. No class, no group. Two people, from the same field if possible, who meet for about two hours a week over six months.

## What became of the idea

According to the presentation of 2018, in a little over four years more than 1,100 duos were formed and nearly 650 mentors trained. And 74% of the young people find a job, a training course or an internship within twelve months.

Figures matter. But a duo also does something quieter: it brings solidarity back between neighbours, between ages and between cultures.

[See all the results, with their years and sources](page:results)`,
    },
  },
};
