/** What the engine says about a file, as the protocol says it. */
import { ruleUrl, type Diagnostic as Said, type Session } from '@hostwright/engine';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Client } from '../client.js';
import type { Places } from '../places.js';

export const SOURCE = 'hostwright';

export interface Wording {
  readonly client: Client;
  readonly places: Places;
  readonly session: Session;
}

/** Undefined for what stood in text that the editor has deleted since. */
export function toDiagnostic({ client, places, session }: Wording, said: Said): Diagnostic | undefined {
  const range = places.range(session, said.path, said.span);
  if (!range) return undefined;
  const related = client.showsRelatedPlaces
    ? said.related.flatMap(({ message, ...place }) => {
        const location = places.location(session, place);
        return location ? [{ location, message }] : [];
      })
    : [];
  return {
    range,
    severity: said.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    message: said.message,
    ...(said.rule === null ? {} : { code: said.rule }),
    ...(said.rule === null || !client.showsRuleLinks ? {} : { codeDescription: { href: ruleUrl(said.rule) } }),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}
