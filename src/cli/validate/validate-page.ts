import { validateWords as words } from '../../words/en/validate.ts';
import { PAGE_STYLE } from './validate-page-style.ts';
import { type Checked, countOf, type PlacedIssue, SEVERITIES, type Severity, whereOf } from './validate-results.ts';
import { atLeast, type EndOfRun, remarks, toldIssues } from './validate-text.ts';

/** A page with what was found, whole in itself and without a script. What it keeps is bounded: past that it counts. */
export interface ValidatePage {
  add(checked: Checked): void;
  /** `written` is when. */
  finish(end: EndOfRun, written: Date): string;
}

const MOST_RESOURCES = 1_000;
const MOST_ISSUES = 20;
const MOST_RULES = 300;
const MOST_PLACES = 20;
const LONGEST = 600;

interface RuleGroup {
  readonly rule: string;
  readonly profile: string;
  readonly severity: Severity;
  /** Of the first. */
  readonly message: string;
  count: number;
  readonly places: string[];
}

export function createValidatePage(least: Severity): ValidatePage {
  const sections: string[] = [];
  const rules = new Map<string, RuleGroup>();
  let leftOut = 0;

  const note = (issue: PlacedIssue, where: string) => {
    const { rule, profile, severity, message } = issue;
    const key = JSON.stringify([severity, rule, profile]);
    const known = rules.get(key);
    if (known === undefined && rules.size >= MOST_RULES) return;
    const group = known ?? { rule, profile, severity, message, count: 0, places: [] };
    group.count += 1;
    if (group.places.length < MOST_PLACES) group.places.push(where);
    rules.set(key, group);
  };

  return {
    add(checked) {
      const told = toldIssues(checked.issues, least);
      if (told.length === 0) return;
      const isListed = sections.length < MOST_RESOURCES;
      const id = `r${sections.length + 1}`;
      for (const issue of told) note(issue, placeItem(checked, issue, isListed ? id : undefined));
      if (isListed) sections.push(section(checked, told, id));
      else leftOut += 1;
    },
    finish(end, written) {
      const say = words.page;
      const groups = [...rules.values()].sort((one, other) => order(one.severity) - order(other.severity) || other.count - one.count);
      const shown = SEVERITIES.filter(severity => atLeast(severity, least));
      return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${say.title}</h1>
<p class="soft">${say.written(written.toISOString().slice(0, 16).replace('T', ' '))}</p>
${counts(end)}
${against(end)}
${groups.length === 0 ? `<p>${words.summary.issues('')}</p>` : `${filter(shown)}\n<h2>${say.byRule}</h2>\n${groups.map(ruleGroup).join('\n')}`}
${sections.length === 0 ? '' : `<h2>${say.byResource}</h2>\n${sections.join('\n')}`}
${leftOut === 0 ? '' : `<p>${say.leftOut(leftOut)}</p>`}
<h2>${say.notChecked}</h2>
<p>${inHtml(words.notChecked)}</p>
</main>
</body>
</html>
`;
    },
  };
}

const order = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Also what would turn the writing around it. */
function inHtml(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function counts({ tally, files }: EndOfRun): string {
  const { resources, valid, unreadable, errors, warnings } = tally;
  const say = words.page.counts;
  const items: readonly (readonly [number, string])[] = [
    [resources, say.resources],
    [files, say.files],
    [valid, say.valid],
    [resources - valid, say.invalid],
    [errors, say.errors],
    [warnings, say.warnings],
    ...(unreadable > 0 ? ([[unreadable, say.unreadable]] as const) : []),
  ];
  return `<ul class="counts">${items.map(([count, name]) => `<li><b>${count.toLocaleString('en')}</b> ${name}</li>`).join('')}</ul>`;
}

function against(end: EndOfRun): string {
  const { tally } = end;
  const say = words.summary;
  const numbered = (map: ReadonlyMap<string, number>) =>
    [...map].sort(([, one], [, other]) => other - one).map(([name, count]) => `<li><span>${count}</span><code>${inHtml(name)}</code></li>`);
  const base = [...tally.baseByType].map(([type, count]) => `${type} ${count}`);
  const baseCount = [...tally.baseByType.values()].reduce((sum, count) => sum + count, 0);
  const known = [
    ...numbered(tally.byProfile),
    ...(baseCount > 0 ? [`<li><span>${baseCount}</span><div>${inHtml(say.base(base))}</div></li>`] : []),
  ];
  const unknown = numbered(tally.byUnknownProfile);
  const more = tally.unknownProfilesLeftOut > 0 ? `<p>${say.moreUnknown(tally.unknownProfilesLeftOut)}</p>` : '';
  return [
    known.length === 0 ? '' : `<h2>${say.against}</h2>\n<ul class="numbers">${known.join('')}</ul>`,
    unknown.length === 0 ? '' : `<h2>${say.unknownHeading}</h2>\n<ul class="numbers">${unknown.join('')}</ul>${more}`,
    ...(tally.partlyChecked > 0 ? [`<p>${inHtml(say.partlyChecked(tally.partlyChecked))}</p>`] : []),
    ...remarks(end).map(line => `<p>${inHtml(line)}</p>`),
  ].join('\n');
}

function filter(shown: readonly Severity[]): string {
  const boxes = shown.map(
    severity =>
      `<label><input type="checkbox" id="show-${severity}" checked autocomplete="off"> ${words.page.severities[severity]}</label>`,
  );
  return `<fieldset><legend>${words.page.show}</legend>${boxes.join('')}</fieldset>`;
}

function ruleGroup({ rule, profile, severity, message, count, places }: RuleGroup): string {
  const more = count > places.length ? `<li class="soft">${words.page.morePlaces(count - places.length)}</li>` : '';
  return `<details class="${severity}"><summary><span class="severity">${words.severity[severity]}</span> <code>${inHtml(rule)}</code> · ${words.page.times(count)}<br>${inHtml(message)}</summary><ul class="places"><li class="soft">${inHtml(profile)}</li>${places.join('')}${more}</ul></details>`;
}

function placeItem({ file }: Checked, issue: PlacedIssue, id: string | undefined): string {
  const where = `<code>${inHtml(whereOf(file, issue))}</code>`;
  return `<li>${id === undefined ? where : `<a href="#${id}">${where}</a>`} ${inHtml(issue.expression)}</li>`;
}

/** Gone with the filter when none of its issues is shown. */
function section({ file, name, place, issues }: Checked, told: readonly PlacedIssue[], id: string): string {
  const severities = [...new Set(told.map(({ severity }) => severity))];
  const summed = words.counts(
    countOf(issues, 'error'),
    countOf(told, 'warning'),
    countOf(told, 'information'),
    countOf(told, 'not-checked'),
  );
  const who = [name ?? file, place]
    .filter(part => part !== undefined)
    .map(inHtml)
    .join(', ');
  const left = told.length - MOST_ISSUES;
  const only = severities.length === 1 ? ` class="${severities[0]}"` : '';
  return `<details id="${id}"${only} open><summary><strong>${who}</strong>: ${summed}${name === undefined ? '' : `<br><code class="soft">${inHtml(file)}</code>`}</summary><ul class="issues">${told
    .slice(0, MOST_ISSUES)
    .map(issue => issueItem(issue, file))
    .join('')}${left > 0 ? `<li>${words.moreHidden(left)}</li>` : ''}</ul></details>`;
}

function issueItem(issue: PlacedIssue, file: string): string {
  const { severity, expression, slice, message, rule, profile } = issue;
  const path = slice === undefined ? expression : `${expression}:${slice}`;
  return `<li class="issue ${severity}"><span class="severity">${words.severity[severity]}</span> <code>${inHtml(path)}</code><br>${inHtml(message)}<br><span class="soft"><code>${inHtml(rule)}</code> · ${inHtml(profile)} · <code>${inHtml(whereOf(file, issue))}</code></span></li>`;
}
