/** The page's style sheet: readable on a phone (tables scroll inside their box), in the dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #d5dbe3; --paper: #fff; --recall: #2a6fb0; --alarms: #c9702b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #9aa6b5; --line: #3a4453; --paper: #141a22; --recall: #5aa0e0; --alarms: #e39152; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 .75rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 1rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.note { color: var(--soft); max-width: 46rem; margin: .25rem 0 .75rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .87rem; }
th, td { padding: .25rem .75rem .25rem 0; text-align: left; white-space: nowrap; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
th.figure, td.figure { text-align: right; padding: .25rem 0 .25rem .75rem; }
svg { display: block; width: 100%; height: auto; }
.bars { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: .9rem 2rem; align-items: start; }
.bars svg { max-width: 30rem; break-inside: avoid; }
svg text { fill: var(--ink); font: 11px system-ui, sans-serif; }
svg .tick, svg .stage { fill: var(--soft); font-size: 10px; }
svg .name { font-weight: 600; }
svg .stage { font-weight: 400; }
svg .grid { stroke: var(--line); }
svg .frame { fill: none; stroke: var(--line); }
svg .curve { fill: none; stroke: var(--recall); stroke-width: 2; }
svg .whisker { fill: none; stroke: var(--ink); stroke-opacity: .75; }
svg rect.recall { fill: var(--recall); }
svg rect.alarms { fill: var(--alarms); }
.key span { display: inline-block; margin-right: 1rem; color: var(--soft); }
.key .recall::before, .key .alarms::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .4em; background: var(--recall); }
.key .alarms::before { background: var(--alarms); }
.curves { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: 1rem; }
figure { margin: 0; break-inside: avoid; }
figcaption { font-size: .85rem; color: var(--soft); overflow-wrap: anywhere; }
@page { margin: 14mm; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --recall: #2a6fb0; --alarms: #c9702b; }
  main { max-width: none; padding: 0; }
  body { font-size: 11px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .wide { overflow: visible; }
  .bars { grid-template-columns: 1fr 1fr; }
  .curves { grid-template-columns: repeat(4, 1fr); }
  table { font-size: 9px; width: 100%; }
  th, td { white-space: normal; }
  th.figure, td.figure { padding-left: .4rem; }
  tr { break-inside: avoid; }
  h2, .note, .key { break-after: avoid; }
}
`;
