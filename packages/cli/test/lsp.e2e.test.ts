/** `hostwright lsp`: the server that it starts answers an editor over standard input and output. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedPackage } from '../../devkit/scripts/published.mjs';
import { makeProject } from './project.js';

const PROGRAM = join(publishedPackage('hostwright'), 'bin', 'hostwright.js');

function message(body: object): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...body });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

describe('lsp', () => {
  it('starts the language server, which answers and ends when it is told to', async () => {
    const { root } = makeProject({ 'package.json': '{}' });
    const server = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio'], { cwd: root });
    const said: string[] = [];
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      if (text.includes('"id":1'))
        server.stdin.write(message({ id: 2, method: 'shutdown' }) + message({ method: 'exit' }));
    });
    const parameters = { processId: process.pid, rootUri: null, capabilities: {} };
    server.stdin.write(message({ id: 1, method: 'initialize', params: parameters }));
    const code = await new Promise((resolve) => {
      server.on('exit', resolve);
    });
    expect(said.join('')).toContain('"capabilities"');
    expect(code).toBe(0);
  });
});
