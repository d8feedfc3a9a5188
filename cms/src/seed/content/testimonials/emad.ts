import type { StoryContent } from '../types.ts';
import { consent2018 } from './consent-2018.ts';

export const emad: StoryContent = {
  name: 'Emad',
  role: 'mentee',
  branch: null,
  sector: null,
  drawing: 'person-5',
  consent: consent2018,
  texts: {
    fr: {
      slug: 'emad',
      title: 'Emad est passé de l’autre côté de la table',
      summary:
        'Il a repris confiance, appris à s’exprimer et construit son réseau. Et maintenant, c’est lui qui guide les nouveaux venus.',
      body: `On imagine souvent qu’un mentor trouve un emploi à votre place. Ce n’est pas ce qu’Emad retient de son duo. Ce qu’il raconte en 2018 tient en trois mots : confiance, parole, réseau. L’emploi vient après, ou en chemin.

## D’abord, la confiance

Envoyer des lettres sans recevoir de réponse use n’importe qui. Quand on connaît mal le pays, on finit par croire que le problème, c’est soi. Un mentor n’efface pas les refus. Mais chaque semaine, pendant six mois, quelqu’un vous attend, vous écoute et vous prend au sérieux. Emad y a repris confiance en lui.

## Ensuite, la parole

Savoir faire un travail est une chose ; le dire en est une autre. Comment parler de soi sans se vanter ni s’effacer ? Que répondre quand on vous demande vos défauts ? Ces codes changent d’un pays à l’autre, et personne ne les enseigne au guichet. Dans un duo, on s’exerce autant de fois qu’il le faut, devant quelqu’un qui ne vous juge pas. Emad a appris à s’exprimer.

## Puis, le réseau

Bien des portes s’ouvrent parce qu’on connaît quelqu’un. C’est justement ce qui manque le plus à un jeune venu d’ailleurs. Un mentor ne prête pas seulement son carnet d’adresses : il montre comment on en remplit un. Emad a construit le sien.

## À son tour

La suite n’était écrite dans aucun programme. Emad guide maintenant lui-même des personnes qui viennent d’arriver. Ce qu’il a reçu, il le passe plus loin.

C’est peut-être la plus belle réussite d’un duo : il s’arrête au bout de six mois, et il continue ailleurs.

[Vous aimeriez être le mentor de quelqu’un comme Emad ?](page:become-a-mentor)`,
    },
    nl: {
      slug: 'emad',
      title: 'Emad zit nu aan de andere kant van de tafel',
      summary:
        'Hij kreeg weer zelfvertrouwen, leerde voor zichzelf spreken en bouwde een netwerk op. Nu is hij het die nieuwkomers op weg helpt.',
      body: `Een mentor, dat is iemand die werk voor u vindt: zo denken velen erover. Dat is niet wat Emad van zijn duo onthoudt. Wat hij in 2018 vertelt, past in drie woorden: vertrouwen, spreken, netwerk. Het werk komt daarna, of onderweg.

## Eerst het vertrouwen

Brieven sturen en geen antwoord krijgen: daar gaat iedereen aan twijfelen. Wie het land nog niet goed kent, denkt al snel dat het aan hemzelf ligt. Een mentor kan een afwijzing niet ongedaan maken. Maar elke week, zes maanden lang, zit er iemand op u te wachten die luistert en u ernstig neemt. Zo kreeg Emad zijn zelfvertrouwen terug.

## Dan het spreken

Een vak kennen is één ding, erover vertellen een ander. Hoe praat u over uzelf zonder op te scheppen en zonder u weg te cijferen? Wat zegt u als ze naar uw gebreken vragen? Dat is in elk land anders, en aan een loket leert niemand het u. In een duo oefent u zo vaak als nodig, bij iemand die niet oordeelt. Emad leerde er voor zichzelf spreken.

## En dan het netwerk

Heel wat deuren gaan open omdat u iemand kent. Net dat ontbreekt vaak bij jongeren die van elders komen. Een mentor leent niet alleen zijn adresboekje uit: hij toont hoe u er zelf een vult. Emad heeft nu zijn eigen netwerk.

## Nu is het zijn beurt

Het vervolg stond in geen enkel programma. Emad helpt nu zelf mensen op weg die hier pas aankomen. Wat hij kreeg, geeft hij door.

Misschien is dat wel het mooiste aan een duo: na zes maanden stopt het, en ergens anders gaat het verder.

[Wilt u mentor worden van iemand als Emad?](page:become-a-mentor)`,
    },
    en: {
      slug: 'emad',
      title: 'Emad is now on the other side of the table',
      summary:
        'He regained confidence, learned to speak for himself and built a network. Now it is he who guides the newcomers.',
      body: `Many people imagine that a mentor finds you a job. That is not what Emad remembers of his duo. What he tells in 2018 comes down to three things: confidence, words and a network. The job comes afterwards, or along the way.

## First, confidence

Sending letters and getting no answer would wear anybody down. When you do not yet know the country well, you end up believing that the trouble is you. A mentor cannot undo a refusal. But every week, for six months, somebody is expecting you, listens to you and takes you seriously. That is how Emad’s confidence came back.

## Then, words

Knowing how to do a job is one thing; saying so is another. How do you talk about yourself without boasting, and without shrinking? What do you answer when they ask about your faults? The rules differ from one country to the next, and no public office teaches them. In a duo you practise as often as you need, with someone who does not judge. Emad learned to speak for himself.

## Then, a network

A good many doors open because you know somebody. That is exactly what is often missing when you come from elsewhere. A mentor does more than lend an address book: a mentor shows how to fill one. Emad has built his own.

## And now, his turn

What came next was in no programme. Emad now guides people who have only just arrived. What was given to him, he hands on.

Perhaps that is the finest thing a duo can do: after six months it stops, and somewhere else it carries on.

[Would you like to be the mentor of someone like Emad?](page:become-a-mentor)`,
    },
  },
};
