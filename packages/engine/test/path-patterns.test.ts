/** `include` and `exclude`: patterns as in `.gitignore`, and a configuration file as people write one. */
import { describe, expect, it } from 'vitest';
import { Session, type FileSystem } from '../src/index.js';

const NAMES = ['src/a.ts', 'src/a.spec.ts', 'src/deep/b.ts', 'lib/src/c.ts', 'lib/d.ts', 'dist/e.ts', '..odd/f.ts'];

/** Files of a project whose root is `/`. */
function makeFiles(configuration: string): FileSystem {
  const texts = new Map([...NAMES.map((name) => [name, ''] as const), ['hostwright.config.json', configuration]]);
  return {
    readText: (path) => texts.get(path.slice(1)),
    isFile: (path) => texts.has(path.slice(1)),
    readFolder: (path) => {
      const prefix = path === '/' ? '' : `${path.slice(1)}/`;
      const below = [...texts.keys()]
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length));
      const names = new Set(below.map((name) => name.split('/', 1)[0]!));
      return [...names].map((name) => ({ name, folder: !below.includes(name) }));
    },
  };
}

function open(configuration: string): { readonly files: readonly string[]; readonly notices: readonly string[] } {
  const notices: string[] = [];
  const session = new Session({
    root: '/',
    types: false,
    files: makeFiles(configuration),
    onNotice: (text) => notices.push(text),
  });
  session.listFiles();
  session.reloadConfiguration();
  return { files: session.listFiles().map((path) => path.slice(1)), notices };
}

describe('patterns', () => {
  it.each([
    [['src'], ['..odd/f.ts', 'lib/d.ts']],
    [['src/'], ['..odd/f.ts', 'lib/d.ts']],
    [['/src'], ['..odd/f.ts', 'lib/d.ts', 'lib/src/c.ts']],
    [['./src'], ['..odd/f.ts', 'lib/d.ts', 'lib/src/c.ts']],
    [['src/**'], ['..odd/f.ts', 'lib/d.ts', 'lib/src/c.ts']],
    [['*.spec.ts'], ['..odd/f.ts', 'lib/d.ts', 'lib/src/c.ts', 'src/a.ts', 'src/deep/b.ts']],
    [
      ['src/*', '!src/a.ts', 'lib'],
      ['..odd/f.ts', 'src/a.ts'],
    ],
    [['LIB'], ['..odd/f.ts', 'lib/d.ts', 'lib/src/c.ts', 'src/a.spec.ts', 'src/a.ts', 'src/deep/b.ts']],
  ])('%j leave out what they would in .gitignore', (exclude, files) => {
    expect(open(JSON.stringify({ exclude })).files).toEqual(files);
  });

  it('take in a folder as well', () => {
    expect(open('{ "include": ["lib"], "exclude": ["src"] }').files).toEqual(['lib/d.ts']);
  });

  it('are told of once when they match no file', () => {
    const { notices } = open('{ "include": ["src", "lib", "test"], "exclude": ["scr/", "!lib/src/c.ts", "dist/**"] }');
    expect(notices).toEqual([
      'hostwright.config.json: "include" has "test", which matches no file.',
      'hostwright.config.json: "exclude" has "scr/", which matches no file.',
    ]);
  });
});

describe('the file', () => {
  it('may have comments and trailing commas', () => {
    const text = '// what is old\n{\n  /* "include": [] */\n  "exclude": ["src", "//none",], // and more\n}\n';
    expect(open(text).files).toEqual(['..odd/f.ts', 'lib/d.ts']);
  });

  it('is shown where it is wrong, behind comments too', () => {
    const text = '{ // "rulez"\n  "rulez": {}, }';
    const start = text.lastIndexOf('"rulez"');
    expect(() => open(text)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('"rulez" is no key of this file') as string,
        span: [start, start + '"rulez"'.length],
      }),
    );
  });
});
