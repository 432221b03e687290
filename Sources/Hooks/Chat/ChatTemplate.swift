/// The page's HTML as a Mustache template. Everything that a person typed is escaped by `{{…}}`.
///
/// After a text the focus is on the beginning of its answer, so that it is seen and said first, on any screen.
/// Spelling is not checked, because some browsers send what is typed to their maker for that.
/// What only the script can do is hidden until the script shows it.
enum ChatTemplate {
  static let html = """
    <!doctype html>
    <html lang="en-GB" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>Chat</title>
    <link rel="stylesheet" href="/chat/style.css">
    <script src="/chat/chat.js" defer></script>
    </head>
    <body{{#framed}} class="framed"{{/framed}}>
    <a class="skip" href="#text">Skip to the message box</a>
    {{#demo}}<aside class="demo" aria-label="Notice">Demo. The content here awaits sign-off: do not rely on it.</aside>{{/demo}}
    <header>
    <h1>{{service}}</h1>
    <form class="exit" method="post" action="/chat/leave" target="_top" data-exit="{{exit}}">
    <input type="hidden" name="token" value="{{token}}">
    <button class="leave" type="submit">Leave this page</button>
    </form>
    </header>
    <main>
    {{#empty}}
    \(danger)
    <p class="first">Write in your own words. A computer answers. No name needed.</p>
    <p class="quiet">“Leave this page” ends the chat and opens another site<span hidden data-script>; so does pressing Esc three times</span>. Your browser’s history may still show this visit.</p>
    {{/empty}}
    <div role="log" aria-live="polite" aria-label="Messages">
    {{^empty}}
    <ol class="talk"{{#live}} data-seen="{{seen}}"{{/live}} data-reply="Reply" data-staff="A person from our team">
    {{#lines}}
    <li class="{{#person}}you{{/person}}{{^person}}us{{/person}}{{#staff}} staff{{/staff}}{{#fresh}} new{{/fresh}}"{{#newest}} id="newest" tabindex="-1"{{/newest}}>
    <span class="who">{{#person}}You{{/person}}{{^person}}{{#staff}}A person from our team{{/staff}}{{^staff}}Reply{{/staff}}{{/person}}<span class="unseen">: </span></span>
    <p dir="auto">{{text}}</p>
    </li>
    {{/lines}}
    </ol>
    {{/empty}}
    </div>
    {{#troubled}}<p class="problem" id="newest" tabindex="-1" role="alert">{{problem}}</p>{{/troubled}}
    <form class="say" method="post" action="{{action}}#newest" autocomplete="off">
    <input type="hidden" name="token" value="{{token}}">
    <input type="hidden" name="message" value="{{message}}">
    <label for="text">Your message</label>
    <textarea id="text" name="text" rows="3" maxlength="{{limit}}" dir="auto" required autocomplete="off" spellcheck="false" writingsuggestions="false"{{#troubled}} aria-describedby="newest"{{/troubled}}>{{typed}}</textarea>
    <div class="acts">
    <button type="submit">Send</button>
    {{^empty}}<button class="look" type="submit" name="look" value="1" formnovalidate>Look for new replies</button>
    <span class="quiet listening" hidden>New replies appear by themselves.</span>{{/empty}}
    </div>
    </form>
    {{^empty}}
    \(danger)
    <button class="below" type="button" hidden>New reply below</button>
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
