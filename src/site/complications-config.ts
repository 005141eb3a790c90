/** The systems by which a complication can be graded. The first is the one that the practice parameter names. */
export const GRADE_SYSTEMS = ['sir-2017', 'sir-a-f', 'cirse-2017', 'cirse-2026'] as const;

export type GradeSystem = (typeof GRADE_SYSTEMS)[number];

/** By what complications are graded here, and until when after the procedure they are counted. None of the numbers is in the practice parameter. */
export interface ComplicationsConfig {
  /** At least one. */
  readonly gradeSystems: readonly GradeSystem[];
  /** How long after the procedure an event counts as an early one. */
  readonly earlyDays: number;
  /** How long after the procedure a new fracture is counted. */
  readonly newFractureMonths: number;
}

export const DEFAULT_COMPLICATIONS: ComplicationsConfig = { gradeSystems: ['sir-2017'], earlyDays: 30, newFractureMonths: 12 };

const span = 'Give a number above zero, or leave the key out to keep its default.';

export const COMPLICATION_KEYS = {
  gradeSystems: `Give a list of one or more of: ${GRADE_SYSTEMS.join(', ')}; or leave the key out.`,
  earlyDays: span,
  newFractureMonths: span,
};
