/** One file as a session knows it. Most have nothing to do with services, and of those not even the text is kept. */
import type { LinkedFile } from '../link/resolve/project-model.js';
import { buildLineMap, type LineMap } from '../report/positions.js';
import type { TextFilters } from '../syntax/prefilter.js';

/** What a session does with files. */
export interface FileDesk {
  readonly filters: TextFilters;
  /** The text on the disk, without byte order mark. */
  readonly readText: (path: string) => string | undefined;
  readonly digest: (path: string, text: string) => LinkedFile;
}

export class KnownFile {
  readonly path: string;
  /** A service or an endless loop: something that a rule may speak of. */
  readonly mayHoldFinding: boolean;
  /** Something that findings in other files may depend on. */
  readonly mayDeclareService: boolean;
  readonly #desk: FileDesk;
  /** Undefined where no one has asked for it: the first question has it read again. */
  #text: string | undefined;
  #linked: LinkedFile | undefined;
  #lines: LineMap | undefined;

  /** `linked` is what the text says, where that is known already. */
  constructor(desk: FileDesk, { path, text }: Pick<LinkedFile, 'path' | 'text'>, linked?: LinkedFile) {
    this.path = path;
    this.#desk = desk;
    this.#linked = linked;
    this.mayDeclareService = desk.filters.mayDeclareService(text);
    this.mayHoldFinding = this.mayDeclareService || desk.filters.mayHoldFinding(text);
    this.#text = text;
  }

  /** One that the disk has, too. */
  static onDisk(desk: FileDesk, path: string, text: string): KnownFile {
    const file = new KnownFile(desk, { path, text });
    if (!file.mayHoldFinding) file.#text = undefined;
    return file;
  }

  get text(): string {
    return this.#linked?.text ?? this.#text ?? this.#desk.readText(this.path) ?? '';
  }

  /** What the text says. Most files are never asked. */
  link(): LinkedFile {
    return (this.#linked ??= this.#desk.digest(this.path, this.text));
  }

  /** What {@link link} gave, if anyone asked. */
  get linked(): LinkedFile | undefined {
    return this.#linked;
  }

  get lines(): LineMap {
    return (this.#lines ??= buildLineMap(this.text));
  }

  get isBroken(): boolean {
    return this.link().facts.problems.length > 0;
  }

  /** The same file where other words count. */
  at(desk: FileDesk): KnownFile {
    if (this.#text === undefined) return KnownFile.onDisk(desk, this.path, this.text);
    return new KnownFile(desk, this, this.#linked);
  }
}
