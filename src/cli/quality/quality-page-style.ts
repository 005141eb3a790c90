/** Style of the page that `--html` writes. What asks to be looked at says so in words; the stroke beside it is the colour's only place. */
export const QUALITY_PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1c2126; --soft: #515a64; --ground: #ffffff; --line: #c9d0d7; --link: #0a58a8; --signal: #b3261e;
  --plot-soft: #515a64; --plot-line: #c9d0d7; --plot-mark: #0a58a8; --plot-reference: #8a5a00; --plot-band: #f3ead9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #a9b3bd; --ground: #14181c; --line: #3b454f; --link: #8ec2ff; --signal: #ff8a80;
  --plot-soft: #a9b3bd; --plot-line: #3b454f; --plot-mark: #8ec2ff; --plot-reference: #f5c26b; --plot-band: #33291a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem 1rem 3rem; background: var(--ground); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .25rem 0; max-width: 60rem; } .size { font-size: 1.1rem; } .soft { color: var(--soft); }
a { color: var(--link); } a:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; } nav a { display: inline-block; padding: .5rem 0; }
.wide { overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: 400; min-width: 88px; }
thead th { color: var(--soft); } th.picture, td:has(svg) { min-width: 12rem; max-width: 15rem; }
tbody th { min-width: 11rem; }
.signal th { border-inline-start: 4px solid var(--signal); padding-inline-start: .5rem; font-weight: 600; }
svg { display: block; width: 100%; height: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(30rem, 100%), 1fr)); gap: 1.5rem; margin: 1rem 0; }
summary { padding: .5rem 0; cursor: pointer; } summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; } details figure { max-width: 40rem; }
figure { margin: 0; } figcaption { color: var(--soft); }
@media (max-width: 40rem) {
  thead { display: none; } table, tbody, tr, th, td, caption { display: block; } th, td { border: 0; padding: .1rem 0; } tbody th { font-weight: 600; } th, td { min-width: 0; }
  tr { border-bottom: 1px solid var(--line); padding: .5rem 0; } td:empty { display: none; } td:has(svg) { max-width: 100%; }
  figure svg { font-size: 17px; min-width: 24rem; }
  td[data-label]:not(:has(svg))::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root { color-scheme: light; font-size: 9.5pt; --ink: #1c2126; --soft: #515a64; --ground: #ffffff; --line: #c9d0d7; --signal: #b3261e;
    --plot-soft: #515a64; --plot-line: #c9d0d7; --plot-mark: #0a58a8; --plot-reference: #8a5a00; --plot-band: #f3ead9; }
  @page { margin: 14mm; }
  body { max-width: none; padding: 0; } nav { display: none; } .wide { overflow: visible; }
  th, td { min-width: 6.5rem; } tr, figure { break-inside: avoid; } h2, h3, caption, thead { break-after: avoid; } p { orphans: 3; widows: 3; }
  .figures { display: block; } .figures figure { max-width: 34rem; margin-bottom: 1rem; } th.picture, td:has(svg) { min-width: 13rem; max-width: 13rem; }
}
`;
