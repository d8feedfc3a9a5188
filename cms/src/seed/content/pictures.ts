import type { PictureContent, PictureKey } from './types.ts';

export const pictures: Record<PictureKey, PictureContent> = {
  'picture-duo': {
    drawing: 'duo',
    alternativeText: {
      fr: 'Dessin : une personne jeune et une personne plus âgée, souriantes, épaule contre épaule.',
      nl: 'Tekening: een jongere en een oudere persoon glimlachen, schouder aan schouder.',
      en: 'Drawing: a young person and an older one, smiling, shoulder to shoulder.',
    },
  },
  'picture-first-meeting': {
    drawing: 'first-meeting',
    alternativeText: {
      fr: 'Dessin : deux personnes d’âges différents font connaissance à une petite table, une tasse devant chacune.',
      nl: 'Tekening: twee mensen van verschillende leeftijd maken kennis aan een tafeltje, elk met een kopje voor zich.',
      en: 'Drawing: two people of different ages getting to know each other at a small table, a cup in front of each.',
    },
  },
  'picture-training': {
    drawing: 'training',
    alternativeText: {
      fr: 'Dessin : une personne donne cours devant un tableau ; trois futurs mentors l’écoutent, vus de dos.',
      nl: 'Tekening: iemand geeft les bij een bord. Drie toekomstige mentoren luisteren, gezien op de rug.',
      en: 'Drawing: somebody teaches at a board; three future mentors listen, seen from behind.',
    },
  },
  'picture-city': {
    drawing: 'city',
    alternativeText: {
      fr: 'Dessin : une ville belge, avec un beffroi et des pignons à gradins.',
      nl: 'Tekening: een Belgische stad, met een belfort en trapgevels.',
      en: 'Drawing: a Belgian town, with a belfry and stepped gables.',
    },
  },
};
