import { expect, test } from 'vitest';
import { withoutLanguage } from '../../src/layout/addresses.ts';
import { endsWithInvitation } from '../../src/layout/closing.ts';
import { currentOf } from '../../src/layout/current-link.ts';
import { listNeededStyles } from '../../src/layout/needed-styles.ts';
import { describePicture } from '../../src/layout/picture-view.ts';
import { picture } from '../support/content.ts';
import { findPage } from '../support/pages.ts';

test.each([
  ['/fr/villes/gand', 'villes/gand'],
  ['/fr', ''],
  ['/villes', 'villes'],
])('%s without its language is %j', (path, rest) => {
  expect(withoutLanguage(path)).toBe(rest);
});

test('a link is current on its page, and marked on the pages below it', () => {
  expect(currentOf('/fr/villes', '/fr/villes')).toBe('page');
  expect(currentOf('/fr/villes', '/fr/villes/gand')).toBe('true');
  expect(currentOf('/fr/villes', '/fr/villes-et-campagnes')).toBeUndefined();
  expect(currentOf('/fr', '/fr/villes')).toBeUndefined();
});

test('a page brings the styles of its blocks, each once, and no others', () => {
  const page = findPage('fr', 'questions');
  expect(page && listNeededStyles(page)).toEqual(['questions', 'announcement']);
  const rich = findPage('fr', 'projet');
  const styles = rich ? listNeededStyles(rich) : [];
  expect(styles).toEqual([...new Set(styles)]);
  expect(styles).not.toContain('hero');
});

test('a page that ends with an invitation, or is where invitations lead, gets no second one', () => {
  const invites = (path: string) => {
    const page = findPage('fr', path);
    return page && endsWithInvitation(page);
  };
  expect(invites('')).toBe(true);
  expect(invites('devenir-mentor')).toBe(true);
  expect(invites('questions')).toBe(false);
  expect(invites('histoires/emad')).toBe(false);
});

test('a picture offers its widths from the site itself and keeps its focal point in sight', () => {
  expect(describePicture(picture)).toEqual({
    src: '/media/table-960.webp',
    srcset: '/media/table-480.webp 480w, /media/table-960.webp 960w, /media/table-1600.webp 1600w',
    focus: 'focus-x-25 focus-y-50',
  });
});

test.each([
  [{ x: 0, y: 100 }, 'focus-x-0 focus-y-100'],
  [{ x: -5, y: 130 }, 'focus-x-0 focus-y-100'],
  [{ x: 62.4, y: 62.6 }, 'focus-x-50 focus-y-75'],
])('the focal point %j is kept by the classes %s', (focalPoint, focus) => {
  expect(describePicture({ ...picture, focalPoint }).focus).toBe(focus);
});
