/** TypeScript's own server, asked for the same things. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const PROGRAM = createRequire(import.meta.url).resolve('typescript/lib/tsserver.js');

export class TsServer {
  #sequence = 0;
  #answers = new Map();

  constructor() {
    const flags = ['--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'];
    this.child = spawn(process.execPath, ['--max-old-space-size=3072', PROGRAM, ...flags], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    createInterface({ input: this.child.stdout }).on('line', (line) => this.#received(line));
  }

  async initialize() {
    await this.#ask('configure', { preferences: {} });
  }

  async open(path, text) {
    this.#tell('open', { file: path, fileContent: text });
  }

  async insert(path, position, text) {
    await this.change(path, { start: position, end: position }, text);
  }

  async change(path, { start, end }, text) {
    this.#tell('change', {
      file: path,
      line: start.line + 1,
      offset: start.character + 1,
      endLine: end.line + 1,
      endOffset: end.character + 1,
      insertString: text,
    });
  }

  async diagnostics(path) {
    return await this.#ask('semanticDiagnosticsSync', { file: path });
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.#tell('exit', {});
    await ended;
  }

  #tell(command, parameters) {
    const seq = ++this.#sequence;
    this.child.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: parameters })}\n`);
    return seq;
  }

  #ask(command, parameters) {
    return new Promise((resolve) => this.#answers.set(this.#tell(command, parameters), resolve));
  }

  #received(line) {
    if (!line.startsWith('{')) return;
    const message = JSON.parse(line);
    if (message.type !== 'response') return;
    this.#answers.get(message.request_seq)?.(message.body);
    this.#answers.delete(message.request_seq);
  }
}
