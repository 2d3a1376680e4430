/** The console's look: dense and plain, light and dark by the browser's wish; tables become cards on a narrow window; logical properties only. */
export const consoleStyle = `
:root { color-scheme: light dark; --ground: #f2f4f3; --sheet: #fff; --ink: #16211d; --soft: #56645e; --line: #dde3e0; --accent: #0b6b50; --on: #fff; --warn: #7a4b00; --warn-ground: #fff3d9; --bad: #a3212b; --bad-ground: #fdeaea; --good-ground: #e2f4ec; --calm-ground: #e9eeec; }
@media (prefers-color-scheme: dark) { :root { --ground: #101614; --sheet: #18211e; --ink: #e9f0ed; --soft: #a3b1ab; --line: #2d3a35; --accent: #4fc79d; --on: #06231a; --warn: #ffd78a; --warn-ground: #3a2c0c; --bad: #ff9d9d; --bad-ground: #3d1b1d; --good-ground: #12362a; --calm-ground: #26332e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: .9375rem/1.5 Vazirmatn, system-ui, "Noto Sans", "Noto Sans Arabic", Tahoma, sans-serif; }
a { color: var(--accent); } h1, h2, p { margin: 0; }
h1 { font-size: 1.375rem; line-height: 1.3; overflow-wrap: anywhere; } h2 { font-size: 1rem; font-weight: 650; }
main { max-inline-size: 90rem; margin-inline: auto; padding: 1.25rem; display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
main.narrow { max-inline-size: 26rem; padding-block-start: 12vh; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; padding: .6rem 1.25rem; background: var(--sheet); border-block-end: 1px solid var(--line); }
.brand { font-weight: 700; color: var(--ink); text-decoration: none; } .bar nav { flex: 1; } .bar form { margin: 0; }
nav { display: flex; flex-wrap: wrap; gap: .15rem; } nav a { padding: .25rem .5rem; font-size: .875rem; white-space: nowrap; border-radius: .5rem; text-decoration: none; color: var(--soft); }
nav a:hover { color: var(--ink); background: var(--calm-ground); } nav a[aria-current] { color: var(--accent); background: var(--good-ground); font-weight: 650; }
.note { padding: .6rem .9rem; border-radius: .6rem; font-weight: 600; overflow-wrap: anywhere; } .note.bad { background: var(--bad-ground); color: var(--bad); } .note.good { background: var(--good-ground); color: var(--accent); }
.lead { display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: baseline; overflow-wrap: anywhere; }
section { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; display: grid; gap: .75rem; align-content: start; grid-template-columns: minmax(0, 1fr); }
.columns, .stack, .cards, .pair { display: grid; gap: 1rem; align-items: start; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 80rem) { .cards:not(.wide) { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media (min-width: 30rem) { .cards.wide .pair { grid-template-columns: 1fr 1fr; } }
.soft, small { color: var(--soft); } small { font-size: .8125rem; } .empty { padding-block: .5rem; }
.lines { white-space: pre-line; } .lines, .break, bdi, code { overflow-wrap: anywhere; } code { font-size: .875em; }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.chip { display: inline-block; padding: .05rem .5rem; border-radius: 1rem; background: var(--calm-ground); font-weight: 600; font-size: .8125rem; white-space: nowrap; }
.chip.paid, .chip.buying, .clock-soon { background: var(--warn-ground); color: var(--warn); } .chip.done, .chip.refunded, .clock-on-time { background: var(--good-ground); color: var(--accent); }
.chip.failed, .chip.refund-due, .clock-late { background: var(--bad-ground); color: var(--bad); }
table { inline-size: 100%; border-collapse: collapse; } th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-block-end: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: .8125rem; white-space: nowrap; } tbody th { font-weight: 600; } tbody th a, td.end { white-space: nowrap; } td a { display: inline-block; min-inline-size: 7.5rem; } td > div, th > div { min-inline-size: 0; overflow-wrap: anywhere; } tbody tr:last-child > * { border-block-end: 0; }
.end { text-align: end; font-variant-numeric: tabular-nums; } td form { display: inline-grid; }
dl { margin: 0; display: grid; gap: .4rem; } dl div { display: grid; grid-template-columns: minmax(7rem, 2fr) 3fr; gap: .75rem; } dt { color: var(--soft); overflow-wrap: anywhere; } dd { margin: 0; overflow-wrap: anywhere; min-inline-size: 0; }
.sums div { grid-template-columns: 1fr auto; } .sums dd { text-align: end; font-variant-numeric: tabular-nums; } .sum { border-block-start: 1px solid var(--line); padding-block-start: .4rem; font-weight: 700; } .sum dt { color: inherit; }
form { display: grid; gap: .65rem; align-content: start; grid-template-columns: minmax(0, 1fr); } label { max-inline-size: 40rem; display: grid; gap: .2rem; align-content: start; font-size: .875rem; } label > span { font-weight: 600; }
form.wide > button { grid-column: 1 / -1; }
@media (max-width: 75rem) { .bar nav { order: 3; flex-basis: 100%; } .bar .brand { flex: 1; } }
@media (min-width: 60rem) { form.wide { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .9rem; } }
form.line { grid-template-columns: minmax(0, 24rem) auto; align-items: end; justify-content: start; }
input, textarea, select { font: inherit; padding: .45rem .6rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--sheet); color: var(--ink); inline-size: 100%; min-inline-size: 0; } textarea { resize: vertical; }
button { font: inherit; font-weight: 650; padding: .5rem .9rem; border: 1px solid transparent; border-radius: .5rem; background: var(--accent); color: var(--on); cursor: pointer; justify-self: start; }
button.quiet { background: transparent; color: var(--accent); border-color: currentColor; } button.bad { background: transparent; color: var(--bad); border-color: currentColor; } td button { padding: .2rem .6rem; white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
details { border-block-start: 1px solid var(--line); padding-block-start: .6rem; } summary { cursor: pointer; font-weight: 600; } details form { margin-block-start: .6rem; }
ol { margin: 0; padding: 0; list-style: none; display: grid; gap: .6rem; } .timeline li { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; }
.thread li { padding: .5rem .75rem; border-radius: .6rem; background: var(--calm-ground); margin-inline-end: 2rem; } .thread .staff { background: var(--good-ground); margin-inline: 2rem 0; }
.thread .soft { color: var(--ink); } blockquote { margin: 0; padding: .5rem .75rem; border-inline-start: 3px solid var(--accent); background: var(--calm-ground); border-radius: 0 .5rem .5rem 0; } article { display: grid; gap: .75rem; }
@media (max-width: 45rem) {
  main { padding: .75rem; } .bar { padding: .5rem .75rem; } nav { flex-wrap: nowrap; overflow-x: auto; padding: .25rem; } form.wide > button { grid-column: 1 / -1; }
@media (max-width: 75rem) { .bar nav { order: 3; flex-basis: 100%; } .bar .brand { flex: 1; } }
@media (min-width: 60rem) { form.wide { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .9rem; } }
form.line { grid-template-columns: minmax(0, 1fr) auto; }
  thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; } table, tbody, tr, tbody th, td { display: block; }
  tbody tr { padding-block: .5rem; border-block-end: 1px solid var(--line); } tbody tr:last-child { border-block-end: 0; }
  tbody th, td { border: 0; padding: .15rem 0; display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .5rem; } td.end, td { text-align: start; } tbody th::before, td::before { content: attr(data-label); color: var(--soft); font-weight: 400; }
  dl:not(.sums) div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
`;
