import { useChartViews } from '../../open/chart-views.ts';
import { CoverageSection } from './coverage.tsx';
import { DecisionSection } from './decision.tsx';
import { RisksSection } from './risks.tsx';
import { SigningSection } from './signing.tsx';
import { WithdrawalSection } from './withdrawal.tsx';

/** The conversation in its order: what it covers, what was explained, who decided, where it is signed; and whether it still holds. */
export function ConsentScreen() {
  const views = useChartViews();
  return (
    <>
      {typeof views === 'object' ? <views.ConsentOnFile /> : null}
      <CoverageSection />
      <RisksSection />
      <DecisionSection />
      <SigningSection />
      <WithdrawalSection />
    </>
  );
}
