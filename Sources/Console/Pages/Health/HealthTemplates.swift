/// The page on settings and health.
enum HealthTemplates {
  static let page = """
    <h2>What is missing</h2>
    {{#isWhole}}<p class="note">Nothing that the program knows of.</p>{{/isWhole}}
    {{^isWhole}}<ul>{{#missing}}<li>{{words}}</li>{{/missing}}</ul>{{/isWhole}}
    <h2>What runs</h2>
    <dl class="facts">{{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/facts}}</dl>
    <h2>Gateways</h2>
    <p class="quiet">Counted over the newest 5,000 messages and replies.</p>
    <table><caption class="unseen">Gateways</caption>
    <thead><tr><th scope="col">Account</th><th scope="col">Kind</th><th scope="col">Last message</th><th scope="col" class="number">Replies</th><th scope="col" class="number">Given up</th></tr></thead>
    <tbody>{{#accounts}}<tr><th scope="row">{{name}}</th><td data-label="Kind">{{kind}}</td><td data-label="Last message">{{#last}}{{>time}}{{/last}}{{^last}}none lately{{/last}}</td><td class="number" data-label="Replies">{{replies}}</td><td class="number" data-label="Given up">{{failed}}{{#lastFailure}}, last {{>time}}{{/lastFailure}}</td></tr>{{/accounts}}</tbody></table>
    <h2>Who is alerted</h2>
    {{#hasChannels}}<ul>{{#channels}}<li>{{name}}</li>{{/channels}}</ul>{{/hasChannels}}
    {{^hasChannels}}<p class="empty">Nobody: no channel is set.</p>{{/hasChannels}}
    """
}
