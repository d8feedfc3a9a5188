import { CmsRefused, CmsUnavailable } from '@duo/cms-client/errors';
import { expect, test } from 'vitest';
import { recallFrame } from '../../src/layout/last-frame.ts';
import { loadPage } from '../../src/layout/load-page.ts';
import { frameIn } from '../support/frames.ts';
import { findPage } from '../support/pages.ts';

test('without any frame yet, a CMS that is down leaves the page without one', async () => {
  const outcome = await loadPage('en', async () => {
    throw new CmsUnavailable('down');
  });
  expect(outcome).toEqual({ outcome: 'error', status: 503, frame: null });
});

test('a page that was found leaves its frame for the errors to come', async () => {
  const page = findPage('nl', 'project');
  if (!page) throw new Error('The made-up site has no such page.');
  await loadPage('nl', async () => ({ outcome: 'found', page }));
  const outcome = await loadPage('nl', async () => {
    throw new CmsUnavailable('down');
  });
  expect(outcome).toEqual({ outcome: 'error', status: 503, frame: page.frame });
});

test('a missing page is a 404 in the frame that came with the answer', async () => {
  const frame = frameIn('fr');
  const outcome = await loadPage('fr', async () => ({ outcome: 'missing', frame }));
  expect(outcome).toEqual({ outcome: 'error', status: 404, frame });
  expect(recallFrame('fr')).toEqual(frame);
});

test.each([
  [400, 404],
  [404, 404],
  [403, 403],
])('a refusal by %i becomes the page for %i', async (refused, status) => {
  const outcome = await loadPage('fr', async () => {
    throw new CmsRefused('no', refused);
  });
  expect(outcome).toMatchObject({ outcome: 'error', status });
});

test('a fault of our own is not hidden as an absence of the CMS', async () => {
  const fault = loadPage('fr', async () => {
    throw new TypeError('ours');
  });
  await expect(fault).rejects.toThrow('ours');
});
