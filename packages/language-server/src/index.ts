/** The server as a library: for whoever brings a connection of their own, or starts it inside another program. */
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
