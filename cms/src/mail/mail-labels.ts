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
