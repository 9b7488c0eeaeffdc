import fs from 'fs';
import { Router, type Request, type Response } from 'express';

export const router = Router();

function listReports(_request: Request, response: Response): void {
  const names = fs.readdirSync('/var/reports', { recursive: true });
//              ^^^^^^^^^^^^^^ no-blocking-call for each request
  response.json(names);
}

router.get('/reports', listReports);
