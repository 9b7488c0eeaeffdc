// Written by `npm run generate`; do not edit.
import type { Framework } from '../model/framework.js';
import { framework as awilix } from './awilix.js';
import { framework as host } from './host.js';
import { framework as inversify } from './inversify.js';
import { framework as loopback } from './loopback.js';
import { framework as midway } from './midway.js';
import { framework as nestjs } from './nestjs.js';
import { framework as platform } from './platform.js';
import { framework as tsed } from './tsed.js';
import { framework as tsyringe } from './tsyringe.js';
import { framework as typedi } from './typedi.js';

export const FRAMEWORKS: readonly Framework[] = [
  awilix,
  host,
  inversify,
  loopback,
  midway,
  nestjs,
  platform,
  tsed,
  tsyringe,
  typedi,
];
