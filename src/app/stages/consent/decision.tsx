import Box from '@mui/material/Box';
import { consentFacts } from '../../../assessment/consent/facts.ts';
import { raisesCapacity } from '../../../assessment/consent/raises-capacity.ts';
import { usualForm } from '../../../assessment/consent/taken-by.ts';
import { askedNames } from '../../../assessment/facts/asked-names.ts';
import { howManySaid } from '../../../assessment/facts/how-many-said.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { FactLine } from '../../parts/fields/fact-line.tsx';
import { ChoiceField, SelectField, TextLine } from '../../parts/fields/form-fields.tsx';
import { MomentField } from '../../parts/fields/moment-field.tsx';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { Fold } from '../../parts/words/fold.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useDoubts } from '../../parts/words/use-doubts.ts';
import { ChartProxies } from './chart-proxies.tsx';
import { SedativesRead } from './sedatives-read.tsx';
import { useConsent } from './use-consent.ts';

const RELATIONSHIPS = ['HPOWATT', 'DPOWATT', 'GUARD', 'NOK'] as const;
const FOLDED = ['interpreterNeeded', 'interpreter', 'witness'] as const;
const DECISIONS = ['given', 'refused'] as const;

/** Given or refused, by the patient or by a proxy with what entitles them, when, and before whom. */
export function DecisionSection() {
  const words = useWords();
  const { now, site } = useWorkspace();
  const { current, consent, change } = useConsent();
  const doubts = useDoubts();
  const fields = (names: readonly (keyof typeof consentFacts)[]) => (
    <FactFields facts={consentFacts} names={names} labels={words.facts.consent} field="consent" values={consent} onChange={change} />
  );
  return (
    <Section title={words.consent.decision.heading}>
      <ChoiceField
        label={words.facts.consent.decision}
        fieldId="consent.decision"
        value={consent.decision}
        options={codeOptions(DECISIONS, words.codes.consentDecision)}
        onChange={decision => change({ decision, ...usualForm(consent, { decision }, site.usual) })}
      />
      <ChoiceField
        label={words.facts.consent.givenBy}
        fieldId="consent.givenBy"
        value={consent.givenBy}
        options={[
          { value: 'patient', label: words.app.consent.patient },
          { value: 'proxy', label: words.app.consent.proxy },
        ]}
        onChange={givenBy => change({ givenBy })}
      />
      {raisesCapacity(current) ? fields(['capacity']) : null}
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, my: 2, alignItems: 'flex-start' }}>
        {consent.givenBy === 'proxy' ? (
          <>
            <ChartProxies />
            <TextLine
              label={words.facts.consent.proxyName}
              fieldId="consent.proxyName"
              value={consent.proxyName}
              onChange={proxyName => change({ proxyName })}
            />
            <SelectField
              label={words.facts.consent.proxyRelationship}
              emptyLabel={words.app.consent.pickRelationship}
              fieldId="consent.proxyRelationship"
              value={consent.proxyRelationship}
              options={codeOptions(RELATIONSHIPS, words.codes.proxyRelationship)}
              onChange={proxyRelationship => change({ proxyRelationship })}
            />
            <TextLine
              label={words.facts.consent.proxyEvidence}
              hint={words.consent.decision.proxyEvidenceHint}
              fieldId="consent.proxyEvidence"
              value={consent.proxyEvidence}
              onChange={proxyEvidence => change({ proxyEvidence })}
            />
          </>
        ) : null}
        <div>
          <MomentField
            label={words.facts.consent.decidedAt}
            nowLabel={words.app.procedure.now}
            fieldId="consent.decidedAt"
            value={consent.decidedAt}
            now={now}
            onChange={decidedAt => change({ decidedAt })}
          />
          <DoubtLines doubts={doubts.filter(({ field }) => field === 'consent.decidedAt')} />
          <SedativesRead />
        </div>
        <TextLine
          label={words.facts.consent.takenBy}
          fieldId="consent.takenBy"
          value={consent.takenBy}
          onChange={takenBy => change({ takenBy })}
        />
      </Box>
      <Fold label={words.consent.decision.more} recorded={howManySaid(consent, FOLDED)}>
        <FactLine>{fields(askedNames(consentFacts, FOLDED, consent))}</FactLine>
      </Fold>
    </Section>
  );
}
