/** The EHR's pages: calm, readable from 320 px up, light and dark; deliberately unlike the app, which is another system. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2430; --quiet: #566073; --paper: #f6f5f1; --sheet: #fffefb; --line: #d9d6cc; --act: #1f5d57; --on-act: #fff; --warn: #8a4a06; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e4dc; --quiet: #a5abb5; --paper: #16191d; --sheet: #1e2227; --line: #363c44; --act: #7cc7bd; --on-act: #0f2321; --warn: #f0b36b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
main, header, footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.1rem; margin: 0; }
h3 { font-size: .95rem; margin: 1rem 0 .25rem; }
p { margin: .35rem 0; max-width: 46rem; }
.quiet { color: var(--quiet); }
.patients { list-style: none; margin: 1.25rem 0; padding: 0; border-top: 1px solid var(--line); }
.patients > li { background: var(--sheet); border: 1px solid var(--line); border-top: 0; padding: 1rem; }
.who { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: start; justify-content: space-between; }
.who > div { flex: 1 1 18rem; min-width: 0; }
a { color: var(--act); }
.act, button { display: inline-block; font: inherit; font-weight: 600; padding: .55rem 1rem; min-height: 44px; border: 1px solid var(--act); border-radius: 4px; text-decoration: none; cursor: pointer; }
.act { background: var(--act); color: var(--on-act); }
button { background: none; color: var(--act); }
a:focus-visible, button:focus-visible, pre:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); }
td[data-label='Id'], td[data-label='Validation'] { overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--quiet); }
.warn { color: var(--warn); font-weight: 600; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; border-top: 1px solid var(--line); padding: .4rem 0; }
  td { display: grid; grid-template-columns: 6.5rem 1fr; border: 0; padding: .1rem 0; }
  td::before { content: attr(data-label); color: var(--quiet); font-weight: 400; }
}
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 1rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
pre { background: var(--sheet); border: 1px solid var(--line); padding: 1rem; overflow: auto; font-size: .85rem; line-height: 1.45; }
.search { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin-top: 1rem; }
.search input[type=search] { flex: 1 1 12rem; min-width: 0; max-width: 24rem; }
input[type=search], select { font: inherit; min-height: 44px; padding: .4rem .6rem; border: 1px solid var(--quiet); border-radius: 4px; background: var(--sheet); color: var(--ink); max-width: 100%; }
.options summary { display: inline-block; padding: .6rem 0; cursor: pointer; color: var(--act); text-decoration: underline; }
.options p { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; max-width: none; }
.options p > label:first-child:not(:only-child) { flex: 0 0 11rem; }
.options label:only-child { min-height: 32px; display: flex; gap: .5rem; align-items: center; }
.options input[type=checkbox] { width: 20px; height: 20px; accent-color: var(--act); }
.options select { flex: 0 1 auto; min-width: 0; }
footer { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; padding-bottom: 2.5rem; }
`;
