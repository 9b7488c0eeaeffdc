export { BackgroundService as Worker, delay } from '@hostwright/host';
