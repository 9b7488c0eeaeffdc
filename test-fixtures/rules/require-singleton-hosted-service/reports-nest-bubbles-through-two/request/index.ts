export { RequestLog } from './request-log';
export { RequestModule } from './request.module';
