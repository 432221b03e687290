/// Forms for logging in, setting up and one's own account.
enum AccountTemplates {
  static let all = ["account.login": logIn, "account.setup": setUp, "account.own": own]

  private static let code = """
    <div class="field"><label for="code">Code from your authenticator</label>
    <input class="short" type="text" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="8"></div>
    """

  private static let logIn = """
    {{#problem}}<p class="note bad" role="alert">{{problem}}</p>{{/problem}}
    <form method="post" action="/login" data-once>{{>csrf}}
    <div class="field"><label for="name">Name</label>
    <input type="text" id="name" name="name" value="{{name}}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="80" required></div>
    <div class="field"><label for="password">Password</label>
    <input type="password" id="password" name="password" autocomplete="current-password" maxlength="200" required></div>
    \(code)
    <p class="quiet">Lost your phone? Ask two admins to release your second factor. Then log in with the code left empty.</p>
    <button class="act" type="submit">Log in</button>
    </form>
    """

  private static let setUp = """
    {{#problem}}<p class="note bad" role="alert">{{problem}}</p>{{/problem}}
    <p>Hello <bdi>{{name}}</bdi>. This link can be used once.</p>
    <form method="post" action="{{path}}" data-once autocomplete="off">{{>csrf}}
    <h2>{{#whole}}1. {{/whole}}Add the helpline to your authenticator</h2>
    <p>On your own phone, in an authenticator app, add an account and scan this picture:</p>
    {{#picture}}<svg class="qr" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Picture of the key below, to scan" viewBox="0 0 {{side}} {{side}}" width="220" height="220" shape-rendering="crispEdges"><rect width="{{side}}" height="{{side}}" fill="#fff"/><path fill="#000" d="{{path}}"/></svg>{{/picture}}
    <p>Or type this key:</p>
    <p class="secret" id="secret">{{secret}}</p>
    <details><summary>Or open a link on the phone</summary><p class="secret">{{address}}</p></details>
    {{#whole}}
    <h2>2. Choose a password</h2>
    <input type="text" name="username" value="{{name}}" autocomplete="username" hidden>
    <div class="field"><label for="password">Password</label><span class="quiet" id="rule">At least {{shortest}} characters. Four words that have nothing to do with each other are good.</span>
    <input type="password" id="password" name="password" autocomplete="new-password" aria-describedby="rule" maxlength="200" required></div>
    <div class="field"><label for="again">Password again</label>
    <input type="password" id="again" name="again" autocomplete="new-password" maxlength="200" required></div>
    {{/whole}}
    <h2>{{#whole}}3. {{/whole}}Type the code that it shows now</h2>
    \(code)
    <button class="act" type="submit">Set up and log in</button>
    </form>
    """

  private static let own = """
    {{#problem}}<p class="note bad" role="alert">{{problem}}</p>{{/problem}}
    {{#changed}}<p class="note" role="status">Your password is changed. You are logged out everywhere else.</p>{{/changed}}
    <dl class="facts"><dt>Name</dt><dd><bdi>{{name}}</bdi></dd><dt>Roles</dt><dd>{{roles}}</dd></dl>
    <h2>Change your password</h2>
    <form method="post" action="/account/password" data-once>{{>csrf}}
    <input type="text" name="username" value="{{name}}" autocomplete="username" hidden>
    <div class="field"><label for="old">Password now</label>
    <input type="password" id="old" name="old" autocomplete="current-password" maxlength="200" required></div>
    <div class="field"><label for="new">New password</label><span class="quiet" id="rule">At least {{shortest}} characters. Four words that have nothing to do with each other are good.</span>
    <input type="password" id="new" name="new" autocomplete="new-password" aria-describedby="rule" maxlength="200" required></div>
    <div class="field"><label for="again">New password again</label>
    <input type="password" id="again" name="again" autocomplete="new-password" maxlength="200" required></div>
    \(code)
    <button class="act" type="submit">Change password</button>
    </form>
    """
}
