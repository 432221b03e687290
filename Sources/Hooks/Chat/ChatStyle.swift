/// The page's style: system fonts, light and dark, one column from a small phone up. Contrast is at least 4.5 to 1.
enum ChatStyle {
  static let css = """
    :root { --back: #fff; --ink: #1b1f24; --soft: #eef1f4; --mine: #dcebff; --line: #6a737d; --act: #0b5cad; --on-act: #fff; --warn: #8f1d14; }
    @media (prefers-color-scheme: dark) {
      :root { --back: #14171a; --ink: #eceff1; --soft: #22272c; --mine: #173a5e; --line: #9aa4ad; --act: #8fc1f5; --on-act: #10151a; --warn: #ffb4ab; }
    }
    * { box-sizing: border-box; }
    html { font: 100%/1.5 system-ui, sans-serif; background: var(--back); color: var(--ink); }
    body { max-width: 40rem; margin: 0 auto; padding: 0 1rem 2rem; }
    header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; padding: 1rem 0; }
    h1 { font-size: 1.25rem; margin: 0; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { position: static; display: inline-block; padding: .5rem; }
    .demo { background: var(--warn); color: var(--back); margin: 0 -1rem; padding: .5rem 1rem; font-weight: 600; }
    .leave { background: var(--warn); color: var(--back); padding: .6rem 1rem; border-radius: .4rem; font-weight: 600; text-decoration: none; }
    .danger { border-inline-start: .3rem solid var(--warn); padding-inline-start: .75rem; }
    .talk { list-style: none; margin: 0; padding: 0; }
    .talk li { background: var(--soft); border-radius: .6rem; padding: .6rem .8rem; margin: .5rem 0; max-width: 90%; width: fit-content; white-space: pre-wrap; overflow-wrap: anywhere; }
    .talk li.you { background: var(--mine); margin-inline-start: auto; }
    .who { font-weight: 600; }
    .problem { color: var(--warn); font-weight: 600; }
    label { display: block; font-weight: 600; margin: 1rem 0 .25rem; }
    textarea { width: 100%; font: inherit; color: inherit; background: var(--back); border: 2px solid var(--line); border-radius: .4rem; padding: .5rem; }
    button { font: inherit; font-weight: 600; margin-top: .5rem; padding: .6rem 1.5rem; min-height: 2.75rem; background: var(--act); color: var(--on-act); border: 0; border-radius: .4rem; }
    a { color: var(--act); }
    a.leave { color: var(--back); }
    :focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
    """
}
