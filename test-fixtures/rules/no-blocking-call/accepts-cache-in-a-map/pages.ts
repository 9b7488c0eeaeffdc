import { readFileSync } from 'node:fs';
import express from 'express';

export const app = express();
const pages = new Map<string, string>();

app.get('/pages/:name', (request, response) => {
  const { name } = request.params;
  if (!pages.has(name)) pages.set(name, readFileSync(`/srv/pages/${name}.html`, 'utf8'));
  response.send(pages.get(name));
});
