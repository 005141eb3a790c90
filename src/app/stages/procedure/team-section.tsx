import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import type { TeamMember } from '../../../assessment/case/case.ts';
import { asOperator, changedIn, mayTakeOver, newTeamMember, renamed } from '../../../assessment/case/team.ts';
import { isOperatorNoPhysician } from '../../../assessment/procedure/facts.ts';
import { memberSiteRemarks } from '../../../assessment/procedure/site-remarks.ts';
import { PERFORMER_FUNCTION_CODES, PERFORMER_PROFESSION_CODES } from '../../../parameter/codes.generated.ts';
import { siteRemarkWordsIn } from '../../../words/later/site-remark-words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { SelectField, TextLine } from '../../parts/fields/form-fields.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';
import { SiteRecordLine } from '../site-record-line.tsx';

/** Who operated, who helped, who watched the patient, who ran the images. Who is signed in is taken over by one click. */
export function TeamSection() {
  const words = useWords();
  const { newId } = useWorkspace();
  const [{ procedure, clinician }, dispatch] = useCase();
  const say = words.endOfCase.team;
  const write = (team: readonly TeamMember[]) => dispatch({ type: 'procedure', change: { team } });
  const add = (member: TeamMember, part: 'name' | 'profession') =>
    addAndShow(`procedure.team.${member.id}.${part}`, () => write([...procedure.team, member]));
  return (
    <Section title={words.facts.procedure.team} hint={say.intro} fieldId="procedure.team">
      {procedure.team.map((member, index) => (
        <MemberForm
          key={member.id}
          member={member}
          number={index + 1}
          onChange={changed => write(changedIn(procedure.team, changed))}
          onRemove={() => addAndShow('procedure.team', () => write(procedure.team.filter(({ id }) => id !== member.id)))}
        />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {mayTakeOver(procedure, clinician) ? (
          <Button onClick={() => add(asOperator(newId(), clinician), 'profession')}>{say.takeOver(clinician.name ?? '')}</Button>
        ) : null}
        <Button onClick={() => add(newTeamMember(newId()), 'name')}>{say.add}</Button>
      </Box>
    </Section>
  );
}

interface MemberFormProps {
  readonly member: TeamMember;
  readonly number: number;
  readonly onChange: (member: TeamMember) => void;
  readonly onRemove: () => void;
}

function MemberForm({ member, number, onChange, onRemove }: MemberFormProps) {
  const words = useWords();
  const heading = useId();
  const say = words.endOfCase.team;
  const field = `procedure.team.${member.id}` as const;
  return (
    <Box component="section" aria-labelledby={heading} sx={{ borderBottom: 1, borderColor: 'line', py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', mb: 1.5 }}>
        <Box component="h3" id={heading} data-field={field} tabIndex={-1} sx={{ typography: 'h3', m: 0 }}>
          {say.nth(number)}
        </Box>
        <LinkButton onClick={onRemove}>{say.remove(number)}</LinkButton>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <TextLine
          label={words.facts.procedure['team.name']}
          fieldId={`${field}.name`}
          value={member.name}
          onChange={name => onChange(renamed(member, name))}
          width={250}
        />
        <SelectField
          label={words.facts.procedure['team.role']}
          emptyLabel={say.pickRole}
          fieldId={`${field}.role`}
          value={member.role}
          options={codeOptions(PERFORMER_FUNCTION_CODES, words.codes.performerFunction)}
          onChange={role => onChange({ ...member, role })}
          width={220}
        />
        <SelectField
          label={words.facts.procedure['team.profession']}
          emptyLabel={say.pickProfession}
          fieldId={`${field}.profession`}
          value={member.profession}
          options={codeOptions(PERFORMER_PROFESSION_CODES, words.codes.performerProfession)}
          onChange={profession => onChange({ ...member, profession })}
          width={260}
        />
      </Box>
      <Remark texts={isOperatorNoPhysician(member) ? [siteRemarkWordsIn(words.language).operatorNoPhysician] : []} />
      <SiteRecordLine remarksOf={(current, site) => memberSiteRemarks(current, member, site)} />
    </Box>
  );
}
