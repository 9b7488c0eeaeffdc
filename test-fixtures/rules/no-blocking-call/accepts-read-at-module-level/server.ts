import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const page = readFileSync('/srv/status.html');

export const server = createServer((_request, response) => response.end(page));
