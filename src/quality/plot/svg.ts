/** An element of a picture. Whoever shows it makes text of it (a report in a file) or elements (the app). */
export interface SvgNode {
  readonly tag: 'svg' | 'g' | 'line' | 'rect' | 'path' | 'circle' | 'text' | 'title';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

type Attributes = SvgNode['attributes'];

export const node = (tag: SvgNode['tag'], attributes: Attributes, ...children: readonly (SvgNode | string)[]): SvgNode => ({
  tag,
  attributes,
  children,
});

/**
 * Inks by what they mean. The page that shows a picture gives the custom properties for light and dark; without them all is drawn in the
 * colour of the text around it.
 */
export const INK = {
  text: 'currentColor',
  soft: 'var(--plot-soft, currentColor)',
  line: 'var(--plot-line, currentColor)',
  mark: 'var(--plot-mark, currentColor)',
  reference: 'var(--plot-reference, currentColor)',
  band: 'var(--plot-band, none)',
} as const;

/** The outermost element. `says` is the whole picture in a sentence, for whoever cannot see it. */
export function picture(width: number, height: number, says: string, children: readonly SvgNode[]): SvgNode {
  const attributes = {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': says,
    'font-family': 'inherit',
    'font-size': 13,
    fill: INK.text,
  };
  return node('svg', attributes, ...children);
}

export const lineFrom = (x1: number, y1: number, x2: number, y2: number, stroke: string, more: Attributes = {}): SvgNode =>
  node('line', { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2), stroke, ...more });

export const textAt = (x: number, y: number, says: string, more: Attributes = {}): SvgNode =>
  node('text', { x: rounded(x), y: rounded(y), ...more }, says);

/** A line through points; fewer than two draw nothing. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[], stroke: string, more: Attributes = {}): SvgNode {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`);
  return node('path', { d: steps.join(''), fill: 'none', stroke, ...more });
}

/** A tenth of a unit is finer than a pixel. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
