/// The pages of conversations.
enum TalkTemplates {
  static let search = """
    {{#problem}}<p class="note bad" role="alert">{{problem}}</p>{{/problem}}
    <form method="get" action="/conversations">
    <div class="row ends">
    <div class="field"><label for="only">Show</label><select id="only" name="only" data-submit>{{#only}}{{>options}}{{/only}}</select></div>
    <div class="field"><label for="intent">About</label><select id="intent" name="intent">{{#intent}}{{>options}}{{/intent}}</select></div>
    <div class="field"><label for="from">From day</label><input type="date" id="from" name="from" value="{{from}}"></div>
    <div class="field"><label for="to">To day</label><input type="date" id="to" name="to" value="{{to}}"></div>
    <div class="field"><label for="case">Case number</label><input class="short" type="text" inputmode="numeric" id="case" name="case" value="{{case}}" autocomplete="off"></div>
    </div>
    <details{{#isOpen}} open{{/isOpen}}><summary>Level, case, language, gateway</summary>
    <div class="row ends">
    <div class="field"><label for="level">Level of a text</label><select id="level" name="level">{{#level}}{{>options}}{{/level}}</select></div>
    <div class="field"><label for="outcome">Case</label><select id="outcome" name="outcome">{{#outcome}}{{>options}}{{/outcome}}</select></div>
    <div class="field"><label for="language">Language</label><select id="language" name="language">{{#language}}{{>options}}{{/language}}</select></div>
    <div class="field"><label for="account">Gateway account</label><select id="account" name="account">{{#account}}{{>options}}{{/account}}</select></div>
    </div></details>
    <div class="row"><button class="act" type="submit">Search</button><a class="button quiet-button" href="/conversations">Clear</a></div>
    </form>
    <h2>Conversations</h2>
    {{#isEmpty}}<p class="empty">{{#lookedBackTo}}Nothing found yet: the search has come back to {{>time}}.{{/lookedBackTo}}{{^lookedBackTo}}No conversation fits.{{/lookedBackTo}}</p>{{/isEmpty}}
    {{^isEmpty}}
    <table><caption class="unseen">Conversations that fit, the newest first</caption>
    <thead><tr><th scope="col">Who</th><th scope="col">Last</th><th scope="col">Highest level</th><th scope="col">About</th><th scope="col">Case</th></tr></thead>
    <tbody data-keys>
    {{#talks}}
    <tr><th scope="row"><a href="{{path}}">{{name}}</a></th><td data-label="Last">{{#at}}{{>time}}{{/at}}</td><td data-label="Highest level">{{#isRaised}}<span class="badge {{level}}">{{level}}</span>{{/isRaised}}{{^isRaised}}{{level}}{{/isRaised}}</td><td data-label="About">{{#about}}<div>{{title}}</div>{{/about}}{{^hasAbout}}<span class="quiet">nothing that was understood</span>{{/hasAbout}}{{#more}}<span class="quiet">and {{more}} more</span>{{/more}}</td><td data-label="Case">{{#case}}<bdi>{{case}}</bdi>{{/case}}{{^case}}<span class="quiet">none</span>{{/case}}</td></tr>
    {{/talks}}
    </tbody></table>
    {{#lookedBackTo}}<p class="quiet">The search has come back to {{>time}}.</p>{{/lookedBackTo}}
    {{/isEmpty}}
    {{#next}}<p><a class="button quiet-button" href="{{next}}">{{#lookedBackTo}}Look further back{{/lookedBackTo}}{{^lookedBackTo}}Older conversations{{/lookedBackTo}}</a></p>{{/next}}
    """

  static let talk = """
    {{#isMasked}}<p class="note">Names, numbers and places are masked by a program, which can miss some. The person has a made-up name here.</p>{{/isMasked}}
    {{#hasCases}}
    <h2>Cases</h2>
    <ul class="cards">{{#cases}}<li class="row"><strong>{{#path}}<a href="{{path}}">Case {{number}}</a>{{/path}}{{^path}}Case {{number}}{{/path}}</strong> {{>badge}} <span>{{kind}}</span> <span>{{#at}}{{>time}}{{/at}}</span> <span><bdi>{{state}}</bdi></span></li>{{/cases}}</ul>
    {{/hasCases}}
    <h2>What was said</h2>
    <div class="row">{{#older}}<a class="button quiet-button" href="{{older}}">Older lines</a>{{/older}}{{#newest}}<a class="button quiet-button" href="{{newest}}">Newest lines</a>{{/newest}}{{#compare}}<a class="button quiet-button" href="{{compare}}">What would be said today</a>{{/compare}}{{#plain}}<a class="button quiet-button" href="{{plain}}">Without today’s answers</a>{{/plain}}</div>
    {{#isEmpty}}<p class="empty">There are no lines here.</p>{{/isEmpty}}
    {{^isEmpty}}<ol class="talk">{{#lines}}{{>talks.line}}{{/lines}}</ol>{{/isEmpty}}
    {{#mayReveal}}
    <h2>The number behind it</h2>
    {{>talks.reveal}}
    {{/mayReveal}}
    """

