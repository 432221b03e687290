/// The pages of what was not understood.
enum NotUnderstoodTemplates {
  static let list = """
    <form method="get" action="/not-understood" class="row ends">
    <div class="field"><label for="days">Of the last</label><select id="days" name="days" data-submit>{{#days}}{{>options}}{{/days}}</select></div>
    <button class="quiet-button" type="submit">Show</button>
    {{#mayPropose}}<a class="button quiet-button" href="/not-understood/proposals">Proposed examples</a>{{/mayPropose}}
    </form>
    {{#isMasked}}<p class="note">Names, numbers and places are masked by a program, which can miss some.</p>{{/isMasked}}
    <details><summary>How texts are put together</summary><p>Texts with the same words, spelling aside, are one group. A smaller group joins a larger one when they share two of three telling words, in any of their endings. Where somebody said “not that”, the text before it is shown.</p></details>
    {{#lookedBackTo}}<p class="quiet">There are many: only texts since {{>time}} are shown.</p>{{/lookedBackTo}}
    <h2>Groups, the largest first</h2>
    {{#isEmpty}}<p class="empty">Everything was understood.</p>{{/isEmpty}}
    <ul class="cards" data-keys>{{#groups}}
    <li><div class="row"><strong>{{count}} {{#isOne}}text{{/isOne}}{{^isOne}}texts{{/isOne}}</strong><span class="quiet">{{people}} {{#isOnePerson}}person{{/isOnePerson}}{{^isOnePerson}}people{{/isOnePerson}}, last {{#at}}{{>time}}{{/at}}</span><span class="quiet">{{marks}}</span></div>
    {{#samples}}{{>long}}{{/samples}}
    {{#near}}<p class="quiet">Nearest: {{near}}</p>{{/near}}
    <div class="row"><a href="{{talk}}">Conversation<span class="unseen"> of message {{inbound}}</span></a>{{#mayPropose}}<a href="/not-understood/{{inbound}}">Propose an example<span class="unseen"> from message {{inbound}}</span></a>{{/mayPropose}}</div></li>
    {{/groups}}</ul>
    {{#more}}<p class="quiet">And {{more}} smaller groups.</p>{{/more}}
    """

  static let text = """
    {{#problem}}<p class="note bad" role="alert" id="problem">{{problem}}</p>{{/problem}}
    <h2>What was sent</h2>
    <div class="card">{{#said}}{{>long}}{{/said}}<p class="quiet">{{#at}}{{>time}}{{/at}} {{marks}}</p>{{#why}}{{>talks.why}}{{/why}}</div>
    <h2>The example</h2>
    <form method="post" action="/not-understood/{{inbound}}/propose" data-once>{{>csrf}}
    <div class="field"><label for="text">In your own words</label><span class="quiet" id="text-rule">As somebody might send it, on one line. Nothing may tell who the person is: no names, places or dates, no story that only one person has.</span>
    <textarea id="text" name="text" maxlength="300" aria-describedby="text-rule" required>{{example}}</textarea></div>
    <div class="field"><label for="intent">Means</label><select id="intent" name="intent" required>{{#intents}}{{>options}}{{/intents}}</select></div>
    <label class="tick"><input type="checkbox" name="not" value="yes"{{#isNot}} checked{{/isNot}}> It must <strong>not</strong> be read as that</label>
    {{#canBeSure}}<label class="tick"><input type="checkbox" name="sure" value="yes"> I have looked: it names nobody</label>{{/canBeSure}}
    <button class="act" type="submit">Propose</button>
    </form>
    <p class="quiet">Nothing changes by it. Proposals are downloaded as a patch, and go the way of all content: checked, reviewed, signed off.</p>
    """

  static let proposals = """
    <p><a href="/not-understood">Back to what was not understood</a></p>
    <h2>Open</h2>
    {{^hasOpen}}<p class="empty">Nothing is proposed.</p>{{/hasOpen}}
    {{#hasOpen}}
    <p><a class="button act" href="/not-understood/proposals/patch">Download {{count}} as a patch</a></p>
    <p class="quiet">In the project’s folder: git apply examples.patch, then helpline check. Then mark them as taken here.</p>
    <form method="post" action="/not-understood/proposals/settle">{{>csrf}}
    <table><caption class="unseen">Open proposals, the newest first</caption>
    <thead><tr><th scope="col">Number</th><th scope="col">Example</th><th scope="col">Means</th><th scope="col">By</th><th scope="col">When</th></tr></thead>
    <tbody>{{#open}}<tr><td><label class="tick"><input type="checkbox" name="number" value="{{number}}"> {{number}}</label></td><td data-label="Example">{{#text}}{{>said}}{{/text}}</td><td data-label="Means">{{#isNot}}<strong>not</strong> {{/isNot}}{{intent}}</td><td data-label="By"><bdi>{{author}}</bdi></td><td data-label="When">{{#at}}{{>time}}{{/at}}</td></tr>{{/open}}</tbody></table>
    <div class="row"><button class="act" type="submit" name="state" value="taken">Those ticked are in the content</button><button class="quiet-button" type="submit" name="state" value="dropped">Drop those ticked</button></div>
    </form>
    {{/hasOpen}}
    {{#hasSettled}}
    <h2>Settled lately</h2>
    <table><caption class="unseen">Proposals that were taken or dropped, the newest first</caption>
    <thead><tr><th scope="col">Number</th><th scope="col">Example</th><th scope="col">Means</th><th scope="col">By</th><th scope="col">State</th></tr></thead>
    <tbody>{{#settled}}<tr><td data-label="Number">{{number}}</td><td data-label="Example">{{#text}}{{>said}}{{/text}}</td><td data-label="Means">{{#isNot}}<strong>not</strong> {{/isNot}}{{intent}}</td><td data-label="By"><bdi>{{author}}</bdi></td><td data-label="State">{{state}}</td></tr>{{/settled}}</tbody></table>
    {{/hasSettled}}
    """
}
