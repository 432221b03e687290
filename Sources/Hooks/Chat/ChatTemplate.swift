/// The page's HTML as a Mustache template. Everything that a person typed is escaped by `{{…}}`.
///
/// After a text the focus is on the beginning of its answer, so that it is seen and said first, on any screen.
/// Spelling is not checked, because some browsers send what is typed to their maker for that.
enum ChatTemplate {
  static let html = """
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>Chat</title>
    <link rel="stylesheet" href="/chat/style.css">
    </head>
    <body>
    <a class="skip" href="#text">Skip to the message box</a>
    {{#demo}}<aside class="demo" aria-label="Notice">Demo. The content here awaits sign-off: do not rely on it.</aside>{{/demo}}
    <header>
    <h1>{{service}}</h1>
    <a class="leave" href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>
    </header>
    <main>
    {{#empty}}
    \(danger)
    <p>Write in your own words. A computer answers. No name needed.</p>
    <p class="quiet">“Leave this page” opens a weather page. Your browser’s history may still show this visit.</p>
    {{/empty}}
    <div role="log" aria-label="Messages">
    {{^empty}}
    <ol class="talk">
    {{#lines}}
    <li class="{{#person}}you{{/person}}{{^person}}us{{/person}}{{#fresh}} new{{/fresh}}"{{#newest}} id="newest" tabindex="-1"{{/newest}}>
    <span class="who">{{#person}}You{{/person}}{{^person}}{{#staff}}A person from our team{{/staff}}{{^staff}}Reply{{/staff}}{{/person}}<span class="unseen">: </span></span>
    <p dir="auto">{{text}}</p>
    </li>
    {{/lines}}
    </ol>
    {{/empty}}
    </div>
    {{#troubled}}<p class="problem" id="newest" tabindex="-1" role="alert">{{problem}}</p>{{/troubled}}
    <form method="post" action="/chat#newest" autocomplete="off">
    <input type="hidden" name="token" value="{{token}}">
    <input type="hidden" name="message" value="{{message}}">
    <label for="text">Your message</label>
    <textarea id="text" name="text" rows="3" maxlength="{{limit}}" dir="auto" required autocomplete="off" spellcheck="false" writingsuggestions="false"{{#troubled}} aria-describedby="newest"{{/troubled}}>{{typed}}</textarea>
    <button type="submit">Send</button>
    {{^empty}}<button class="look" type="submit" name="look" value="1" formnovalidate>Look for new replies</button>{{/empty}}
    </form>
    {{^empty}}
    \(danger)
    {{/empty}}
    </main>
    </body>
    </html>
    """

  /// Above the form at first, below it once there is a talk: always in sight where the person is.
  private static let danger = """
    <p class="danger"><strong>In danger now: <a href="tel:999">call 999</a>.</strong> To talk to a person, day or night, free: <a href="tel:116123">116&nbsp;123</a>.</p>
    """
}
