import { pbkdf2Sync } from 'node:crypto';
import express from 'express';

export const app = express();

app.post('/login', (request, response) => {
  const key = pbkdf2Sync(request.body.password, request.body.salt, 600_000, 64, 'sha512');
//            ^^^^^^^^^^ no-blocking-call long computation
  response.json({ key: key.toString('hex') });
});
