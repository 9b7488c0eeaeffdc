// Written by `npm run generate`; do not edit.
import type { Framework } from '../model/framework.js';
import { framework as host } from './host.js';
import { framework as nestjs } from './nestjs.js';
import { framework as platform } from './platform.js';

export const FRAMEWORKS: readonly Framework[] = [host, nestjs, platform];
