export class TenantSession {
  async usage(signal: AbortSignal): Promise<string> {
    const response = await fetch('https://tenants.example/usage', { signal });
    return response.text();
  }
}
