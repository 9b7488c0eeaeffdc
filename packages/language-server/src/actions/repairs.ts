/** What can be done about a finding, each with a name by which its edit is found again when someone picks it. */
import { suggestDisabling, type Diagnostic, type Session, type Suggestion } from '@hostwright/engine';

/** A fix is safe; a suggestion is for a person to judge; the others silence the finding. */
export type RepairKind = 'fix' | 'suggestion' | 'disable-line' | 'disable-file';

export interface Repair {
  readonly kind: RepairKind;
  readonly title: string;
  /** Among suggestions, which. */
  readonly index: number;
}

/** In the order in which they are offered. */
export function repairsOf({ rule, fix, suggestions }: Diagnostic): readonly Repair[] {
  const silencing: readonly Repair[] =
    rule === null
      ? []
      : [
          { kind: 'disable-line', title: `Disable hostwright/${rule} for this line`, index: 0 },
          { kind: 'disable-file', title: `Disable hostwright/${rule} for this file`, index: 0 },
        ];
  return [
    ...(fix ? [{ kind: 'fix', title: fix.title, index: 0 } as const] : []),
    ...suggestions.map(({ title }, index) => ({ kind: 'suggestion', title, index }) as const),
    ...silencing,
  ];
}

/** Undefined where it cannot be done. */
export function editsOf(
  session: Session,
  diagnostic: Diagnostic,
  { kind, index }: Omit<Repair, 'title'>,
): Suggestion | undefined {
  switch (kind) {
    case 'fix':
      return diagnostic.fix;
    case 'suggestion':
      return diagnostic.suggestions[index];
    case 'disable-line':
      return suggestDisabling(session, diagnostic, 'line');
    case 'disable-file':
      return suggestDisabling(session, diagnostic, 'file');
  }
}
