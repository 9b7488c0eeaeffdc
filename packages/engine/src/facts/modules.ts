/** What a file imports and exports. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../model/facts.js';
import { buildClass } from './classes.js';
import { bindingOf, type Frame } from './draft.js';
import { spanOf } from './spans.js';
import { valueOf } from './expressions.js';
import { buildFunction } from './functions.js';
import { namesOf } from './patterns.js';
import { addStatement } from './statements.js';

/** Handles one top-level statement: declares imports, notes exports, and walks everything else. */
export function addModuleItem(frame: Frame, node: TSESTree.ProgramStatement): void {
  switch (node.type) {
    case 'ImportDeclaration':
      addImport(frame, node);
      return;
    case 'TSImportEqualsDeclaration':
      addImportEquals(frame, node);
      return;
    case 'ExportAllDeclaration':
      frame.draft.exports.push({
        name: node.exported?.name ?? '*',
        from: { module: node.source.value, imported: '*' },
      });
      return;
    case 'ExportDefaultDeclaration':
      frame.draft.exports.push({ name: 'default', value: defaultExport(frame, node.declaration) });
      return;
    case 'ExportNamedDeclaration':
      addNamedExport(frame, node);
      return;
    case 'TSExportAssignment':
      frame.draft.exports.push({ name: 'default', value: valueOf(frame, node.expression) });
      return;
    default:
      addStatement(frame, node);
  }
}

function addImport(frame: Frame, node: TSESTree.ImportDeclaration): void {
  for (const specifier of node.specifiers) {
    const binding = frame.draft.bindings[bindingOf(frame.draft, specifier.local, 'either')];
    if (!binding) continue;
    const typeOnly = node.importKind === 'type' || ('importKind' in specifier && specifier.importKind === 'type');
    binding.from = { module: node.source.value, imported: importedName(specifier), ...(typeOnly ? { typeOnly } : {}) };
  }
}

/** `import host = require('…')` */
function addImportEquals(frame: Frame, node: TSESTree.TSImportEqualsDeclaration): void {
  const { moduleReference } = node;
  const binding = frame.draft.bindings[bindingOf(frame.draft, node.id, 'either')];
  if (!binding || moduleReference.type !== 'TSExternalModuleReference') return;
  binding.from = { module: moduleReference.expression.value, imported: '*' };
}

function importedName(specifier: TSESTree.ImportClause): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  return nameOf(specifier.imported);
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

function addNamedExport(frame: Frame, node: TSESTree.ExportNamedDeclaration): void {
  const { draft } = frame;
  if (node.declaration) {
    addStatement(frame, node.declaration as TSESTree.Statement);
    for (const identifier of declaredNames(node.declaration)) {
      draft.exports.push({ name: identifier.name, value: nameValue(frame, identifier) });
    }
    return;
  }
  for (const specifier of node.specifiers) {
    const name = nameOf(specifier.exported);
    if (node.source)
      draft.exports.push({ name, from: { module: node.source.value, imported: nameOf(specifier.local) } });
    else draft.exports.push({ name, value: nameValue(frame, specifier.local as TSESTree.Identifier) });
  }
}

function declaredNames(node: TSESTree.Node): TSESTree.Identifier[] {
  if (node.type === 'VariableDeclaration') {
    return node.declarations.flatMap((declarator) => namesOf(declarator.id).map((bound) => bound.identifier));
  }
  return 'id' in node && node.id && (node.id as TSESTree.Node).type === 'Identifier'
    ? [node.id as TSESTree.Identifier]
    : [];
}

function nameValue(frame: Frame, identifier: TSESTree.Identifier): Value {
  return {
    kind: 'name',
    name: identifier.name,
    binding: bindingOf(frame.draft, identifier, 'either'),
    span: spanOf(identifier),
  };
}

function defaultExport(frame: Frame, node: TSESTree.ExportDefaultDeclaration['declaration']): Value {
  const span = spanOf(node);
  if (node.type === 'ClassDeclaration') return { kind: 'class', class: buildClass(frame, node), span };
  if (node.type === 'FunctionDeclaration') {
    if (!node.id) return { kind: 'function', function: buildFunction(frame, node, { name: 'default' }), span };
    addStatement(frame, node as TSESTree.FunctionDeclarationWithName);
    return nameValue(frame, node.id);
  }
  if (node.type === 'TSInterfaceDeclaration' || node.type === 'TSEnumDeclaration') {
    addStatement(frame, node);
    return nameValue(frame, node.id);
  }
  return valueOf(frame, node as TSESTree.Expression);
}
