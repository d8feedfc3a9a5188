/** Said under every field that is not translated, so that nobody is surprised by what goes live. */
export const sharedHelp = {
  fr: 'Commun à toutes les langues : change partout à la prochaine publication, dans n’importe quelle langue.',
  nl: 'Gedeeld door alle talen: verandert overal bij de volgende publicatie, in welke taal ook.',
  en: 'Shared by all languages: goes live everywhere with the next publish, in whichever language.',
};
