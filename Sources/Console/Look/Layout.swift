/// The frame of each page, and pieces that pages share. All values are escaped by `PageText`.
///
/// Pieces, used as `{{#text}}{{>long}}{{/text}}`:
/// - `csrf`: the hidden field that each form with `method="post"` needs: `{{>csrf}}`, outside of sections that have their own `csrf`.
/// - `long`: text of any length from outside (`PageValue.long`), in its own direction, the rest folded away.
/// - `said`: short text from outside, isolated: `{{#text}}{{>said}}{{/text}}` where the value is a text.
/// - `time`: a moment (`PageValue.time`).
/// - `options`: choices of a `<select>` (`PageValue.options`).
/// - `badge`: a level in words, its colour beside it: a value with `level`.
enum Layout {
  static let templates = [
    "layout.head": head, "layout.foot": foot, "problem": problem, "csrf": csrf, "long": long, "said": said,
    "time": time, "options": options, "badge": badge,
  ]

  private static let head = """
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>{{title}} – {{service}}</title>
    <link rel="stylesheet" href="/console.css">
    <script src="/console.js" defer></script>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the page</a>
    {{#demo}}<aside class="demo" aria-label="Demo">Demo: nobody who needs help may be given this number.</aside>{{/demo}}
    <header class="top">
    <p class="brand">{{service}}</p>
    {{#hasLinks}}<nav aria-label="Console"><ul>{{#links}}<li><a href="{{path}}"{{#here}} aria-current="page"{{/here}}>{{title}}</a></li>{{/links}}</ul></nav>{{/hasLinks}}
    {{#loggedIn}}<div class="me"><span><bdi>{{name}}</bdi> <span class="quiet">{{roles}}</span></span>
    <form method="post" action="/logout"><input type="hidden" name="csrf" value="{{csrf}}"><button class="quiet-button" type="submit">Log out</button></form></div>{{/loggedIn}}
    </header>
    <div class="warnings" role="status">{{#warnings}}<p class="warning"><strong>Warning:</strong> {{words}}</p>{{/warnings}}</div>
    <main id="main" tabindex="-1">
    <h1>{{title}}</h1>

    """

  private static let foot = """

    </main>
    </body>
    </html>
    """

  private static let problem = """
    <p class="note">{{sentence}}</p>
    <p><a href="{{path}}">To the first page</a></p>
    """

  private static let csrf = #"<input type="hidden" name="csrf" value="{{csrf}}">"#

  private static let long =
    #"<div class="said" dir="auto">{{head}}{{#isLong}}…</div><details class="rest"><summary>Show all {{length}} characters</summary><div class="said" dir="auto">{{rest}}</div></details>{{/isLong}}{{^isLong}}</div>{{/isLong}}"#

  private static let said = #"<bdi class="said">{{.}}</bdi>"#

  private static let time = #"<time datetime="{{iso}}">{{day}} {{clock}}</time>"#

  private static let options =
    #"{{#options}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{words}}</option>{{/options}}"#

  private static let badge = #"<span class="badge {{level}}">{{level}}</span>"#
}
