import type { PictureContent } from '../types.ts';

/** Pictures that only the course shows, beside the site's own (`../pictures.ts`), by their keys. */
export const coursePictures: Record<string, PictureContent> = {
  'picture-walk': {
    drawing: 'walk',
    alternativeText: {
      fr: 'Dessin : un homme âgé et une jeune femme marchent côte à côte entre les arbres.',
      nl: 'Tekening: een oudere man en een jonge vrouw wandelen naast elkaar tussen de bomen.',
      en: 'Drawing: an older man and a young woman walking side by side among trees.',
    },
  },
  'picture-phone': {
    drawing: 'phone',
    alternativeText: {
      fr: 'Dessin : une femme téléphone en souriant.',
      nl: 'Tekening: een vrouw telefoneert met een glimlach.',
      en: 'Drawing: a woman smiling as she talks on the telephone.',
    },
  },
  'picture-door': {
    drawing: 'door',
    alternativeText: {
      fr: 'Dessin : une porte ouverte, de la lumière, et une femme aux cheveux gris qui fait signe d’entrer.',
      nl: 'Tekening: een open deur, licht, en een vrouw met grijs haar die wenkt om binnen te komen.',
      en: 'Drawing: an open door, light, and a grey-haired woman waving one in.',
    },
  },
};
