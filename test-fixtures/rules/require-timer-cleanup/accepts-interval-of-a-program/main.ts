import { createServer } from 'node:http';

let requests = 0;
createServer((_, response) => {
  requests += 1;
  response.end('ok');
}).listen(8_080);

setInterval(() => console.info(`${requests} requests`), 60_000);
