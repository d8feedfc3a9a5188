import type { SeededLesson } from '../seeded-course.ts';

export const whoHelps: SeededLesson = {
  key: 'who-helps',
  minutes: 18,
  texts: {
    fr: {
      title: 'Qui aide à quoi ?',
      summary:
        'Les principaux services autour de l’emploi, et comment y accompagner quelqu’un sans faire les choses à sa place.',
      blocks: [
        {
          type: 'text',
          markdown: `Personne ne connaît tous les services de ce pays, pas même ceux qui y travaillent. Vous n’avez pas à devenir un annuaire. Il suffit de savoir quelle porte pousser en premier, et de ne pas laisser le jeune seul devant.

Retenez un principe : **l’emploi dépend de la Région** où le jeune habite ; **l’aide sociale, de sa commune** ; **les études et les diplômes, de la Communauté**, donc en gros de la langue.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Les services publics de l’emploi',
              body: 'Actiris à Bruxelles, le Forem en Wallonie, le VDAB en Flandre, l’ADG dans les communes germanophones. On s’y inscrit comme demandeur d’emploi ; on y trouve un conseiller, des offres, des aides à l’embauche. L’inscription est souvent la clé des autres services : vérifiez qu’elle est faite.',
            },
            {
              title: 'Apprendre un métier',
              body: 'Bruxelles Formation, le Forem et le VDAB organisent des formations professionnelles. Le VDAB est aussi présent à Bruxelles, pour qui veut se former en néerlandais. Les cours pour adultes, le soir ou le samedi, mènent parfois jusqu’à un diplôme.',
            },
            {
              title: 'Le CPAS',
              body: 'Chaque commune a son centre public d’action sociale (en néerlandais, OCMW). Il accorde le revenu d’intégration à ceux qui y ont droit, aide en cas de dettes ou de logement difficile, et peut donner un premier contrat de travail pour un temps.',
            },
            {
              title: 'Près de chez soi',
              body: 'À Bruxelles, les Missions locales accompagnent de près ceux qui ont peu de diplômes ; en Wallonie, il existe des missions régionales pour l’emploi. Groep Intro forme et accompagne, surtout en néerlandais, des personnes qui trouvent difficilement leur place.',
            },
            {
              title: 'La Cité des métiers',
              body: 'Un lieu ouvert, à Bruxelles et dans plusieurs villes wallonnes, où l’on vient se renseigner gratuitement sur les métiers, les formations et la création d’une activité. Un bon but de sortie pour un duo.',
            },
            {
              title: 'La langue et l’arrivée',
              body: 'Les bureaux d’accueil pour primo-arrivants à Bruxelles, les centres régionaux d’intégration en Wallonie, l’agence flamande de l’intégration, avec Atlas à Anvers et Amal à Gand. Pour le néerlandais à Bruxelles, la Maison du néerlandais (Huis van het Nederlands).',
            },
          ],
        },
        {
          type: 'text',
          markdown: `## Y aller, mais pas à sa place

La première fois, vous pouvez accompagner. Préparez ensemble trois questions sur un papier. Au guichet, asseyez-vous un peu en retrait : c’est le jeune qui parle. Si l’on s’adresse à vous plutôt qu’à lui, tournez-vous vers lui et attendez. Après, buvez un café et notez ce qui a été dit, par qui, et la suite.

La deuxième fois, il ira seul. Appelez-vous le soir.`,
        },
        { type: 'download', title: 'Qui aide à quoi ? Une page à garder', handout: 'who-helps' },
        {
          type: 'callout',
          tone: 'note',
          title: 'Les noms et les règles changent',
          body: 'Un service déménage, un autre fusionne, une condition est modifiée. Vérifiez sur le site du service ou demandez à votre coordinateur avant d’y envoyer quelqu’un.',
        },
        {
          type: 'quiz',
          key: '1oxmei',
          title: 'Quelle porte d’abord ?',
          passPercent: 75,
          tries: null,
          questions: [
            {
              kind: 'match',
              key: 'yzeu3z',
              prompt: 'Reliez chaque service à ce qu’il fait.',
              pairs: [
                {
                  key: 'niznrp',
                  left: 'Le CPAS',
                  rightKey: 'b2unzv',
                  right: 'Aide sociale de la commune',
                },
                {
                  key: 'huz0pk',
                  left: 'La Cité des métiers',
                  rightKey: 'wmdsbd',
                  right: 'S’informer librement sur les métiers',
                },
                {
                  key: 'z5wz1v',
                  left: 'Le Forem',
                  rightKey: 'juntxg',
                  right: 'Service public de l’emploi en Wallonie',
                },
                {
                  key: 'w52ixf',
                  left: 'La Mission locale',
                  rightKey: 'tl4tdb',
                  right: 'Accompagnement de proximité à Bruxelles',
                },
              ],
              whenRight: 'Tout est à sa place.',
              whenWrong:
                'Pas encore. Pensez-y ainsi : le CPAS est à la commune, le Forem en Wallonie, la Mission locale dans un quartier bruxellois, et la Cité des métiers est ouverte à tous.',
            },
            {
              kind: 'one',
              key: 'o132ow',
              prompt:
                'Grace habite Gand et cherche une formation d’aide-soignante en néerlandais. Par où commencer ?',
              options: [
                {
                  key: 'nf5jds',
                  text: 'Actiris',
                  feedback:
                    'Actiris est le service de Bruxelles. Il ne pourra pas l’inscrire si elle habite Gand.',
                  isRight: false,
                },
                {
                  key: '7ck5jd',
                  text: 'La Cité des métiers de Liège',
                  feedback:
                    'On l’y accueillerait bien, mais c’est loin, et tout s’y passe en français.',
                  isRight: false,
                },
                {
                  key: 'o1zkn0',
                  text: 'Le VDAB',
                  feedback:
                    'Oui : c’est le service de l’emploi et de la formation professionnelle en Flandre.',
                  isRight: true,
                },
              ],
            },
            {
              kind: 'situation',
              key: 'ux5jjl',
              prompt:
                'Au guichet, l’employée s’adresse à vous : « Il a son attestation ? » Le jeune est assis à côté de vous. Que faites-vous ?',
              options: [
                {
                  key: 'b27bdf',
                  text: 'Je réponds : « Oui, la voici », et je sors le papier de mon sac.',
                  feedback:
                    'C’est rapide, mais le jeune devient spectateur. Et pourquoi le papier est-il dans votre sac ?',
                  grade: 20,
                },
                {
                  key: 'ecpagv',
                  text: 'Je me tourne vers lui, je souris, et j’attends sa réponse.',
                  feedback: 'Oui. Sans un mot, vous avez montré à qui il faut parler.',
                  grade: 100,
                },
                {
                  key: 'ozz1tn',
                  text: 'Je dis à l’employée que c’est à lui qu’il faut parler.',
                  feedback:
                    'Le message passe, un peu sèchement. Le regard suffit souvent, et il laisse la conversation au jeune.',
                  grade: 70,
                },
              ],
            },
            {
              kind: 'several',
              key: 'hppmqv',
              prompt:
                'Que préparez-vous avec le jeune avant un rendez-vous ? Plusieurs réponses sont bonnes.',
              options: [
                {
                  key: 'z9pb73',
                  text: 'Trois questions, écrites',
                  feedback: 'Oui : l’émotion fait oublier, le papier se souvient.',
                  isRight: true,
                },
                {
                  key: 's1j1a0',
                  text: 'Ce que vous direz à sa place',
                  feedback: 'Non : vous préparez ce que lui dira.',
                  isRight: false,
                },
                {
                  key: 'mj74lz',
                  text: 'Les documents à emporter',
                  feedback: 'Oui. Un papier oublié, c’est souvent un mois de perdu.',
                  isRight: true,
                },
              ],
            },
          ],
        },
      ],
    },
    nl: {
      title: 'Wie helpt waarbij?',
      summary:
        'De belangrijkste diensten rond werk, en hoe u iemand erheen brengt zonder het over te nemen.',
      blocks: [
        {
          type: 'text',
          markdown: `Niemand kent alle diensten van dit land, ook de mensen niet die er werken. U hoeft geen telefoonboek te worden. Het volstaat dat u weet op welke deur de jongere eerst klopt, en dat hij er niet alleen voor staat.

Onthoud één principe: **werk hangt af van het gewest** waar de jongere woont, **sociale hulp van zijn gemeente**, en **studies en diploma’s van de gemeenschap**, dus ruwweg van de taal.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'De diensten voor werk',
              body: 'VDAB in Vlaanderen, Actiris in Brussel, Forem in Wallonië, ADG in de Duitstalige gemeenten. Daar schrijft u zich in als werkzoekende, en daar zijn bemiddelaars, vacatures en premies voor wie iemand aanwerft. Die inschrijving is vaak de sleutel tot de rest: ga na of ze in orde is.',
            },
            {
              title: 'Een vak leren',
              body: 'VDAB, Bruxelles Formation en Forem geven beroepsopleidingen. VDAB zit ook in Brussel, voor wie in het Nederlands wil leren. Het volwassenenonderwijs geeft les ’s avonds of op zaterdag, soms tot aan een diploma.',
            },
            {
              title: 'Het OCMW',
              body: 'Elke gemeente heeft een openbaar centrum voor maatschappelijk welzijn (in het Frans CPAS). Het geeft een leefloon aan wie er recht op heeft, helpt bij schulden of een slechte woning, en kan iemand tijdelijk een eerste arbeidscontract geven.',
            },
            {
              title: 'Dicht bij huis',
              body: 'Groep Intro leidt mensen op die moeilijk hun plaats vinden op de arbeidsmarkt, en begeleidt hen. In Brussel werken de Missions locales met wie weinig diploma’s heeft, in Wallonië de missions régionales, allebei in het Frans.',
            },
            {
              title: 'De Cité des métiers',
              body: 'Een open huis in Brussel en in verschillende Waalse steden, waar iedereen gratis informatie krijgt over beroepen, opleidingen en een eigen zaak. Een mooi uitstapje voor een duo.',
            },
            {
              title: 'Taal en aankomst',
              body: 'Het Agentschap Integratie en Inburgering, met Atlas in Antwerpen en Amal in Gent. In Brussel zijn er onthaalbureaus voor nieuwkomers, en het Huis van het Nederlands voor de taal. In Wallonië zijn er regionale integratiecentra.',
            },
          ],
        },
        {
          type: 'text',
          markdown: `## Meegaan, niet overnemen

De eerste keer mag u mee. Schrijf vooraf samen drie vragen op een blaadje. Ga aan het loket een beetje achteruit zitten: de jongere praat. Richt iemand zich tot u in plaats van tot hem, kijk dan naar de jongere en wacht. Drink achteraf een koffie en noteer wat er gezegd is, door wie, en wat er nu moet gebeuren.

De tweede keer gaat hij alleen. ’s Avonds belt u elkaar.`,
        },
        {
          type: 'download',
          title: 'Wie helpt waarbij? Eén blad om te bewaren',
          handout: 'who-helps',
        },
        {
          type: 'callout',
          tone: 'note',
          title: 'Namen en regels veranderen',
          body: 'Een dienst verhuist, een andere fuseert, een voorwaarde verandert. Kijk op de site van de dienst of vraag het aan uw coördinator voor u iemand stuurt.',
        },
        {
          type: 'quiz',
          key: '1oxmei',
          title: 'Welke deur eerst?',
          passPercent: 75,
          tries: null,
          questions: [
            {
              kind: 'match',
              key: 'yzeu3z',
              prompt: 'Welke dienst doet wat?',
              pairs: [
                {
                  key: 'niznrp',
                  left: 'Het OCMW',
                  rightKey: 'b2unzv',
                  right: 'Sociale hulp van de gemeente',
                },
                {
                  key: 'huz0pk',
                  left: 'De Cité des métiers',
                  rightKey: 'wmdsbd',
                  right: 'Vrij informatie zoeken over beroepen',
                },
                {
                  key: 'z5wz1v',
                  left: 'Forem',
                  rightKey: 'juntxg',
                  right: 'Openbare dienst voor werk in Wallonië',
                },
                {
                  key: 'w52ixf',
                  left: 'De Mission locale',
                  rightKey: 'tl4tdb',
                  right: 'Begeleiding dicht bij huis in Brussel',
                },
              ],
              whenRight: 'Alles staat op zijn plaats.',
              whenWrong:
                'Nog niet. Denk zo: het OCMW hoort bij de gemeente, Forem bij Wallonië, de Mission locale bij een Brusselse wijk, en de Cité des métiers is er voor iedereen.',
            },
            {
              kind: 'one',
              key: 'o132ow',
              prompt:
                'Grace woont in Gent en zoekt een opleiding tot zorgkundige in het Nederlands. Waar begint ze?',
              options: [
                {
                  key: 'nf5jds',
                  text: 'Actiris',
                  feedback:
                    'Actiris is de dienst van Brussel. Daar kan ze zich niet inschrijven als ze in Gent woont.',
                  isRight: false,
                },
                {
                  key: '7ck5jd',
                  text: 'De Cité des métiers in Luik',
                  feedback:
                    'Ze zou er welkom zijn, maar het is ver, en alles gebeurt er in het Frans.',
                  isRight: false,
                },
                {
                  key: 'o1zkn0',
                  text: 'VDAB',
                  feedback: 'Ja: dat is in Vlaanderen de dienst voor werk en beroepsopleiding.',
                  isRight: true,
                },
              ],
            },
            {
              kind: 'situation',
              key: 'ux5jjl',
              prompt:
                'Aan het loket vraagt de bediende aan u: ‘Heeft hij zijn attest bij?’ De jongere zit naast u. Wat doet u?',
              options: [
                {
                  key: 'b27bdf',
                  text: 'Ik zeg: ‘Ja, hier is het’, en haal het papier uit mijn tas.',
                  feedback:
                    'Het gaat vlug, maar de jongere wordt toeschouwer. En waarom zit dat papier in uw tas?',
                  grade: 20,
                },
                {
                  key: 'ecpagv',
                  text: 'Ik kijk naar de jongere, glimlach en wacht op zijn antwoord.',
                  feedback: 'Ja. Zonder één woord hebt u getoond met wie ze moet praten.',
                  grade: 100,
                },
                {
                  key: 'ozz1tn',
                  text: 'Ik zeg tegen de bediende dat ze met hem moet praten.',
                  feedback:
                    'De boodschap komt aan, maar wat stroef. Een blik volstaat vaak, en dan heeft de jongere het woord.',
                  grade: 70,
                },
              ],
            },
            {
              kind: 'several',
              key: 'hppmqv',
              prompt:
                'Wat bereidt u met de jongere voor als hij een afspraak heeft? Er zijn meer goede antwoorden.',
              options: [
                {
                  key: 'z9pb73',
                  text: 'Drie vragen, op papier',
                  feedback: 'Ja: wie zenuwachtig is, vergeet. Papier niet.',
                  isRight: true,
                },
                {
                  key: 's1j1a0',
                  text: 'Wat u in zijn plaats gaat zeggen',
                  feedback: 'Nee: u bereidt voor wat híj gaat zeggen.',
                  isRight: false,
                },
                {
                  key: 'mj74lz',
                  text: 'De documenten die mee moeten',
                  feedback: 'Ja. Een vergeten papier kost vaak een maand.',
                  isRight: true,
                },
              ],
            },
          ],
        },
      ],
    },
    en: {
      title: 'Who helps with what?',
      summary: 'The main services around work, and how to take somebody there without taking over.',
      blocks: [
        {
          type: 'text',
          markdown: `Nobody knows all the services in this country, not even those who work in them. You need not become a directory. It is enough to know which door to try first, and not to leave the young person standing there alone.

Remember one principle: **work depends on the Region** in which they live; **social help on their municipality**; **studies and diplomas on the Community**, which means roughly on the language.`,
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'The public employment services',
              body: 'Actiris in Brussels, Forem in Wallonia, VDAB in Flanders, ADG in the German-speaking municipalities. One registers there as a job-seeker, and finds an adviser, vacancies, and grants for employers who take people on. Being registered is often the key to other services: check that it has been done.',
            },
            {
              title: 'Learning a trade',
              body: 'Bruxelles Formation, Forem and VDAB run vocational training. VDAB is in Brussels too, for those who wish to train in Dutch. Adult education, in the evening or on Saturdays, may lead all the way to a diploma.',
            },
            {
              title: 'The public centre for social welfare',
              body: 'Every municipality has one: CPAS in French, OCMW in Dutch. It pays the integration income to those entitled to it, helps with debts or poor housing, and can offer a first employment contract for a time.',
            },
            {
              title: 'Close to home',
              body: 'In Brussels the Missions locales work closely with people who have few diplomas; in Wallonia there are missions régionales. Groep Intro trains and supports, mostly in Dutch, people who find it hard to get a foothold.',
            },
            {
              title: 'The Cité des métiers',
              body: 'An open house in Brussels and in several Walloon towns, where anybody may ask, free of charge, about occupations, training and starting a business. A good outing for a duo.',
            },
            {
              title: 'Language and arrival',
              body: 'The reception offices for newcomers in Brussels, the regional integration centres in Wallonia, the Flemish agency for integration, with Atlas in Antwerp and Amal in Ghent. For Dutch in Brussels, the Huis van het Nederlands.',
            },
          ],
        },
        {
          type: 'text',
          markdown: `## Going along, without taking over

The first time, you may go along. Write three questions on a piece of paper together. At the counter, sit a little further back: the young person does the talking. If somebody addresses you instead, turn to the young person and wait. Afterwards, have a coffee and note what was said, by whom, and what comes next.

The second time they go alone. Ring each other that evening.`,
        },
        { type: 'download', title: 'Who helps with what? One page to keep', handout: 'who-helps' },
        {
          type: 'callout',
          tone: 'note',
          title: 'Names and rules change',
          body: 'One service moves, another merges, a condition is altered. Check on the service’s own site, or ask your coordinator, before you send anybody.',
        },
        {
          type: 'quiz',
          key: '1oxmei',
          title: 'Which door first?',
          passPercent: 75,
          tries: null,
          questions: [
            {
              kind: 'match',
              key: 'yzeu3z',
              prompt: 'Match each service with what it does.',
              pairs: [
                {
                  key: 'niznrp',
                  left: 'The CPAS or OCMW',
                  rightKey: 'b2unzv',
                  right: 'Social help from the municipality',
                },
                {
                  key: 'huz0pk',
                  left: 'The Cité des métiers',
                  rightKey: 'wmdsbd',
                  right: 'Finding out freely about occupations',
                },
                {
                  key: 'z5wz1v',
                  left: 'Forem',
                  rightKey: 'juntxg',
                  right: 'Public employment service in Wallonia',
                },
                {
                  key: 'w52ixf',
                  left: 'The Mission locale',
                  rightKey: 'tl4tdb',
                  right: 'Support close to home in Brussels',
                },
              ],
              whenRight: 'All in their places.',
              whenWrong:
                'Not yet. Think of it this way: the CPAS belongs to the municipality, Forem to Wallonia, the Mission locale to a part of Brussels, and the Cité des métiers is open to everyone.',
            },
            {
              kind: 'one',
              key: 'o132ow',
              prompt:
                'Grace lives in Ghent and is looking for training as a healthcare assistant, in Dutch. Where does she begin?',
              options: [
                {
                  key: 'nf5jds',
                  text: 'Actiris',
                  feedback:
                    'Actiris is the service of Brussels. It cannot register her while she lives in Ghent.',
                  isRight: false,
                },
                {
                  key: '7ck5jd',
                  text: 'The Cité des métiers in Liège',
                  feedback:
                    'She would be welcome, but it is far away, and everything there is in French.',
                  isRight: false,
                },
                {
                  key: 'o1zkn0',
                  text: 'VDAB',
                  feedback:
                    'Yes: in Flanders it is the service for employment and vocational training.',
                  isRight: true,
                },
              ],
            },
            {
              kind: 'situation',
              key: 'ux5jjl',
              prompt:
                'At the counter the clerk asks you: “Has he got his certificate?” The young person is sitting beside you. What do you do?',
              options: [
                {
                  key: 'b27bdf',
                  text: 'I say: “Yes, here it is,” and take the paper out of my bag.',
                  feedback:
                    'It is quick, but the young person becomes a spectator. And why is the paper in your bag?',
                  grade: 20,
                },
                {
                  key: 'ecpagv',
                  text: 'I turn to him, smile, and wait for his answer.',
                  feedback: 'Yes. Without a word, you have shown whom to talk to.',
                  grade: 100,
                },
                {
                  key: 'ozz1tn',
                  text: 'I tell the clerk that she should talk to him.',
                  feedback:
                    'The message gets across, a little stiffly. A look is often enough, and it leaves the conversation to him.',
                  grade: 70,
                },
              ],
            },
            {
              kind: 'several',
              key: 'hppmqv',
              prompt:
                'What do you prepare with the young person before an appointment? More than one answer is right.',
              options: [
                {
                  key: 'z9pb73',
                  text: 'Three questions, written down',
                  feedback: 'Yes: nerves forget, paper remembers.',
                  isRight: true,
                },
                {
                  key: 's1j1a0',
                  text: 'What you will say on their behalf',
                  feedback: 'No: you prepare what they will say.',
                  isRight: false,
                },
                {
                  key: 'mj74lz',
                  text: 'The documents to bring',
                  feedback: 'Yes. A forgotten paper often costs a month.',
                  isRight: true,
                },
              ],
            },
          ],
        },
      ],
    },
  },
};
