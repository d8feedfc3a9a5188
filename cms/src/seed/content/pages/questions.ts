import type { Localized, PageContent } from '../types.ts';

export const questions: Localized<PageContent> = {
  fr: {
    slug: 'questions',
    title: 'Questions et réponses',
    description:
      'Temps, langues, formation, assurance, frais, allocations de chômage, discrétion : les réponses aux questions des futurs mentors et des jeunes.',
    navigationLabel: 'Questions',
    blocks: [
      {
        type: 'hero',
        title: 'Vous hésitez ? C’est bon signe.',
        lead: 'Qui se pose des questions fait souvent un bon mentor. Voici celles qui reviennent, avec des réponses sans détour.',
        drawing: null,
        actions: [],
      },
      {
        type: 'questions',
        title: 'Devenir mentor',
        questions: [
          {
            question: 'Comment poser ma candidature ?',
            answer:
              '[En ligne](page:become-a-mentor), en plusieurs fois si vous voulez : chaque réponse est gardée. Ou au téléphone : nous notons vos réponses avec vous, et vous les confirmez par e-mail. Nous vous répondons dans les cinq jours ouvrables, et votre espace montre à tout moment qui agit, et pour quand.',
          },
          {
            question: 'Combien de temps cela prend-il ?',
            answer:
              'Environ deux heures par semaine, pendant six mois. Avant cela, il y a une séance d’information, un entretien et quatre jours de formation.',
          },
          {
            question: 'Dois-je venir du même métier que le jeune ?',
            answer:
              'De préférence, oui. C’est ce qui permet de parler vite de choses concrètes. Mais la langue, le caractère et les disponibilités comptent aussi.',
          },
          {
            question: 'Combien de jeunes vais-je accompagner ?',
            answer:
              'Un seul à la fois. Votre duo terminé, vous pouvez vous arrêter là ou en commencer un autre.',
          },
          {
            question: 'Et si nous ne nous entendons pas ?',
            answer:
              'La première rencontre sert à cela. Chacun de vous peut dire non. Rien n’est convenu avant la deuxième rencontre, où vous passez un accord.',
          },
          {
            question: 'La formation est-elle vraiment obligatoire ?',
            answer:
              'Oui, les quatre jours. On y travaille l’écoute active, les relations interculturelles, les métiers en pénurie et les organismes qui peuvent aider. Une longue carrière n’en dispense pas.',
          },
          {
            question: 'Dans quelle langue se passe le duo ?',
            answer:
              'En français, en néerlandais ou en anglais. La langue fait partie de ce que nous regardons pour former un duo.',
          },
          {
            question: 'Dois-je trouver un emploi au jeune ?',
            answer:
              'Non. Vous l’aidez à chercher : vous relisez, vous préparez, vous expliquez, vous présentez. Le jeune reste maître de ses choix.',
          },
        ],
      },
      {
        type: 'questions',
        title: 'Le cadre, l’argent, les papiers',
        questions: [
          {
            question: 'Suis-je assuré ?',
            answer:
              'Avant que vous commenciez, l’association vous dit quelle assurance s’applique à votre activité. La loi belge de 2005 sur le volontariat l’y oblige, et elle doit pouvoir prouver qu’elle l’a fait. Demandez-le à l’entretien si l’on oublie d’en parler.',
          },
          {
            question: 'Mes frais sont-ils remboursés ?',
            answer:
              'Être mentor est bénévole : on n’est pas payé. L’association vous indique avant le début quels frais elle rembourse, et comment.',
          },
          {
            question: 'Je touche des allocations de chômage. Puis-je être mentor ?',
            answer:
              'Un formulaire peut être nécessaire : le **C45B** pour un projet local, le **C45F** lorsque l’activité couvre plusieurs régions. Réglez cela avant de commencer, avec l’association et votre organisme de paiement.',
          },
          {
            question: 'Faut-il un extrait de casier judiciaire ?',
            answer:
              'L’extrait prévu pour les activités avec des mineurs (article 596.2) ne s’applique pas : les jeunes accompagnés sont majeurs. Si une organisation souhaite voir l’extrait général (article 595), elle le regarde et n’en garde pas de copie.',
          },
          {
            question: 'Que veut dire le devoir de discrétion ?',
            answer:
              'Ce que le jeune vous confie reste entre vous. L’association vous explique ce devoir avant le premier duo. Vous convenez aussi d’un code de conduite à la deuxième rencontre.',
          },
        ],
      },
      {
        type: 'questions',
        title: 'Pour les jeunes',
        questions: [
          {
            question: 'Combien cela coûte-t-il ?',
            answer: 'Rien. L’accompagnement est gratuit du début à la fin.',
          },
          {
            question: 'Qui peut demander un mentor ?',
            answer:
              'Toute personne de 18 à 33 ans, originaire d’un pays hors de l’Union européenne, qui cherche un emploi (rapport annuel 2021). [Voyez si c’est pour vous](page:young-people).',
          },
          {
            question: 'Mon français ou mon néerlandais n’est pas parfait. Est-ce un problème ?',
            answer:
              'Il faut une langue dans laquelle votre mentor et vous pouvez vous comprendre : le français, le néerlandais ou l’anglais. On ne vous demande pas de la parler sans faute.',
          },
          {
            question: 'Suis-je sûr de trouver un emploi ?',
            answer:
              'Non, et personne ne peut vous le promettre. Selon la présentation de l’association en 2018, 55 % des jeunes accompagnés ont un emploi dans les douze mois, 19 % une formation ou un stage. Environ un sur quatre cherche encore. [Les chiffres](page:results)',
          },
          {
            question: 'Que se passe-t-il après six mois ?',
            answer:
              'L’accompagnement prend fin. La plupart des duos restent pourtant en contact (2018), parce qu’ils en ont envie.',
          },
        ],
      },
      {
        type: 'callToAction',
        title: 'Votre question n’y est pas ?',
        text: 'Posez-la de vive voix, du lundi au vendredi, de 9 h à 17 h.',
        action: { label: 'Appeler le +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
      },
    ],
  },
  nl: {
    slug: 'vragen',
    title: 'Vragen en antwoorden',
    description:
      'Tijd, talen, opleiding, verzekering, kosten, werkloosheidsuitkering en discretie: antwoorden op de vragen van toekomstige mentoren en jongeren.',
    navigationLabel: 'Vragen',
    blocks: [
      {
        type: 'hero',
        title: 'Twijfelt u? Dat is een goed teken.',
        lead: 'Wie zich vragen stelt, wordt vaak een goede mentor. Dit zijn de vragen die terugkomen, met een antwoord zonder omwegen.',
        drawing: null,
        actions: [],
      },
      {
        type: 'questions',
        title: 'Mentor worden',
        questions: [
          {
            question: 'Hoe stel ik me kandidaat?',
            answer:
              '[Online](page:become-a-mentor), in verschillende keren als u wilt: elk antwoord wordt bewaard. Of aan de telefoon: wij noteren uw antwoorden samen met u, en u bevestigt ze per e-mail. Wij antwoorden u binnen vijf werkdagen, en in uw ruimte ziet u altijd wie aan zet is, en tegen wanneer.',
          },
          {
            question: 'Hoeveel tijd kost het me?',
            answer:
              'Ongeveer twee uur per week, zes maanden lang. Daarvoor zijn er een infosessie, een gesprek en vier opleidingsdagen.',
          },
          {
            question: 'Moet ik hetzelfde beroep hebben als de jongere?',
            answer:
              'Liefst wel. Dan kunt u het snel over concrete dingen hebben. Maar ook taal, karakter en beschikbare tijd tellen mee.',
          },
          {
            question: 'Hoeveel jongeren ga ik begeleiden?',
            answer:
              'Eén tegelijk. Is uw duo afgelopen, dan kunt u het daarbij laten of aan een nieuw beginnen.',
          },
          {
            question: 'En als het niet klikt?',
            answer:
              'Daar dient de eerste ontmoeting voor. Allebei mag u nee zeggen. Er ligt niets vast vóór de tweede ontmoeting. Pas dan sluit u een overeenkomst.',
          },
          {
            question: 'Is de opleiding echt verplicht?',
            answer:
              'Ja, de vier dagen. Ze gaan over actief luisteren, interculturele relaties, knelpuntberoepen en organisaties die kunnen helpen. Ook met een lange loopbaan volgt u ze.',
          },
          {
            question: 'Welke taal spreken we in het duo?',
            answer:
              'Nederlands, Frans of Engels. Taal is een van de dingen waar we naar kijken als we een duo vormen.',
          },
          {
            question: 'Moet ik werk vinden voor de jongere?',
            answer:
              'Nee. U helpt zoeken: nalezen, voorbereiden, uitleggen, mensen voorstellen. De jongere kiest zelf.',
          },
        ],
      },
      {
        type: 'questions',
        title: 'Afspraken, geld, papieren',
        questions: [
          {
            question: 'Ben ik verzekerd?',
            answer:
              'Voor u begint, vertelt de vereniging u welke verzekering voor uw activiteit geldt. Dat moet volgens de Belgische vrijwilligerswet van 2005, en ze moet kunnen bewijzen dat ze het gedaan heeft. Vraag ernaar tijdens het gesprek als het niet ter sprake komt.',
          },
          {
            question: 'Krijg ik mijn kosten terug?',
            answer:
              'Mentor bent u als vrijwilliger, dus zonder loon. Welke kosten de vereniging terugbetaalt en hoe, zegt ze u voor u begint.',
          },
          {
            question: 'Ik heb een werkloosheidsuitkering. Kan ik mentor zijn?',
            answer:
              'Misschien is er een formulier nodig: **C45B** voor één lokaal project, **C45F** als de activiteit over verschillende gewesten loopt. Regel dat voor u begint, met de vereniging en met uw uitbetalingsinstelling.',
          },
          {
            question: 'Heb ik een uittreksel uit het strafregister nodig?',
            answer:
              'Het uittreksel voor activiteiten met minderjarigen (artikel 596.2) is hier niet van toepassing: de jongeren zijn meerderjarig. Wil een organisatie het algemene uittreksel (artikel 595) zien, dan kijkt ze het in en bewaart ze geen kopie.',
          },
          {
            question: 'Wat houdt de discretieplicht in?',
            answer:
              'Wat de jongere u toevertrouwt, blijft onder u. De vereniging legt u die plicht uit vóór uw eerste duo. Bij de tweede ontmoeting spreekt u ook een gedragscode af.',
          },
        ],
      },
      {
        type: 'questions',
        title: 'Voor jongeren',
        questions: [
          {
            question: 'Wat kost het?',
            answer: 'Niets. De begeleiding is gratis, van begin tot einde.',
          },
          {
            question: 'Wie kan een mentor vragen?',
            answer:
              'Wie 18 tot 33 jaar is, een herkomst buiten de Europese Unie heeft en werk zoekt (jaarverslag 2021). [Kijk of het iets voor u is](page:young-people).',
          },
          {
            question: 'Mijn Nederlands of mijn Frans is niet perfect. Is dat een probleem?',
            answer:
              'U hebt een taal nodig waarin u en uw mentor elkaar begrijpen: Nederlands, Frans of Engels. Foutloos hoeft het niet te zijn.',
          },
          {
            question: 'Vind ik zeker werk?',
            answer:
              'Nee, dat kan niemand u beloven. Volgens de presentatie van de vereniging in 2018 had 55% van de begeleide jongeren binnen de twaalf maanden werk, en 19% een opleiding of een stage. Ongeveer een op de vier zocht nog. [De cijfers](page:results)',
          },
          {
            question: 'Wat gebeurt er na zes maanden?',
            answer:
              'De begeleiding stopt. Toch houden de meeste duo’s contact (2018), omdat ze dat graag willen.',
          },
        ],
      },
      {
        type: 'callToAction',
        title: 'Staat uw vraag er niet bij?',
        text: 'Stel ze ons aan de telefoon, van maandag tot vrijdag, van 9 tot 17 uur.',
        action: { label: 'Bel +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
      },
    ],
  },
  en: {
    slug: 'questions',
    title: 'Questions and answers',
    description:
      'Time, languages, training, insurance, expenses, unemployment benefit, discretion: answers to what future mentors and young people want to know.',
    navigationLabel: 'Questions',
    blocks: [
      {
        type: 'hero',
        title: 'Hesitating? That is a good sign.',
        lead: 'People who ask questions often make good mentors. Here are the ones that come up, with straight answers.',
        drawing: null,
        actions: [],
      },
      {
        type: 'questions',
        title: 'Becoming a mentor',
        questions: [
          {
            question: 'How do I apply?',
            answer:
              '[Online](page:become-a-mentor), in several sittings if you like: every answer is kept. Or by telephone: we write down your answers with you, and you confirm them by e-mail. We answer you within five working days, and your space always shows who acts next, and by when.',
          },
          {
            question: 'How much time does it take?',
            answer:
              'About two hours a week, for six months. Before that there are an info session, an interview and four training days.',
          },
          {
            question: 'Do I have to come from the same occupation as the young person?',
            answer:
              'Preferably, yes. It lets you talk about practical things straight away. But language, character and available time count as well.',
          },
          {
            question: 'How many young people will I support?',
            answer: 'One at a time. When your duo ends, you may leave it at that or begin another.',
          },
          {
            question: 'What if we do not get on?',
            answer:
              'That is what the first meeting is for. Either of you may say no. Nothing is settled before the second meeting, when you make an agreement.',
          },
          {
            question: 'Is the training really compulsory?',
            answer:
              'Yes, all four days. They cover active listening, intercultural relations, shortage occupations and the organisations that can help. A long career does not exempt you.',
          },
          {
            question: 'Which language do we speak in the duo?',
            answer:
              'French, Dutch or English. Language is one of the things we look at when forming a duo.',
          },
          {
            question: 'Do I have to find the young person a job?',
            answer:
              'No. You help them to look: you read over, prepare, explain and introduce. The choices remain theirs.',
          },
        ],
      },
      {
        type: 'questions',
        title: 'Rules, money and papers',
        questions: [
          {
            question: 'Am I insured?',
            answer:
              'Before you start, the association tells you which insurance applies to what you do. The Belgian law on volunteers of 2005 requires it to, and it must be able to prove that it did. Ask about it at the interview if nobody mentions it.',
          },
          {
            question: 'Do I get my expenses back?',
            answer:
              'Mentors are volunteers, so they are not paid. The association tells you before you start which expenses it pays back, and how.',
          },
          {
            question: 'I receive unemployment benefit. Can I be a mentor?',
            answer:
              'You may need a form: **C45B** for one local project, **C45F** where the activity covers several regions. Settle this before you start, with the association and with the body that pays your benefit.',
          },
          {
            question: 'Do I need an extract from the criminal record?',
            answer:
              'The extract for activities with minors (article 596.2) does not apply: the young people are adults. If an organisation wishes to see the general one (article 595), it looks at it and keeps no copy.',
          },
          {
            question: 'What does the duty of discretion mean?',
            answer:
              'What the young person tells you in confidence stays between you. The association explains this duty before your first duo. At the second meeting you also agree on a code of conduct.',
          },
        ],
      },
      {
        type: 'questions',
        title: 'For young people',
        questions: [
          {
            question: 'What does it cost?',
            answer: 'Nothing. The support is free from beginning to end.',
          },
          {
            question: 'Who can ask for a mentor?',
            answer:
              'People aged 18 to 33, with origins outside the European Union, who are looking for a job (annual report 2021). [See whether it is for you](page:young-people).',
          },
          {
            question: 'My French or Dutch is not perfect. Is that a problem?',
            answer:
              'You need one language in which you and your mentor understand each other: French, Dutch or English. Nobody expects you to speak it without mistakes.',
          },
          {
            question: 'Am I sure to find a job?',
            answer:
              'No, and nobody can promise you that. According to the association’s presentation of 2018, 55% of the young people had a job within twelve months, and 19% a training course or an internship. About one in four was still looking. [The figures](page:results)',
          },
          {
            question: 'What happens after six months?',
            answer:
              'The support ends. Most duos nevertheless stay in touch (2018), because they want to.',
          },
        ],
      },
      {
        type: 'callToAction',
        title: 'Is your question missing?',
        text: 'Ask it over the phone, Monday to Friday, 9 am to 5 pm.',
        action: { label: 'Ring +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
      },
    ],
  },
};
