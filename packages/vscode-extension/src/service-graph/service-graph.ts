/** Runs in the page of the panel: shows the drawing, moves and scales it, and reports what is clicked. */
import type { FromPage, ToPage } from './messages.js';
import { PannedView } from './panned-view.js';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const { nonce } = document.currentScript!;
const drawing = document.querySelector<HTMLElement>('#drawing')!;
const message = document.querySelector<HTMLElement>('#message')!;
let view: PannedView | undefined;
let drawn = '';

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'graph') showGraph(data.svg, data.titles);
  message.hidden = data.kind === 'graph';
  drawing.hidden = data.kind !== 'graph';
  if (data.kind === 'message') message.textContent = data.text;
});

function showGraph(text: string, titles: Readonly<Record<string, string>>): void {
  if (text === drawn) return;
  drawn = text;
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) return;
  const svg = document.importNode(parsed, true);
  for (const style of svg.querySelectorAll('style')) style.nonce = nonce;
  for (const [id, title] of Object.entries(titles)) {
    const element = svg.querySelector<SVGGElement>(`#${CSS.escape(id)}`);
    if (element) makeLink(element, title);
  }
  drawing.replaceChildren(svg);
  view = new PannedView(svg, view);
}

/** Tab reaches services; edges can be clicked, but hundreds of stops would help no one. */
function makeLink(element: SVGGElement, title: string): void {
  const titleElement = element.querySelector('title');
  if (titleElement) titleElement.textContent = title;
  element.setAttribute('role', 'link');
  element.setAttribute('aria-label', title);
  if (element.classList.contains('node')) element.setAttribute('tabindex', '0');
}

function open(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('[role="link"]') : undefined;
  if (link) editor.postMessage({ kind: 'open', id: link.id });
}

drawing.addEventListener('click', ({ target }) => {
  if (!view?.hasMoved) open(target);
});

const ACTIONS: Readonly<Record<string, (view: PannedView) => void>> = {
  in: (shown) => shown.zoom(1 / 1.25),
  out: (shown) => shown.zoom(1.25),
  fit: (shown) => shown.fit(),
};
const KEYS: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit' };

document.querySelector('#toolbar')!.addEventListener('click', ({ target }) => {
  const action = target instanceof HTMLElement ? ACTIONS[target.dataset['action'] ?? ''] : undefined;
  if (view) action?.(view);
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const action = ACTIONS[KEYS[event.key] ?? ''];
  if (view && action) action(view);
  if (event.key === 'Enter') open(event.target);
});

editor.postMessage({ kind: 'ready' });
