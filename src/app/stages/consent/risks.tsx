import Box from '@mui/material/Box';
import { aetiologyOf } from '../../../assessment/assess/aetiology.ts';
import { AETIOLOGY_CODES } from '../../../parameter/codes.generated.ts';
import { publishedRates } from '../../../parameter/published-rates.ts';
import { rateInWords } from '../../../parameter/rate-words.ts';
import { useWords } from '../../open/words.ts';
import { Button } from '../../parts/fields/button.tsx';
import { CheckField } from '../../parts/fields/check-field.tsx';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { SelectField } from '../../parts/fields/form-fields.tsx';
import { Section } from '../../parts/words/section.tsx';
import { CauseSigns } from './cause-signs.tsx';
import { toggled, useConsent } from './use-consent.ts';

const EXPLAINED = ['benefitsExplained', 'alternativesExplained'] as const;

/** What may go wrong, with the rate published for this aetiology beside each; none where none is published. */
export function RisksSection() {
  const words = useWords();
  const { current, consent, change } = useConsent();
  const say = words.consent.risks;
  const aetiology = aetiologyOf(current);
  const rows = publishedRates(aetiology);
  const all = rows.map(({ risk }) => risk);
  return (
    <Section title={words.facts.consent.risks} hint={say.hint}>
      <Box sx={{ my: 1.5 }}>
        <SelectField
          label={words.facts.consent.aetiology}
          emptyLabel={say.follows(words.codes.aetiology[aetiologyOf({ ...current, consent: { ...consent, aetiology: undefined } })])}
          fieldId="consent.aetiology"
          value={consent.aetiology}
          options={codeOptions(AETIOLOGY_CODES, words.codes.aetiology)}
          onChange={chosen => change({ aetiology: chosen })}
          width={360}
        />
      </Box>
      <CauseSigns current={current} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <Button onClick={() => change({ risks: all, risksMarkedTogether: true })}>{say.all}</Button>
        {consent.risks.length > 0 ? <Button onClick={() => change({ risks: [], risksMarkedTogether: false })}>{say.none}</Button> : null}
        <Box role="status" sx={{ color: 'text.secondary' }}>
          {say.count(consent.risks.length, rows.length)}
        </Box>
      </Box>
      {EXPLAINED.map(name => (
        <CheckField
          key={name}
          label={words.facts.consent[name]}
          fieldId={`consent.${name}`}
          checked={consent[name]}
          onChange={on => change({ [name]: on })}
        />
      ))}
      <Box
        role="group"
        aria-label={words.facts.consent.risks}
        data-field="consent.risks"
        tabIndex={-1}
        sx={{ display: 'grid', rowGap: { xs: 0.75, sm: 0 }, mt: 0.5 }}
      >
        {rows.map(({ risk, rate }) => (
          <CheckField
            key={risk}
            label={
              <>
                {/* One column of rates where there is room for it. */}
                <Box component="span" sx={{ display: { sm: 'inline-block' }, minWidth: '22rem' }}>
                  {words.codes.disclosedRisk[risk]}
                </Box>{' '}
                <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
                  {rateInWords(rate, words)}
                </Box>
              </>
            }
            fieldId={`consent.risks.${risk}`}
            checked={consent.risks.includes(risk)}
            onChange={on => change({ risks: all.filter(each => toggled(consent.risks, risk, on).includes(each)) })}
          />
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mt: 0.5 }}>{say.newFracture}</Box>
    </Section>
  );
}
