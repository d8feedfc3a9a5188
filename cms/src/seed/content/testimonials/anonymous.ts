import type { StoryContent } from '../types.ts';
import { consent2018 } from './consent-2018.ts';

export const anonymous: StoryContent = {
  name: null,
  role: 'mentee',
  branch: null,
  sector: null,
  drawing: 'person-1',
  consent: consent2018,
  texts: {
    fr: {
      slug: 'plus-de-forces',
      title: 'Plus de forces qu’on ne l’aurait cru',
      summary:
        'Une personne accompagnée, qui reste anonyme, est sortie de son duo avec plus de confiance, et bien plus d’atouts qu’elle n’en voyait au départ.',
      body: `Cette histoire n’a pas de nom. La personne qui l’a vécue reste anonyme, et c’est très bien ainsi : on peut avoir envie de dire ce qui a changé sans raconter toute sa vie. Voici donc ce que nous pouvons en dire, et rien de plus.

## Au départ, une question

Quand on cherche du travail depuis longtemps, on dresse la liste de ce qui manque : le bon diplôme, le bon accent, les bonnes relations. À force de compter les manques, on oublie de regarder le reste.

Un mentor pose la question dans l’autre sens. Qu’avez-vous déjà fait ? Qui vous a fait confiance ? Qu’est-ce qui vous paraît facile et ne l’est pas pour les autres ? Chez l’un, ce sera d’avoir élevé ses petits frères ; chez l’autre, d’avoir appris une langue seul ou tenu la caisse d’un magasin. Tout cela dit quelque chose de quelqu’un. Encore faut-il qu’on le remarque et qu’on vous aide à le mettre en mots.

## À l’arrivée, une découverte

C’est ce qui s’est passé ici. Au fil du duo, cette personne s’est trouvé plus de forces qu’elle ne l’aurait cru. Et la confiance est revenue avec elles.

Cela ne se mesure pas comme un contrat de travail. Pourtant, tout en dépend : le ton d’un coup de téléphone, la façon d’entrer dans une pièce, le courage d’envoyer une candidature de plus.

## Six mois pour se voir autrement

Un duo dure six mois, à raison de deux heures par semaine environ. Une seule personne vous accompagne, et vous êtes la seule qu’elle accompagne. C’est gratuit. Si la première rencontre ne vous convainc pas, vous pouvez dire non ; votre mentor aussi.

[Vous cherchez du travail et vous aimeriez un mentor ? Voici comment faire.](page:young-people)`,
    },
    nl: {
      slug: 'meer-in-huis',
      title: 'Meer in huis dan gedacht',
      summary:
        'Iemand die een mentor had en anoniem blijft, kreeg meer zelfvertrouwen en ontdekte veel meer sterke kanten dan verwacht.',
      body: `Dit verhaal heeft geen naam. Wie het meemaakte, blijft anoniem, en dat is goed zo. U kunt willen vertellen wat er veranderde zonder meteen uw hele leven te vertellen. Dit is dus wat we erover kunnen zeggen, en niets meer.

## In het begin een vraag

Wie lang naar werk zoekt, maakt een lijst van wat er ontbreekt: het juiste diploma, het juiste accent, de juiste contacten. En wie blijft tellen wat ontbreekt, vergeet naar de rest te kijken.

Een mentor draait de vraag om. Wat hebt u al gedaan? Wie heeft u vertrouwd? Wat vindt u makkelijk, terwijl anderen het moeilijk vinden? De ene bracht zijn broertjes groot, de andere leerde in zijn eentje een taal of hield de kassa van een winkel bij. Het zegt allemaal iets over een mens. Alleen moet iemand het opmerken, en u helpen om er woorden voor te vinden.

## Op het einde een ontdekking

Dat is wat hier gebeurde. In de loop van het duo kwamen er meer sterke kanten naar boven dan verwacht. En daarmee kwam ook het zelfvertrouwen.

Dat laat zich niet meten zoals een arbeidscontract. En toch hangt alles ervan af: hoe u klinkt aan de telefoon, hoe u een kamer binnenkomt, of u de moed vindt voor nog een sollicitatie.

## Zes maanden om anders naar uzelf te kijken

Een duo duurt zes maanden, aan ongeveer twee uur per week. Eén mentor begeleidt u, en u bent de enige die deze mentor begeleidt. Het is gratis. Overtuigt de eerste ontmoeting u niet, dan mag u nee zeggen. Uw mentor mag dat ook.

[Zoekt u werk en wilt u een mentor? Zo begint u eraan.](page:young-people)`,
    },
    en: {
      slug: 'more-strengths',
      title: 'More strengths than anyone had counted',
      summary:
        'Someone who had a mentor, and who stays anonymous, came away with more self-confidence and far more strengths than expected.',
      body: `This story has no name. The person who lived it stays anonymous, and that is as it should be: you may want to tell what changed without telling your whole life. So here is what we can say about it, and nothing more.

## It starts with a question

When you have been looking for work for a long time, you draw up a list of what is missing: the right diploma, the right accent, the right connections. And the longer you count what is missing, the less you look at the rest.

A mentor asks the question the other way round. What have you already done? Who has trusted you? What do you find easy that others find hard? One person will have brought up younger brothers; another will have learned a language alone, or minded the till in a shop. It all says something about them. But somebody has to notice, and help you to put it into words.

## It ends with a discovery

That is what happened here. As the duo went on, more strengths came to light than this person had expected. And self-confidence came with them.

It cannot be measured like a contract of employment. Yet everything hangs on it: how you sound on the telephone, how you walk into a room, whether you find the heart to send one more application.

## Six months to see yourself differently

A duo lasts six months, at about two hours a week. One mentor is there for you, and you are the only person that this mentor supports. It is free. If the first meeting does not convince you, you may say no, and so may your mentor.

[Are you looking for work, and would you like a mentor? Here is how to begin.](page:young-people)`,
    },
  },
};
