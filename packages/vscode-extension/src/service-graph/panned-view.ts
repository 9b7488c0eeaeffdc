/** A drawing that is moved with the mouse and scaled with the wheel: what is seen is the drawing's view box. */

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that a hand moves while it clicks. */
const CLICK_TREMOR = 4;
const WHEEL_SPEED = 0.0015;
/** A small drawing is not blown up beyond this many pixels per unit. */
const LARGEST_FIT = 1.6;
const MARGIN = 12;

export class PannedView {
  readonly #svg: SVGSVGElement;
  readonly #whole: Box;
  #box: Box;
  /** Someone chose what is seen; another drawing keeps it. */
  #isChosen = false;
  #hasMoved = false;

  /** @param before the view of the drawing that this one replaces */
  constructor(svg: SVGSVGElement, before: PannedView | undefined) {
    this.#svg = svg;
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.#whole = { x, y, width, height };
    this.#box = this.#whole;
    for (const size of ['width', 'height']) svg.setAttribute(size, '100%');
    if (before && before.#isChosen) this.#choose(before.#box);
    else this.fit();
    svg.addEventListener('wheel', (event) => this.#turn(event), { passive: false });
    svg.addEventListener('pointerdown', (event) => this.#drag(event));
    globalThis.addEventListener('resize', () => !this.#isChosen && svg.isConnected && this.fit());
  }

  /** Whether the last press of the button was for moving the drawing, and not a click. */
  get hasMoved(): boolean {
    return this.#hasMoved;
  }

  /** Shows everything. */
  fit(): void {
    const { clientWidth, clientHeight } = this.#svg;
    const { x, y, width, height } = this.#whole;
    const seen = {
      width: Math.max(width + 2 * MARGIN, clientWidth / LARGEST_FIT),
      height: Math.max(height + 2 * MARGIN, clientHeight / LARGEST_FIT),
    };
    this.#show({ ...seen, x: x - (seen.width - width) / 2, y: y - (seen.height - height) / 2 });
    this.#isChosen = false;
  }

  /** Below 1 things get larger. Around the middle unless said otherwise. */
  zoom(factor: number, around = this.#middle()): void {
    const { x, y, width, height } = this.#box;
    this.#choose({
      x: around.x - (around.x - x) * factor,
      y: around.y - (around.y - y) * factor,
      width: width * factor,
      height: height * factor,
    });
  }

  #middle(): { readonly x: number; readonly y: number } {
    return { x: this.#box.x + this.#box.width / 2, y: this.#box.y + this.#box.height / 2 };
  }

  #turn(event: WheelEvent): void {
    event.preventDefault();
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(this.#svg.getScreenCTM()!.inverse());
    this.zoom(Math.exp(event.deltaY * WHEEL_SPEED), point);
  }

  #drag(press: PointerEvent): void {
    const from = this.#box;
    const scale = 1 / this.#svg.getScreenCTM()!.a;
    const moves = new AbortController();
    this.#hasMoved = false;
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const [right, down] = [clientX - press.clientX, clientY - press.clientY];
      this.#hasMoved ||= Math.hypot(right, down) > CLICK_TREMOR;
      if (this.#hasMoved) this.#choose({ ...from, x: from.x - right * scale, y: from.y - down * scale });
    };
    globalThis.addEventListener('pointermove', move, moves);
    for (const end of ['pointerup', 'pointercancel']) globalThis.addEventListener(end, () => moves.abort(), moves);
  }

  #choose(box: Box): void {
    this.#show(box);
    this.#isChosen = true;
  }

  #show(box: Box): void {
    this.#box = box;
    this.#svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  }
}
