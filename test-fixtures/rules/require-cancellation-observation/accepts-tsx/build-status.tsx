import { useEffect, useState } from 'react';

export function BuildStatus({ id }: { id: string }) {
  const [status, setStatus] = useState('queued');
  useEffect(() => {
    const controller = new AbortController();
    const follow = async (): Promise<void> => {
      while (!controller.signal.aborted) {
        const response = await fetch(`/api/builds/${id}/status`);
        setStatus(await response.text());
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    };
    void follow();
    return () => controller.abort();
  }, [id]);
  return <p>{status}</p>;
}
