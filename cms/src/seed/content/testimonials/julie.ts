import type { StoryContent } from '../types.ts';
import { consent2018 } from './consent-2018.ts';

export const julie: StoryContent = {
  name: 'Julie Bodson',
  role: 'staff',
  branch: null,
  sector: null,
  drawing: 'person-8',
  consent: consent2018,
  texts: {
    fr: {
      slug: 'julie-bodson',
      title: 'Julie Bodson : ce que les duos ont à dire à la société',
      summary:
        'Coordinatrice du plaidoyer (2018) : derrière chaque duo, il y a une inégalité qu’aucun mentor ne peut réparer seul.',
      body: `Un duo aide une personne. Mille duos racontent quelque chose d’une société. Entre les deux, il y a un métier que l’on connaît mal : le plaidoyer. En 2018, à DUO for a JOB, c’est Julie Bodson qui le coordonne.

## À quoi sert le plaidoyer ?

Plaider, pour une association, c’est porter sur la place publique ce que l’on voit sur le terrain. Un mentor remarque qu’une candidature reste sans réponse. Un autre mentor, ailleurs, remarque la même chose. À partir de quand n’est-ce plus de la malchance ? C’est à cette question que le plaidoyer s’attelle, chiffres en main.

## Ce que disent les chiffres

L’association s’appuie sur le Monitoring socio-économique belge de 2017. Elle y lit plusieurs causes à l’inégalité devant l’emploi :

- trop peu de relations et de réseau professionnel ;
- une connaissance encore incomplète de la société et du marché du travail ;
- des codes culturels que personne n’explique.

S’y ajoute la discrimination, que le programme combat aussi. Aucune de ces causes ne dit que les jeunes manquent de volonté.

## Changer un regard, puis d’autres

Un duo agit sur tout cela à son échelle. Il donne un réseau à qui n’en a pas, et des explications à qui n’en a jamais reçu. Il change aussi le regard du mentor : après six mois passés à deux, on ne lit plus un nom sur un curriculum vitæ de la même façon.

Ce regard-là voyage. Il passe à la table familiale, chez les voisins, chez d’anciens collègues qui recrutent. C’est une autre manière de plaider, sans tribune ni micro.

Quant au plaidoyer lui-même, il rappelle une chose simple : ceux qui cherchent ne devraient pas être les seuls à devoir changer.

[Lire pourquoi le programme existe](page:why)`,
    },
    nl: {
      slug: 'julie-bodson',
      title: 'Julie Bodson: wat duo’s de samenleving te vertellen hebben',
      summary:
        'Zij coördineert het beleidswerk (2018): achter elk duo zit een ongelijkheid die geen enkele mentor alleen kan herstellen.',
      body: `Eén duo helpt één mens. Duizend duo’s vertellen iets over een samenleving. Daartussen ligt werk dat weinig mensen kennen: pleiten, ook belangenbehartiging genoemd. Bij DUO for a JOB coördineert Julie Bodson dat in 2018.

## Waartoe dient het?

Een vereniging die pleit, vertelt in het openbaar wat ze op het terrein ziet. Een mentor merkt dat een sollicitatie onbeantwoord blijft. Een andere mentor merkt elders hetzelfde. Vanaf wanneer is dat geen pech meer? Met die vraag gaat het beleidswerk aan de slag, cijfers in de hand.

## Wat de cijfers zeggen

De vereniging steunt op de Belgische Socio-economische Monitoring van 2017. Ze leest er verschillende oorzaken in van ongelijke kansen op werk:

- te weinig contacten en te weinig professioneel netwerk;
- de samenleving en de arbeidsmarkt nog niet goed kennen;
- culturele codes die niemand uitlegt.

Daar komt discriminatie bij, die het programma ook bestrijdt. Geen van die oorzaken zegt dat jongeren niet willen.

## Eerst één blik, dan nog een

Een duo doet daar op zijn eigen schaal iets aan. Het geeft een netwerk aan wie er geen heeft, en uitleg aan wie die nooit kreeg. Het verandert ook de blik van de mentor: na zes maanden samen leest u een naam op een cv niet meer zoals voordien.

Die blik reist mee. Naar de tafel thuis, naar de buren, naar oud-collega’s die mensen aanwerven. Ook dat is pleiten, zonder spreekgestoelte of microfoon.

En wat het pleiten zelf betreft: het herinnert aan iets eenvoudigs. Wie zoekt, zou niet de enige mogen zijn die moet veranderen.

[Lees waarom het programma bestaat](page:why)`,
    },
    en: {
      slug: 'julie-bodson',
      title: 'Julie Bodson: what duos have to tell society',
      summary:
        'Advocacy coordinator (2018): behind every duo lies an inequality that no mentor can put right alone.',
      body: `One duo helps one person. A thousand duos say something about a society. Between the two lies a kind of work that few people know: advocacy. At DUO for a JOB, in 2018, it is Julie Bodson who coordinates it.

## What is advocacy for?

When an association advocates, it says in public what it sees on the ground. A mentor notices that an application goes unanswered. Elsewhere, another mentor notices the same. When does it stop being bad luck? That is the question advocacy sets to work on, with figures in hand.

## What the figures say

The association draws on Belgium’s Socio-Economic Monitoring of 2017. It finds several causes there of unequal chances at work:

- too few connections and too small a professional network;
- not yet knowing the society and its labour market well;
- cultural codes that nobody explains.

To these is added discrimination, which the programme fights as well. None of these causes says that young people lack the will.

## One pair of eyes, then another

A duo does something about all this, on its own scale. It gives a network to someone who has none, and explanations to someone who was never given any. It also changes how the mentor sees: after six months together, you no longer read a name on a CV in the same way.

That way of seeing travels. It reaches the family table, the neighbours, and former colleagues who recruit. This too is advocacy, without a platform or a microphone.

As for advocacy itself, it is a reminder of something simple: those who are looking should not be the only ones who have to change.

[Read why the programme exists](page:why)`,
    },
  },
};
