/// The pages of content.
enum ContentTemplates {
  static let all = [
    "content.list": list, "content.item": item, "content.change": change, "content.uses": uses,
  ]

  private static let list = """
    <p>{{summary}}. <span class="quiet">Version {{version}}.</span></p>
    <form method="get" action="/content" class="row ends">
    <div class="field"><label for="group">Group</label><select id="group" name="group" data-submit>{{#groups}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{words}}</option>{{/groups}}</select></div>
    <div class="field"><label for="state">State</label><select id="state" name="state" data-submit>{{#states}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{words}}</option>{{/states}}</select></div>
    <div class="field"><label for="language">Language</label><select id="language" name="language" data-submit>{{#languages}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{words}}</option>{{/languages}}</select></div>
    <div class="field"><label for="days">Counted over</label><select id="days" name="days" data-submit>{{#spans}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{words}}</option>{{/spans}}</select></div>
    <button class="quiet-button" type="submit">Show</button>
    </form>
    {{#isEmpty}}<p class="empty">Nothing is like that.</p>{{/isEmpty}}
    {{^isEmpty}}<table><caption>{{count}} texts, flows and records, those that need somebody first</caption>
    <thead><tr><th scope="col">What</th><th scope="col">State</th><th scope="col">Review by</th><th scope="col">Languages</th><th scope="col" class="number">Sources</th><th scope="col" class="number">Examples</th><th scope="col" class="number">Asked</th></tr></thead>
    <tbody>
    {{#items}}
    <tr><th scope="row"><a href="{{path}}">{{heading}}</a><br><code>{{subject}}</code></th><td data-label="State"><span class="badge {{stateClass}}">{{state}}</span></td><td data-label="Review by">{{#reviewBy}}{{reviewBy}}{{/reviewBy}}{{^reviewBy}}–{{/reviewBy}}</td><td data-label="Languages">{{languages}}{{#unsigned}}<br><span class="quiet">to be looked at: {{unsigned}}</span>{{/unsigned}}</td><td class="number" data-label="Sources">{{sources}}</td><td class="number" data-label="Examples">{{examples}}</td><td class="number" data-label="Asked">{{use}}</td></tr>
    {{/items}}
    </tbody></table>{{/isEmpty}}
    """

  private static let item = """
    <p><a href="/content">All content</a> · <code>{{subject}}</code> · <span class="badge {{stateClass}}">{{state}}</span></p>
    {{#withdrawal}}<p class="note bad">Out of use since {{#at}}{{>time}}{{/at}}, by <bdi>{{by}}</bdi>: <bdi>{{reason}}</bdi></p>{{/withdrawal}}
    {{#isLastResort}}<p class="note">This is what is said when all else is withdrawn. It cannot be taken out of use.</p>{{/isLastResort}}
    <p class="row">
    {{#mayChange}}{{#isWithdrawn}}<a class="button quiet-button" href="{{path}}/restore">Put back into use</a>{{/isWithdrawn}}{{^isWithdrawn}}<a class="button quiet-button" href="{{path}}/withdraw">Take out of use</a>{{/isWithdrawn}}{{/mayChange}}
    {{#isAsked}}<a class="button quiet-button" href="{{path}}/sent">Who was sent this?</a>{{/isAsked}}
    {{#isFlow}}<a class="button quiet-button" href="/flows/{{id}}">Drawing and traffic</a>{{/isFlow}}
    </p>
    {{#use}}<p>Asked in the last {{days}} days: <strong>{{use}}</strong>.</p>{{/use}}
    <h2>What is sent</h2>
    {{#languages}}<details{{#isOpen}} open{{/isOpen}}><summary>{{language}}: {{signOff}}{{#overdue}}; review was due on {{overdue}}{{/overdue}}</summary>
    <ol class="cards">{{#texts}}<li><p class="quiet">{{name}}, {{size}}</p><p class="said" lang="{{tag}}" dir="auto">{{text}}</p>{{#note}}<p class="quiet">{{note}}</p>{{/note}}</li>{{/texts}}</ol></details>{{/languages}}
    <h2>What it rests on</h2>
    <dl class="facts">{{#facts}}<dt>{{name}}</dt><dd>{{#values}}{{#url}}<a href="{{url}}" rel="noreferrer">{{text}}</a>{{/url}}{{^url}}{{text}}{{/url}}<br>{{/values}}</dd>{{/facts}}</dl>
    {{#isNamed}}<h2>Belongs to</h2><ul>{{#uses}}<li><a href="{{path}}">{{heading}}</a></li>{{/uses}}</ul>{{/isNamed}}
    {{#hasMaterial}}<h2>What finds it today</h2>
    {{#material}}<details><summary>{{name}}: {{count}}</summary>{{#isEmpty}}<p class="quiet">None.</p>{{/isEmpty}}<ul>{{#texts}}<li><code>{{text}}</code></li>{{/texts}}</ul>{{#isCut}}<p class="quiet">The rest stands in the file.</p>{{/isCut}}</details>{{/material}}
    <p><a href="/try">Try a message</a></p>{{/hasMaterial}}
    """

