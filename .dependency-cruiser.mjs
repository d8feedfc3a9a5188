// What each workspace may import of the others. Imports point one way; apps never import apps.
const mayImport = {
  'packages/domain': [],
  'packages/i18n': ['packages/domain'],
  'packages/cms-client': ['packages/domain', 'packages/i18n'],
  'packages/web-edge': ['packages/domain', 'packages/i18n'],
  'packages/page-cache': ['packages/web-edge'],
  'packages/page-frame': ['packages/domain', 'packages/i18n', 'packages/ui', 'packages/web-edge'],
  'packages/config': [],
  'packages/ui': ['packages/domain'],
  'packages/e2e': ['packages/application-texts', 'packages/domain', 'packages/i18n'],
  site: [
    'packages/cms-client',
    'packages/config',
    'packages/domain',
    'packages/i18n',
    'packages/page-cache',
    'packages/page-frame',
    'packages/ui',
    'packages/web-edge',
  ],
  portal: [
    'packages/application-texts',
    'packages/cms-client',
    'packages/config',
    'packages/domain',
    'packages/i18n',
    'packages/page-frame',
    'packages/training-texts',
    'packages/ui',
    'packages/web-edge',
  ],
  'packages/application-texts': ['packages/domain', 'packages/i18n'],
  'packages/training-texts': ['packages/domain', 'packages/i18n'],
  'packages/mail-templates': ['packages/domain', 'packages/i18n', 'packages/ui'],
  cms: [
    'packages/application-texts',
    'packages/config',
    'packages/domain',
    'packages/i18n',
    'packages/mail-templates',
    'packages/training-texts',
    'packages/ui',
  ],
  scripts: ['packages/config'],
};

const ours = '^(bench|cms|portal|scripts|site|packages/[^/]+)/';
const tests = ['/test/', '/bench/', '[.]test[.](ts|tsx|mjs)$'];

// What something outside the sources starts or finds by its name or place.
const entryPoints = [
  ...tests,
  '^bench/',
  '^packages/e2e/',
  '^scripts/[^/]+[.]mjs$',
  '^(site|portal)/server[.]ts$',
  '^(site|portal)/src/(pages|actions)/',
  '^(site|portal)/public/',
  '^(site|portal)/src/middleware[.]ts$',
  '^cms/src/server[.]ts$',
  '^cms/src/app/',
  '^cms/src/migrations/',
  '[.]command[.]ts$',
  '[.]config[.](ts|mjs)$',
  '[.]d[.]ts$',
];

const workspaceRules = Object.entries(mayImport).map(([workspace, allowed]) => ({
  name: `${workspace.replace('packages/', '')}-imports-only-what-it-may`,
  comment: `${workspace} may import ${allowed.join(', ') || 'no other folder of ours'}.`,
  severity: 'error',
  from: { path: `^${workspace}/` },
  to: {
    path: ours,
    // Every benchmark writes its section in the same way.
    pathNot: [workspace, ...allowed, 'bench'].map((folder) => `^${folder}/`),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...workspaceRules,
    {
      name: 'domain-is-pure',
      comment: 'Rules take time and data as arguments, and use nothing but a schema library.',
      severity: 'error',
      from: { path: '^packages/domain/src/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'payload-stays-in-the-cms',
      comment: 'The CMS is the only process that opens the database. Others ask it over HTTP.',
      severity: 'error',
      from: { pathNot: '^cms/' },
      to: {
        path: 'node_modules/(payload|@payloadcms|mongodb|mongoose|drizzle-orm|drizzle-kit|@libsql|libsql)/',
        pathNot: 'node_modules/@payloadcms/sdk/',
      },
    },
    {
      name: 'payload-sdk-stays-in-the-client',
      severity: 'error',
      from: { pathNot: '^(cms|packages/cms-client)/' },
      to: { path: 'node_modules/@payloadcms/sdk/' },
    },
    {
      name: 'astro-stays-in-the-apps-made-with-it',
      severity: 'error',
      from: { pathNot: '^(site|portal)/' },
      to: { path: 'node_modules/(astro|@astrojs)/' },
    },
    {
      name: 'seed-stays-out-of-the-build',
      comment: 'turbo.json leaves the seed out of what the build depends on.',
      severity: 'error',
      from: { path: '^cms/', pathNot: ['^cms/src/seed/', '[.]command[.]ts$', ...tests] },
      to: { path: '^cms/src/seed/' },
    },
    {
      name: 'tests-are-for-tests',
      severity: 'error',
      from: { pathNot: [...tests, '^packages/e2e/', '^bench/'] },
      to: { path: tests },
    },
    {
      name: 'lucia-stays-behind-one-module',
      comment: 'Its author no longer develops it: decision 0014.',
      severity: 'error',
      from: { pathNot: '^cms/src/accounts/session' },
      to: { path: 'node_modules/lucia/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable-import',
      comment:
        'The benchmarks of the whole product have dependencies apart, installed when they run.',
      severity: 'error',
      from: { pathNot: '^bench/' },
      to: { couldNotResolve: true, pathNot: '^(astro|virtual):' },
    },
    {
      name: 'no-undeclared-dependency',
      comment: 'Name it in the package.json of the workspace that imports it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unused-file',
      comment: 'Nothing that is started or tested reaches it.',
      severity: 'error',
      from: { path: entryPoints },
      to: { path: ours, pathNot: entryPoints, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|svg|png|jpg|webp|avif|woff|woff2|json)($|[?])|/next-env[.]d[.]ts$' },
    // Sees imports of types too.
    tsPreCompilationDeps: true,
    // The tools of every workspace's tests are named in the root's package.json.
    combinedDependencies: true,
    // Its only alias is the one by which Payload's pages find the configuration.
    tsConfig: { fileName: 'cms/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.d.ts', '.mjs', '.js', '.jsx', '.cjs', '.json'],
    },
  },
};
