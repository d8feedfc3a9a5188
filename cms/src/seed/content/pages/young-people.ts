import type { Localized, PageContent } from '../types.ts';

export const youngPeople: Localized<PageContent> = {
  fr: {
    slug: 'pour-les-jeunes',
    title: 'Pour les jeunes : un mentor pour votre recherche d’emploi',
    description:
      'Vous avez entre 18 et 33 ans et vous cherchez du travail en Belgique ? Un mentor expérimenté vous accompagne gratuitement pendant six mois.',
    navigationLabel: 'Pour les jeunes',
    blocks: [
      {
        type: 'hero',
        title: 'Vous cherchez du travail ? Cherchez à deux.',
        lead: 'Une personne qui connaît le métier vous accompagne pendant six mois. C’est gratuit, et c’est vous qui choisissez où aller.',
        drawing: 'first-meeting',
        actions: [
          { label: 'Appeler le +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
          { label: 'Nous écrire', to: { page: 'contact' } },
        ],
      },
      {
        type: 'text',
        title: 'C’est pour vous si…',
        body: `- vous avez entre **18 et 33 ans** ;
- vous **cherchez un emploi** ;
- vous êtes **originaire d’un pays hors de l’Union européenne**, vous ou votre famille ;
- vous pouvez parler avec un mentor en **français**, en **néerlandais** ou en **anglais**.

L’âge et l’origine sont ceux du rapport annuel de 2021. Vous ne savez pas si vous entrez dans le cadre ? Posez-nous la question, tout simplement.`,
      },
      {
        type: 'steps',
        title: 'Comment demander un duo',
        intro: null,
        steps: [
          {
            title: 'Contactez-nous',
            text: 'Par téléphone ou par e-mail. Dites votre ville et le travail que vous cherchez.',
          },
          {
            title: 'Parlez-nous de vous',
            text: 'Ce que vous avez fait, ce que vous voulez faire, la langue qui vous met à l’aise.',
          },
          {
            title: 'Rencontrez un mentor',
            text: 'Si possible, quelqu’un de votre secteur. Vous pouvez dire non. Lui aussi.',
          },
          {
            title: 'Avancez à deux',
            text: 'Deux heures par semaine environ, pendant six mois, avec des règles claires.',
          },
        ],
      },
      {
        type: 'text',
        title: 'Ce qu’un mentor fait avec vous',
        body: `Il relit votre curriculum vitæ et vous dit franchement ce qu’il en pense. Il vous prépare à un entretien, autant de fois qu’il le faut. Il explique comment les choses se passent ici. Il vous parle de gens à rencontrer.

Il ne décide pas à votre place, ne vous juge pas et ne vous trouve pas un emploi d’un coup de baguette magique. Il est tenu à la discrétion : ce que vous lui confiez n’a pas à faire le tour de la ville.

### Est-ce que cela marche ?

Souvent. Selon la présentation de l’association en 2018, 55 % des jeunes accompagnés ont un emploi dans les douze mois, et 19 % une formation ou un stage. [Tous les résultats](page:results)`,
      },
      {
        type: 'stories',
        title: 'Quelqu’un est passé par là',
        presentation: 'feature',
        select: 'chosen',
        stories: ['anonymous'],
        more: { label: 'Toutes les histoires', to: { page: 'stories' } },
      },
      {
        type: 'callToAction',
        title: 'Un appel, et on en parle.',
        text: 'Du lundi au vendredi, de 9 h à 17 h.',
        action: { label: 'Appeler le +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
      },
    ],
  },
  nl: {
    slug: 'voor-jongeren',
    title: 'Voor jongeren: een mentor bij uw zoektocht naar werk',
    description:
      'Bent u tussen 18 en 33 jaar en zoekt u werk in België? Een mentor met ervaring staat u zes maanden lang bij. Het is gratis. Zo vraagt u een duo aan.',
    navigationLabel: 'Voor jongeren',
    blocks: [
      {
        type: 'hero',
        title: 'Zoekt u werk? Zoek met twee.',
        lead: 'Iemand die het vak kent, staat u zes maanden lang bij. Het is gratis, en u beslist zelf waar u naartoe wilt.',
        drawing: 'first-meeting',
        actions: [
          { label: 'Bel +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
          { label: 'Schrijf ons', to: { page: 'contact' } },
        ],
      },
      {
        type: 'text',
        title: 'Dit is iets voor u als…',
        body: `- u tussen **18 en 33 jaar** bent;
- u **werk zoekt**;
- u of uw familie **uit een land buiten de Europese Unie** komt;
- u met een mentor **Nederlands**, **Frans** of **Engels** kunt praten.

Leeftijd en herkomst staan zo in het jaarverslag van 2021. Weet u niet zeker of dit voor u is? Vraag het ons gewoon.`,
      },
      {
        type: 'steps',
        title: 'Zo vraagt u een duo aan',
        intro: null,
        steps: [
          {
            title: 'Neem contact op',
            text: 'Bel of mail. Zeg in welke stad u woont en welk werk u zoekt.',
          },
          {
            title: 'Vertel over uzelf',
            text: 'Wat u gedaan hebt, wat u wilt doen, en in welke taal u zich goed voelt.',
          },
          {
            title: 'Ontmoet een mentor',
            text: 'Als het kan, iemand uit uw sector. U mag nee zeggen. De mentor ook.',
          },
          {
            title: 'Ga samen vooruit',
            text: 'Zes maanden lang, ongeveer twee uur per week, met duidelijke afspraken.',
          },
        ],
      },
      {
        type: 'text',
        title: 'Wat een mentor met u doet',
        body: `Een mentor leest uw cv na en zegt eerlijk wat er beter kan. U oefent samen voor een sollicitatiegesprek, zo vaak als nodig. U hoort hoe het er hier aan toegaat, en welke mensen u zou kunnen ontmoeten.

Een mentor beslist niet in uw plaats, oordeelt niet en tovert geen baan uit een hoed. Er geldt een discretieplicht: wat u in vertrouwen vertelt, hoeft niet de hele stad te weten.

### Werkt het?

Vaak wel. Volgens de presentatie van de vereniging in 2018 had 55% van de begeleide jongeren binnen de twaalf maanden werk, en 19% een opleiding of een stage. [Alle resultaten](page:results)`,
      },
      {
        type: 'stories',
        title: 'Iemand ging u voor',
        presentation: 'feature',
        select: 'chosen',
        stories: ['anonymous'],
        more: { label: 'Alle verhalen', to: { page: 'stories' } },
      },
      {
        type: 'callToAction',
        title: 'Bel, dan praten we erover.',
        text: 'Van maandag tot vrijdag, van 9 tot 17 uur.',
        action: { label: 'Bel +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
      },
    ],
  },
  en: {
    slug: 'for-young-people',
    title: 'For young people: a mentor to help you find work',
    description:
      'Are you between 18 and 33 and looking for work in Belgium? An experienced mentor supports you for six months, free of charge. How to ask for one.',
    navigationLabel: 'For young people',
    blocks: [
      {
        type: 'hero',
        title: 'Looking for work? Look together.',
        lead: 'Someone who knows the trade stands by you for six months. It is free, and you choose where you want to go.',
        drawing: 'first-meeting',
        actions: [
          { label: 'Ring +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
          { label: 'Write to us', to: { page: 'contact' } },
        ],
      },
      {
        type: 'text',
        title: 'This is for you if…',
        body: `- you are between **18 and 33** years old;
- you are **looking for a job**;
- you or your family **come from a country outside the European Union**;
- you can talk with a mentor in **French**, **Dutch** or **English**.

Age and origin are as stated in the annual report of 2021. Not sure whether this means you? Just ask us.`,
      },
      {
        type: 'steps',
        title: 'How to ask for a duo',
        intro: null,
        steps: [
          {
            title: 'Get in touch',
            text: 'By phone or e-mail. Say which city you live in and what work you are looking for.',
          },
          {
            title: 'Tell us about yourself',
            text: 'What you have done, what you would like to do, and the language you feel at ease in.',
          },
          {
            title: 'Meet a mentor',
            text: 'Someone from your own field, if possible. You may say no. So may they.',
          },
          {
            title: 'Move forward together',
            text: 'About two hours a week, for six months, with clear rules.',
          },
        ],
      },
      {
        type: 'text',
        title: 'What a mentor does with you',
        body: `A mentor reads your CV and tells you frankly what could be better. You practise for an interview together, as often as you need. You hear how things are done here, and which people you might meet.

A mentor does not decide for you, does not judge, and does not conjure up a job. There is a duty of discretion: what you say in confidence is not for the whole town to know.

### Does it work?

Often. According to the association’s presentation of 2018, 55% of the young people had a job within twelve months, and 19% a training course or an internship. [All the results](page:results)`,
      },
      {
        type: 'stories',
        title: 'Somebody has been there before you',
        presentation: 'feature',
        select: 'chosen',
        stories: ['anonymous'],
        more: { label: 'All stories', to: { page: 'stories' } },
      },
      {
        type: 'callToAction',
        title: 'Ring us, and let’s talk.',
        text: 'Monday to Friday, 9 am to 5 pm.',
        action: { label: 'Ring +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
      },
    ],
  },
};
