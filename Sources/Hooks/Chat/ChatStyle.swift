/// The page's style: system fonts, light and dark, one column from a small phone up, either direction of writing. Contrast is at
/// least 4.5 to 1.
enum ChatStyle {
  static let css = """
    :root { --back: #f7f6f2; --ink: #1d2729; --quiet: #4d5a5e; --theirs: #fff; --staff: #fdf3dc; --mine: #d7e9e6; --edge: #dcdfdb; --line: #667378; --act: #0c5a58; --on-act: #fff; --warn: #97201a; --on-warn: #fff; --demo: #ffeab3; --on-demo: #3f3000; }
    @media (prefers-color-scheme: dark) {
      :root { --back: #11181a; --ink: #e6ecec; --quiet: #aab7ba; --theirs: #1c2629; --staff: #33301f; --mine: #174541; --edge: #2b373b; --line: #8b9a9f; --act: #86d3ca; --on-act: #08201e; --warn: #ffb4a9; --on-warn: #410002; --demo: #403300; --on-demo: #ffeab3; }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { font: 100%/1.5 system-ui, sans-serif; background: var(--back); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; overflow-anchor: none; }
    body { max-width: 42rem; margin: 0 auto; padding: 0 1rem 1.5rem; overflow-wrap: break-word; }
    p { margin: .75rem 0; }
    a { color: var(--act); }
    .skip { position: absolute; inset-inline-start: -100rem; }
    .skip:focus { position: static; display: inline-block; padding: .5rem; }
    .demo { background: var(--demo); color: var(--on-demo); margin: 0 -1rem; padding: .4rem 1rem; font-size: .9375rem; }
    header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; margin: 0 -1rem; padding: .5rem 1rem; background: var(--back); border-bottom: 1px solid var(--edge); }
    @media (min-height: 30em) and (min-width: 20em) {
      header { position: sticky; top: 0; z-index: 1; }
      html { scroll-padding-top: 4.5rem; }
    }
    h1 { flex: 1 1 6rem; min-width: 0; font-size: 1.25rem; line-height: 1.3; margin: 0; }
    button { font: inherit; font-weight: 600; padding: .6rem 2rem; min-height: 2.75rem; background: var(--act); color: var(--on-act); border: 1px solid transparent; border-radius: .6rem; cursor: pointer; }
    button:hover { text-decoration: underline; }
    .exit { margin: 0; }
    .leave { padding: .55rem 1rem; background: var(--warn); color: var(--on-warn); }
    @media (max-width: 26em) {
      h1 { font-size: 1.0625rem; }
      .leave { font-size: .9375rem; padding: .5rem .65rem; }
      header { gap: .25rem .5rem; padding-block: .4rem; }
    }
    .danger { border-inline-start: .3rem solid var(--warn); padding: .1rem 0; padding-inline-start: .75rem; }
    .danger a { white-space: nowrap; }
    .first { font-size: 1.125rem; }
    .quiet, .who { color: var(--quiet); font-size: .9375rem; }
    .unseen, .us:not(.staff) + .us:not(.staff) .who, .staff + .staff .who { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .talk { list-style: none; margin: 1rem 0; padding: 0; display: flex; flex-direction: column; gap: .4rem; }
    .talk li { position: relative; max-width: 88%; min-width: 0; align-self: flex-start; padding: .5rem .85rem .65rem; background: var(--theirs); border: 1px solid var(--edge); border-radius: 1rem; border-end-start-radius: .25rem; scroll-margin-top: 1rem; }
    .talk li.staff { background: var(--staff); }
    .talk li.you { align-self: flex-end; background: var(--mine); border-color: transparent; border-end-start-radius: 1rem; border-end-end-radius: .25rem; }
    .talk li.new { border-color: var(--act); }
    .talk li + li.you, .talk li.you + li { margin-top: .5rem; }
    .us:not(.staff) + .us:not(.staff), .staff + .staff { padding-top: .65rem; }
    #newest { scroll-margin-top: 2rem; }
    .talk p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    .who { display: block; font-weight: 600; font-size: .875rem; }
    .staff .who { color: var(--ink); }
    .you .who { color: var(--ink); text-align: end; }
    .problem { border: 2px solid var(--warn); border-radius: .6rem; padding: .5rem .75rem; color: var(--warn); font-weight: 600; }
    label { display: block; font-weight: 600; margin: 1rem 0 .25rem; }
    textarea { display: block; width: 100%; min-height: 4.5rem; max-height: 14rem; field-sizing: content; font: inherit; color: inherit; background: var(--theirs); border: 2px solid var(--line); border-radius: .6rem; padding: .5rem .65rem; resize: vertical; }
    .acts { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin-top: .6rem; }
    .look { background: transparent; color: var(--act); border-color: var(--act); padding: .6rem 1rem; }
    .below { position: fixed; inset-block-end: 1rem; inset-inline: 0; width: max-content; max-width: calc(100% - 2rem); margin-inline: auto; border-radius: 1.5rem; border-color: var(--back); z-index: 1; }
    :focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
    .framed header { border-bottom: 0; }
    .framed h1 { font-size: 1.0625rem; }
    """
}
