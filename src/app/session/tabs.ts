import { isJsonObject } from '../../plain/json-object.ts';

/** What windows of this browser tell each other. Nothing of a patient, a user or an EHR is in it. */
export type TabMessage =
  /** A chart was opened. */
  | { readonly kind: 'opened' }
  /** A session was ended, by its random id. */
  | { readonly kind: 'ended'; readonly session: string };

export interface Tabs {
  tell(message: TabMessage): void;
  stop(): void;
}

const CHANNEL = 'vertaug.tabs';

/** Listens to the other windows. In a frame they are those of the same site around it: a browser keeps the others apart. */
export function listenToTabs(onMessage: (message: TabMessage) => void): Tabs {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(CHANNEL);
  } catch {
    // A browser that blocks site data: each window is on its own.
    return { tell() {}, stop() {} };
  }
  channel.addEventListener('message', ({ data }) => {
    const message = tabMessage(data);
    if (message) onMessage(message);
  });
  return { tell: message => channel.postMessage(message), stop: () => channel.close() };
}

/** What was told, if it is one of ours. */
export function tabMessage(data: unknown): TabMessage | undefined {
  if (!isJsonObject(data)) return undefined;
  if (data.kind === 'opened') return { kind: 'opened' };
  return data.kind === 'ended' && typeof data.session === 'string' ? { kind: 'ended', session: data.session } : undefined;
}
