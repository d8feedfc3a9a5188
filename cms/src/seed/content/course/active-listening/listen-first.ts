import type { SeededLesson } from '../seeded-course.ts';

export const listenFirst: SeededLesson = {
  key: 'listen-first',
  minutes: 10,
  texts: {
    fr: {
      title: 'Écouter d’abord',
      summary:
        'Pourquoi l’écoute est la première chose que vous offrez, et à quoi on la reconnaît.',
      blocks: [
        {
          type: 'text',
          markdown: `Bienvenue dans la formation. Vous avez derrière vous une vie de travail, des réussites, quelques échecs aussi. Tout cela va servir. Mais la première chose dont un jeune a besoin, ce n’est pas votre expérience. C’est votre attention.

Prenons Monique, 62 ans, ancienne employée de banque à Schaerbeek. À sa première rencontre avec Yonas, 24 ans, arrivé d’Érythrée, elle veut bien faire. En vingt minutes, elle corrige son CV, lui donne trois adresses et lui conseille une formation. Yonas remercie poliment. Le soir, il se dit : « Elle est gentille, mais elle ne sait toujours pas ce que je veux. »

La semaine suivante, Monique range son stylo et demande : « Racontez-moi une journée de travail que vous avez aimée. » Yonas parle pendant un quart d’heure. Il réparait des vélos avec son oncle. Personne, ici, ne le lui avait jamais demandé.

(Les personnes de nos exemples sont inventées ; les situations, elles, arrivent tous les jours.)`,
        },
        {
          type: 'picture',
          picture: 'picture-duo',
          caption: 'Un duo, c’est d’abord deux personnes qui prennent le temps.',
        },
        {
          type: 'text',
          markdown: `## À quoi reconnaît-on quelqu’un qui écoute ?

- **Il se tait un peu plus longtemps que nous n’en avons l’habitude.** Après une phrase, il attend. Souvent, le plus important vient juste après.
- **Il ne prépare pas sa réponse.** Il est curieux de la suite, pas pressé de conclure.
- **Il range son téléphone.** Face contre la table ne suffit pas : dans le sac, c’est mieux.
- **Il accepte de ne pas savoir.** « Je ne connais pas ce métier, expliquez-moi » est une très bonne phrase de mentor.

Écouter ne veut pas dire être d’accord, ni tout supporter. Cela veut dire comprendre avant de répondre.`,
        },
        { type: 'recording', title: 'Entre deux coups de cloche', recording: 'between-two-bells' },
        {
          type: 'text',
          markdown: `## Un petit exercice

L’enregistrement ci-dessus dure vingt secondes. Un coup de cloche, un silence, deux coups de cloche. Pendant le silence, écoutez ce qui vous entoure : une voiture, un radiateur, votre respiration.

Cela vous a paru long ? C’est normal. Dans une conversation, trois secondes de silence nous gênent déjà. Or quelqu’un qui cherche ses mots dans une langue apprise il y a peu en a besoin de bien plus.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Comptez jusqu’à cinq',
          body: 'Quand le jeune se tait, comptez jusqu’à cinq dans votre tête avant de parler. Neuf fois sur dix, c’est lui qui reprend.',
        },
        {
          type: 'keyPoints',
          title: 'À retenir',
          points: [
            'L’attention vient avant les conseils.',
            'Un silence n’est pas un vide : c’est quelqu’un qui pense.',
            'Dire « je ne sais pas, expliquez-moi » met le jeune à la place de celui qui sait.',
          ],
        },
      ],
    },
    nl: {
      title: 'Eerst luisteren',
      summary:
        'Waarom luisteren het eerste is wat u te bieden hebt, en waaraan u een goede luisteraar herkent.',
      blocks: [
        {
          type: 'text',
          markdown: `Welkom in de opleiding. U hebt een heel beroepsleven achter de rug, met successen en ook met tegenslagen. Dat komt allemaal van pas. Maar het eerste wat een jongere nodig heeft, is niet uw ervaring. Het is uw aandacht.

Neem Monique, 62, vroeger bankbediende in Schaarbeek. Bij haar eerste ontmoeting met Yonas, 24, uit Eritrea, wil ze het goed doen. In twintig minuten verbetert ze zijn cv, geeft ze hem drie adressen en raadt ze hem een opleiding aan. Yonas bedankt haar beleefd. ’s Avonds denkt hij: ‘Een lieve mevrouw, maar ze weet nog altijd niet wat ik wil.’

Een week later steekt Monique haar balpen weg en vraagt ze: ‘Vertel eens over een werkdag waar u met plezier aan terugdenkt.’ Yonas praat een kwartier aan een stuk. Hij herstelde fietsen met zijn oom. Niemand had het hem hier ooit gevraagd.

(De mensen in onze voorbeelden zijn verzonnen. Wat ze meemaken, gebeurt elke dag.)`,
        },
        {
          type: 'picture',
          picture: 'picture-duo',
          caption: 'Een duo: dat zijn in de eerste plaats twee mensen die tijd maken voor elkaar.',
        },
        {
          type: 'text',
          markdown: `## Waaraan herkent u iemand die luistert?

- **Hij zwijgt net iets langer dan we gewoon zijn.** Na een zin wacht hij even. Het belangrijkste komt vaak pas daarna.
- **Hij bedenkt niet ondertussen zijn antwoord.** Hij is benieuwd naar het vervolg en wil niet zo snel mogelijk besluiten.
- **Zijn telefoon zit weg.** Met het scherm naar beneden op tafel is niet genoeg. In de tas is beter.
- **Hij durft iets niet te weten.** ‘Dat beroep ken ik niet, leg eens uit’: een mentor kan moeilijk iets beters zeggen.

Luisteren betekent niet dat u het met alles eens bent of dat u alles moet slikken. Het betekent dat u eerst begrijpt en dan pas antwoordt.`,
        },
        { type: 'recording', title: 'Tussen twee klokslagen', recording: 'between-two-bells' },
        {
          type: 'text',
          markdown: `## Een kleine oefening

De opname hierboven duurt twintig seconden. Eén klokslag, stilte, twee klokslagen. Luister tijdens de stilte naar wat er rondom u te horen is: een auto, de verwarming, uw eigen adem.

Vond u het lang duren? Dat is normaal. In een gesprek voelen drie seconden stilte al ongemakkelijk aan. Maar wie naar woorden zoekt in een taal die nog nieuw is, heeft veel meer tijd nodig.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Tel tot vijf',
          body: 'Valt de jongere stil? Tel in uw hoofd tot vijf voor u iets zegt. Negen keer op de tien praat hij of zij dan zelf verder.',
        },
        {
          type: 'keyPoints',
          title: 'Om te onthouden',
          points: [
            'Aandacht komt vóór advies.',
            'Een stilte is geen gat: er zit iemand na te denken.',
            'Zegt u ‘dat weet ik niet, leg eens uit’, dan is de jongere degene die iets weet.',
          ],
        },
      ],
    },
    en: {
      title: 'Listen first',
      summary:
        'Why listening is the first thing you have to give, and how to tell when somebody is doing it.',
      blocks: [
        {
          type: 'text',
          markdown: `Welcome to the training. You have a working life behind you, with its successes and a few knocks. All of it will be useful. But the first thing a young person needs is not your experience. It is your attention.

Take Monique, 62, who used to work in a bank in Schaerbeek. At her first meeting with Yonas, 24, from Eritrea, she is keen to do well. Within twenty minutes she has corrected his CV, given him three addresses and recommended a course. Yonas thanks her politely. That evening he thinks: “She is kind, but she still has no idea what I want.”

The following week Monique puts her pen away and says: “Tell me about a day at work that you enjoyed.” Yonas talks for a quarter of an hour. He used to mend bicycles with his uncle. Nobody here had ever asked.

(The people in our examples are made up. What happens to them happens every day.)`,
        },
        {
          type: 'picture',
          picture: 'picture-duo',
          caption: 'A duo is, first of all, two people who take their time.',
        },
        {
          type: 'text',
          markdown: `## How can you tell that somebody is listening?

- **They stay silent a little longer than we are used to.** After a sentence, they wait. What matters most often comes just then.
- **They are not preparing their answer.** They want to hear the rest, and are in no hurry to conclude.
- **Their phone is out of sight.** Face down on the table is not enough; in the bag is better.
- **They do not mind not knowing.** “I know nothing about that trade, tell me” is one of the best things a mentor can say.

Listening does not mean that you agree, or that you put up with everything. It means that you understand before you answer.`,
        },
        { type: 'recording', title: 'Between two bells', recording: 'between-two-bells' },
        {
          type: 'text',
          markdown: `## A small exercise

The recording above lasts twenty seconds. One stroke of a bell, silence, then two strokes. During the silence, listen to what is around you: a car, a radiator, your own breath.

Did it feel long? It does to most people. In conversation, three seconds of silence already make us uneasy. Yet someone who is searching for words in a language they learned not long ago needs a good deal more than that.`,
        },
        {
          type: 'callout',
          tone: 'tip',
          title: 'Count to five',
          body: 'When the young person falls silent, count to five in your head before you speak. Nine times out of ten, they will carry on by themselves.',
        },
        {
          type: 'keyPoints',
          title: 'Worth remembering',
          points: [
            'Attention comes before advice.',
            'A silence is not a gap: somebody is thinking.',
            'Saying “I don’t know, tell me” makes the young person the one who knows.',
          ],
        },
      ],
    },
  },
};
