// The first page, how to take the package in, and its changelog.
import type { StructureDefinition } from 'fhir/r4.js';
import { viewTable } from './counting-page.ts';
import { storyList } from './example-pages.ts';
import { counted, type Html, html, link } from './html.ts';
import { markdown } from './markdown.ts';
import { type Definition, type PackageModel, wordsOf } from './package-model.ts';
import { linkList, page } from './page.ts';
import { plain, table } from './table.ts';

const listing = <D extends Definition>(
  model: PackageModel,
  caption: string,
  first: string,
  resources: readonly D[],
  more: (resource: D) => unknown = () => [],
): Html | false =>
  resources.length > 0 &&
  table(
    caption,
    [first, plain('What it is for')],
    resources.map(each => ({
      cells: [html`${link(model.pageOf(each), wordsOf(each))}${more(each)}`, each.description],
    })),
  );

const archiveLink = (model: PackageModel): Html => html`<a href="${model.archive}" download>${model.archive}</a>`;

/** The first page: what there is. */
export function indexPage(model: PackageModel): string {
  const { manifest } = model;
  const onType = ({ type }: StructureDefinition) => html` <code>${type}</code>`;
  const onContext = ({ context = [] }: StructureDefinition) =>
    html` <span class="soft">on ${context.map(({ expression }) => expression).join(', ')}</span>`;
  return page(model, {
    title: manifest.title,
    lead: html`<p class="lead">${manifest.description}. After the ACR–ASNR–ASSR–SIR–SNIS practice parameter, which is guidance: what departs from
it is recorded, at most with a warning; errors are kept for structure, binding, identity and statements that contradict each other.</p>
<p class="url"><span class="soft">Package</span> ${archiveLink(model)} <span class="soft">version ${link('history.html', manifest.version)}, draft, FHIR ${manifest.fhirVersions.join(', ')}</span></p>
<p class="url"><span class="soft">Canonical base</span> <code>${manifest.canonical}</code></p>\n`,
    parts: [
      ['profiles', 'Profiles', listing(model, 'Profiles', 'Profile', model.profiles, onType)],
      ['extensions', 'Extensions', listing(model, 'Extensions', 'Extension', model.extensions, onContext)],
      [
        'codes',
        'Codes',
        html`<div class="columns"><div><h3>Code systems</h3>${linkList(model, model.codeSystems)}</div><div><h3>Value sets</h3>${linkList(model, model.valueSets)}</div></div>
<p>${link('recognised.html', 'What is recognised in a chart')}: ${counted(model.recognised.length, 'value set', 'value sets')}, to which nothing is bound.</p>\n`,
      ],
      ['questionnaires', 'Questionnaires', listing(model, 'Questionnaires', 'Questionnaire', model.questionnaires)],
      ['capabilities', 'What is asked of a server', listing(model, 'Capability statements', 'Statement', model.capabilities)],
      ['maps', 'Maps', listing(model, 'Maps', 'Map', model.maps)],
      ['searches', 'Searches', listing(model, 'Search parameters', 'Parameter', model.searches)],
      ['measures', 'Measures', listing(model, 'Measures', 'Measure', model.measures)],
      ['libraries', 'Libraries of CQL', listing(model, 'Libraries', 'Library', model.libraries)],
      [
        'counting',
        'Views',
        html`<p>${link('counting.html', 'How rates are counted')}, as views of SQL on FHIR and SQL over their columns.</p>\n${viewTable(model)}`,
      ],
      ['stories', 'Stories', storyList(model)],
      [
        'guide',
        'The guide',
        html`<ul>${model.written.map(({ name, title }) => html`<li>${link(`${name}.html`, title)}</li>`)}${model.guides.map(guide => html`<li>${link(model.pageOf(guide), 'Everything that is in it, as an ImplementationGuide')}</li>`)}</ul>\n`,
      ],
      [
        'examples',
        'Examples',
        html`<p>${link('examples.html', counted(model.examples.length, 'example', 'examples'))}, each on a page of its own.</p>\n`,
      ],
    ],
  });
}

const shell = (text: string): Html => html`<pre><code>${text}</code></pre>\n`;

