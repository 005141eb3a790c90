import { conceptIn } from '../../chart/elements/shape.ts';
import type { Evidence, LevelFinding, SearchedRead } from '../../chart/evidence.ts';
import type { PrefilledQuestion } from '../../chart/questions/prefill.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import type { FhirFailure } from '../../fhir/failure.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import type { UnreadableResource } from '../../fhir/unreadable.ts';
import { serverSaid } from '../../words/server-said.ts';
import { unreadableInWords } from '../../words/unreadable-in-words.ts';
import type { Words } from '../../words/words.ts';
import type { PrefilledChart } from './prefilled-chart.ts';

const isOrMayBeFracture = ({ what }: LevelFinding): boolean => what === 'fracture' || what === 'possible-fracture';

/** One patient as one line of JSON: what the chart says of each question, and what it says it with. */
export function prefillLine(chart: PrefilledChart, words: Words): string {
  const { snapshot, questions, levels, unclassified, source, asOf, since } = chart;
  return JSON.stringify({
    patient: snapshot.patientId,
    questions: questions.map(question => questionOf(question, snapshot)),
    levels: levels.filter(isOrMayBeFracture).map(({ level, acuity, aetiology, suggested, evidence }) => ({
      level: level ?? null,
      acuity,
      aetiology,
      suggested,
      evidence: itemOf(evidence, snapshot),
    })),
    lesions: levels
      .filter(finding => !isOrMayBeFracture(finding))
      .map(({ level, what, acuity, suggested, evidence }) => ({
        level: level ?? null,
        what,
        ...(acuity !== 'unknown' && { acuity }),
        suggested,
        evidence: itemOf(evidence, snapshot),
      })),
    unclassified: unclassified.map(({ reference, title, coding, date, status, count }) => ({
      reference,
      date: date ?? null,
      code: coding?.code ?? null,
      system: coding?.system ?? null,
      title,
      ...(status !== undefined && { status }),
      ...(count !== undefined && { count }),
    })),
    unreadable: snapshot.unreadable.map(({ type, where, reasons }: UnreadableResource) => ({
      type,
      where,
      reasons,
      words: unreadableInWords({ reasons }, words),
    })),
    ...(snapshot.nothingFound && { nothingFound: true }),
    ...(snapshot.remarks.length > 0 && { remarks: snapshot.remarks }),
    reads: Object.entries(snapshot.reads).map(([read, state]) => ({
      read,
      status: state.status,
      count: 'count' in state ? state.count : 0,
      ...('failure' in state && { failure: failureOf(state.failure) }),
      ...('how' in state && howOf(state.how)),
    })),
    asOf: asOf.toISOString(),
    ...(since && { since: new Date(since.from).toISOString() }),
    source,
  });
}

function questionOf(question: PrefilledQuestion, snapshot: ChartSnapshot) {
  const { id, level, state, value, windowHours, evidence, searched, unreadableCount } = question;
  return {
    id,
    ...(level !== undefined && { level }),
    state,
    value: value ?? null,
    ...(windowHours !== undefined && { windowHours }),
    evidence: evidence.map(item => itemOf(item, snapshot)),
    searched: searched.map(searchedOf),
    ...(unreadableCount > 0 && { unreadableCount }),
  };
}

function itemOf(item: Evidence, snapshot: ChartSnapshot) {
  const { reference, date, rule, says, match, title, value, dateKind, status, windowHours, windowWhy, own } = item;
  const coding = item.coding ?? firstCoding(snapshot.resources.get(reference));
  return {
    reference,
    date: date ?? null,
    code: coding?.code ?? null,
    rule,
    system: coding?.system ?? null,
    says,
    match,
    title,
    ...(value !== undefined && { value }),
    ...(dateKind !== undefined && { dateKind }),
    ...(status !== undefined && { status }),
    ...(windowHours !== undefined && { windowHours }),
    ...(windowWhy !== undefined && { windowWhy }),
    ...(own !== undefined && { own }),
  };
}

/** Of what was chosen by its words: the code that it has, whether or not it is known here. */
function firstCoding(resource: FhirResource | undefined) {
  return [...conceptIn(resource, 'code').codings, ...conceptIn(resource, 'medicationCodeableConcept').codings].find(
    ({ code }) => code !== undefined,
  );
}

function searchedOf({ read, status, count, failure, how }: SearchedRead) {
  return { read, status, count, ...(failure && { failure: failureOf(failure) }), ...howOf(how) };
}

/** How far back a server was asked, and what it refused of the question. */
function howOf(how: SearchedRead['how']) {
  const widened = how?.widened?.map(({ without, failure }) => ({ without, failure: failureOf(failure) }));
  return { ...(how?.backTo !== undefined && { backTo: how.backTo }), ...(widened && { widened }) };
}

/** With the server's own words, where they are its own. */
function failureOf(failure: FhirFailure) {
  const { kind, status } = failure;
  const says = serverSaid(failure);
  return { kind, ...(status !== undefined && { status }), ...(says !== undefined && { says }) };
}
