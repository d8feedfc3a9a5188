import type { BranchContent } from '../types.ts';

export const brussels: BranchContent = {
  postalCode: '1050',
  phone: '+32 2 203 02 31',
  email: 'brussels@duoforajob.be',
  languages: ['fr', 'nl', 'en'],
  location: { latitude: 50.8466, longitude: 4.3528 },
  texts: {
    fr: {
      slug: 'bruxelles',
      name: 'Bruxelles',
      city: 'Bruxelles',
      region: 'Région de Bruxelles-Capitale',
      street: 'Rue de Stassart 48',
      body: `## Ici, on se comprend en trois langues

À Bruxelles, il suffit de prendre le tram pour entendre le monde entier. Les duos s’y parlent en général en français, en néerlandais ou en anglais. Dites-nous dans quelle langue vous êtes à l’aise : c’est l’une des premières choses que nous regardons avant de former un duo, avec le métier, le caractère et les disponibilités.

## Une porte où frapper

C’est à Bruxelles que se trouve l’adresse de l’association : **Rue de Stassart 48, à 1050 Bruxelles**. Le téléphone, le [+32 2 203 02 31](tel:+3222030231), répond du lundi au vendredi, de 9 h à 17 h. Vous préférez écrire ? Envoyez un message à [brussels@duoforajob.be](mailto:brussels@duoforajob.be).

Avant de vous déplacer, appelez : vous saurez à coup sûr que quelqu’un vous attend.

## Et maintenant ?

- **Vous avez plus de 50 ans ?** Demandez la date de la prochaine séance d’information et lisez [ce que fait un mentor](page:become-a-mentor).
- **Vous avez entre 18 et 33 ans et vous cherchez du travail ?** L’accompagnement est gratuit : voyez [comment demander un duo](page:young-people).`,
    },
    nl: {
      slug: 'brussel',
      name: 'Brussel',
      city: 'Brussel',
      region: 'Brussels Hoofdstedelijk Gewest',
      street: 'Stassartstraat 48',
      body: `## Hier verstaat u elkaar in drie talen

Neem in Brussel de tram en u hoort de hele wereld. De duo’s spreken er doorgaans Nederlands, Frans of Engels. Laat ons weten in welke taal u zich thuis voelt. Daar kijken we als een van de eerste dingen naar voor we een duo vormen, samen met uw vak, uw karakter en de tijd die u hebt.

## Een deur om aan te kloppen

In Brussel vindt u het adres van de vereniging: **Stassartstraat 48, 1050 Brussel**. U belt naar [+32 2 203 02 31](tel:+3222030231), van maandag tot vrijdag, van 9 tot 17 uur. Schrijft u liever? Stuur dan een bericht naar [brussels@duoforajob.be](mailto:brussels@duoforajob.be).

Bel even voor u langskomt. Dan weet u zeker dat er iemand op u wacht.

## En nu?

- **Bent u ouder dan 50?** Vraag wanneer de volgende infosessie is en lees [wat een mentor doet](page:become-a-mentor).
- **Bent u tussen 18 en 33 jaar en zoekt u werk?** De begeleiding is gratis. Lees [hoe u een duo aanvraagt](page:young-people).`,
    },
    en: {
      slug: 'brussels',
      name: 'Brussels',
      city: 'Brussels',
      region: 'Brussels-Capital Region',
      street: '48 Rue de Stassart',
      body: `## Three languages to understand each other

Take a tram in Brussels and you hear the whole world. Duos here generally speak French, Dutch or English. Tell us which language you are at ease in: it is one of the first things we look at before forming a duo, together with your occupation, your character and the time you have.

## A door to knock on

The association’s address is in Brussels: **48 Rue de Stassart, 1050 Brussels**. You can ring [+32 2 203 02 31](tel:+3222030231), Monday to Friday, 9 am to 5 pm. Would you rather write? Send a message to [brussels@duoforajob.be](mailto:brussels@duoforajob.be).

Ring before you come, so that you can be sure somebody is expecting you.

## What next?

- **Are you over 50?** Ask when the next info session takes place and read [what a mentor does](page:become-a-mentor).
- **Are you between 18 and 33 and looking for work?** The support is free: see [how to ask for a duo](page:young-people).`,
    },
  },
};
