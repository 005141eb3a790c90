import Box from '@mui/material/Box';
import type { TeamMember } from '../../../assessment/case/case.ts';
import { operatorsToName } from '../../../assessment/procedure/site-remarks.ts';
import { isNamed } from '../../../assessment/team/facts.ts';
import { readReadiness } from '../../../site/readiness/read-readiness.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { Fold } from '../../parts/words/fold.tsx';
import { addAndShow } from '../add-and-show.ts';
import { TeamRows } from '../team-rows.tsx';

const PARTS = ['name', 'role', 'profession'] as const;

/** Who is to take part. The operator is named by one act: who is signed in, or one of the site's own record. The team of the procedure can be made of it. */
export function PlannedTeam() {
  const words = useWords();
  const { newId, site, launch } = useWorkspace();
  const [current, dispatch] = useCase();
  const { team } = current.plan;
  const say = words.endOfCase.team;
  const write = (rows: readonly TeamMember[]) => dispatch({ type: 'plan', change: { team: rows } });
  const { operators } = readReadiness(site).readiness;
  const offered = operatorsToName(current, { operators, base: launch.session.baseUrl, today: '' });
  const name = (operator: Omit<TeamMember, 'id'>) => {
    const id = newId();
    addAndShow(`plan.team.${id}.profession`, () => write([...team, { id, ...operator }]));
  };
  return (
    <Fold
      label={words.facts.plan.team}
      recorded={team.filter(isNamed).length}
      holds={['plan.team', ...team.flatMap(({ id }) => PARTS.map(part => `plan.team.${id}.${part}`))]}
    >
      <Box role="group" aria-label={words.facts.plan.team} data-field="plan.team" tabIndex={-1}>
        <TeamRows team={team} field="plan.team" write={write}>
          {offered.map(operator => (
            <Button key={operator.name} onClick={() => name(operator)}>
              {say.operates(operator.name)}
            </Button>
          ))}
        </TeamRows>
      </Box>
    </Fold>
  );
}
