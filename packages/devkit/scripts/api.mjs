/**
 * Writes what each published package exports, as its built declarations say it, to `packages/<name>/api.md`, so that a
 * review sees a surface change. `--check` writes nothing and fails when a report is stale. Needs a build.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import ts from 'typescript';
import { inRepository, publishedPackages, readJson } from './files.mjs';

const checks = process.argv.includes('--check');
const printer = ts.createPrinter({ removeComments: true });

for (const folder of publishedPackages()) {
  const path = join(folder, 'api.md');
  const report = reportOf(folder);
  if (!report) continue;
  const wanted = await format(path, report);
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
  const name = path.slice(inRepository().length + 1);
  if (checks) {
    console.error(`stale: ${name}. Run \`npm run api\` and look at what changed.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, wanted);
    console.log(`written: ${name}`);
  }
}

/** Empty for a package that exports nothing. */
function reportOf(folder) {
  const entry = join(folder, 'dist/index.d.ts');
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  const exported = (module ? checker.getExportsOfModule(module) : []).sort((left, right) =>
    left.name < right.name ? -1 : 1,
  );
  if (exported.length === 0) return '';
  const { name } = readJson(join(folder, 'package.json'));
  const sections = exported.map((symbol) => `## ${symbol.name}\n\n\`\`\`ts\n${declarationOf(symbol, checker)}\n\`\`\``);
  return [`# What \`${name}\` exports`, 'Written by `npm run api`; do not edit.', ...sections].join('\n\n');
}

function declarationOf(symbol, checker) {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const { declarations = [] } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return declarations.map((declaration) => print(declaration)).join('\n');
}

/** The declaration without comments and without members that no one outside can use. */
function print(declaration) {
  const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, whole, whole.getSourceFile());
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:#private;|private\s)/.test(line))
    .join('\n');
}

async function format(path, text) {
  return prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path });
}
