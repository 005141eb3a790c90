import { standingOf } from '../../assessment/may-begin.ts';
import { DeceasedScreen } from '../screens/deceased.tsx';
import { useCase, useWorkspace } from '../state/workspace.ts';
import { OpenChart } from './open-chart.tsx';

/** The stages of the case, or why there are none. */
export function Chart() {
  const { begunHere } = useWorkspace();
  const [current] = useCase();
  const standing = standingOf(current, begunHere);
  if (standing === 'open' || standing === 'goes-on') return <OpenChart />;
  return <DeceasedScreen answered={standing === 'closed-with-answers'} />;
}
