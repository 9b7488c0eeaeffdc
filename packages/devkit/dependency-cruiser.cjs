// The arrows of DESIGN.md, as a tool checks them: which package may import which, and inside the engine which stage.

/** Stages from left to right, each with what it may import besides itself and `model`, which imports nothing. */
const ENGINE_STAGES = {
  model: [],
  syntax: [],
  facts: ['syntax'],
  frameworks: ['syntax', 'facts'],
  types: ['syntax', 'facts'],
  link: ['syntax', 'facts', 'frameworks', 'types'],
  // Rules never see text or trees, nor ask the checker: they could run from printed facts.
  rules: ['frameworks', 'link'],
  // What editors and drawings show besides findings: plain data about services.
  explore: ['frameworks', 'link'],
  report: ['link', 'rules'],
  session: ['syntax', 'facts', 'frameworks', 'types', 'link', 'rules', 'explore', 'report'],
};

/** Rooms of `link` from left to right, each with the rooms that it may import besides itself. */
const LINK_ROOMS = {
  resolve: [],
  flow: ['resolve'],
  calls: ['resolve', 'flow'],
  services: ['resolve', 'calls'],
  signals: ['resolve', 'calls', 'flow', 'services'],
  execution: ['resolve', 'calls', 'flow', 'services', 'signals'],
  resources: ['resolve', 'calls', 'flow', 'services', 'signals', 'execution'],
  edits: ['resolve', 'calls', 'flow', 'services'],
};

/** Which packages a package may import; rank 1 imports the engine and nothing of its own rank. */
const PACKAGES = {
  engine: [],
  host: [],
  'eslint-plugin': ['engine'],
  cli: ['engine'],
  'language-server': ['engine'],
  // It starts the server and shows what the server says.
  'vscode-extension': ['engine', 'language-server'],
  devkit: ['engine', 'host', 'eslint-plugin', 'cli', 'language-server'],
};

const anyOf = (names) => `(?:${names.join('|')})`;

const stageArrows = Object.entries(ENGINE_STAGES).map(([stage, left]) => ({
  name: `engine-${stage}`,
  comment: `The stage ${stage} imports model${left.length > 0 ? `, ${left.join(', ')}` : ''} and nothing to its right.`,
  severity: 'error',
  from: { path: `^packages/engine/src/${stage}/` },
  to: { path: '^packages/engine/src/', pathNot: `^packages/engine/src/${anyOf(['model', stage, ...left])}/` },
}));

const roomArrows = Object.entries(LINK_ROOMS).map(([room, left]) => ({
  name: `link-${room}`,
  comment: `The room ${room} of link imports ${left.length > 0 ? left.join(', ') : 'no other room'}.`,
  severity: 'error',
  from: { path: `^packages/engine/src/link/${room}/` },
  to: { path: '^packages/engine/src/link/', pathNot: `^packages/engine/src/link/${anyOf([room, ...left])}/` },
}));

const packageArrows = Object.entries(PACKAGES).map(([name, allowed]) => ({
  name: `package-${name}`,
  comment: `${name} imports ${allowed.length > 0 ? allowed.join(', ') : 'no other package'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: { path: '^packages/', pathNot: `^packages/${anyOf([name, ...allowed])}/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'engine-stages-are-known',
      comment: 'A new folder of the engine takes its place in the table above.',
      severity: 'error',
      from: {
        path: '^packages/engine/src/[^/]+/',
        pathNot: `^packages/engine/src/${anyOf(Object.keys(ENGINE_STAGES))}/`,
      },
      to: {},
    },
    {
      name: 'link-rooms-are-known',
      comment: 'Every file of link stands in a room of the table above.',
      severity: 'error',
      from: {
        path: '^packages/engine/src/link/',
        pathNot: `^packages/engine/src/link/${anyOf(Object.keys(LINK_ROOMS))}/`,
      },
      to: {},
    },
    ...stageArrows,
    ...roomArrows,
    ...packageArrows,
    {
      name: 'no-deep-imports',
      comment:
        'Packages meet at their index; what is not exported there is no one else’s business. Scripts share scripts.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot: '^packages/(?:$1/|devkit/scripts/|[^/]+/(?:src|dist)/index\\.(?:ts|js|d\\.ts)$)',
      },
    },
    {
      name: 'no-undeclared-dependency',
      comment: 'What a package imports stands in its own package.json; the devkit works with the root’s tools.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/devkit/' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['npm-peer'],
        // The editor brings it.
        pathNot: '^vscode$',
      },
    },
    {
      name: 'no-development-dependency-at-run-time',
      comment: 'A published package can import types of its devDependencies, and nothing else.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/devkit/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-file-talks-to-the-checker',
      comment: 'TypeScript’s native API is marked unstable.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/engine/src/types/native-checker\\.ts$' },
      to: { path: 'typescript-native/' },
    },
    {
      name: 'files-are-read-at-the-edge',
      comment: 'Between text and findings the engine works on data: no disk, no processes.',
      severity: 'error',
      from: { path: '^packages/engine/src/(?!session/|types/)' },
      to: { path: '^(?:node:)?(?:fs|fs/promises|child_process|worker_threads)$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['^packages/[^/]+/(?:dist|conformance)/'] },
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
