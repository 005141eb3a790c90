/** Which levels a consent covers: said where it is asked for, and to a screen reader wherever a level is chosen. */
export const consentCoverageWords = {
  heading: 'What it covers',
  warn: (levels: string) => `The consent does not cover ${levels}. Ask for it, or leave ${levels} out of the plan.`,
  add: (levels: string) => `It covers ${levels} too`,
} as const;
