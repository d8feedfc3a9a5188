import type { NotePart } from '@duo/domain/applications/application-view';
import type { Localized } from './types.ts';

/**
 * The first version of what the law owes each volunteer. What only the association knows (its legal form,
 * its insurer, its amounts) is said to be missing: nobody else may make it up.
 */
export const informationNote: Localized<Record<NotePart, string>> = {
  fr: {
    organisation: `DUO for a JOB est une association belge. Son programme existe depuis la fin de 2013, à Bruxelles, Liège, Anvers et Gand.

Adresse : rue de Stassart 48, 1050 Bruxelles. Téléphone : +32 2 203 02 31.

À compléter par l’association : sa forme juridique exacte et son numéro d’entreprise. En attendant, l’équipe de votre ville vous les donne par écrit si vous les demandez.`,
    purpose: `L’association forme des duos : une personne de plus de 50 ans, avec l’expérience d’un métier, soutient un jeune de 18 à 33 ans, originaire d’un pays hors de l’Union européenne, qui cherche du travail. Il s’agit de partager un réseau, des codes et de la confiance, contre les inégalités devant l’emploi.

Comme mentor, vous voyez votre mentee environ deux heures par semaine, pendant six mois. Vous suivez d’abord quatre jours de formation. À la première rencontre, chacun de vous peut dire non.

C’est une activité bénévole : vous ne recevez pas de salaire, et vous pouvez arrêter quand vous voulez en prévenant l’équipe.`,
    insurance: `La loi oblige l’association à répondre des dommages que vous causeriez à d’autres pendant votre activité de mentor, sauf faute grave ou répétée, et à s’assurer pour cela.

À compléter par l’association : le nom de son assureur, et ce que le contrat couvre en plus (par exemple un accident qui vous arriverait à vous). En attendant, l’équipe de votre ville vous le dit par écrit avant votre premier duo.`,
    expenses: `Être mentor ne vous rapporte rien et ne doit rien vous coûter de surprenant : vous savez avant de commencer quels frais l’association rembourse, et comment les demander.

À compléter par l’association : les frais qu’elle rembourse et leurs montants. En attendant, l’équipe de votre ville vous le dit par écrit avant votre premier duo.`,
    discretion: `Ce que votre mentee vous confie reste entre vous. Ne racontez ni son histoire ni sa situation, même à vos proches, et ne publiez rien à son sujet sans son accord. Ce devoir continue après la fin du duo.

Un doute, une inquiétude pour sa sécurité ou pour la vôtre ? Parlez-en à l’équipe de votre ville, qui est tenue à la même discrétion.

Au deuxième rendez-vous, vous signez ensemble une convention et un code de conduite. Vos mentees sont majeurs : l’extrait de casier judiciaire pour les activités avec des mineurs ne vous est pas demandé.`,
    benefits: `Vous touchez des allocations de chômage ? Avant de commencer, déclarez votre activité avec le formulaire C45B (un projet local) ou C45F (plusieurs régions). L’équipe le remplit avec vous ; votre organisme de paiement vous dit ce qu’il en est.

Vous êtes en incapacité de travail ? Demandez d’abord à votre mutualité si cette activité est possible. Pour toute autre allocation, posez la question à l’organisme qui vous la verse.`,
  },
  nl: {
    organisation: `DUO for a JOB is een Belgische vereniging. Haar programma bestaat sinds eind 2013, in Brussel, Luik, Antwerpen en Gent.

Adres: Stassartstraat 48, 1050 Brussel. Telefoon: +32 2 203 02 31.

Nog aan te vullen door de vereniging: haar precieze rechtsvorm en haar ondernemingsnummer. Intussen geeft het team van uw stad ze u schriftelijk als u erom vraagt.`,
    purpose: `De vereniging vormt duo’s: iemand van boven de 50, met de ervaring van een beroep, steunt een jongere van 18 tot 33 jaar, met een herkomst buiten de Europese Unie, die werk zoekt. Het gaat om het delen van een netwerk, van gewoonten en van vertrouwen, tegen de ongelijkheid op de arbeidsmarkt.

Als mentor ziet u uw mentee ongeveer twee uur per week, zes maanden lang. Eerst volgt u vier dagen opleiding. Bij de eerste ontmoeting mag elk van u nee zeggen.

Het is vrijwilligerswerk: u krijgt geen loon, en u kunt stoppen wanneer u wilt door het team te verwittigen.`,
    insurance: `De wet verplicht de vereniging in te staan voor schade die u tijdens uw activiteit als mentor aan anderen zou toebrengen, behalve bij een zware of herhaalde fout, en zich daarvoor te verzekeren.

Nog aan te vullen door de vereniging: de naam van haar verzekeraar, en wat het contract nog meer dekt (bijvoorbeeld een ongeval dat uzelf overkomt). Intussen zegt het team van uw stad het u schriftelijk vóór uw eerste duo.`,
    expenses: `Als mentor verdient u niets, en het mag u ook niets onverwachts kosten: u weet vóór u begint welke kosten de vereniging terugbetaalt, en hoe u ze aanvraagt.

Nog aan te vullen door de vereniging: welke kosten zij terugbetaalt en welke bedragen. Intussen zegt het team van uw stad het u schriftelijk vóór uw eerste duo.`,
    discretion: `Wat uw mentee u toevertrouwt, blijft tussen u beiden. Vertel het verhaal of de situatie van uw mentee niet verder, ook niet aan uw naasten, en publiceer er niets over zonder toestemming. Die plicht blijft na het einde van het duo bestaan.

Twijfelt u, of maakt u zich zorgen over de veiligheid van uw mentee of van uzelf? Praat erover met het team van uw stad, dat dezelfde discretie in acht neemt.

Bij de tweede afspraak tekent u samen een overeenkomst en een gedragscode. Uw mentees zijn meerderjarig: het uittreksel uit het strafregister voor activiteiten met minderjarigen wordt u niet gevraagd.`,
    benefits: `Krijgt u een werkloosheidsuitkering? Geef uw activiteit vóór u begint aan met het formulier C45B (één lokaal project) of C45F (meerdere gewesten). Het team vult het samen met u in; uw uitbetalingsinstelling zegt u hoe het zit.

Bent u arbeidsongeschikt? Vraag eerst aan uw ziekenfonds of deze activiteit kan. Stel voor elke andere uitkering de vraag aan wie ze u betaalt.`,
  },
  en: {
    organisation: `DUO for a JOB is a Belgian association. Its programme has existed since the end of 2013, in Brussels, Liège, Antwerp and Ghent.

Address: 48 Rue de Stassart, 1050 Brussels. Telephone: +32 2 203 02 31.

To be completed by the association: its exact legal form and its company number. Until then, the team in your city gives them to you in writing if you ask.`,
    purpose: `The association forms duos: somebody over 50, with the experience of an occupation, supports a young person aged 18 to 33, from outside the European Union by origin, who is looking for work. It is about sharing a network, ways of doing things and confidence, against inequality of access to work.

As a mentor, you see your mentee for about two hours a week, over six months. First you follow four days of training. At the first meeting, each of you may say no.

It is voluntary: you receive no pay, and you can stop whenever you like by telling the team.`,
    insurance: `The law obliges the association to answer for damage that you might cause to others during your activity as a mentor, except for a grave or repeated fault, and to insure itself for that.

To be completed by the association: the name of its insurer, and what else the contract covers (such as an accident that happens to you yourself). Until then, the team in your city tells you in writing before your first duo.`,
    expenses: `Being a mentor earns you nothing, and should cost you nothing unexpected: you know before you begin which expenses the association pays back, and how to ask for them.

To be completed by the association: the expenses that it pays back, and the amounts. Until then, the team in your city tells you in writing before your first duo.`,
    discretion: `What your mentee confides to you stays between the two of you. Do not pass on your mentee’s story or situation, not even to those close to you, and publish nothing about your mentee without consent. This duty goes on after the duo has ended.

In doubt, or worried about your mentee’s safety or your own? Talk to the team in your city, which is bound by the same discretion.

At the second meeting you sign an agreement and a code of conduct together. Your mentees are adults: you are not asked for the extract from the criminal record that is meant for activities with minors.`,
    benefits: `Do you receive unemployment benefit? Before you begin, declare your activity with the form C45B (one local project) or C45F (several regions). The team fills it in with you; the body that pays your benefit tells you where you stand.

Are you unable to work for health reasons? First ask your health insurance fund whether this activity is possible. For any other benefit, ask whoever pays it.`,
  },
};
