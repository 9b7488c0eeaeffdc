interface Health {
  markDown(host: string): Promise<void>;
}

export async function probeHosts(hosts: readonly string[], health: Health): Promise<void> {
  for (const host of hosts) {
    try {
      await fetch(`https://${host}/health`, { signal: AbortSignal.timeout(2_000) });
    } catch {
      await health.markDown(host);
    }
  }
}
