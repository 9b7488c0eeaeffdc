/** One file in, its facts out: total, and a function of the text alone. */
import type { FileFacts, ParseProblem } from '../model/facts.js';
import type { SyntaxTree } from '../syntax/parse.js';
import { readCommonJs } from './common-js.js';
import { createDraft, finishBinding } from './draft.js';
import { buildImplicit } from './functions.js';
import { addModuleItem } from './modules.js';
import { hoist, hoistVariables as hoistVariables } from './scopes.js';
import { spanOf } from './spans.js';
import { suppressionsOf } from './suppressions.js';

/** The facts of a parsed file. `text` has no byte order mark. The tree may be oxc's or the one ESLint parsed; it is not kept. */
export function extractFacts(text: string, tree: SyntaxTree): FileFacts {
  const draft = createDraft(text);
  const { program } = tree;
  hoist(draft.scope, program.body);
  hoistVariables(draft.scope, program.body);
  buildImplicit(
    { draft, class: undefined },
    { name: '', kind: 'module', parent: 0, static: false, span: spanOf(program) },
    (frame) => {
      for (const statement of program.body) addModuleItem(frame, statement);
    },
  );
  return readCommonJs({
    problems: [],
    bindings: draft.bindings.map(finishBinding),
    exports: draft.exports,
    classes: draft.classes,
    functions: draft.functions,
    calls: draft.calls,
    types: draft.types,
    statements: draft.statements,
    suppressions: suppressionsOf(tree.comments),
  });
}

/** What is said of a file whose text cannot be parsed, or that has nothing to say. */
export function emptyFacts(problems: readonly ParseProblem[] = []): FileFacts {
  return {
    problems,
    bindings: [],
    exports: [],
    classes: [],
    functions: [],
    calls: [],
    types: [],
    statements: [],
    suppressions: [],
  };
}
