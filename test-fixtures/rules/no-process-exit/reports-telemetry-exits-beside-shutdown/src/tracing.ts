import { NodeSDK } from '@opentelemetry/sdk-node';

export const sdk = new NodeSDK();

process.on('SIGTERM', () => {
  sdk
    .shutdown()
    .catch(console.error)
    .finally(() => process.exit(0));
//                 ^^^^^^^^^^^^^^^ no-process-exit another shutdown
});
