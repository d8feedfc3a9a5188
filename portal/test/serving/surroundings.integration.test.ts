import { createCmsClient } from '@duo/cms-client/client';
import { expect, test, vi } from 'vitest';
import { createSurroundings } from '../../src/serving/surroundings.ts';
import { startFakeCms } from '../support/fake-cms.ts';

test('what surrounds the pages is there soon after the CMS is, which may start later than the portal', async () => {
  const cms = await startFakeCms();
  await cms.down();
  const following = new AbortController();
  const surroundings = createSurroundings('http://site.example');
  const followed = surroundings.follow({
    cms: createCmsClient({ cmsUrl: cms.url, timeoutMs: 1_000 }),
    intervalMs: 3_600_000,
    signal: following.signal,
  });
  expect(surroundings.read('fr').legalLinks).toEqual([]);
  await cms.up();
  const hasLinks = () => expect(surroundings.read('fr').legalLinks).not.toEqual([]);
  await vi.waitFor(hasLinks, { timeout: 10_000 });
  following.abort();
  await followed;
  await cms.down();
});
