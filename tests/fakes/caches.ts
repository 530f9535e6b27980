/** The browser's caches as far as the worker uses them. */
export class FakeCaches {
  readonly stores = new Map<string, Map<string, Response>>();

  async open(name: string): Promise<Cache> {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    const urlOf = (request: Request | string) => (typeof request === 'string' ? request : request.url);
    return {
      match: async (request: Request | string) => store.get(urlOf(request))?.clone(),
      put: async (request: Request | string, response: Response) => void store.set(urlOf(request), response),
      delete: async (request: Request | string) => store.delete(urlOf(request)),
    } as unknown as Cache;
  }
  async has(name: string): Promise<boolean> {
    return this.stores.has(name);
  }
  async keys(): Promise<string[]> {
    return [...this.stores.keys()];
  }
  async delete(name: string): Promise<boolean> {
    return this.stores.delete(name);
  }
}
