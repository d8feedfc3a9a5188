/**
 * Words of Payload's own that we replace: where ours do something else (restoring makes a draft, and
 * everything is done in one language), and where its translation is not what staff would say.
 */
export const payloadWords = {
  fr: {
    general: {
      createNew: 'Créer',
      createNewLabel: 'Créer : {{label}}',
      creatingNewLabel: 'Nouveau : {{label}}',
      dashboard: 'Accueil',
      edit: 'Modifier',
      locale: 'Langue du texte',
      locales: 'Langues',
      noLabel: '—',
      overwriteExistingData: 'Remplacer aussi ce qui est déjà écrit',
      payloadSettings: 'Réglages',
      save: 'Enregistrer',
      submitting: 'Envoi…',
      upcomingEvents: 'À venir',
    },
    localization: {
      cannotCopySameLocale: 'Choisissez une autre langue.',
      copyFrom: 'De',
      copyTo: 'Vers',
      copyToLocale: 'Copier vers une autre langue…',
      selectLocaleToCopy: 'Choisissez la langue vers laquelle copier : la copie sera un brouillon.',
    },
    version: {
      changed: 'En ligne, modifié depuis',
      draftHasPublishedVersion: 'Brouillon (a été en ligne)',
      published: 'En ligne',
      aboutToPublishSelection:
        'La sélection ({{label}}) sera publiée dans la langue affichée, et dans aucune autre.',
      aboutToRestore:
        'Le texte du {{versionDate}} deviendra le brouillon de chaque langue. Rien ne change en ligne.',
      aboutToRestoreGlobal:
        'Le texte du {{versionDate}} deviendra le brouillon de chaque langue. Rien ne change en ligne.',
      aboutToRevertToPublished:
        'Dans cette langue, le brouillon sera remplacé par le texte qui est en ligne.',
      aboutToUnpublishSelection:
        'La sélection ({{label}}) sera mise hors ligne dans la langue affichée, et dans aucune autre.',
      confirmRevertToSaved: 'Abandonner le brouillon ?',
      confirmUnpublish: 'Mettre hors ligne ?',
      confirmVersionRestoration: 'Reprendre cette version ?',
      currentDraft: 'Brouillon actuel',
      currentPublishedVersion: 'Version en ligne',
      currentlyViewing: 'Version affichée',
      previouslyDraft: 'Ancien brouillon',
      previouslyPublished: 'Publiée auparavant',
      restoredSuccessfully: 'La version est reprise comme brouillon. Rien n’a changé en ligne.',
      restoreThisVersion: 'Reprendre comme brouillon',
      reverting: 'Retour à ce qui est en ligne…',
      revertToPublished: 'Revenir à ce qui est en ligne',
      selectLocales: 'Choisissez les langues à afficher',
      showLocales: 'Langues à afficher :',
      unpublish: 'Mettre hors ligne',
      unpublishing: 'Mise hors ligne…',
    },
  },
  nl: {
    general: {
      createNew: 'Nieuw',
      createNewLabel: 'Nieuw: {{label}}',
      creatingNewLabel: 'Nieuw: {{label}}',
      dashboard: 'Start',
      locale: 'Taal van de tekst',
      noLabel: '—',
      overwriteExistingData: 'Ook vervangen wat er al staat',
      payloadSettings: 'Instellingen',
      restoring: 'Wordt teruggezet…',
    },
    localization: {
      cannotCopySameLocale: 'Kies een andere taal.',
      copyFrom: 'Van',
      copyTo: 'Naar',
      copyToLocale: 'Naar een andere taal kopiëren…',
      selectLocaleToCopy: 'Kies de taal waarnaar u kopieert: de kopie wordt een concept.',
    },
    upload: { bulkUpload: 'Meerdere uploaden' },
    version: {
      changed: 'Online, sindsdien gewijzigd',
      draftHasPublishedVersion: 'Concept (stond online)',
      published: 'Online',
      aboutToPublishSelection:
        'De selectie ({{label}}) wordt gepubliceerd in de taal die u ziet, en in geen andere.',
      aboutToRestore:
        'De tekst van {{versionDate}} wordt in elke taal het concept. Online verandert er niets.',
      aboutToRestoreGlobal:
        'De tekst van {{versionDate}} wordt in elke taal het concept. Online verandert er niets.',
      aboutToRevertToPublished:
        'In deze taal wordt het concept vervangen door de tekst die online staat.',
      aboutToUnpublishSelection:
        'De selectie ({{label}}) gaat offline in de taal die u ziet, en in geen andere.',
      confirmRevertToSaved: 'Het concept opgeven?',
      confirmUnpublish: 'Offline halen?',
      confirmVersionRestoration: 'Deze versie terugzetten?',
      currentDraft: 'Huidig concept',
      currentPublishedVersion: 'Versie die online staat',
      restoredSuccessfully: 'De versie staat terug als concept. Online is er niets veranderd.',
      restoreThisVersion: 'Als concept terugzetten',
      reverting: 'Terug naar wat online staat…',
      revertToPublished: 'Terug naar wat online staat',
      unpublish: 'Offline halen',
      unpublishing: 'Wordt offline gehaald…',
    },
  },
  en: {
    general: {
      creatingNewLabel: 'New: {{label}}',
      dashboard: 'Start page',
      locale: 'Language of the text',
      locales: 'Languages',
      noLabel: '—',
      overwriteExistingData: 'Replace what is written there already',
      payloadSettings: 'Settings',
    },
    localization: {
      cannotCopySameLocale: 'Choose another language.',
      copyFrom: 'From',
      copyTo: 'To',
      copyToLocale: 'Copy to another language…',
      selectLocaleToCopy: 'Choose the language to copy to: the copy will be a draft.',
    },
    version: {
      changed: 'Live, changed since',
      draftHasPublishedVersion: 'Draft (has been live)',
      published: 'Live',
      aboutToPublishSelection:
        'The selection ({{label}}) will be published in the language you see, and in no other.',
      aboutToRestore:
        'The text of {{versionDate}} will be the draft of each language. Nothing changes on the site.',
      aboutToRestoreGlobal:
        'The text of {{versionDate}} will be the draft of each language. Nothing changes on the site.',
      aboutToRevertToPublished: 'In this language, the draft will be replaced by what is live.',
      aboutToUnpublishSelection:
        'The selection ({{label}}) will be taken off the site in the language you see, and in no other.',
      confirmRevertToSaved: 'Give up the draft?',
      confirmUnpublish: 'Take it off the site?',
      confirmVersionRestoration: 'Restore this version?',
      restoredSuccessfully: 'The version is back as a draft. Nothing changed on the site.',
      restoreThisVersion: 'Restore as a draft',
      reverting: 'Going back to what is live…',
      revertToPublished: 'Go back to what is live',
      selectLocales: 'Choose the languages to show',
      showLocales: 'Languages to show:',
      unpublish: 'Take off the site',
      unpublishing: 'Taking it off the site…',
    },
  },
};
