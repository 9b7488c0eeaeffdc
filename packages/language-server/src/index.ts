/** The server as a library: for whoever brings a connection of their own, or starts it inside another program. */
export { runOnStandardStreams } from './main.js';
export { Server } from './server.js';
