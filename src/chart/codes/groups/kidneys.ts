import type { CodeGroup } from './code-group.ts';

/** Kidneys known to be ill, by the words of the diagnosis: no code of it is confirmed here. */
export const kidneyDisease: CodeGroup<'kidney-disease'> = {
  id: 'kidney-disease',
  include: [],
  text: [
    'chronic kidney disease',
    'chronic renal disease',
    'chronic renal failure',
    'chronic renal insufficiency',
    'end stage renal disease',
    'end stage kidney disease',
    'renal failure',
    'kidney failure',
    'renal insufficiency',
    'acute kidney injury',
  ],
};
