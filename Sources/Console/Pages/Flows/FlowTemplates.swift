/// The pages of flows. The drawing alone goes in as it is: it is made by `FlowDrawing`, which escapes all that editors wrote.
enum FlowTemplates {
  static let span = """
    <form method="get" action="{{path}}" class="row ends">
    <div class="field"><label for="days">Counted over</label><select id="days" name="days" data-submit>{{#spans}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{words}}</option>{{/spans}}</select></div>
    <button class="quiet-button" type="submit">Show</button>
    </form>
    """

  static let list = """
    <p>A flow is a talk of several steps. The counts name nobody.</p>
    <form method="get" action="/flows" class="row ends">
    <div class="field"><label for="days">Counted over</label><select id="days" name="days" data-submit>{{#spans}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{words}}</option>{{/spans}}</select></div>
    <button class="quiet-button" type="submit">Show</button>
    </form>
    {{#isEmpty}}<p class="empty">The content has no flows.</p>{{/isEmpty}}
    {{^isEmpty}}<table><caption class="unseen">Flows, those begun most often first</caption>
    <thead><tr><th scope="col">Flow</th><th scope="col" class="number">Steps</th><th scope="col" class="number">Begun</th><th scope="col" class="number">Reached an end</th><th scope="col" class="number">Left for danger</th></tr></thead>
    <tbody>{{#flows}}<tr><th scope="row"><a href="{{path}}">{{title}}</a></th><td class="number" data-label="Steps">{{steps}}</td><td class="number" data-label="Begun">{{begun}}</td><td class="number" data-label="Reached an end">{{ended}}</td><td class="number" data-label="Left for danger">{{urgent}}</td></tr>{{/flows}}</tbody></table>{{/isEmpty}}
    """

  static let flow = """
    <link rel="stylesheet" href="/flows/drawing.css">
    <p><a href="/flows">All flows</a> · <a href="/content/flows/{{id}}">Sign-off, sources and withdrawal of this flow</a></p>
    \(span)
    <h2>Drawing</h2>
    <div class="chart" tabindex="0" role="region" aria-label="Drawing; it can be scrolled">{{{drawing}}}</div>
    <p class="quiet">A box leads to what the step says. Counts under 5 are not told.</p>
    <h2>Where people stop</h2>
    <p>Left because something urgent was said: <strong>{{urgent}}</strong>. They got the numbers at once.</p>
    <table><caption class="unseen">For each step, how many went on</caption>
    <thead><tr><th scope="col">Step</th><th scope="col" class="number">Said</th><th scope="col" class="number">Went on</th><th scope="col" class="number">Did not</th><th scope="col" class="number">Share that did not</th></tr></thead>
    <tbody>{{#leaks}}<tr><th scope="row"><a href="#step-{{id}}">{{id}}</a></th><td class="number" data-label="Said">{{said}}</td><td class="number" data-label="Went on">{{on}}</td><td class="number" data-label="Did not">{{stopped}}</td><td class="number" data-label="Share that did not">{{share}}</td></tr>{{/leaks}}</tbody></table>
    <h2>Steps</h2>
    <p>Begins after: {{#starts}}<a href="{{path}}">{{title}}</a> {{/starts}}</p>
    <ol class="cards" data-keys>{{#steps}}<li id="step-{{id}}"><h3><a href="#step-{{id}}">{{id}}</a></h3>
    <p class="quiet">Said: {{said}}{{#asks}} · takes the next text as {{asks}}{{/asks}}{{#does}} · does: {{does}}{{/does}}{{#ends}} · the flow ends here{{/ends}}</p>
    {{#texts}}<p class="quiet">{{language}}, {{size}}</p><p class="said" lang="{{tag}}" dir="auto">{{text}}</p>{{/texts}}
    <ul>{{#ways}}<li>{{words}}: <a href="#step-{{step}}">{{step}}</a></li>{{/ways}}</ul></li>{{/steps}}</ol>
    """
}
