export { pollInbox, type Inbox } from './poll-inbox.js';
