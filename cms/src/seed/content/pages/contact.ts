import type { Localized, PageContent } from '../types.ts';

export const contact: Localized<PageContent> = {
  fr: {
    slug: 'contact',
    title: 'Contact',
    description:
      'Appelez le +32 2 203 02 31 du lundi au vendredi, de 9 h à 17 h, ou écrivez à l’association, pour devenir mentor ou pour demander un duo.',
    navigationLabel: 'Contact',
    blocks: [
      {
        type: 'hero',
        title: 'Parlons-en.',
        lead: 'Une question, une envie, un doute ? Le téléphone est souvent le plus simple. En dehors des heures, écrivez.',
        drawing: 'first-meeting',
        actions: [
          { label: 'Appeler le +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
          { label: 'Envoyer un e-mail', to: { url: 'mailto:brussels@duoforajob.be' } },
        ],
      },
      {
        type: 'contact',
        title: 'Où nous trouver',
        text: 'Que vous habitiez Bruxelles, Liège, Anvers ou Gand, c’est ici que l’on vous répond.',
      },
      {
        type: 'text',
        title: 'Trois choses à nous dire',
        body: `Cela nous aide à vous répondre juste :

- **votre ville** ;
- **la langue** dans laquelle vous préférez parler ;
- **ce qui vous amène** : [devenir mentor](page:become-a-mentor), [trouver un mentor](page:young-people), ou autre chose.

Pour un premier contact, pas besoin d’en dire plus. N’envoyez pas de copie de votre carte d’identité ni de document médical : nous n’en avons pas besoin. Ce que nous faisons de votre message est expliqué à la page [Vie privée](page:privacy).

Pour venir sur place, appelez d’abord.`,
      },
      {
        type: 'callToAction',
        title: 'La réponse est peut-être déjà là.',
        text: 'Assurance, frais, chômage, langues, temps : les questions que l’on se pose le plus.',
        action: { label: 'Questions et réponses', to: { page: 'questions' } },
      },
    ],
  },
  nl: {
    slug: 'contact',
    title: 'Contact',
    description:
      'Bel +32 2 203 02 31, van maandag tot vrijdag, van 9 tot 17 uur, of schrijf naar de vereniging om mentor te worden of om een duo aan te vragen.',
    navigationLabel: 'Contact',
    blocks: [
      {
        type: 'hero',
        title: 'Laten we praten.',
        lead: 'Hebt u een vraag, een idee, een twijfel? Bellen is vaak het makkelijkst. Buiten de uren kunt u schrijven.',
        drawing: 'first-meeting',
        actions: [
          { label: 'Bel +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
          { label: 'Stuur een mail', to: { url: 'mailto:brussels@duoforajob.be' } },
        ],
      },
      {
        type: 'contact',
        title: 'Waar u ons vindt',
        text: 'Of u nu in Brussel, Luik, Antwerpen of Gent woont: hier krijgt u antwoord.',
      },
      {
        type: 'text',
        title: 'Drie dingen die ons helpen',
        body: `Zo kunnen we u meteen goed antwoorden:

- **uw stad**;
- **de taal** die u het liefst spreekt;
- **waarvoor u ons contacteert**: [mentor worden](page:become-a-mentor), [een mentor vinden](page:young-people), of iets anders.

Meer hoeft u bij een eerste contact niet te vertellen. Stuur geen kopie van uw identiteitskaart en geen medische documenten: die hebben we niet nodig. Wat we met uw bericht doen, leest u op de pagina [Privacy](page:privacy).

Wilt u langskomen? Bel dan eerst.`,
      },
      {
        type: 'callToAction',
        title: 'Misschien staat het antwoord er al.',
        text: 'Verzekering, kosten, werkloosheid, talen, tijd: wat mensen het vaakst willen weten.',
        action: { label: 'Vragen en antwoorden', to: { page: 'questions' } },
      },
    ],
  },
  en: {
    slug: 'contact',
    title: 'Contact',
    description:
      'Ring +32 2 203 02 31, Monday to Friday, 9 am to 5 pm, or write to the association, whether to become a mentor or to ask for a duo of your own.',
    navigationLabel: 'Contact',
    blocks: [
      {
        type: 'hero',
        title: 'Let’s talk.',
        lead: 'A question, an idea, a doubt? The telephone is often the easiest way. Outside hours, write.',
        drawing: 'first-meeting',
        actions: [
          { label: 'Ring +32 2 203 02 31', to: { url: 'tel:+3222030231' } },
          { label: 'Send an e-mail', to: { url: 'mailto:brussels@duoforajob.be' } },
        ],
      },
      {
        type: 'contact',
        title: 'Where to find us',
        text: 'Whether you live in Brussels, Liège, Antwerp or Ghent, this is where you get an answer.',
      },
      {
        type: 'text',
        title: 'Three things that help us',
        body: `They let us give you the right answer:

- **your city**;
- **the language** you prefer to speak;
- **what brings you here**: [becoming a mentor](page:become-a-mentor), [finding a mentor](page:young-people), or something else.

For a first contact you need not say more. Send no copy of your identity card and no medical document: we do not need them. What we do with your message is explained on the [Privacy](page:privacy) page.

If you would like to visit, ring first.`,
      },
      {
        type: 'callToAction',
        title: 'Perhaps the answer is already here.',
        text: 'Insurance, expenses, unemployment benefit, languages, time: what people most often ask.',
        action: { label: 'Questions and answers', to: { page: 'questions' } },
      },
    ],
  },
};
