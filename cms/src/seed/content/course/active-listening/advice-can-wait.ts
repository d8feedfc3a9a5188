import type { SeededLesson } from '../seeded-course.ts';

export const adviceCanWait: SeededLesson = {
  key: 'advice-can-wait',
  minutes: 15,
  texts: {
    fr: {
      title: 'Le conseil peut attendre',
      summary:
        'Comment donner un avis sans prendre la place de l’autre, et un premier regard sur votre manière d’écouter.',
      blocks: [
        {
          type: 'text',
          markdown: `Vous avez de bons conseils. Tout l’art est de savoir quand les donner, et comment.

Un conseil donné trop tôt a deux défauts. Il répond parfois à une question que personne n’a posée. Et il laisse entendre : « Vous n’auriez pas trouvé tout seul. » Or le but d’un duo, c’est qu’après six mois le jeune cherche, choisisse et se défende sans vous.

## Trois questions avant de conseiller

- **Qu’a-t-il déjà essayé ?** Vous éviterez de proposer ce qu’il a fait trois fois.
- **Qu’est-ce qu’il en pense lui-même ?** Une idée qui vient de lui, il la mettra en œuvre.
- **Veut-il un conseil ?** On peut simplement le demander : « J’ai une idée. Voulez-vous l’entendre ? »

## Et quand vous le donnez

Parlez de vous plutôt que de lui : « Dans mon secteur, j’ai vu des gens téléphoner avant d’envoyer leur CV ; cela marchait assez bien. Qu’en pensez-vous ? » Proposez deux chemins plutôt qu’un. Puis laissez-le choisir, même autrement que vous.

Karel, 67 ans, a mis du temps à l’admettre. Nadia voulait se présenter dans une crèche d’Anvers sans rendez-vous. « Cela ne se fait pas », pensait-il. Il s’est tu. Elle y est allée un lundi matin, avec un gâteau. Elle a obtenu un stage. « Depuis, dit Karel, je demande d’abord. »`,
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'Aider n’est pas porter',
          body: 'Le jeune téléphone lui-même, écrit lui-même, décide lui-même. Vous êtes à côté : avant pour préparer, après pour en parler.',
        },
        {
          type: 'keyPoints',
          title: 'Votre boussole',
          points: [
            'Demander avant de conseiller.',
            'Raconter une expérience plutôt que donner un ordre.',
            'Proposer deux chemins, et laisser choisir.',
            'Se réjouir quand il réussit autrement que vous ne l’auriez fait.',
          ],
        },
        {
          type: 'text',
          markdown: `## À vous

Cette semaine, choisissez une conversation ordinaire : avec un petit-fils, une voisine, un ancien collègue. Pendant dix minutes, ne donnez aucun conseil. Posez des questions ouvertes, redites, attendez. Puis notez ci-dessous ce qui s’est passé. Votre formateur ou votre formatrice vous lira et vous répondra.`,
        },
        {
          type: 'reflection',
          key: '83ka5c',
          title: 'Dix minutes sans conseil',
          prompt:
            'Racontez cette conversation en une dizaine de lignes, sans nommer la personne. Qu’avez-vous appris que vous n’auriez pas su autrement ? À quel moment avez-vous eu envie de conseiller, et qu’avez-vous fait de cette envie ? Qu’aimeriez-vous réussir mieux la prochaine fois ?',
          completeWhen: 'approved',
        },
      ],
    },
    nl: {
      title: 'Advies kan wachten',
      summary:
        'Hoe u raad geeft zonder de plaats van de ander in te nemen, en een eerste blik op hoe u zelf luistert.',
      blocks: [
        {
          type: 'text',
          markdown: `U hebt goede raad te geven. De kunst is te weten wanneer, en hoe.

Raad die te vroeg komt, heeft twee nadelen. Soms is het een antwoord op een vraag die niemand gesteld heeft. En er klinkt in door: ‘Zonder mij had u dat niet gekund.’ Terwijl een duo er net toe dient dat de jongere na zes maanden zonder u zoekt, kiest en voor zichzelf opkomt.

## Drie vragen vóór u raad geeft

- **Wat heeft hij of zij al geprobeerd?** Zo stelt u niet voor wat al drie keer mislukt is.
- **Wat denkt de jongere er zelf van?** Een eigen idee voert iemand ook echt uit.
- **Wil de jongere wel raad?** Dat mag u gewoon vragen: ‘Ik heb een idee. Wilt u het horen?’

## En als u ze geeft

Praat over uzelf in plaats van over de ander: ‘In mijn sector belden mensen soms eerst op en stuurden ze daarna pas hun cv. Dat werkte vrij goed. Wat denkt u?’ Stel liever twee wegen voor dan één. En laat de jongere dan kiezen, ook als u het zelf anders zou doen.

Karel, 67, heeft daar tijd voor nodig gehad. Nadia wilde zonder afspraak binnenstappen in een crèche in Antwerpen. ‘Dat doe je toch niet’, dacht hij. Maar hij zweeg. Op een maandagochtend ging ze, met een taart. Ze kreeg een stage. ‘Sindsdien’, zegt Karel, ‘vraag ik eerst.’`,
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'Helpen is niet dragen',
          body: 'De jongere belt zelf, schrijft zelf, beslist zelf. U staat ernaast: vooraf om voor te bereiden, achteraf om erover te praten.',
        },
        {
          type: 'keyPoints',
          title: 'Uw kompas',
          points: [
            'Eerst vragen, dan raad geven.',
            'Een ervaring vertellen in plaats van een bevel te geven.',
            'Twee wegen voorstellen en laten kiezen.',
            'Blij zijn als het lukt op een manier die niet de uwe is.',
          ],
        },
        {
          type: 'text',
          markdown: `## Nu u

Kies deze week een gewoon gesprek: met een kleinkind, een buurvrouw, een vroegere collega. Geef tien minuten lang geen enkele raad. Stel open vragen, geef terug wat u hoort, wacht. Schrijf daarna hieronder op hoe het ging. Uw opleider leest het en antwoordt u.`,
        },
        {
          type: 'reflection',
          key: '83ka5c',
          title: 'Tien minuten zonder raad',
          prompt:
            'Vertel in een tiental regels over dat gesprek, zonder de persoon bij naam te noemen. Wat bent u te weten gekomen dat u anders niet gehoord had? Op welk moment wilde u raad geven, en wat hebt u toen gedaan? Wat zou u een volgende keer graag beter doen?',
          completeWhen: 'approved',
        },
      ],
    },
    en: {
      title: 'Advice can wait',
      summary:
        'How to offer an opinion without taking over, and a first look at the way you listen.',
      blocks: [
        {
          type: 'text',
          markdown: `You have good advice to give. The art lies in knowing when, and how.

Advice that comes too early has two faults. It sometimes answers a question nobody asked. And it suggests: “You would not have got there by yourself.” Yet the point of a duo is that, six months on, the young person looks, chooses and stands up for themselves without you.

## Three questions before you advise

- **What have they already tried?** It saves you from suggesting what has failed three times.
- **What do they think themselves?** People carry out ideas of their own.
- **Do they want advice?** You may simply ask: “I have an idea. Would you like to hear it?”

## And when you do give it

Speak of yourself rather than of them: “In my line of work, some people rang before they sent their CV, and it did quite well. What do you think?” Offer two paths rather than one. Then let them choose, even if it is not what you would have done.

It took Karel, 67, some time to come round to this. Nadia wanted to walk into a day nursery in Antwerp without an appointment. “One doesn’t do that,” he thought. He kept quiet. She went on a Monday morning, with a cake. She was given a work placement. “Since then,” says Karel, “I ask first.”`,
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'Helping is not carrying',
          body: 'The young person makes the call, writes the letter, takes the decision. You stand beside them: beforehand to prepare, afterwards to talk it over.',
        },
        {
          type: 'keyPoints',
          title: 'Your compass',
          points: [
            'Ask before you advise.',
            'Tell of an experience rather than give an order.',
            'Offer two paths, and let them choose.',
            'Be glad when they succeed in a way that is not yours.',
          ],
        },
        {
          type: 'text',
          markdown: `## Your turn

This week, choose an ordinary conversation: with a grandchild, a neighbour, a former colleague. For ten minutes, give no advice at all. Ask open questions, say things back, wait. Then write below how it went. Your trainer will read it and answer you.`,
        },
        {
          type: 'reflection',
          key: '83ka5c',
          title: 'Ten minutes without advice',
          prompt:
            'Describe the conversation in ten lines or so, without naming the person. What did you learn that you would not have heard otherwise? When did you feel the urge to advise, and what did you do with it? What would you like to do better next time?',
          completeWhen: 'approved',
        },
      ],
    },
  },
};
