/**
 * Brings a part of the app that is a file of its own, each time it is called; rejected where it does not come: the network, or a newer deployment
 * without this file. A browser remembers that an address did not come, so it is then asked for under another.
 */
export function bringingPart<T>(bring: () => Promise<T>): () => Promise<T> {
  /** Where it was when it did not come. */
  let notCome: string | undefined;
  let tries = 0;
  return async () => {
    if (notCome !== undefined) {
      tries += 1;
      const part: T = await import(/* @vite-ignore */ `${notCome}?again=${tries}`);
      return part;
    }
    try {
      return await bring();
    } catch (failure) {
      notCome = addressIn(failure);
      throw failure;
    }
  };
}

/** The address that the browser's own message names; undefined where it names none of this app's. */
function addressIn(failure: unknown): string | undefined {
  const named = failure instanceof Error ? /https?:\S+\.js/.exec(failure.message)?.[0] : undefined;
  return named !== undefined && new URL(named).origin === new URL(import.meta.url).origin ? named : undefined;
}
