import type { Localized, PageContent } from '../types.ts';

export const legal: Localized<PageContent> = {
  fr: {
    slug: 'mentions-legales',
    title: 'Mentions légales',
    description:
      'Qui publie ce site, d’où viennent les chiffres du programme DUO for a JOB, qui a fait les dessins et ce que vous pouvez reprendre de nos pages.',
    navigationLabel: 'Mentions légales',
    blocks: [
      {
        type: 'text',
        title: 'Qui publie ce site',
        body: `- **DUO for a JOB**, association belge
- Rue de Stassart 48, 1050 Bruxelles
- Téléphone : [+32 2 203 02 31](tel:+3222030231)
- E-mail : [brussels@duoforajob.be](mailto:brussels@duoforajob.be)
- Site : [www.duoforajob.be](https://www.duoforajob.be)`,
      },
      {
        type: 'text',
        title: 'D’où viennent les chiffres',
        body: `Chaque chiffre est publié avec sa source, et avec son année quand nous la connaissons. Les principales sont :

- la présentation de DUO for a JOB, 2018 : résultats, objectifs et bilan depuis la fin de 2013 ;
- le Monitoring socio-économique belge, 2017 : les causes de l’inégalité devant l’emploi ;
- le rapport annuel 2021 : l’âge et l’origine des jeunes ;
- des pages publiques sur le programme, 2018 et 2021 : le rythme du duo et les thèmes de la formation ;
- le rapport annuel 2022 : mentors actifs, duos et villes ;
- le site [donorinfo.be](https://www.donorinfo.be) : le chemin d’un mentor ;
- la page d’impact de l’association, citée sans année ;
- une source secondaire, 2025 : nombre de duos et de mentors.

Les résultats se lisent à la page [Résultats](page:results).`,
      },
      {
        type: 'text',
        title: 'Ce que ces pages ne sont pas',
        body: `Ce que nous écrivons sur le volontariat, l’assurance, les allocations de chômage ou le casier judiciaire donne une première idée. Ce n’est pas un conseil juridique. Pour votre situation, adressez-vous à l’association ou à votre organisme de paiement.`,
      },
      {
        type: 'text',
        title: 'Textes, dessins et polices',
        body: `Les textes ont été écrits pour ce site. Les dessins sont les nôtres : ils ne représentent personne en particulier. Les polices, Atkinson Hyperlegible Next et Bricolage Grotesque, sont libres (licence SIL Open Font).

Vous pouvez citer nos textes en indiquant leur origine. Pour reprendre une page entière ou un dessin, [demandez-le-nous](page:contact).`,
      },
    ],
  },
  nl: {
    slug: 'juridische-informatie',
    title: 'Juridische informatie',
    description:
      'Wie deze site uitgeeft, waar de cijfers van DUO for a JOB vandaan komen, wie de tekeningen maakte en wat u van onze pagina’s mag overnemen.',
    navigationLabel: 'Juridische informatie',
    blocks: [
      {
        type: 'text',
        title: 'Wie deze site uitgeeft',
        body: `- **DUO for a JOB**, Belgische vereniging
- Stassartstraat 48, 1050 Brussel
- Telefoon: [+32 2 203 02 31](tel:+3222030231)
- E-mail: [brussels@duoforajob.be](mailto:brussels@duoforajob.be)
- Site: [www.duoforajob.be](https://www.duoforajob.be)`,
      },
      {
        type: 'text',
        title: 'Waar de cijfers vandaan komen',
        body: `Bij elk cijfer staat de bron, en het jaar als we dat kennen. De voornaamste bronnen zijn:

- de presentatie van DUO for a JOB, 2018: resultaten, doelen en de balans sinds eind 2013;
- de Belgische Socio-economische Monitoring, 2017: de oorzaken van ongelijke kansen op werk;
- het jaarverslag 2021: leeftijd en herkomst van de jongeren;
- openbare pagina’s over het programma, 2018 en 2021: het ritme van een duo en de thema’s van de opleiding;
- het jaarverslag 2022: actieve mentoren, duo’s en steden;
- de site [donorinfo.be](https://www.donorinfo.be): de weg van een mentor;
- de impactpagina van de vereniging, zonder jaartal aangehaald;
- een secundaire bron, 2025: aantal duo’s en mentoren.

De resultaten leest u op de pagina [Resultaten](page:results).`,
      },
      {
        type: 'text',
        title: 'Wat deze pagina’s niet zijn',
        body: `Wat we schrijven over vrijwilligerswerk, verzekering, werkloosheidsuitkeringen of het strafregister geeft u een eerste idee. Het is geen juridisch advies. Vraag voor uw eigen situatie raad aan de vereniging of aan uw uitbetalingsinstelling.`,
      },
      {
        type: 'text',
        title: 'Teksten, tekeningen en letters',
        body: `De teksten zijn voor deze site geschreven. De tekeningen zijn van onszelf en stellen niemand in het bijzonder voor. De lettertypes, Atkinson Hyperlegible Next en Bricolage Grotesque, zijn vrij (SIL Open Font-licentie).

U mag onze teksten citeren als u de herkomst vermeldt. Wilt u een hele pagina of een tekening overnemen? [Vraag het ons](page:contact).`,
      },
    ],
  },
  en: {
    slug: 'legal-notice',
    title: 'Legal notice',
    description:
      'Who publishes this site, where the figures of DUO for a JOB come from, who made the drawings and what you may take from our pages for your own use.',
    navigationLabel: 'Legal notice',
    blocks: [
      {
        type: 'text',
        title: 'Who publishes this site',
        body: `- **DUO for a JOB**, a Belgian association
- 48 Rue de Stassart, 1050 Brussels
- Telephone: [+32 2 203 02 31](tel:+3222030231)
- E-mail: [brussels@duoforajob.be](mailto:brussels@duoforajob.be)
- Site: [www.duoforajob.be](https://www.duoforajob.be)`,
      },
      {
        type: 'text',
        title: 'Where the figures come from',
        body: `Every figure is published with its source, and with its year where we know it. The main ones are:

- the presentation of DUO for a JOB, 2018: results, goals and totals since the end of 2013;
- Belgium’s Socio-Economic Monitoring, 2017: the causes of unequal chances at work;
- the annual report 2021: the young people’s age and origin;
- public pages about the programme, 2018 and 2021: the rhythm of a duo and the themes of the training;
- the annual report 2022: active mentors, duos and cities;
- the site [donorinfo.be](https://www.donorinfo.be): a mentor’s path;
- the association’s impact page, quoted without a year;
- a secondary source, 2025: number of duos and mentors.

You can read the results on the [Results](page:results) page.`,
      },
      {
        type: 'text',
        title: 'What these pages are not',
        body: `What we write about volunteering, insurance, unemployment benefit or the criminal record gives you a first idea. It is not legal advice. For your own situation, ask the association or the body that pays your benefit.`,
      },
      {
        type: 'text',
        title: 'Texts, drawings and typefaces',
        body: `The texts were written for this site. The drawings are our own, and show nobody in particular. The typefaces, Atkinson Hyperlegible Next and Bricolage Grotesque, are free (SIL Open Font Licence).

You may quote our texts if you say where they come from. If you would like to use a whole page or a drawing, [ask us](page:contact).`,
      },
    ],
  },
};
