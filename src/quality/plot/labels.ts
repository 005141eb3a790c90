/** A label along an axis: its place, and to which side of it the text stands. */
export interface Label {
  readonly at: number;
  readonly says: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Of the height of a font, a sign on average; and how much has to be free between two labels. */
const SIGN = 0.62;
const GAP = 0.6;

/** Labels by rising place, without those that would touch another: the first and the last stay, of the others those that fit from the left. */
export function apart(labels: readonly Label[], fontSize: number): readonly Label[] {
  const last = labels.at(-1);
  const gap = GAP * fontSize;
  const kept: Label[] = [];
  for (const label of labels.slice(0, -1)) {
    const before = kept.at(-1);
    const isFree = before === undefined || startOf(label, fontSize) >= endOf(before, fontSize) + gap;
    const leavesLast = kept.length === 0 || last === undefined || endOf(label, fontSize) + gap <= startOf(last, fontSize);
    if (isFree && leavesLast) kept.push(label);
  }
  if (last !== undefined) kept.push(last);
  return kept;
}

const widthOf = ({ says }: Label, fontSize: number): number => says.length * SIGN * fontSize;

const startOf = (label: Label, fontSize: number): number =>
  label.at - widthOf(label, fontSize) * (label.anchor === 'start' ? 0 : label.anchor === 'end' ? 1 : 0.5);

const endOf = (label: Label, fontSize: number): number => startOf(label, fontSize) + widthOf(label, fontSize);
