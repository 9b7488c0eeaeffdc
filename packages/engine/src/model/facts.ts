/**
 * What one file says, as plain readonly data. Facts depend on that file's text alone, are JSON, and hold no syntax tree,
 * so they can be cached by content, printed, and judged without a parser.
 */

/** Offsets into the file's text without its byte order mark, in UTF-16 code units; the end is exclusive. */
export type Span = readonly [start: number, end: number];

/** Index into one of the flat tables of {@link FileFacts}. */
export type BindingId = number;
export type FunctionId = number;
export type ClassId = number;
export type CallId = number;

export interface FileFacts {
  readonly problems: readonly ParseProblem[];
  readonly bindings: readonly Binding[];
  readonly exports: readonly ExportFact[];
  readonly classes: readonly ClassFact[];
  /** All functions of the file. Function 0 is the module's own body. */
  readonly functions: readonly FunctionOutline[];
  readonly calls: readonly CallFact[];
  readonly types: readonly TypeDeclaration[];
  /** Where statements start and end, inner ones after those around them: a fix inserts a line before or after one. */
  readonly statements: readonly Span[];
  readonly suppressions: readonly Suppression[];
}

export interface ParseProblem {
  readonly message: string;
  readonly span: Span;
}

/** A name that the file declares or imports. */
export interface Binding {
  readonly id: BindingId;
  readonly name: string;
  readonly kind: 'import' | 'parameter' | 'variable' | 'function' | 'class' | 'type' | 'caught';
  /** The function in whose scope the name lives; 0 is the module. */
  readonly owner: FunctionId;
  readonly span: Span;
  /** For `import`: where it comes from. `imported` is `*` for a namespace and `default` for a default import. */
  readonly from?: ImportSource;
  /** For `function` and `class`: which one. */
  readonly declares?: number;
  /** For `parameter`: its position in the owner's list. */
  readonly parameter?: number;
  /** Members taken by destructuring: `const { a: { b } } = x` gives `b` the path `['a', 'b']`; `*` stands for a rest. */
  readonly path?: readonly string[];
  /** The annotation; of a type parameter its constraint. */
  readonly type?: TypeNode;
  /** What it is initialised with and every value assigned to it, in source order. */
  readonly values: readonly Value[];
  /** Functions that write to it after its declaration. */
  readonly writers: readonly FunctionId[];
  /** Only initialised, never written again. */
  readonly constant: boolean;
}

export interface ImportSource {
  readonly module: string;
  readonly imported: string;
  readonly typeOnly?: true;
}

export interface ExportFact {
  /** The exported name; `*` for `export * from`. */
  readonly name: string;
  readonly value?: Value;
  readonly from?: ImportSource;
}

/** A reduced expression: who is meant, what is handed on, what it is made from. */
export type Value =
  | {
      readonly kind: 'name';
      readonly name: string;
      /** -1 for a global */ readonly binding: BindingId;
      readonly span: Span;
    }
  | { readonly kind: 'this'; readonly span: Span }
  | { readonly kind: 'super'; readonly span: Span }
  | {
      readonly kind: 'member';
      readonly object: Value;
      /** Private names keep their `#`; a computed member that is no literal is `[]`. */
      readonly name: string;
      readonly index?: Value;
      /** Read with `?.`. */
      readonly optional?: true;
      readonly span: Span;
      readonly nameSpan: Span;
    }
  | { readonly kind: 'call'; readonly call: CallId; readonly span: Span }
  | { readonly kind: 'await'; readonly value: Value; readonly span: Span }
  | { readonly kind: 'function'; readonly function: FunctionId; readonly span: Span }
  | { readonly kind: 'class'; readonly class: ClassId; readonly span: Span }
  | { readonly kind: 'object'; readonly entries: readonly ObjectEntry[]; readonly span: Span }
  | { readonly kind: 'array'; readonly items: readonly Value[]; readonly span: Span }
  | { readonly kind: 'spread'; readonly value: Value; readonly span: Span }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly span: Span }
  /** One of several: `a ?? b`, `a || b`, `a && b`, `c ? a : b`. */
  | {
      readonly kind: 'choice';
      readonly operator: '&&' | '||' | '??' | '?:';
      readonly options: readonly Value[];
      readonly span: Span;
    }
  /** Anything else, with the parts that it is made from. */
  | { readonly kind: 'other'; readonly operator?: string; readonly parts: readonly Value[]; readonly span: Span };

