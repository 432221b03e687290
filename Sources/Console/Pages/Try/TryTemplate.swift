/// The page for trying a message.
enum TryTemplate {
  static let page = """
    {{#problem}}<p class="note bad" role="alert">{{problem}}</p>{{/problem}}
    <form method="post" action="/try">{{>csrf}}
    <div class="field"><label for="text">Message</label><span class="quiet" id="text-rule">As a person might text it. It is not stored, sent or logged. Do not paste what a real person wrote.</span>
    <textarea id="text" name="text" maxlength="{{longest}}" aria-describedby="text-rule" dir="auto" autocomplete="off" required>{{text}}</textarea></div>
    <div class="field"><label for="state">As the answer to</label><select id="state" name="state">{{#states}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{words}}</option>{{/states}}</select></div>
    <button class="act" type="submit">Read it</button>
    </form>
    {{#result}}
    <h2>What would be sent</h2>
    {{#isSilent}}<p class="empty">Nothing.</p>{{/isSilent}}
    <ol class="talk">{{#said}}<li class="us"><span class="said" dir="auto">{{text}}</span><p class="quiet">{{subject}}, {{size}}{{#isBare}} · names and numbers alone, because it is not signed off or is withdrawn{{/isBare}}</p></li>{{/said}}</ol>
    <h2>How it was read</h2>
    <dl class="facts">
    <dt>Level</dt><dd>{{>badge}}{{#callsStaff}} staff are called{{/callsStaff}}</dd>
    <dt>Outcome</dt><dd>{{decision}}</dd>
    <dt>Read as</dt><dd>{{#isFound}}{{#found}}{{#isIntent}}<a href="{{path}}">{{title}}</a> <code>{{id}}</code>{{/isIntent}}{{^isIntent}}{{title}}{{/isIntent}}{{/found}}{{/isFound}}{{^isFound}}nothing{{/isFound}}</dd>
    {{#hasAlso}}<dt>Also</dt><dd>{{#also}}<a href="{{path}}">{{title}}</a> {{/also}}</dd>{{/hasAlso}}
    <dt>Second</dt><dd>{{#second}}<a href="{{path}}">{{title}}</a>, {{score}}{{/second}}{{^second}}nothing was near{{/second}}</dd>
    <dt>Why</dt><dd><bdi>{{why}}</bdi></dd>
    <dt>As cleaned</dt><dd><bdi class="said">{{cleaned}}</bdi></dd>
    <dt>Language</dt><dd>{{language}}</dd>
    <dt>Stands then</dt><dd><code>{{state}}</code></dd>
    </dl>
    {{#hasChanges}}<h3>Words that were read as others</h3><ul>{{#changes}}<li><bdi>{{typed}}</bdi> as <bdi>{{read}}</bdi></li>{{/changes}}</ul>{{/hasChanges}}
    {{#hasRules}}<h3>Rules that fired</h3>
    <table><caption class="unseen">Rules</caption><thead><tr><th scope="col">For</th><th scope="col">Rule</th><th scope="col">On the words</th><th scope="col">Counts</th></tr></thead>
    <tbody>{{#rules}}<tr><th scope="row">{{intent}}</th><td data-label="Rule"><code>{{source}}</code></td><td data-label="On the words"><bdi>{{words}}</bdi></td><td data-label="Counts">{{#ruledOut}}no: {{ruledOut}}{{/ruledOut}}{{^ruledOut}}yes{{/ruledOut}}</td></tr>{{/rules}}</tbody></table>{{/hasRules}}
    {{#hasCandidates}}<h3>What came first, second and after</h3>
    <table><caption class="unseen">Candidates</caption><thead><tr><th scope="col">Need</th><th scope="col" class="number">Score</th></tr></thead>
    <tbody>{{#candidates}}<tr><th scope="row"><a href="{{path}}">{{title}}</a></th><td class="number" data-label="Score">{{score}}</td></tr>{{/candidates}}</tbody></table>{{/hasCandidates}}
    {{#hasLikeness}}<h3>What the examples alone say</h3>
    <table><caption class="unseen">Likeness</caption><thead><tr><th scope="col">Need</th><th scope="col" class="number">Score</th><th scope="col">Nearest example</th><th scope="col">Words that counted</th></tr></thead>
    <tbody>{{#likeness}}<tr><th scope="row">{{intent}}</th><td class="number" data-label="Score">{{score}}</td><td data-label="Nearest example"><bdi>{{example}}</bdi></td><td data-label="Words that counted"><bdi>{{words}}</bdi></td></tr>{{/likeness}}</tbody></table>{{/hasLikeness}}
    {{/result}}
    """
}
