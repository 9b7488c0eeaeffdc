import { useEffect, useState } from 'react';

export function QueueLength({ desk }: { desk: string }) {
  const [length, setLength] = useState(0);

  useEffect(() => {
    const mounted = new AbortController();
    async function follow(): Promise<void> {
      for (;;) {
//    ^^^^^^^^ require-cancellation-observation cleanup
        const answer = await fetch(`/desks/${desk}/queue`);
        setLength(Number(await answer.text()));
        await new Promise((resolve) => setTimeout(resolve, 3_000));
      }
    }
    follow().catch(console.error);
    return () => {
      mounted.abort();
    };
  }, [desk]);

  return <output>{length}</output>;
}
