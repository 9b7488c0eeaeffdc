/** Code actions: what the light bulb offers, with edits that are worked out when someone picks one. */
import { RULE_PREFIX, type Diagnostic, type Edit, type Span } from '@hostwright/engine';
import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type CodeActionParams as ActionParameters,
  type Diagnostic as ShownDiagnostic,
} from 'vscode-languageserver';
import { FIX_ALL, OPEN_RULE_PAGE } from '../capabilities.js';
import { findSubject, spanAt, type Context, type Subject } from '../context.js';
import { toDiagnostic } from '../diagnostics/to-diagnostic.js';
import { toWorkspaceEdit } from '../workspace-edit.js';
import { editsOfAllFixes } from './fix-everything.js';
import { editsOf, repairsOf, type Repair, type RepairKind } from './repairs.js';

/** Enough to find an action again: what the client gives back when someone picks it. */
interface Ticket {
  readonly uri: string;
  /** Of the document for which the action was offered; null for one that is not open. */
  readonly version: number | null;
  readonly kind: RepairKind | 'fix-all';
  readonly rule?: string;
  readonly start?: number;
  readonly index?: number;
}

/** Everything that can be done about the findings in a range. */
export async function offerActions(context: Context, parameters: ActionParameters): Promise<CodeAction[]> {
  if (!context.client.takesActions) return [];
  const subject = await findSubject(context, parameters.textDocument);
  // Edits for the text that was judged last would not fit the one that the editor shows.
  if (!subject || subject.document?.isAhead) return [];
  const { uri } = parameters.textDocument;
  const { only } = parameters.context;
  const all = diagnosticsOf(subject);
  const touched = all.filter(({ span }) => touches(span, spanAt(context, subject, parameters.range)));
  return [
    ...(wants(only, CodeActionKind.QuickFix)
      ? touched.flatMap((one) => actionsFor(context, { subject, uri }, one))
      : []),
    ...(wants(only, FIX_ALL) && all.some(({ fix }) => fix) ? fixAllAction(context, { subject, uri }) : []),
  ];
}

/** Fills in the edit of an action that was offered before. */
export async function resolveAction(context: Context, action: CodeAction): Promise<CodeAction> {
  const ticket = action.data as Ticket | undefined;
  if (!ticket) return action;
  const subject = await findSubject(context, ticket);
  const isCurrent = subject && (subject.document?.version ?? null) === ticket.version;
  const edits = isCurrent ? editsFor(context, subject, ticket) : undefined;
  const edit = edits && toWorkspaceEdit(context, subject!.session, edits);
  if (!edit) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since this was offered.');
  return { ...action, edit };
}

interface Target {
  readonly subject: Subject;
  readonly uri: string;
}

function diagnosticsOf({ session, path }: Subject): readonly Diagnostic[] {
  return session.check([path]).flatMap(({ diagnostics }) => diagnostics);
}

/** A kind that is asked for brings all its kinds: `source` brings `source.fixAll.hostwright`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function touches([start, end]: Span, [from, to]: Span): boolean {
  return start <= to && from <= end;
}

function actionsFor(context: Context, target: Target, diagnostic: Diagnostic): CodeAction[] {
  const { client, places } = context;
  const shown = toDiagnostic({ client, places, session: target.subject.session }, diagnostic);
  if (!shown) return [];
  const repairs = repairsOf(diagnostic).flatMap((repair) =>
    repairAction(context, target, { diagnostic, shown, repair }),
  );
  return [...repairs, ...pageAction(context, diagnostic, shown)];
}

interface Offer {
  readonly diagnostic: Diagnostic;
  readonly shown: ShownDiagnostic;
  readonly repair: Repair;
}

function repairAction(context: Context, { subject, uri }: Target, { diagnostic, shown, repair }: Offer): CodeAction[] {
  const action: CodeAction = {
    title: repair.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    ...(repair.kind === 'fix' ? { isPreferred: true } : {}),
  };
  const ticket: Ticket = {
    uri,
    version: subject.document?.version ?? null,
    kind: repair.kind,
    rule: diagnostic.rule ?? '',
    start: diagnostic.span[0],
    index: repair.index,
  };
  return complete(context, subject, { action, ticket });
}

function fixAllAction(context: Context, { subject, uri }: Target): CodeAction[] {
  const action: CodeAction = { title: 'Fix everything that Hostwright can fix safely', kind: FIX_ALL };
  return complete(context, subject, {
    action,
    ticket: { uri, version: subject.document?.version ?? null, kind: 'fix-all' },
  });
}

/** With a ticket for clients that come back for the edit, with the edit itself for all others. */
function complete(
  context: Context,
  subject: Subject,
  { action, ticket }: { readonly action: CodeAction; readonly ticket: Ticket },
): CodeAction[] {
  if (context.client.resolvesActions) return [{ ...action, data: ticket }];
  const edits = editsFor(context, subject, ticket);
  const edit = edits && toWorkspaceEdit(context, subject.session, edits);
  return edit ? [{ ...action, edit }] : [];
}

function editsFor(context: Context, subject: Subject, ticket: Ticket): readonly Edit[] | undefined {
  if (ticket.kind === 'fix-all') return editsOfAllFixes(context, subject.session, subject.path);
  const { kind, index = 0 } = ticket;
  const diagnostic = diagnosticsOf(subject).find(({ rule, span }) => rule === ticket.rule && span[0] === ticket.start);
  return diagnostic && editsOf(subject.session, diagnostic, { kind, index })?.edits;
}

function pageAction({ client }: Context, { rule }: Diagnostic, shown: ShownDiagnostic): CodeAction[] {
  if (rule === null || !client.opensPages) return [];
  const title = `Open the page of ${RULE_PREFIX}${rule}`;
  const command = { title, command: OPEN_RULE_PAGE, arguments: [rule] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [shown], command }];
}
