import Box from '@mui/material/Box';
import { isBoneHealthAsked, osteoporosisGround } from '../../../assessment/follow-up/bone-health.ts';
import { BONE_HEALTH_STEP_CODES } from '../../../parameter/codes.generated.ts';
import { useExtras } from '../../evidence/extras.ts';
import { FieldRow } from '../../evidence/field-row.tsx';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { ChoiceField, TextLine } from '../../parts/fields/form-fields.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useFollowUpWords } from './follow-up-words.ts';

/** Densitometry, where none is on file, and the referral: only where osteoporosis may be what broke the vertebra. */
export function BoneHealthSection() {
  const words = useWords();
  const say = useFollowUpWords().boneHealth;
  const field = useExtras()?.fields.find(each => each.field === 'CARE-POST-8.densitometry');
  const [current] = useCase();
  if (!isBoneHealthAsked(current)) return null;
  const ground = osteoporosisGround(current);
  const isOnFile = field?.state === 'present';
  return (
    <Section title={say.heading} hint={ground === undefined ? say.hint : `${say.ground[ground]} ${say.hint}`}>
      {field ? (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          <FieldRow title={words.facts['follow-up'].densitometry} field={field} />
        </Box>
      ) : null}
      {isOnFile && current.followUp.densitometry === undefined ? null : <StepField name="densitometry" />}
      <StepField name="osteoporosisReferral" />
    </Section>
  );
}

function StepField({ name }: { readonly name: 'densitometry' | 'osteoporosisReferral' }) {
  const words = useWords();
  const [{ followUp }, dispatch] = useCase();
  const note = `${name}Note` as const;
  const value = followUp[name];
  return (
    <>
      <ChoiceField
        label={words.facts['follow-up'][name]}
        fieldId={`follow-up.${name}`}
        value={value}
        options={codeOptions(BONE_HEALTH_STEP_CODES, words.codes.boneHealthStep)}
        onChange={step => dispatch({ type: 'follow-up', change: { [name]: step } })}
      />
      {value === undefined ? null : (
        <TextLine
          label={words.facts['follow-up'][note]}
          fieldId={`follow-up.${note}`}
          value={followUp[note]}
          onChange={text => dispatch({ type: 'follow-up', change: { [note]: text } })}
        />
      )}
    </>
  );
}
