import express from 'express';
import { pack } from './archive.js';

export const app = express();

app.post('/archives/:name', (request, response) => {
  pack(`/var/data/${request.params.name}`);
  response.sendStatus(204);
});
