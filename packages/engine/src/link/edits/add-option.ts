/** Adds an option to the options object of a call. */
import type { Value, ValueOf } from '../../model/facts.js';
import type { Edit } from '../../model/finding.js';
import type { LinkedFile } from '../resolve/project-model.js';
import { addArgument, type EditedCall } from './add-argument.js';
import { appendItem } from './append-item.js';
import { isUndefined } from '../../model/values.js';

export interface NewOption {
  /** The argument that is, or is to be, the options object. */
  readonly index: number;
  readonly name: string;
  /** The expression that it gets. */
  readonly text: string;
}

/**
 * The edit that gives a call an option: as a property of the object literal there, as an object of its own where the
 * argument is left out, or as a copy of what is handed in (`{ ...init, signal }`). None where a spread hides the argument.
 */
export function addOption(edited: EditedCall, { index, name, text }: NewOption): Edit | undefined {
  const given = edited.call.arguments[index];
  const property = propertyText(name, text);
  if (!given) return addArgument(edited, { index, text: `{ ${property} }` });
  if (edited.call.arguments.slice(0, index + 1).some((argument) => argument.kind === 'spread')) return undefined;
  if (isUndefined(given)) return { path: edited.file.path, span: given.span, text: `{ ${property} }` };
  if (given.kind === 'object') return addProperty(edited.file, given, { name, text });
  return given.kind === 'name' || given.kind === 'member' ? copyWith(edited.file, given, property) : undefined;
}

/** The edit that adds a property at the end of an object literal, where it wins over spreads. */
function addProperty(
  file: LinkedFile,
  object: ValueOf<'object'>,
  { name, text }: Pick<NewOption, 'name' | 'text'>,
): Edit {
  const last = object.entries.at(-1)?.span;
  return appendItem(file, { last, close: object.span[1] - 1, padding: ' ' }, propertyText(name, text));
}

function copyWith(file: LinkedFile, { span }: Value, property: string): Edit {
  return { path: file.path, span, text: `{ ...${file.text.slice(span[0], span[1])}, ${property} }` };
}

function propertyText(name: string, text: string): string {
  return name === text ? name : `${name}: ${text}`;
}
