import { BY_PATIENT, BY_PROXY, RELATED, WITHDRAWN } from './bases.ts';
import { coded, concept, primitive } from './extension-rows.ts';
import { composed, part, rowsOf, seenOn } from './extension-table.ts';
import { drop, put, type Row, recode } from './row.ts';

const byPatient = seenOn(BY_PATIENT);
const byProxy = seenOn(BY_PROXY);
const withdrawn = seenOn(WITHDRAWN);

/** The rules of the extensions of a Consent. */
export const CONSENT_EXTENSIONS: readonly Row[] = [
  ...rowsOf(
    'consent-coverage',
    'The coverage of the consent',
    byPatient('consent-coverage'),
    composed(
      part('level', '0..*', 'The level covered', coded('vertebral-level', 'L2')),
      part('technique', '0..*', 'The technique covered', coded('augmentation-technique', 'vertebroplasty')),
      part('sedation', '0..1', 'The answer whether sedation is covered', primitive('valueBoolean')),
    ),
  ),
  {
    rule: {
      definition: 'consent-coverage',
      element: 'Extension.extension:technique.value[x]',
      kind: 'invariant',
      detail: 'va-technique-other',
    },
    base: BY_PATIENT,
    wrong: recode('extension:consent-coverage.extension:technique.value.coding[0]', 'other'),
    breaks: { rule: 'va-technique-other', at: 'extension:consent-coverage.extension:technique.value' },
    right: put('extension:consent-coverage.extension:technique.value', {
      coding: [{ system: 'https://vertaug.example/fhir/CodeSystem/augmentation-technique', code: 'other' }],
      text: 'Cryoablation',
    }),
    says: 'A technique without a code of its own is named in the text.',
  },
  ...rowsOf(
    'consent-form',
    'The signed form',
    withdrawn('consent-form'),
    composed(
      part('reference', '0..1', 'The number or place of the form', primitive('valueString')),
      part('date', '0..1', 'The date of the form', primitive('valueDateTime')),
      part('takenBy', '0..1', 'The name of who took the consent', primitive('valueString')),
    ),
  ),
  ...rowsOf(
    'proxy-relationship',
    'The relationship',
    { base: RELATED, at: 'performer[0].extension:proxy-relationship' },
    concept({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'NOK' }] }),
  ),
  ...rowsOf('proxy-evidence', 'The evidence of the proxy', byProxy('proxy-evidence'), primitive('valueString')),
  ...rowsOf(
    'risk-disclosed',
    'The risk',
    byProxy('risk-disclosed'),
    composed(
      part('risk', '1..1', 'The kind of risk', coded('disclosed-risk', 'death')),
      part('publishedRate', '0..1', 'The published rate', primitive('valueString')),
      part('aetiology', '0..1', 'The aetiology', coded('aetiology', 'osteoporosis')),
    ),
  ),
  ...rowsOf(
    'consent-withdrawal',
    'The withdrawal',
    withdrawn('consent-withdrawal'),
    composed(
      part('when', '1..1', 'The time of the withdrawal', primitive('valueDateTime')),
      part('reason', '0..1', 'The reason', primitive('valueString')),
    ),
  ),
  ...rowsOf(
    'consent-conversation',
    'How the consent was asked for',
    byPatient('consent-conversation'),
    composed(
      part('capacity', '0..1', 'The capacity to decide', coded('decision-capacity', 'fluctuating')),
      part('interpreterNeeded', '0..1', 'The answer whether an interpreter was needed', primitive('valueBoolean')),
      part('interpreter', '0..1', 'The name of the interpreter', primitive('valueString')),
      part('benefits', '0..1', 'The answer whether benefits were explained', primitive('valueBoolean')),
      part('alternatives', '0..1', 'The answer whether alternatives were explained', primitive('valueBoolean')),
    ),
  ),
  {
    rule: { definition: 'consent-conversation', element: 'Extension', kind: 'invariant', detail: 'va-consent-interpreter' },
    base: BY_PATIENT,
    wrong: put('extension:consent-conversation.extension:interpreterNeeded.valueBoolean', false),
    breaks: { rule: 'va-consent-interpreter', at: 'extension:consent-conversation' },
    right: drop('extension:consent-conversation.extension:interpreter'),
    says: 'Nobody interpreted where no interpreter was needed.',
  },
];
