import type { SeededLesson } from '../seeded-course.ts';

export const firstMeeting: SeededLesson = {
  key: 'first-meeting',
  minutes: 10,
  texts: {
    fr: {
      title: 'La première rencontre',
      summary:
        'Une heure pour faire connaissance, sans rien décider sur place, et chacun peut dire non.',
      blocks: [
        {
          type: 'text',
          markdown: `Vous avez beaucoup de choses en commun, le jeune et vous : ce jour-là, vous êtes nerveux tous les deux. L’association vous a mis en contact parce que vos métiers, vos langues, vos caractères et vos horaires semblent s’accorder. Il reste à savoir si vous, vous avez envie de vous revoir.

C’est le sens de cette première rencontre. **Chacun peut refuser**, sans devoir se justifier devant l’autre. Un non à ce moment n’est un échec pour personne : il évite six mois difficiles. Dites-le au début, à voix haute ; vous verrez les épaules se détendre.`,
        },
        {
          type: 'recording',
          title: 'Une première rencontre, sans paroles',
          recording: 'first-meeting-film',
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Avant : où et quand ?',
              body: 'Un lieu public, calme, facile à atteindre en bus, en tram ou en train : un café, une bibliothèque, les locaux de l’association. Pas chez vous, pas chez le jeune. Confirmez la veille par un message avec l’adresse, l’heure et un mot pour vous reconnaître : « J’aurai une écharpe verte. »',
            },
            {
              title: 'Pendant : de quoi parle-t-on ?',
              body: 'De ce qui vous plaît à tous les deux, pour commencer. De ce que le jeune cherche, sans entrer dans le CV. De vous aussi : votre métier, ce que vous y avez aimé, pourquoi vous êtes là. Une heure suffit.',
            },
            {
              title: 'Et les cafés ?',
              body: 'Dites-le avant de commander : « Celui-ci est pour moi, le prochain, chacun le sien. » On évite ainsi une gêne qui peut durer six mois.',
            },
            {
              title: 'Après : que décide-t-on ?',
              body: 'Rien sur place. Rentrez chez vous, dormez, puis donnez votre réponse à l’association ; le jeune fait de même. C’est elle qui annonce la suite, dans un sens comme dans l’autre.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-first-meeting',
          caption: 'Une petite table, deux tasses : il n’en faut pas plus.',
        },
        {
          type: 'text',
          markdown: `## Dire oui, dire non

Un oui n’a pas besoin d’un coup de foudre. Posez-vous trois questions. Ai-je envie d’en savoir plus ? Nous sommes-nous compris, même lentement ? Est-ce que je me vois lui dire quelque chose de difficile ?

Si la réponse est non, dites-le simplement à votre coordinateur : « Je ne crois pas être la bonne personne pour elle. » Il cherchera quelqu’un d’autre, pour elle comme pour vous. Et si c’est le jeune qui dit non, ne cherchez pas longtemps ce que vous avez mal fait. Parfois, vous ressemblez seulement à un professeur qu’il n’aimait pas.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Ce jour-là, parlez moins que lui',
          body: 'Vous avez l’âge, l’aisance et la langue. Laissez de la place : un tiers du temps pour vous, deux tiers pour le jeune.',
        },
        {
          type: 'keyPoints',
          title: 'À retenir',
          points: [
            'Un lieu public, une heure, une confirmation la veille.',
            'Chacun peut refuser, et on le dit dès le début.',
            'Aucune décision sur place : la réponse se donne à l’association.',
          ],
        },
      ],
    },
    nl: {
      title: 'De eerste ontmoeting',
      summary:
        'Een uur om kennis te maken, zonder ter plekke iets te beslissen, en allebei mag u nee zeggen.',
      blocks: [
        {
          type: 'text',
          markdown: `U en de jongere hebben veel gemeen: die dag bent u allebei zenuwachtig. De vereniging heeft u met elkaar in contact gebracht omdat uw beroepen, talen, karakters en agenda’s bij elkaar lijken te passen. Blijft de vraag of u elkaar graag terugziet.

Daarvoor dient die eerste ontmoeting. **Allebei mag u weigeren**, zonder u tegenover de ander te verantwoorden. Een nee is op dat moment voor niemand een mislukking: het bespaart u zes moeilijke maanden. Zeg het meteen hardop. U ziet de schouders zakken.`,
        },
        {
          type: 'recording',
          title: 'Een eerste ontmoeting, zonder woorden',
          recording: 'first-meeting-film',
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Vooraf: waar en wanneer?',
              body: 'Een openbare, rustige plek waar u gemakkelijk geraakt met bus, tram of trein: een café, een bibliotheek, het kantoor van de vereniging. Niet bij u thuis, niet bij de jongere thuis. Bevestig de dag ervoor met een berichtje: adres, uur, en iets om u te herkennen. ‘Ik draag een groene sjaal.’',
            },
            {
              title: 'Tijdens: waarover praat u?',
              body: 'Om te beginnen over wat u allebei graag doet. Over wat de jongere zoekt, zonder in het cv te duiken. Ook over uzelf: uw beroep, wat u er fijn aan vond, waarom u hier zit. Een uur is genoeg.',
            },
            {
              title: 'En de koffie?',
              body: 'Zeg het voor u bestelt: ‘Deze is voor mij, de volgende betaalt ieder zelf.’ Dat bespaart u een ongemak dat zes maanden kan duren.',
            },
            {
              title: 'Achteraf: wat beslist u?',
              body: 'Ter plekke niets. Ga naar huis, slaap er een nacht over en laat de vereniging dan weten wat u wilt. De jongere doet hetzelfde. Zij brengt u allebei op de hoogte, hoe het ook uitvalt.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-first-meeting',
          caption: 'Een tafeltje en twee kopjes: meer hebt u niet nodig.',
        },
        {
          type: 'text',
          markdown: `## Ja zeggen, nee zeggen

Voor een ja hoeft u niet op slag gecharmeerd te zijn. Stel uzelf drie vragen. Wil ik meer over die persoon weten? Hebben we elkaar begrepen, al ging het traag? Zie ik mezelf ook iets moeilijks zeggen?

Is het antwoord nee, zeg dat dan gewoon aan uw coördinator: ‘Ik denk dat ik voor haar niet de juiste ben.’ Dan zoekt die iemand anders, voor haar en voor u. En zegt de jongere nee, blijf dan niet piekeren over wat u fout deed. Misschien lijkt u alleen maar op een leraar die hij niet kon uitstaan.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Praat die dag minder dan de ander',
          body: 'U hebt uw leeftijd, uw vlotheid en uw taal mee. Maak plaats: een derde van de tijd voor u, twee derde voor de jongere.',
        },
        {
          type: 'keyPoints',
          title: 'Om te onthouden',
          points: [
            'Een openbare plek, een uur, een bevestiging de dag ervoor.',
            'Allebei mag u weigeren, en u zegt dat van bij het begin.',
            'Niets beslissen ter plekke: uw antwoord geeft u aan de vereniging.',
          ],
        },
      ],
    },
    en: {
      title: 'The first meeting',
      summary:
        'An hour to get to know each other, with nothing decided on the spot, and either of you may say no.',
      blocks: [
        {
          type: 'text',
          markdown: `You and the young person have much in common: on that day, you are both nervous. The association brought you together because your occupations, languages, characters and diaries seem to fit. What remains to be seen is whether the two of you would like to meet again.

That is what the first meeting is for. **Either of you may decline**, without having to explain yourself to the other. A no at this point is nobody’s failure: it spares you six difficult months. Say so at the outset, aloud; you will see shoulders drop.`,
        },
        {
          type: 'recording',
          title: 'A first meeting, without words',
          recording: 'first-meeting-film',
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Before: where and when?',
              body: 'A public place that is quiet and easy to reach by bus, tram or train: a café, a library, the association’s office. Not your home, and not theirs. Confirm the day before with the address, the time and something to recognise you by: “I shall be wearing a green scarf.”',
            },
            {
              title: 'During: what do you talk about?',
              body: 'About what you both enjoy, to begin with. About what the young person is looking for, without going into the CV. About yourself as well: your occupation, what you liked about it, why you are here. An hour is enough.',
            },
            {
              title: 'And the coffee?',
              body: 'Say it before you order: “This one is on me; next time we each pay our own.” It saves an awkwardness that may otherwise last six months.',
            },
            {
              title: 'After: what do you decide?',
              body: 'Nothing on the spot. Go home, sleep on it, then give your answer to the association; the young person does the same. It will tell you both what comes next, either way.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-first-meeting',
          caption: 'A small table and two cups: you need no more.',
        },
        {
          type: 'text',
          markdown: `## Saying yes, saying no

A yes does not call for instant charm. Ask yourself three questions. Would I like to know more? Did we understand each other, even if it went slowly? Can I see myself telling this person something difficult?

If the answer is no, just tell your coordinator: “I don’t think I am the right person for her.” The coordinator will look for somebody else, for her and for you. And if it is the young person who says no, do not brood over what you did wrong. Perhaps you simply look like a teacher they could not stand.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'On that day, talk less than they do',
          body: 'You have the years, the ease and the language on your side. Make room: a third of the time for you, two thirds for them.',
        },
        {
          type: 'keyPoints',
          title: 'Worth remembering',
          points: [
            'A public place, an hour, a message the day before.',
            'Either may decline, and you say so from the start.',
            'Nothing is decided on the spot: you give your answer to the association.',
          ],
        },
      ],
    },
  },
};
