#!/usr/bin/env node
// Not built, so that npm can link the program in a checkout that is not built yet.
import '../dist/main.js';
