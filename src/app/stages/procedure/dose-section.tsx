import Box from '@mui/material/Box';
import type { RadiationDose } from '../../../assessment/case/case.ts';
import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { DOSE_AREA_UNITS, readGyCm2 } from '../../../assessment/procedure/dose-area-product.ts';
import { readDecimal } from '../../../assessment/values/read-decimal.ts';
import { useChartViews } from '../../open/chart-views.ts';
import { useTypedText } from '../../open/typed-text.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { DecimalField, decimalRemarks } from '../../parts/fields/decimal-field.tsx';
import { SelectField, TextLine } from '../../parts/fields/form-fields.tsx';
import { GeneralFacts } from '../../parts/fields/general-facts.tsx';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { Section } from '../../parts/words/section.tsx';
import { DoseReportDrop } from './dose-report.tsx';

/** What the machine showed of the dose, and whether images were kept. */
export function DoseSection({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const words = useWords();
  const [current, dispatch] = useCase();
  const views = useChartViews();
  const { dose } = current.procedure;
  const labels = words.facts.procedure;
  const { units } = words.record.procedure;
  const about = (name: keyof RadiationDose) => doubts.filter(({ field }) => field === `procedure.dose.${name}`);
  const change = (part: Partial<RadiationDose>) => dispatch({ type: 'procedure', change: { dose: { ...dose, ...part } } });
  return (
    <Section title={words.facts.procedure.dose} hint={words.endOfCase.dose.intro} fieldId="procedure.dose">
      {typeof views === 'object' ? <views.DoseInChart /> : null}
      <DoseReportDrop>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 1.5 }}>
          <DecimalField
            label={labels['dose.fluoroscopyTimeMin']}
            unit={units.fluoroscopyTimeMin}
            fieldId="procedure.dose.fluoroscopyTimeMin"
            value={dose.fluoroscopyTimeMin}
            onChange={fluoroscopyTimeMin => change({ fluoroscopyTimeMin })}
            doubts={about('fluoroscopyTimeMin')}
          />
          <DecimalField
            label={labels['dose.referenceAirKermaMGy']}
            unit={units.referenceAirKermaMGy}
            fieldId="procedure.dose.referenceAirKermaMGy"
            value={dose.referenceAirKermaMGy}
            onChange={referenceAirKermaMGy => change({ referenceAirKermaMGy })}
            doubts={about('referenceAirKermaMGy')}
            width={280}
          />
          <DoseAreaField
            value={dose.doseAreaProductGyCm2}
            onChange={doseAreaProductGyCm2 => change({ doseAreaProductGyCm2 })}
            doubts={about('doseAreaProductGyCm2')}
          />
          <DecimalField
            label={labels['dose.doseLengthProductMGyCm']}
            unit={units.doseLengthProductMGyCm}
            fieldId="procedure.dose.doseLengthProductMGyCm"
            value={dose.doseLengthProductMGyCm}
            onChange={doseLengthProductMGyCm => change({ doseLengthProductMGyCm })}
            doubts={about('doseLengthProductMGyCm')}
            width={230}
          />
        </Box>
      </DoseReportDrop>
      <Box sx={{ mt: 1 }}>
        <GeneralFacts stage="procedure" />
      </Box>
    </Section>
  );
}

/** A dose-area product in the unit of the machine: a number without its unit is kept in sight, and not recorded. */
function DoseAreaField(props: {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly doubts: readonly Doubt[];
}) {
  const words = useWords();
  const say = words.endOfCase.dose;
  const [typedText, setTypedText] = useTypedText('procedure.dose.doseAreaProductGyCm2');
  const [typedUnit, setTypedUnit] = useTypedText('procedure.dose.doseAreaUnit');
  const entered = { text: typedText, unit: DOSE_AREA_UNITS.find(unit => unit === typedUnit) };
  // A case that was opened from a file brings another value than what was entered here.
  const stands = props.value === readGyCm2(entered.text, entered.unit);
  const { text, unit } = stands ? entered : { text: String(props.value ?? ''), unit: 'Gy.cm2' as const };
  const enter = (part: Partial<typeof entered>) => {
    const next = { text, unit, ...part };
    setTypedText(next.text);
    setTypedUnit(next.unit ?? '');
    props.onChange(readGyCm2(next.text, next.unit));
  };
  const reading = readDecimal(text);
  const unitMissing = reading.kind === 'number' && unit === undefined;
  return (
    <Box sx={{ width: 290, maxWidth: '100%' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '16px 8px' }}>
        <TextLine
          label={words.facts.procedure['dose.doseAreaProductGyCm2']}
          fieldId="procedure.dose.doseAreaProductGyCm2"
          value={text}
          onChange={typed => enter({ text: typed })}
          width={160}
        />
        <SelectField
          label={say.unit}
          emptyLabel={say.pickUnit}
          fieldId="procedure.dose.doseAreaUnit"
          value={unit}
          options={codeOptions(DOSE_AREA_UNITS, say.units)}
          onChange={chosen => enter({ unit: chosen })}
          width={120}
        />
      </Box>
      <Remark texts={[...decimalRemarks(reading, text, words), ...(unitMissing ? [say.unitMissing] : [])]} />
      <DoubtLines doubts={props.doubts} />
      <Remark
        tone="text.secondary"
        texts={props.value !== undefined && unit !== undefined && unit !== 'Gy.cm2' ? [say.recordedAs(props.value)] : []}
      />
    </Box>
  );
}
