const link = (fields: unknown) => ({ type: 'link', version: 1, children: [], fields });
const richText = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } });

/** Values that no form sends, or that no field can hold. */
export const oddValues: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    '',
    ' ',
    'abc',
    'x'.repeat(3000),
    '\ud800',
    '💛',
    '<b>',
    "'; drop table pages",
  ],
  ...[0, -1, 1.5, 99_999, 1e19, Number.MIN_VALUE, '99999', '1e999', 'NaN'],
  ...['2020-13-45', '0000-00-00', '99999', '2026-11-23', 'true', 'null', 'undefined', '__proto__'],
  ...[
    {},
    [],
    [1],
    [null],
    ['a'],
    [{}],
    [[]],
    [[[]]],
    { a: 1 },
    { equals: 1 },
    { $inc: 1 },
    { id: 1 },
  ],
  ...[{ fr: 'x', nl: 'y' }, { 0: 'a' }, { length: 5 }, { relationTo: 'nothing', value: 1 }],
  ...[
    { relationTo: 'pages', value: 99_999 },
    { relationTo: 'pages', value: 'x' },
    { relationTo: [] },
  ],
  ...[[{ relationTo: 'pages' }], [99_999], ['99999'], [{ value: 1 }]],
  ...[[{ blockType: 'nothing' }], [{ blockType: 'hero', actions: 'x' }], [{ blockType: ['hero'] }]],
  ...[[{ blockType: 'hero', picture: 99_999 }], [{ blockType: 'figures', figures: [99_999] }]],
  ...[
    [{ blockType: 'hero', actions: [{ kind: 'page', page: 99_999 }] }],
    [{ blockType: '__proto__x' }],
  ],
  ...[[{ blockType: 'text', body: richText(link({ linkType: 'internal', doc: null })) }]],
  ...[[{ blockType: 'text', body: 'x' }], [{ blockType: 'steps', steps: [{ title: {} }] }]],
  ...[
    { root: null },
    { root: {} },
    { root: { children: 'x' } },
    richText('x'),
    richText(null),
    richText([]),
  ],
  ...[
    richText({ type: 'nothing' }),
    richText(link({})),
    richText({ type: 'text' }),
    richText({ type: 1 }),
  ],
  richText(link({ linkType: 'internal', doc: { relationTo: 'pages', value: 99_999 } })),
  richText({ type: 'heading', tag: 'h9', children: [] }, { type: 'list' }),
  ...[
    { links: 'x' },
    { links: [{ kind: 'page', page: 99_999 }] },
    { links: [{ kind: 'nothing' }] },
  ],
  ...[{ link: { kind: 'page', page: 'x' } }, { link: null }, { columns: [null] }],
];

/** Texts as they come in an address. */
export const oddTexts: readonly string[] = [
  ...[
    '',
    'abc',
    '1',
    '1,2',
    '0',
    '-1',
    '1.5',
    '1e99',
    '99999999999999999999',
    'true',
    'null',
    'NaN',
  ],
  ...[
    '2026-11-23',
    '2020-13-45',
    '%',
    '%\'"',
    '[object Object]',
    '$where',
    '__proto__',
    '💛',
    '\ud800',
  ],
];

export const operators = [
  ...[
    'equals',
    'not_equals',
    'in',
    'not_in',
    'exists',
    'like',
    'not_like',
    'contains',
    'all',
    'near',
  ],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'within', 'nothing'],
];
