import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { publicationColumn } from '../admin/lists/publication-column.ts';
import { collectionControls } from '../admin/publishing/publish-controls.ts';
import { requirePublishedPictures } from '../media/require-published-pictures.hook.ts';
import { listPagePictures } from '../media/shown-pictures.ts';
import { previewOf } from '../preview/preview-url.ts';
import { collectionByLanguage } from '../publishing/published-by-language.ts';
import { slugField } from '../publishing/slug.field.ts';
import { pageBlocks } from './blocks/blocks.ts';
import { type PageKey, pageKeys } from './page-keys.ts';

const keyLabels: Record<PageKey, { fr: string; nl: string; en: string }> = {
  home: { fr: 'Page d’accueil', nl: 'Startpagina', en: 'Home page' },
  stories: { fr: 'Liste des histoires', nl: 'Lijst van verhalen', en: 'List of stories' },
  branches: { fr: 'Liste des villes', nl: 'Lijst van steden', en: 'List of branches' },
  'become-a-mentor': { fr: 'Devenir mentor', nl: 'Mentor worden', en: 'Become a mentor' },
};

/** The pages of the public site. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { fr: 'Page', nl: 'Pagina', en: 'Page' },
    plural: { fr: 'Pages', nl: 'Pagina’s', en: 'Pages' },
  },
  access: accessTo('pages'),
  admin: {
    group: adminGroups.content,
    components: collectionControls,
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publication', 'slug', 'updatedAt'],
    livePreview: previewOf('pages'),
  },
  ...collectionByLanguage('pages', {
    beforeChange: [requirePublishedPictures('pages', listPagePictures)],
  }),
  fields: [
    publicationColumn,
    {
      name: 'title',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 120,
      label: { fr: 'Titre', nl: 'Titel', en: 'Title' },
    },
    {
      name: 'label',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 40,
      label: { fr: 'Nom court', nl: 'Korte naam', en: 'Short name' },
      admin: {
        description: {
          fr: 'Pour le fil d’Ariane, au-dessus des pages qui sont en dessous.',
          nl: 'Voor het kruimelpad, boven de pagina’s die eronder liggen.',
          en: 'For the breadcrumbs, above the pages that stand below.',
        },
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      required: true,
      maxLength: 170,
      label: { fr: 'En une phrase', nl: 'In één zin', en: 'In a sentence' },
      admin: {
        description: {
          fr: 'Pour les moteurs de recherche et les liens partagés : 140 à 160 caractères.',
          nl: 'Voor zoekmachines en gedeelde links: 140 tot 160 tekens.',
          en: 'For search engines and shared links: 140 to 160 characters.',
        },
      },
    },
    {
      name: 'blocks',
      type: 'blocks',
      localized: true,
      required: true,
      minRows: 1,
      blocks: pageBlocks,
      admin: { initCollapsed: true },
      label: { fr: 'Contenu', nl: 'Inhoud', en: 'Content' },
      labels: {
        singular: { fr: 'un bloc', nl: 'een blok', en: 'a block' },
        plural: { fr: 'blocs', nl: 'blokken', en: 'blocks' },
      },
    },
    slugField({ required: false }),
    {
      name: 'key',
      type: 'select',
      unique: true,
      options: pageKeys.map((key) => ({ value: key, label: keyLabels[key] })),
      label: { fr: 'Rôle dans le site', nl: 'Rol in de site', en: 'Part in the site' },
      access: { update: () => false },
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data.key),
        description: {
          fr: 'Certaines pages ont une fonction : l’accueil, la liste des histoires, celle des villes.',
          nl: 'Sommige pagina’s hebben een functie: de startpagina, de lijst van verhalen, die van steden.',
          en: 'Some pages have a part to play: the home page, the list of stories, that of branches.',
        },
      },
    },
  ],
};
