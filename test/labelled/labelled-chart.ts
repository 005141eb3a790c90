import type { ChartFieldId } from '../../src/chart/chart-field.ts';
import type { QuestionState } from '../../src/chart/evidence.ts';
import type { FhirResource } from '../../src/fhir/resource.ts';
import type { VertebralLevelCode } from '../../src/parameter/codes.generated.ts';
import { AS_OF, type ChartBuilder } from '../builders/chart-builder.ts';
import type { ReaderFaults } from '../builders/chart-reader.ts';

/** Something that was put into a chart to be found, by the name of what it means; how it can be told: a code, or words alone. */
export interface Planted {
  readonly reference: string;
  readonly group: string;
  readonly by: 'code' | 'text';
}

export interface Label {
  readonly state?: QuestionState;
  /** The number that stands in the state `present`. */
  readonly value?: number;
  /** Must be evidence. */
  readonly evidence?: readonly Planted[];
  /** `Type/id` of what looks alike and must not be evidence. */
  readonly notEvidence?: readonly string[];
  /** May be evidence, and must not answer: neither "present" nor "absent". */
  readonly answersNothing?: readonly string[];
  readonly never?: 'absent-asserted';
}

export interface FieldLabel {
  readonly state?: QuestionState;
  /** A part of the value as it is shown. */
  readonly value?: string;
  readonly evidence?: readonly Planted[];
  readonly notEvidence?: readonly string[];
}

/** A chart with what a clinician finds in it, written down by hand: never worked out from what the app recognises. */
export interface LabelledChart {
  /** A sentence: what is right about this chart. */
  readonly title: string;
  readonly patient: string;
  readonly resources: readonly FhirResource[];
  readonly asOf: Date;
  readonly faults: ReaderFaults;
  /** By the id of a question, `IND-1` over the whole spine, `IND-1@L1` at one level. */
  readonly expected: Readonly<Record<string, Label>>;
  readonly levels: { readonly suggested?: readonly VertebralLevelCode[]; readonly notSuggested?: readonly VertebralLevelCode[] };
  readonly fields: Partial<Record<ChartFieldId, FieldLabel>>;
}

export interface Labels {
  readonly expected?: LabelledChart['expected'];
  readonly levels?: LabelledChart['levels'];
  readonly fields?: LabelledChart['fields'];
  readonly faults?: ReaderFaults;
  readonly asOf?: Date;
}

export function labelled(title: string, chart: ChartBuilder, labels: Labels): LabelledChart {
  const { expected = {}, levels = {}, fields = {}, faults = {}, asOf = AS_OF } = labels;
  return { title, patient: chart.patientId, resources: chart.resources(), asOf, faults, expected, levels, fields };
}

/** Told by a code in its own system. */
export function coded(group: string, ...references: readonly string[]): readonly Planted[] {
  return references.map(reference => ({ reference, group, by: 'code' }));
}

/** Told by its words alone. */
export function worded(group: string, ...references: readonly string[]): readonly Planted[] {
  return references.map(reference => ({ reference, group, by: 'text' }));
}
