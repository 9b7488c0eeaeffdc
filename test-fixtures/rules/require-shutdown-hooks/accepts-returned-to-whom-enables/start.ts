import { createServer } from './main';

const app = await createServer();
app.enableShutdownHooks();
