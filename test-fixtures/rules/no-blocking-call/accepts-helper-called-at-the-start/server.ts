import express from 'express';
import { loadKey } from './keys.js';

export const app = express();
const key = loadKey('/run/secrets/key');

app.get('/key', (_request, response) => {
  response.send(key);
});
