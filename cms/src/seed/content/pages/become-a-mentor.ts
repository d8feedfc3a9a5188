import type { Localized, PageContent } from '../types.ts';

export const becomeAMentor: Localized<PageContent> = {
  fr: {
    slug: 'devenir-mentor',
    title: 'Devenir mentor bénévole après 50 ans',
    description:
      'Vous avez plus de 50 ans et de l’expérience ? Devenez mentor bénévole : deux heures par semaine, pendant six mois, avec un seul jeune à la fois.',
    navigationLabel: 'Devenir mentor',
    blocks: [
      {
        type: 'hero',
        title: 'Ce que vous savez, quelqu’un en a besoin.',
        lead: 'Vous avez plus de 50 ans et une vie de travail derrière vous. En deux heures par semaine, vous pouvez changer la suite pour un jeune.',
        drawing: 'door',
        actions: [
          { label: 'Poser ma candidature', to: { apply: true } },
          { label: 'Appeler le +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
        ],
      },
      {
        type: 'steps',
        title: 'Pour commencer, trois gestes',
        intro: 'En ligne ou au téléphone, à votre rythme.',
        steps: [
          {
            title: 'Posez votre candidature',
            text: 'D’abord quatre questions, pour voir si c’est pour vous. Puis vos réponses, en plusieurs fois si vous voulez. Ou appelez-nous, du lundi au vendredi, de 9 h à 17 h : nous les notons avec vous.',
          },
          {
            title: 'Venez à une séance d’information',
            text: 'Nous vous répondons dans les cinq jours ouvrables, puis nous convenons d’une date. Vous écoutez, vous posez vos questions, vous rentrez chez vous y réfléchir.',
          },
          {
            title: 'Décidez',
            text: 'Si l’idée vous plaît toujours, nous prenons rendez-vous pour un entretien personnel.',
          },
        ],
      },
      {
        type: 'text',
        title: 'Ce que nous attendons de vous',
        body: `- **De l’expérience**, et plus de 50 ans. Si possible, vous venez du domaine où le jeune cherche du travail.
- **Du temps** : environ deux heures par semaine, pendant six mois.
- **Quatre jours de formation**, obligatoires, avant le premier duo.
- **Une langue en commun** avec le jeune : le français, le néerlandais ou l’anglais.
- **De l’écoute**, et l’envie d’être surpris.

### Ce que nous n’attendons pas

Vous n’avez pas à trouver un emploi à la place du jeune, ni à tout savoir sur les administrations. Vous n’accompagnez qu’une personne à la fois. Et si la première rencontre ne vous convainc pas, vous pouvez dire non.`,
      },
      {
        type: 'figures',
        title: 'Votre temps, en deux chiffres',
        text: null,
        presentation: 'numbers',
        figures: ['hours-a-week', 'months'],
        restLabel: null,
      },
      {
        type: 'text',
        title: 'Ce que vous y gagnez',
        body: `Une formation, d’abord : l’écoute active, la rencontre entre les cultures, les métiers en pénurie, les organismes qui peuvent aider.

Un cadre clair, ensuite. Avant que vous commenciez, l’association vous informe de son but et de sa forme juridique, de l’assurance, des frais qu’elle rembourse et de votre devoir de discrétion. La loi belge de 2005 sur le volontariat l’y oblige.

Une rencontre, surtout. La plupart des duos gardent le contact après les six mois. [Le chemin complet, étape par étape](page:how-it-works)`,
      },
      {
        type: 'stories',
        title: 'L’histoire d’un mentor',
        presentation: 'feature',
        select: 'chosen',
        stories: ['jacques'],
        more: { label: 'Toutes les histoires', to: { page: 'stories' } },
      },
      {
        type: 'text',
        title: 'Encore une hésitation ?',
        body: 'L’assurance, le chômage, la langue, le temps : d’autres se sont posé les mêmes questions. [Lire les réponses](page:questions)',
      },
      {
        type: 'callToAction',
        title: 'Et si vous ouvriez la porte ?',
        text: 'Quatre questions, sans compte ni mot de passe, et vous saurez si c’est pour vous.',
        action: { label: 'Poser ma candidature', to: { apply: true } },
      },
    ],
  },
  nl: {
    slug: 'word-mentor',
    title: 'Word vrijwillige mentor na uw vijftigste',
    description:
      'Bent u ouder dan 50 en hebt u ervaring? Word vrijwillige mentor: ongeveer twee uur per week, zes maanden lang, met één jongere tegelijk.',
    navigationLabel: 'Word mentor',
    blocks: [
      {
        type: 'hero',
        title: 'Wat u weet, heeft iemand nodig.',
        lead: 'U bent ouder dan 50 en hebt heel wat werkjaren achter de rug. Met twee uur per week maakt u voor een jongere het verschil.',
        drawing: 'door',
        actions: [
          { label: 'Ik stel me kandidaat', to: { apply: true } },
          { label: 'Bel +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
        ],
      },
      {
        type: 'steps',
        title: 'Drie stappen om te beginnen',
        intro: 'Online of aan de telefoon, op uw eigen tempo.',
        steps: [
          {
            title: 'Stel u kandidaat',
            text: 'Eerst vier vragen, om te zien of het iets voor u is. Dan uw antwoorden, in verschillende keren als u wilt. Of bel ons, van maandag tot vrijdag, van 9 tot 17 uur: wij noteren ze samen met u.',
          },
          {
            title: 'Kom naar een infosessie',
            text: 'Wij antwoorden u binnen vijf werkdagen en spreken dan een datum af. U luistert, stelt uw vragen en denkt er thuis rustig over na.',
          },
          {
            title: 'Beslis',
            text: 'Spreekt het idee u nog altijd aan? Dan maken we een afspraak voor een persoonlijk gesprek.',
          },
        ],
      },
      {
        type: 'text',
        title: 'Wat we van u verwachten',
        body: `- **Ervaring**, en meer dan 50 jaar op de teller. Als het kan, komt u uit het vakgebied waarin de jongere werk zoekt.
- **Tijd**: ongeveer twee uur per week, zes maanden lang.
- **Vier opleidingsdagen**, verplicht, vóór uw eerste duo.
- **Een gemeenschappelijke taal** met de jongere: Nederlands, Frans of Engels.
- **Een luisterend oor**, en zin om verrast te worden.

### Wat we niet verwachten

U hoeft geen werk te vinden in de plaats van de jongere, en u hoeft niet alles over de administratie te weten. U begeleidt maar één persoon tegelijk. En overtuigt de eerste ontmoeting u niet, dan mag u nee zeggen.`,
      },
      {
        type: 'figures',
        title: 'Uw tijd, in twee cijfers',
        text: null,
        presentation: 'numbers',
        figures: ['hours-a-week', 'months'],
        restLabel: null,
      },
      {
        type: 'text',
        title: 'Wat u ervoor terugkrijgt',
        body: `Om te beginnen een opleiding: actief luisteren, ontmoetingen tussen culturen, knelpuntberoepen, en de organisaties die kunnen helpen.

Daarnaast een duidelijk kader. Voor u begint, informeert de vereniging u over haar doel en rechtsvorm, over de verzekering, over de kosten die ze terugbetaalt en over uw discretieplicht. Daar hebt u recht op: zo staat het in de Belgische vrijwilligerswet van 2005.

En vooral: een ontmoeting. De meeste duo’s houden contact na die zes maanden. [Het hele traject, stap voor stap](page:how-it-works)`,
      },
      {
        type: 'stories',
        title: 'Het verhaal van een mentor',
        presentation: 'feature',
        select: 'chosen',
        stories: ['jacques'],
        more: { label: 'Alle verhalen', to: { page: 'stories' } },
      },
      {
        type: 'text',
        title: 'Twijfelt u nog?',
        body: 'Verzekering, werkloosheid, taal, tijd: anderen stelden zich dezelfde vragen. [Lees de antwoorden](page:questions)',
      },
      {
        type: 'callToAction',
        title: 'Doet u de deur open?',
        text: 'Vier vragen, zonder account of wachtwoord, en u weet of het iets voor u is.',
        action: { label: 'Ik stel me kandidaat', to: { apply: true } },
      },
    ],
  },
  en: {
    slug: 'become-a-mentor',
    title: 'Become a volunteer mentor after 50',
    description:
      'Over 50, with experience to share? Become a volunteer mentor: about two hours a week, for six months, with one young person at a time.',
    navigationLabel: 'Become a mentor',
    blocks: [
      {
        type: 'hero',
        title: 'Somebody needs what you know.',
        lead: 'You are over 50, with years of work behind you. In two hours a week, you can change what comes next for a young person.',
        drawing: 'door',
        actions: [
          { label: 'Apply to be a mentor', to: { apply: true } },
          { label: 'Ring +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
        ],
      },
      {
        type: 'steps',
        title: 'Three steps to begin',
        intro: 'Online or by telephone, at your own pace.',
        steps: [
          {
            title: 'Apply',
            text: 'Four questions first, to see whether it is for you. Then your answers, in several sittings if you like. Or ring us, Monday to Friday, 9 am to 5 pm: we write them down with you.',
          },
          {
            title: 'Come to an info session',
            text: 'We answer you within five working days, then agree on a date. You listen, ask your questions and go home to think it over.',
          },
          {
            title: 'Decide',
            text: 'If you still like the idea, we arrange a personal interview.',
          },
        ],
      },
      {
        type: 'text',
        title: 'What we hope for',
        body: `- **Experience**, and more than 50 years of age. If possible, you come from the field in which the young person is looking for work.
- **Time**: about two hours a week, for six months.
- **Four training days**, compulsory, before your first duo.
- **A language in common** with the young person: French, Dutch or English.
- **A good ear**, and a readiness to be surprised.

### What we do not ask

You need not find a job on the young person’s behalf, nor know all about public offices. You support one person at a time, no more. And if the first meeting does not convince you, you may say no.`,
      },
      {
        type: 'figures',
        title: 'Your time, in two figures',
        text: null,
        presentation: 'numbers',
        figures: ['hours-a-week', 'months'],
        restLabel: null,
      },
      {
        type: 'text',
        title: 'What you get out of it',
        body: `Training, to begin with: active listening, meeting other cultures, occupations short of people, and the organisations that can help.

Then, a clear framework. Before you start, the association tells you about its purpose and legal form, the insurance, the expenses it pays back and your duty of discretion. You are entitled to that: it is in the Belgian law on volunteers of 2005.

Above all, you meet somebody. Most duos stay in touch after the six months. [The whole path, step by step](page:how-it-works)`,
      },
      {
        type: 'stories',
        title: 'A mentor’s story',
        presentation: 'feature',
        select: 'chosen',
        stories: ['jacques'],
        more: { label: 'All stories', to: { page: 'stories' } },
      },
      {
        type: 'text',
        title: 'Still in two minds?',
        body: 'Insurance, unemployment benefit, language, time: others have asked the same questions. [Read the answers](page:questions)',
      },
      {
        type: 'callToAction',
        title: 'Will you open the door?',
        text: 'Four questions, with no account and no password, and you will know whether it is for you.',
        action: { label: 'Apply to be a mentor', to: { apply: true } },
      },
    ],
  },
};
