import type { Localized, PageContent } from '../types.ts';

export const accessibility: Localized<PageContent> = {
  fr: {
    slug: 'accessibilite',
    title: 'Accessibilité',
    description:
      'Texte plus grand, contraste, clavier, lecteur d’écran, site sans script : ce que nous faisons pour que chacun puisse lire, et comment signaler un obstacle.',
    navigationLabel: 'Accessibilité',
    blocks: [
      {
        type: 'text',
        title: 'Un site pour tous les yeux et toutes les mains',
        body: `Nous voulons que ce site soit facile à lire, à 30 ans comme à 80, avec une souris, un clavier, un téléphone ou un lecteur d’écran. Nous visons le niveau AA des règles internationales **WCAG 2.2**.`,
      },
      {
        type: 'text',
        title: 'Ce que vous pouvez faire',
        body: `- **Agrandir le texte.** Le réglage se trouve en haut de chaque page. Votre choix est retenu.
- **Zoomer.** Les pages restent lisibles à 200 %, et sur un petit écran.
- **Vous passer de la souris.** Tout s’atteint au clavier, et l’endroit où vous êtes est toujours visible.
- **Lire dans le noir.** Si votre appareil est réglé sur un thème sombre, le site suit.
- **Imprimer.** Les pages passent bien sur papier.
- **Appeler.** Le numéro de téléphone est au même endroit sur chaque page.`,
      },
      {
        type: 'text',
        title: 'Comment le site est fait',
        body: `Il fonctionne sans script. Rien ne bouge, rien ne clignote, rien ne disparaît après un délai. Chaque image qui dit quelque chose a une description, et chaque graphique a un tableau avec les mêmes chiffres. La police, Atkinson Hyperlegible, a été dessinée pour les personnes qui voient mal.

Nous nous efforçons d’écrire des phrases courtes et des mots simples.`,
      },
      {
        type: 'text',
        title: 'Comment nous vérifions',
        body: `Un outil automatique (axe) contrôle les pages dans les trois langues, en clair et en sombre. Un tel outil ne voit pas tout. Aucun organisme extérieur n’a encore évalué ce site. Nous ne prétendons donc pas qu’il est sans défaut.`,
      },
      {
        type: 'text',
        title: 'Quelque chose vous gêne ?',
        body: `Dites-le-nous : par téléphone au [+32 2 203 02 31](tel:+3222030231), du lundi au vendredi, de 9 h à 17 h, ou par e-mail à [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Indiquez la page et ce qui ne va pas. Si vous avez besoin d’une information tout de suite, nous vous la lirons au téléphone.`,
      },
    ],
  },
  nl: {
    slug: 'toegankelijkheid',
    title: 'Toegankelijkheid',
    description:
      'Grotere tekst, contrast, toetsenbord, schermlezer, geen scripts: wat we doen opdat iedereen deze site kan lezen, en hoe u een drempel meldt.',
    navigationLabel: 'Toegankelijkheid',
    blocks: [
      {
        type: 'text',
        title: 'Een site voor alle ogen en alle handen',
        body: `We willen dat deze site vlot leest, of u nu 30 bent of 80, met een muis, een toetsenbord, een telefoon of een schermlezer. We mikken op niveau AA van de internationale richtlijnen **WCAG 2.2**.`,
      },
      {
        type: 'text',
        title: 'Wat u zelf kunt doen',
        body: `- **De tekst vergroten.** Dat doet u bovenaan elke pagina. Uw keuze wordt onthouden.
- **Inzoomen.** De pagina’s blijven leesbaar op 200% en op een klein scherm.
- **Zonder muis werken.** U raakt overal met het toetsenbord, en u ziet altijd waar u bent.
- **In het donker lezen.** Staat uw toestel op een donker thema, dan volgt de site.
- **Afdrukken.** De pagina’s komen netjes op papier.
- **Bellen.** Het telefoonnummer staat op elke pagina op dezelfde plaats.`,
      },
      {
        type: 'text',
        title: 'Hoe de site gemaakt is',
        body: `De site werkt zonder scripts. Niets beweegt, niets knippert en niets verdwijnt na een tijdje. Elk beeld dat iets vertelt, heeft een beschrijving. Bij elke grafiek hoort een tabel met dezelfde cijfers. Het lettertype, Atkinson Hyperlegible, is ontworpen voor wie slecht ziet.

We doen ons best om korte zinnen en gewone woorden te schrijven.`,
      },
      {
        type: 'text',
        title: 'Hoe we dat nagaan',
        body: `Een automatisch hulpmiddel (axe) controleert de pagina’s in de drie talen, licht en donker. Zo’n hulpmiddel ziet niet alles. Er is nog geen beoordeling door een externe instantie. We beweren dus niet dat de site zonder gebreken is.`,
      },
      {
        type: 'text',
        title: 'Hindert iets u?',
        body: `Laat het ons weten: bel [+32 2 203 02 31](tel:+3222030231), van maandag tot vrijdag, van 9 tot 17 uur, of mail naar [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Zeg erbij op welke pagina het is en wat er niet lukt. Hebt u iets meteen nodig, dan lezen we het u voor aan de telefoon.`,
      },
    ],
  },
  en: {
    slug: 'accessibility',
    title: 'Accessibility',
    description:
      'Larger text, contrast, keyboard, screen reader, no scripts: what we do so that everyone can read this site, and how to report an obstacle.',
    navigationLabel: 'Accessibility',
    blocks: [
      {
        type: 'text',
        title: 'A site for all eyes and all hands',
        body: `We want this site to be easy to read at 30 and at 80, with a mouse, a keyboard, a telephone or a screen reader. We aim for level AA of the international guidelines **WCAG 2.2**.`,
      },
      {
        type: 'text',
        title: 'What you can do',
        body: `- **Enlarge the text.** The control is at the top of every page. Your choice is remembered.
- **Zoom in.** Pages stay readable at 200%, and on a small screen.
- **Do without a mouse.** Everything can be reached by keyboard, and you always see where you are.
- **Read in the dark.** If your device is set to a dark theme, the site follows.
- **Print.** Pages come out well on paper.
- **Ring.** The phone number stands in the same place on every page.`,
      },
      {
        type: 'text',
        title: 'How the site is made',
        body: `It works without scripts. Nothing moves, nothing blinks and nothing vanishes after a while. Every picture that says something has a description, and every chart has a table with the same figures. The typeface, Atkinson Hyperlegible, was designed for people with low vision.

We do our best to write short sentences and plain words.`,
      },
      {
        type: 'text',
        title: 'How we check',
        body: `An automatic tool (axe) checks the pages in all three languages, light and dark. Such a tool does not see everything. No outside body has assessed this site yet. So we do not claim that it is free of faults.`,
      },
      {
        type: 'text',
        title: 'Is something in your way?',
        body: `Tell us: ring [+32 2 203 02 31](tel:+3222030231), Monday to Friday, 9 am to 5 pm, or e-mail [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Say which page it is and what goes wrong. If you need some information at once, we will read it to you over the phone.`,
      },
    ],
  },
};
