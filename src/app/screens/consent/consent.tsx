import { CoverageSection } from './coverage.tsx';
import { DecisionSection } from './decision.tsx';
import { RisksSection } from './risks.tsx';
import { SigningSection } from './signing.tsx';
import { WithdrawalSection } from './withdrawal.tsx';

/** The conversation in its order: what it covers, what was explained, who decided, where it is signed; and whether it still holds. */
export function ConsentScreen() {
  return (
    <>
      <CoverageSection />
      <RisksSection />
      <DecisionSection />
      <SigningSection />
      <WithdrawalSection />
    </>
  );
}
