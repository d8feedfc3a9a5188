import type { SeededLesson } from '../seeded-course.ts';

export const sayItBack: SeededLesson = {
  key: 'say-it-back',
  minutes: 12,
  texts: {
    fr: {
      title: 'Redire pour comprendre',
      summary: 'Reformuler avec ses propres mots : un geste simple qui évite bien des malentendus.',
      blocks: [
        {
          type: 'text',
          markdown: `Reformuler, c’est redire en peu de mots ce que l’autre vient de dire, puis vérifier : « Si je vous comprends bien… C’est cela ? »

C’est tout simple, et nous le faisons rarement. D’habitude, nous répondons par notre propre histoire : « Ah, moi aussi, en 1985… »

## Trois manières de redire

- **Les faits.** « Vous avez envoyé douze CV en un mois et reçu une seule réponse. »
- **Ce que l’autre ressent.** « J’entends que cela vous décourage. »
- **Ce qui compte pour lui.** « Ce qui est important pour vous, c’est d’être à la maison quand votre fille rentre de l’école. »

La deuxième demande de la prudence : vous proposez un mot, vous ne posez pas un diagnostic. Si vous vous trompez, le jeune vous corrigera. « Non, pas découragée : en colère. » Et vous aurez appris quelque chose.

Hilde, 58 ans, ancienne infirmière à Gand, raconte : « Avec Grace, je croyais que le problème, c’était le néerlandais. J’ai reformulé : le plus dur, c’est la langue ? Elle m’a répondu : non, c’est le téléphone. Quand je ne vois pas le visage, je ne comprends plus rien. Nous nous sommes exercées au téléphone, d’une pièce à l’autre. Cela n’avait rien à voir avec ce que j’avais prévu. »`,
        },
        {
          type: 'keyPoints',
          title: 'La recette en trois temps',
          points: [
            'Laissez finir la phrase, et le silence qui suit.',
            'Redites l’essentiel, plus court, sans y ajouter votre avis.',
            'Vérifiez : « C’est bien cela ? » Puis laissez corriger.',
          ],
        },
        {
          type: 'callout',
          tone: 'warning',
          title: 'Pas comme un perroquet',
          body: 'Répéter mot pour mot agace. Prenez vos mots à vous, et gardez la reformulation pour ce qui est important ou pas clair.',
        },
        {
          type: 'quiz',
          key: 'i6bwpd',
          title: 'Que répondez-vous ?',
          passPercent: 60,
          tries: null,
          questions: [
            {
              kind: 'situation',
              key: 'xxshyt',
              prompt:
                'Omid, 23 ans, vous dit : « Au magasin, ils m’ont répondu qu’ils me rappelleraient. Ça fait trois semaines. » Que répondez-vous ?',
              options: [
                {
                  key: 'vhglat',
                  text: '« Ne vous en faites pas, ça finira par marcher. »',
                  feedback:
                    'C’est gentil, mais cela ferme la conversation : on ne sait toujours pas comment il va, ni ce qu’il voudrait faire.',
                  grade: 30,
                },
                {
                  key: 'jv65bk',
                  text: '« Trois semaines sans nouvelles, c’est long. Qu’est-ce que vous en pensez, vous ? »',
                  feedback:
                    'Oui. Vous redites les faits, vous reconnaissez l’attente et vous lui laissez la parole.',
                  grade: 100,
                },
                {
                  key: 'fqhr24',
                  text: '« Il fallait rappeler après une semaine. »',
                  feedback:
                    'Le conseil est juste, mais il arrive trop tôt et sonne comme un reproche. Gardez-le pour la suite.',
                  grade: 10,
                },
                {
                  key: 'wbkwhn',
                  text: '« Donc vous attendez leur réponse depuis trois semaines. »',
                  feedback:
                    'Pas mal : les faits y sont. Il manque une petite ouverture pour qu’il puisse continuer.',
                  grade: 70,
                },
              ],
            },
            {
              kind: 'order',
              key: 'dqt5sa',
              prompt: 'Remettez cette reformulation dans le bon ordre.',
              items: [
                { key: '54y4xs', text: 'Écouter jusqu’au bout de la phrase' },
                { key: 'n0gxnn', text: 'Attendre quelques secondes' },
                { key: '3c9ofs', text: 'Redire l’essentiel avec vos mots' },
                { key: 's8yyn4', text: 'Demander si c’est bien cela' },
                { key: 'br94lr', text: 'Laisser corriger ou continuer' },
              ],
              whenRight:
                'Parfait. L’attente, en deuxième, est l’étape que l’on saute le plus souvent.',
              whenWrong:
                'Pensez à la recette : d’abord écouter et attendre, puis redire, vérifier, et enfin laisser la place.',
            },
            {
              kind: 'one',
              key: '3yqgai',
              prompt:
                'Le jeune vous corrige : « Non, ce n’est pas ce que je voulais dire. » Qu’est-ce que cela montre ?',
              options: [
                {
                  key: 'fg3r61',
                  text: 'Que vous avez mal écouté.',
                  feedback:
                    'Non : on peut écouter très bien et comprendre de travers. C’est justement pour cela que l’on vérifie.',
                  isRight: false,
                },
                {
                  key: '8mvjq8',
                  text: 'Qu’il vaut mieux ne plus reformuler avec lui.',
                  feedback: 'Au contraire. Sans la reformulation, le malentendu serait resté.',
                  isRight: false,
                },
                {
                  key: '9hk9ms',
                  text: 'Que la reformulation a servi.',
                  feedback:
                    'Tout à fait : un malentendu est levé, et le jeune voit qu’il peut vous corriger.',
                  isRight: true,
                },
              ],
            },
          ],
        },
      ],
    },
    nl: {
      title: 'Teruggeven wat u hoort',
      summary:
        'In uw eigen woorden samenvatten: een eenvoudig gebaar dat veel misverstanden voorkomt.',
      blocks: [
        {
          type: 'text',
          markdown: `Teruggeven wat u hoort: u vat in een paar woorden samen wat de ander net gezegd heeft, en u vraagt of het klopt. ‘Als ik het goed begrijp… Is dat zo?’

Zo eenvoudig is het, en toch doen we het zelden. Meestal antwoorden we met ons eigen verhaal: ‘Ja, ik ook, in 1985…’

## Drie manieren

- **De feiten.** ‘U hebt op een maand twaalf cv’s verstuurd en één antwoord gekregen.’
- **Het gevoel.** ‘Ik hoor dat u er moedeloos van wordt.’
- **Wat telt voor de ander.** ‘Belangrijk voor u is dat u thuis bent als uw dochter van school komt.’

Met de tweede springt u voorzichtig om: u stelt een woord voor, u stelt geen diagnose. Zit u ernaast, dan verbetert de jongere u wel. ‘Nee, niet moedeloos. Kwaad.’ En dan weet u weer iets meer.

Hilde, 58, vroeger verpleegkundige in Gent, vertelt: ‘Bij Grace dacht ik dat het Nederlands het probleem was. Ik vroeg: het moeilijkste is dus de taal? Nee, zei ze, de telefoon. Als ik geen gezicht zie, begrijp ik er niets meer van. Toen hebben we telefoneren geoefend, van de ene kamer naar de andere. Dat was helemaal niet wat ik van plan was.’`,
        },
        {
          type: 'keyPoints',
          title: 'Het recept in drie stappen',
          points: [
            'Laat de zin uitspreken, en de stilte erna ook.',
            'Geef het belangrijkste terug, korter, zonder uw mening erbij.',
            'Vraag of het klopt, en laat u verbeteren.',
          ],
        },
        {
          type: 'callout',
          tone: 'warning',
          title: 'Geen papegaai',
          body: 'Woord voor woord herhalen werkt op de zenuwen. Gebruik uw eigen woorden, en doe het alleen bij wat belangrijk of onduidelijk is.',
        },
        {
          type: 'quiz',
          key: 'i6bwpd',
          title: 'Wat antwoordt u?',
          passPercent: 60,
          tries: null,
          questions: [
            {
              kind: 'situation',
              key: 'xxshyt',
              prompt:
                'Omid, 23, zegt: ‘In de winkel zeiden ze dat ze zouden terugbellen. Dat is nu drie weken geleden.’ Wat antwoordt u?',
              options: [
                {
                  key: 'vhglat',
                  text: '‘Maak u geen zorgen, het komt wel goed.’',
                  feedback:
                    'Vriendelijk bedoeld, maar het gesprek stopt hier. U weet nog altijd niet hoe het met hem gaat of wat hij wil doen.',
                  grade: 30,
                },
                {
                  key: 'jv65bk',
                  text: '‘Drie weken niets horen, dat is lang. Wat denkt u er zelf van?’',
                  feedback:
                    'Ja. U geeft de feiten terug, u erkent het wachten en u laat hem aan het woord.',
                  grade: 100,
                },
                {
                  key: 'fqhr24',
                  text: '‘U had na een week moeten bellen.’',
                  feedback:
                    'De raad is goed, maar hij komt te vroeg en klinkt als een verwijt. Bewaar hem voor straks.',
                  grade: 10,
                },
                {
                  key: 'wbkwhn',
                  text: '‘U wacht dus al drie weken op antwoord.’',
                  feedback:
                    'Niet slecht: de feiten kloppen. Er ontbreekt nog een kleine opening, zodat hij verder kan vertellen.',
                  grade: 70,
                },
              ],
            },
            {
              kind: 'order',
              key: 'dqt5sa',
              prompt: 'Zet deze stappen in de juiste volgorde.',
              items: [
                { key: '54y4xs', text: 'Luisteren tot de zin af is' },
                { key: 'n0gxnn', text: 'Een paar seconden wachten' },
                { key: '3c9ofs', text: 'Het belangrijkste in uw eigen woorden teruggeven' },
                { key: 's8yyn4', text: 'Vragen of het klopt' },
                { key: 'br94lr', text: 'De ander laten verbeteren of verder vertellen' },
              ],
              whenRight: 'Perfect. De tweede stap, het wachten, slaan we het vaakst over.',
              whenWrong:
                'Denk aan het recept: eerst luisteren en wachten, dan teruggeven en nagaan, en dan weer plaats maken.',
            },
            {
              kind: 'one',
              key: '3yqgai',
              prompt: 'De jongere verbetert u: ‘Nee, zo bedoelde ik het niet.’ Wat betekent dat?',
              options: [
                {
                  key: 'fg3r61',
                  text: 'Dat u slecht geluisterd hebt.',
                  feedback:
                    'Nee: u kunt heel goed luisteren en het toch verkeerd begrijpen. Daarom vraagt u het na.',
                  isRight: false,
                },
                {
                  key: '8mvjq8',
                  text: 'Dat u dit bij deze jongere beter niet meer doet.',
                  feedback: 'Integendeel. Zonder die vraag was het misverstand blijven bestaan.',
                  isRight: false,
                },
                {
                  key: '9hk9ms',
                  text: 'Dat het geholpen heeft.',
                  feedback:
                    'Precies: er is een misverstand uit de weg, en de jongere merkt dat hij u mag verbeteren.',
                  isRight: true,
                },
              ],
            },
          ],
        },
      ],
    },
    en: {
      title: 'Saying it back',
      summary:
        'Putting what you heard into your own words: a simple habit that prevents many misunderstandings.',
      blocks: [
        {
          type: 'text',
          markdown: `Saying it back means repeating, briefly, what the other person has just told you, and then checking: “If I understand you rightly… Is that it?”

It is simple, and we seldom do it. Usually we answer with a story of our own: “Oh yes, same here, back in 1985…”

## Three ways to do it

- **The facts.** “You sent twelve CVs in a month and had one reply.”
- **What they feel.** “It sounds as if that is discouraging you.”
- **What matters to them.** “The important thing for you is to be at home when your daughter gets back from school.”

Go gently with the second: you are offering a word, not making a diagnosis. If you are wrong, you will be told. “No, not discouraged. Angry.” And you will have learned something.

Hilde, 58, a former nurse in Ghent, tells this story: “With Grace I assumed the trouble was her Dutch. So I said it back: the hardest part is the language, then? No, she said, it’s the telephone. When I can’t see a face, I’m lost. So we practised phone calls, from one room to the other. It was nothing like what I had planned.”`,
        },
        {
          type: 'keyPoints',
          title: 'Three steps',
          points: [
            'Let the sentence end, and the silence after it.',
            'Say the heart of it back, shorter, without adding your opinion.',
            'Check: “Is that right?” Then let yourself be corrected.',
          ],
        },
        {
          type: 'callout',
          tone: 'warning',
          title: 'Not like a parrot',
          body: 'Repeating word for word is irritating. Use words of your own, and keep this for what is important or unclear.',
        },
        {
          type: 'quiz',
          key: 'i6bwpd',
          title: 'What do you say?',
          passPercent: 60,
          tries: null,
          questions: [
            {
              kind: 'situation',
              key: 'xxshyt',
              prompt:
                'Omid, 23, says: “The shop told me they would ring back. That was three weeks ago.” What do you say?',
              options: [
                {
                  key: 'vhglat',
                  text: '“Don’t worry, it will work out in the end.”',
                  feedback:
                    'Kindly meant, but it closes the conversation: you still don’t know how he is, or what he would like to do.',
                  grade: 30,
                },
                {
                  key: 'jv65bk',
                  text: '“Three weeks without news is a long time. What do you make of it?”',
                  feedback:
                    'Yes. You say the facts back, you recognise the waiting, and you hand the floor to him.',
                  grade: 100,
                },
                {
                  key: 'fqhr24',
                  text: '“You should have rung them after a week.”',
                  feedback:
                    'Sound advice, but it comes too early and sounds like blame. Keep it for later.',
                  grade: 10,
                },
                {
                  key: 'wbkwhn',
                  text: '“So you have been waiting three weeks for an answer.”',
                  feedback:
                    'Not bad: the facts are there. It only lacks a small opening, so that he can go on.',
                  grade: 70,
                },
              ],
            },
            {
              kind: 'order',
              key: 'dqt5sa',
              prompt: 'Put the steps in the right order.',
              items: [
                { key: '54y4xs', text: 'Listen to the end of the sentence' },
                { key: 'n0gxnn', text: 'Wait a few seconds' },
                { key: '3c9ofs', text: 'Say the heart of it in your own words' },
                { key: 's8yyn4', text: 'Ask whether that is right' },
                { key: 'br94lr', text: 'Let the other person correct you or go on' },
              ],
              whenRight: 'Perfect. Waiting, the second step, is the one most often skipped.',
              whenWrong:
                'Think of the three steps: first listen and wait, then say it back and check, and finally make room again.',
            },
            {
              kind: 'one',
              key: '3yqgai',
              prompt:
                'The young person corrects you: “No, that’s not what I meant.” What does that tell you?',
              options: [
                {
                  key: 'fg3r61',
                  text: 'That you listened badly.',
                  feedback:
                    'No: one can listen very well and still get it wrong. That is exactly why you check.',
                  isRight: false,
                },
                {
                  key: '8mvjq8',
                  text: 'That you had better not try this with them again.',
                  feedback:
                    'On the contrary. Had you not said it back, the misunderstanding would still be there.',
                  isRight: false,
                },
                {
                  key: '9hk9ms',
                  text: 'That saying it back has done its job.',
                  feedback:
                    'Quite so: a misunderstanding is out of the way, and the young person has seen that you can be corrected.',
                  isRight: true,
                },
              ],
            },
          ],
        },
      ],
    },
  },
};
