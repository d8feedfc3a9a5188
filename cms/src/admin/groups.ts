/** The admin's menu, by what people come to do. */
export const adminGroups = {
  applications: { fr: 'Candidatures', nl: 'Kandidaturen', en: 'Applications' },
  content: { fr: 'Contenu du site', nl: 'Inhoud van de site', en: 'Site content' },
  stories: { fr: 'Histoires', nl: 'Verhalen', en: 'Stories' },
  training: { fr: 'Formation', nl: 'Opleiding', en: 'Training' },
  everyPage: { fr: 'Sur chaque page', nl: 'Op elke pagina', en: 'On every page' },
  publishing: { fr: 'Publication', nl: 'Publicatie', en: 'Publishing' },
  mail: { fr: 'Courrier', nl: 'Post', en: 'Mail' },
  organisation: { fr: 'Organisation', nl: 'Organisatie', en: 'Organisation' },
};
