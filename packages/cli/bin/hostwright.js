#!/usr/bin/env node
// Not built, so that npm can link the program in a checkout that is not built yet.
import module from 'node:module';

// Node 22 and later can keep what they have compiled, which is half of the time that loading takes.
module.enableCompileCache?.();

await import('../dist/main.js');
