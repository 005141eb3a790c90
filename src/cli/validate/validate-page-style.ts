/** Style of the page that `--html` writes. Severity stands in words; the stroke beside it is the colour's only place. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1c2126; --soft: #515a64; --ground: #ffffff; --panel: #f3f5f7; --line: #c9d0d7; --link: #0a58a8;
  --error: #b3261e; --warning: #8a5a00; --information: #4a5560; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #a9b3bd; --ground: #14181c; --panel: #1e242a; --line: #3b454f; --link: #8ec2ff;
  --error: #ff8a80; --warning: #f5c26b; --information: #a9b3bd; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; max-width: 60rem; } a { color: var(--link); }
code { font: .9em/1.5 ui-monospace, monospace; }
.soft { color: var(--soft); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1rem 0; list-style: none; }
.counts li { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem; min-width: 6.5rem; }
.counts b { display: block; font-size: 1.4rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: .25rem .75rem; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
fieldset label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2.75rem; }
input { width: 1.15rem; height: 1.15rem; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; background: var(--panel); }
summary { padding: .6rem .75rem; min-height: 2.75rem; cursor: pointer; }
summary:focus-visible, a:focus-visible, input:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.issues, .places { list-style: none; margin: 0; padding: 0 .75rem .5rem; }
.issue { border-inline-start: 4px solid var(--information); background: var(--ground); margin: .4rem 0; padding: .4rem .75rem; }
.issue.not-checked { border-inline-start-style: dashed; } .issue.error { border-color: var(--error); } .issue.warning { border-color: var(--warning); }
.severity { font-weight: 600; color: var(--information); } .error .severity { color: var(--error); } .warning .severity { color: var(--warning); }
.places li { padding: .2rem 0; }
.numbers { list-style: none; margin: 0; padding: 0; } .numbers li { display: grid; grid-template-columns: 5rem 1fr; gap: .75rem; }
.numbers span { text-align: end; font-variant-numeric: tabular-nums; }
body:has(#show-error:not(:checked)) .error, body:has(#show-warning:not(:checked)) .warning, body:has(#show-information:not(:checked)) .information, body:has(#show-not-checked:not(:checked)) .not-checked { display: none; }
@media (max-width: 30rem) { .numbers li { grid-template-columns: 3.5rem 1fr; } body { padding-inline: .75rem; } }
@media print { fieldset { display: none; } details { break-inside: avoid; } }
`;
