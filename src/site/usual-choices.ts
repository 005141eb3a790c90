/** What a site may say is usual with it: codes of the parameter's own lists, without those that need words beside them. */
export const USUAL_TECHNIQUES = [
  'vertebroplasty',
  'balloon-kyphoplasty',
  'non-balloon-kyphoplasty',
  'sacroplasty',
  'implant-assisted',
  'rfa-adjunct',
] as const;
export const USUAL_GUIDANCE = ['fluoroscopy', 'ct', 'fluoroscopy-and-ct'] as const;
export const USUAL_INJECTATES = ['pmma', 'calcium-phosphate'] as const;
