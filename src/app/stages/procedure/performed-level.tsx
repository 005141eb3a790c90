import Box from '@mui/material/Box';
import { useId } from 'react';
import type { LevelPerformed } from '../../../assessment/case/case.ts';
import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { approachesAt } from '../../../assessment/procedure/approaches-at.ts';
import { withLeakage } from '../../../assessment/procedure/leakage.ts';
import { AUGMENTATION_TECHNIQUE_CODES, CEMENT_LEAKAGE_SITE_CODES, type VertebralLevelCode } from '../../../parameter/codes.generated.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { CheckField } from '../../parts/fields/check-field.tsx';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { DecimalField } from '../../parts/fields/decimal-field.tsx';
import { SelectField } from '../../parts/fields/form-fields.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { LeakageQuestion } from './leakage-question.tsx';
import { AskedOfLevel, MoreOfLevel } from './more-of-level.tsx';

interface PerformedLevelProps {
  readonly performed: LevelPerformed;
  /** About its volume. */
  readonly doubts: readonly Doubt[];
  readonly onDrop: (level: VertebralLevelCode) => void;
}

/** Technique, approach, cement and leakage at one level. */
export function PerformedLevel({ performed, doubts, onDrop }: PerformedLevelProps) {
  const words = useWords();
  const [, dispatch] = useCase();
  const heading = useId();
  const leakageLabel = useId();
  const { level } = performed;
  const field = `procedure.levels.${level}` as const;
  const change = (part: Partial<Omit<LevelPerformed, 'level'>>) => dispatch({ type: 'perform-level', level, change: part });
  return (
    <Box component="section" aria-labelledby={heading} sx={{ borderBottom: 1, borderColor: 'line', py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', mb: 1.5 }}>
        <Box component="h3" id={heading} data-field={field} tabIndex={-1} sx={{ typography: 'h3', m: 0 }}>
          {words.codes.level[level]}
        </Box>
        <LinkButton onClick={() => onDrop(level)}>{words.app.procedure.removeLevel(words.codes.level[level])}</LinkButton>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <SelectField
          label={words.facts.procedure['levels.technique']}
          emptyLabel={words.app.plan.pickTechnique}
          fieldId={`${field}.technique`}
          value={performed.technique}
          options={codeOptions(AUGMENTATION_TECHNIQUE_CODES, words.codes.technique)}
          onChange={technique => change({ technique })}
          width={240}
        />
        <SelectField
          label={words.facts.procedure['levels.approach']}
          emptyLabel={words.app.procedure.pickApproach}
          fieldId={`${field}.approach`}
          value={performed.approach}
          options={codeOptions(approachesAt(level, performed.approach), words.codes.approach)}
          onChange={approach => change({ approach })}
          width={250}
        />
        <DecimalField
          label={words.facts.procedure['levels.cementVolumeMl']}
          unit={words.record.procedure.units.cementVolumeMl}
          fieldId={`${field}.cementVolumeMl`}
          value={performed.cementVolumeMl}
          onChange={cementVolumeMl => change({ cementVolumeMl })}
          doubts={doubts}
          width={150}
        />
      </Box>
      <AskedOfLevel performed={performed} onChange={change} />
      <Box role="group" aria-labelledby={leakageLabel} sx={{ mt: 1.5 }}>
        <Box id={leakageLabel} sx={{ fontWeight: 500 }}>
          {words.facts.procedure['levels.leakage']}
        </Box>
        {CEMENT_LEAKAGE_SITE_CODES.map((site, index) => (
          <CheckField
            key={site}
            label={words.codes.leakage[site]}
            fieldId={index === 0 ? `${field}.leakage` : `${field}.leakage.${site}`}
            checked={performed.leakage.includes(site)}
            onChange={on => change({ leakage: withLeakage(performed.leakage, site, on) })}
          />
        ))}
      </Box>
      <LeakageQuestion performed={performed} />
      <MoreOfLevel performed={performed} onChange={change} />
    </Box>
  );
}
