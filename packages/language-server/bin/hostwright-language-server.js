#!/usr/bin/env node
import { runOnStandardStreams } from '../dist/main.js';

runOnStandardStreams();
