import type { SeededLesson } from '../seeded-course.ts';

export const openQuestions: SeededLesson = {
  key: 'open-questions',
  minutes: 14,
  texts: {
    fr: {
      title: 'Des questions qui ouvrent',
      summary:
        'La différence entre une question qui fait répondre « oui » et une question qui fait raconter.',
      blocks: [
        {
          type: 'text',
          markdown: `Une bonne question ressemble à une porte : on peut y entrer et choisir où l’on s’assied. Une mauvaise ressemble à un formulaire.

Luc, 64 ans, ancien électricien à Liège, rencontre Samira, 28 ans. Il demande : « Vous avez déjà travaillé en Belgique ? » Réponse : « Non. » — « Vous avez un diplôme ? » — « Oui, mais pas d’ici. » — « Vous parlez bien français, non ? » — « Un peu. » Trois questions, trois petites portes fermées. Samira a l’impression de passer un contrôle.

Luc essaie autrement : « Comment en êtes-vous venue à la comptabilité ? » Cette fois, elle raconte l’épicerie de son père, les cahiers qu’elle tenait à quatorze ans, le plaisir des colonnes qui tombent juste. En cinq minutes, Luc a de quoi écrire la moitié d’une lettre.

## Ouvertes ou fermées

Une **question fermée** se règle par oui, par non ou par un chiffre. Elle est utile pour vérifier : « Le rendez-vous est bien mardi ? »

Une **question ouverte** commence souvent par « comment », « qu’est-ce que », « racontez-moi ». Elle laisse le jeune décider de ce qui compte.

Attention au **pourquoi**. « Pourquoi avez-vous quitté cet emploi ? » sonne vite comme un reproche. « Qu’est-ce qui s’est passé ? » dit la même chose, sans juger.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Pour faire connaissance',
              body: '« Qu’est-ce que vous aimez faire, au point d’oublier l’heure ? » « De quoi êtes-vous fier ? » « Qui, autour de vous, vous encourage ? »',
            },
            {
              title: 'Pour parler de travail',
              body: '« Racontez-moi une journée de travail, du matin au soir. » « Qu’est-ce que vos collègues venaient vous demander ? » « Dans quel endroit ne voudriez-vous surtout pas travailler ? »',
            },
            {
              title: 'Pour avancer',
              body: '« Qu’avez-vous déjà essayé ? » « Quel serait le plus petit pas pour cette semaine ? » « De quoi auriez-vous besoin pour le faire ? »',
            },
            {
              title: 'Les questions à laisser de côté',
              body: 'Le chemin d’exil, la famille restée au pays, la religion, la santé, les papiers : c’est le jeune qui en parle, s’il le veut et quand il le veut. Écoutez, ne fouillez pas.',
            },
          ],
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Une seule question à la fois',
          body: 'Sous l’effet du trac, on pose souvent trois questions d’un coup. Le jeune répond à la dernière, ou à aucune. Posez-en une, puis attendez.',
        },
        {
          type: 'quiz',
          key: '3cxoid',
          title: 'Ouvrir ou fermer ?',
          passPercent: 70,
          tries: null,
          questions: [
            {
              kind: 'one',
              key: 'tqb8aj',
              prompt: 'Laquelle de ces questions est ouverte ?',
              options: [
                {
                  key: 'uqt2mq',
                  text: 'Vous aimez travailler en équipe ?',
                  feedback:
                    'Pas tout à fait : on y répond par oui ou par non, et presque tout le monde dit oui.',
                  isRight: false,
                },
                {
                  key: 'e29z5e',
                  text: 'Qu’est-ce qui se passe bien, pour vous, quand vous travaillez avec d’autres ?',
                  feedback:
                    'Exactement. Le jeune choisit ce qu’il raconte, et vous apprenez du concret.',
                  isRight: true,
                },
                {
                  key: '3ow3ul',
                  text: 'Vous préférez le matin ou le soir ?',
                  feedback:
                    'Non : elle offre deux cases à cocher. Elle est commode pour fixer une heure, pas pour faire connaissance.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'several',
              key: '6butag',
              prompt:
                'Quelles questions risquent de mettre le jeune mal à l’aise à la première rencontre ? Il y en a plusieurs.',
              options: [
                {
                  key: '8x3x67',
                  text: 'Comment avez-vous fait le voyage jusqu’ici ?',
                  feedback:
                    'Oui, elle met mal à l’aise. Elle peut réveiller des souvenirs très durs. Laissez-le en parler de lui-même.',
                  isRight: true,
                },
                {
                  key: '9idkej',
                  text: 'Quel métier faisait rêver l’enfant que vous étiez ?',
                  feedback:
                    'Non, celle-ci est légère et donne souvent un sourire. Et personne n’est obligé d’y répondre longuement.',
                  isRight: false,
                },
                {
                  key: 'zypyz8',
                  text: 'Qu’est-ce qui vous plaît dans votre quartier ?',
                  feedback: 'Non : c’est une entrée en matière facile, qui parle du présent.',
                  isRight: false,
                },
                {
                  key: '6pvyu7',
                  text: 'Pourquoi n’avez-vous pas encore trouvé de travail ?',
                  feedback:
                    'Oui, elle met mal à l’aise. Elle sonne comme un reproche, à quelqu’un qui se le reproche sans doute déjà.',
                  isRight: true,
                },
              ],
            },
            {
              kind: 'match',
              key: 'iss40a',
              prompt: 'Reliez chaque question fermée à sa sœur ouverte.',
              pairs: [
                {
                  key: 'i2r8oc',
                  left: 'Votre stage était bien ?',
                  rightKey: 'cq6nex',
                  right: 'Qu’avez-vous appris pendant votre stage ?',
                },
                {
                  key: 'p0hhvh',
                  left: 'Vous avez peur de l’entretien ?',
                  rightKey: 'p9aiad',
                  right: 'Comment vous sentez-vous à l’idée de l’entretien ?',
                },
                {
                  key: 't88vcc',
                  left: 'Vous avez cherché cette semaine ?',
                  rightKey: 'gekq31',
                  right: 'Qu’avez-vous pu faire cette semaine ?',
                },
              ],
              whenRight:
                'Bien vu. Le sujet reste le même ; c’est la place laissée à l’autre qui change.',
              whenWrong:
                'Relisez les paires : chaque question ouverte parle de la même chose que sa sœur fermée, mais elle invite à raconter.',
            },
            {
              kind: 'trueFalse',
              key: 'z7lroi',
              prompt: 'Une question fermée n’a jamais sa place dans une rencontre.',
              isTrue: false,
              whenRight:
                'En effet, c’est faux : pour vérifier une heure, une adresse ou un accord, rien ne vaut un oui ou un non.',
              whenWrong:
                'C’est faux. Une question fermée est très utile pour vérifier : « Nous nous voyons bien jeudi à dix heures ? »',
            },
          ],
        },
      ],
    },
    nl: {
      title: 'Vragen die openen',
      summary:
        'Het verschil tussen een vraag waarop iemand ‘ja’ zegt en een vraag waarop iemand begint te vertellen.',
      blocks: [
        {
          type: 'text',
          markdown: `Een goede vraag lijkt op een deur: de ander komt binnen en kiest zelf waar hij gaat zitten. Een slechte vraag lijkt op een formulier.

Luc, 64, was elektricien in Luik. Hij ontmoet Samira, 28. ‘Hebt u al in België gewerkt?’ vraagt hij. ‘Nee.’ – ‘Hebt u een diploma?’ – ‘Ja, maar niet van hier.’ – ‘U spreekt toch goed Frans?’ – ‘Een beetje.’ Drie vragen, drie deurtjes die dichtgaan. Samira heeft het gevoel dat ze gecontroleerd wordt.

Luc probeert het anders: ‘Hoe bent u in de boekhouding terechtgekomen?’ Nu vertelt ze over de kruidenierszaak van haar vader, over de schriftjes die ze op haar veertiende bijhield, over het plezier als de kolommen kloppen. Na vijf minuten heeft Luc genoeg voor een halve sollicitatiebrief.

## Open of gesloten

Op een **gesloten vraag** volgt een ja, een nee of een cijfer. Handig om iets na te gaan: ‘De afspraak is toch dinsdag?’

Een **open vraag** begint vaak met ‘hoe’, ‘wat’ of ‘vertel eens’. De jongere beslist zelf wat belangrijk is.

Wees voorzichtig met **waarom**. ‘Waarom bent u daar weggegaan?’ klinkt al gauw als een verwijt. ‘Wat is er toen gebeurd?’ vraagt hetzelfde, zonder oordeel.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Om elkaar te leren kennen',
              body: '‘Waarbij vergeet u de tijd?’ ‘Waar bent u trots op?’ ‘Wie in uw omgeving moedigt u aan?’',
            },
            {
              title: 'Om over werk te praten',
              body: '‘Vertel eens hoe uw werkdag eruitzag, van ’s morgens tot ’s avonds.’ ‘Waarvoor kwamen collega’s naar u toe?’ ‘Op wat voor plek zou u zeker niet willen werken?’',
            },
            {
              title: 'Om vooruit te komen',
              body: '‘Wat hebt u al geprobeerd?’ ‘Wat is de kleinste stap voor deze week?’ ‘Wat hebt u daarvoor nodig?’',
            },
            {
              title: 'Wat u beter niet vraagt',
              body: 'De vlucht, familie die achterbleef, geloof, gezondheid, papieren: daarover begint de jongere zelf, als hij dat wil en wanneer hij dat wil. Luister, maar graaf niet.',
            },
          ],
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Eén vraag tegelijk',
          body: 'Wie zenuwachtig is, stelt er al snel drie na elkaar. De jongere antwoordt dan op de laatste, of op geen enkele. Stel er één en wacht.',
        },
        {
          type: 'quiz',
          key: '3cxoid',
          title: 'Open of dicht?',
          passPercent: 70,
          tries: null,
          questions: [
            {
              kind: 'one',
              key: 'tqb8aj',
              prompt: 'Welke van deze vragen is een open vraag?',
              options: [
                {
                  key: 'uqt2mq',
                  text: 'Werkt u graag in een team?',
                  feedback: 'Niet helemaal: het antwoord is ja of nee, en bijna iedereen zegt ja.',
                  isRight: false,
                },
                {
                  key: 'e29z5e',
                  text: 'Wat gaat voor u goed als u met anderen samenwerkt?',
                  feedback:
                    'Juist. De jongere kiest zelf wat hij vertelt, en u hoort iets concreets.',
                  isRight: true,
                },
                {
                  key: '3ow3ul',
                  text: 'Hebt u liever de ochtend of de avond?',
                  feedback:
                    'Nee, hier zijn er maar twee hokjes om aan te kruisen. Handig om een uur af te spreken, niet om elkaar te leren kennen.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'several',
              key: '6butag',
              prompt:
                'Welke vragen kunnen bij een eerste ontmoeting pijnlijk zijn? Er zijn er meer dan één.',
              options: [
                {
                  key: '8x3x67',
                  text: 'Hoe bent u tot hier geraakt?',
                  feedback:
                    'Ja, die is pijnlijk. Zo’n vraag kan heel zware herinneringen oproepen. Laat de jongere er zelf over beginnen.',
                  isRight: true,
                },
                {
                  key: '9idkej',
                  text: 'Wat wilde u als kind worden?',
                  feedback:
                    'Nee, dit is een luchtige vraag die vaak een glimlach oplevert. En niemand hoeft er lang op te antwoorden.',
                  isRight: false,
                },
                {
                  key: 'zypyz8',
                  text: 'Wat vindt u fijn aan uw buurt?',
                  feedback: 'Nee, dit is een gemakkelijk begin, over het hier en nu.',
                  isRight: false,
                },
                {
                  key: '6pvyu7',
                  text: 'Waarom hebt u nog altijd geen werk?',
                  feedback:
                    'Ja, die is pijnlijk. Ze klinkt als een verwijt, aan iemand die het zichzelf wellicht al verwijt.',
                  isRight: true,
                },
              ],
            },
            {
              kind: 'match',
              key: 'iss40a',
              prompt: 'Welke open vraag hoort bij welke gesloten vraag?',
              pairs: [
                {
                  key: 'i2r8oc',
                  left: 'Was uw stage goed?',
                  rightKey: 'cq6nex',
                  right: 'Wat hebt u op uw stage geleerd?',
                },
                {
                  key: 'p0hhvh',
                  left: 'Bent u bang voor het sollicitatiegesprek?',
                  rightKey: 'p9aiad',
                  right: 'Hoe voelt het om straks te gaan solliciteren?',
                },
                {
                  key: 't88vcc',
                  left: 'Hebt u deze week gezocht?',
                  rightKey: 'gekq31',
                  right: 'Wat hebt u deze week kunnen doen?',
                },
              ],
              whenRight:
                'Goed gezien. Het onderwerp blijft hetzelfde, de ander krijgt alleen meer plaats.',
              whenWrong:
                'Lees de paren nog eens. Elke open vraag gaat over hetzelfde als de gesloten vraag, maar nodigt uit om te vertellen.',
            },
            {
              kind: 'trueFalse',
              key: 'z7lroi',
              prompt: 'Een gesloten vraag hoort nooit thuis in een ontmoeting.',
              isTrue: false,
              whenRight:
                'Inderdaad, dat klopt niet: om een uur, een adres of een afspraak na te gaan is een ja of een nee net wat u zoekt.',
              whenWrong:
                'Dat klopt niet. Een gesloten vraag is heel nuttig om iets na te gaan: ‘We zien elkaar toch donderdag om tien uur?’',
            },
          ],
        },
      ],
    },
    en: {
      title: 'Questions that open',
      summary:
        'The difference between a question that gets a “yes” and a question that gets a story.',
      blocks: [
        {
          type: 'text',
          markdown: `A good question is like a door: the other person may walk in and choose where to sit. A poor one is like a form.

Luc, 64, was an electrician in Liège. He is meeting Samira, 28. “Have you ever worked in Belgium?” “No.” “Do you have a diploma?” “Yes, but not from here.” “Your French is good, isn’t it?” “A little.” Three questions, three small doors closing. Samira feels as if she is being checked.

Luc tries another way: “How did you come to bookkeeping?” Now she talks about her father’s grocery, the ledgers she kept at fourteen, the pleasure of columns that add up. Five minutes later, Luc has enough for half a letter of application.

## Open or closed

A **closed question** is settled with a yes, a no or a number. It is handy for checking: “The appointment is on Tuesday, isn’t it?”

An **open question** often begins with “how”, “what” or “tell me about”. It leaves the young person to decide what matters.

Take care with **why**. “Why did you leave that job?” easily sounds like blame. “What happened?” asks the same thing without judging.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'To get to know each other',
              body: '“What do you enjoy so much that you forget the time?” “What are you proud of?” “Who around you cheers you on?”',
            },
            {
              title: 'To talk about work',
              body: '“Take me through a day at work, from morning to evening.” “What did colleagues come to you for?” “What sort of place would you hate to work in?”',
            },
            {
              title: 'To move forward',
              body: '“What have you tried so far?” “What would be the smallest step this week?” “What would you need for that?”',
            },
            {
              title: 'What to leave alone',
              body: 'The journey here, family left behind, religion, health, residence papers: the young person raises these, if they wish and when they wish. Listen, but do not dig.',
            },
          ],
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'One question at a time',
          body: 'Nerves make us ask three questions in a row. The other person answers the last one, or none. Ask one, then wait.',
        },
        {
          type: 'quiz',
          key: '3cxoid',
          title: 'Open or closed?',
          passPercent: 70,
          tries: null,
          questions: [
            {
              kind: 'one',
              key: 'tqb8aj',
              prompt: 'Which of these is an open question?',
              options: [
                {
                  key: 'uqt2mq',
                  text: 'Do you like working in a team?',
                  feedback: 'Not quite: the answer is yes or no, and nearly everybody says yes.',
                  isRight: false,
                },
                {
                  key: 'e29z5e',
                  text: 'What goes well for you when you work with other people?',
                  feedback:
                    'Exactly. The young person chooses what to tell, and you hear something concrete.',
                  isRight: true,
                },
                {
                  key: '3ow3ul',
                  text: 'Do you prefer mornings or evenings?',
                  feedback:
                    'No: it offers two boxes to tick. Useful for fixing a time, less so for getting to know someone.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'several',
              key: '6butag',
              prompt:
                'Which of these could be uncomfortable at a first meeting? There is more than one.',
              options: [
                {
                  key: '8x3x67',
                  text: 'How did you make the journey here?',
                  feedback:
                    'Yes, this one could. It may bring back very hard memories. Let them raise it themselves.',
                  isRight: true,
                },
                {
                  key: '9idkej',
                  text: 'What did you want to be when you were a child?',
                  feedback:
                    'No, this is a light question that often brings a smile. And nobody has to answer at length.',
                  isRight: false,
                },
                {
                  key: 'zypyz8',
                  text: 'What do you like about your neighbourhood?',
                  feedback: 'No: it is an easy way in, and about the present.',
                  isRight: false,
                },
                {
                  key: '6pvyu7',
                  text: 'Why have you still not found work?',
                  feedback:
                    'Yes, this one could. It sounds like blame, to someone who is probably blaming themselves already.',
                  isRight: true,
                },
              ],
            },
            {
              kind: 'match',
              key: 'iss40a',
              prompt: 'Match each closed question with its open sister.',
              pairs: [
                {
                  key: 'i2r8oc',
                  left: 'Was your work placement good?',
                  rightKey: 'cq6nex',
                  right: 'What did you learn on your work placement?',
                },
                {
                  key: 'p0hhvh',
                  left: 'Are you afraid of the interview?',
                  rightKey: 'p9aiad',
                  right: 'How do you feel about the interview?',
                },
                {
                  key: 't88vcc',
                  left: 'Did you look for work this week?',
                  rightKey: 'gekq31',
                  right: 'What were you able to do this week?',
                },
              ],
              whenRight:
                'Well spotted. The subject stays the same; what changes is the room you give.',
              whenWrong:
                'Read the pairs again: each open question is about the same thing as its closed sister, but it invites a story.',
            },
            {
              kind: 'trueFalse',
              key: 'z7lroi',
              prompt: 'A closed question never has a place in a meeting.',
              isTrue: false,
              whenRight:
                'That is right, it is false: to check a time, an address or an agreement, a yes or a no is just what you want.',
              whenWrong:
                'This is false. A closed question is very useful for checking: “So we meet on Thursday at ten?”',
            },
          ],
        },
      ],
    },
  },
};
