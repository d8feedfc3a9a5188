import type { SeededLesson } from '../seeded-course.ts';

export const plainWords: SeededLesson = {
  key: 'plain-words',
  minutes: 12,
  texts: {
    fr: {
      title: 'Des mots simples',
      summary:
        'Se faire comprendre de quelqu’un qui apprend la langue, sans lui parler comme à un enfant.',
      blocks: [
        {
          type: 'text',
          markdown: `Parler simplement n’est pas parler petit. Une personne qui cherche ses mots en français a peut-être plaidé, soigné ou enseigné dans une autre langue. Elle pense vite ; c’est la bouche qui suit moins vite.

## Ce qui aide

- **Des phrases courtes, mais entières.** « Vous devez signer ici » vaut mieux que « toi signer ».
- **Une idée à la fois.** D’abord l’heure, puis le lieu, puis ce qu’il faut apporter.
- **Un débit tranquille.** Parler plus fort n’a jamais aidé personne à comprendre.
- **Montrer.** Le trajet sur le plan, la case sur le formulaire, la date sur le calendrier.
- **Écrire** les noms, les chiffres et les heures. Au téléphone, « soixante-dix-sept » est une épreuve ; et en Belgique, on dit « septante-sept ».

## Ce qui gêne

Les sigles, les expressions imagées, les doubles négations. « Il ne serait pas impossible que l’ONEM vous demande votre C4 » contient trois obstacles. « L’ONEM, c’est l’office qui s’occupe du chômage. Il peut vous demander un papier de votre ancien employeur. On l’appelle le C4 » n’en contient plus.

L’ironie aussi voyage mal. « Eh bien, bravo ! » dit après un retard peut être pris pour un vrai compliment.

## Vérifier sans faire passer un examen

« Vous avez compris ? » appelle toujours un oui. Prenez la responsabilité sur vous : « Je ne suis pas sûr d’avoir été clair. Qu’est-ce que vous allez faire demain, en premier ? »`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Corriger, mais pas tout',
          body: 'Demandez au jeune ce qu’il souhaite : être corrigé tout de suite, à la fin, ou pas du tout. Redites la phrase juste dans votre réponse ; il l’entendra.',
        },
        {
          type: 'quiz',
          key: '3p2ds1',
          title: 'Dire plus simplement',
          passPercent: 70,
          tries: null,
          questions: [
            {
              kind: 'one',
              key: 'et7bts',
              prompt:
                'Vous voulez savoir si votre explication est passée. Quelle question est la meilleure ?',
              options: [
                {
                  key: 'mx9kib',
                  text: '« Comment allez-vous expliquer cela à la dame du guichet ? »',
                  feedback:
                    'Oui : le jeune le dit avec ses mots, et s’exerce pour le guichet par la même occasion.',
                  isRight: true,
                },
                {
                  key: 'xa4o7t',
                  text: '« C’est clair ? »',
                  feedback:
                    'La réponse sera oui, que ce soit clair ou non. C’est une affaire de politesse.',
                  isRight: false,
                },
                {
                  key: 'b8ut2e',
                  text: '« Pouvez-vous répéter ce que je viens de dire ? »',
                  feedback:
                    'Cela ressemble à l’école. Vous entendrez vos propres mots, sans savoir s’ils ont été compris.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'several',
              key: 'lu0sz0',
              prompt:
                'Que pouvez-vous faire pour que l’on vous comprenne mieux ? Plusieurs réponses sont bonnes.',
              options: [
                {
                  key: 'koshy8',
                  text: 'Parler plus fort.',
                  feedback:
                    'Non : la difficulté est dans les mots, pas dans l’oreille. Et cela peut intimider.',
                  isRight: false,
                },
                {
                  key: '0fm24c',
                  text: 'Écrire l’heure et l’adresse sur un papier.',
                  feedback:
                    'Oui. Les chiffres et les noms propres sont ce qui se perd le plus facilement.',
                  isRight: true,
                },
                {
                  key: '10v6wj',
                  text: 'Dire une seule chose par phrase.',
                  feedback: 'Oui. L’autre a le temps de comprendre avant que la suite n’arrive.',
                  isRight: true,
                },
                {
                  key: '1upuse',
                  text: 'Laisser tomber les verbes et les articles.',
                  feedback:
                    'Non : « toi venir demain » est plus difficile à comprendre, et blessant.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'situation',
              key: 'eptkq1',
              prompt:
                'Grace a lu une lettre de la commune. Elle vous dit : « J’ai tout compris. » Vous en doutez. Que faites-vous ?',
              options: [
                {
                  key: '4pff1w',
                  text: 'Je prends la lettre et je la lui explique de A à Z.',
                  feedback:
                    'Elle en saura plus, mais elle retiendra surtout que vous ne l’avez pas crue.',
                  grade: 40,
                },
                {
                  key: 'ttjlzy',
                  text: '« Cette lettre n’est pas facile, même pour moi. Qu’est-ce qu’ils attendent de vous, et pour quand ? »',
                  feedback:
                    'Très bien. La difficulté est dans la lettre, pas en elle, et vous allez droit à ce qui compte : quoi faire, et quand.',
                  grade: 100,
                },
                {
                  key: '6y64bi',
                  text: 'Puisqu’elle le dit, nous passons à autre chose.',
                  feedback:
                    'Vous respectez sa parole, mais une date manquée peut coûter cher. On peut vérifier sans blesser.',
                  grade: 20,
                },
              ],
            },
            {
              kind: 'trueFalse',
              key: 'uat41d',
              prompt:
                'Au travail, il vaut mieux que le jeune fasse semblant de comprendre plutôt que de demander.',
              isTrue: false,
              whenRight:
                'Bien sûr que non. Exercez ensemble une phrase comme : « Pouvez-vous me le montrer une fois ? »',
              whenWrong:
                'Non : une question coûte une minute, une erreur peut coûter une journée. Exercez ensemble : « Pouvez-vous me le montrer une fois ? »',
            },
          ],
        },
      ],
    },
    nl: {
      title: 'Eenvoudige woorden',
      summary:
        'U verstaanbaar maken voor iemand die de taal nog leert, zonder tegen een kind te praten.',
      blocks: [
        {
          type: 'text',
          markdown: `Eenvoudig praten is niet kinderachtig praten. Iemand die in het Nederlands naar woorden zoekt, heeft in een andere taal misschien gepleit, verpleegd of lesgegeven. Het hoofd gaat vlug, alleen de mond kan nog niet volgen.

## Wat helpt

- **Korte zinnen, maar hele zinnen.** ‘U moet hier tekenen’ is beter dan ‘jij hier tekenen’.
- **Eén ding tegelijk.** Eerst het uur, dan de plaats, dan wat er mee moet.
- **Een rustig tempo.** Van luider praten heeft nog nooit iemand iets beter begrepen.
- **Tonen.** De weg op het plan, het vakje op het formulier, de dag op de kalender.
- **Opschrijven**: namen, cijfers, uren. In sommige talen betekent ‘half negen’ negen uur dertig. Schrijf dus 8.30 uur.

## Wat stoort

Afkortingen, beeldspraak, dubbele ontkenningen. ‘Het is niet uitgesloten dat de RVA uw C4 vraagt’ telt drie hindernissen. ‘De RVA is de dienst voor werkloosheid. Misschien vragen ze een papier van uw vorige werkgever. Dat heet een C4.’ Nu zijn ze weg.

Spreek ook zo weinig mogelijk dialect, en leg de woorden uit die in geen cursus staan maar wel op elke werkvloer: ‘allez’, ‘goesting’, ‘efkes’. Ironie reist slecht: ‘Proficiat!’ tegen iemand die te laat komt, kan echt als felicitatie aankomen.

## Nagaan zonder te ondervragen

Op ‘Hebt u het begrepen?’ komt altijd een ja. Leg het liever bij uzelf: ‘Ik weet niet of ik duidelijk was. Wat gaat u morgen als eerste doen?’`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Verbeteren, maar niet alles',
          body: 'Vraag de jongere wat hij wil: meteen verbeterd worden, op het einde, of helemaal niet. Zeg de juiste zin nog eens in uw antwoord. Dat hoort hij wel.',
        },
        {
          type: 'quiz',
          key: '3p2ds1',
          title: 'Zeg het eenvoudiger',
          passPercent: 70,
          tries: null,
          questions: [
            {
              kind: 'one',
              key: 'et7bts',
              prompt: 'U wilt weten of uw uitleg overgekomen is. Welke vraag stelt u het best?',
              options: [
                {
                  key: 'mx9kib',
                  text: '‘Hoe gaat u dat straks aan het loket uitleggen?’',
                  feedback:
                    'Ja: de jongere zegt het in eigen woorden en oefent meteen voor het loket.',
                  isRight: true,
                },
                {
                  key: 'xa4o7t',
                  text: '‘Is het duidelijk?’',
                  feedback:
                    'Het antwoord is ja, of het nu duidelijk is of niet. Zo beleefd zijn mensen.',
                  isRight: false,
                },
                {
                  key: 'b8ut2e',
                  text: '‘Kunt u herhalen wat ik net gezegd heb?’',
                  feedback:
                    'Dat lijkt op school. U hoort uw eigen woorden terug en weet nog niet of ze begrepen zijn.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'several',
              key: 'lu0sz0',
              prompt: 'Wat doet u om beter begrepen te worden? Er zijn meer goede antwoorden.',
              options: [
                {
                  key: 'koshy8',
                  text: 'Luider praten.',
                  feedback:
                    'Nee: het probleem zit in de woorden, niet in de oren. En het kan afschrikken.',
                  isRight: false,
                },
                {
                  key: '0fm24c',
                  text: 'Het uur en het adres op een briefje schrijven.',
                  feedback: 'Ja. Cijfers en namen gaan het gemakkelijkst verloren.',
                  isRight: true,
                },
                {
                  key: '10v6wj',
                  text: 'Maar één ding zeggen per zin.',
                  feedback: 'Ja. Zo heeft de ander tijd om te begrijpen voor het vervolg komt.',
                  isRight: true,
                },
                {
                  key: '1upuse',
                  text: 'Werkwoorden en lidwoorden weglaten.',
                  feedback: 'Nee: ‘jij morgen komen’ is moeilijker te begrijpen, en het kwetst.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'situation',
              key: 'eptkq1',
              prompt:
                'Grace heeft een brief van de gemeente gelezen. ‘Ik heb alles begrepen’, zegt ze. U twijfelt. Wat doet u?',
              options: [
                {
                  key: '4pff1w',
                  text: 'Ik neem de brief en leg hem van begin tot einde uit.',
                  feedback:
                    'Ze zal er meer van weten, maar vooral onthouden dat u haar niet geloofde.',
                  grade: 40,
                },
                {
                  key: 'ttjlzy',
                  text: '‘Zo’n brief is lastig, ook voor mij. Wat verwachten ze van u, en tegen wanneer?’',
                  feedback:
                    'Heel goed. De brief is moeilijk, niet zij. En u gaat recht naar wat telt: wat moet er gebeuren, en wanneer.',
                  grade: 100,
                },
                {
                  key: '6y64bi',
                  text: 'Ze zegt het zelf, dus we gaan verder.',
                  feedback:
                    'U neemt haar ernstig, maar een gemiste datum kan duur uitvallen. Nagaan kan ook zonder te kwetsen.',
                  grade: 20,
                },
              ],
            },
            {
              kind: 'trueFalse',
              key: 'uat41d',
              prompt:
                'Op het werk doet de jongere beter alsof hij het begrijpt dan dat hij iets vraagt.',
              isTrue: false,
              whenRight:
                'Natuurlijk niet. Oefen samen een zin als: ‘Kunt u het één keer voordoen?’',
              whenWrong:
                'Nee: een vraag kost een minuut, een fout misschien een dag. Oefen samen: ‘Kunt u het één keer voordoen?’',
            },
          ],
        },
      ],
    },
    en: {
      title: 'Plain words',
      summary:
        'Making yourself understood by someone who is learning the language, without talking down to them.',
      blocks: [
        {
          type: 'text',
          markdown: `Speaking plainly is not speaking down. A person who searches for words in your language may have pleaded, nursed or taught in another. The mind is quick; it is only the tongue that lags behind.

## What helps

- **Short sentences, but whole ones.** “You have to sign here” is better than “you sign”.
- **One thing at a time.** First the hour, then the place, then what to bring.
- **An easy pace.** Speaking louder has never helped anybody to understand.
- **Showing.** The route on the map, the box on the form, the day on the calendar.
- **Writing down** names, figures and hours. “Half nine” is half past nine to some and half past eight to others; 9.30 is the same to all.

## What hinders

Initials, figures of speech, double negatives. “It’s not unlikely that the RVA will be after your C4” holds three obstacles. “The RVA, in French ONEM, is the office for unemployment. They may ask for a paper from your last employer. It is called a C4” holds none.

Irony travels badly too. “Well done!” to someone who arrives late may be taken as a real compliment. And if you speak English together, remember that the job will mostly be in French or Dutch: agree on ten minutes of that language at each meeting.

## Checking without examining

“Do you understand?” always gets a yes. Take it upon yourself: “I am not sure I was clear. What will you do first tomorrow?”`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Correct, but not everything',
          body: 'Ask the young person what they would like: to be corrected at once, at the end, or not at all. Use the right sentence in your answer; they will hear it.',
        },
        {
          type: 'quiz',
          key: '3p2ds1',
          title: 'Say it more simply',
          passPercent: 70,
          tries: null,
          questions: [
            {
              kind: 'one',
              key: 'et7bts',
              prompt:
                'You would like to know whether your explanation came across. Which question is best?',
              options: [
                {
                  key: 'mx9kib',
                  text: '“How are you going to explain this at the counter?”',
                  feedback:
                    'Yes: they put it in their own words, and practise for the counter at the same time.',
                  isRight: true,
                },
                {
                  key: 'xa4o7t',
                  text: '“Is that clear?”',
                  feedback: 'The answer will be yes, clear or not. It is a matter of manners.',
                  isRight: false,
                },
                {
                  key: 'b8ut2e',
                  text: '“Can you repeat what I just said?”',
                  feedback:
                    'That feels like school. You will hear your own words back, without knowing whether they were understood.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'several',
              key: 'lu0sz0',
              prompt: 'What can you do to be better understood? More than one answer is right.',
              options: [
                {
                  key: 'koshy8',
                  text: 'Speak louder.',
                  feedback:
                    'No: the difficulty is in the words, not in the ears. And it may frighten.',
                  isRight: false,
                },
                {
                  key: '0fm24c',
                  text: 'Write the time and the address on a piece of paper.',
                  feedback: 'Yes. Figures and names are what gets lost most easily.',
                  isRight: true,
                },
                {
                  key: '10v6wj',
                  text: 'Say one thing in each sentence.',
                  feedback:
                    'Yes. It gives the other person time to understand before more arrives.',
                  isRight: true,
                },
                {
                  key: '1upuse',
                  text: 'Leave out verbs and articles.',
                  feedback:
                    'No: “you come tomorrow” in broken words is harder to understand, and it hurts.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'situation',
              key: 'eptkq1',
              prompt:
                'Grace has read a letter from the town hall. “I understood everything,” she says. You have your doubts. What do you do?',
              options: [
                {
                  key: '4pff1w',
                  text: 'I take the letter and explain it from beginning to end.',
                  feedback:
                    'She will know more, but what she will remember is that you did not believe her.',
                  grade: 40,
                },
                {
                  key: 'ttjlzy',
                  text: '“That letter isn’t easy, even for me. What do they expect of you, and by when?”',
                  feedback:
                    'Very good. The difficulty is in the letter, not in her, and you go straight to what counts: what to do, and when.',
                  grade: 100,
                },
                {
                  key: '6y64bi',
                  text: 'She says so herself, so we move on.',
                  feedback:
                    'You take her at her word, but a missed date can be costly. One can check without hurting.',
                  grade: 20,
                },
              ],
            },
            {
              kind: 'trueFalse',
              key: 'uat41d',
              prompt:
                'At work, it is better for the young person to pretend to understand than to ask.',
              isTrue: false,
              whenRight:
                'Of course not. Practise a sentence together, such as: “Could you show me once?”',
              whenWrong:
                'No: a question costs a minute, a mistake may cost a day. Practise together: “Could you show me once?”',
            },
          ],
        },
      ],
    },
  },
};
