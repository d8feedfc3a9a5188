import type { Localized, PageContent } from '../types.ts';

export const stories: Localized<PageContent> = {
  fr: {
    slug: 'histoires',
    title: 'Histoires de duos',
    description:
      'Une confiance retrouvée, une vie de travail transmise, une idée devenue programme : les histoires de celles et ceux qui font vivre les duos.',
    navigationLabel: 'Histoires',
    blocks: [
      {
        type: 'hero',
        title: 'Derrière les chiffres, quelqu’un.',
        lead: 'Des jeunes accompagnés, un mentor, deux membres de l’équipe. Chacun a vu le duo à sa manière.',
        drawing: null,
        actions: [],
      },
      {
        type: 'stories',
        title: 'Prenez le temps d’en lire une',
        presentation: 'cards',
        select: 'all',
        stories: [],
        more: null,
      },
      {
        type: 'text',
        title: 'Comment nous racontons',
        body: `Ces histoires sont **racontées** : nous ne mettons pas de mots dans la bouche des gens. Elles partent de ce que chacun a bien voulu partager en 2018, et nous n’y ajoutons pas de détails de leur vie. Le reste du texte décrit le programme, tel qu’il se passe pour tout le monde.

Qui veut rester anonyme le reste. Qui change d’avis nous prévient : l’histoire disparaît alors du site, dans les trois langues. Les visages sont dessinés et ne ressemblent à personne en particulier.`,
      },
      {
        type: 'callToAction',
        title: 'Une histoire commence peut-être ici.',
        text: 'Deux heures par semaine, pendant six mois.',
        action: { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  nl: {
    slug: 'verhalen',
    title: 'Verhalen van duo’s',
    description:
      'Teruggevonden vertrouwen, een leven vol werk dat wordt doorgegeven, een idee dat een programma werd: verhalen van mensen die duo’s mogelijk maken.',
    navigationLabel: 'Verhalen',
    blocks: [
      {
        type: 'hero',
        title: 'Achter elk cijfer staat een mens.',
        lead: 'Jongeren met een mentor, een mentor zelf, twee mensen van het team. Ieder keek op zijn eigen manier naar het duo.',
        drawing: null,
        actions: [],
      },
      {
        type: 'stories',
        title: 'Neem de tijd om er een te lezen',
        presentation: 'cards',
        select: 'all',
        stories: [],
        more: null,
      },
      {
        type: 'text',
        title: 'Zo vertellen we',
        body: `Deze verhalen worden **verteld**: we leggen niemand woorden in de mond. Ze vertrekken van wat ieder in 2018 wilde delen, en we verzinnen er geen details over hun leven bij. De rest van de tekst beschrijft het programma, zoals het voor iedereen verloopt.

Wie anoniem wil blijven, blijft anoniem. Wie van gedachten verandert, laat het ons weten: dan verdwijnt het verhaal van de site, in de drie talen. De gezichten zijn getekend en lijken op niemand in het bijzonder.`,
      },
      {
        type: 'callToAction',
        title: 'Misschien begint hier een verhaal.',
        text: 'Twee uur per week, zes maanden lang.',
        action: { label: 'Word mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  en: {
    slug: 'stories',
    title: 'Stories of duos',
    description:
      'Confidence regained, a working life handed on, an idea that became a programme: the stories of people who bring duos to life, told with care.',
    navigationLabel: 'Stories',
    blocks: [
      {
        type: 'hero',
        title: 'Behind every figure, a person.',
        lead: 'Young people who had a mentor, a mentor, two members of the team. Each saw the duo in their own way.',
        drawing: null,
        actions: [],
      },
      {
        type: 'stories',
        title: 'Take the time to read one',
        presentation: 'cards',
        select: 'all',
        stories: [],
        more: null,
      },
      {
        type: 'text',
        title: 'How we tell them',
        body: `These stories are **told**: we put words in nobody’s mouth. They start from what each person was willing to share in 2018, and we add no details of their lives. The rest of the text describes the programme as it goes for everyone.

Those who wish to stay anonymous do so. Those who change their minds let us know, and the story leaves the site, in all three languages. The faces are drawn, and resemble nobody in particular.`,
      },
      {
        type: 'callToAction',
        title: 'Perhaps a story begins here.',
        text: 'Two hours a week, for six months.',
        action: { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
};
