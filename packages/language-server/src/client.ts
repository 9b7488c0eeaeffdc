/** What the client can do, as it said when it introduced itself. */
import type { InitializeParams } from 'vscode-languageserver';
import type { Encoding } from './text/text-view.js';

export interface Client {
  readonly encoding: Encoding;
  /** Asks for diagnostics by itself; a client that does not is sent them. */
  readonly pullsDiagnostics: boolean;
  readonly showsRelatedPlaces: boolean;
  readonly showsRuleLinks: boolean;
  readonly showsMarkdown: boolean;
  readonly showsProgress: boolean;
  /** Takes actions as objects; older clients know commands only and get none. */
  readonly takesActions: boolean;
  /** Asks for an action's edit when someone picks it. */
  readonly resolvesActions: boolean;
  /** Takes edits with the version of the document that they were made for. */
  readonly versionsEdits: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  readonly answersSettings: boolean;
  readonly tellsSettings: boolean;
  readonly opensPages: boolean;
  readonly refreshes: Readonly<Record<Refreshable, boolean>>;
  /** Commands that the client runs itself, as `experimental.commands.commands` lists them. */
  readonly commands: ReadonlySet<string>;
}

/** What a client can be asked to ask for again. */
export type Refreshable = 'diagnostics' | 'codeLenses' | 'inlayHints';

export function readClient({ capabilities }: InitializeParams): Client {
  const { general, textDocument, window, workspace } = capabilities;
  const action = textDocument?.codeAction;
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    showsRelatedPlaces: textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic !== undefined,
    showsRuleLinks: textDocument?.publishDiagnostics?.codeDescriptionSupport ?? textDocument?.diagnostic !== undefined,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    takesActions: action?.codeActionLiteralSupport !== undefined,
    resolvesActions: action?.dataSupport === true && (action.resolveSupport?.properties.includes('edit') ?? false),
    versionsEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    answersSettings: workspace?.configuration ?? false,
    tellsSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    opensPages: window?.showDocument?.support ?? false,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport ?? false,
      codeLenses: workspace?.codeLens?.refreshSupport ?? false,
      inlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    },
    commands: readCommands(capabilities.experimental),
  };
}

/** What the client names first is what it likes best; UTF-16 is what everyone understands. */
function chooseEncoding(offered: readonly string[] = []): Encoding {
  return offered.find((encoding) => encoding === 'utf-16' || encoding === 'utf-8') ?? 'utf-16';
}

function readCommands(experimental: unknown): ReadonlySet<string> {
  const listed = (experimental as { commands?: { commands?: unknown } } | null | undefined)?.commands?.commands;
  return new Set(Array.isArray(listed) ? listed.filter((command) => typeof command === 'string') : []);
}
