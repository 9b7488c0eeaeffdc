/** What ESLint and oxlint load: every rule of the engine, and its presets as flat configurations. */
import { plugin } from './plugin.js';

export default plugin;
