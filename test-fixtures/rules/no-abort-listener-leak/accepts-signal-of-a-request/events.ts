import { spawn } from 'node:child_process';

export async function exportTo(request: Request, path: string): Promise<Response> {
  const child = spawn('tar', ['-c', path]);
  request.signal.addEventListener('abort', () => child.kill(), { once: true });
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  return new Response(Buffer.concat(chunks));
}
