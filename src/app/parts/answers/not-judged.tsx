import { useState } from 'react';
import { announce } from '../../open/announcements.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { useJudgement, useWorkspace } from '../../open/workspace.ts';
import { LinkButton } from '../words/link-button.tsx';

/** At the place of a suggestion, where what judges the chart did not come: that, and the way to ask for it again. `of`: what it would say something of. */
export function NotJudged({ of }: { readonly of?: string }) {
  const words = useFirstWords();
  const { judgeChart } = useWorkspace();
  const [asking, setAsking] = useState(false);
  const { status } = useJudgement();
  if (status !== 'missing') return null;
  const say = words.provenance.notJudged;
  const again = async () => {
    setAsking(true);
    announce((await judgeChart()) ? say.came : say.still);
    setAsking(false);
  };
  return (
    <span>
      {of === undefined ? say.saidOfAll : say.said}{' '}
      <LinkButton
        aria-disabled={asking}
        aria-label={of === undefined ? undefined : say.againFor(of)}
        onClick={() => !asking && void again()}
      >
        {asking ? say.asking : say.again}
      </LinkButton>
    </span>
  );
}
