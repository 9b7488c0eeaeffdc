/** The lifetime of what is injected, beside each dependency. */
import { InlayHintKind, type InlayHint, type InlayHintParams as HintParameters } from 'vscode-languageserver';
import { findSubject, spanAt, type Context } from '../context.js';
import { describeLifetime, nameOf } from './wording.js';

export async function inlayHints(context: Context, { textDocument, range }: HintParameters): Promise<InlayHint[]> {
  if (!context.settings.inlayHints) return [];
  const subject = await findSubject(context, textDocument, 'services');
  if (!subject) return [];
  const { session, path } = subject;
  const [from, to] = spanAt(context, subject, range);
  return session.services.placesIn(path).flatMap(({ kind, service: id, span }): InlayHint[] => {
    const service = kind === 'injection' && span[1] >= from && span[0] <= to ? session.services.find(id) : undefined;
    const place = context.places.range(session, path, span);
    if (!service || !place || service.lifetime === 'unknown') return [];
    const tooltip = `${nameOf(service)}: ${describeLifetime(service)}`;
    return [{ position: place.end, label: service.lifetime, kind: InlayHintKind.Type, paddingLeft: true, tooltip }];
  });
}
