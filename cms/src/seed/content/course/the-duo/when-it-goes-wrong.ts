import type { SeededLesson } from '../seeded-course.ts';

export const whenItGoesWrong: SeededLesson = {
  key: 'when-it-goes-wrong',
  minutes: 18,
  texts: {
    fr: {
      title: 'Quand cela coince, et quand cela finit',
      summary:
        'Demander de l’aide à temps, traverser un moment difficile et se dire au revoir comme il faut.',
      blocks: [
        {
          type: 'text',
          markdown: `Un duo où tout va toujours bien, cela n’existe pas. Il y aura une semaine où le jeune ne vient pas. Un refus qui fait mal. Un jour où vous vous direz que vous ne servez à rien. Cela arrive aux meilleurs mentors.

## Les signes à prendre au sérieux

- Deux rendez-vous annulés de suite, ou des réponses de plus en plus courtes.
- Vous faites tout, et le jeune signe.
- Vous n’avez plus envie d’y aller, ou vous y pensez la nuit.
- Vous avez fait quelque chose que vous préférez ne raconter à personne.

Un seul de ces signes suffit pour **appeler votre coordinateur**. Ce n’est pas se plaindre, ni trahir le jeune : c’est prendre soin du duo. Vous pouvez toujours joindre l’association au [+32 2 203 02 31](tel:+3222030231).

## Quatre pas, dans l’ordre

- **En parler au jeune**, avec vos mots à vous : « Depuis trois semaines, nous nous ratons. Comment le vivez-vous ? »
- **En parler à votre coordinateur**, tôt plutôt que tard.
- **Se voir à trois**, si c’est utile : relire l’accord, changer ce qui doit l’être, faire une pause.
- **Arrêter, s’il le faut.** Un duo peut finir avant six mois. On le dit face à face, on remercie, et chacun repart la tête haute.`,
        },
        {
          type: 'scenario',
          key: 'tejamo',
          title: 'Nadia ne vient plus',
          situations: [
            {
              key: 'i4eujt',
              text: 'Vous accompagnez Nadia depuis trois mois. Tout allait bien. Elle annule deux fois ; la troisième semaine, elle ne vient pas et ne répond pas. Que faites-vous ?',
              choices: [
                {
                  key: 'txqsd5',
                  text: 'J’attends qu’elle se manifeste : je ne veux pas la déranger.',
                  to: 'tok5vb',
                },
                {
                  key: 'ew4vo5',
                  text: 'Je lui écris : « Puisque cela ne vous intéresse plus, j’arrête là. »',
                  to: 'fhd55i',
                },
                {
                  key: 'om2xeb',
                  text: 'Je lui écris : « Je pense à vous. Pas de reproche. Puis-je vous appeler ce soir ? »',
                  to: 'amgwhr',
                },
              ],
            },
            {
              key: 'tok5vb',
              text: 'Deux semaines passent. Votre coordinateur vous téléphone : « Comment va le duo ? » Vous hésitez.',
              choices: [
                {
                  key: 'cm3eqo',
                  text: '« Très bien », dis-je. Je n’aime pas l’idée d’un échec.',
                  to: '3ij667',
                },
                { key: '6ut1ek', text: 'Je raconte les choses comme elles sont.', to: '9lyq8l' },
              ],
            },
            {
              key: 'fhd55i',
              text: 'Nadia répond le lendemain : « D’accord. Merci pour tout. » Vous n’êtes pas fier de votre message.',
              choices: [
                { key: '31k9tr', text: 'Je laisse les choses en l’état.', to: '3ij667' },
                {
                  key: '0596yr',
                  text: '« J’ai écrit cela sous le coup de la déception. J’aimerais mieux savoir comment vous allez. »',
                  to: 'amgwhr',
                },
              ],
            },
            {
              key: 'amgwhr',
              text: 'Le soir, elle vous parle en pleurant. Elle a perdu sa chambre ; elle dort chez une amie. Elle vous demande trois cents euros pour une caution. Que répondez-vous ?',
              choices: [
                {
                  key: 'gm11bu',
                  text: '« Je suis là pour l’emploi. Le logement, ce n’est pas mon rôle. »',
                  to: '3ij667',
                },
                {
                  key: 'scuf9y',
                  text: '« Je vous les avance. N’en parlons à personne. »',
                  to: 'hdnma2',
                },
                {
                  key: 'gzx7yp',
                  text: '« Je ne peux pas prêter d’argent, mais vous n’êtes pas seule. Demain, nous appelons le CPAS ensemble, et, si vous voulez bien, j’en parle à mon coordinateur. »',
                  to: '9lyq8l',
                },
              ],
            },
            {
              key: 'hdnma2',
              text: 'Un mois plus tard, Nadia a une chambre. Mais elle évite votre regard, et vient de moins en moins. Les trois cents euros sont assis à table avec vous.',
              choices: [
                {
                  key: 'a9fjy6',
                  text: 'Je n’en dis rien : elle me remboursera quand elle pourra.',
                  to: 'efq1ps',
                },
                {
                  key: 'wx6ahe',
                  text: 'J’appelle mon coordinateur et je lui raconte tout, ma part comprise.',
                  to: '9lyq8l',
                },
              ],
            },
            {
              key: '9lyq8l',
              text: 'Vous vous retrouvez à trois, avec votre coordinateur. Nadia a un rendez-vous au CPAS jeudi. Elle demande tout bas : « Le duo, c’est fini ? »',
              choices: [
                {
                  key: 't77etj',
                  text: '« Non. On garde notre mardi, une heure, pour souffler. Dans trois semaines, nous reparlons d’emploi, si vous en avez envie. »',
                  to: 'grbcfd',
                },
                {
                  key: 'bb9ybm',
                  text: '« Non, non, on continue comme prévu : vous avez quatre lettres à envoyer. »',
                  to: 'efq1ps',
                },
              ],
            },
          ],
          ends: [
            {
              key: 'grbcfd',
              text: 'Vous n’avez pas résolu son problème de logement : ce n’était pas à vous de le faire. Vous avez tenu bon, demandé de l’aide, et gardé un fil. Quand Nadia aura de nouveau la tête à chercher, elle saura à qui parler.',
              judgement: 'good',
            },
            {
              key: 'efq1ps',
              text: 'Le duo tient, mais quelque chose pèse : une dette, ou des lettres que Nadia n’a pas la force d’écrire. Il n’est pas trop tard pour le dire, à elle et à votre coordinateur. Reprenez le scénario et voyez ce qui se passe quand on allège.',
              judgement: 'mixed',
            },
            {
              key: '3ij667',
              text: 'Nadia se retrouve seule au plus mauvais moment, et vous gardez un regret. Dans la vraie vie, un coup de fil à votre coordinateur aurait encore tout changé. Recommencez : à quel moment auriez-vous pu demander de l’aide ?',
              judgement: 'poor',
            },
          ],
        },
        {
          type: 'text',
          markdown: `## Bien finir

Six mois passent vite. Annoncez la fin un mois avant ; elle ne doit surprendre personne. À la dernière rencontre, prenez le temps de regarder en arrière : d’où êtes-vous partis, qu’a-t-il appris, et vous ? Convenez de la suite, avec franchise : un café de temps en temps, ou un vrai au revoir. La plupart des duos restent en contact, parce qu’ils en ont envie ; aucun n’y est obligé.

Vous voici au bout de la formation. Vous n’avez pas besoin de tout retenir. Écoutez, demandez, dites ce que vous ferez, et faites-le. Le reste, vous l’apprendrez ensemble.`,
        },
        {
          type: 'keyPoints',
          title: 'À retenir',
          points: [
            'Appeler tôt n’est pas se plaindre.',
            'Un problème grave se porte à plusieurs.',
            'La fin s’annonce, se fête et se respecte.',
          ],
        },
      ],
    },
    nl: {
      title: 'Als het stroef loopt, en als het afloopt',
      summary: 'Op tijd hulp vragen, een moeilijk moment doorkomen en goed afscheid nemen.',
      blocks: [
        {
          type: 'text',
          markdown: `Een duo waarin nooit iets misloopt, bestaat niet. Er komt een week dat de jongere niet opdaagt. Een afwijzing die pijn doet. Een dag waarop u denkt: ik dien tot niets. Het overkomt de beste mentoren.

## Tekenen die tellen

- Twee afspraken na elkaar afgezegd, of antwoorden die altijd korter worden.
- U doet alles, en de jongere tekent.
- U gaat er met tegenzin heen, of u ligt er wakker van.
- U hebt iets gedaan dat u liever aan niemand vertelt.

Eén zo’n teken is genoeg om **uw coördinator te bellen**. Dat is niet klagen, en de jongere verraadt u er niet mee: u draagt zorg voor het duo. De vereniging bereikt u altijd op [+32 2 203 02 31](tel:+3222030231).

## Vier stappen, op volgorde

- **Praat met de jongere**, in uw eigen woorden: ‘We lopen elkaar al drie weken mis. Hoe is dat voor u?’
- **Praat met uw coördinator**, liever vroeg dan laat.
- **Zit met zijn drieën samen**, als dat helpt: lees de overeenkomst opnieuw, verander wat moet, las een pauze in.
- **Stop, als het niet anders kan.** Een duo mag vóór die zes maanden eindigen. U zegt het elkaar in de ogen, u bedankt elkaar, en ieder gaat met opgeheven hoofd verder.`,
        },
        {
          type: 'scenario',
          key: 'tejamo',
          title: 'Nadia komt niet meer',
          situations: [
            {
              key: 'i4eujt',
              text: 'U begeleidt Nadia al drie maanden. Alles ging goed. Dan zegt ze twee keer af. De derde week komt ze niet, en ze antwoordt niet. Wat doet u?',
              choices: [
                {
                  key: 'txqsd5',
                  text: 'Ik wacht tot ze iets laat horen. Ik wil niet storen.',
                  to: 'tok5vb',
                },
                {
                  key: 'ew4vo5',
                  text: 'Ik schrijf: ‘Als het u niet meer interesseert, stop ik ermee.’',
                  to: 'fhd55i',
                },
                {
                  key: 'om2xeb',
                  text: 'Ik schrijf: ‘Ik denk aan u. Geen verwijten. Mag ik vanavond bellen?’',
                  to: 'amgwhr',
                },
              ],
            },
            {
              key: 'tok5vb',
              text: 'Er gaan twee weken voorbij. Uw coördinator belt: ‘Hoe gaat het met het duo?’ U aarzelt.',
              choices: [
                {
                  key: 'cm3eqo',
                  text: '‘Heel goed’, zeg ik. Ik wil er geen mislukking van maken.',
                  to: '3ij667',
                },
                { key: '6ut1ek', text: 'Ik vertel hoe het echt zit.', to: '9lyq8l' },
              ],
            },
            {
              key: 'fhd55i',
              text: 'De dag erna antwoordt Nadia: ‘Goed. Bedankt voor alles.’ U bent niet trots op uw bericht.',
              choices: [
                { key: '31k9tr', text: 'Ik laat het zo.', to: '3ij667' },
                {
                  key: '0596yr',
                  text: '‘Ik schreef dat omdat ik teleurgesteld was. Ik wil liever weten hoe het met u gaat.’',
                  to: 'amgwhr',
                },
              ],
            },
            {
              key: 'amgwhr',
              text: '’s Avonds hoort u haar huilen. Ze is haar kamer kwijt en slaapt bij een vriendin. Ze vraagt u driehonderd euro voor een waarborg. Wat antwoordt u?',
              choices: [
                {
                  key: 'gm11bu',
                  text: '‘Ik ben er voor het werk. Wonen is mijn zaak niet.’',
                  to: '3ij667',
                },
                {
                  key: 'scuf9y',
                  text: '‘Ik schiet het u voor. Zeg het tegen niemand.’',
                  to: 'hdnma2',
                },
                {
                  key: 'gzx7yp',
                  text: '‘Geld lenen kan ik niet, maar u staat er niet alleen voor. Morgen bellen we samen het OCMW, en als u het goedvindt, praat ik erover met mijn coördinator.’',
                  to: '9lyq8l',
                },
              ],
            },
            {
              key: 'hdnma2',
              text: 'Een maand later heeft Nadia een kamer. Maar ze kijkt u niet aan, en ze komt almaar minder. De driehonderd euro zit mee aan tafel.',
              choices: [
                {
                  key: 'a9fjy6',
                  text: 'Ik zeg niets. Ze betaalt wel terug als ze kan.',
                  to: 'efq1ps',
                },
                {
                  key: 'wx6ahe',
                  text: 'Ik bel mijn coördinator en vertel alles, ook mijn eigen aandeel.',
                  to: '9lyq8l',
                },
              ],
            },
            {
              key: '9lyq8l',
              text: 'U zit met zijn drieën samen, met uw coördinator. Donderdag heeft Nadia een afspraak bij het OCMW. Stil vraagt ze: ‘Is het duo nu gedaan?’',
              choices: [
                {
                  key: 't77etj',
                  text: '‘Nee. We houden onze dinsdag, een uurtje, om op adem te komen. Over drie weken hebben we het weer over werk, als u dat wilt.’',
                  to: 'grbcfd',
                },
                {
                  key: 'bb9ybm',
                  text: '‘Nee hoor, we gaan gewoon verder: u hebt nog vier brieven te versturen.’',
                  to: 'efq1ps',
                },
              ],
            },
          ],
          ends: [
            {
              key: 'grbcfd',
              text: 'U hebt haar woonprobleem niet opgelost. Dat was ook niet aan u. U bent gebleven, u hebt hulp gevraagd en u hebt een draad vastgehouden. Als Nadia weer de moed heeft om te zoeken, weet ze met wie ze kan praten.',
              judgement: 'good',
            },
            {
              key: 'efq1ps',
              text: 'Het duo houdt stand, maar er weegt iets: een schuld, of brieven die Nadia nu niet aankan. Het is niet te laat om dat te zeggen, aan haar en aan uw coördinator. Doorloop het scenario nog eens en kijk wat er gebeurt als u de last lichter maakt.',
              judgement: 'mixed',
            },
            {
              key: '3ij667',
              text: 'Nadia staat er alleen voor op het slechtste moment, en u blijft met spijt zitten. In het echte leven had één telefoontje naar uw coördinator nog alles veranderd. Begin opnieuw: waar had u hulp kunnen vragen?',
              judgement: 'poor',
            },
          ],
        },
        {
          type: 'text',
          markdown: `## Goed eindigen

Zes maanden zijn snel om. Kondig het einde een maand vooraf aan, zodat het niemand verrast. Neem bij de laatste ontmoeting de tijd om terug te kijken: waar bent u begonnen, wat heeft de jongere geleerd, en u? Spreek eerlijk af hoe het verdergaat: nu en dan een koffie, of een echt afscheid. De meeste duo’s houden contact, omdat ze dat graag willen. Verplicht is het nooit.

Dit is het einde van de opleiding. U hoeft niet alles te onthouden. Luister, vraag, zeg wat u zult doen, en doe het dan. De rest leert u samen.`,
        },
        {
          type: 'keyPoints',
          title: 'Om te onthouden',
          points: [
            'Vroeg bellen is niet klagen.',
            'Een zwaar probleem draagt u met meer dan twee.',
            'Een einde kondigt u aan, viert u en respecteert u.',
          ],
        },
      ],
    },
    en: {
      title: 'When it gets stuck, and when it ends',
      summary:
        'Asking for help in time, getting through a hard patch, and saying goodbye properly.',
      blocks: [
        {
          type: 'text',
          markdown: `There is no such thing as a duo in which nothing ever goes wrong. There will be a week when the young person does not turn up. A refusal that hurts. A day when you feel that you are no use at all. It happens to the best of mentors.

## Signs to take seriously

- Two appointments cancelled in a row, or answers that grow shorter and shorter.
- You do everything, and the young person signs.
- You no longer feel like going, or you lie awake over it.
- You have done something that you would rather tell nobody.

A single one of these is enough to **ring your coordinator**. It is not complaining, nor betraying the young person: it is taking care of the duo. You can always reach the association on [+32 2 203 02 31](tel:+3222030231).

## Four steps, in this order

- **Talk to the young person**, in words of your own: “We have been missing each other for three weeks. How is that for you?”
- **Talk to your coordinator**, sooner rather than later.
- **Meet, the three of you**, if it helps: read the agreement again, change what has to change, take a break.
- **Stop, if need be.** A duo may end before six months are up. You say it face to face, you thank each other, and both walk on with heads held high.`,
        },
        {
          type: 'scenario',
          key: 'tejamo',
          title: 'Nadia has stopped coming',
          situations: [
            {
              key: 'i4eujt',
              text: 'You have been Nadia’s mentor for three months. All was well. She cancels twice; in the third week she does not come, and does not answer. What do you do?',
              choices: [
                {
                  key: 'txqsd5',
                  text: 'I wait to hear from her: I do not want to intrude.',
                  to: 'tok5vb',
                },
                {
                  key: 'ew4vo5',
                  text: 'I write: “As you are no longer interested, I shall leave it at that.”',
                  to: 'fhd55i',
                },
                {
                  key: 'om2xeb',
                  text: 'I write: “Thinking of you. No blame. May I ring you tonight?”',
                  to: 'amgwhr',
                },
              ],
            },
            {
              key: 'tok5vb',
              text: 'Two weeks go by. Your coordinator rings: “How is the duo?” You hesitate.',
              choices: [
                {
                  key: 'cm3eqo',
                  text: '“Very well,” I say. I do not like the thought of failing.',
                  to: '3ij667',
                },
                { key: '6ut1ek', text: 'I tell it as it is.', to: '9lyq8l' },
              ],
            },
            {
              key: 'fhd55i',
              text: 'Nadia answers the next day: “All right. Thank you for everything.” You are not proud of your message.',
              choices: [
                { key: '31k9tr', text: 'I leave it there.', to: '3ij667' },
                {
                  key: '0596yr',
                  text: '“I wrote that because I was disappointed. I would much rather know how you are.”',
                  to: 'amgwhr',
                },
              ],
            },
            {
              key: 'amgwhr',
              text: 'That evening she talks to you in tears. She has lost her room and is sleeping at a friend’s. She asks you for three hundred euros towards a deposit. What do you say?',
              choices: [
                {
                  key: 'gm11bu',
                  text: '“I am here about work. Housing is not my business.”',
                  to: '3ij667',
                },
                {
                  key: 'scuf9y',
                  text: '“I’ll advance you the money. Let’s not tell anyone.”',
                  to: 'hdnma2',
                },
                {
                  key: 'gzx7yp',
                  text: '“I can’t lend money, but you are not alone. Tomorrow we’ll ring the CPAS together, and, if you agree, I’ll talk to my coordinator.”',
                  to: '9lyq8l',
                },
              ],
            },
            {
              key: 'hdnma2',
              text: 'A month later Nadia has a room. But she avoids your eye, and comes less and less. Three hundred euros are sitting at the table with you.',
              choices: [
                {
                  key: 'a9fjy6',
                  text: 'I say nothing: she will pay me back when she can.',
                  to: 'efq1ps',
                },
                {
                  key: 'wx6ahe',
                  text: 'I ring my coordinator and tell the whole story, my own part included.',
                  to: '9lyq8l',
                },
              ],
            },
            {
              key: '9lyq8l',
              text: 'The three of you sit down together, with your coordinator. Nadia has an appointment at the CPAS on Thursday. In a low voice she asks: “Is the duo over?”',
              choices: [
                {
                  key: 't77etj',
                  text: '“No. We keep our Tuesday, for an hour, to catch our breath. In three weeks we’ll talk about work again, if you feel like it.”',
                  to: 'grbcfd',
                },
                {
                  key: 'bb9ybm',
                  text: '“No, no, we go on as planned: you have four letters to send.”',
                  to: 'efq1ps',
                },
              ],
            },
          ],
          ends: [
            {
              key: 'grbcfd',
              text: 'You did not solve her housing problem; that was not for you to do. You stayed, you asked for help, and you kept hold of a thread. When Nadia has the heart to look for work again, she will know whom to talk to.',
              judgement: 'good',
            },
            {
              key: 'efq1ps',
              text: 'The duo holds, but something weighs on it: a debt, or letters that Nadia has no strength to write. It is not too late to say so, to her and to your coordinator. Go through the scenario again and see what happens when you lighten the load.',
              judgement: 'mixed',
            },
            {
              key: '3ij667',
              text: 'Nadia is left alone at the worst moment, and you are left with regret. In real life, one call to your coordinator would still have changed everything. Start again: where could you have asked for help?',
              judgement: 'poor',
            },
          ],
        },
        {
          type: 'text',
          markdown: `## Ending well

Six months pass quickly. Mention the end a month ahead; it should surprise nobody. At the last meeting, take time to look back: where did you begin, what have they learned, and what have you? Be frank about what follows: a coffee now and then, or a real goodbye. Most duos stay in touch because they want to; none of them has to.

You have come to the end of the training. You need not remember all of it. Listen, ask, say what you will do, and do it. The rest you will learn together.`,
        },
        {
          type: 'keyPoints',
          title: 'Worth remembering',
          points: [
            'Ringing early is not complaining.',
            'A heavy problem is for more than two to carry.',
            'An end is announced, celebrated and respected.',
          ],
        },
      ],
    },
  },
};
