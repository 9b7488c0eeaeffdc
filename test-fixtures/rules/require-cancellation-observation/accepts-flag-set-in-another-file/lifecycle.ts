export const lifecycle = { stopping: false };

process.once('SIGTERM', () => {
  lifecycle.stopping = true;
});
