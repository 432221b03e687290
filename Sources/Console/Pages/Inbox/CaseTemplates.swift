/// One case.
enum CaseTemplates {
  static let page = """
    <p class="row"><a href="/inbox">Back to the inbox</a> {{#head}}{{>badge}} <span>{{kind}}: {{reason}}</span>{{/head}} <span class="quiet" data-live-state role="status">Reload to see what is new</span></p>
    {{#problem}}<p class="note bad" role="alert">{{problem}}</p>{{/problem}}
    {{#warnings}}<p class="note bad"><strong>Mind:</strong> {{words}}</p>{{/warnings}}
    <div class="split">
    <section aria-labelledby="talk-title">
    <h2 id="talk-title">Conversation</h2>
    {{#canClaim}}<form method="post" action="/cases/{{number}}/claim" data-once>{{>csrf}}<button class="act" type="submit">Take this case</button> <span class="quiet">The machine falls silent, and the person hears that somebody is here.</span></form>{{/canClaim}}
    <div data-watch="/cases/{{number}}/events" data-from="/cases/{{number}}/talk" data-end>{{>inbox.talk}}</div>
    {{#isMine}}{{>inbox.holder}}{{/isMine}}
    </section>
    <aside aria-label="About this case">
    {{#head}}{{>inbox.head}}{{/head}}
    <h2>Notes for colleagues</h2>
    {{#hasNotes}}<ul class="cards">{{#notes}}<li><span class="quiet"><bdi>{{author}}</bdi>, {{#at}}{{>time}}{{/at}}</span>{{#text}}{{>long}}{{/text}}</li>{{/notes}}</ul>{{/hasNotes}}
    {{^hasNotes}}<p class="quiet">None yet. The person never sees them.</p>{{/hasNotes}}
    <form method="post" action="/cases/{{number}}/note" data-once>{{>csrf}}
    <div class="field"><label for="note">New note</label><textarea id="note" name="note" rows="3" maxlength="4000" required></textarea></div>
    <button class="quiet-button" type="submit">Save note</button></form>
    {{#mayClose}}
    <h2>Close</h2>
    <form method="post" action="/cases/{{number}}/close" data-once>{{>csrf}}
    <div class="field"><label for="outcome">How did it end?</label><select id="outcome" name="outcome" required><option value="">Choose</option>{{#outcomes}}<option value="{{value}}">{{words}}</option>{{/outcomes}}</select></div>
    <button class="quiet-button" type="submit">Close the case</button></form>
    {{/mayClose}}
    </aside>
    </div>
    """

  static let head = """
    <dl class="facts">
    <dt>The person was told</dt><dd>{{told}}</dd>
    <dt>Opened</dt><dd>{{#opened}}{{>time}}{{/opened}}, {{#isClosed}}open for {{age}}{{/isClosed}}{{^isClosed}}{{age}} ago{{/isClosed}}</dd>
    <dt>With</dt><dd>{{#holder}}<bdi>{{holder}}</bdi>{{#held}}, since {{>time}}{{/held}}{{/holder}}{{^holder}}nobody{{/holder}}</dd>
    {{#isClosed}}<dt>Ended</dt><dd>{{outcome}}</dd>{{/isClosed}}
    </dl>
    """

  static let talk = """
    {{#isErased}}<p class="empty">The person has had everything erased. Nothing of it can be read any more.</p>{{/isErased}}
    {{#isCut}}<p class="quiet">The newest 100 lines. <a href="/conversations/{{contact}}">The whole conversation</a></p>{{/isCut}}
    <ol class="talk">
    {{#lines}}
    {{#newDay}}<li class="between">{{newDay}}</li>{{/newDay}}
    {{#isBetween}}<li class="between">{{#at}}{{>inbox.clock}}{{/at}} {{what}}</li>{{/isBetween}}
    {{^isBetween}}<li class="{{class}}"><span class="who"><bdi>{{who}}</bdi> <span class="quiet">{{#at}}{{>inbox.clock}}{{/at}}{{#detail}}, {{detail}}{{/detail}}</span>{{#isUrgent}} {{>badge}}{{/isUrgent}}</span>{{#text}}{{>long}}{{/text}}</li>{{/isBetween}}
    {{/lines}}
    </ol>
    """

  /// A time of day; the day stands between the lines where it changes.
  static let clock = #"<time datetime="{{iso}}">{{clock}}</time>"#

  static let holder = """
    {{#mayWrite}}
    {{#hasReplies}}<form method="get" action="/cases/{{number}}" class="row ends"><div class="field"><label for="reply">Prepared texts</label><select id="reply" name="reply">{{#replies}}<option value="{{id}}"{{#chosen}} selected{{/chosen}}>{{title}}</option>{{/replies}}</select></div><button class="quiet-button" type="submit">Put into the box</button></form>{{/hasReplies}}
    {{#policy}}<p class="note"><strong>Before you send this:</strong> {{policy}}</p>{{/policy}}
    <form method="post" action="/cases/{{number}}/reply" data-once>{{>csrf}}
    <div class="field wide"><label for="text">Your text to the person</label>
    <span class="quiet" id="text-rule">They see it as a text message, without your name. <span data-segments="text" role="status"></span></span>
    <textarea id="text" name="text" rows="4" maxlength="{{limit}}" aria-describedby="text-rule" required dir="auto">{{draft}}</textarea></div>
    <button class="act" type="submit">Send</button></form>
    {{/mayWrite}}
    <div class="row">
    <form method="post" action="/cases/{{number}}/hand-back" data-once>{{>csrf}}<button class="quiet-button" type="submit">Give back to the machine</button></form>
    <form method="post" action="/cases/{{number}}/hand-over" data-once class="row ends">{{>csrf}}<div class="field"><label for="to">Hand over to</label><select id="to" name="to" required><option value="">Choose</option>{{#colleagues}}<option value="{{id}}">{{name}}</option>{{/colleagues}}</select></div><button class="quiet-button" type="submit">Hand over</button></form>
    </div>
    """
}
