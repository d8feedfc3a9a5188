import type { Localized, PageContent } from '../types.ts';

export const project: Localized<PageContent> = {
  fr: {
    slug: 'le-projet',
    title: 'Le projet : deux générations, un emploi à la clé',
    description:
      'Depuis la fin de 2013, DUO for a JOB réunit des jeunes issus de l’immigration qui cherchent un emploi et des personnes expérimentées de plus de 50 ans.',
    navigationLabel: 'Le projet',
    blocks: [
      {
        type: 'hero',
        title: 'Deux personnes. Six mois. Un emploi à la clé, souvent.',
        lead: 'Un jeune issu de l’immigration cherche du travail. Une personne de plus de 50 ans connaît le métier. Nous les présentons l’un à l’autre.',
        drawing: 'walk',
        actions: [
          { label: 'Comment ça marche', to: { page: 'how-it-works' } },
          { label: 'Pourquoi un duo', to: { page: 'why' } },
        ],
      },
      {
        type: 'text',
        title: 'En quoi consiste un duo ?',
        body: `C’est une rencontre organisée, puis une habitude. Environ deux heures par semaine, pendant six mois, un mentor aide un jeune dans sa recherche d’emploi. Il ne suit personne d’autre pendant ce temps-là : toute son attention est pour ce duo.

Quand c’est possible, les deux viennent du même domaine. Une ancienne comptable et un jeune qui a étudié la comptabilité ailleurs n’ont pas besoin de s’expliquer ce qu’est un bilan. Ils peuvent parler tout de suite de ce qui compte : comment entrer dans la profession, ici, maintenant.

Pour le jeune, c’est **gratuit**. Le mentor, lui, est **bénévole**.`,
      },
      { type: 'image', picture: 'picture-duo', caption: null },
      {
        type: 'text',
        title: 'À chacun son rôle',
        body: `- **Le jeune** a de 18 à 33 ans, une origine hors de l’Union européenne, et il cherche un emploi (2021). C’est lui qui décide où il veut aller.
- **Le mentor** a plus de 50 ans, de l’expérience et du temps. Il conseille, encourage, ouvre son carnet d’adresses.
- **L’association** informe, forme les mentors, cherche les duos qui vont ensemble et fixe les règles du jeu.`,
      },
      {
        type: 'text',
        title: 'Ce que le projet veut changer',
        body: `Trouver du travail, d’abord : c’est le but. Mais un duo touche à autre chose. Il donne de la valeur à ce que savent les plus âgés. Il fait reculer la discrimination, une poignée de main après l’autre. Et il refait du lien dans les quartiers, entre des gens qui se croisaient sans se parler.

L’association DUO for a JOB est belge. Son programme existe depuis la fin de 2013. En 2018, on la trouvait à [Bruxelles](branch:brussels), [Liège](branch:liege), [Anvers](branch:antwerp) et [Gand](branch:ghent).`,
      },
      {
        type: 'stories',
        title: 'Parmi les fondateurs',
        presentation: 'feature',
        select: 'chosen',
        stories: ['matthieu'],
        more: { label: 'Toutes les histoires', to: { page: 'stories' } },
      },
      {
        type: 'callToAction',
        title: 'Et si c’était vous ?',
        text: 'Il manque toujours des mentors. Votre métier intéresse quelqu’un.',
        action: { label: 'Devenir mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  nl: {
    slug: 'het-project',
    title: 'Het project: twee generaties op weg naar werk',
    description:
      'Sinds eind 2013 brengt DUO for a JOB jonge werkzoekenden met een migratieachtergrond samen met ervaren mensen van boven de 50. Zo werkt een duo.',
    navigationLabel: 'Het project',
    blocks: [
      {
        type: 'hero',
        title: 'Twee mensen. Zes maanden. En vaak een baan.',
        lead: 'Een jongere met een migratieachtergrond zoekt werk. Iemand van boven de 50 kent het vak. Wij stellen ze aan elkaar voor.',
        drawing: 'walk',
        actions: [
          { label: 'Hoe het werkt', to: { page: 'how-it-works' } },
          { label: 'Waarom een duo', to: { page: 'why' } },
        ],
      },
      {
        type: 'text',
        title: 'Een duo, wat is dat?',
        body: `Eerst een kennismaking die wij regelen, daarna een gewoonte. Zes maanden lang, ongeveer twee uur per week, helpt een mentor een jongere bij de zoektocht naar werk. De mentor begeleidt in die tijd niemand anders: alle aandacht gaat naar dit duo.

Als het kan, komen ze uit hetzelfde vakgebied. Een boekhoudster met jaren ervaring en een jongere die elders boekhouden studeerde, hoeven elkaar niet uit te leggen wat een balans is. Ze kunnen het meteen hebben over wat telt: hoe geraak ik hier en nu in dit beroep?

Voor de jongere is het **gratis**. De mentor is **vrijwilliger**.`,
      },
      { type: 'image', picture: 'picture-duo', caption: null },
      {
        type: 'text',
        title: 'Ieder zijn rol',
        body: `- **De jongere** is 18 tot 33 jaar, heeft wortels buiten de Europese Unie en zoekt werk (2021). Waar de weg naartoe gaat, beslist de jongere zelf.
- **De mentor** is ouder dan 50 en heeft ervaring en tijd. De mentor geeft raad, moedigt aan en deelt contacten.
- **De vereniging** informeert, leidt mentoren op, zoekt wie bij wie past en legt de spelregels vast.`,
      },
      {
        type: 'text',
        title: 'Wat het project wil veranderen',
        body: `Werk vinden, in de eerste plaats: dat is het doel. Maar een duo doet meer. Het geeft waarde aan wat ouderen weten. Het dringt discriminatie terug, handdruk na handdruk. En het haalt in de wijken de banden weer aan, tussen mensen die elkaar wel zagen maar niet spraken.

DUO for a JOB is een Belgische vereniging. Het programma loopt sinds eind 2013. In 2018 was het te vinden in [Brussel](branch:brussels), [Luik](branch:liege), [Antwerpen](branch:antwerp) en [Gent](branch:ghent).`,
      },
      {
        type: 'stories',
        title: 'Een van de oprichters',
        presentation: 'feature',
        select: 'chosen',
        stories: ['matthieu'],
        more: { label: 'Alle verhalen', to: { page: 'stories' } },
      },
      {
        type: 'callToAction',
        title: 'Iets voor u?',
        text: 'Er zijn altijd mentoren te kort. Uw vak is voor iemand van belang.',
        action: { label: 'Word mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
  en: {
    slug: 'the-project',
    title: 'The project: two generations on the way to a job',
    description:
      'Since late 2013, DUO for a JOB has brought together young job-seekers with a migration background and experienced people over 50. This is how.',
    navigationLabel: 'The project',
    blocks: [
      {
        type: 'hero',
        title: 'Two people. Six months. And often a job.',
        lead: 'A young person with a migration background is looking for work. Someone over 50 knows the trade. We introduce them.',
        drawing: 'walk',
        actions: [
          { label: 'How it works', to: { page: 'how-it-works' } },
          { label: 'Why a duo', to: { page: 'why' } },
        ],
      },
      {
        type: 'text',
        title: 'What is a duo?',
        body: `First an introduction, which we arrange, and then a habit. For about two hours a week, over six months, a mentor helps a young person to look for work. The mentor supports nobody else in that time: this duo has their full attention.

Where possible, the two come from the same field. A bookkeeper with years of practice and a young person who studied bookkeeping elsewhere need not explain to each other what a balance sheet is. They can talk at once about what matters: how do I get into this profession, here and now?

For the young person it is **free**. The mentor is a **volunteer**.`,
      },
      { type: 'image', picture: 'picture-duo', caption: null },
      {
        type: 'text',
        title: 'To each their part',
        body: `- **The young person** is aged 18 to 33, has roots outside the European Union and is looking for work (2021). It is they who decide where they want to go.
- **The mentor** is over 50, and has experience and time. A mentor advises, encourages and shares an address book.
- **The association** informs, trains the mentors, looks for people who suit each other and sets the rules.`,
      },
      {
        type: 'text',
        title: 'What the project wants to change',
        body: `Finding work comes first: that is the aim. But a duo reaches further. It gives worth to what older people know. It pushes back discrimination, one handshake at a time. And it mends ties in the neighbourhood, between people who used to pass without a word.

DUO for a JOB is a Belgian association. Its programme has been running since the end of 2013. In 2018 it could be found in [Brussels](branch:brussels), [Liège](branch:liege), [Antwerp](branch:antwerp) and [Ghent](branch:ghent).`,
      },
      {
        type: 'stories',
        title: 'One of the founders',
        presentation: 'feature',
        select: 'chosen',
        stories: ['matthieu'],
        more: { label: 'All stories', to: { page: 'stories' } },
      },
      {
        type: 'callToAction',
        title: 'What if it were you?',
        text: 'Mentors are always wanted. Your occupation matters to somebody.',
        action: { label: 'Become a mentor', to: { page: 'become-a-mentor' } },
      },
    ],
  },
};
