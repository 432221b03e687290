/// The report's style: system fonts, light and dark, small screens, paper. Contrast is at least 4.5 to 1; what colour says, words
/// or lines say too.
enum ReportStyle {
  static let css = """
    :root { --back: #faf9f6; --ink: #1d2729; --quiet: #4d5a5e; --card: #fff; --edge: #c3cbc9; --act: #0c5a58; --good: #14532d; --bad: #97201a; --gone: #fbe3e0; --come: #dff0e4; }
    @media (prefers-color-scheme: dark) {
      :root { --back: #11181a; --ink: #e6ecec; --quiet: #aab7ba; --card: #1c2629; --edge: #43525a; --act: #86d3ca; --good: #8fdcae; --bad: #ffb4a9; --gone: #4a1d18; --come: #16402a; }
    }
    * { box-sizing: border-box; }
    html { font: 100%/1.5 system-ui, sans-serif; background: var(--back); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body { max-width: 60rem; margin: 0 auto; padding: 0 1rem 2rem; overflow-wrap: anywhere; }
    a { color: var(--act); }
    :focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { position: static; display: inline-block; padding: .5rem; }
    h1 { font-size: 1.75rem; line-height: 1.25; }
    h2 { font-size: 1.375rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid var(--edge); }
    h3 { font-size: 1.125rem; margin: 1.5rem 0 .25rem; }
    h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
    p, dl { margin: .25rem 0; }
    code { font-family: ui-monospace, monospace; font-size: .9375em; font-weight: 400; }
    .quiet, .size { color: var(--quiet); }
    .size { font-weight: 400; }
    .good { color: var(--good); }
    .bad { color: var(--bad); }
    .contents, .contents ul { list-style: none; padding: 0; margin: 0; }
    .contents > li > ul { columns: 18rem; padding-inline-start: 1rem; margin-bottom: .75rem; }
    .contents li { break-inside: avoid-column; }
    .contents a { display: inline-block; min-height: 1.75rem; padding: .125rem 0; }
    article { border-top: 1px solid var(--edge); padding-bottom: .75rem; }
    .sms { background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; padding: .5rem .75rem; max-width: 40rem; white-space: pre-wrap; }
    .slot { text-decoration: underline dotted; text-underline-offset: .2em; }
    .facts { display: grid; grid-template-columns: minmax(7rem, 10rem) 1fr; gap: .125rem 1rem; }
    .facts dt { grid-column: 1; color: var(--quiet); }
    .facts dd { grid-column: 2; margin: 0; }
    .facts a { display: inline-block; min-height: 1.5rem; }
    .change dt { font-weight: 600; margin-top: .5rem; }
    .change dd { margin: .125rem 0; padding: .25rem .75rem; background: var(--card); border: 1px solid var(--edge); white-space: pre-wrap; }
    del { background: var(--gone); color: inherit; text-decoration: line-through; }
    ins { background: var(--come); color: inherit; text-decoration: underline; }
    @media (max-width: 26em) { .facts { display: block; } .facts dd { margin-bottom: .375rem; } }
    @media print {
      :root { --back: #fff; --ink: #000; --quiet: #333; --card: #fff; --edge: #777; --act: #000; --good: #000; --bad: #000; --gone: #fff; --come: #fff; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      .skip { display: none; }
      h2, h3, h4 { break-after: avoid; }
      article { break-inside: avoid; }
      .facts a[href^="https:"]::after { content: " (" attr(href) ")"; }
    }
    """
}
