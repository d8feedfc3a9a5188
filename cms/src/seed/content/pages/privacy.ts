import type { Localized, PageContent } from '../types.ts';

export const privacy: Localized<PageContent> = {
  fr: {
    slug: 'vie-privee',
    title: 'Vie privée',
    description:
      'Ce site ne vous suit pas : aucune publicité, aucun service tiers, trois petits cookies au plus pour retenir vos choix. Voici vos droits, et à qui écrire.',
    navigationLabel: 'Vie privée',
    blocks: [
      {
        type: 'text',
        title: 'En bref',
        body: `Vous pouvez lire tout ce site sans nous dire qui vous êtes. Il n’y a ni publicité, ni mesure d’audience, ni bouton de réseau social. Les pages, les polices et les images viennent toutes de notre propre adresse : votre navigateur n’appelle personne d’autre. C’est pourquoi vous ne voyez pas de bandeau à accepter.`,
      },
      {
        type: 'text',
        title: 'Les cookies',
        body: `Un cookie est une petite note gardée par votre navigateur. Ce site en écrit trois au plus, et seulement pour retenir vos choix :

- **la taille du texte**, si vous la changez ;
- **l’annonce que vous avez fermée**, pour ne plus vous la montrer ;
- **la langue** dans laquelle vous lisez, si ce n’est pas celle que demande votre navigateur.

Ces notes ne contiennent ni nom ni numéro qui vous désigne. Elles s’effacent d’elles-mêmes après un an. Vous pouvez les supprimer plus tôt dans les réglages de votre navigateur : le site marche aussi sans elles.`,
      },
      {
        type: 'text',
        title: 'Ce que notre serveur note',
        body: `Pour repérer les pannes, le serveur note quelle page a été demandée, quand, avec quel résultat et en combien de temps. Ce journal ne contient pas votre adresse sur internet (adresse IP), ni rien d’autre qui dise qui vous êtes.`,
      },
      {
        type: 'text',
        title: 'Si vous ouvrez un espace',
        body: `Le portail des bénévoles garde votre adresse électronique, la langue de nos messages, les appareils sur lesquels votre espace est ouvert et les consentements que vous donnez. Un cookie, sans lequel on ne peut pas rester connecté, tient votre session ouverte. Dans votre espace, vous voyez tout cela, vous en prenez une copie et vous l’effacez quand vous voulez.`,
      },
      {
        type: 'text',
        title: 'Si vous posez votre candidature',
        body: `Nous gardons vos réponses : votre nom, votre date de naissance, votre téléphone, votre ville, votre parcours, vos langues, ce que vous proposez, votre motivation, vos disponibilités et la façon dont vous nous avez connus. S’y ajoutent les étapes de votre candidature, nos messages et les notes de l’équipe. Seules l’équipe de votre ville et les personnes qui gèrent l’ensemble les lisent, pour décider de votre candidature. Chacune de ces lectures est notée.

Nous ne le faisons qu’avec votre accord, que vous pouvez retirer. Une candidature retirée, non retenue ou jamais envoyée est effacée après 24 mois ; un brouillon prend fin après 60 jours sans réponse. Un espace qui ne sert plus est effacé après 24 mois.

La loi belge sur le volontariat veut que nous puissions prouver que vous avez reçu la note d’information. Cette preuve, comme celle de vos accords, reste 5 ans après que vous avez tout effacé, sous un numéro et sans votre nom.`,
      },
      {
        type: 'text',
        title: 'Si vous nous appelez ou nous écrivez',
        body: `Nous utilisons alors ce que vous nous donnez, par exemple votre nom et votre adresse électronique, pour vous répondre, et pour rien d’autre. Nous le faisons parce que vous nous le demandez. DUO for a JOB, dont l’adresse figure à la page [Contact](page:contact), en est responsable.`,
      },
      {
        type: 'text',
        title: 'Les personnes dont nous racontons l’histoire',
        body: `Une [histoire](page:stories) n’est publiée qu’avec le consentement de la personne. Elle peut le retirer à tout moment, sans donner de raison : l’histoire quitte alors toutes les pages, dans toutes les langues.`,
      },
      {
        type: 'text',
        title: 'Vos droits',
        body: `Vous pouvez nous demander de voir les données que nous avons sur vous, de les corriger, de les effacer, d’en limiter l’usage ou de vous les remettre. Vous pouvez aussi vous opposer à leur usage et retirer un consentement. Écrivez à [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Nous répondons dans le mois.

Notre réponse ne vous convient pas ? Vous pouvez introduire une plainte auprès de l’[Autorité de protection des données](https://www.autoriteprotectiondonnees.be).`,
      },
    ],
  },
  nl: {
    slug: 'privacy',
    title: 'Privacy',
    description:
      'Deze site volgt u niet: geen reclame, geen diensten van derden, hooguit drie kleine cookies om uw keuzes te onthouden. Dit zijn uw rechten.',
    navigationLabel: 'Privacy',
    blocks: [
      {
        type: 'text',
        title: 'In het kort',
        body: `U kunt deze hele site lezen zonder ons te zeggen wie u bent. Er is geen reclame, er worden geen bezoekers gemeten en er staan geen knoppen van sociale media. Pagina’s, lettertypes en beelden komen allemaal van ons eigen adres: uw browser roept niemand anders op. Daarom ziet u ook geen cookiebanner.`,
      },
      {
        type: 'text',
        title: 'Cookies',
        body: `Een cookie is een klein briefje dat uw browser bewaart. Deze site schrijft er hooguit drie, alleen om uw keuzes te onthouden:

- **de tekstgrootte**, als u die verandert;
- **de mededeling die u sloot**, zodat u ze niet opnieuw ziet;
- **de taal** waarin u leest, als uw browser om een andere vraagt.

Er staat geen naam in, en geen nummer dat naar u verwijst. Na een jaar verdwijnen ze vanzelf. U kunt ze vroeger wissen in de instellingen van uw browser: de site werkt ook zonder.`,
      },
      {
        type: 'text',
        title: 'Wat onze server noteert',
        body: `Om storingen op te sporen noteert de server welke pagina werd opgevraagd, wanneer, met welk resultaat en hoelang dat duurde. In dat logboek staat uw adres op het internet (IP-adres) niet, en ook niets anders dat zegt wie u bent.`,
      },
      {
        type: 'text',
        title: 'Als u een eigen ruimte opent',
        body: `Het vrijwilligersportaal bewaart uw e-mailadres, de taal van onze berichten, de toestellen waarop uw ruimte open is en de toestemmingen die u geeft. Eén cookie houdt uw sessie open; zonder die cookie kunt u niet aangemeld blijven. In uw ruimte ziet u dat allemaal, neemt u er een kopie van en wist u het wanneer u wilt.`,
      },
      {
        type: 'text',
        title: 'Als u zich kandidaat stelt',
        body: `Wij bewaren uw antwoorden: uw naam, uw geboortedatum, uw telefoonnummer, uw stad, uw loopbaan, uw talen, wat u aanbiedt, uw motivatie, wanneer u vrij bent en hoe u ons leerde kennen. Daarbij komen de stappen van uw kandidatuur, onze berichten en de notities van het team. Alleen het team van uw stad en wie het geheel beheert, lezen ze, om over uw kandidatuur te beslissen. Elke keer wordt genoteerd dat ze gelezen zijn.

Dat doen we alleen met uw toestemming, die u kunt intrekken. Een kandidatuur die ingetrokken, niet geselecteerd of nooit verzonden is, wordt na 24 maanden gewist; een onvoltooide vervalt na 60 dagen zonder antwoord. Een ruimte die niet meer gebruikt wordt, wordt na 24 maanden gewist.

De Belgische vrijwilligerswet wil dat wij kunnen bewijzen dat u de informatienota kreeg. Dat bewijs, en dat van uw toestemmingen, blijft nog 5 jaar nadat u alles gewist hebt, onder een nummer en zonder uw naam.`,
      },
      {
        type: 'text',
        title: 'Als u ons belt of schrijft',
        body: `Dan gebruiken we wat u ons geeft, zoals uw naam en uw mailadres, om u te antwoorden, en voor niets anders. We doen dat omdat u het ons vraagt. DUO for a JOB is daarvoor verantwoordelijk. Het adres vindt u op de pagina [Contact](page:contact).`,
      },
      {
        type: 'text',
        title: 'De mensen over wie we vertellen',
        body: `Een [verhaal](page:stories) verschijnt alleen met de toestemming van de persoon. Die mag de toestemming altijd intrekken, zonder een reden te geven. Dan verdwijnt het verhaal van alle pagina’s, in alle talen.`,
      },
      {
        type: 'text',
        title: 'Uw rechten',
        body: `U kunt ons vragen om de gegevens die we over u hebben te tonen, te verbeteren, te wissen, minder te gebruiken of aan u te bezorgen. U kunt u ook verzetten tegen het gebruik ervan en een toestemming intrekken. Schrijf naar [brussels@duoforajob.be](mailto:brussels@duoforajob.be). U krijgt binnen de maand antwoord.

Bent u niet tevreden met ons antwoord? Dan kunt u een klacht indienen bij de [Gegevensbeschermingsautoriteit](https://www.gegevensbeschermingsautoriteit.be).`,
      },
    ],
  },
  en: {
    slug: 'privacy',
    title: 'Privacy',
    description:
      'This site does not follow you: no advertising, no third parties, three small cookies at most to remember your choices. Your rights, and whom to ask.',
    navigationLabel: 'Privacy',
    blocks: [
      {
        type: 'text',
        title: 'In short',
        body: `You can read the whole of this site without telling us who you are. There is no advertising, no counting of visitors and no social media button. Pages, typefaces and pictures all come from our own address: your browser calls on nobody else. That is why you see no cookie banner.`,
      },
      {
        type: 'text',
        title: 'Cookies',
        body: `A cookie is a small note kept by your browser. This site writes three at most, only to remember your choices:

- **the text size**, if you change it;
- **the announcement that you closed**, so as not to show it again;
- **the language** you read in, if your browser asks for another.

They hold no name, and no number that points to you. After a year they disappear by themselves. You can delete them sooner in your browser’s settings: the site works without them too.`,
      },
      {
        type: 'text',
        title: 'What our server writes down',
        body: `So as to find faults, the server writes down which page was asked for, when, with what result and how long it took. That log does not hold your address on the internet (IP address), nor anything else that says who you are.`,
      },
      {
        type: 'text',
        title: 'If you open a space of your own',
        body: `The volunteers’ portal keeps your e-mail address, the language of our messages, the devices on which your space is open and the consents that you give. One cookie keeps your session open; without it you cannot stay signed in. In your space you see all of this, take a copy of it, and erase it whenever you like.`,
      },
      {
        type: 'text',
        title: 'If you apply to be a mentor',
        body: `We keep your answers: your name, your date of birth, your telephone number, your city, your working life, your languages, what you offer, your motivation, when you are free and how you heard of us. To these come the steps of your application, our messages and the team’s notes. Only the team in your city and those who run the whole read them, to decide on your application. Each time that they are read is recorded.

We do so only with your consent, which you may withdraw. An application that was withdrawn, not taken further or never sent is erased after 24 months; a draft ends after 60 days without an answer. A space that is no longer used is erased after 24 months.

The Belgian law on volunteers wants us to be able to prove that you were given the information note. That proof, and that of your consents, stays for 5 years after you have erased everything, under a number and without your name.`,
      },
      {
        type: 'text',
        title: 'If you ring or write to us',
        body: `We then use what you give us, such as your name and your e-mail address, to answer you, and for nothing else. We do so because you ask us to. DUO for a JOB is responsible for it; its address is on the [Contact](page:contact) page.`,
      },
      {
        type: 'text',
        title: 'The people whose stories we tell',
        body: `A [story](page:stories) is published only with the person’s consent. They may withdraw it at any time, without giving a reason: the story then leaves every page, in every language.`,
      },
      {
        type: 'text',
        title: 'Your rights',
        body: `You may ask us to show you the data we hold about you, to correct it, to erase it, to limit its use or to hand it to you. You may also object to its use and withdraw a consent. Write to [brussels@duoforajob.be](mailto:brussels@duoforajob.be). We answer within a month.

Not satisfied with our answer? You can complain to the [Data Protection Authority](https://www.dataprotectionauthority.be).`,
      },
    ],
  },
};
