import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

export const server = createServer((request, response) => {
  response.setHeader('x-path', request.url ?? '');
  response.end(readFileSync('/srv/status.html'));
//             ^^^^^^^^^^^^ no-blocking-call for each request
});
