#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later can keep what they have compiled, which is half of the time that loading takes.
module.enableCompileCache?.();

const { runOnStandardStreams } = await import('../dist/main.js');
runOnStandardStreams();
