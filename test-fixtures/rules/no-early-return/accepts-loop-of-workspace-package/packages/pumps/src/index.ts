export { pumpOrders } from './pump-orders.js';
export type { OrderSource } from './pump-orders.js';
