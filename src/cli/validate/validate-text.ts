import { asQuoted } from '../../words/as-quoted.ts';
import { validateWords as words } from '../../words/en/validate.ts';
import { type Checked, countOf, type PlacedIssue, SEVERITIES, type Severity, whereOf } from './validate-results.ts';
import type { Tally } from './validate-tally.ts';

/** Issues told of one resource: past so many, one thing is wrong in many places. */
const MOST_TOLD = 20;
const LONGEST_MESSAGE = 600;
const LONGEST_NAME = 200;
const LONGEST_PATH = 300;

/** What data says, fit for a terminal: it may bring signs that would move its cursor or turn its writing. */
const quoted = (text: string, longest = LONGEST_NAME): string =>
  asQuoted(text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd'), longest);

/** What was found of one resource for people; empty where there is nothing to tell. */
export function validateText(checked: Checked, least: Severity): string {
  const told = toldIssues(checked.issues, least);
  if (told.length === 0) return '';
  const { file, name, place, issues } = checked;
  const counts = words.counts(
    countOf(issues, 'error'),
    atLeast('warning', least) ? countOf(issues, 'warning') : 0,
    told.filter(({ severity }) => severity === 'information').length,
    countOf(told, 'not-checked'),
  );
  const who = quoted(name === undefined ? file : place === undefined ? name : `${name}, ${place}`, LONGEST_MESSAGE);
  const left = told.length - MOST_TOLD;
  return [
    `${who}: ${counts}`,
    ...told.slice(0, MOST_TOLD).flatMap(issue => issueLines(issue, file)),
    ...(left > 0 ? [`  ${words.moreHidden(left)}`] : []),
    '',
    '',
  ].join('\n');
}

/** The worst first. */
export function toldIssues(issues: readonly PlacedIssue[], least: Severity): readonly PlacedIssue[] {
  return issues
    .filter(({ severity }) => atLeast(severity, least))
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

export const atLeast = (severity: Severity, least: Severity): boolean => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

function issueLines(issue: PlacedIssue, file: string): string[] {
  const { severity, expression, message, rule, slice } = issue;
  const path = slice === undefined ? expression : `${expression}:${slice}`;
  const head = [whereOf(file, issue), words.severity[severity], path].filter(part => part !== '');
  return [
    `  ${head.map(part => quoted(part, LONGEST_PATH)).join('  ')}`,
    `      ${quoted(message, LONGEST_MESSAGE)}  [${rule}${ownerOf(issue)}]`,
  ];
}

/** The profile's short name, where the rule is not FHIR's own. */
function ownerOf({ profile }: PlacedIssue): string {
  return profile.startsWith('http://hl7.org/fhir/StructureDefinition/') ? '' : `, ${profile.slice(profile.lastIndexOf('/') + 1)}`;
}

/** What one run leaves to say. */
export interface EndOfRun {
  readonly tally: Tally;
  readonly files: number;
  /** Profiles that were asked for, and for whose type no resource came. */
  readonly unmatched: readonly string[];
  /** What the packages ask for and is not checked. */
  readonly left: readonly string[];
}

const MOST_LEFT = 10;

/** The end of the text: how many, against what, and what was not checked. */
export function validateSummary(end: EndOfRun): string {
  const { tally, files } = end;
  const say = words.summary;
  const { resources, valid, unreadable, errors, warnings, notes, byProfile, baseByType, byUnknownProfile } = tally;
  const base = [...baseByType].map(([type, count]) => `${type} ${count}`);
  const baseCount = [...baseByType.values()].reduce((sum, count) => sum + count, 0);
  const lines = [
    resources === 0 ? say.nothing : `${say.whole(resources, files, valid)} ${say.issues(words.counts(errors, warnings, notes))}`,
    ...(unreadable > 0 ? [say.unreadable(unreadable)] : []),
    ...listed(say.against, [...counted(byProfile), ...(baseCount > 0 ? [numbered(baseCount, say.base(base))] : [])]),
    ...listed(say.unknown, [
      ...counted(byUnknownProfile),
      ...(tally.unknownProfilesLeftOut > 0 ? [`  ${say.moreUnknown(tally.unknownProfilesLeftOut)}`] : []),
    ]),
    ...(tally.partlyChecked > 0 ? [wrapped(say.partlyChecked(tally.partlyChecked))] : []),
    ...remarks(end),
    wrapped(words.notChecked),
  ];
  return `${lines.join('\n')}\n`;
}

const WIDTH = 120;

export function wrapped(text: string, indent = ''): string {
  return text.replace(new RegExp(`(.{1,${WIDTH - indent.length}})(?: |$)`, 'g'), `$1\n${indent}`).trimEnd();
}

/** Of what was asked for, and was not to be had. */
export function remarks({ unmatched, left }: EndOfRun): readonly string[] {
  return [...unmatched.map(words.summary.unmatched), ...packagesLeft(left)];
}

function packagesLeft(left: EndOfRun['left']): readonly string[] {
  return listed(words.summary.packagesLeft(left.length), [
    ...left.slice(0, MOST_LEFT).map(thing => `  ${quoted(thing, LONGEST_MESSAGE)}`),
    ...(left.length > MOST_LEFT ? [`  ${words.summary.moreLeft(left.length - MOST_LEFT)}`] : []),
  ]);
}

const listed = (head: string, items: readonly string[]): readonly string[] => (items.length === 0 ? [] : [head, ...items]);

function counted(map: ReadonlyMap<string, number>): readonly string[] {
  return [...map].sort(([, one], [, other]) => other - one).map(([name, count]) => numbered(count, quoted(name)));
}

const numbered = (count: number, text: string): string => `${String(count).padStart(7)}  ${wrapped(text, ' '.repeat(9))}`;
