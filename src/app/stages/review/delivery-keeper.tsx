import { memo, useLayoutEffect } from 'react';
import { publishDelivery } from '../../open/current-delivery.ts';
import { useDelivery } from '../../open/use-delivery.ts';

/** Keeps what would be sent beside the case, on every stage: the list of stages says how much that is. Shows nothing itself. */
export const DeliveryKeeper = memo(function DeliveryKeeper() {
  const delivery = useDelivery();
  // Before the page is painted: nothing is ever shown, or sent, of the case as it was before.
  useLayoutEffect(() => publishDelivery(delivery), [delivery]);
  return null;
});
