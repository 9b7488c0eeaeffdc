/** The server as a library: for programs that bring their own connection, or start it inside themselves. */
export { runOnStandardStreams } from './main.js';
export { Server } from './server.js';
export {
  HOLDERS,
  SERVICE_GRAPH,
  type GraphParameters,
  type HoldersParameters,
  type ShownDependency,
  type ShownGraph,
  type ShownHolders,
  type ShownService,
} from './services/requests.js';
