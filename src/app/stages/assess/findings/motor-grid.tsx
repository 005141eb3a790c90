import Box from '@mui/material/Box';
import type { AssessmentRecord } from '../../../../assessment/case/case.ts';
import { MOTOR_ROOTS } from '../../../../assessment/examination/motor-roots.ts';
import { MUSCLE_STRENGTH_CODES } from '../../../../parameter/codes.generated.ts';
import { useWords } from '../../../open/words.ts';
import { Button } from '../../../parts/fields/button.tsx';

type Examination = AssessmentRecord['examination'];
type Strengths = Examination['motorLeft'];

interface MotorGridProps {
  readonly examination: Pick<Examination, 'motorLeft' | 'motorRight'>;
  readonly onChange: (change: Partial<Pick<Examination, 'motorLeft' | 'motorRight'>>) => void;
}

/** A row a root, a column a side. Full strength everywhere is one act, and then what is weak is picked. */
export function MotorGrid({ examination, onChange }: MotorGridProps) {
  const words = useWords();
  const say = words.examination.motor;
  const full: Strengths = { C5: '5', C6: '5', C7: '5', C8: '5', T1: '5', L2: '5', L3: '5', L4: '5', L5: '5', S1: '5' };
  const isBlank = [examination.motorLeft, examination.motorRight].every(side => MOTOR_ROOTS.every(root => side[root] === undefined));
  const cell = (side: 'motorLeft' | 'motorRight', root: (typeof MOTOR_ROOTS)[number]) => (
    <Box component="td" sx={{ p: '1px 12px 1px 0' }}>
      <Box
        component="select"
        aria-label={say.cell(root, side === 'motorLeft' ? say.left1 : say.right1)}
        data-field={`assess.examination.${side}.${root}`}
        value={examination[side][root] ?? ''}
        onChange={event => {
          const strength = MUSCLE_STRENGTH_CODES.find(code => code === event.target.value);
          onChange({ [side]: { ...examination[side], [root]: strength } });
        }}
        sx={{
          font: 'inherit',
          color: 'text.primary',
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'control',
          borderRadius: 1,
          minHeight: 32,
          minWidth: 64,
        }}
      >
        <option value="">{say.blank}</option>
        {MUSCLE_STRENGTH_CODES.map(code => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </Box>
    </Box>
  );
  return (
    <Box sx={{ py: 0.75 }}>
      <Box component="table" sx={{ borderCollapse: 'collapse' }}>
        <Box component="caption" sx={{ textAlign: 'left', fontWeight: 500, pb: 0.5 }}>
          {say.heading}
        </Box>
        <thead>
          <tr>
            {[say.root, say.left, say.right].map(title => (
              <Box component="th" key={title} scope="col" sx={{ textAlign: 'left', fontWeight: 400, pr: 1.5, color: 'text.secondary' }}>
                {title}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {MOTOR_ROOTS.map(root => (
            <tr key={root}>
              <Box component="th" scope="row" sx={{ textAlign: 'left', fontWeight: 400, pr: 1.5 }}>
                {root}
              </Box>
              {cell('motorLeft', root)}
              {cell('motorRight', root)}
            </tr>
          ))}
        </tbody>
      </Box>
      {isBlank ? (
        <Button sx={{ mt: 0.5 }} onClick={() => onChange({ motorLeft: full, motorRight: full })}>
          {say.allFull}
        </Button>
      ) : null}
    </Box>
  );
}
