import express from 'express';

export const app = express();

function hashSync(text: string): number {
  return [...text].reduce((sum, character) => sum + character.charCodeAt(0), 0);
}

app.get('/total', (request, response) => {
  response.json({ total: hashSync(request.url) });
});
