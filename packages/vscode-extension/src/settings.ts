/** The settings that the extension itself reads; all others are the server's, which asks for them. */
import { workspace } from 'vscode';

export interface ExtensionSettings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave';
  readonly server: {
    readonly source: 'workspace' | 'bundled';
    /** Empty when no one named one. */
    readonly path: string;
  };
}

/** Settings that are read when a server is started, and never again. */
export const RESTART_SETTINGS = [
  'hostwright.enable',
  'hostwright.run',
  'hostwright.server',
  'hostwright.callHierarchy',
] as const;

/** Defaults stand in the manifest; the editor has put them in where no one said otherwise. */
export function readSettings(): ExtensionSettings {
  const said = workspace.getConfiguration('hostwright');
  return {
    enable: said.get('enable', true),
    run: said.get('run', 'onType'),
    server: { source: said.get('server.source', 'workspace'), path: said.get('server.path', '') },
  };
}
