/** What ESLint and oxlint load: every rule of the engine, and its presets as flat configurations. */
// The second name is what `require` gives, for configurations that are CommonJS.
export { plugin as default, plugin as 'module.exports' } from './plugin.js';
