/** Between the protocol's addresses and the engine's paths. */
import { URI } from 'vscode-uri';

/** The path of a file on this machine; undefined for what is no file: untitled text, old versions in a comparison. */
export function toPath(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri, true);
    return parsed.scheme === 'file' ? parsed.fsPath : undefined;
  } catch {
    return undefined;
  }
}

export function toUri(path: string): string {
  return URI.file(path).toString();
}
