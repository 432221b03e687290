/// The console's style: system fonts, light and dark, from a small phone up. Contrast is at least 4.5 to 1; in the dark
/// nothing glares, because people work with it at night.
///
/// Components: `cards` (list of cards), `table` with `data-label` on each cell (cards on a phone), `field`, buttons (`act`,
/// `quiet-button`, `danger`), `badge` with a level's name, `talk` (bubbles, `you` and `us`), `note`, `warning`, `chart`,
/// `facts` (names and values), `row` (things side by side), `said` (text from outside).
enum ConsoleStyle {
  static let css = colours + frame + pieces + forms + tables + talk

  private static let colours = """
    :root { --back: #f6f6f3; --card: #fff; --ink: #1c2528; --quiet: #4d5a5e; --edge: #d3d8d6; --line: #667378; --act: #0b5755; --on-act: #fff; --tint: #e3efed; --warn: #8f1d17; --on-warn: #fff; --warn-tint: #fbe6e3; --amber: #6b4700; --amber-tint: #ffeec8; --mine: #d9eae7; --focus: #0b5755; }
    @media (prefers-color-scheme: dark) {
      :root { --back: #101618; --card: #182023; --ink: #dde4e4; --quiet: #a3b1b4; --edge: #2e3a3e; --line: #819095; --act: #7cc9c0; --on-act: #08201e; --tint: #1b3432; --warn: #ffb0a5; --on-warn: #3d0502; --warn-tint: #3d1a17; --amber: #f2cd85; --amber-tint: #3a2c0c; --mine: #17403c; --focus: #9fe3da; }
    }

    """

  private static let frame = """
    * { box-sizing: border-box; }
    html { font: 100%/1.5 system-ui, sans-serif; background: var(--back); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body { margin: 0; overflow-wrap: break-word; }
    main { max-width: 76rem; margin: 0 auto; padding: .75rem 1rem 3rem; outline: none; }
    h1 { font-size: 1.375rem; line-height: 1.3; margin: .5rem 0 1rem; }
    h2 { font-size: 1.125rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
    h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
    p { margin: .5rem 0; max-width: 44rem; }
    a { color: var(--act); }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { position: static; display: inline-block; padding: .5rem 1rem; }
    .demo { background: var(--amber-tint); color: var(--amber); padding: .25rem 1rem; font-size: .875rem; }
    .top { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; padding: .25rem 1rem; background: var(--card); border-bottom: 1px solid var(--edge); }
    .brand { font-weight: 700; margin: .25rem 0; }
    .top nav { flex: 1 1 auto; }
    .top ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; list-style: none; margin: 0; padding: 0; }
    .top nav a { display: inline-block; padding: .55rem .65rem; min-height: 2.75rem; text-decoration: none; border-bottom: 3px solid transparent; }
    .top nav a:hover { text-decoration: underline; }
    .top nav a[aria-current] { border-bottom-color: var(--act); color: var(--ink); font-weight: 600; }
    .me { display: flex; gap: .75rem; align-items: center; margin-inline-start: auto; font-size: .9375rem; }
    .warning { background: var(--warn-tint); color: var(--warn); border-inline-start: .3rem solid var(--warn); margin: 0; padding: .5rem 1rem; max-width: none; }
    .quiet { color: var(--quiet); font-size: .9375rem; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    @media print { .top, .skip, form { display: none; } }

    """

  private static let pieces = """
    .note { background: var(--tint); border-inline-start: .3rem solid var(--act); padding: .5rem .85rem; margin: .75rem 0; max-width: 44rem; }
    .note.bad { background: var(--warn-tint); color: var(--warn); border-color: var(--warn); }
    .card { background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; padding: .75rem 1rem; }
    .cards { list-style: none; margin: .75rem 0; padding: 0; display: grid; gap: .6rem; }
    .cards > li { background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; padding: .6rem .9rem; }
    .row { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
    .row.ends { align-items: end; }
    .split { display: grid; gap: 1rem; }
    @media (min-width: 60em) { .split { grid-template-columns: minmax(0, 3fr) minmax(16rem, 1fr); } }
    .facts { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .2rem 1rem; margin: .5rem 0; }
    aside .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
    aside .facts dd { margin-bottom: .5rem; }
    .facts dt { color: var(--quiet); }
    .facts dd { margin: 0; }
    .badge { display: inline-block; padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .875rem; font-weight: 600; white-space: nowrap; }
    .badge.emergency { background: var(--warn); color: var(--on-warn); border-color: transparent; }
    .badge.urgent { background: var(--warn-tint); color: var(--warn); border-color: var(--warn); }
    .badge.amber { background: var(--amber-tint); color: var(--amber); border-color: var(--amber); }
    .said { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; max-height: 60rem; overflow-y: auto; }
    bdi.said { max-height: none; }
    code, .code { font-family: ui-monospace, monospace; font-size: .9375em; overflow-wrap: anywhere; }
    .chart { background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; padding: .75rem; margin: .75rem 0; overflow-x: auto; }
    .chart svg { display: block; max-width: 100%; height: auto; }
    .empty { color: var(--quiet); border: 1px dashed var(--line); border-radius: .5rem; padding: 1rem; }
    details > summary { cursor: pointer; color: var(--act); padding: .25rem 0; }

    """

