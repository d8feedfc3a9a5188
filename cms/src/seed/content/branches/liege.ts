import type { BranchContent } from '../types.ts';

export const liege: BranchContent = {
  postalCode: null,
  phone: null,
  email: null,
  languages: ['fr'],
  location: { latitude: 50.6326, longitude: 5.5797 },
  texts: {
    fr: {
      slug: 'liege',
      name: 'Liège',
      city: 'Liège',
      region: 'Wallonie',
      street: null,
      body: `## Une ville qui sait recommencer

Sur les bords de la Meuse, des métiers ont disparu et d’autres sont nés. Qui a travaillé ici pendant trente ans sait ce que c’est que de se former à nouveau, de changer d’atelier ou de bureau, de faire jouer une connaissance pour obtenir un rendez-vous. Ce savoir-là ne figure dans aucune annonce d’emploi. Un jeune qui vient d’arriver ne peut pas le deviner : il faut que quelqu’un le lui transmette.

## En français

À Liège, les duos se parlent en général en français. Le jeune n’a pas besoin de le parler parfaitement : au fil de deux heures par semaine, pendant six mois, la langue vient aussi. Si vous connaissez une autre langue, signalez-le, cela peut aider à bien former le duo.

## Pour nous joindre

Liège n’a pas d’adresse publiée sur ce site. Tout passe par Bruxelles : appelez le [+32 2 203 02 31](tel:+3222030231), du lundi au vendredi, de 9 h à 17 h, ou écrivez à [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Dites que vous êtes de Liège, et si vous souhaitez [devenir mentor](page:become-a-mentor) ou [trouver un mentor](page:young-people).`,
    },
    nl: {
      slug: 'luik',
      name: 'Luik',
      city: 'Luik',
      region: 'Wallonië',
      street: null,
      body: `## Een stad die weet wat opnieuw beginnen is

Aan de oevers van de Maas verdwenen beroepen en kwamen er nieuwe bij. Wie hier dertig jaar werkte, weet wat het is om bij te leren, van werkplaats of kantoor te veranderen, of via een kennis toch een afspraak te krijgen. Dat soort kennis staat in geen enkele vacature. Een jongere die hier pas woont, kan ze niet raden. Iemand moet ze doorgeven.

## In het Frans

In Luik spreken de duo’s doorgaans Frans met elkaar. De jongere hoeft dat niet perfect te kunnen: in zes maanden, aan twee uur per week, groeit ook de taal. Kent u nog een andere taal? Zeg het erbij, want dat kan helpen om een goed duo te vormen.

## Zo bereikt u ons

Voor Luik staat er op deze site geen eigen adres. Alles loopt via Brussel: bel [+32 2 203 02 31](tel:+3222030231), van maandag tot vrijdag, van 9 tot 17 uur, of schrijf naar [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Zeg erbij dat het om Luik gaat, en of u [mentor wilt worden](page:become-a-mentor) of [een mentor zoekt](page:young-people).`,
    },
    en: {
      slug: 'liege',
      name: 'Liège',
      city: 'Liège',
      region: 'Wallonia',
      street: null,
      body: `## A city that knows about starting again

Along the Meuse, some trades have vanished and others have been born. Anyone who has worked here for thirty years knows what it means to learn something new, to change workshop or office, or to get an appointment because somebody put in a word. No job advert mentions that kind of knowledge. A young person who has just arrived cannot guess it: somebody has to pass it on.

## In French

In Liège, duos generally speak French together. The young person need not speak it perfectly: over six months, at two hours a week, the language grows as well. If you know another language, do mention it, as it may help to form a good duo.

## How to reach us

Liège has no address of its own on this site. Everything goes through Brussels: ring [+32 2 203 02 31](tel:+3222030231), Monday to Friday, 9 am to 5 pm, or write to [brussels@duoforajob.be](mailto:brussels@duoforajob.be). Say that it concerns Liège, and whether you would like [to become a mentor](page:become-a-mentor) or [to find one](page:young-people).`,
    },
  },
};
