import type { SeededLesson } from '../seeded-course.ts';

export const unfairTreatment: SeededLesson = {
  key: 'unfair-treatment',
  minutes: 15,
  texts: {
    fr: {
      title: 'Face à l’injustice',
      summary:
        'Écouter quelqu’un qui a été mal traité, connaître le recours possible et regarder ses propres préjugés.',
      blocks: [
        {
          type: 'text',
          markdown: `Un jour, sans doute, le jeune vous racontera une scène comme celle-ci. Il a téléphoné pour un appartement ou pour un emploi : tout allait bien, jusqu’au moment où il a dit son nom. Ou encore : à l’agence, on lui a proposé trois fois le nettoyage, alors qu’il est technicien.

Que faire de cela ? D’abord, **le croire**. Non pas parce que tout refus est une discrimination, mais parce qu’il l’a vécu ainsi et qu’il vous fait confiance. Les phrases qui minimisent font mal : « Il ne pensait sûrement pas à mal », « Cela arrive à tout le monde », « Il ne faut pas voir du racisme partout ».

## Ce que vous pouvez dire

- « Cela a dû être blessant. Merci de me l’avoir dit. »
- « Qu’est-ce qui s’est passé exactement ? Voulez-vous que nous l’écrivions ? »
- « Que souhaitez-vous en faire ? Rien du tout est aussi une réponse. »

## Ce que dit la loi, en deux mots

En Belgique, il est interdit de refuser quelqu’un à cause de son origine, de sa couleur de peau, de sa religion, de son sexe, de son âge ou d’un handicap, et pour d’autres motifs encore. Cela vaut pour une annonce, un entretien, un salaire, un licenciement, un logement.

**Unia** est le service public qui reçoit les signalements de discrimination. S’adresser à lui est gratuit et se fait dans la discrétion. Quand il s’agit du sexe ou d’une grossesse, c’est l’**Institut pour l’égalité des femmes et des hommes**. Un syndicat peut aussi aider. La décision de signaler appartient toujours au jeune.`,
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'Garder une trace',
          body: 'La date, l’heure, les mots entendus, le nom de l’entreprise, une capture d’écran de l’annonce, un témoin : tout cela s’oublie vite. L’écrire le jour même n’oblige à rien, et permet tout.',
        },
        {
          type: 'text',
          markdown: `## Et nos propres réflexes ?

Les préjugés ne sont pas réservés aux autres. Nous devinons un niveau d’études à un accent, un caractère à un foulard, une motivation à une poignée de main. Cela va si vite que nous ne le remarquons pas.

Prenez Luc. Il avait conseillé à Samira la caisse d’un supermarché, « pour commencer ». Elle tenait la comptabilité de trois commerces. « Aurais-je dit la même chose au fils de mon voisin ? » s’est-il demandé ensuite. C’est une excellente question. Posez-la-vous de temps en temps.`,
        },
        {
          type: 'keyPoints',
          title: 'À retenir',
          points: [
            'Croire d’abord, chercher à comprendre ensuite.',
            'Écrire les faits tout de suite.',
            'Unia écoute gratuitement ; c’est le jeune qui décide.',
            '« Aurais-je dit cela à quelqu’un d’ici ? »',
          ],
        },
        {
          type: 'reflection',
          key: 'etiq70',
          title: 'Une idée que j’avais',
          prompt:
            'Pensez à une fois où vous vous êtes trompé sur quelqu’un à cause d’une première impression : un accent, un vêtement, un nom, un métier. Qu’aviez-vous cru, et qu’est-ce qui vous a fait changer d’avis ? Qu’en gardez-vous pour votre duo ? Quelques lignes suffisent. Il n’y a ni bonne ni mauvaise réponse : cette tâche est terminée dès que vous l’avez remise.',
          completeWhen: 'handedIn',
        },
      ],
    },
    nl: {
      title: 'Als iemand onrecht wordt aangedaan',
      summary:
        'Luisteren naar iemand die slecht behandeld is, weten waar hij terechtkan en naar uw eigen vooroordelen kijken.',
      blocks: [
        {
          type: 'text',
          markdown: `Ooit vertelt de jongere u wellicht iets als dit. Hij belde voor een appartement of voor een job, en alles ging goed tot hij zijn naam zei. Of: op het interimkantoor boden ze hem drie keer poetswerk aan, terwijl hij technicus is.

Wat doet u daarmee? Eerst en vooral: **hem geloven**. Niet omdat elke weigering discriminatie is, maar omdat hij het zo beleefd heeft en u in vertrouwen neemt. Zinnen die het kleiner maken, doen pijn: ‘Hij bedoelde het vast niet slecht’, ‘Dat maakt iedereen mee’, ‘Zie toch niet overal racisme in’.

## Wat u kunt zeggen

- ‘Dat moet pijn gedaan hebben. Fijn dat u het me vertelt.’
- ‘Wat is er precies gebeurd? Zullen we het opschrijven?’
- ‘Wat wilt u ermee doen? Niets doen is ook een antwoord.’

## Wat de wet zegt, heel kort

In België mag u niemand weigeren vanwege afkomst, huidskleur, geloof, geslacht, leeftijd of handicap, of om nog een aantal andere redenen. Dat geldt voor een vacature, een sollicitatiegesprek, een loon, een ontslag, een woning.

**Unia** is de openbare instelling waar u discriminatie kunt melden. Dat is gratis en gebeurt discreet. Gaat het om geslacht of zwangerschap, dan is er het **Instituut voor de gelijkheid van vrouwen en mannen**. Ook een vakbond kan helpen. Of er een melding komt, beslist altijd de jongere.`,
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'Leg het vast',
          body: 'De datum, het uur, wat er letterlijk gezegd is, de naam van het bedrijf, een schermafdruk van de vacature, een getuige: zulke dingen vergeet een mens snel. Het dezelfde dag nog opschrijven verplicht tot niets en houdt alles open.',
        },
        {
          type: 'text',
          markdown: `## En wijzelf?

Vooroordelen zijn niet alleen iets van anderen. Uit een accent leiden we een diploma af, uit een hoofddoek een karakter, uit een handdruk een motivatie. Het gaat zo vlug dat we het niet merken.

Luc bijvoorbeeld had Samira de kassa van een supermarkt aangeraden, ‘om te beginnen’. Ze hield de boeken bij van drie winkels. ‘Zou ik dat ook tegen de zoon van mijn buren gezegd hebben?’ vroeg hij zich achteraf af. Een uitstekende vraag. Stel ze uzelf nu en dan ook.`,
        },
        {
          type: 'keyPoints',
          title: 'Om te onthouden',
          points: [
            'Eerst geloven, dan proberen te begrijpen.',
            'De feiten meteen opschrijven.',
            'Unia luistert gratis. De jongere beslist.',
            '‘Zou ik dat ook tegen iemand van hier zeggen?’',
          ],
        },
        {
          type: 'reflection',
          key: 'etiq70',
          title: 'Wat ik eerst dacht',
          prompt:
            'Denk aan een keer dat u zich in iemand vergist hebt door een eerste indruk: een accent, kleren, een naam, een beroep. Wat dacht u, en waardoor bent u van mening veranderd? Wat neemt u daarvan mee naar uw duo? Een paar regels volstaan. Er is geen goed of fout antwoord: deze taak is klaar zodra u ze hebt ingediend.',
          completeWhen: 'handedIn',
        },
      ],
    },
    en: {
      title: 'When someone is treated unfairly',
      summary:
        'Listening to someone who was treated badly, knowing where they can turn, and looking at your own prejudices.',
      blocks: [
        {
          type: 'text',
          markdown: `One day the young person will probably tell you something like this. They rang about a flat or a job, and all went well until they gave their name. Or: the temping agency offered them cleaning work three times over, though they are a technician.

What do you do with that? First of all, **believe them**. Not because every refusal is discrimination, but because that is how they lived it, and they are trusting you with it. Sentences that make it smaller do harm: “I’m sure he meant no offence”, “It happens to everyone”, “You shouldn’t see racism everywhere”.

## What you can say

- “That must have hurt. Thank you for telling me.”
- “What happened exactly? Shall we write it down?”
- “What would you like to do about it? Nothing at all is an answer too.”

## What the law says, in short

In Belgium it is forbidden to turn somebody down because of their origin, skin colour, religion, sex, age or disability, and on a number of other grounds. That goes for a vacancy, an interview, a wage, a dismissal, a home.

**Unia** is the public body to which discrimination can be reported. It is free of charge and discreet. If it is about sex or pregnancy, there is the **Institute for the Equality of Women and Men**. A trade union can help as well. Whether to report is always for the young person to decide.`,
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'Keep a record',
          body: 'The date, the time, the words that were used, the name of the firm, a screenshot of the advertisement, a witness: all this is soon forgotten. Writing it down the same day commits nobody to anything and leaves every road open.',
        },
        {
          type: 'text',
          markdown: `## And our own reflexes?

Prejudice is not something that only others have. We guess an education from an accent, a character from a headscarf, a motive from a handshake. It is so quick that we do not notice.

Take Luc. He had suggested a supermarket till to Samira, “to begin with”. She had kept the books of three shops. “Would I have said that to my neighbour’s son?” he asked himself afterwards. It is an excellent question. Ask it of yourself now and then.`,
        },
        {
          type: 'keyPoints',
          title: 'Worth remembering',
          points: [
            'Believe first, then try to understand.',
            'Write the facts down at once.',
            'Unia listens, free of charge; the young person decides.',
            '“Would I have said that to someone from here?”',
          ],
        },
        {
          type: 'reflection',
          key: 'etiq70',
          title: 'What I had assumed',
          prompt:
            'Think of a time when a first impression misled you about somebody: an accent, clothes, a name, an occupation. What had you assumed, and what changed your mind? What will you take from it into your duo? A few lines will do. No answer is right or wrong: this task is done as soon as you have handed it in.',
          completeWhen: 'handedIn',
        },
      ],
    },
  },
};