  private static let forms = """
    form { margin: 0; }
    .field { margin: .9rem 0; max-width: 32rem; }
    .row .field { margin: 0; }
    .field.wide { max-width: 44rem; }
    label, legend { display: block; font-weight: 600; margin-bottom: .2rem; }
    fieldset { border: 1px solid var(--edge); border-radius: .5rem; margin: .9rem 0; padding: .5rem 1rem .75rem; max-width: 32rem; }
    .field .quiet { display: block; margin-bottom: .25rem; }
    label.tick { display: flex; gap: .5rem; align-items: start; font-weight: 400; padding: .35rem 0; min-height: 2.75rem; }
    .tick input { width: 1.35rem; height: 1.35rem; margin: .1rem 0 0; accent-color: var(--act); flex: none; }
    input[type=text], input[type=password], input[type=date], input[type=search], input[type=number], select, textarea { width: 100%; min-height: 2.75rem; font: inherit; color: inherit; background: var(--card); border: 2px solid var(--line); border-radius: .4rem; padding: .4rem .6rem; }
    textarea { min-height: 6rem; resize: vertical; }
    input.short { max-width: 12rem; font-variant-numeric: tabular-nums; letter-spacing: .1em; }
    button, .button { font: inherit; font-weight: 600; display: inline-block; min-height: 2.75rem; padding: .5rem 1.1rem; border: 2px solid transparent; border-radius: .4rem; cursor: pointer; text-decoration: none; }
    button.act, .button.act { background: var(--act); color: var(--on-act); }
    .quiet-button { background: transparent; color: var(--act); border-color: var(--line); }
    button.danger { background: var(--warn); color: var(--on-warn); }
    button:hover, .button:hover { text-decoration: underline; }
    button:disabled { opacity: .6; cursor: progress; }
    .secret { font-family: ui-monospace, monospace; font-size: 1.0625rem; background: var(--card); border: 1px solid var(--edge); border-radius: .4rem; padding: .6rem .8rem; overflow-wrap: anywhere; max-width: 44rem; user-select: all; }
    .qr { display: inline-block; background: #fff; padding: .5rem; border-radius: .4rem; }
    .qr img { display: block; width: 12rem; height: 12rem; image-rendering: pixelated; }

    """

  private static let tables = """
    table { border-collapse: collapse; width: 100%; background: var(--card); border: 1px solid var(--edge); }
    caption { text-align: start; font-weight: 600; padding: .4rem 0; }
    th, td { text-align: start; vertical-align: top; padding: .4rem .65rem; border-bottom: 1px solid var(--edge); }
    th { font-size: .9375rem; color: var(--quiet); }
    td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
    @media (max-width: 44em) {
      table, tbody, tr, td, tbody th, caption { display: block; width: 100%; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table { background: none; border: 0; }
      tr { background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; margin: .6rem 0; padding: .35rem 0; }
      td, tbody th { border: 0; padding: .15rem .8rem; }
      td.number { text-align: start; }
      td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); font-size: .9375rem; }
    }

    """

  private static let talk = """
    .talk { list-style: none; margin: 1rem 0; padding: 0; display: flex; flex-direction: column; gap: .5rem; }
    .talk > li { max-width: min(88%, 44rem); min-width: 0; align-self: flex-start; padding: .45rem .85rem .55rem; background: var(--card); border: 1px solid var(--edge); border-radius: .9rem; border-end-start-radius: .25rem; }
    .talk > li.us { align-self: flex-end; background: var(--mine); border-color: transparent; border-end-start-radius: .9rem; border-end-end-radius: .25rem; }
    .talk > li.staff { align-self: flex-end; background: var(--tint); border-color: var(--act); border-end-start-radius: .9rem; border-end-end-radius: .25rem; }
    .talk > li.between { align-self: center; background: none; border: 0; color: var(--quiet); font-size: .9375rem; text-align: center; }
    .talk .who { display: flex; flex-wrap: wrap; gap: 0 .5rem; font-weight: 600; font-size: .875rem; }
    .talk details { font-size: .9375rem; }
    """
}
