import type { Adapter } from 'oidc-provider';

type Payload = Record<string, unknown>;

/** Where oidc-provider keeps codes, tokens and grants. Payloads are copied in and out, as a database would. */
export function createMemoryAdapter(): (model: string) => Adapter {
  const models = new Map<string, Map<string, Payload>>();

  return model => {
    const store = models.get(model) ?? new Map<string, Payload>();
    models.set(model, store);
    return {
      async upsert(id, payload) {
        store.set(id, structuredClone(payload));
      },
      async find(id) {
        return structuredClone(store.get(id));
      },
      // No cookies are taken, so nobody asks for an older session; and there is no device flow, so no user codes.
      async findByUid() {
        return undefined;
      },
      async findByUserCode() {
        return undefined;
      },
      async consume(id) {
        const payload = store.get(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        store.delete(id);
      },
      async revokeByGrantId(grantId) {
        for (const [id, payload] of store) if (payload.grantId === grantId) store.delete(id);
      },
    };
  };
}
