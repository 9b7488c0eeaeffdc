import { existsSync, writeFileSync } from 'node:fs';
import express from 'express';

export const app = express();

function ignoreFile(): string {
  const path = '/srv/.ignore';
  if (!existsSync(path)) {
    writeFileSync(path, '');
  }
  return path;
}

app.get('/ignored', (_request, response) => {
  response.json({ path: ignoreFile() });
});
