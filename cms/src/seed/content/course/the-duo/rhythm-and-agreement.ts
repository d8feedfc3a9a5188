import type { SeededLesson } from '../seeded-course.ts';

export const rhythmAndAgreement: SeededLesson = {
  key: 'rhythm-and-agreement',
  minutes: 15,
  texts: {
    fr: {
      title: 'Le rythme et l’accord',
      summary:
        'Deux heures par semaine pendant six mois : ce que l’on convient à la deuxième rencontre, et pourquoi on l’écrit.',
      blocks: [
        {
          type: 'text',
          markdown: `Vous vous êtes dit oui. À la deuxième rencontre, vous signez un accord et un code de conduite. Ce ne sont pas des papiers pour le tiroir. Ce sont les réponses, données à l’avance, aux questions qui fâchent quand on les pose trop tard.

## Le cadre, le même pour tous

- **Environ deux heures par semaine, pendant six mois.** Un seul jeune à la fois.
- **C’est gratuit pour le jeune** et bénévole pour vous.
- **Le jeune décide** de ce qu’il cherche et de ce qu’il accepte.
- **Ce qui se dit dans le duo reste dans le duo.** Nous y revenons dans la leçon suivante.

## Ce que vous choisissez à deux

Le jour et l’heure, d’abord. Un rendez-vous fixe résiste mieux qu’un « on s’appelle ». Monique et Yonas se voient le mardi à dix heures, à la bibliothèque. Tous deux savent que le mardi à dix heures est pris.

Ensuite, les détails qui n’en sont pas : par quel moyen vous écrivez-vous ? Jusqu’à quelle heure le soir ? Que fait-on si l’un de vous est en retard, malade, en vacances ? Tu ou vous ? Qui note ce qui a été convenu ?

Enfin, un but pour les six mois, dit avec les mots du jeune, et un petit but pour le premier mois. « Trouver du travail » est trop grand pour une semaine. « Avoir un CV dont je suis content d’ici au 15 » est à portée de main.`,
        },
        {
          type: 'download',
          title: 'L’accord : de quoi parler à la deuxième rencontre',
          handout: 'agreement',
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'Une rencontre qui se tient',
          body: 'Cinq minutes pour prendre des nouvelles. Cinq pour revoir ce qui était prévu. Une heure et demie de travail. Dix minutes pour dire qui fait quoi d’ici à la prochaine fois. Et une bonne nouvelle à emporter, même petite.',
        },
        {
          type: 'text',
          markdown: `## À mi-chemin

Au bout de trois mois, relisez l’accord ensemble. Le but est-il toujours le bon ? Le rythme convient-il ? Qu’est-ce qui vous a aidés, qu’est-ce qui vous a gênés ? Beaucoup de duos s’aperçoivent alors qu’ils ont changé de route sans se le dire. C’est le moment de l’écrire.`,
        },
        {
          type: 'keyPoints',
          title: 'À retenir',
          points: [
            'Un jour fixe, une heure fixe.',
            'Un grand but pour six mois, un petit pour ce mois-ci.',
            'On relit l’accord à mi-chemin.',
          ],
        },
        {
          type: 'reflection',
          key: 'f5d0rs',
          title: 'Votre propre cadre',
          prompt:
            'Avant de convenir de quoi que ce soit avec quelqu’un, convenez-en avec vous-même. Quels moments de la semaine pouvez-vous vraiment tenir pendant six mois ? Comment et jusqu’à quand peut-on vous joindre ? Qu’êtes-vous prêt à faire, et que ne ferez-vous pas ? Et comment le direz-vous au jeune, en deux phrases aimables ? Votre formateur ou votre formatrice vous répondra.',
          completeWhen: 'approved',
        },
      ],
    },
    nl: {
      title: 'Ritme en afspraken',
      summary:
        'Twee uur per week, zes maanden lang: wat u afspreekt op de tweede ontmoeting, en waarom u het opschrijft.',
      blocks: [
        {
          type: 'text',
          markdown: `U hebt allebei ja gezegd. Op de tweede ontmoeting tekent u een overeenkomst en een gedragscode. Dat zijn geen papieren voor in de la. Het zijn antwoorden, op voorhand, op vragen die ruzie geven als ze te laat komen.

## Wat voor iedereen geldt

- **Ongeveer twee uur per week, zes maanden lang.** Eén jongere tegelijk.
- **Voor de jongere is het gratis**, en u doet het als vrijwilliger.
- **De jongere beslist** wat hij zoekt en wat hij aanneemt.
- **Wat u in het duo bespreekt, blijft in het duo.** Daarover gaat de volgende les.

## Wat u samen kiest

Eerst de dag en het uur. Een vaste afspraak houdt langer stand dan ‘we bellen nog’. Monique en Yonas zien elkaar op dinsdag om tien uur, in de bibliotheek. Ze weten allebei dat dinsdag om tien uur bezet is.

Dan de details die er wel toe doen. Hoe bereikt u elkaar? Tot hoe laat ’s avonds? Wat als een van u te laat is, ziek, met vakantie? Je of u? Wie noteert wat er afgesproken is?

En ten slotte een doel voor die zes maanden, in de woorden van de jongere zelf, met een klein doel voor de eerste maand. ‘Werk vinden’ is te groot voor een week. ‘Tegen de vijftiende een cv hebben waar ik blij mee ben’, dat lukt.`,
        },
        {
          type: 'download',
          title: 'De overeenkomst: waarover praat u op de tweede ontmoeting?',
          handout: 'agreement',
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'Een ontmoeting die staat',
          body: 'Vijf minuten om te horen hoe het gaat. Vijf om te bekijken wat u van plan was. Anderhalf uur werken. Tien minuten om af te spreken wie wat doet tegen de volgende keer. En één goed bericht om mee naar huis te nemen, hoe klein ook.',
        },
        {
          type: 'text',
          markdown: `## Halverwege

Lees na drie maanden de overeenkomst samen opnieuw. Klopt het doel nog? Past het ritme? Wat heeft geholpen, en wat stoorde? Veel duo’s merken dan dat ze een andere weg ingeslagen zijn zonder het te zeggen. Dit is het moment om het op te schrijven.`,
        },
        {
          type: 'keyPoints',
          title: 'Om te onthouden',
          points: [
            'Een vaste dag, een vast uur.',
            'Een groot doel voor zes maanden, een klein voor deze maand.',
            'Halverwege leest u de overeenkomst opnieuw.',
          ],
        },
        {
          type: 'reflection',
          key: 'f5d0rs',
          title: 'Uw eigen afspraken',
          prompt:
            'Voor u iets afspreekt met een ander, spreekt u het af met uzelf. Welke uren van de week kunt u zes maanden lang echt vrijhouden? Hoe kan men u bereiken, en tot wanneer? Wat wilt u doen, en wat niet? En hoe vertelt u dat aan de jongere, in twee vriendelijke zinnen? Uw opleider antwoordt u.',
          completeWhen: 'approved',
        },
      ],
    },
    en: {
      title: 'Rhythm and agreement',
      summary:
        'Two hours a week for six months: what you agree at the second meeting, and why you write it down.',
      blocks: [
        {
          type: 'text',
          markdown: `You have both said yes. At the second meeting you sign an agreement and a code of conduct. These are not papers for the drawer. They are answers, given ahead of time, to questions that cause trouble when they come too late.

## The frame, the same for everybody

- **About two hours a week, for six months.** One young person at a time.
- **Free of charge for the young person**, and unpaid for you.
- **The young person decides** what to look for and what to accept.
- **What is said in the duo stays in the duo.** The next lesson returns to this.

## What the two of you choose

First the day and the hour. A fixed appointment holds out better than “let’s ring each other”. Monique and Yonas meet on Tuesdays at ten, in the library. Both know that Tuesday at ten is taken.

Then the details that are not details. How do you reach each other? Until what time in the evening? What if one of you is late, ill, on holiday? First names or not? Who notes down what was agreed?

Lastly, a goal for the six months, in the young person’s own words, and a small one for the first month. “Finding work” is too large for a week. “Having a CV I am happy with by the 15th” is within reach.`,
        },
        {
          type: 'download',
          title: 'The agreement: what to talk about at the second meeting',
          handout: 'agreement',
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'A meeting that holds together',
          body: 'Five minutes to hear how things are. Five to look at what was planned. An hour and a half of work. Ten minutes to say who does what before next time. And one piece of good news to take home, however small.',
        },
        {
          type: 'text',
          markdown: `## Half-way

After three months, read the agreement again together. Is the goal still the right one? Does the rhythm suit you? What has helped, and what got in the way? Many duos find at this point that they have changed direction without telling each other. Now is the time to write it down.`,
        },
        {
          type: 'keyPoints',
          title: 'Worth remembering',
          points: [
            'A fixed day, a fixed hour.',
            'A large goal for six months, a small one for this month.',
            'The agreement is read again half-way.',
          ],
        },
        {
          type: 'reflection',
          key: 'f5d0rs',
          title: 'A frame of your own',
          prompt:
            'Before you agree anything with somebody else, agree it with yourself. Which hours of the week can you really keep free for six months? How can you be reached, and until when? What are you willing to do, and what will you not do? And how will you say so to the young person, in two friendly sentences? Your trainer will answer you.',
          completeWhen: 'approved',
        },
      ],
    },
  },
};