/** How others take the package in. */
export function takeInPage(model: PackageModel): string {
  const { name, version, canonical, fhirVersions } = model.manifest;
  const [profile] = model.profiles.filter(({ type }) => type === 'Procedure');
  const url = profile?.url ?? canonical;
  return page(model, {
    title: 'Take it in',
    lead: html`<p class="lead">One file, ${archiveLink(model)}: definitions with snapshots, and valid examples, as FHIR registries and servers take
them. It depends on <code>hl7.fhir.r4.core</code> 4.0.1 alone.</p>\n`,
    parts: [
      [
        'validator',
        'Validate with the HL7 validator',
        shell(`java -jar validator_cli.jar -version ${fhirVersions[0]} -ig ${model.archive} my-procedure.json\n`),
      ],
      [
        'here',
        'Validate without a server or Java',
        html`<p>From a checkout of Vertaug; each issue has its place and its rule:</p>\n${shell('npx vertaug validate my-procedure.json\n')}`,
      ],
      [
        'hapi',
        'Load it into a HAPI FHIR server',
        html`<p>In <code>application.yaml</code> of its starter project; it takes the file at its start. A server that may not read files is loaded as any other, below.</p>
${shell(`hapi:
  fhir:
    implementationguides:
      vertaug:
        name: ${name}
        version: ${version}
        packageUrl: file:///path/to/${model.archive}
        installMode: STORE_AND_INSTALL
`)}<p>Then ask it, where <code>BASE</code> is its address:</p>
${shell(`curl -H 'Content-Type: application/fhir+json' --data-binary @my-procedure.json \\
  "$BASE/Procedure/\\$validate?profile=${url}"
`)}`,
      ],
      [
        'server',
        'Load it into another server',
        html`<p>Code systems first, then value sets, structures and questionnaires; <code>BASE</code> is the address of the server:</p>
${shell(`tar xzf ${model.archive}
for type in CodeSystem ValueSet StructureDefinition SearchParameter ConceptMap Questionnaire; do
  for file in package/$type-*.json; do
    curl -fsS -o /dev/null -X PUT -H 'Content-Type: application/fhir+json' --data-binary @"$file" \\
      "$BASE/$type/$(basename "$file" .json | cut -d- -f2-)"
  done
done
`)}`,
      ],
      [
        'sushi',
        'Build on it with SUSHI',
        html`<p>Put it where SUSHI looks for packages:</p>
${shell(`mkdir -p ~/.fhir/packages/${name}#${version}
tar xzf ${model.archive} -C ~/.fhir/packages/${name}#${version}
`)}<p>In <code>sushi-config.yaml</code>:</p>
${shell(`dependencies:
  ${name}: ${version}
`)}<p>In a profile of your own:</p>
${shell(`Profile: HospitalAugmentation
Parent: ${profile?.name ?? ''}
* location 1..1
`)}<p>SUSHI fetches FHIR R4 itself from its registry. Where there is no network, <code>fhir-profiles/r4-core</code> of a checkout of Vertaug holds what these profiles need of it.</p>`,
      ],
      [
        'limits',
        'What to expect',
        html`<ul>
<li>R4 offers no category for consent to a procedure: every validator warns that LOINC 64293-4 is not among R4’s consent categories.</li>
<li>A validator without a terminology server cannot judge LOINC codes and a site’s own codings, and says so.</li>
<li>The HL7 engine checks the type of a referenced resource only when it can resolve the reference.</li>
<li>US Core is not claimed in <code>meta.profile</code>; the Procedure asks for what US Core asks of the resource itself.</li>
</ul>\n`,
      ],
    ],
  });
}

/** Every version, the newest first. */
export const historyPage = (model: PackageModel): string =>
  page(model, {
    title: 'Versions',
    lead: html`<p class="lead">What is published is published once: each version has one content, known by the hash of its archive. ${link('changelog.html', 'What changed')} is told version by version.</p>\n`,
    parts: [
      [
        'versions',
        'Published versions',
        table(
          'Versions',
          [plain('Version'), plain('Day'), plain('What it is'), plain('SHA-256 of the archive')],
          model.packageList.list.map(({ version, date, desc, sha256 }) => ({
            cells: [
              html`<strong>${version}</strong>`,
              sha256 === undefined ? 'not yet' : date,
              desc ?? 'In the making: its content may change until it is published.',
              sha256 === undefined ? '' : html`<code>${sha256}</code>`,
            ],
          })),
        ),
      ],
      [
        'bases',
        'Canonical bases',
        html`<p>The canonical base is <code>${model.manifest.canonical}</code>. What is stored under one of these is read as if it stood under that:</p>
<ul>${Object.keys(model.aliases).map(written => html`<li><code>${written}</code></li>`)}</ul>\n`,
      ],
    ],
  });

/** The changelog. */
export const changelogPage = (model: PackageModel): string =>
  page(model, {
    title: 'Changelog',
    lead: markdown(model.changelog.replace(/^# .*\n/, '')),
    parts: [],
  });
