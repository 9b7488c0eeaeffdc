export interface Catalogue {
  find(article: string): Promise<string>;
}

export class TenantCatalogue implements Catalogue {
  async find(article: string): Promise<string> {
    const response = await fetch(`https://tenants.example/articles/${article}`);
    return response.text();
  }
}
