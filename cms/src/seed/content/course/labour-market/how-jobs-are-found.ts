import type { SeededLesson } from '../seeded-course.ts';

export const howJobsAreFound: SeededLesson = {
  key: 'how-jobs-are-found',
  minutes: 12,
  texts: {
    fr: {
      title: 'Comment on trouve un emploi',
      summary:
        'Les portes que tout le monde voit, celles que l’on ne voit pas, et la place de votre carnet d’adresses.',
      blocks: [
        {
          type: 'text',
          markdown: `Comment avez-vous trouvé votre premier emploi ? Posez la question autour d’une table de gens de votre âge : un oncle, une voisine, un ancien professeur, un patron rencontré au club de football. Les annonces viennent souvent loin derrière.

C’est encore ainsi que beaucoup de places se trouvent. Une entreprise qui cherche quelqu’un en parle d’abord à ses propres gens. Celui qui ne connaît personne n’en saura rien. Voilà ce qui manque le plus à un jeune arrivé depuis peu : pas la volonté, pas toujours le diplôme, mais quelqu’un qui dise son nom au bon moment.

## Cinq portes

Chacune s’ouvre autrement. Un jeune qui n’en pousse qu’une s’épuise vite.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Les annonces',
              body: 'Sur les sites d’Actiris, du Forem et du VDAB, sur les sites d’emploi et ceux des entreprises. Mieux vaut trois réponses soignées que trente copies. Lisez l’annonce ensemble : que faut-il vraiment, et qu’est-ce qui serait seulement un plus ?',
            },
            {
              title: 'L’intérim',
              body: 'Une agence d’intérim propose des missions courtes, qui se prolongent parfois. On s’inscrit, puis on rappelle chaque semaine : celui qui rappelle est celui dont on se souvient.',
            },
            {
              title: 'La candidature spontanée',
              body: 'Écrire ou passer là où l’on aimerait travailler, même sans annonce. Dans l’horeca, le commerce ou les petits ateliers, se présenter aux heures creuses reste une bonne idée.',
            },
            {
              title: 'Le réseau',
              body: 'Anciens collègues, voisins, parents d’élèves, club de sport, lieu de culte, bénévolat. On ne demande pas un emploi ; on demande un conseil, ou un quart d’heure pour comprendre un métier.',
            },
            {
              title: 'Le stage et la formation',
              body: 'Un stage permet de se montrer au travail. Bien des contrats commencent là, surtout quand le CV raconte une vie passée ailleurs.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-phone',
          caption: 'Un coup de fil bien préparé vaut souvent dix e-mails.',
        },
        {
          type: 'text',
          markdown: `## Votre carnet d’adresses

Vous n’avez pas de poste à distribuer, et personne ne vous le demande. Vous pouvez faire autre chose, de très précieux : ouvrir une conversation. « Je connais quelqu’un qui a été chef de chantier. Voulez-vous que je lui demande s’il a vingt minutes pour vous ? »

Trois règles de bon sens. Demandez l’accord du jeune avant de parler de lui. Demandez celui de votre contact avant de donner son numéro. Et laissez le jeune téléphoner lui-même, après vous être exercés ensemble.

Le plus beau, c’est quand il se fait un carnet à lui. Dessinez-le : au milieu, son nom ; autour, tous ceux qu’il connaît ; plus loin, ceux que ceux-là connaissent. Il y a presque toujours plus de monde qu’il ne le pensait.`,
        },
        {
          type: 'callout',
          tone: 'warning',
          title: 'Les offres à fuir',
          body: 'On lui demande de l’argent pour un contrat, de travailler « à l’essai » sans papier, ou d’être payé de la main à la main : dites-lui de ne rien signer et parlez-en à l’association.',
        },
        {
          type: 'keyPoints',
          title: 'À retenir',
          points: [
            'Une recherche tient mieux debout sur plusieurs portes.',
            'Un réseau, cela se construit ; aidez le jeune à voir le sien.',
            'Vous ouvrez la conversation ; c’est lui qui la mène.',
          ],
        },
      ],
    },
    nl: {
      title: 'Hoe mensen werk vinden',
      summary:
        'De deuren die iedereen ziet, de deuren die niemand ziet, en de plaats van uw adresboekje.',
      blocks: [
        {
          type: 'text',
          markdown: `Hoe hebt u uw eerste job gevonden? Vraag het eens rond onder leeftijdgenoten: een nonkel, een buurvrouw, een leraar van vroeger, een baas die ze kenden van de voetbal. Een vacature in de krant staat zelden bovenaan.

Zo gaat het nog altijd. Een bedrijf dat iemand zoekt, vraagt het eerst aan zijn eigen mensen. Wie niemand kent, hoort er niets van. Dat is wat een jongere die hier nog niet lang is het meest mist: niet de wil, niet altijd een diploma, maar iemand die op het juiste moment zijn naam noemt.

## Vijf deuren

Elke deur gaat anders open. Wie altijd maar aan dezelfde duwt, raakt uitgeput.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Vacatures',
              body: 'Op de sites van VDAB, Actiris en Forem, op vacaturesites en bij de bedrijven zelf. Drie verzorgde antwoorden zijn meer waard dan dertig kopieën. Lees de vacature samen: wat moet iemand echt kunnen, en wat is alleen mooi meegenomen?',
            },
            {
              title: 'Interim',
              body: 'Een interimkantoor biedt korte opdrachten aan, die soms langer worden. Inschrijven is één ding, elke week bellen is een ander: wie belt, wordt onthouden.',
            },
            {
              title: 'Spontaan solliciteren',
              body: 'Schrijven of binnenstappen waar u graag zou werken, ook als er geen vacature is. In de horeca, in winkels en kleine ateliers is langsgaan op een rustig uur nog altijd een goed idee.',
            },
            {
              title: 'Het netwerk',
              body: 'Vroegere collega’s, buren, ouders aan de schoolpoort, de sportclub, de kerk of de moskee, vrijwilligerswerk. U vraagt geen werk. U vraagt raad, of een kwartiertje om een beroep te begrijpen.',
            },
            {
              title: 'Stage en opleiding',
              body: 'Op een stage kan iemand tonen wat hij kan. Heel wat contracten beginnen zo, zeker als het cv een leven elders vertelt.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-phone',
          caption: 'Een goed voorbereid telefoontje is vaak meer waard dan tien mails.',
        },
        {
          type: 'text',
          markdown: `## Uw adresboekje

U hebt geen jobs uit te delen, en niemand vraagt u dat. U kunt iets anders doen dat goud waard is: een gesprek op gang brengen. ‘Ik ken iemand die werfleider geweest is. Zal ik vragen of hij twintig minuten voor u heeft?’

Drie eenvoudige regels. Vraag de jongere of het goed is dat u over hem praat. Vraag uw kennis of u zijn nummer mag geven. En laat de jongere zelf bellen, nadat u het samen geoefend hebt.

Het mooiste is als hij zelf een adresboekje opbouwt. Teken het: zijn naam in het midden, daarrond iedereen die hij kent, en verder weg wie die mensen op hun beurt kennen. Het zijn er bijna altijd meer dan hij dacht.`,
        },
        {
          type: 'callout',
          tone: 'warning',
          title: 'Aanbiedingen om van weg te lopen',
          body: 'Geld vragen voor een contract, ‘op proef’ werken zonder papier, betaald worden in het zwart: zeg de jongere dat hij niets tekent, en praat erover met de vereniging.',
        },
        {
          type: 'keyPoints',
          title: 'Om te onthouden',
          points: [
            'Zoeken houdt iemand langer vol langs verschillende deuren.',
            'Een netwerk bouwt u op. Help de jongere het zijne te zien.',
            'U brengt het gesprek op gang, de jongere voert het.',
          ],
        },
      ],
    },
    en: {
      title: 'How jobs are found',
      summary:
        'The doors everybody sees, the doors nobody sees, and the place of your address book.',
      blocks: [
        {
          type: 'text',
          markdown: `How did you find your first job? Ask around a table of people your age: an uncle, a neighbour, an old teacher, a boss they knew from the football club. Advertisements tend to come a long way behind.

A good many jobs are still found like that. A firm that needs somebody first asks its own people. Whoever knows nobody will never hear of it. That is what a newly arrived young person lacks most: not the will, not always the diploma, but someone to mention their name at the right moment.

## Five doors

Each opens differently. Those who push at only one soon wear themselves out.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Vacancies',
              body: 'On the sites of Actiris, Forem and VDAB, on job sites and on those of the firms themselves. Three careful answers are worth more than thirty copies. Read the vacancy together: what is really required, and what would merely be nice to have?',
            },
            {
              title: 'Temping',
              body: 'A temping agency (“intérim” or “interim” in Belgium) offers short assignments that sometimes grow longer. One registers, and then rings every week: those who ring are those who are remembered.',
            },
            {
              title: 'Applying unasked',
              body: 'Writing to, or walking into, a place where one would like to work, vacancy or not. In cafés, shops and small workshops, calling in at a quiet hour is still a good idea.',
            },
            {
              title: 'The network',
              body: 'Former colleagues, neighbours, parents at the school gate, the sports club, the church or the mosque, volunteering. One does not ask for a job; one asks for advice, or for a quarter of an hour to understand an occupation.',
            },
            {
              title: 'Work placement and training',
              body: 'A placement lets people show what they can do. Many contracts begin there, especially when the CV tells of a life lived elsewhere.',
            },
          ],
        },
        {
          type: 'picture',
          picture: 'picture-phone',
          caption: 'One well-prepared phone call is often worth ten e-mails.',
        },
        {
          type: 'text',
          markdown: `## Your address book

You have no jobs to hand out, and nobody expects you to. You can do something else of great value: start a conversation. “I know someone who used to run building sites. Shall I ask whether he has twenty minutes for you?”

Three rules of common sense. Ask the young person before you talk about them. Ask your contact before you pass on a number. And let the young person make the call, once you have practised it together.

Best of all is when they build an address book of their own. Draw it: their name in the middle, around it everybody they know, and further out the people whom those people know. There are nearly always more than they thought.`,
        },
        {
          type: 'callout',
          tone: 'warning',
          title: 'Offers to walk away from',
          body: 'Being asked to pay for a contract, to work “on trial” with nothing in writing, or to be paid cash in hand: tell them to sign nothing, and talk to the association.',
        },
        {
          type: 'keyPoints',
          title: 'Worth remembering',
          points: [
            'A job search stands better on several doors.',
            'A network is built; help the young person to see theirs.',
            'You start the conversation; they carry it on.',
          ],
        },
      ],
    },
  },
};
