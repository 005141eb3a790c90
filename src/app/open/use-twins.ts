import { useEffect, useMemo, useState } from 'react';
import { findTwins, type Twin, wasSentTwice } from '../../delivery/taking-back/twins.ts';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { Delivery } from './current-delivery.ts';

/** A server that was late by more than this is not waited for; whoever comes back to the stage looks once more. */
const LATEST_MS = 5 * MINUTE_MS;

/** What was sent twice and is there twice: looked for at once, then each minute for as long as the first may still arrive. */
export function useTwins({ plan, means }: Delivery): readonly Twin[] {
  const [twins, setTwins] = useState<readonly Twin[]>(NONE);
  const { reader, patientId, now } = means;
  const sentTwice = plan.items.filter(wasSentTwice);
  const places = JSON.stringify(sentTwice.map(({ previous }) => previous));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is made anew with each answer, and what was sent twice is the same
  const items = useMemo(() => sentTwice, [places]);
  useEffect(() => {
    if (items.length === 0) return undefined;
    const last = Math.max(...items.map(({ previous }) => Date.parse(previous?.at ?? '')));
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = await findTwins(items, reader, patientId);
      if (!isWanted) return;
      setTwins(found);
      if (now().getTime() - last < LATEST_MS) timer = setTimeout(() => void look(), MINUTE_MS);
    };
    void look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [items, reader, patientId, now]);
  return twins;
}

const NONE: readonly Twin[] = [];
