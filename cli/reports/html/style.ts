/** The page's only style; its hash is the one that the page's policy allows. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1b2230, #e7eaf0);
  --quiet: light-dark(#525b6d, #a8b1c2);
  --paper: light-dark(#fbfbfd, #12161d);
  --raised: light-dark(#ffffff, #1a202a);
  --sunk: light-dark(#f1f3f7, #0d1117);
  --line: light-dark(#dce0e8, #323a48);
  --link: light-dark(#0b57a4, #8ec2ff);
  --pass: light-dark(#156c3a, #6fd08c);
  --fail: light-dark(#b3202c, #ff8d8d);
  --warn: light-dark(#855300, #f0bd5a);
  --observed: light-dark(#0b5f8a, #7cc7f2);
  --open: light-dark(#525b6d, #a8b1c2);
  --expected-paper: light-dark(#e9f6ee, #12291c);
  --actual-paper: light-dark(#fdeced, #331a1d);
  --expected-mark: light-dark(#bfe8cd, #24613d);
  --mark: light-dark(#ffd6d9, #7a2931);
  font: 1rem/1.5 system-ui, sans-serif;
  color: var(--ink);
  background: var(--paper);
}
* { box-sizing: border-box; }
body { margin: 0; }
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
footer { padding-bottom: 3rem; color: var(--quiet); font-size: 0.875rem; }
h1, h2, h3, h4, h5, p, li, dd, th, td { overflow-wrap: anywhere; }
h1 { margin: 0.25rem 0 1.25rem; font-size: clamp(1.5rem, 5vw, 2.125rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.5rem 0 1rem; font-size: 1.375rem; }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.4; }
h4 { margin: 1.25rem 0 0.35rem; font-size: 0.875rem; }
h5 { margin: 0 0 0.25rem; font-size: 0.8125rem; color: var(--quiet); }
p { margin: 0.35rem 0; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.8125rem; }
pre {
  margin: 0; padding: 0.6rem 0.75rem; border-radius: 0.4rem; background: var(--sunk);
  white-space: pre-wrap; overflow-wrap: anywhere;
}
mark { color: inherit; background: var(--mark); border-radius: 0.2rem; }
.eyebrow { margin: 0; color: var(--quiet); font-size: 0.875rem; }
.quiet { color: var(--quiet); font-size: 0.9375rem; }
header.kept h1 { color: var(--pass); }
header.broken h1 { color: var(--fail); }
header.open h1 { color: var(--warn); }

.counts { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin: 0; padding: 0; list-style: none; }
.counts strong { font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.counts .none { color: var(--quiet); }
.counts .none strong { font-weight: 400; }
.counts :is(.fail, .warn, .pass, .observed, .not-checked):not(.none) strong { color: var(--hue); }
.fail { --hue: var(--fail); }
.warn { --hue: var(--warn); }
.pass { --hue: var(--pass); }
.observed { --hue: var(--observed); }
.not-checked { --hue: var(--open); }
.bar { display: block; margin: 0.75rem 0 1.25rem; border-radius: 4px; overflow: hidden; }
.bar rect { fill: var(--hue); }

.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.5rem 1.5rem; margin: 0; }
.facts dt { color: var(--quiet); font-size: 0.8125rem; }
.facts dd { margin: 0; }

.chip {
  display: inline-block; padding: 0 0.5em; border: 1px solid var(--hue); border-radius: 1em;
  color: var(--hue); font-size: 0.8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap;
}
.chip.fail { color: var(--raised); background: var(--hue); }
.level {
  padding: 0.05em 0.4em; border-radius: 0.3em; color: var(--quiet); background: var(--sunk);
  font-size: 0.75rem; font-weight: 600; white-space: nowrap;
}

.finding, .todo {
  margin: 0 0 1.25rem; padding: 1rem 1.25rem 1.1rem; border: 1px solid var(--line); border-radius: 0.6rem;
  background: var(--raised);
}
.finding { border-left: 4px solid var(--hue); }
.reason { font-weight: 600; color: var(--warn); }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem; }
.finding > .sides { margin-top: 0.75rem; }
.side.expected, .side.actual { padding: 0.6rem 0.8rem; border-radius: 0.4rem; }
.side.expected { background: var(--expected-paper); }
.side.actual { background: var(--actual-paper); }
.side h4 { margin: 0; }
.side.expected h4 { color: var(--pass); }
.side.actual h4 { color: var(--fail); }
.side p { white-space: pre-wrap; }
.side.expected pre, .side.actual pre { padding: 0; background: none; }
.side.expected mark { background: var(--expected-mark); }
.exchanges { margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 0.4rem; list-style: none; }
.exchanges li + li { border-top: 1px solid var(--line); }
.exchanges summary { padding: 0.3rem 0.75rem; cursor: pointer; overflow-wrap: anywhere; }
.exchanges details > .sides { padding: 0 0.75rem 0.6rem; }
.paste { user-select: all; }
.spent { margin-bottom: 0; }

.timeline { margin: 1rem 0 0; }
.timeline ol { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.timeline li {
  display: grid; grid-template-columns: 5rem minmax(6rem, 12rem) minmax(0, 1fr) 8.5rem; gap: 0 0.75rem; align-items: center;
}
.timeline svg { display: block; }
.timeline .who { color: var(--quiet); font-size: 0.8125rem; overflow-wrap: anywhere; }
.timeline .what { overflow-wrap: anywhere; }
.timeline .when { color: var(--quiet); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.timeline .guide { stroke: var(--line); }
.timeline rect { stroke-width: 1.5; }
.timeline .write { fill: var(--observed); stroke: var(--observed); }
.timeline .read { fill: var(--raised); stroke: var(--warn); }
.timeline .open { stroke-dasharray: 4 3; fill-opacity: 0.4; }

.todo ul { margin: 0.35rem 0 0; padding-left: 1.25rem; }

table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--quiet); font-size: 0.8125rem; font-weight: 600; }
tbody th { font-weight: 400; }
.family th { padding-top: 1.25rem; font-weight: 700; }
.id, tbody th a { font-weight: 600; }
.number, thead th:nth-child(n + 4) { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.note { color: var(--quiet); font-size: 0.8125rem; }

@media (max-width: 44rem) {
  .sides { grid-template-columns: minmax(0, 1fr); }
  .timeline li { grid-template-columns: 4rem minmax(0, 1fr) auto; padding: 0.35rem 0; }
  .timeline svg { grid-row: 2; grid-column: 1 / -1; }
  thead { display: none; }
  table, tbody, tr:not(.family), .family th { display: block; }
  tr:not(.family) { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  tr:not(.family) :is(th, td) { display: inline-block; padding: 0 0.6rem 0 0; border: 0; vertical-align: baseline; }
  tr:not(.family) th { display: block; padding: 0.25rem 0; }
  .number { color: var(--quiet); font-size: 0.8125rem; }
  .number[data-unit]::after { content: ' ' attr(data-unit); }
}

@media print {
  :root { color-scheme: light; font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  .finding, .todo { border-color: #999; border-left-color: var(--hue); }
  .sides, .timeline, tr, .todo { break-inside: avoid; }
  h2, h3, h4, summary { break-after: avoid; }
  details::details-content { content-visibility: visible; }
}
`;
