/** What the server says it can do, to this client. */
import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client.js';
import type { Settings } from './settings.js';

/** Everything that is safe to apply in a document, as editors apply it on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.hostwright`;

/** Run by the server: opens the page of the rule whose name is given. */
export const OPEN_RULE_PAGE = 'hostwright.openRulePage';

/** Run by clients that say they can: takes an address, a position and locations, and shows these. */
export const SHOW_REFERENCES = 'hostwright.showReferences';

export function describeServer(client: Client, settings: Settings): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      resolveProvider: client.resolvesActions,
    },
    hoverProvider: true,
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: false },
    declarationProvider: true,
    callHierarchyProvider: settings.callHierarchy,
    executeCommandProvider: { commands: [OPEN_RULE_PAGE] },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'hostwright', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
