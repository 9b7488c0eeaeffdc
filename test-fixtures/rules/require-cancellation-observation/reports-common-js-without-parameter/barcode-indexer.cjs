'use strict';
const { BackgroundService } = require('@hostwright/host');
const timers = require('node:timers/promises');

exports.BarcodeIndexer = class BarcodeIndexer extends BackgroundService {
  async executeAsync() {
    for (;;) {
//  ^^^^^^^^ require-cancellation-observation never observes
      await fetch('https://warehouse.example/barcodes/reindex', { method: 'POST' });
      await timers.setTimeout(120_000);
    }
  }
};
