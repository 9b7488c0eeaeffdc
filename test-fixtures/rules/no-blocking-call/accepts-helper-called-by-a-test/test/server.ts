import { createServer } from 'node:http';
import { render } from '../render.js';

export const server = createServer((_request, response) => response.end(render('/srv/index.html')));
