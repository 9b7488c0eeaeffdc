/** How long a delay lasts, as far as the code states it: literals, constants, arithmetic on them, and default values. */
import type { Binding, CallFact, Value } from '../../model/facts.js';
import { definitionOf } from '../resolve/definitions.js';
import { evaluate } from '../resolve/evaluate.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import type { ProjectModel } from '../resolve/project-model.js';

/** A call whose arguments stand for the parameters of the function that it runs. */
export interface BoundCall {
  readonly place: Place;
  readonly call: CallFact;
}

const DEEPEST = 8;

/**
 * The milliseconds that an expression stands for, undefined where the code does not state them. Of several alternatives the
 * longest stated one counts. With `bound`, parameters of the function are read as the arguments of that call.
 */
export function millisecondsOf(model: ProjectModel, place: Place, value: Value, bound?: BoundCall): number | undefined {
  return new DurationReader(model, bound).read(place, value, 0);
}

class DurationReader {
  readonly #model: ProjectModel;
  readonly #bound: BoundCall | undefined;

  constructor(model: ProjectModel, bound: BoundCall | undefined) {
    this.#model = model;
    this.#bound = bound;
  }

  read(place: Place, value: Value, depth: number): number | undefined {
    if (depth > DEEPEST) return undefined;
    switch (value.kind) {
      case 'literal':
        return typeof value.value === 'number' ? value.value : undefined;
      case 'choice':
        return this.#longest(place, value.options, depth);
      case 'name':
        return this.#name(place, value, depth);
      case 'member':
        return this.#member(place, value, depth);
      case 'call':
        return this.#call(place, place.file.facts.calls[value.call]!, depth);
      case 'other':
        return this.#arithmetic(place, value, depth);
      default:
        return undefined;
    }
  }

  #longest(place: Place, values: readonly Value[], depth: number): number | undefined {
    const known = values.map((value) => this.read(place, value, depth + 1)).filter((read) => read !== undefined);
    return known.length === 0 ? undefined : Math.max(...known);
  }

  #name(place: Place, value: Value & { kind: 'name' }, depth: number): number | undefined {
    if (value.binding < 0) return value.name === 'Infinity' ? Number.POSITIVE_INFINITY : undefined;
    const binding = place.file.facts.bindings[value.binding]!;
    if (binding.kind === 'parameter') return this.#parameter(place, binding, depth);
    if (binding.kind === 'variable' && binding.path) return undefined;
    if (binding.kind === 'variable' && binding.constant && binding.values[0])
      return this.read(placeIn(place.file, binding.owner), binding.values[0], depth + 1);
    return this.#defined(place, value, depth);
  }

  #parameter(place: Place, binding: Binding, depth: number): number | undefined {
    const argument =
      this.#bound && binding.parameter !== undefined && !binding.path
        ? this.#bound.call.arguments[binding.parameter]
        : undefined;
    if (argument) return millisecondsOf(this.#model, this.#bound!.place, argument);
    const preset = place.file.facts.functions[binding.owner]?.parameters[binding.parameter ?? -1]?.default;
    const given = binding.path ? binding.values[0] : preset;
    return given && given.kind !== 'name' ? this.read(placeIn(place.file, binding.owner), given, depth + 1) : undefined;
  }

  #member(place: Place, value: Value & { kind: 'member' }, depth: number): number | undefined {
    if (/^MAX_(?:SAFE_INTEGER|VALUE)$/.test(value.name)) return Number.MAX_SAFE_INTEGER;
    const own = value.object.kind === 'this' ? this.#readonlyField(place, value.name, depth) : undefined;
    return own ?? this.#defined(place, value, depth);
  }

  #readonlyField(place: Place, name: string, depth: number): number | undefined {
    const owner = outlineAt(place).class;
    const field = place.file.facts.classes[owner ?? -1]?.fields.find((candidate) => candidate.name === name);
    return field?.readonly && field.initial ? this.read(place, field.initial, depth + 1) : undefined;
  }

  #defined(place: Place, value: Value, depth: number): number | undefined {
    const definition = definitionOf(this.#model, { place, value });
    if (definition.value !== value) return this.read(definition.place, definition.value, depth + 1);
    const entity = evaluate(this.#model, place, value);
    const isConstant = value.kind === 'name' || (value.kind === 'member' && value.object.kind !== 'this');
    return isConstant && entity.kind === 'literal' && typeof entity.value === 'number' ? entity.value : undefined;
  }

  /** `Math.min(2 ** attempt * 100, 10_000)` lasts as long as its bound at most. */
  #call(place: Place, call: CallFact, depth: number): number | undefined {
    const { callee } = call;
    if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.name !== 'Math') return undefined;
    const known = call.arguments.map((argument) => this.read(place, argument, depth + 1));
    if (callee.name === 'min') {
      const stated = known.filter((read) => read !== undefined);
      return stated.length > 0 ? Math.min(...stated) : undefined;
    }
    if (known.includes(undefined)) return undefined;
    if (callee.name === 'max') return Math.max(...(known as number[]));
    if (callee.name === 'random') return 1;
    return ['floor', 'ceil', 'round', 'trunc'].includes(callee.name) ? known[0] : undefined;
  }

  #arithmetic(place: Place, value: Value & { kind: 'other' }, depth: number): number | undefined {
    const [left, right] = value.parts.map((part) => this.read(place, part, depth + 1));
    return left === undefined || right === undefined ? undefined : calculate(value.operator, left, right);
  }
}

function calculate(operator: string | undefined, left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '**':
      return left ** right;
    default:
      return undefined;
  }
}
