/// The inbox.
enum InboxTemplates {
  static let page = """
    <p class="row"><span class="quiet" data-live-state role="status">Reload to see what is new</span>
    <span class="quiet">Keys: j and k go through the cases, Enter opens one.</span></p>
    <div data-watch="/inbox/events" data-from="/inbox/list" data-keys>{{>inbox.list}}</div>
    """

  static let list = """
    {{#isAlarming}}<p class="note bad" role="alert"><strong>An emergency waits for a person.</strong></p>{{/isAlarming}}
    {{#groups}}
    <section aria-label="{{title}}">
    <h2>{{title}} <span class="quiet">({{count}})</span></h2>
    {{#isEmpty}}<p class="quiet">{{empty}}</p>{{/isEmpty}}
    {{^isEmpty}}<ul class="cards">{{#rows}}{{>inbox.row}}{{/rows}}</ul>{{/isEmpty}}
    </section>
    {{/groups}}
    """

  static let row = """
    <li>
    <div class="row">{{>badge}} <a href="/cases/{{number}}" id="case-{{number}}"><strong>Case {{number}}</strong></a>
    <span>{{kind}}: {{reason}}</span>
    {{#isUnanswered}}<span class="badge amber">wrote {{silence}} ago</span>{{/isUnanswered}}
    {{#isForgotten}}<span class="quiet">erased</span>{{/isForgotten}}</div>
    <p class="quiet">{{#isOpen}}Open for {{age}}{{#isHeld}}, with <bdi>{{holder}}</bdi>{{/isHeld}}{{^isHeld}}, waits for a person{{#acknowledged}}, <bdi>{{acknowledged}}</bdi> said that they see to it{{/acknowledged}}{{/isHeld}}{{/isOpen}}{{^isOpen}}{{outcome}}; opened {{#opened}}{{>time}}{{/opened}}{{/isOpen}}</p>
    </li>
    """
}
