/// The page's HTML as a Mustache template. Everything that a person typed is escaped by `{{…}}`.
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
    {{#demo}}<p class="demo" role="note">Demo. The content here awaits sign-off: do not rely on it.</p>{{/demo}}
    <header>
    <h1>{{service}}</h1>
    <a class="leave" href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>
    </header>
    <main>
    <p class="danger"><strong>In danger now: call 999.</strong> To talk to a person, day or night, free: 116 123.</p>
    {{#empty}}<p>Write in your own words. A computer answers. No name needed.</p>{{/empty}}
    <ol class="talk" aria-label="Messages" aria-live="polite">
    {{#lines}}
    <li class="{{#person}}you{{/person}}{{^person}}us{{/person}}"><span class="who">{{#person}}You{{/person}}{{^person}}Reply{{/person}}:</span> {{text}}</li>
    {{/lines}}
    </ol>
    {{#troubled}}<p class="problem" role="alert">{{problem}}</p>{{/troubled}}
    <form method="post" action="/chat#text" autocomplete="off">
    <input type="hidden" name="token" value="{{token}}">
    <input type="hidden" name="message" value="{{message}}">
    <label for="text">Your message</label>
    <textarea id="text" name="text" rows="3" maxlength="1000" required autocomplete="off">{{typed}}</textarea>
    <button type="submit">Send</button>
    </form>
    </main>
    </body>
    </html>
    """
}
