import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { writePagePolicy } from '../../src/serving/page-policy.ts';

test('the policy of a page allows its own styles by their hash, and no script', () => {
  const policy = writePagePolicy('<head><style>a{}</style></head><style>b{}</style>', null);
  const hash = createHash('sha256').update('a{}').digest('base64');
  expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
  expect(policy.match(/sha256-/g)).toHaveLength(1);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('script-src');
  expect(policy).not.toContain('unsafe');
});

test('a preview may be framed by the CMS alone, and load the one script of the site', () => {
  const policy = writePagePolicy('<head></head>', 'https://cms.example');
  expect(policy).toContain('frame-ancestors https://cms.example');
  expect(policy).toContain("script-src 'self'");
});
