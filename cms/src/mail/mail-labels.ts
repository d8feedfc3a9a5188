import type { Delivery, MailKind, MailState } from '@duo/domain/mail/mail-kinds';

type Label = { fr: string; nl: string; en: string };

/** What staff call each mail. */
export const kindLabels: Record<MailKind, Label> = {
  signInCode: { fr: 'Code de connexion', nl: 'Aanmeldcode', en: 'Sign-in code' },
  changeEmailCode: {
    fr: 'Code pour changer d’adresse',
    nl: 'Code om van adres te veranderen',
    en: 'Code to change address',
  },
  emailChanged: { fr: 'Adresse changée', nl: 'Adres gewijzigd', en: 'Address changed' },
  staffInvitation: {
    fr: 'Invitation de l’équipe',
    nl: 'Uitnodiging van medewerker',
    en: 'Staff invitation',
  },
  staffPassword: { fr: 'Nouveau mot de passe', nl: 'Nieuw wachtwoord', en: 'New password' },
  dataErased: { fr: 'Données effacées', nl: 'Gegevens gewist', en: 'Data erased' },
  unusedErased: {
    fr: 'Compte inutilisé effacé',
    nl: 'Ongebruikte account gewist',
    en: 'Unused account erased',
  },
  planRefused: {
    fr: 'Publication prévue refusée',
    nl: 'Geplande publicatie geweigerd',
    en: 'Planned publication refused',
  },
  applicationSubmitted: {
    fr: 'Candidature reçue',
    nl: 'Kandidatuur ontvangen',
    en: 'Application received',
  },
  informationNote: { fr: 'Note d’information', nl: 'Informatienota', en: 'Information note' },
  sessionInvitation: {
    fr: 'Invitation à la séance d’information',
    nl: 'Uitnodiging voor de infosessie',
    en: 'Invitation to the information session',
  },
  interviewInvitation: {
    fr: 'Invitation à l’entretien',
    nl: 'Uitnodiging voor het gesprek',
    en: 'Invitation to the interview',
  },
  applicationAccepted: {
    fr: 'Candidature acceptée',
    nl: 'Kandidatuur aanvaard',
    en: 'Application accepted',
  },
  trainingOpened: { fr: 'Formation ouverte', nl: 'Opleiding geopend', en: 'Training opened' },
  trainingFinished: { fr: 'Formation terminée', nl: 'Opleiding afgerond', en: 'Training finished' },
  mentorActive: { fr: 'Duo commencé', nl: 'Duo begonnen', en: 'Duo begun' },
  applicationOnHold: {
    fr: 'Candidature en pause',
    nl: 'Kandidatuur op pauze',
    en: 'Application on hold',
  },
  applicationResumed: {
    fr: 'Candidature reprise',
    nl: 'Kandidatuur hervat',
    en: 'Application resumed',
  },
  applicationWithdrawn: {
    fr: 'Candidature retirée',
    nl: 'Kandidatuur ingetrokken',
    en: 'Application withdrawn',
  },
  applicationDeclined: {
    fr: 'Candidature non retenue',
    nl: 'Kandidatuur niet geselecteerd',
    en: 'Application declined',
  },
  confirmApplication: {
    fr: 'Réponses à confirmer',
    nl: 'Antwoorden te bevestigen',
    en: 'Answers to confirm',
  },
  draftReminder: {
    fr: 'Rappel de brouillon',
    nl: 'Herinnering aan ontwerp',
    en: 'Reminder of a draft',
  },
  draftExpiring: {
    fr: 'Fin annoncée d’un brouillon',
    nl: 'Aangekondigd einde van ontwerp',
    en: 'End of a draft announced',
  },
  draftExpired: { fr: 'Fin d’un brouillon', nl: 'Einde van ontwerp', en: 'End of a draft' },
  messageToVolunteer: {
    fr: 'Message à un bénévole',
    nl: 'Bericht aan vrijwilliger',
    en: 'Message to a volunteer',
  },
  messageToStaff: {
    fr: 'Message d’un bénévole',
    nl: 'Bericht van vrijwilliger',
    en: 'Message from a volunteer',
  },
  digest: { fr: 'Aperçu du matin', nl: 'Ochtendoverzicht', en: 'Morning digest' },
  trainingReminder: {
    fr: 'Rappel de formation',
    nl: 'Herinnering aan de opleiding',
    en: 'Reminder of the training',
  },
  reflectionAnswered: {
    fr: 'Réponse à une réflexion',
    nl: 'Antwoord op een reflectie',
    en: 'Answer to a reflection',
  },
  questionAnswered: {
    fr: 'Réponse à une question',
    nl: 'Antwoord op een vraag',
    en: 'Answer to a question',
  },
  offlineAnswered: {
    fr: 'Réponse sur une leçon hors ligne',
    nl: 'Antwoord over een les die offline is',
    en: 'Answer about a lesson that is offline',
  },
  triesGranted: {
    fr: 'Nouvel essai accordé',
    nl: 'Nieuwe poging toegestaan',
    en: 'Another try granted',
  },
  reflectionHandedIn: {
    fr: 'Réflexion remise',
    nl: 'Reflectie ingediend',
    en: 'Reflection handed in',
  },
  questionAsked: {
    fr: 'Question d’un mentor en formation',
    nl: 'Vraag van een mentor in opleiding',
    en: 'Question from a mentor in training',
  },
  certificateIssued: {
    fr: 'Attestation délivrée',
    nl: 'Attest uitgereikt',
    en: 'Certificate issued',
  },
};

export const stateLabels: Record<MailState, Label> = {
  waiting: { fr: 'En attente', nl: 'Wacht', en: 'Waiting' },
  sending: { fr: 'En cours d’envoi', nl: 'Wordt verstuurd', en: 'Being sent' },
  sent: { fr: 'Envoyé', nl: 'Verstuurd', en: 'Sent' },
  kept: { fr: 'Gardé ici (démonstration)', nl: 'Hier bewaard (demo)', en: 'Kept here (demo)' },
  dead: { fr: 'Abandonné', nl: 'Opgegeven', en: 'Given up' },
  blocked: { fr: 'Adresse bloquée', nl: 'Adres geblokkeerd', en: 'Address blocked' },
  expired: { fr: 'Périmé', nl: 'Verlopen', en: 'Expired' },
};

export const deliveryLabels: Record<Delivery, Label> = {
  delivered: { fr: 'Remis', nl: 'Afgeleverd', en: 'Delivered' },
  bounced: { fr: 'Refusé par l’adresse', nl: 'Geweigerd door het adres', en: 'Bounced' },
  complained: { fr: 'Signalé comme indésirable', nl: 'Als spam gemeld', en: 'Reported as spam' },
  failed: { fr: 'Non remis', nl: 'Niet afgeleverd', en: 'Not delivered' },
};
