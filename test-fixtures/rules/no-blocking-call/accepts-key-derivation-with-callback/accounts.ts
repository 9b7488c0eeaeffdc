import { pbkdf2 } from 'node:crypto';
import express from 'express';

export const app = express();

app.post('/login', (request, response, next) => {
  pbkdf2(request.body.password, request.body.salt, 600_000, 64, 'sha512', (error, key) => {
    if (error) next(error);
    else response.json({ key: key.toString('hex') });
  });
});