export type ValueOf<K extends Value['kind']> = Extract<Value, { kind: K }>;

export interface ObjectEntry {
  /** The key; `...` for a spread; `[]` for a computed key. */
  readonly key: string;
  readonly value: Value;
  readonly span: Span;
}

export interface CallFact {
  readonly id: CallId;
  readonly owner: FunctionId;
  readonly callee: Value;
  readonly arguments: readonly Value[];
  readonly typeArguments?: readonly TypeNode[];
  /** Called with `new`. */
  readonly construct: boolean;
  /** Called with `?.()`. */
  readonly optional?: true;
  readonly use: CallUse;
  /** Awaited, and what the wait gives is dropped. */
  readonly ignored?: true;
  readonly span: Span;
}

/**
 * What happens to a call's result: awaited here; returned from the function; kept in a name or field; handed to another
 * call; the object of a further member (`f().catch(…)`); dropped as a statement; dropped with `void`; read otherwise.
 */
export type CallUse = 'awaited' | 'returned' | 'stored' | 'argument' | 'chained' | 'dropped' | 'voided' | 'read';

export interface ClassFact {
  readonly id: ClassId;
  /** Empty for an anonymous class. */
  readonly name: string;
  readonly binding?: BindingId;
  readonly owner: FunctionId;
  readonly abstract: boolean;
  readonly extends?: Value;
  readonly implements: readonly TypeNode[];
  readonly decorators: readonly DecoratorFact[];
  readonly fields: readonly FieldFact[];
  readonly methods: readonly MethodFact[];
  /** The constructor's outline, where one is written with a body. */
  readonly constructorId?: FunctionId;
  readonly span: Span;
  /** The name, or the `class` keyword of an anonymous class. */
  readonly nameSpan: Span;
  /** The offset after the opening brace. */
  readonly bodyStart: number;
}

export type Accessibility = 'public' | 'protected' | 'private';

/** A property, declared as a field or as a constructor parameter property. */
export interface FieldFact {
  readonly name: string;
  readonly static: boolean;
  readonly readonly: boolean;
  readonly accessibility: Accessibility;
  readonly type?: TypeNode;
  readonly initial?: Value;
  /** Set for a constructor parameter property. */
  readonly parameter?: number;
  readonly decorators: readonly DecoratorFact[];
  readonly span: Span;
  readonly nameSpan: Span;
}

export interface MethodFact {
  readonly name: string;
  readonly kind: 'method' | 'get' | 'set';
  readonly static: boolean;
  readonly abstract: boolean;
  readonly accessibility: Accessibility;
  readonly function: FunctionId;
  readonly decorators: readonly DecoratorFact[];
  readonly span: Span;
  readonly nameSpan: Span;
}

export interface DecoratorFact {
  /** What is applied: a call for `@Cron('…')`, a name for `@sealed`. */
  readonly value: Value;
  readonly span: Span;
}

export interface ParameterFact {
  readonly index: number;
  /** Empty for a pattern. */
  readonly name: string;
  readonly binding?: BindingId;
  readonly type?: TypeNode;
  readonly optional: boolean;
  readonly rest: boolean;
  readonly default?: Value;
  readonly decorators: readonly DecoratorFact[];
  /** Whole, without decorators. */
  readonly span: Span;
}

/** A function reduced to control flow, calls, waits and exits. */
export interface FunctionOutline {
  readonly id: FunctionId;
  /** As declared, or the name of the variable, property or method that holds it; may be empty. */
  readonly name: string;
  readonly kind: 'module' | 'function' | 'arrow' | 'method' | 'constructor' | 'initializer';
  readonly parent: FunctionId;
  /** The class whose `this` it sees. */
  readonly class?: ClassId;
  readonly static: boolean;
  readonly async: boolean;
  readonly generator: boolean;
  readonly parameters: readonly ParameterFact[];
  readonly returnType?: TypeNode;
  /** False for overload signatures and abstract methods. */
  readonly hasBody: boolean;
  readonly steps: readonly Step[];
  readonly span: Span;
  readonly nameSpan: Span;
  /** From the opening brace to the closing one; the expression of a concise arrow. */
  readonly bodySpan: Span;
}

