import type { SeededLesson } from '../seeded-course.ts';

export const foreignDiplomas: SeededLesson = {
  key: 'foreign-diplomas',
  minutes: 12,
  texts: {
    fr: {
      title: 'Un diplôme venu d’ailleurs',
      summary:
        'Équivalence, reconnaissance, validation : trois chemins pour faire valoir ce que l’on sait.',
      blocks: [
        {
          type: 'text',
          markdown: `Samira a un diplôme de comptable, obtenu à l’étranger. Au guichet, on a coché : « sans diplôme reconnu ». Elle l’a lu comme « sans diplôme ». Ce sont deux choses bien différentes, et vous pouvez déjà l’aider en le lui disant.

## En faut-il une, d’équivalence ?

Pas toujours. Un employeur privé peut engager quelqu’un dont le diplôme n’est pas reconnu : il regarde ce que la personne sait faire. L’équivalence devient nécessaire, le plus souvent, dans trois cas :

- pour **travailler dans la fonction publique** à un certain niveau ;
- pour **reprendre des études** ;
- pour un **métier réglementé** : infirmière, médecin, enseignant, par exemple. Là, l’équivalence ne suffit pas toujours ; il faut parfois une autorisation de plus.

Elle peut aussi aider ailleurs : un salaire mieux fixé, un CV mieux lu, et la fierté retrouvée.

## À qui la demander ?

- **Côté francophone**, au service des équivalences de la Fédération Wallonie-Bruxelles. L’enseignement secondaire et l’enseignement supérieur ont chacun leur service.
- **Côté néerlandophone**, à **NARIC-Vlaanderen**.
- La **Communauté germanophone** a son propre service.

Habite-t-on Bruxelles ? On choisit d’après la langue dans laquelle on veut travailler ou étudier.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Que faut-il réunir ?',
              body: 'Le plus souvent : le diplôme, le relevé des cours et des notes, une pièce d’identité, et la traduction de ces documents par un traducteur juré. La liste exacte se trouve sur le site du service. Gardez toujours les originaux et une copie.',
            },
            {
              title: 'Combien de temps, et combien d’argent ?',
              body: 'Cela varie d’un service et d’un dossier à l’autre ; comptez souvent des mois plutôt que des semaines. Il peut y avoir des frais, et il existe des dispenses. Posez les deux questions avant de commencer, et cherchez un emploi sans attendre la réponse.',
            },
            {
              title: 'Et si des papiers sont restés là-bas ?',
              body: 'Dites-le dans la demande. Les services connaissent la situation des réfugiés et ont, pour eux, d’autres manières d’établir un parcours.',
            },
            {
              title: 'Et sans diplôme du tout ?',
              body: 'Ce que l’on a appris en travaillant peut se montrer. Du côté francophone, les centres de validation des compétences font passer une épreuve pratique et délivrent un titre. En Flandre, on parle d’EVC : la reconnaissance des compétences acquises.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-door',
          caption: 'Un diplôme venu d’ailleurs peut ouvrir une porte d’ici.',
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Deux routes à la fois',
          body: 'Pendant que le dossier avance, un stage, un test dans une entreprise ou un emploi proche du métier gardent la main et le moral. L’attente est le moment où l’on se décourage.',
        },
        {
          type: 'text',
          markdown: `## Votre rôle

Relire la demande, aider à comprendre une lettre, encourager quand cela dure. Et poser, au bon moment, une question délicate : « Ce métier, voulez-vous vraiment le reprendre, ou en cherchez-vous un autre ? » Certains tiennent à leur diplôme comme à une part d’eux-mêmes. D’autres sont soulagés quand quelqu’un leur dit qu’ils ont le droit de changer.`,
        },
        {
          type: 'keyPoints',
          title: 'À retenir',
          points: [
            '« Non reconnu » ne veut pas dire « sans valeur ».',
            'L’équivalence est utile surtout pour la fonction publique, les études et les métiers réglementés.',
            'La langue du futur travail indique à quel service s’adresser.',
            'On n’attend pas la réponse les bras croisés.',
          ],
        },
      ],
    },
    nl: {
      title: 'Een diploma van elders',
      summary:
        'Gelijkwaardigheid, erkenning, ervaring bewijzen: drie wegen om te laten tellen wat iemand kan.',
      blocks: [
        {
          type: 'text',
          markdown: `Samira heeft een buitenlands diploma van boekhouder. Aan het loket kruisten ze aan: ‘geen erkend diploma’. Zij las: ‘geen diploma’. Dat is een heel verschil. U helpt haar al door dat te zeggen.

## Is die gelijkwaardigheid wel nodig?

Niet altijd. Een werkgever in de privésector mag iemand aannemen van wie het diploma niet erkend is. Hij kijkt naar wat die persoon kan. Nodig is ze meestal in drie gevallen:

- om op een bepaald niveau **bij de overheid te werken**;
- om **verder te studeren**;
- voor een **gereglementeerd beroep**: verpleegkundige, arts of leraar bijvoorbeeld. Dan is gelijkwaardigheid soms niet genoeg en is er nog een toelating nodig.

Ook elders kan ze helpen: een juister loon, een cv dat beter gelezen wordt, en wat meer trots.

## Waar vraagt iemand ze aan?

- **In het Nederlands** bij **NARIC-Vlaanderen**.
- **In het Frans** bij de dienst gelijkwaardigheden van de Franse Gemeenschap (Fédération Wallonie-Bruxelles). Secundair en hoger onderwijs hebben er elk een eigen dienst.
- De **Duitstalige Gemeenschap** heeft haar eigen dienst.

Woont de jongere in Brussel? Dan kiest hij volgens de taal waarin hij wil werken of studeren.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Wat moet er in het dossier?',
              body: 'Meestal: het diploma, de lijst van vakken en punten, een identiteitsbewijs, en de vertaling daarvan door een beëdigd vertaler. De precieze lijst staat op de site van de dienst. Houd de originelen altijd bij, met een kopie.',
            },
            {
              title: 'Hoelang duurt het, en wat kost het?',
              body: 'Dat verschilt per dienst en per dossier. Reken vaak op maanden, niet op weken. Er kunnen kosten zijn, en er bestaan vrijstellingen. Vraag allebei vóór u begint, en zoek intussen gewoon verder naar werk.',
            },
            {
              title: 'En als er papieren achtergebleven zijn?',
              body: 'Vermeld het in de aanvraag. De diensten kennen de situatie van vluchtelingen en hebben voor hen andere manieren om een traject na te gaan.',
            },
            {
              title: 'En helemaal zonder diploma?',
              body: 'Wat iemand al doende geleerd heeft, kan hij laten zien. In Vlaanderen heet dat EVC: het erkennen van verworven competenties. Aan Franstalige kant laten de centres de validation des compétences een praktijkproef afleggen, en ze geven er een titel voor.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-door',
          caption: 'Een diploma van elders kan hier een deur openen.',
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Twee wegen tegelijk',
          body: 'Terwijl het dossier loopt, houden een stage, een proef in een bedrijf of een job dicht bij het vak iemand in vorm. Wachten is het moment waarop mensen de moed verliezen.',
        },
        {
          type: 'text',
          markdown: `## Uw rol

De aanvraag nalezen, een brief helpen begrijpen, moed inspreken als het lang duurt. En op het juiste moment een lastige vraag stellen: ‘Wilt u dat beroep echt weer oppakken, of zoekt u iets anders?’ Voor de een is zijn diploma een stuk van wie hij is. Voor de ander valt er een last van de schouders als iemand zegt dat hij iets anders mag kiezen.`,
        },
        {
          type: 'keyPoints',
          title: 'Om te onthouden',
          points: [
            '‘Niet erkend’ betekent niet ‘niets waard’.',
            'Gelijkwaardigheid dient vooral voor de overheid, voor studies en voor gereglementeerde beroepen.',
            'De taal waarin iemand wil werken, wijst de weg naar de juiste dienst.',
            'Wacht het antwoord niet werkloos af.',
          ],
        },
      ],
    },
    en: {
      title: 'A diploma from elsewhere',
      summary:
        'Equivalence, recognition, proof of experience: three ways to make what somebody knows count.',
      blocks: [
        {
          type: 'text',
          markdown: `Samira has a diploma in bookkeeping, earned abroad. At the counter somebody ticked “no recognised diploma”. She read it as “no diploma”. The two are very different, and you already help her by saying so.

## Is equivalence needed at all?

Not always. A private employer may take on somebody whose diploma is not recognised: what counts is what that person can do. Equivalence is needed, for the most part, in three cases:

- to **work for a public authority** at a given level;
- to **go back to studying**;
- for a **regulated profession**: nurse, doctor or teacher, for example. There, equivalence is not always enough and a further authorisation may be required.

It can help elsewhere too: fairer pay, a CV that is read with more attention, and some pride regained.

## Whom does one ask?

- **For French**, the equivalence service of the French Community (Fédération Wallonie-Bruxelles). Secondary and higher education each have a service of their own.
- **For Dutch**, **NARIC-Vlaanderen**.
- The **German-speaking Community** has its own service.

What if one lives in Brussels? Then one chooses by the language in which one wishes to work or study.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'What goes into the file?',
              body: 'Usually: the diploma, the list of courses and marks, proof of identity, and a translation of these by a sworn translator. The exact list is on the service’s site. Always keep the originals, and a copy.',
            },
            {
              title: 'How long does it take, and what does it cost?',
              body: 'That varies from one service and one file to the next; think of months rather than weeks. There may be a fee, and there are exemptions. Ask about both before starting, and do not wait for the answer to look for work.',
            },
            {
              title: 'What if papers were left behind?',
              body: 'Say so in the application. The services know the situation of refugees and have other ways of establishing what they have studied.',
            },
            {
              title: 'And with no diploma at all?',
              body: 'What one has learned by working can be shown. On the French-speaking side, skills validation centres (validation des compétences) give a practical test and award a certificate. In Flanders it is called EVC, the recognition of acquired skills.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-door',
          caption: 'A diploma from elsewhere can open a door here.',
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Two roads at once',
          body: 'While the file is on its way, a work placement, a trial in a firm or a job close to the trade keep the hand in and the spirits up. Waiting is when people lose heart.',
        },
        {
          type: 'text',
          markdown: `## Your part

Reading the application over, helping with a letter, giving heart when it takes long. And, at the right moment, asking a delicate question: “Do you really want to take this work up again, or are you looking for something else?” Some hold on to their diploma as to a part of themselves. For others, a weight is lifted when somebody tells them that they are free to change.`,
        },
        {
          type: 'keyPoints',
          title: 'Worth remembering',
          points: [
            '“Not recognised” does not mean “worthless”.',
            'Equivalence matters above all for public jobs, for studies and for regulated professions.',
            'The language of the future work tells you which service to ask.',
            'One does not sit and wait for the answer.',
          ],
        },
      ],
    },
  },
};
