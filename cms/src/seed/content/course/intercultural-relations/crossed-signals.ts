import type { SeededLesson } from '../seeded-course.ts';

export const crossedSignals: SeededLesson = {
  key: 'crossed-signals',
  minutes: 15,
  texts: {
    fr: {
      title: 'Quand les signaux se croisent',
      summary:
        'Un retard, un regard baissé : vivez un malentendu du début à la fin, et voyez où mènent vos choix.',
      blocks: [
        {
          type: 'text',
          markdown: `Entre deux personnes qui se connaissent à peine, les malentendus ne sont pas des accidents : ils font partie du chemin. Ce qui compte, c’est ce que l’on en fait.

Un malentendu a souvent trois étages. Tout en haut, il y a **le geste** : quelqu’un arrive en retard, ne dit pas merci, ne vous regarde pas. Au milieu, il y a **le sens que vous y mettez** : « il ne me respecte pas ». Tout en bas, il y a **le sens que l’autre y met**, et celui-là, vous ne pouvez pas le deviner.

Descendre d’un étage demande une seule chose : poser la question sans accuser. « J’ai été surpris que vous ne m’ayez pas prévenu. Que s’est-il passé ? » On parle de soi, puis on demande.

Il arrive aussi que ce soit nous qui blessions. Une plaisanterie sur l’accent, un prénom raccourci parce qu’il est difficile, un « chez vous » de trop. Le remède est le même qu’ailleurs : le reconnaître, s’excuser brièvement, et faire attention la fois suivante.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Apprenez son prénom',
          body: 'Demandez comment il se prononce, écrivez-le comme vous l’entendez, répétez-le. C’est la première marque de respect, et elle ne coûte rien.',
        },
        {
          type: 'text',
          markdown:
            'Voici maintenant une situation. Vous êtes le mentor. Il n’y a pas de piège : choisissez ce que vous feriez vraiment. À la fin, vous pourrez recommencer et essayer une autre voie.',
        },
        {
          type: 'scenario',
          key: 'pgvr4n',
          title: 'Le retard de Tarek',
          situations: [
            {
              key: 'y3x3vy',
              text: 'Deuxième rencontre, à la bibliothèque de Molenbeek. Tarek, 26 ans, vient d’Alep. Il devait être là à dix heures ; il arrive à dix heures vingt, le téléphone à la main, et s’assied sans un mot d’excuse. Que faites-vous ?',
              choices: [
                {
                  key: '56oxge',
                  text: 'Je lui dis qu’ici, dix heures, c’est dix heures, et qu’un patron l’aurait renvoyé.',
                  to: 'p1nbk6',
                },
                {
                  key: 'optqyp',
                  text: 'Je me suis inquiété, et je le lui dis. Puis je demande ce qui s’est passé.',
                  to: '0tj768',
                },
                {
                  key: 'lsfv1s',
                  text: 'Je ne dis rien et je commence : nous avons déjà perdu assez de temps.',
                  to: '1kxulm',
                },
              ],
            },
            {
              key: 'p1nbk6',
              text: 'Tarek regarde la table. Il répond « oui » à tout ce que vous proposez, d’une voix basse. La conversation n’avance plus.',
              choices: [
                {
                  key: 'e66es9',
                  text: 'Je poursuis mon programme : il finira bien par se détendre.',
                  to: 'x9c532',
                },
                {
                  key: '1q1b53',
                  text: 'Je m’arrête : « J’ai été brusque. On recommence ? Racontez-moi votre matinée. »',
                  to: '0tj768',
                },
              ],
            },
            {
              key: '1kxulm',
              text: 'Vous travaillez à son CV, mais vous êtes crispé. À onze heures, son téléphone sonne ; il doit partir tout de suite. Vous restez seul avec vos papiers et votre irritation.',
              choices: [
                {
                  key: '2cg71a',
                  text: 'Je lui écris que, dans ces conditions, il vaut mieux arrêter.',
                  to: 'x9c532',
                },
                {
                  key: 'ynldk4',
                  text: 'Je n’en parle pas. La semaine prochaine, cela ira peut-être mieux.',
                  to: 'viqqi8',
                },
                {
                  key: 'cyw4w2',
                  text: 'Je l’appelle le lendemain pour lui dire comment je l’ai vécu, et lui demander comment il l’a vécu, lui.',
                  to: '0tj768',
                },
              ],
            },
            {
              key: '0tj768',
              text: 'Il vous explique, les yeux baissés : il a accompagné sa mère à l’hôpital, pour traduire. Le médecin avait du retard. Vous téléphoner ? Il n’a pas osé : on ne dérange pas une personne âgée pour si peu. Que répondez-vous ?',
              choices: [
                {
                  key: 'mag4a8',
                  text: '« Regardez-moi quand vous me parlez. À un entretien, on vous jugera là-dessus. »',
                  to: 'jlypby',
                },
                {
                  key: 'bvgrfz',
                  text: '« Aucun problème, venez quand vous pouvez. »',
                  to: 'viqqi8',
                },
                {
                  key: 'w7faef',
                  text: '« Là où j’ai travaillé, on prévenait, même pour cinq minutes. C’était comment, chez votre ancien employeur ? »',
                  to: 'n7gi4c',
                },
              ],
            },
            {
              key: 'jlypby',
              text: 'Tarek rougit. Il relève la tête, puis la baisse de nouveau. Chez lui, c’est en baissant les yeux que l’on montre du respect à un aîné, mais cela, il ne vous le dit pas.',
              choices: [
                { key: 'um3kc2', text: '« Il faudra perdre cette habitude. »', to: 'x9c532' },
                {
                  key: 'q54kpp',
                  text: '« Je vous ai mis mal à l’aise. Dites-moi : chez vous, que veut dire regarder quelqu’un dans les yeux ? »',
                  to: 'n7gi4c',
                },
              ],
            },
            {
              key: 'n7gi4c',
              text: 'Vous parlez un bon moment des habitudes d’ici et d’Alep. Vous convenez d’une chose : un message dès que l’un de vous sait qu’il sera en retard. Tarek sourit : « Vous me le direz, quand je fais quelque chose qui ne se fait pas ici ? »',
              choices: [
                {
                  key: 'w3mfzs',
                  text: '« Bien sûr : je vais vous apprendre comment on se tient. »',
                  to: 'viqqi8',
                },
                {
                  key: 'uwuzct',
                  text: '« Oui. Et vous, vous me le direz quand c’est moi qui vous blesse. D’accord ? »',
                  to: 'tuc0kf',
                },
              ],
            },
          ],
          ends: [
            {
              key: 'tuc0kf',
              text: 'Le malentendu vous a rapprochés. Tarek connaît la règle, et sait pourquoi elle existe ; vous savez ce que voulaient dire son silence et ses yeux baissés. Vous avez même une façon de vous le dire, la prochaine fois. C’est ainsi que la confiance se construit.',
              judgement: 'good',
            },
            {
              key: 'viqqi8',
              text: 'Rien n’est cassé, mais rien n’est vraiment dit. Le retard reviendra peut-être, et votre agacement avec lui. À la prochaine rencontre, revenez-y simplement : ce que vous avez vécu, ce que lui a vécu, ce que vous convenez. Recommencez le scénario pour voir où cela mène.',
              judgement: 'mixed',
            },
            {
              key: 'x9c532',
              text: 'Tarek s’est refermé. Il viendra peut-être encore une fois ou deux, par politesse. Pourtant, rien n’est perdu dans la vraie vie : un appel, une excuse, une question sincère rouvrent souvent la porte. Recommencez, et cherchez l’endroit où vous auriez pu demander au lieu de conclure.',
              judgement: 'poor',
            },
          ],
        },
      ],
    },
    nl: {
      title: 'Als signalen elkaar kruisen',
      summary:
        'Te laat komen, de ogen neerslaan: beleef een misverstand van begin tot einde en zie waar uw keuzes toe leiden.',
      blocks: [
        {
          type: 'text',
          markdown: `Tussen twee mensen die elkaar amper kennen, zijn misverstanden geen ongelukken. Ze horen erbij. Het komt erop aan wat u ermee doet.

Een misverstand heeft vaak drie verdiepingen. Bovenaan staat **wat er gebeurt**: iemand komt te laat, zegt geen dank u, kijkt u niet aan. In het midden staat **wat u erin ziet**: ‘hij heeft geen respect voor mij’. Onderaan staat **wat de ander ermee bedoelt**, en dat kunt u niet raden.

Om een verdieping lager te geraken hebt u maar één ding nodig: een vraag die niet beschuldigt. ‘Ik vond het vreemd dat u niets liet weten. Wat is er gebeurd?’ U zegt eerst iets over uzelf, en dan vraagt u.

Soms zijn wij het die de ander kwetsen. Een grapje over een accent, een voornaam die we inkorten omdat hij moeilijk is, een ‘bij jullie’ te veel. Wat helpt, is hetzelfde als altijd: het toegeven, u kort verontschuldigen en er de volgende keer op letten.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Leer de voornaam',
          body: 'Vraag hoe u hem uitspreekt, schrijf hem op zoals u hem hoort, zeg hem nog eens. Het is het eerste teken van respect, en het kost niets.',
        },
        {
          type: 'text',
          markdown:
            'Hieronder leest u een situatie. U bent de mentor. Er zitten geen valstrikken in: kies wat u echt zou doen. Op het einde kunt u opnieuw beginnen en een andere weg proberen.',
        },
        {
          type: 'scenario',
          key: 'pgvr4n',
          title: 'Tarek is te laat',
          situations: [
            {
              key: 'y3x3vy',
              text: 'De tweede ontmoeting, in de bibliotheek van Molenbeek. Tarek, 26, komt uit Aleppo. U had om tien uur afgesproken. Om twintig over tien komt hij binnen, met zijn telefoon in de hand, en hij gaat zitten zonder zich te verontschuldigen. Wat doet u?',
              choices: [
                {
                  key: '56oxge',
                  text: 'Ik zeg dat tien uur hier tien uur is, en dat een baas hem zou ontslaan.',
                  to: 'p1nbk6',
                },
                {
                  key: 'optqyp',
                  text: 'Ik was ongerust, en dat zeg ik hem. Dan vraag ik wat er gebeurd is.',
                  to: '0tj768',
                },
                {
                  key: 'lsfv1s',
                  text: 'Ik zeg niets en begin eraan: we hebben al genoeg tijd verloren.',
                  to: '1kxulm',
                },
              ],
            },
            {
              key: 'p1nbk6',
              text: 'Tarek kijkt naar de tafel. Op alles wat u voorstelt, zegt hij zachtjes ja. Het gesprek zit vast.',
              choices: [
                {
                  key: 'e66es9',
                  text: 'Ik werk mijn programma af. Hij zal wel loskomen.',
                  to: 'x9c532',
                },
                {
                  key: '1q1b53',
                  text: 'Ik stop even: ‘Ik was kortaf. Zullen we opnieuw beginnen? Vertel eens over uw ochtend.’',
                  to: '0tj768',
                },
              ],
            },
            {
              key: '1kxulm',
              text: 'U werkt samen aan zijn cv, maar u bent gespannen. Om elf uur gaat zijn telefoon, en hij moet meteen weg. U blijft achter met uw papieren en uw ergernis.',
              choices: [
                {
                  key: '2cg71a',
                  text: 'Ik schrijf hem dat we op die manier beter stoppen.',
                  to: 'x9c532',
                },
                {
                  key: 'ynldk4',
                  text: 'Ik begin er niet over. Volgende week gaat het misschien beter.',
                  to: 'viqqi8',
                },
                {
                  key: 'cyw4w2',
                  text: 'Ik bel hem de dag erna, vertel hoe het voor mij was en vraag hoe het voor hem was.',
                  to: '0tj768',
                },
              ],
            },
            {
              key: '0tj768',
              text: 'Met neergeslagen ogen legt hij het uit: hij is met zijn moeder mee geweest naar het ziekenhuis, om te tolken. De dokter liep uit. U bellen? Dat durfde hij niet: voor zoiets kleins stoort men geen oudere. Wat antwoordt u?',
              choices: [
                {
                  key: 'mag4a8',
                  text: '‘Kijk me aan als u tegen me praat. Bij een sollicitatie letten ze daarop.’',
                  to: 'jlypby',
                },
                { key: 'bvgrfz', text: '‘Geen probleem, kom maar wanneer u kunt.’', to: 'viqqi8' },
                {
                  key: 'w7faef',
                  text: '‘Waar ik gewerkt heb, liet men iets weten, zelfs voor vijf minuten. Hoe ging dat bij uw vroegere werkgever?’',
                  to: 'n7gi4c',
                },
              ],
            },
            {
              key: 'jlypby',
              text: 'Tarek wordt rood. Hij kijkt op en slaat zijn ogen dan weer neer. Bij hem thuis toont men zo respect voor wie ouder is, maar dat zegt hij u niet.',
              choices: [
                { key: 'um3kc2', text: '‘Die gewoonte moet u afleren.’', to: 'x9c532' },
                {
                  key: 'q54kpp',
                  text: '‘Ik heb u in verlegenheid gebracht. Vertel eens: wat betekent het bij u om iemand in de ogen te kijken?’',
                  to: 'n7gi4c',
                },
              ],
            },
            {
              key: 'n7gi4c',
              text: 'U praat een hele tijd over hoe het hier gaat, en hoe het in Aleppo ging. U spreekt één ding af: een berichtje zodra een van u weet dat hij te laat komt. Tarek lacht: ‘Zegt u het me als ik iets doe wat men hier niet doet?’',
              choices: [
                {
                  key: 'w3mfzs',
                  text: '‘Natuurlijk: ik zal u wel leren hoe het hoort.’',
                  to: 'viqqi8',
                },
                {
                  key: 'uwuzct',
                  text: '‘Ja. En u zegt het mij als ík u kwets. Afgesproken?’',
                  to: 'tuc0kf',
                },
              ],
            },
          ],
          ends: [
            {
              key: 'tuc0kf',
              text: 'Het misverstand heeft u dichter bij elkaar gebracht. Tarek kent de regel en weet waarom hij bestaat. U weet wat zijn zwijgen en zijn neergeslagen ogen betekenden. En u hebt een manier om het elkaar te zeggen, de volgende keer. Zo groeit vertrouwen.',
              judgement: 'good',
            },
            {
              key: 'viqqi8',
              text: 'Er is niets stuk, maar er is ook niet echt iets gezegd. Misschien komt hij weer te laat, en komt uw ergernis terug. Begin er bij de volgende ontmoeting gewoon over: hoe het voor u was, hoe het voor hem was, wat u afspreekt. Doorloop het scenario nog eens om te zien waar dat toe leidt.',
              judgement: 'mixed',
            },
            {
              key: 'x9c532',
              text: 'Tarek heeft zich afgesloten. Misschien komt hij nog een of twee keer, uit beleefdheid. In het echte leven is nog niets verloren: een telefoontje, een excuus, een oprechte vraag, en vaak gaat de deur weer open. Begin opnieuw en zoek de plek waar u had kunnen vragen in plaats van te besluiten.',
              judgement: 'poor',
            },
          ],
        },
      ],
    },
    en: {
      title: 'When signals cross',
      summary:
        'A late arrival, lowered eyes: live through a misunderstanding from start to end, and see where your choices lead.',
      blocks: [
        {
          type: 'text',
          markdown: `Between two people who hardly know each other, misunderstandings are not accidents; they are part of the road. What counts is what you make of them.

A misunderstanding often has three floors. At the top is **what happened**: somebody arrives late, does not say thank you, does not look at you. In the middle is **what you read into it**: “he has no respect for me”. At the bottom is **what the other person meant by it**, and that you cannot guess.

Going down a floor takes one thing only: asking without accusing. “I was surprised not to hear from you. What happened?” You say something of yourself first, and then you ask.

Sometimes we are the ones who hurt. A joke about an accent, a first name cut short because it is hard to say, one “where you come from” too many. The cure is the usual one: admit it, apologise briefly, and take care next time.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Learn the name',
          body: 'Ask how it is said, write it down as you hear it, say it again. It is the first mark of respect, and it costs nothing.',
        },
        {
          type: 'text',
          markdown:
            'Now for a situation. You are the mentor. There are no traps: choose what you would really do. At the end you may start again and try another way.',
        },
        {
          type: 'scenario',
          key: 'pgvr4n',
          title: 'Tarek is late',
          situations: [
            {
              key: 'y3x3vy',
              text: 'The second meeting, in the library in Molenbeek. Tarek, 26, is from Aleppo. You agreed on ten o’clock; he walks in at twenty past, phone in hand, and sits down without a word of apology. What do you do?',
              choices: [
                {
                  key: '56oxge',
                  text: 'I tell him that here ten o’clock means ten o’clock, and that a boss would have dismissed him.',
                  to: 'p1nbk6',
                },
                {
                  key: 'optqyp',
                  text: 'I was worried, and I say so. Then I ask what happened.',
                  to: '0tj768',
                },
                {
                  key: 'lsfv1s',
                  text: 'I say nothing and make a start: enough time has been lost already.',
                  to: '1kxulm',
                },
              ],
            },
            {
              key: 'p1nbk6',
              text: 'Tarek looks at the table. He says “yes” to whatever you suggest, in a low voice. The conversation has stalled.',
              choices: [
                {
                  key: 'e66es9',
                  text: 'I carry on with my plan: he will relax sooner or later.',
                  to: 'x9c532',
                },
                {
                  key: '1q1b53',
                  text: 'I stop: “I was sharp with you. Shall we start again? Tell me about your morning.”',
                  to: '0tj768',
                },
              ],
            },
            {
              key: '1kxulm',
              text: 'You work on his CV together, but you are tense. At eleven his phone rings and he has to leave at once. You are left with your papers and your irritation.',
              choices: [
                {
                  key: '2cg71a',
                  text: 'I write to him that, if this is how it goes, we had better stop.',
                  to: 'x9c532',
                },
                {
                  key: 'ynldk4',
                  text: 'I do not bring it up. Perhaps next week will go better.',
                  to: 'viqqi8',
                },
                {
                  key: 'cyw4w2',
                  text: 'I ring him the next day, tell him how it felt to me and ask how it felt to him.',
                  to: '0tj768',
                },
              ],
            },
            {
              key: '0tj768',
              text: 'Eyes lowered, he explains: he went to hospital with his mother, to interpret for her. The doctor was running late. Ring you? He did not dare: one does not trouble an older person over such a trifle. What do you answer?',
              choices: [
                {
                  key: 'mag4a8',
                  text: '“Look at me when you talk to me. In an interview they will judge you on it.”',
                  to: 'jlypby',
                },
                { key: 'bvgrfz', text: '“No problem, come whenever you can.”', to: 'viqqi8' },
                {
                  key: 'w7faef',
                  text: '“Where I worked, people let you know, even for five minutes. What was it like at your last employer’s?”',
                  to: 'n7gi4c',
                },
              ],
            },
            {
              key: 'jlypby',
              text: 'Tarek blushes. He looks up, then down again. Where he grew up, that is how you show respect to an elder, but he does not tell you so.',
              choices: [
                { key: 'um3kc2', text: '“That is a habit you will have to lose.”', to: 'x9c532' },
                {
                  key: 'q54kpp',
                  text: '“I have made you uncomfortable. Tell me: in your family, what does it mean to look somebody in the eye?”',
                  to: 'n7gi4c',
                },
              ],
            },
            {
              key: 'n7gi4c',
              text: 'You talk for a good while about how things are done here, and in Aleppo. You agree on one thing: a message as soon as either of you knows they will be late. Tarek smiles: “Will you tell me when I do something that isn’t done here?”',
              choices: [
                {
                  key: 'w3mfzs',
                  text: '“Of course: I shall teach you how to behave.”',
                  to: 'viqqi8',
                },
                {
                  key: 'uwuzct',
                  text: '“Yes. And you will tell me when I am the one who hurts you. Agreed?”',
                  to: 'tuc0kf',
                },
              ],
            },
          ],
          ends: [
            {
              key: 'tuc0kf',
              text: 'The misunderstanding has brought you closer. Tarek knows the rule, and why there is one; you know what his silence and his lowered eyes meant. You even have a way of telling each other next time. That is how trust is built.',
              judgement: 'good',
            },
            {
              key: 'viqqi8',
              text: 'Nothing is broken, but nothing has really been said either. He may be late again, and your irritation may be back with him. At the next meeting, simply return to it: how it was for you, how it was for him, what you agree. Go through the scenario again to see where that leads.',
              judgement: 'mixed',
            },
            {
              key: 'x9c532',
              text: 'Tarek has closed up. He may come once or twice more, out of politeness. In real life, though, nothing is lost: a call, an apology, a sincere question will often reopen the door. Start again, and look for the place where you might have asked instead of concluding.',
              judgement: 'poor',
            },
          ],
        },
      ],
    },
  },
};
