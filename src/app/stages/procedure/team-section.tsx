import type { TeamMember } from '../../../assessment/case/case.ts';
import { asOperator, mayTakeOver } from '../../../assessment/case/team.ts';
import { teamAsPlanned } from '../../../assessment/plan/as-planned.ts';
import { memberSiteRemarks } from '../../../assessment/procedure/site-remarks.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';
import { SiteRecordLine } from '../site-record-line.tsx';
import { TeamRows } from '../team-rows.tsx';

/** Who operated, who helped, who watched the patient, who ran the images. The planned team, or who is signed in, is taken over by one click. */
export function TeamSection() {
  const words = useWords();
  const { newId } = useWorkspace();
  const [current, dispatch] = useCase();
  const { procedure, clinician } = current;
  const say = words.endOfCase.team;
  const write = (team: readonly TeamMember[]) => dispatch({ type: 'procedure', change: { team } });
  const takeOver = () => {
    const operator = asOperator(newId(), clinician);
    addAndShow(`procedure.team.${operator.id}.profession`, () => write([...procedure.team, operator]));
  };
  const { team: planned = [] } = teamAsPlanned(current);
  return (
    <Section title={words.facts.procedure.team} hint={say.intro} fieldId="procedure.team">
      <TeamRows
        team={procedure.team}
        field="procedure.team"
        write={write}
        beside={member => <SiteRecordLine remarksOf={(of, site) => memberSiteRemarks(of, member, site)} />}
      >
        {planned.length > 0 ? (
          <Button onClick={() => addAndShow('procedure.team', () => write(planned))}>
            {say.takePlanned(planned.map(({ name, reference = '' }) => name.trim() || reference))}
          </Button>
        ) : mayTakeOver(procedure, clinician) ? (
          <Button onClick={takeOver}>{say.takeOver(clinician.name ?? '')}</Button>
        ) : null}
      </TeamRows>
    </Section>
  );
}
