import { LEAKAGE, MINOR, MISTAKEN } from './bases.ts';
import { bareCode, coded, primitive } from './extension-rows.ts';
import { composed, part, rowsOf, seenOn } from './extension-table.ts';
import type { Row } from './row.ts';

const leakage = seenOn(LEAKAGE);
const minor = seenOn(MINOR);

/** The rules of the extensions of an AdverseEvent. */
export const ADVERSE_EVENT_EXTENSIONS: readonly Row[] = [
  ...rowsOf('severity-grade', 'The grade', leakage('severity-grade'), coded('sir-2017-grade', '2')),
  ...rowsOf(
    'major-consequence',
    'The consequence',
    minor('major-consequence'),
    composed(
      part('consequence', '1..1', 'The kind of consequence', coded('major-consequence', 'permanent-sequelae')),
      part('occurred', '1..1', 'The answer whether it occurred', primitive('valueBoolean')),
    ),
  ),
  ...rowsOf('complication-class', 'The class', minor('complication-class'), coded('complication-class', 'minor')),
  ...rowsOf(
    'serious-criterion',
    'What makes it serious',
    minor('serious-criterion'),
    composed(
      part('criterion', '1..1', 'The question of seriousness', coded('serious-criterion', 'disabling')),
      part('applies', '1..1', 'The answer whether it was so', primitive('valueBoolean')),
    ),
  ),
  ...rowsOf('event-description', 'The description', leakage('event-description'), primitive('valueString')),
  ...rowsOf('event-level', 'The level of the event', leakage('event-level'), coded('vertebral-level', 'L2')),
  ...rowsOf(
    'event-record-status',
    'The status of the record',
    { base: MISTAKEN, at: 'modifierExtension:event-record-status' },
    bareCode('completed'),
  ),
];
