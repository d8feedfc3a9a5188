import type { StoryContent } from '../types.ts';
import { consent2018 } from './consent-2018.ts';

export const jacques: StoryContent = {
  name: 'Jacques',
  role: 'mentor',
  branch: null,
  sector: null,
  drawing: 'person-2',
  consent: consent2018,
  texts: {
    fr: {
      slug: 'jacques',
      title: 'Jacques pensait donner. Il ne pensait pas recevoir autant.',
      summary:
        'Mentor bénévole, il a pu transmettre l’expérience de toute une vie. Ce qu’il a reçu en échange a dépassé ce qu’il attendait.',
      body: `Que fait-on de tout ce qu’on a appris au travail ? Les réunions difficiles, les erreurs qu’on ne referait plus, les gens qu’on a su convaincre : rien de cela ne tient dans une caisse en carton qu’on emporte le dernier jour. Jacques, lui, a trouvé à qui le transmettre. Il est devenu mentor.

## Ce qu’il a donné

Jacques a pu offrir l’expérience de toute une vie. Pas sous la forme d’une conférence : un duo n’est pas un cours. On se voit environ deux heures par semaine, pendant six mois, et l’on part de ce que le jeune apporte. Une annonce qu’il ne comprend pas. Une lettre à relire. Un entretien qui approche. Une déception, parfois.

Le mentor ne décide pas à la place de l’autre. Il questionne, il encourage, il explique ce qui, pour lui, va de soi : qu’ici on arrive cinq minutes avant l’heure, qu’un silence n’est pas toujours un refus, qu’on peut rappeler pour demander où en est le dossier.

## Ce qu’il a appris avant

Personne n’est lancé sans préparation. Avant leur premier duo, les mentors suivent quatre jours de formation, où l’on parle d’écoute active, de rencontre entre les cultures, de métiers en pénurie et d’organismes qui peuvent aider. On peut avoir dirigé une équipe pendant vingt ans et découvrir qu’écouter s’apprend encore.

## Ce qu’il a reçu

De son expérience de mentor, Jacques retient en 2018 une surprise : il a reçu plus qu’il ne s’y attendait. C’est le secret le moins bien gardé du programme. On vient pour aider quelqu’un à entrer dans un monde ; on en découvre un autre. La plupart des duos restent d’ailleurs en contact une fois les six mois passés.

[Et vous, qu’auriez-vous à transmettre ?](page:become-a-mentor)`,
    },
    nl: {
      slug: 'jacques',
      title: 'Jacques dacht te geven. Dat hij zoveel zou krijgen, wist hij niet.',
      summary:
        'Als vrijwillige mentor kon hij de ervaring van een heel leven doorgeven. Wat hij ervoor terugkreeg, was meer dan hij had verwacht.',
      body: `Wat doet u met alles wat u op het werk geleerd hebt? De lastige vergaderingen, de fouten die u niet opnieuw zou maken, de mensen die u wist te overtuigen: dat past niet in de kartonnen doos die u op uw laatste werkdag meeneemt. Jacques vond iemand om het aan door te geven. Hij werd mentor.

## Wat hij gaf

Jacques kon de ervaring van een heel leven delen. Niet als een lezing, want een duo is geen les. U ziet elkaar zo’n twee uur per week, zes maanden lang, en u vertrekt van wat de jongere meebrengt. Een vacature die hij niet begrijpt. Een brief om na te lezen. Een sollicitatiegesprek dat dichterbij komt. Soms een ontgoocheling.

Een mentor beslist niet in de plaats van de ander. Hij vraagt, moedigt aan en legt uit wat voor hemzelf vanzelf spreekt: dat u hier vijf minuten te vroeg komt, dat stilte niet altijd een weigering is, dat u gerust mag bellen om te vragen hoever het staat.

## Wat hij eerst leerde

Niemand begint onvoorbereid. Voor hun eerste duo volgen de mentoren vier dagen opleiding. Die gaat over actief luisteren, over ontmoetingen tussen culturen, over knelpuntberoepen en over organisaties die kunnen helpen. Iemand kan twintig jaar een team geleid hebben en toch ontdekken dat luisteren nog te leren valt.

## Wat hij kreeg

Eén verrassing onthoudt Jacques in 2018 van zijn tijd als mentor: hij kreeg meer dan hij had verwacht. Het is het slechtst bewaarde geheim van het programma. U komt om iemand in een nieuwe wereld binnen te leiden, en u ontdekt er zelf een. De meeste duo’s houden trouwens contact, ook als de zes maanden voorbij zijn.

[En u, wat hebt u door te geven?](page:become-a-mentor)`,
    },
    en: {
      slug: 'jacques',
      title: 'Jacques came to give. He had not expected to receive so much.',
      summary:
        'As a volunteer mentor he could pass on a lifetime’s experience. What he received in return was more than he had expected.',
      body: `What do you do with everything that work has taught you? The awkward meetings, the mistakes you would not make twice, the people you managed to persuade: none of it fits in the cardboard box you carry home on the last day. Jacques found somebody to pass it on to. He became a mentor.

## What he gave

Jacques could offer the experience of a lifetime. Not as a lecture, for a duo is no classroom. You meet for about two hours a week, for six months, and you start from whatever the young person brings along. An advert they cannot make out. A letter to look over. An interview coming closer. Sometimes a disappointment.

A mentor does not decide for the other person. A mentor asks, encourages, and explains what goes without saying for anyone who has always lived here: that one arrives five minutes early, that silence is not always a refusal, that you may ring to ask how things stand.

## What he learned first

Nobody starts unprepared. Before their first duo, mentors take four days of training, on active listening, on meetings between cultures, on occupations that lack people and on the organisations that can help. You may have led a team for twenty years and find that listening can still be learned.

## What he received

Looking back in 2018, Jacques speaks of a surprise: he received more than he had expected. It is the programme’s worst-kept secret. You come to help someone into a new world, and you discover one yourself. Most duos stay in touch, by the way, when the six months are over.

[And you, what could you pass on?](page:become-a-mentor)`,
    },
  },
};
