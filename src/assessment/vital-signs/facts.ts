import { check, decimal, fact, moment } from '../facts/fact.ts';

/** Vital signs of one moment. What was not measured then is blank. */
export const vitalSignFacts = {
  /** FHIR dateTime with offset. */
  at: fact(moment, { later: true }),
  systolicMmHg: fact(decimal('mm[Hg]'), { later: true }),
  diastolicMmHg: fact(decimal('mm[Hg]'), { later: true }),
  heartRatePerMin: fact(decimal('/min'), { later: true }),
  respiratoryRatePerMin: fact(decimal('/min'), { later: true }),
  oxygenSaturationPercent: fact(decimal('%'), { later: true }),
  temperatureCel: fact(decimal('Cel'), { later: true }),
  /** 0 to 10. */
  pain: fact(decimal('{score}'), { later: true }),
};

/** Of a row of a log: it was struck out, and stands there as it was entered. Such a row is sent to nobody, and so is that it was struck. */
export const struckOut = fact(check, { later: true, fileOnly: true });
