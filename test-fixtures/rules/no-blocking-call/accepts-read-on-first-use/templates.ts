import { readFileSync } from 'node:fs';
import express from 'express';

export const app = express();
let template: string | undefined;

function loadTemplate(): string {
  if (template === undefined) template = readFileSync('/srv/template.html', 'utf8');
  return template;
}

app.get('/', (_request, response) => {
  response.send(loadTemplate());
});
