import { useEffect, useState } from 'react';

async function followBuild(id: string, show: (status: string) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
//^^^^^^^^^^^^ require-cancellation-observation
    const response = await fetch(`/api/builds/${id}/status`);
    show(await response.text());
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

export function BuildStatus({ id }: { id: string }) {
  const [status, setStatus] = useState('queued');
  useEffect(() => {
    const controller = new AbortController();
    void followBuild(id, setStatus, controller.signal);
    return () => controller.abort();
  }, [id]);
  return <p>{status}</p>;
}
