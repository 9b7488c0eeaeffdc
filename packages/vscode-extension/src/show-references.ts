/** What is behind a code lens: the places that it counts, in the editor's own list. */
import { commands, Location, Position, Range, Uri } from 'vscode';
import type { Location as ProtocolLocation, Position as ProtocolPosition } from 'vscode-languageclient';

/** The arguments are the protocol's, as the server sends them with the lens. */
export async function showReferences(
  uri: string,
  position: ProtocolPosition,
  locations: readonly ProtocolLocation[],
): Promise<void> {
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    toPosition(position),
    locations.map(toLocation),
  );
}

/** A place of the protocol as the editor knows places. */
export function toLocation({ uri, range }: ProtocolLocation): Location {
  return new Location(Uri.parse(uri), new Range(toPosition(range.start), toPosition(range.end)));
}

function toPosition({ line, character }: ProtocolPosition): Position {
  return new Position(line, character);
}
