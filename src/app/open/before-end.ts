/** What is still to be done before the access is given back; by whoever keeps the case, once that has come. */
let lastAct: () => Promise<void> = async () => {};

export function setLastAct(act: () => Promise<void>): void {
  lastAct = act;
}

export const doLastAct = (): Promise<void> => lastAct();
