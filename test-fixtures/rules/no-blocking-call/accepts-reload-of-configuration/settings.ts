import { readFileSync } from 'node:fs';
import express from 'express';

export const app = express();
const isProduction = process.env['NODE_ENV'] === 'production';
const built = readFileSync('/srv/index.html', 'utf8');

app.get('/', (_request, response) => {
  response.send(isProduction ? built : readFileSync('/srv/index.html', 'utf8'));
});
