import { useEffect, useState } from 'react';
import { findTwins, type Twin } from '../../delivery/taking-back/twins.ts';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { Delivery } from './current-delivery.ts';

/** A server that was late by more than this is not waited for; whoever comes back to the stage looks once more. */
const LATEST_MS = 5 * MINUTE_MS;

/** What was sent twice and is there twice: looked for at once, then each minute for as long as the first may still arrive. */
export function useTwins({ plan, means }: Delivery): readonly Twin[] {
  const [twins, setTwins] = useState<readonly Twin[]>(NONE);
  const { items } = plan;
  useEffect(() => {
    const sentAgainAt = items.flatMap(({ previous }) => (previous?.sentAgain ? [Date.parse(previous.at)] : []));
    if (sentAgainAt.length === 0) return undefined;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = await findTwins(items, means);
      if (!isWanted) return;
      setTwins(found);
      if (means.now().getTime() - Math.max(...sentAgainAt) < LATEST_MS) timer = setTimeout(() => void look(), MINUTE_MS);
    };
    void look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [items, means]);
  return twins;
}

const NONE: readonly Twin[] = [];
