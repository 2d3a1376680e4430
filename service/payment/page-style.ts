/** The payment window's look: one narrow column on a phone, the order beside the card on a desk; light and dark; logical properties only. */
export const pageStyle = `
:root { color-scheme: light dark; --ground: #f2f4f3; --sheet: #fff; --ink: #16211d; --soft: #56645e; --line: #dde3e0; --accent: #0b6b50; --on: #fff; --warn: #7a4b00; --warn-ground: #fff3d9; --bad: #a3212b; --bad-ground: #fdeaea; --good-ground: #e2f4ec; }
@media (prefers-color-scheme: dark) { :root { --ground: #101614; --sheet: #18211e; --ink: #e9f0ed; --soft: #a3b1ab; --line: #2d3a35; --accent: #4fc79d; --on: #06231a; --warn: #ffd78a; --warn-ground: #3a2c0c; --bad: #ff9d9d; --bad-ground: #3d1b1d; --good-ground: #12362a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.6 Vazirmatn, system-ui, "Noto Sans", "Noto Sans Arabic", Tahoma, sans-serif; }
main { max-inline-size: 56rem; margin-inline: auto; padding: 1.25rem; display: grid; gap: 1rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
h1 { font-size: 1.25rem; margin: 0; } h2 { font-size: 1rem; margin-block: 0 .75rem; color: var(--soft); font-weight: 600; }
a { color: var(--accent); }
.note { margin: 0; padding: .75rem 1rem; border-radius: .75rem; background: var(--warn-ground); color: var(--warn); font-weight: 600; }
.bad { background: var(--bad-ground); color: var(--bad); } .good { background: var(--good-ground); color: var(--accent); }
.sheets, .stack { display: grid; gap: 1rem; align-items: start; }
@media (min-width: 46rem) { .sheets { grid-template-columns: 1fr 1fr; } }
section { background: var(--sheet); border: 1px solid var(--line); border-radius: 1rem; padding: 1.25rem; }
dl { margin: 0; display: grid; gap: .5rem; } dl div { display: flex; justify-content: space-between; gap: 1rem; } dt { color: var(--soft); } dd { margin: 0; font-variant-numeric: tabular-nums; text-align: end; white-space: nowrap; }
.sum { border-block-start: 1px solid var(--line); padding-block-start: .75rem; margin-block-start: .25rem; align-items: baseline; } .sum dt { color: var(--ink); font-weight: 600; } .sum dd { font-size: 1.5rem; font-weight: 700; }
form { display: grid; gap: .9rem; } label { display: grid; gap: .3rem; color: var(--soft); font-size: .9rem; }
input { font: inherit; font-size: 1.1rem; padding: .6rem .75rem; border: 1px solid var(--soft); border-radius: .6rem; background: transparent; color: var(--ink); direction: ltr; inline-size: 100%; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .9rem; align-items: end; }
button { font: inherit; font-weight: 700; padding: .8rem 1rem; border: 0; border-radius: .75rem; background: var(--accent); color: var(--on); cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.small { color: var(--soft); font-size: .85rem; margin: 0; } ul { margin: 0; padding-inline-start: 1.1rem; color: var(--soft); font-size: .9rem; } code { direction: ltr; unicode-bidi: isolate; color: var(--ink); white-space: nowrap; }
`;
