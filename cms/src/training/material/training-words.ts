/** A label or help text in the languages of the staff. */
export type Label = { fr: string; nl: string; en: string };

export const titleLabel: Label = { fr: 'Titre', nl: 'Titel', en: 'Title' };
export const textLabel: Label = { fr: 'Texte', nl: 'Tekst', en: 'Text' };
export const answerLabel: Label = { fr: 'Réponse', nl: 'Antwoord', en: 'Answer' };
export const feedbackLabel: Label = {
  fr: 'Retour à qui choisit cette réponse',
  nl: 'Feedback voor wie dit antwoord kiest',
  en: 'Feedback to whoever chooses this answer',
};
