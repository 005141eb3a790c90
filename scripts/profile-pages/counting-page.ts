// The page of the definitions of quality: every view with its columns, and the SQL over them.
import { SQL_FUNCTIONS } from '../../src/quality/definitions/sql-functions.ts';
import type { ViewDefinition } from '../../src/quality/definitions/view-definition.ts';
import { counted, type Html, html, link } from './html.ts';
import type { PackageModel } from './package-model.ts';
import { page } from './page.ts';
import { plain, short, table } from './table.ts';

const code = (text: string): Html => html`<code>${text}</code>`;

/** The views, each with what it is; a name leads to its columns. */
export const viewTable = ({ views }: PackageModel): Html =>
  table(
    'Views',
    ['View', short('Of'), plain('What it is')],
    views.map(({ name, resource, description }) => ({
      cells: [link(`counting.html#${name}`, name), code(resource), description],
    })),
  );

const columnTable = ({ name, description, resource, select }: ViewDefinition): Html => {
  const rows = select.flatMap(({ forEach, column }) =>
    column.map(each => ({
      cells: [
        code(each.name),
        code(each.path),
        each.collection === true ? 'all of them, as a list' : '',
        forEach === undefined ? '' : code(forEach),
      ],
    })),
  );
  return html`<h3 id="${name}">${name} <small>${resource}</small></h3>
<p>${description}</p>
${table(`Columns of ${name}`, ['Column', plain('Path'), plain('Where there are several'), 'Once for each'], rows)}`;
};

export function countingPage(model: PackageModel): string {
  const { views, sql } = model;
  return page(model, {
    title: 'How rates are counted',
    lead: html`<p class="lead">Complications, success, follow-up and what is to be reviewed, for an engine of views (SQL on FHIR) and SQL: with these
definitions Vertaug itself counts a service. They lie in <code>package/other</code> of <a href="${model.archive}" download>${model.archive}</a>, with what the
engine has to know in <code>README.md</code>.</p>\n`,
    parts: [
      ['views', counted(views.length, 'view', 'views'), viewTable(model)],
      ['columns', 'Their columns', views.map(columnTable)],
      [
        'sql',
        'SQL over the columns',
        html`<p>Run in the order of their names; the first says what is asked. The others make a table or a view for those after them, or give a result.</p>
<ul class="columns">${sql.map(name => html`<li>${code(name)}</li>\n`)}</ul>\n`,
      ],
      [
        'functions',
        'Functions that an engine has to be given',
        table(
          'Functions',
          ['Call', plain('What it gives')],
          SQL_FUNCTIONS.map(([call, gives]) => ({ cells: [code(call), gives] })),
        ),
      ],
    ],
  });
}
