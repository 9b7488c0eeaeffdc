import { describe, expect, it } from 'vitest';
import { addArgument } from '../src/link/edits/add-argument.js';
import { addOption } from '../src/link/edits/add-option.js';
import { addParameter } from '../src/link/edits/add-parameter.js';
import { ensureImport } from '../src/link/edits/ensure-import.js';
import { insertAfter, insertBefore } from '../src/link/edits/insert-statement.js';
import type { Edit } from '../src/model/finding.js';
import { sampleOf } from './sample-model.js';

function applied(text: string, edit: Edit | undefined): string | undefined {
  return edit && text.slice(0, edit.span[0]) + edit.text + text.slice(edit.span[1]);
}

/** The text after the first call that begins with `load` has got an argument. */
function withArgument(text: string, index: number): string | undefined {
  const sample = sampleOf(text);
  return applied(text, addArgument({ file: sample.file(), call: sample.call('load') }, { index, text: 'signal' }));
}

function withOption(text: string, index: number): string | undefined {
  const sample = sampleOf(text);
  const option = { index, name: 'signal', text: 'signal' };
  return applied(text, addOption({ file: sample.file(), call: sample.call('load') }, option));
}

describe('addArgument', () => {
  it.each([
    ['load();', 0, 'load(signal);'],
    ['load(id);', 1, 'load(id, signal);'],
    ['load(id);', 2, 'load(id, undefined, signal);'],
    ['load(id,);', 1, 'load(id, signal,);'],
    ['load((id));', 1, 'load((id), signal);'],
    ['load(id as string);', 1, 'load(id as string, signal);'],
    ['load(id /* which */);', 1, 'load(id, /* which */ signal);'],
    ['load(/* all */);', 0, 'load(/* all */ signal);'],
    ['load(\n  id, // which\n);', 1, 'load(\n  id, // which\n  signal,\n);'],
    ['load(\n  id // which\n);', 1, 'load(\n  id, // which\n  signal\n);'],
  ])('%j at %i gives %j', (text, index, expected) => {
    expect(withArgument(text, index)).toBe(expected);
  });

  it('gives no edit for what is there already, behind a spread, or without a list', () => {
    expect(withArgument('load(id);', 0)).toBeUndefined();
    expect(withArgument('load(...ids);', 1)).toBeUndefined();
    const sample = sampleOf('new Loader;');
    expect(
      addArgument({ file: sample.file(), call: sample.file().facts.calls[0]! }, { index: 0, text: 'x' }),
    ).toBeUndefined();
  });
});

describe('addOption', () => {
  it.each([
    ['load(url);', 1, 'load(url, { signal });'],
    ['load(url, {});', 1, 'load(url, { signal });'],
    ['load(url, { method });', 1, 'load(url, { method, signal });'],
    ['load(url, { ...init });', 1, 'load(url, { ...init, signal });'],
    ['load(url, init);', 1, 'load(url, { ...init, signal });'],
    ['load(url, undefined);', 1, 'load(url, { signal });'],
    ['load(url, {\n  method, // always\n});', 1, 'load(url, {\n  method, // always\n  signal,\n});'],
    ['load(url, {\n  method: "a"\n});', 1, 'load(url, {\n  method: "a",\n  signal\n});'],
  ])('%j at %i gives %j', (text, index, expected) => {
    expect(withOption(text, index)).toBe(expected);
  });

  it('gives no edit for an argument that it cannot copy', () => {
    expect(withOption('load(url, options());', 1)).toBeUndefined();
    expect(withOption('load(...all, {});', 1)).toBeUndefined();
  });
});

describe('addParameter', () => {
  it.each([
    ['function load() {}', 'function load(signal?: AbortSignal) {}'],
    ['function load(id: string): void {}', 'function load(id: string, signal?: AbortSignal): void {}'],
    ['const load = () => {};', 'const load = (signal?: AbortSignal) => {};'],
    ['class A { load<T>(): T[] { return [] } }', 'class A { load<T>(signal?: AbortSignal): T[] { return [] } }'],
    [
      'function load(\n  id: string, // which\n) {}',
      'function load(\n  id: string, // which\n  signal?: AbortSignal,\n) {}',
    ],
  ])('%j gives %j', (text, expected) => {
    const sample = sampleOf(text);
    expect(applied(text, addParameter(sample.file(), sample.outline('load'), 'signal?: AbortSignal'))).toBe(expected);
  });

  it('gives no edit where there is no place for one', () => {
    for (const text of ['const load = id => id;', 'function load(...ids: string[]) {}']) {
      const sample = sampleOf(text);
      expect(addParameter(sample.file(), sample.outline('load'), 'x')).toBeUndefined();
    }
  });
});

describe('insertBefore and insertAfter', () => {
  it('write lines with the indentation of the statement', () => {
    const text = 'function f() {\n  load(); // all\n}\n';
    const sample = sampleOf(text);
    const { span } = sample.call('load');
    expect(applied(text, insertBefore(sample.file(), span, ['a();', 'b();']))).toBe(
      'function f() {\n  a();\n  b();\n  load(); // all\n}\n',
    );
    expect(applied(text, insertAfter(sample.file(), span, ['a();']))).toBe(
      'function f() {\n  load(); // all\n  a();\n}\n',
    );
  });

  it('give no edit where a second statement would not belong to the first', () => {
    const sample = sampleOf('if (x)\n  load();\n');
    expect(insertBefore(sample.file(), sample.call('load').span, ['a();'])).toBeUndefined();
    expect(insertAfter(sample.file(), sample.call('load').span, ['a();'])).toBeUndefined();
  });
});

describe('ensureImport', () => {
  const wanted = { module: 'node:timers/promises', name: 'setTimeout', as: 'delay' };
  const ensured = (text: string): readonly [string | undefined, string | undefined] => {
    const result = ensureImport(sampleOf(text).file(), wanted);
    return [result?.name, result?.edit && applied(text, result.edit)];
  };

  it('uses the import that is there', () => {
    expect(ensured("import { setTimeout as sleep } from 'timers/promises';\n")).toEqual(['sleep', undefined]);
  });

  it('adds to an import of the same module', () => {
    expect(ensured("import { setInterval } from 'node:timers/promises';\n")[1]).toBe(
      "import { setInterval, setTimeout as delay } from 'node:timers/promises';\n",
    );
  });

  it('writes a new one beside the others, in their style', () => {
    expect(ensured('// licence\nimport a from "a"\na()\n')[1]).toBe(
      '// licence\nimport { setTimeout as delay } from "node:timers/promises"\nimport a from "a"\na()\n',
    );
    expect(ensured("#!/usr/bin/env node\n'use strict';\nrun();\n")[1]).toBe(
      "#!/usr/bin/env node\n'use strict';\nimport { setTimeout as delay } from 'node:timers/promises';\nrun();\n",
    );
  });

  it('gives nothing where the name means something else', () => {
    expect(ensured('const delay = 3;\n')).toEqual([undefined, undefined]);
  });
});
