import type { SeededLesson } from '../seeded-course.ts';

export const shortageOccupations: SeededLesson = {
  key: 'shortage-occupations',
  minutes: 14,
  texts: {
    fr: {
      title: 'Les métiers en pénurie',
      summary:
        'Ce que disent, et ne disent pas, les listes publiées par Actiris, le Forem et le VDAB.',
      blocks: [
        {
          type: 'text',
          markdown: `Un métier est dit « en pénurie » quand les employeurs ont durablement du mal à y trouver quelqu’un. En Belgique, l’emploi est une affaire des Régions. Chaque service public tient donc sa propre liste et la revoit chaque année :

- **Actiris** à Bruxelles ;
- **le Forem** en Wallonie ;
- **le VDAB** en Flandre, où l’on parle de « knelpuntberoepen ».

Les trois listes se ressemblent, sans être identiques. On y voit revenir depuis longtemps les soins infirmiers, la construction, les métiers techniques, l’informatique, l’enseignement ou la conduite de poids lourds. Cherchez toujours la liste de l’année sur le site du service : celle de l’an dernier a pu changer.

## Pourquoi manque-t-il du monde ?

- **Trop peu de candidats.** Trop peu de gens apprennent ce métier.
- **Il manque quelque chose aux candidats.** Une langue, un permis, une machine, un diplôme reconnu.
- **Les conditions découragent.** Horaires coupés, nuits, port de charges, trajets sans bus.

La troisième raison compte autant que les deux autres. Une liste de pénuries dit où l’on cherche ; elle ne dit pas où l’on est bien.

## S’en servir sans s’y enfermer

Yonas aime réparer. À Bruxelles, il aurait pu se laisser diriger vers n’importe quel métier « qui recrute ». Monique a commencé par l’autre bout : qu’est-ce qui lui plaît dans la réparation ? Trouver la panne, travailler de ses mains, rendre quelque chose qui roule. Ensemble, ils ont regardé la liste, puis lu cinq vraies annonces, puis passé une heure chez un technicien de maintenance. Ensuite seulement, ils ont parlé de formation.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Demander au conseiller',
          body: 'Certaines formations qui mènent à un métier en pénurie peuvent se suivre en gardant ses allocations, sous conditions. Le jeune pose la question à son conseiller avant de s’inscrire.',
        },
        {
          type: 'quiz',
          key: 'f0l1ea',
          title: 'La pénurie, vraiment ?',
          passPercent: 60,
          tries: null,
          questions: [
            {
              kind: 'trueFalse',
              key: 'd6cb38',
              prompt: 'La liste des métiers en pénurie est la même dans tout le pays.',
              isTrue: false,
              whenRight:
                'En effet : chaque Région a la sienne, tenue par son service public de l’emploi.',
              whenWrong:
                'Non : Bruxelles, la Wallonie et la Flandre ont chacune la leur. Si le jeune est prêt à faire la navette, regardez-en deux.',
            },
            {
              kind: 'several',
              key: 'kr7sfe',
              prompt:
                'Pourquoi un métier peut-il figurer sur la liste ? Plusieurs raisons sont possibles.',
              options: [
                {
                  key: 'pndc1p',
                  text: 'Trop peu de gens l’apprennent.',
                  feedback: 'Oui, c’est souvent la première raison.',
                  isRight: true,
                },
                {
                  key: 'hggxsk',
                  text: 'Les horaires ou la charge font fuir.',
                  feedback:
                    'Oui. C’est pourquoi il faut parler des conditions avant de parler de formation.',
                  isRight: true,
                },
                {
                  key: 'flcapa',
                  text: 'C’est le métier le mieux payé.',
                  feedback: 'Non : la liste ne dit rien du salaire.',
                  isRight: false,
                },
                {
                  key: 'lktdh5',
                  text: 'Les candidats n’ont pas le permis ou la langue qu’il faut.',
                  feedback: 'Oui, et cela peut parfois s’apprendre en quelques mois.',
                  isRight: true,
                },
              ],
            },
            {
              kind: 'short',
              key: '54nthg',
              prompt: 'Quel service public de l’emploi publie la liste pour la Flandre ?',
              accepted: ['VDAB', 'Le VDAB', 'De VDAB'],
              whenRight: 'C’est cela. En néerlandais, cherchez « knelpuntberoepen ».',
              whenWrong: 'C’est le VDAB. À Bruxelles, c’est Actiris ; en Wallonie, le Forem.',
            },
            {
              kind: 'order',
              key: '7sk0ih',
              prompt:
                'Un jeune voudrait savoir si un métier est fait pour lui. Par où commencer, et ensuite ?',
              items: [
                { key: 'f6lmpn', text: 'Parler de ce qu’il aime faire' },
                { key: 'c4nnq5', text: 'Regarder si un métier proche est en pénurie' },
                { key: 'qqh447', text: 'Lire ensemble quelques vraies annonces' },
                { key: 'ofzizf', text: 'Rencontrer quelqu’un qui fait ce travail' },
                { key: '82p4k3', text: 'Choisir une formation ou postuler' },
              ],
              whenRight:
                'Très bien : la personne d’abord, la liste ensuite, et le métier vu de près avant de décider.',
              whenWrong:
                'Commencez par la personne, et terminez par la décision. Entre les deux, on va du papier au réel : la liste, les annonces, une rencontre.',
            },
          ],
        },
      ],
    },
    nl: {
      title: 'Knelpuntberoepen',
      summary: 'Wat de lijsten van VDAB, Actiris en Forem wel vertellen, en wat niet.',
      blocks: [
        {
          type: 'text',
          markdown: `Een knelpuntberoep is een beroep waarvoor werkgevers al een hele tijd moeilijk mensen vinden. Werk is in België een zaak van de gewesten. Elke openbare dienst heeft dus een eigen lijst en herziet ze elk jaar:

- **VDAB** in Vlaanderen;
- **Actiris** in Brussel;
- **Forem** in Wallonië, waar het ‘métiers en pénurie’ heet.

De drie lijsten lijken op elkaar, maar ze zijn niet gelijk. Verpleging, bouw, techniek, informatica, onderwijs en vrachtwagenchauffeur keren al lang terug. Zoek altijd de lijst van dit jaar op de site van de dienst zelf: die van vorig jaar kan veranderd zijn.

## Waarom zijn er te weinig mensen?

- **Te weinig kandidaten.** Te weinig mensen leren het vak.
- **De kandidaten missen iets.** Een taal, een rijbewijs, een machine, een erkend diploma.
- **Het werk schrikt af.** Onderbroken diensten, nachten, zwaar tillen, een bedrijf waar geen bus stopt.

Die derde reden weegt even zwaar als de andere. Een knelpuntlijst zegt waar ze mensen zoeken. Ze zegt niet waar het goed werken is.

## Gebruiken zonder erin vast te lopen

Yonas herstelt graag dingen. Hij had zich in Brussel naar eender welk beroep kunnen laten sturen ‘waar ze volk zoeken’. Monique begon aan de andere kant: wat vindt hij er zo fijn aan? Het defect zoeken, met zijn handen werken, iets teruggeven dat weer rijdt. Samen bekeken ze de lijst. Daarna lazen ze vijf echte vacatures en liepen ze een uur mee met een onderhoudstechnicus. Toen pas ging het over een opleiding.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Vraag het aan de bemiddelaar',
          body: 'Sommige opleidingen voor een knelpuntberoep kan een werkzoekende volgen met behoud van uitkering, onder voorwaarden. De jongere vraagt dat aan zijn bemiddelaar vóór hij zich inschrijft.',
        },
        {
          type: 'quiz',
          key: 'f0l1ea',
          title: 'Een knelpunt, is dat zo?',
          passPercent: 60,
          tries: null,
          questions: [
            {
              kind: 'trueFalse',
              key: 'd6cb38',
              prompt: 'De lijst van knelpuntberoepen is in het hele land dezelfde.',
              isTrue: false,
              whenRight:
                'Inderdaad niet: elk gewest heeft er een, van zijn eigen dienst voor werk.',
              whenWrong:
                'Nee: Vlaanderen, Brussel en Wallonië hebben elk hun eigen lijst. Wil de jongere pendelen, bekijk er dan twee.',
            },
            {
              kind: 'several',
              key: 'kr7sfe',
              prompt: 'Waarom kan een beroep op de lijst staan? Er zijn meer redenen mogelijk.',
              options: [
                {
                  key: 'pndc1p',
                  text: 'Te weinig mensen leren het vak.',
                  feedback: 'Ja, dat is vaak de eerste reden.',
                  isRight: true,
                },
                {
                  key: 'hggxsk',
                  text: 'De uren of het zware werk schrikken af.',
                  feedback:
                    'Ja. Praat daarom over de omstandigheden vóór u over een opleiding begint.',
                  isRight: true,
                },
                {
                  key: 'flcapa',
                  text: 'Het is het best betaalde beroep.',
                  feedback: 'Nee: over het loon zegt de lijst niets.',
                  isRight: false,
                },
                {
                  key: 'lktdh5',
                  text: 'De kandidaten hebben het rijbewijs of de taal niet.',
                  feedback: 'Ja, en soms is dat in enkele maanden te leren.',
                  isRight: true,
                },
              ],
            },
            {
              kind: 'short',
              key: '54nthg',
              prompt: 'Welke openbare dienst publiceert de lijst voor Vlaanderen?',
              accepted: ['VDAB', 'De VDAB'],
              whenRight: 'Juist. In Wallonië zoekt u op ‘métiers en pénurie’.',
              whenWrong: 'Dat is VDAB. In Brussel is het Actiris, in Wallonië Forem.',
            },
            {
              kind: 'order',
              key: '7sk0ih',
              prompt:
                'Een jongere wil weten of een beroep iets voor hem is. Waar begint u, en wat komt daarna?',
              items: [
                { key: 'f6lmpn', text: 'Praten over wat hij graag doet' },
                { key: 'c4nnq5', text: 'Kijken of een verwant beroep een knelpuntberoep is' },
                { key: 'qqh447', text: 'Samen een paar echte vacatures lezen' },
                { key: 'ofzizf', text: 'Met iemand praten die het werk doet' },
                { key: '82p4k3', text: 'Een opleiding kiezen of solliciteren' },
              ],
              whenRight:
                'Heel goed: eerst de mens, dan de lijst, en het beroep van dichtbij zien voor u beslist.',
              whenWrong:
                'Begin bij de mens en eindig bij de beslissing. Daartussen gaat u van papier naar werkelijkheid: de lijst, de vacatures, een ontmoeting.',
            },
          ],
        },
      ],
    },
    en: {
      title: 'Shortage occupations',
      summary:
        'What the lists published by Actiris, Forem and VDAB tell you, and what they do not.',
      blocks: [
        {
          type: 'text',
          markdown: `An occupation is said to be in shortage when employers have long found it hard to fill. In Belgium, employment is a matter for the Regions. So each public service keeps a list of its own, and revises it every year:

- **Actiris** in Brussels;
- **Forem** in Wallonia (“métiers en pénurie”);
- **VDAB** in Flanders (“knelpuntberoepen”).

The three lists are alike without being the same. Nursing, construction, technical trades, computing, teaching and lorry driving have been coming back for a long time. Always look for this year’s list on the service’s own site: last year’s may have changed.

## Why are people lacking?

- **Too few candidates.** Too few people learn the trade.
- **Candidates lack something.** A language, a driving licence, a machine, a recognised diploma.
- **The conditions put people off.** Split shifts, nights, heavy lifting, a site no bus goes to.

The third reason weighs as much as the others. A shortage list tells you where people are wanted; it does not tell you where people are happy.

## Using the list without being trapped by it

Yonas likes mending things. In Brussels he might have been steered towards any job that “takes people on”. Monique began at the other end: what does he enjoy about it? Finding the fault, working with his hands, giving back something that runs. Together they looked at the list, then read five real vacancies, then spent an hour with a maintenance technician. Only after that did they talk about training.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Ask the employment adviser',
          body: 'Some training courses for a shortage occupation can be taken while keeping one’s benefit, under certain conditions. The young person asks their adviser before signing up.',
        },
        {
          type: 'quiz',
          key: 'f0l1ea',
          title: 'Shortage, really?',
          passPercent: 60,
          tries: null,
          questions: [
            {
              kind: 'trueFalse',
              key: 'd6cb38',
              prompt: 'The list of shortage occupations is the same all over the country.',
              isTrue: false,
              whenRight:
                'Indeed it is not: each Region has its own, kept by its public employment service.',
              whenWrong:
                'No: Brussels, Wallonia and Flanders each have their own. If the young person is willing to commute, look at two.',
            },
            {
              kind: 'several',
              key: 'kr7sfe',
              prompt: 'Why might an occupation be on the list? Several reasons are possible.',
              options: [
                {
                  key: 'pndc1p',
                  text: 'Too few people learn it.',
                  feedback: 'Yes, that is often the first reason.',
                  isRight: true,
                },
                {
                  key: 'hggxsk',
                  text: 'The hours or the heavy work put people off.',
                  feedback:
                    'Yes. Which is why you talk about conditions before you talk about training.',
                  isRight: true,
                },
                {
                  key: 'flcapa',
                  text: 'It is the best-paid occupation.',
                  feedback: 'No: the list says nothing about pay.',
                  isRight: false,
                },
                {
                  key: 'lktdh5',
                  text: 'Candidates lack the driving licence or the language.',
                  feedback: 'Yes, and that can sometimes be learned in a few months.',
                  isRight: true,
                },
              ],
            },
            {
              kind: 'short',
              key: '54nthg',
              prompt: 'Which public employment service publishes the list for Flanders?',
              accepted: ['VDAB', 'The VDAB', 'De VDAB'],
              whenRight: 'That is right. In Dutch, search for “knelpuntberoepen”.',
              whenWrong: 'It is VDAB. In Brussels it is Actiris; in Wallonia, Forem.',
            },
            {
              kind: 'order',
              key: '7sk0ih',
              prompt:
                'A young person wonders whether an occupation would suit them. Where do you begin, and what comes next?',
              items: [
                { key: 'f6lmpn', text: 'Talk about what they enjoy doing' },
                { key: 'c4nnq5', text: 'See whether a related occupation is in shortage' },
                { key: 'qqh447', text: 'Read some real vacancies together' },
                { key: 'ofzizf', text: 'Meet somebody who does the work' },
                { key: '82p4k3', text: 'Choose a course or apply' },
              ],
              whenRight:
                'Very good: the person first, then the list, and a close look at the work before deciding.',
              whenWrong:
                'Begin with the person and end with the decision. In between, go from paper to real life: the list, the vacancies, a meeting.',
            },
          ],
        },
      ],
    },
  },
};
