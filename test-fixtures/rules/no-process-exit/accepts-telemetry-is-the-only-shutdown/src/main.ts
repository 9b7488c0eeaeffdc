import { createServer } from 'node:http';
import { sdk } from './tracing';

sdk.start();
createServer((_request, response) => response.end('ok')).listen(8080);
