import { languages } from '@duo/domain/languages/languages';
import { afterAll, expect, it } from 'vitest';
import { draft, publishEverywhere } from '../../src/seed/factories.ts';
import { createClient } from '../support/client.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;

it('a link to the application leads to the first questions, one to the portal to the sign-in', async () => {
  const id = await draft({ payload }, 'pages', { title: 'Devenir mentor' });
  await publishEverywhere({ payload }, 'pages', id, (language) => ({
    title: 'Mentor',
    label: 'Mentor',
    description: 'Mentor',
    slug: `mentor-${language}`,
    blocks: [
      { blockType: 'callToAction', title: 'Un', action: { label: 'Apply', kind: 'apply' } },
      { blockType: 'callToAction', title: 'Deux', action: { label: 'Enter', kind: 'portal' } },
    ] as never,
  }));
  const links = await Promise.all(
    languages.map(async (language) => {
      const path = `/api/published/page?language=${language}&path=mentor-${language}`;
      const { body } = await createClient(cms)('GET', path);
      return JSON.stringify(body).match(/http:\/\/localhost:3002[^"]*/g);
    }),
  );
  expect(links).toEqual([
    ['http://localhost:3002/fr/devenir-mentor', 'http://localhost:3002/fr/se-connecter'],
    ['http://localhost:3002/nl/mentor-worden', 'http://localhost:3002/nl/aanmelden'],
    ['http://localhost:3002/en/become-a-mentor', 'http://localhost:3002/en/sign-in'],
  ]);
});
