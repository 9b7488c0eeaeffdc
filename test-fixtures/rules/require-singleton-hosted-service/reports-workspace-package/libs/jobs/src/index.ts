export { default as BasketReaper } from './basket-reaper.js';
