import type { CollectionConfig } from 'payload';
import { accessTo } from '../../accounts/access.ts';
import { adminGroups } from '../../admin/groups.ts';
import { ownFileFacts } from '../../media/own-file-facts.hook.ts';
import { keepShownFiles } from '../material/keep-used.hook.ts';
import { checkHandout } from './check-upload.hook.ts';
import { fileTitle, keepAsTheyCame } from './lesson-file.ts';
import { handoutTypes } from './upload-kinds.ts';

/** Pages to print, which lessons offer to download: one for each language that it is written in. */
export function handouts(dataDirectory: string): CollectionConfig {
  return {
    slug: 'handouts',
    labels: {
      singular: { fr: 'Document PDF', nl: 'PDF-document', en: 'PDF document' },
      plural: { fr: 'Documents PDF', nl: 'PDF-documenten', en: 'PDF documents' },
    },
    access: accessTo('handouts'),
    admin: {
      group: adminGroups.training,
      hideAPIURL: true,
      useAsTitle: 'title',
      defaultColumns: ['title', 'filename', 'filesize', 'updatedAt'],
      description: {
        fr: 'PDF, 12 Mo au plus. Le fichier reste tel qu’il est venu : pour une autre version, ajoutez un nouveau document.',
        nl: 'PDF, hoogstens 12 MB. Het bestand blijft zoals het binnenkwam: voeg voor een andere versie een nieuw document toe.',
        en: 'PDF, 12 MB at most. The file stays as it came: for another version, add a new document.',
      },
    },
    disableDuplicate: true,
    versions: false,
    upload: keepAsTheyCame(`${dataDirectory}/handouts`, handoutTypes),
    hooks: {
      beforeOperation: [ownFileFacts, checkHandout],
      beforeDelete: [keepShownFiles('handouts')],
    },
    fields: [fileTitle],
  };
}
