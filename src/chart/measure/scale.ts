/** `a·value + b` in the scale's own unit; a number alone is `a`. */
export type Conversion = number | { readonly times: number; readonly plus: number };

/** What a code's number is measured in, and which numbers can be meant by it. */
export interface Scale {
  /** What values are worked out in, as UCUM writes it. */
  readonly unit: string;
  /** Units that are understood, as UCUM writes them, with the way to `unit`. */
  readonly units: Readonly<Record<string, Conversion>>;
  /** What laboratories write instead, and the unit of `units` that they mean; '' is no unit at all. */
  readonly written?: Readonly<Record<string, string>>;
  /** Grams in a mole, where `units` lead from one to the other. */
  readonly gramsPerMole?: number;
  /** What a worked-out value is shown with; left out, a value is shown as the chart writes it. */
  readonly shown?: string;
  /** Outside of it a wrong unit is likelier than the value. */
  readonly plausible: readonly [number, number];
}
