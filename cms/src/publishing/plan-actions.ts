/** What a planned publication does, as its form and its mail call it. */
export const planActions = {
  publish: { fr: 'Publier', nl: 'Publiceren', en: 'Publish' },
  unpublish: { fr: 'Retirer', nl: 'Offline halen', en: 'Unpublish' },
};
