/** What the editor reads about the extension before any of it runs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: string } };
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly filenames: readonly string[] }[];
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

interface Setting {
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const settings = Object.entries(manifest.contributes.configuration.properties);

function read(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

describe('the manifest', () => {
  it('wakes the extension for TypeScript and JavaScript only', () => {
    expect(manifest.activationEvents).toEqual([
      'onLanguage:typescript',
      'onLanguage:typescriptreact',
      'onLanguage:javascript',
      'onLanguage:javascriptreact',
    ]);
  });

  it('has the configuration read as JSON with comments', () => {
    expect(manifest.contributes.languages).toContainEqual({ id: 'jsonc', filenames: ['hostwright.config.json'] });
  });

  it('asks for limited use where the workspace is not trusted', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited');
  });

  it.each(settings)('describes %s', (_name, setting) => {
    expect(setting.description ?? setting.markdownDescription).toMatch(/^[A-Z].{20,}[.]$/s);
    expect(setting).toHaveProperty('default');
  });

  it('lists the settings that the page lists, with the same defaults', () => {
    const rows = [...read('README.md').matchAll(/^\| `(hostwright\.[\w.]+)` +\| +(?:`([^`]*)`)? *\|/gm)];
    const documented = rows.map(([, name, value = '']) => [name, value]);
    expect(documented).toEqual(settings.map(([name, setting]) => [name, String(setting.default)]));
  });

  it('contributes commands that the extension registers', () => {
    const source = read('src/extension.ts');
    const registered = [...source.matchAll(/registerCommand\('([^']+)'/g)].map(([, command]) => command);
    for (const { command } of manifest.contributes.commands) expect(registered).toContain(command);
  });
});
