import { expect, test } from 'vitest';
import { isCrossSite } from '../src/cross-site.ts';

const hosts = ['duo.example', 'localhost:3000'];

test.each([
  [{ 'sec-fetch-site': 'same-origin' }],
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' }],
  [{ origin: 'https://duo.example' }],
  [{ origin: 'http://localhost:3000' }],
  [{}],
])('a form with %j comes from the site itself, or from no browser', (headers) => {
  expect(isCrossSite(headers, hosts)).toBe(false);
});

test.each([
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ 'sec-fetch-site': 'none' }],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://duo.example' }],
  [{ origin: 'https://elsewhere.example' }],
  [{ origin: 'https://duo.example.elsewhere.example' }],
  [{ origin: 'http://localhost:3001' }],
  [{ origin: 'null' }],
])('a form with %j comes from another site', (headers) => {
  expect(isCrossSite(headers, hosts)).toBe(true);
});
