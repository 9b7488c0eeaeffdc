/** What ESLint and oxlint load: every rule of the engine, and its presets as flat configurations. */
export { plugin as default } from './plugin.js';
