import cron from 'node-cron';
import { expireSessions } from './sessions.js';

cron.schedule('0 * * * *', () => expireSessions());
