/** Type-checks the sources, the tests and `inject.types.ts`, whose expected errors are the specification of the tuples. */

import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

test('dependency tuples that do not fit their constructor are refused by the compiler, those that fit are not', () => {
  const path = fileURLToPath(new URL('tsconfig.json', import.meta.url));
  const config = ts.getParsedCommandLineOfConfigFile(
    path,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  const problems = ts.getPreEmitDiagnostics(program).map((diagnostic) => describe(diagnostic));
  expect(program.getSourceFiles().some((file) => file.fileName.endsWith('inject.types.ts'))).toBe(true);
  expect(problems).toEqual([]);
});

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const where =
    file === undefined ? '' : `${file.fileName}:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1} `;
  return where + ts.flattenDiagnosticMessageText(messageText, '\n');
}
