import { createServer } from './main';

const app = await createServer();
console.info(await app.getUrl());
