/** All facts linked. */
import type { Configuration } from '../model/configuration.js';
import type { FileFacts, Span } from '../model/facts.js';

/** One file of the project, with its text for whoever mends it. */
export interface LinkedFile {
  readonly path: string;
  readonly facts: FileFacts;
  /** Without byte order mark. */
  readonly text: string;
}

/** Where the model gets its files from; a file that is not there, or is no source, is undefined. */
export interface FactsSource {
  readonly root: string;
  /** Files that may concern services, in a stable order. */
  roots(): readonly string[];
  file(path: string): LinkedFile | undefined;
}

export class ProjectModel {
  constructor(
    readonly source: FactsSource,
    readonly configuration: Configuration,
  ) {}

  file(path: string): LinkedFile | undefined {
    return this.source.file(path);
  }

  textOf(file: LinkedFile, span: Span): string {
    return file.text.slice(span[0], span[1]);
  }
}
