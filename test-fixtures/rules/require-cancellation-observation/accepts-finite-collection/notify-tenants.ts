interface Notifier {
  notify(tenant: string): Promise<void>;
}

export async function notifyTenants(tenants: string[], notifier: Notifier, _signal: AbortSignal): Promise<void> {
  for (const tenant of tenants) {
    await notifier.notify(tenant);
  }
}
