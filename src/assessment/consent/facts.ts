import {
  AETIOLOGY_CODES,
  AUGMENTATION_TECHNIQUE_CODES,
  DECISION_CAPACITY_CODES,
  DISCLOSED_RISK_CODES,
  VERTEBRAL_LEVEL_CODES,
} from '../../parameter/codes.generated.ts';
import { all, always, not, when, whenFilled } from '../facts/conditions.ts';
import { check, code, codeOr, codes, drawing, fact, instant, maybe, moment, text, yesNo } from '../facts/fact.ts';

const whenGiven = when('decision', 'given');
const byProxy = all(whenFilled('decision'), when('givenBy', 'proxy'));
const whenDecided = whenFilled('decision');

/** In the order of the screen. */
export const consentFacts = {
  decision: fact(code(['given', 'refused']), { owed: always, requirement: 'CONS-1' }),
  levels: fact(codes(VERTEBRAL_LEVEL_CODES), { owed: whenGiven }),
  techniques: fact(codes(AUGMENTATION_TECHNIQUE_CODES), { owed: whenGiven }),
  /** Techniques or devices without a code of their own, in words. */
  techniqueText: fact(text, { asked: when('techniques', 'other'), owed: all(whenGiven, when('techniques', 'other')), later: true }),
  sedationCovered: fact(yesNo, { owed: all(whenGiven, ({ sedationPlanned }) => sedationPlanned === true) }),
  /** By which published rates are picked; undefined: it follows from the indications. */
  aetiology: fact(code(AETIOLOGY_CODES)),
  /** Risks that were explained; their published rates follow from the aetiology. */
  risks: fact(codes(DISCLOSED_RISK_CODES), { owed: whenGiven, later: true }),
  /** They were marked as explained by one act for all of them. */
  risksMarkedTogether: fact(check, { later: true, follows: 'risks' }),
  benefitsExplained: fact(check, { requirement: 'CONS-2', later: true }),
  alternativesExplained: fact(check, { requirement: 'CONS-2', later: true }),
  givenBy: fact(code(['patient', 'proxy']), { owed: whenDecided, requirement: 'CONS-1' }),
  proxyName: fact(text, { owed: byProxy }),
  /** v3-RoleCode. */
  proxyRelationship: fact(code(['HPOWATT', 'DPOWATT', 'GUARD', 'NOK']), { owed: byProxy }),
  /** What showed that the proxy may decide. */
  proxyEvidence: fact(text, { owed: byProxy, later: true }),
  /** Whether the patient could decide. On the screen where something raises it: `raisesCapacity`. */
  capacity: fact(code(DECISION_CAPACITY_CODES), { requirement: 'CONS-2', later: true }),
  interpreterNeeded: fact(yesNo, { requirement: 'CONS-2', later: true }),
  interpreter: fact(text, { asked: when('interpreterNeeded', true), later: true }),
  /** Who was there and saw it decided. */
  witness: fact(text, { later: true }),
  /** FHIR date or dateTime with offset. */
  decidedAt: fact(moment, { owed: whenDecided }),
  takenBy: fact(text, { owed: whenDecided, prefill: { from: 'user-name' } }),
  /** Where it is signed. */
  signedOn: fact(codeOr(['hospital-form', 'screen'], 'hospital-form'), { later: true }),
  /** Number or place of the form that the hospital keeps. */
  formReference: fact(text, { owed: all(whenGiven, when('signedOn', 'hospital-form')) }),
  /** FHIR date or dateTime: when that form was signed. */
  formDate: fact(moment),
  /** Signed on the screen. */
  signature: maybe(
    {
      name: fact(text),
      /** Pen strokes as the `d` of an SVG path in a box of 600 by 200; empty where the name was typed as the signature. */
      path: fact(drawing),
      at: fact(instant),
      /** What was signed, in plain text: a consent that changes afterwards is not what this signature is under. */
      text: fact(text),
    },
    { owed: all(whenGiven, not(when('signedOn', 'hospital-form'))) },
  ),
  withdrawal: maybe({
    /** FHIR date or dateTime with offset. */
    at: fact(moment, { owed: always }),
    reason: fact(text),
  }),
};
