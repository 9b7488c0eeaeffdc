import { existsSync, statSync } from 'node:fs';
import express from 'express';

export const app = express();

app.get('/size/:name', (request, response) => {
  const path = `/srv/files/${request.params.name}`;
  response.json({ size: existsSync(path) ? statSync(path).size : 0 });
});
