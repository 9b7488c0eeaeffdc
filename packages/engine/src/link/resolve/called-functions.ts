/** The function behind a callee and the type of an unannotated parameter, by imports and annotations or by the type checker. */
import type { CallFact, ParameterFact } from '../../model/facts.js';
import { evaluate } from './evaluate.js';
import { placeIn, type FunctionEntity } from './entities.js';
import type { LinkedFile, ProjectModel } from './project-model.js';

/** The function of the workspace that a call runs, by imports and annotations or else by the checker's word. */
export function functionCalledBy(model: ProjectModel, file: LinkedFile, call: CallFact): FunctionEntity | undefined {
  const known = calledFunction(model, file, call);
  if (known || !model.types || call.construct || call.callee.kind !== 'member') return known;
  if (evaluate(model, placeIn(file, call.owner), call.callee).kind !== 'unknown') return undefined;
  const declared = model.types.callee({ path: file.path, span: call.callee.span, call: call.span })?.declaration;
  if (!declared) return undefined;
  const target = model.file(declared.path);
  const outline = target?.facts.functions.find(
    (candidate) =>
      candidate.hasBody && (isSame(candidate.nameSpan, declared.span) || isSame(candidate.span, declared.span)),
  );
  return target && outline ? { kind: 'function', file: target, outline } : undefined;
}

/** The function of the workspace that a call runs, where that can be told. */
export function calledFunction(model: ProjectModel, file: LinkedFile, call: CallFact): FunctionEntity | undefined {
  const callee = evaluate(model, placeIn(file, call.owner), call.callee);
  return callee.kind === 'function' && callee.outline.hasBody ? callee : undefined;
}

/** What the checker says of a parameter without an annotation. */
export interface AskedParameter {
  readonly is: 'signal' | 'carries' | 'neither' | 'unknown';
  /** The member that holds the signal, for `carries`. */
  readonly member?: string;
}

/** Whether a parameter without an annotation is a signal, holds one, or neither. */
export function askedParameter(model: ProjectModel, file: LinkedFile, parameter: ParameterFact): AskedParameter {
  if (!model.types || parameter.binding === undefined) return { is: 'unknown' };
  const answer = model.types.class({ path: file.path, span: file.facts.bindings[parameter.binding]!.span });
  if (!answer) return { is: 'unknown' };
  if (answer.isSignal) return { is: 'signal' };
  return answer.carriesSignal ? { is: 'carries', member: answer.signalMember } : { is: 'neither' };
}

function isSame(left: readonly [number, number], right: readonly [number, number]): boolean {
  return left[0] === right[0] && left[1] === right[1];
}
