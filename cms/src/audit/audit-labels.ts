import type { AuditDoor, AuditedAct } from '@duo/domain/privacy/acts';

type Label = { fr: string; nl: string; en: string };

/** What admins call each act. */
export const actLabels: Record<AuditedAct, Label> = {
  dataExported: { fr: 'Données exportées', nl: 'Gegevens uitgevoerd', en: 'Data exported' },
  dataErased: { fr: 'Données effacées', nl: 'Gegevens gewist', en: 'Data erased' },
  consentGiven: { fr: 'Accord donné', nl: 'Toestemming gegeven', en: 'Consent given' },
  consentWithdrawn: { fr: 'Accord retiré', nl: 'Toestemming ingetrokken', en: 'Consent withdrawn' },
  consentRefused: { fr: 'Accord refusé', nl: 'Toestemming geweigerd', en: 'Consent refused' },
  emailChanged: { fr: 'Adresse e-mail changée', nl: 'E-mailadres gewijzigd', en: 'E-mail changed' },
  staffCreated: { fr: 'Accès créé', nl: 'Toegang aangemaakt', en: 'Account created' },
  staffInvited: { fr: 'Invitation envoyée', nl: 'Uitnodiging verstuurd', en: 'Invitation sent' },
  staffLinkSent: {
    fr: 'Lien de mot de passe envoyé',
    nl: 'Wachtwoordlink verstuurd',
    en: 'Password link sent',
  },
  staffJoined: { fr: 'Mot de passe choisi', nl: 'Wachtwoord gekozen', en: 'Password chosen' },
  staffChanged: { fr: 'Accès modifié', nl: 'Toegang gewijzigd', en: 'Account changed' },
  staffDeactivated: { fr: 'Accès désactivé', nl: 'Toegang uitgezet', en: 'Account deactivated' },
  staffReactivated: {
    fr: 'Accès réactivé',
    nl: 'Toegang weer aangezet',
    en: 'Account reactivated',
  },
  staffRemoved: { fr: 'Accès supprimé', nl: 'Toegang verwijderd', en: 'Account removed' },
  storyConsentWithdrawn: {
    fr: 'Consentement d’une histoire retiré',
    nl: 'Toestemming voor een verhaal ingetrokken',
    en: 'Story consent withdrawn',
  },
  mailRead: { fr: 'Message lu', nl: 'Bericht gelezen', en: 'Mail read' },
  overdueRemoved: {
    fr: 'Données arrivées à terme supprimées',
    nl: 'Verlopen gegevens verwijderd',
    en: 'Overdue data removed',
  },
  applicationRead: { fr: 'Candidature lue', nl: 'Kandidatuur gelezen', en: 'Application read' },
  applicationsListed: {
    fr: 'Liste de candidatures vue',
    nl: 'Lijst van kandidaturen bekeken',
    en: 'Applications listed',
  },
  learnersExported: {
    fr: 'Suivi des apprenants exporté',
    nl: 'Opvolging van deelnemers uitgevoerd',
    en: 'Learners exported',
  },
  applicationsExported: {
    fr: 'Candidatures exportées',
    nl: 'Kandidaturen uitgevoerd',
    en: 'Applications exported',
  },
  answerChanged: {
    fr: 'Réponse changée par l’équipe',
    nl: 'Antwoord gewijzigd door het team',
    en: 'Answer changed by staff',
  },
  applicationsMerged: {
    fr: 'Candidatures réunies',
    nl: 'Kandidaturen samengevoegd',
    en: 'Applications merged',
  },
  applicationsParted: {
    fr: 'Candidatures séparées',
    nl: 'Kandidaturen weer gesplitst',
    en: 'Applications parted',
  },
  noteAcknowledged: {
    fr: 'Note d’information lue',
    nl: 'Informatienota gelezen',
    en: 'Information note acknowledged',
  },
  certificateReissued: {
    fr: 'Attestation délivrée à nouveau',
    nl: 'Attest opnieuw uitgereikt',
    en: 'Certificate reissued',
  },
  certificateRevoked: {
    fr: 'Attestation annulée',
    nl: 'Attest ingetrokken',
    en: 'Certificate revoked',
  },
};

export const doorLabels: Record<AuditDoor, Label> = {
  portal: { fr: 'Espace bénévoles', nl: 'Vrijwilligersportaal', en: 'Portal' },
  admin: { fr: 'Gestion', nl: 'Beheer', en: 'Admin' },
  command: { fr: 'Ligne de commande', nl: 'Opdrachtregel', en: 'Command' },
  schedule: { fr: 'Automatique', nl: 'Automatisch', en: 'Scheduled' },
};
