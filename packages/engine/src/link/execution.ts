/** How functions end: with a value, by themselves, or only when they are told to. */
import type { FunctionOutline, TypeNode } from '../model/facts.js';
import { someStep } from './walk.js';

/** Whether somebody may read a value from the function, so that falling off its end would be a different result. */
export function mayGiveValue(outline: FunctionOutline): boolean {
  if (outline.returnType) return !isVoid(outline.returnType);
  return someStep(outline.steps, (step) => step.kind === 'exit' && step.how === 'return' && step.value !== undefined);
}

function isVoid(type: TypeNode): boolean {
  if (type.kind === 'keyword') return type.name === 'void' || type.name === 'undefined';
  return type.kind === 'name' && type.name === 'Promise' && type.arguments.length === 1 && isVoid(type.arguments[0]!);
}