  static let line =
    #"<li class="{{kind}}"{{#anchor}} id="{{anchor}}"{{/anchor}}><div class="who"><span><bdi>{{who}}</bdi></span>{{#at}}<span class="quiet">{{>time}}</span>{{/at}}{{#isRaised}}<span class="badge {{level}}">{{level}}</span>{{/isRaised}}{{#note}}{{#isFailed}}<strong>{{note}}</strong>{{/isFailed}}{{^isFailed}}<span class="quiet">{{note}}</span>{{/isFailed}}{{/note}}</div>{{#text}}{{>long}}{{/text}}{{#why}}{{>talks.why}}{{/why}}{{#today}}{{>talks.today}}{{/today}}{{#todayPath}}<a class="quiet" href="{{todayPath}}">What would be said today</a>{{/todayPath}}</li>"#

  static let why = """
    <details><summary>Why{{#title}}: <bdi>{{title}}</bdi>{{/title}}</summary>
    {{#safe}}<p>Only names and numbers were sent: the text was not signed off, or overdue.</p>{{/safe}}
    {{#reading}}<dl class="facts"><dt>Read as</dt><dd>{{decision}}</dd>{{#parts}}<dt>What came</dt><dd>{{parts}}</dd>{{/parts}}{{#why}}<dt>Because</dt><dd><bdi>{{why}}</bdi></dd>{{/why}}{{#cleaned}}<dt>Words seen</dt><dd><bdi>{{cleaned}}</bdi></dd>{{/cleaned}}{{#hasEvidence}}<dt>What counted</dt><dd>{{#evidence}}<div><bdi>{{words}}</bdi></div>{{/evidence}}</dd>{{/hasEvidence}}{{#others}}<dt>Near it</dt><dd>{{others}}</dd>{{/others}}<dt>Staff</dt><dd>{{staffing}}</dd><dt>Content</dt><dd><code>{{version}}</code></dd></dl>{{/reading}}
    {{#hasSources}}<dl class="facts"><dt>Sources today</dt><dd>{{#sources}}<div>{{name}}{{#url}}<br><span class="quiet code">{{url}}</span>{{/url}}</div>{{/sources}}</dd>{{#checked}}<dt>Checked</dt><dd>{{checked}}</dd>{{/checked}}</dl>{{/hasSources}}
    </details>
    """

  static let today = """
    {{#isSame}}<p>The same would be said.</p>{{/isSame}}
    {{^isSame}}<ul>{{#notes}}<li>{{words}}</li>{{/notes}}</ul>{{/isSame}}
    <p class="quiet">Read today as: <bdi>{{reading}}</bdi> ({{level}})</p>
    {{#isSilent}}<p class="quiet">No answer, then or now.</p>{{/isSilent}}
    {{^isSame}}{{#texts}}<div class="said" dir="auto">{{#pieces}}{{#same}}{{same}}{{/same}}{{#gone}}<del>{{gone}}</del>{{/gone}}{{#come}}<ins>{{come}}</ins>{{/come}}{{/pieces}}</div>{{/texts}}<p class="quiet">Struck through: said then. Underlined: new today.</p>{{/isSame}}
    """

  static let reveal = """
    {{#problem}}<p class="note bad" role="alert">{{problem}}</p>{{/problem}}
    <form method="post" action="/conversations/{{contact}}/reveal" data-once>{{>csrf}}
    <div class="field"><label for="reason">Why do you need the number?</label><span class="quiet" id="reason-rule">At least 10 characters, without names or numbers. Your name and the reason go into the access log.</span>
    <input type="text" id="reason" name="reason" value="{{reason}}" minlength="10" maxlength="300" autocomplete="off" aria-describedby="reason-rule" required></div>
    <button class="quiet-button" type="submit">Show the number once</button>
    </form>
    """

  static let revealed = """
    {{#address}}<p class="secret">{{address}}</p>
    <p>Kind: {{kind}}. It is shown this once. Only call where the person said that a call is safe.</p>{{/address}}
    {{^address}}<p class="note">This person wrote on our own web page: there is no number.</p>{{/address}}
    <p><a href="/conversations/{{contact}}">Back to the conversation</a></p>
    """
}
