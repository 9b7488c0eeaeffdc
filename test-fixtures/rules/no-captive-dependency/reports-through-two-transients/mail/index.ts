export { Reminder } from './reminder.js';
export { MailSession as Session } from './session.js';
export * from './templates.js';