export type Step =
  | { readonly kind: 'call'; readonly call: CallId; readonly span: Span }
  | { readonly kind: 'await'; readonly value: Value; readonly span: Span }
  | BranchStep
  | LoopStep
  | TryStep
  | SwitchStep
  | { readonly kind: 'block'; readonly label?: string; readonly body: readonly Step[]; readonly span: Span }
  | ExitStep
  | {
      readonly kind: 'write';
      readonly target: Value;
      readonly operator: string;
      readonly value?: Value;
      readonly span: Span;
    }
  /** A declaration with its value, also of destructured names. */
  | {
      readonly kind: 'declare';
      readonly bindings: readonly BindingId[];
      readonly value?: Value;
      readonly using?: 'sync' | 'async';
      readonly span: Span;
    }
  | { readonly kind: 'yield'; readonly value?: Value; readonly delegate: boolean; readonly span: Span };

export interface BranchStep {
  readonly kind: 'branch';
  readonly test: Test;
  readonly then: readonly Step[];
  readonly else: readonly Step[];
  readonly span: Span;
}

export interface LoopStep {
  readonly kind: 'loop';
  readonly form: 'while' | 'do' | 'for' | 'for-of' | 'for-in' | 'for-await';
  readonly label?: string;
  /** Absent for `for (;;)` and for loops over a source. */
  readonly test?: Test;
  /** The expression iterated over by `for-of`, `for-in` and `for-await`. */
  readonly source?: Value;
  /** Calls and waits of the test, run once per turn. */
  readonly testSteps: readonly Step[];
  readonly updateSteps: readonly Step[];
  readonly body: readonly Step[];
  readonly span: Span;
  /** From the keyword to the closing parenthesis; the keyword alone for `do`. */
  readonly headSpan: Span;
  /** The test's text, where there is one. */
  readonly testSpan?: Span;
}

export interface TryStep {
  readonly kind: 'try';
  readonly body: readonly Step[];
  readonly handler?: {
    readonly binding?: BindingId;
    readonly body: readonly Step[];
    readonly span: Span;
    /** The word `catch`. */
    readonly keywordSpan: Span;
  };
  readonly finalizer?: readonly Step[];
  readonly span: Span;
}

export interface SwitchStep {
  readonly kind: 'switch';
  readonly value: Value;
  readonly cases: readonly { readonly test?: Value; readonly body: readonly Step[] }[];
  readonly label?: string;
  readonly span: Span;
}

export interface ExitStep {
  readonly kind: 'exit';
  readonly how: 'return' | 'throw' | 'break' | 'continue';
  readonly label?: string;
  readonly value?: Value;
  readonly span: Span;
}

/** What a condition reads. */
export type Test =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'truthy'; readonly value: Value }
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Value; readonly right: Value }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'all'; readonly tests: readonly Test[] }
  | { readonly kind: 'any'; readonly tests: readonly Test[] };

export type TypeNode =
  | {
      readonly kind: 'name';
      readonly name: string;
      /** -1 for a global. */
      readonly binding: BindingId;
      /** Members of a qualified name, `A.B` gives `['B']`. */
      readonly path: readonly string[];
      readonly arguments: readonly TypeNode[];
      readonly span: Span;
    }
  | { readonly kind: 'union' | 'intersection'; readonly types: readonly TypeNode[] }
  | { readonly kind: 'object'; readonly members: readonly TypeMember[] }
  | { readonly kind: 'array'; readonly element: TypeNode }
  | { readonly kind: 'function'; readonly parameters: readonly TypeMember[]; readonly returns?: TypeNode }
  | { readonly kind: 'keyword'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'typeof'; readonly value: Value }
  | { readonly kind: 'other' };

export interface TypeMember {
  readonly name: string;
  readonly type?: TypeNode;
  readonly optional: boolean;
  readonly span: Span;
}

/** An interface, type alias or enum. */
export interface TypeDeclaration {
  readonly name: string;
  readonly binding?: BindingId;
  readonly kind: 'interface' | 'alias' | 'enum';
  readonly extends: readonly TypeNode[];
  readonly type: TypeNode;
  readonly span: Span;
}

/** An `eslint-disable` comment, the one kind of suppression that every front understands. */
export interface Suppression {
  /** `block` reaches to the matching `enable` or the end of the file. */
  readonly kind: 'line' | 'next-line' | 'disable' | 'enable';
  /** Empty: all rules. Names as written, with their prefix. */
  readonly rules: readonly string[];
  readonly span: Span;
}
