import Box from '@mui/material/Box';
import { type ReactNode, useId } from 'react';
import type { TeamMember } from '../../assessment/case/case.ts';
import { changedIn, newTeamMember, renamed } from '../../assessment/case/team.ts';
import { isOperatorNoPhysician } from '../../assessment/team/facts.ts';
import { PERFORMER_FUNCTION_CODES, PERFORMER_PROFESSION_CODES } from '../../parameter/codes.generated.ts';
import { siteRemarkWordsIn } from '../../words/later/site-remark-words.ts';
import { useWords } from '../open/words.ts';
import { useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { codeOptions } from '../parts/fields/code-options.ts';
import { SelectField, TextLine } from '../parts/fields/form-fields.tsx';
import { LinkButton } from '../parts/words/link-button.tsx';
import { Remark } from '../parts/words/remark.tsx';
import { addAndShow } from './add-and-show.ts';

interface TeamRowsProps {
  readonly team: readonly TeamMember[];
  readonly field: 'plan.team' | 'procedure.team';
  readonly write: (team: readonly TeamMember[]) => void;
  /** What else is said beside one of them. */
  readonly beside?: (member: TeamMember) => ReactNode;
  /** Ways to bring somebody in, before the empty row. */
  readonly children?: ReactNode;
}

/** Who takes part, a row each: name, role and profession, with the one warning that the practice parameter gives. */
export function TeamRows({ team, field, write, beside, children }: TeamRowsProps) {
  const words = useWords();
  const { newId } = useWorkspace();
  const add = () => {
    const member = newTeamMember(newId());
    addAndShow(`${field}.${member.id}.name`, () => write([...team, member]));
  };
  return (
    <>
      {team.map((member, index) => (
        <MemberForm
          key={member.id}
          member={member}
          field={`${field}.${member.id}`}
          number={index + 1}
          onChange={changed => write(changedIn(team, changed))}
          onRemove={() => addAndShow(field, () => write(team.filter(({ id }) => id !== member.id)))}
        >
          {beside?.(member)}
        </MemberForm>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, alignItems: 'center' }}>
        {children}
        <Button onClick={add}>{words.endOfCase.team.add}</Button>
      </Box>
    </>
  );
}

interface MemberFormProps {
  readonly member: TeamMember;
  readonly field: `plan.team.${string}` | `procedure.team.${string}`;
  readonly number: number;
  readonly onChange: (member: TeamMember) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function MemberForm({ member, field, number, onChange, onRemove, children }: MemberFormProps) {
  const words = useWords();
  const heading = useId();
  const say = words.endOfCase.team;
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
      {children}
    </Box>
  );
}
