import type { SeededLesson } from '../seeded-course.ts';

export const limits: SeededLesson = {
  key: 'limits',
  minutes: 14,
  texts: {
    fr: {
      title: 'La bonne distance',
      summary:
        'Argent, secrets, inquiétudes : où s’arrête le rôle d’un mentor, et comment le dire avec chaleur.',
      blocks: [
        {
          type: 'text',
          markdown:
            'Un mentor n’est ni un parent, ni un patron, ni un assistant social, ni un banquier. Il est quelqu’un d’un peu plus loin sur la route, qui marche à côté pendant six mois. Cette distance n’est pas de la froideur. C’est elle qui permet au jeune de vous dire des choses qu’il ne dirait pas à son père.',
        },
        {
          type: 'picture',
          picture: 'picture-walk',
          caption: 'Un mentor marche à côté, ni devant, ni derrière.',
        },
        {
          type: 'text',
          markdown: `## Ce qu’un mentor ne fait pas

- **Prêter ou donner de l’argent**, ni se porter garant d’un loyer.
- **Héberger** le jeune, ou l’engager chez soi.
- **Décider, signer ou téléphoner** à sa place.
- **Soigner, juger ou enquêter** : il y a des gens dont c’est le métier.
- **Se rendre indispensable.** Un bon mentor devient peu à peu inutile.

Dire non ne demande pas de se durcir. « Je ne prête pas d’argent, c’est la règle du duo. Mais je ne vous laisse pas seul avec ce problème : voyons qui peut aider. » Un non, une raison, une porte.

## La discrétion

Ce que le jeune vous confie reste entre vous. On n’en parle pas à table, même sans le nommer : la Belgique est petite. On ne publie pas de photo. On demande son accord avant de transmettre son CV. Et la discrétion ne s’arrête pas avec le duo.

Vous pouvez parler de **vous** et de ce que vous vivez avec votre coordinateur. Il est tenu à la même discrétion.

## Quand il y a un danger

La discrétion a une limite : la vie et la sécurité de quelqu’un. S’il y a un danger immédiat, appelez le **112**. Si le jeune va très mal, restez avec lui, proposez-lui d’appeler ensemble quelqu’un qui écoute, jour et nuit : le **107** en français, le **106** en néerlandais. Puis prévenez l’association, en disant au jeune que vous le faites, et pourquoi. Vous n’avez pas à porter cela seul.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'La question du miroir',
          body: 'Vous hésitez ? Demandez-vous si vous raconteriez volontiers, devant le jeune et votre coordinateur réunis, ce que vous vous apprêtez à faire. Si non, ne le faites pas, et appelez.',
        },
        {
          type: 'quiz',
          key: '3kifzx',
          title: 'Jusqu’où aller ?',
          passPercent: 80,
          tries: 3,
          questions: [
            {
              kind: 'situation',
              key: 'utemlx',
              prompt: 'Omid vous demande cinquante euros jusqu’à la fin du mois. Que faites-vous ?',
              options: [
                {
                  key: '4race3',
                  text: 'Je les lui prête, pour cette fois, et cela reste entre nous.',
                  feedback:
                    'Le geste est généreux. Mais dès demain, Omid vous devra quelque chose, et vous aurez un secret à deux. Le duo y survit rarement.',
                  grade: 0,
                },
                {
                  key: '7xm78u',
                  text: 'Je refuse et je change de sujet.',
                  feedback:
                    'La limite est juste. Mais Omid reste seul avec son problème, et avec sa gêne.',
                  grade: 50,
                },
                {
                  key: 'v7csa3',
                  text: 'Je dis que je ne prête pas d’argent, puis je demande ce qui se passe et qui pourrait aider.',
                  feedback:
                    'Oui : un non, une raison, une porte. Peut-être le CPAS, peut-être seulement un budget à regarder ensemble.',
                  grade: 100,
                },
              ],
            },
            {
              kind: 'trueFalse',
              key: 'cixupl',
              prompt:
                'Après la fin du duo, vous pouvez raconter librement ce que le jeune vous a confié.',
              isTrue: false,
              whenRight: 'En effet, non. La discrétion continue quand le duo s’arrête.',
              whenWrong:
                'Non : la discrétion continue après le duo. C’est son histoire ; c’est à lui de la raconter.',
            },
            {
              kind: 'one',
              key: 'w4f9br',
              prompt: 'Le jeune vous dit qu’il ne voit plus de raison de vivre. Que faites-vous ?',
              options: [
                {
                  key: 'mcrbiv',
                  text: 'Je garde cela pour moi : j’ai promis la discrétion.',
                  feedback:
                    'La discrétion s’arrête là où une vie est en danger. Vous avez le droit, et le devoir, de chercher de l’aide.',
                  isRight: false,
                },
                {
                  key: 'af2zzh',
                  text: 'Je reste avec lui, je propose d’appeler ensemble le 107 ou le 106, ou le 112 s’il y a urgence, puis je préviens l’association.',
                  feedback:
                    'Oui. Rester, appeler, ne pas porter cela seul. Et lui dire que vous le faites.',
                  isRight: true,
                },
                {
                  key: '7199lm',
                  text: 'Je lui rappelle tout ce qui va bien dans sa vie.',
                  feedback:
                    'On le fait par affection, mais il se sentira moins entendu encore. Écoutez, restez, et appelez de l’aide avec lui.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'match',
              key: 'mn0scv',
              prompt: 'À qui s’adresser ?',
              pairs: [
                {
                  key: 'dwcna6',
                  left: 'Quelqu’un est en danger, maintenant',
                  rightKey: 'z305bb',
                  right: 'Le 112',
                },
                {
                  key: 'vysski',
                  left: 'Le duo se passe mal',
                  rightKey: 'k6l4rt',
                  right: 'Votre coordinateur',
                },
                {
                  key: 'alwccl',
                  left: 'Le jeune a besoin de parler, la nuit',
                  rightKey: 'k11326',
                  right: 'Le 107 ou le 106',
                },
                {
                  key: 'ccqzwm',
                  left: 'On lui a refusé un emploi à cause de son nom',
                  rightKey: 't1dp9x',
                  right: 'Unia',
                },
              ],
              whenRight: 'Parfait. Gardez ces numéros dans votre téléphone.',
              whenWrong:
                'Presque. Un danger : le 112. Une oreille, de nuit : le 107 en français ou le 106 en néerlandais. Une discrimination : Unia. Et pour le duo lui-même : votre coordinateur.',
            },
            {
              kind: 'situation',
              key: 'y3ww7i',
              prompt:
                'À un dîner, une amie demande : « Et ton jeune, il vient d’où ? Il est arrivé comment ? » Que répondez-vous ?',
              options: [
                {
                  key: 'e2i9ck',
                  text: 'Je raconte un peu, sans dire son prénom.',
                  feedback:
                    'Sans le prénom, on reconnaît souvent la personne. Et ce récit n’est pas à vous.',
                  grade: 20,
                },
                {
                  key: '0ad019',
                  text: '« Ça, c’est à lui de le raconter. Mais moi, je peux te dire ce que j’apprends. »',
                  feedback: 'Très bien : vous gardez son histoire, et vous parlez de la vôtre.',
                  grade: 100,
                },
                {
                  key: '4c3avo',
                  text: '« Je n’ai pas le droit d’en parler. »',
                  feedback:
                    'C’est exact, et le secret est gardé. On peut le dire avec un peu plus de chaleur.',
                  grade: 90,
                },
              ],
            },
          ],
        },
      ],
    },
    nl: {
      title: 'De juiste afstand',
      summary:
        'Geld, geheimen, zorgen: waar de rol van een mentor ophoudt, en hoe u dat hartelijk zegt.',
      blocks: [
        {
          type: 'text',
          markdown:
            'Een mentor is geen ouder, geen baas, geen maatschappelijk werker en geen bankier. Het is iemand die al wat verder op de weg staat en zes maanden meewandelt. Die afstand is geen kilte. Net daardoor kan de jongere u dingen vertellen die hij niet aan zijn vader vertelt.',
        },
        {
          type: 'picture',
          picture: 'picture-walk',
          caption: 'Een mentor loopt naast de jongere, niet ervoor en niet erachter.',
        },
        {
          type: 'text',
          markdown: `## Wat een mentor niet doet

- **Geld lenen of geven**, of borg staan voor een huur.
- De jongere **in huis nemen**, of zelf in dienst nemen.
- In zijn plaats **beslissen, tekenen of bellen**.
- **Verzorgen, oordelen of uitzoeken**: er zijn mensen van wie dat het vak is.
- **Zich onmisbaar maken.** Een goede mentor wordt stilaan overbodig.

Nee zeggen kan zonder hard te worden. ‘Ik leen geen geld, dat is de regel van het duo. Maar ik laat u hier niet alleen mee zitten. Laten we kijken wie kan helpen.’ Een nee, een reden, een deur.

## Discretie

Wat de jongere u toevertrouwt, blijft onder u. U vertelt het niet aan tafel, ook niet zonder naam: België is klein. U zet geen foto online. U vraagt of het goed is voor u een cv doorgeeft. En de discretie stopt niet als het duo stopt.

Over **uzelf** en over hoe het u vergaat, mag u wel praten met uw coördinator. Die is tot dezelfde discretie gehouden.

## Als er gevaar is

Discretie heeft één grens: iemands leven en veiligheid. Is er direct gevaar, bel dan **112**. Gaat het heel slecht met de jongere, blijf dan bij hem en stel voor om samen iemand te bellen die dag en nacht luistert: **106** in het Nederlands, **107** in het Frans. Verwittig daarna de vereniging. Zeg de jongere dat u dat doet, en waarom. U hoeft dit niet alleen te dragen.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'De spiegelvraag',
          body: 'Twijfelt u? Vraag u af of u wat u wilt doen gerust zou vertellen met de jongere én uw coördinator erbij. Zo niet, doe het dan niet, en bel.',
        },
        {
          type: 'quiz',
          key: '3kifzx',
          title: 'Hoever gaat u?',
          passPercent: 80,
          tries: 3,
          questions: [
            {
              kind: 'situation',
              key: 'utemlx',
              prompt:
                'Omid vraagt of hij vijftig euro kan lenen tot het einde van de maand. Wat doet u?',
              options: [
                {
                  key: '4race3',
                  text: 'Ik leen ze hem, voor één keer, en dat blijft onder ons.',
                  feedback:
                    'Een gul gebaar. Maar vanaf morgen is Omid u iets schuldig, en hebt u samen een geheim. Zelden overleeft een duo dat.',
                  grade: 0,
                },
                {
                  key: '7xm78u',
                  text: 'Ik weiger en begin over iets anders.',
                  feedback:
                    'De grens klopt. Maar Omid blijft alleen met zijn probleem, en met zijn schaamte.',
                  grade: 50,
                },
                {
                  key: 'v7csa3',
                  text: 'Ik zeg dat ik geen geld leen, en vraag dan wat er scheelt en wie zou kunnen helpen.',
                  feedback:
                    'Ja: een nee, een reden, een deur. Misschien het OCMW, misschien gewoon samen eens naar de uitgaven kijken.',
                  grade: 100,
                },
              ],
            },
            {
              kind: 'trueFalse',
              key: 'cixupl',
              prompt:
                'Als het duo voorbij is, mag u vrij vertellen wat de jongere u toevertrouwd heeft.',
              isTrue: false,
              whenRight: 'Inderdaad niet. De discretie loopt door als het duo stopt.',
              whenWrong:
                'Nee: de discretie loopt door na het duo. Het is zijn verhaal, en alleen hij mag het vertellen.',
            },
            {
              kind: 'one',
              key: 'w4f9br',
              prompt: 'De jongere zegt dat hij geen reden meer ziet om te leven. Wat doet u?',
              options: [
                {
                  key: 'mcrbiv',
                  text: 'Ik hou het voor mij: ik heb discretie beloofd.',
                  feedback:
                    'Discretie stopt waar een leven in gevaar is. U mag en moet hulp zoeken.',
                  isRight: false,
                },
                {
                  key: 'af2zzh',
                  text: 'Ik blijf bij hem, stel voor samen 106 of 107 te bellen, of 112 als het dringend is, en verwittig dan de vereniging.',
                  feedback:
                    'Ja. Blijven, bellen, het niet alleen dragen. En hem zeggen dat u dat doet.',
                  isRight: true,
                },
                {
                  key: '7199lm',
                  text: 'Ik som op wat er allemaal goed gaat in zijn leven.',
                  feedback:
                    'U doet het uit genegenheid, maar hij zal zich nog minder gehoord voelen. Luister, blijf, en zoek samen hulp.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'match',
              key: 'mn0scv',
              prompt: 'Bij wie kunt u terecht?',
              pairs: [
                { key: 'dwcna6', left: 'Iemand is nu in gevaar', rightKey: 'z305bb', right: '112' },
                {
                  key: 'vysski',
                  left: 'Het duo loopt niet goed',
                  rightKey: 'k6l4rt',
                  right: 'Uw coördinator',
                },
                {
                  key: 'alwccl',
                  left: 'De jongere moet ’s nachts zijn hart luchten',
                  rightKey: 'k11326',
                  right: '106 of 107',
                },
                {
                  key: 'ccqzwm',
                  left: 'Hij kreeg een job niet vanwege zijn naam',
                  rightKey: 't1dp9x',
                  right: 'Unia',
                },
              ],
              whenRight: 'Perfect. Bewaar die nummers in uw telefoon.',
              whenWrong:
                'Bijna. Gevaar: 112. Een luisterend oor, ook ’s nachts: 106 in het Nederlands of 107 in het Frans. Discriminatie: Unia. En voor het duo zelf: uw coördinator.',
            },
            {
              kind: 'situation',
              key: 'y3ww7i',
              prompt:
                'Aan tafel vraagt een vriendin: ‘En die jongen van jou, waar komt hij vandaan? Hoe is hij hier geraakt?’ Wat antwoordt u?',
              options: [
                {
                  key: 'e2i9ck',
                  text: 'Ik vertel een beetje, zonder zijn naam te noemen.',
                  feedback:
                    'Ook zonder naam herkent men iemand vaak. En het verhaal is niet van u.',
                  grade: 20,
                },
                {
                  key: '0ad019',
                  text: '‘Dat moet hij zelf vertellen. Maar ik kan je wel zeggen wat ik ervan leer.’',
                  feedback: 'Heel goed: u bewaart zijn verhaal en vertelt het uwe.',
                  grade: 100,
                },
                {
                  key: '4c3avo',
                  text: '‘Ik mag daar niet over praten.’',
                  feedback: 'Dat klopt, en het geheim is veilig. Het kan alleen wat hartelijker.',
                  grade: 90,
                },
              ],
            },
          ],
        },
      ],
    },
    en: {
      title: 'The right distance',
      summary: 'Money, secrets, worries: where a mentor’s part ends, and how to say so warmly.',
      blocks: [
        {
          type: 'text',
          markdown:
            'A mentor is not a parent, a boss, a social worker or a banker. A mentor is somebody a little further down the road who walks alongside for six months. That distance is not coldness. It is what lets the young person tell you things they would not tell their father.',
        },
        {
          type: 'picture',
          picture: 'picture-walk',
          caption: 'A mentor walks alongside, neither ahead nor behind.',
        },
        {
          type: 'text',
          markdown: `## What a mentor does not do

- **Lend or give money**, or stand surety for a rent.
- **Take the young person in**, or employ them at home.
- **Decide, sign or telephone** in their place.
- **Treat, judge or investigate**: there are people whose profession that is.
- **Become indispensable.** A good mentor is needed a little less every month.

Saying no does not mean turning hard. “I don’t lend money; that is the rule of the duo. But I won’t leave you alone with this. Let’s see who can help.” A no, a reason, a door.

## Discretion

What the young person tells you in confidence stays between you. You do not tell it over dinner, not even without a name: Belgium is small. You publish no photograph. You ask before you pass on a CV. And discretion does not end with the duo.

You may talk about **yourself**, and how it is going for you, with your coordinator, who is bound by the same discretion.

## When there is danger

Discretion has one limit: somebody’s life and safety. If the danger is immediate, ring **112**. If the young person is in a very bad way, stay with them and suggest ringing, together, someone who listens day and night: **107** in French, **106** in Dutch. Then let the association know, telling the young person that you are doing so, and why. You do not have to carry this alone.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'The mirror question',
          body: 'In doubt? Ask yourself whether you would gladly describe what you are about to do in front of both the young person and your coordinator. If not, leave it, and ring.',
        },
        {
          type: 'quiz',
          key: '3kifzx',
          title: 'How far do you go?',
          passPercent: 80,
          tries: 3,
          questions: [
            {
              kind: 'situation',
              key: 'utemlx',
              prompt: 'Omid asks you for fifty euros until the end of the month. What do you do?',
              options: [
                {
                  key: '4race3',
                  text: 'I lend it to him, just this once, and it stays between us.',
                  feedback:
                    'A generous thing to do. But from tomorrow Omid owes you something, and the two of you have a secret. Duos seldom survive that.',
                  grade: 0,
                },
                {
                  key: '7xm78u',
                  text: 'I refuse and change the subject.',
                  feedback:
                    'The limit is right. But Omid is left alone with his problem, and with his embarrassment.',
                  grade: 50,
                },
                {
                  key: 'v7csa3',
                  text: 'I say that I do not lend money, then ask what is going on and who might help.',
                  feedback:
                    'Yes: a no, a reason, a door. Perhaps the CPAS or OCMW; perhaps only a budget to look at together.',
                  grade: 100,
                },
              ],
            },
            {
              kind: 'trueFalse',
              key: 'cixupl',
              prompt:
                'Once the duo has ended, you are free to tell others what the young person confided in you.',
              isTrue: false,
              whenRight: 'Quite so, you are not. Discretion goes on when the duo stops.',
              whenWrong:
                'No: discretion goes on after the duo. It is their story, and theirs to tell.',
            },
            {
              kind: 'one',
              key: 'w4f9br',
              prompt:
                'The young person says that they see no reason to go on living. What do you do?',
              options: [
                {
                  key: 'mcrbiv',
                  text: 'I keep it to myself: I promised discretion.',
                  feedback:
                    'Discretion stops where a life is in danger. You may, and you must, look for help.',
                  isRight: false,
                },
                {
                  key: 'af2zzh',
                  text: 'I stay with them, suggest ringing 107 or 106 together, or 112 if it is urgent, then let the association know.',
                  feedback:
                    'Yes. Stay, ring, do not carry it alone. And tell them that you are doing so.',
                  isRight: true,
                },
                {
                  key: '7199lm',
                  text: 'I remind them of everything that is going well in their life.',
                  feedback:
                    'It is done out of affection, but they will feel even less heard. Listen, stay, and call for help together.',
                  isRight: false,
                },
              ],
            },
            {
              kind: 'match',
              key: 'mn0scv',
              prompt: 'Who is the one to turn to?',
              pairs: [
                {
                  key: 'dwcna6',
                  left: 'Somebody is in danger, now',
                  rightKey: 'z305bb',
                  right: '112',
                },
                {
                  key: 'vysski',
                  left: 'The duo is not going well',
                  rightKey: 'k6l4rt',
                  right: 'Your coordinator',
                },
                {
                  key: 'alwccl',
                  left: 'The young person needs to talk, at night',
                  rightKey: 'k11326',
                  right: '107 or 106',
                },
                {
                  key: 'ccqzwm',
                  left: 'They were refused a job because of their name',
                  rightKey: 't1dp9x',
                  right: 'Unia',
                },
              ],
              whenRight: 'Perfect. Keep these numbers in your telephone.',
              whenWrong:
                'Nearly. Danger: 112. Someone to listen, even at night: 107 in French or 106 in Dutch. Discrimination: Unia. And for the duo itself: your coordinator.',
            },
            {
              kind: 'situation',
              key: 'y3ww7i',
              prompt:
                'Over dinner, a friend asks: “And your mentee, where is he from? How did he get here?” What do you say?',
              options: [
                {
                  key: 'e2i9ck',
                  text: 'I tell a little of it, without giving his name.',
                  feedback:
                    'Even without a name, people are often recognised. And the story is not yours.',
                  grade: 20,
                },
                {
                  key: '0ad019',
                  text: '“That is for him to tell. But I can tell you what I am learning from it.”',
                  feedback: 'Very good: you keep his story, and tell your own.',
                  grade: 100,
                },
                {
                  key: '4c3avo',
                  text: '“I am not allowed to talk about that.”',
                  feedback: 'True, and the secret is safe. It can be said a little more warmly.',
                  grade: 90,
                },
              ],
            },
          ],
        },
      ],
    },
  },
};
