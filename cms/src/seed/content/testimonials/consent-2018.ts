import type { StoryContent } from '../types.ts';

/** Everyone whose story is told here appeared in the programme's presentation of 2018. */
export const consent2018: StoryContent['consent'] = {
  grantedOn: '2018-05-01',
  textVersion: '2018-1',
  words: 'told',
};
