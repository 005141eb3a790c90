// The definitions of quality as files of the package, in `other`: ViewDefinition is no resource of R4, and SQL none at all.
import { questionOf } from '../../src/quality/default-question.ts';
import { SQL_FUNCTIONS } from '../../src/quality/definitions/sql-functions.ts';
import type { ViewDefinition } from '../../src/quality/definitions/view-definition.ts';
import { VIEWS } from '../../src/quality/definitions/views.ts';
import { DEFAULT_COMPLICATIONS } from '../../src/site/complications-config.ts';
import { NO_LIMITS } from '../../src/site/default-site.ts';
import { DEFAULT_FOLLOW_UP } from '../../src/site/keeping-config.ts';
import type { PackageSettings } from '../generated-profile-constants.ts';
import { definitionFiles } from '../quality/definition-files.ts';
import type { WrittenFile } from './compiled-files.ts';
import { isPlaceholder } from './versions.ts';

export const DEFINITIONS = 'fhir-profiles/package/other';

/** A view as the package has it: what is counted with, and what a definition says of itself besides. */
function published(view: ViewDefinition, { canonical, version }: PackageSettings): ViewDefinition {
  const { resourceType, ...rest } = view;
  const id = view.name.replaceAll('_', '-');
  return {
    ...{ resourceType, id, url: `${canonical}/ViewDefinition/${id}`, version, experimental: isPlaceholder(canonical) },
    ...rest,
  };
}

/** What a site asks that says nothing else: of all of the service, up to the day of the question. */
const ASKED = {
  ...questionOf('', { complications: DEFAULT_COMPLICATIONS, importantChange: DEFAULT_FOLLOW_UP.importantChange, limits: NO_LIMITS }),
  asOf: undefined,
};

const README = `# How complications, success and follow-up are counted

Views of SQL on FHIR (ViewDefinitions), one a file in \`views\`, and SQL over their columns in \`sql\`, to be run in the order of the file names:
\`CREATE TEMP VIEW\` and \`CREATE TEMP TABLE\` make a step, any other statement gives a result of the name of its file. What is asked stands in
\`sql/000-question.sql\`: days, windows and important changes, to be changed there.

| view | of | what it is |
|---|---|---|
${VIEWS.map(({ name, resource, description }) => `| \`${name}\` | ${resource} | ${description} |`).join('\n')}

- \`getResourceKey()\`, the column \`place\`, has to be a whole number that no other line has and that rises in the order of reading: copies of one
  resource are told apart by it.
- Beside the functions of FHIRPath that every runner of views has, the paths ask for \`count()\`.
- The SQL means the same to DuckDB and to Apache Spark. Where the two part it calls functions, which an engine has to be given:

| function | what it gives |
|---|---|
${SQL_FUNCTIONS.map(([call, gives]) => `| \`${call}\` | ${gives} |`).join('\n')}
`;

/** Every file of the definitions, as it is committed. */
export const qualityFiles = (settings: PackageSettings): readonly WrittenFile[] => [
  [`${DEFINITIONS}/README.md`, README],
  ...definitionFiles(
    ASKED,
    VIEWS.map(view => published(view, settings)),
  ).map(([path, text]): WrittenFile => [`${DEFINITIONS}/${path}`, text]),
];
