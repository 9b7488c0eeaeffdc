export { NewsletterSender as Newsletter } from './newsletter-sender.js';
