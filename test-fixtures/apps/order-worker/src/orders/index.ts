export { OrderHandler } from './order-handler.js';
export { OrderQueue, type Order } from './order-queue.js';
export { OrderDatabase, OrderRepository } from './order-repository.js';
export { AmountRule, DuplicateOrderRule, OrderRule, OrderValidator } from './order-validator.js';
