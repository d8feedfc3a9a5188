import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkArea } from '../src/check-area.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'messages-'));
  await mkdir(join(folder, 'sources/pages'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function check(
  messages: { fr: Record<string, string>; nl: Record<string, string> },
  sources: Record<string, string>,
): Promise<string[]> {
  for (const [language, content] of Object.entries(messages)) {
    await writeFile(join(folder, `${language}.json`), JSON.stringify(content));
  }
  for (const [name, content] of Object.entries(sources)) {
    await writeFile(join(folder, 'sources', name), content);
  }
  const sourceFolder = join(folder, 'sources');
  return checkArea({ messagesFolder: folder, sourceFolder, languages: ['fr', 'nl'] });
}

const used = { 'pages/index.astro': `{t('a')} {t("b")}` };

test('complete messages, all used, give no problem', async () => {
  const messages = { fr: { a: 'Un', b: 'Deux {n}' }, nl: { a: 'Een', b: 'Twee {n}' } };
  expect(await check(messages, used)).toEqual([]);
});

test('a key that is missing, extra or empty is named with its language', async () => {
  const messages = { fr: { a: 'Un', b: 'Deux' }, nl: { a: ' ', c: 'Drie' } };
  expect(await check(messages, used)).toEqual([
    'nl: "a" is empty.',
    'nl: "b" is missing.',
    'nl: "c" is not in fr.json.',
  ]);
});

test('a key that stands in no source of its area is unused, tests and builds left aside', async () => {
  await mkdir(join(folder, 'sources/dist'));
  const problems = await check(
    { fr: { a: 'Un', b: 'Deux' }, nl: { a: 'Een', b: 'Twee' } },
    { 'page.ts': "t('ab'); t('a')", 'page.test.ts': "t('b')", 'dist/page.mjs': "t('b')" },
  );
  expect(problems).toEqual([`"b" is used nowhere in ${join(folder, 'sources')}.`]);
});

test('what one language shows must be shown by all, the count of a plural included', async () => {
  const messages = {
    fr: { a: 'De {from} à {to}', b: '{n, plural, one {# pour {name}} other {# pour {name}}}' },
    nl: { a: 'Van {from} tot {until}', b: '{n, plural, other {voor {name}}}' },
  };
  expect(await check(messages, used)).toEqual([
    'nl: "a" shows {from}, {until}; fr {from}, {to}.',
    'nl: "b" shows {name}; fr {n}, {name}.',
  ]);
});

test('a language may do without a plural that its grammar does not need', async () => {
  const messages = {
    fr: {
      a: '{text} {n, plural, one {heure} other {heures}}',
      b: '{role, select, m {a} other {b}}',
    },
    nl: { a: '{text} uur', b: '{role, select, v {a} other {b}}' },
  };
  expect(await check(messages, used)).toEqual([]);
});

test('a plural by a name that no other language knows is a slip', async () => {
  const messages = {
    fr: { a: '{n, plural, one {un} other {#}}', b: 'Deux' },
    nl: { a: '{n, plural, other {#}}', b: '{m, plural, one {een} other {veel}}' },
  };
  expect(await check(messages, used)).toEqual(['nl: "b" chooses by {m}, which no other does.']);
});

test('a message that ICU cannot read is told', async () => {
  const messages = { fr: { a: 'Un', b: 'Deux' }, nl: { a: '{count, plural}', b: 'Twee' } };
  expect(await check(messages, used)).toEqual(['nl: "a" is not valid ICU.']);
});
