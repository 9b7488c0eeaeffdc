/** The page in the panel: a frame that loads our own script and style and nothing else. */
import { randomBytes } from 'node:crypto';

export interface PageParts {
  /** Where the editor serves the extension's files from. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
}

/** As HTML. The nonce also lets the drawing's own style in, which the script puts there. */
export function buildPage({ source, script, style }: PageParts): string {
  const nonce = randomBytes(16).toString('base64');
  const policy = `default-src 'none'; style-src ${source} 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="stylesheet" href="${style}" />
    <title>Service Graph</title>
  </head>
  <body>
    <div id="toolbar" role="toolbar" aria-label="View">
      <button type="button" data-action="in" title="Zoom in (+)" aria-label="Zoom in">+</button>
      <button type="button" data-action="out" title="Zoom out (-)" aria-label="Zoom out">&minus;</button>
      <button type="button" data-action="fit" title="Show everything (0)">Fit</button>
    </div>
    <ul id="legend">
      <li class="singleton">singleton</li>
      <li class="scoped">scoped</li>
      <li class="transient">transient</li>
      <li class="hosted">hosted</li>
      <li class="faulty">leads to a finding</li>
    </ul>
    <main id="drawing"></main>
    <p id="message" role="status">Reading services&hellip;</p>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>
`;
}
