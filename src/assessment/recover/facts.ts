import {
  AGAINST_BASELINE_CODES,
  ANTITHROMBOTIC_RESTART_CODES,
  DISCHARGE_DESTINATION_CODES,
  FIRST_AMBULATION_CODES,
  MONITORING_RECORD_CODES,
  SENSORIUM_CODES,
} from '../../parameter/codes.generated.ts';
import { all, when, whenBegun } from '../facts/conditions.ts';
import { code, fact, moment, rows, text, yesNo } from '../facts/fact.ts';
import { struckOut, vitalSignFacts } from '../vital-signs/facts.ts';

const asked = whenBegun;
const owed = whenBegun;

/** From the end of the procedure until the patient leaves (section IV.C.3). In the order of the screen. */
export const recoverFacts = {
  /** FHIR dateTime with offset. How long is the patient's matter: the parameter names no hours. */
  bedRestFrom: fact(moment, { asked, owed, requirement: 'CARE-POST-5', later: true }),
  bedRestUntil: fact(moment, { asked, requirement: 'CARE-POST-5', later: true }),
  observedUntil: fact(moment, { asked, requirement: 'CARE-POST-5', later: true }),
  /** Where vital signs, sensorium, strength and neurology are recorded. */
  checksKept: fact(code(MONITORING_RECORD_CODES), { asked, owed, requirement: 'CARE-POST-6', later: true }),
  /** Who keeps that record: a nurse, or somebody else who is trained to. */
  checksKeptBy: fact(text, {
    asked: all(asked, when('checksKept', 'in-ehr')),
    owed: all(owed, when('checksKept', 'in-ehr')),
    requirement: 'CARE-POST-6',
    later: true,
  }),
  checks: rows(
    {
      ...vitalSignFacts,
      sensorium: fact(code(SENSORIUM_CODES)),
      motorStrength: fact(code(AGAINST_BASELINE_CODES)),
      /** Sensation, sphincters and the rest of it. */
      neurology: fact(code(AGAINST_BASELINE_CODES)),
      /** Who examined. */
      by: fact(text),
      note: fact(text),
      struck: struckOut,
    },
    { asked, requirement: 'CARE-POST-6', later: true },
  ),
  painTreated: fact(yesNo, { asked, requirement: 'FAC-8', later: true }),
  painTreatment: fact(text, { asked: all(asked, when('painTreated', true)), later: true }),
  ambulation: fact(code(FIRST_AMBULATION_CODES), { asked, owed, requirement: 'CARE-POST-7', later: true }),
  ambulatedAt: fact(moment, {
    asked: all(asked, when('ambulation', 'steady', 'with-help', 'not-able')),
    requirement: 'CARE-POST-7',
    later: true,
  }),
  /** Who stood by. */
  ambulationWatchedBy: fact(text, {
    asked: all(asked, when('ambulation', 'steady', 'with-help', 'not-able')),
    owed: all(owed, when('ambulation', 'steady', 'with-help', 'not-able')),
    requirement: 'CARE-POST-7',
    later: true,
  }),
  /** What to look out for and whom to call was explained. */
  educated: fact(yesNo, { asked, requirement: 'POL-1', later: true }),
  educationNote: fact(text, { asked, later: true }),
  antithrombotics: fact(code(ANTITHROMBOTIC_RESTART_CODES), { asked, requirement: 'CARE-PRE-5', later: true }),
  /** Which, and when. */
  antithromboticsNote: fact(text, { asked: all(asked, when('antithrombotics', 'restarted', 'restart-planned', 'stopped')), later: true }),
  destination: fact(code(DISCHARGE_DESTINATION_CODES), { asked, owed, later: true }),
  dischargedAt: fact(moment, { asked, later: true }),
};
