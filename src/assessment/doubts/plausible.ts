/** A number that somebody types; its unit is in its name. */
export type TypedQuantity =
  | 'cementVolumeMl'
  | 'fluoroscopyTimeMin'
  | 'referenceAirKermaMGy'
  | 'doseAreaProductGyCm2'
  | 'doseLengthProductMGyCm'
  | 'heightBeforeMm'
  | 'heightAfterMm'
  | 'ablationMin'
  | 'ablationTemperatureCel'
  | 'bloodLossMl'
  | 'contrastMl'
  | 'inr'
  | 'plateletsPer10To9L'
  | 'creatinineClearanceMlPerMin';

interface Bounds {
  readonly from: number;
  readonly to: number;
  /** What lies beyond them more likely than the value: which slip of the hand. */
  readonly because: string;
}

/**
 * Outside of these a slip is likelier than the number, so it is asked about. They are wide on purpose and no limits of anything: what
 * means something clinically is the site's to set. None is in the practice parameter.
 */
export const PLAUSIBLE: Readonly<Record<TypedQuantity, Bounds>> = {
  cementVolumeMl: { from: 0.1, to: 15, because: '4.5 mL without its point is 45; no vertebral body holds more than a syringe or two' },
  fluoroscopyTimeMin: { from: 0.05, to: 180, because: 'minutes typed as seconds (384 for 6.4), or the point lost' },
  referenceAirKermaMGy: { from: 1, to: 15_000, because: 'gray typed for milligray (0.4 for 400), or microgray' },
  doseAreaProductGyCm2: { from: 0.05, to: 1500, because: 'the unit of another machine: 42.5 Gy·cm² are 42 500 mGy·cm²' },
  doseLengthProductMGyCm: { from: 1, to: 20_000, because: 'Gy·cm typed for mGy·cm, or a digit too many' },
  heightBeforeMm: {
    from: 2,
    to: 60,
    because: 'centimetres typed for millimetres (1.8 for 18), or a percentage; no vertebral body is higher',
  },
  heightAfterMm: {
    from: 2,
    to: 60,
    because: 'centimetres typed for millimetres (2.2 for 22), or a percentage; no vertebral body is higher',
  },
  ablationMin: { from: 0.1, to: 120, because: 'seconds typed as minutes (360 for 6)' },
  ablationTemperatureCel: { from: 5, to: 120, because: 'degrees Fahrenheit typed as Celsius (158 for 70)' },
  bloodLossMl: { from: 0, to: 2000, because: 'a digit too many (5000 for 500); nearly none is lost through a needle' },
  contrastMl: { from: 0, to: 400, because: 'a digit too many, or the point lost (1000 for 10.00)' },
  inr: {
    from: 0.7,
    to: 15,
    because: 'the point lost (12 for 1.2 lies within; 24 for 2.4 does not); below 0.7 it is a ratio of something else',
  },
  plateletsPer10To9L: { from: 3, to: 2000, because: '212 000 per microlitre typed as 10⁹/L, or 0.212 in 10¹²/L' },
  creatinineClearanceMlPerMin: { from: 2, to: 300, because: 'mL/s typed as mL/min, or a creatinine typed for its clearance' },
};

export function isPlausible(quantity: TypedQuantity, value: number): boolean {
  const { from, to } = PLAUSIBLE[quantity];
  return value >= from && value <= to;
}