  private static let change = """
    {{#problem}}<p class="note bad" role="alert">{{problem}}</p>{{/problem}}
    <p><a href="{{path}}">Back</a> · <code>{{subject}}</code></p>
    {{#already}}<p class="note">{{#isWithdrawing}}It is out of use already; a new reason replaces the old one.{{/isWithdrawing}}{{^isWithdrawing}}It is in use.{{/isWithdrawing}}</p>{{/already}}
    <h2>What people get then</h2>
    {{#isSilent}}<p>It is not named any more.</p>{{/isSilent}}
    <ol class="cards">{{#said}}<li><p class="quiet">{{name}}, {{size}}{{#isBare}} · names and numbers alone{{/isBare}}</p><p class="said" dir="auto">{{text}}</p></li>{{/said}}</ol>
    {{#isCut}}<p class="quiet">And {{more}} more texts.</p>{{/isCut}}
    {{#isWithdrawing}}<form method="post" action="{{path}}/withdraw" data-once>{{>csrf}}
    <div class="field"><label for="reason">Why</label><span class="quiet" id="reason-rule">Colleagues and the access log see it. Never a person’s words or number.</span>
    <input type="text" id="reason" name="reason" value="{{reason}}" maxlength="{{longest}}" autocomplete="off" aria-describedby="reason-rule" required></div>
    <button class="danger" type="submit">Take out of use now</button></form>
    <p class="quiet">It is not said any more from the next text on. What was sent before stays on phones: look who was sent it.</p>{{/isWithdrawing}}
    {{^isWithdrawing}}<form method="post" action="{{path}}/restore" data-once>{{>csrf}}<button class="act" type="submit">Put back into use now</button></form>{{/isWithdrawing}}
    """

  private static let uses = """
    <p><a href="{{path}}">Back</a> · <code>{{subject}}</code></p>
    {{#isCountable}}<form method="get" action="{{path}}/sent" class="row ends">
    <div class="field"><label for="since">Since</label><input type="date" id="since" name="since" value="{{since}}"></div>
    <button class="quiet-button" type="submit">Count</button></form>
    <p>Conversations that asked for it since {{since}}: <strong>{{#isCut}}at least {{/isCut}}{{count}}</strong>.{{#isCut}} There were too many messages to count all: choose a later day.{{/isCut}}</p>
    {{#forgotten}}<p>Messages of people whose conversation is deleted since: {{forgotten}}.</p>{{/forgotten}}
    {{#isNamed}}<table><caption>{{#isLong}}The newest {{limit}} of them{{/isLong}}{{^isLong}}Which{{/isLong}}</caption>
    <thead><tr><th scope="col">Conversation</th><th scope="col" class="number">Asked</th><th scope="col">Last</th></tr></thead>
    <tbody>{{#conversations}}<tr><th scope="row"><a href="/conversations/{{contact}}">Conversation {{contact}}</a></th><td class="number" data-label="Asked">{{count}}</td><td data-label="Last">{{#last}}{{>time}}{{/last}}</td></tr>{{/conversations}}</tbody></table>{{/isNamed}}
    {{^mayName}}<p class="quiet">Responders see which conversations these are.</p>{{/mayName}}{{/isCountable}}
    {{^isCountable}}<p class="note">Messages do not tell when this was said.</p>{{/isCountable}}
    <h2>What is counted</h2>
    <p>Messages that were read as asking for it. Not counted: who chose it by a number or by MORE, and who got it beside another answer.</p>
    {{#isIndirect}}<p>It reaches people by the answers to: {{#intents}}<a href="{{path}}">{{title}}</a>; {{/intents}}</p>{{/isIndirect}}
    {{#hasTexts}}<p>It also stands in our own sentences, which are not counted: {{texts}}.</p>{{/hasTexts}}
    <p>Whoever looks after the server can open every conversation and count what was really sent: <code>helpline recall {{subject}}</code></p>
    """
}
