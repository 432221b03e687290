/// The page of numbers, and the partial `numbers.chart` for any chart: a value of `Chart.value`.
enum NumbersTemplates {
  static let page = """
    <form method="get" action="/numbers" class="row ends">
    <div class="field"><label for="span">The last</label><select id="span" name="span" data-submit>{{>options}}</select></div>
    <button class="quiet-button" type="submit">Show</button>
    <a class="button quiet-button" href="/numbers.csv?span={{length}}">Download as CSV</a>
    </form>
    <p class="quiet">From {{from}} to {{to}}, by London’s clocks. Counts of 1 to 4 are shown as “under 5”; “not shown” keeps them from being worked out. A short stroke in a drawing is such a gap.</p>
    <h2>In short</h2>
    <dl class="facts">{{#facts}}<dt>{{name}}</dt><dd><strong>{{value}}</strong></dd>{{/facts}}</dl>
    {{#sections}}
    <h2>{{title}}</h2>
    {{#isEmpty}}<p class="empty">Nothing in this time.</p>{{/isEmpty}}
    {{^isEmpty}}
    <div class="row">{{#charts}}{{>numbers.chart}}{{/charts}}</div>
    <details><summary>As a table<span class="unseen">: {{title}}</span></summary>
    <table><caption>{{title}}</caption>
    <thead><tr><th scope="col">{{rowName}}</th>{{#columns}}<th scope="col" class="number">{{name}}</th>{{/columns}}</tr></thead>
    <tbody>{{#rows}}<tr><th scope="row">{{name}}</th>{{#cells}}<td class="number" data-label="{{column}}">{{words}}</td>{{/cells}}</tr>{{/rows}}</tbody></table>
    </details>
    {{/isEmpty}}
    {{/sections}}
    """

  static let chart = """
    <div class="chart"><p aria-hidden="true"><strong>{{title}}</strong></p>
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{{id}}-title {{id}}-summary" viewBox="0 0 {{width}} {{height}}" width="{{width}}" height="{{height}}" font-size="14" fill="var(--quiet)"><title id="{{id}}-title">{{title}}</title><desc id="{{id}}-summary">{{summary}}</desc>
    {{#lines}}<line x1="{{from}}" x2="{{to}}" y1="{{y}}" y2="{{y}}" stroke="var(--edge)"/><text x="{{end}}" y="{{below}}" text-anchor="end">{{words}}</text>{{/lines}}
    {{#names}}<text x="{{x}}" y="{{y}}" text-anchor="middle">{{name}}</text>{{/names}}
    <g fill="var(--act)" stroke="none">{{#bars}}<rect x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/bars}}{{#dots}}<circle cx="{{x}}" cy="{{y}}" r="2.5"/>{{/dots}}</g>
    <g fill="none" stroke="var(--act)" stroke-width="2">{{#runs}}<polyline points="{{points}}"/>{{/runs}}</g>
    <g stroke="var(--quiet)" stroke-width="2">{{#gaps}}<line x1="{{from}}" x2="{{to}}" y1="{{y}}" y2="{{y}}"/>{{/gaps}}</g></svg></div>
    """
}
