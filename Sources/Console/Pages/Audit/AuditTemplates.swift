/// The pages of an audit.
enum AuditTemplates {
  static let list = """
    <p>Two auditors judge the same answers, each without seeing what the other says. Messages in which danger may have been missed come first.</p>
    {{#isEmpty}}<p class="empty">No sample has been drawn yet.</p>{{/isEmpty}}
    {{^isEmpty}}<table><caption>Samples, the newest first</caption>
    <thead><tr><th scope="col">Sample</th><th scope="col">Drawn</th><th scope="col">By</th><th scope="col" class="number">Messages</th><th scope="col">Rated</th><th scope="col">To do</th></tr></thead>
    <tbody>{{#samples}}<tr><th scope="row"><a href="/audit/{{number}}/report">Sample {{number}}</a></th><td data-label="Drawn">{{#at}}{{>time}}{{/at}}</td><td data-label="By"><bdi>{{by}}</bdi></td><td class="number" data-label="Messages">{{items}}</td><td data-label="Rated"><bdi>{{raters}}</bdi></td><td data-label="To do">{{#canRate}}<a href="/audit/{{number}}/next">Rate sample {{number}}</a> ({{mine}} done){{/canRate}}{{^canRate}}nothing{{/canRate}}</td></tr>{{/samples}}</tbody></table>{{/isEmpty}}
    {{#canDraw}}
    <h2>Draw a sample</h2>
    <form method="post" action="/audit" data-once>{{>csrf}}
    <div class="field"><label for="size">Messages</label><span class="quiet" id="size-rule">5 to 500. About 40 take an hour.</span><input type="number" id="size" name="size" value="40" min="5" max="500" required aria-describedby="size-rule"></div>
    <div class="field"><label for="days">Of the last</label><select id="days" name="days"><option value="7">7 days</option><option value="30" selected>30 days</option><option value="90">90 days</option></select></div>
    <fieldset><legend>Shares</legend><p class="quiet">How much of the sample comes from each sort. What a sort has not, the others give.</p>
    {{#strata}}<div class="field"><label for="{{name}}">{{words}}</label><input class="short" type="number" id="{{name}}" name="{{name}}" value="{{usual}}" min="0" max="100" required></div>{{/strata}}</fieldset>
    <button class="act" type="submit">Draw</button>
    </form>
    {{/canDraw}}
    """

  static let item = """
    <p><a href="/audit/{{number}}/report">Sample {{number}}</a></p>
    {{#isGone}}<p class="note">The person has had this deleted. Rate it as “Cannot tell”, or leave it.</p>{{/isGone}}
    {{#before}}<details><summary>What came before</summary>
    <ol class="talk">{{>audit.turn}}</ol></details>{{/before}}
    {{#turn}}
    <ol class="talk">{{>audit.turn}}</ol>
    {{#isSilent}}<p class="quiet">Nothing was answered.</p>{{/isSilent}}
    <dl class="facts"><dt>Read as</dt><dd>{{intent}}</dd><dt>Level</dt><dd>{{>badge}}</dd><dt>Decision</dt><dd>{{decision}}</dd><dt>Why</dt><dd><bdi>{{why}}</bdi></dd></dl>
    {{/turn}}
    {{#isFinal}}
    <h2>What both said</h2>
    <ul class="cards">{{#ratings}}<li><h3><bdi>{{name}}</bdi></h3><dl class="facts">{{#answers}}<dt>{{question}}</dt><dd>{{answer}}</dd>{{/answers}}</dl>{{#hasNote}}{{#note}}{{>long}}{{/note}}{{/hasNote}}</li>{{/ratings}}</ul>
    {{/isFinal}}
    {{^isFinal}}
    <h2>Your rating</h2>
    {{#hasRated}}<p class="note">You have rated this. You may change it until your colleague has rated it too.</p>{{/hasRated}}
    <form method="post" action="/audit/{{number}}/items/{{position}}" data-once>{{>csrf}}
    {{#questions}}<fieldset><legend>{{words}}</legend>{{#choices}}<label class="tick"><input type="radio" name="{{name}}" value="{{value}}" required{{#chosen}} checked{{/chosen}}> {{words}}</label>{{/choices}}</fieldset>{{/questions}}
    <div class="field"><label for="note">Note</label><span class="quiet" id="note-rule">For your colleague and the report’s readers. May be left empty.</span><textarea id="note" name="note" maxlength="2000" aria-describedby="note-rule">{{note}}</textarea></div>
    <button class="act" type="submit">Save and go on</button>
    </form>
    {{/isFinal}}
    """

  /// Of a message: what was said, and what was answered.
  static let turn = """
    <li><div class="who"><span>Person</span> <span class="quiet">{{#at}}{{>time}}{{/at}}</span></div>{{#isEmpty}}<p class="quiet">No words: a picture, a voice message or the like.</p>{{/isEmpty}}{{^isEmpty}}{{#text}}{{>long}}{{/text}}{{/isEmpty}}</li>
    {{#replies}}<li class="us"><div class="who">{{who}}</div>{{#text}}{{>long}}{{/text}}</li>{{/replies}}
    """

  static let report = """
    <p><a href="/audit">All samples</a></p>
    <p class="note" role="status">{{judged}} of {{items}} messages have been rated by both.{{^isComplete}} The figures below are of those alone.{{/isComplete}}</p>
    <h2>Missed urgency</h2>
    {{#hasShare}}<p>Of all messages of this time, an estimated <strong>{{share}}</strong> were more urgent than they were read (95 % confidence: {{interval}}).</p>{{/hasShare}}
    {{^hasShare}}<p class="quiet">The share in all messages can be said once some of each sort have been rated by both.</p>{{/hasShare}}
    <p>Serious harm was seen by at least one auditor in {{harms}} answers.</p>
    <table><caption>By sort of message</caption>
    <thead><tr><th scope="col">Sort</th><th scope="col" class="number">There were</th><th scope="col" class="number">Drawn</th><th scope="col" class="number">Rated by both</th><th scope="col" class="number">Missed</th><th scope="col">Share, 95 % confidence</th></tr></thead>
    <tbody>{{#strata}}<tr><th scope="row">{{words}}</th><td class="number" data-label="There were">{{population}}</td><td class="number" data-label="Drawn">{{drawn}}</td><td class="number" data-label="Rated by both">{{judged}}</td><td class="number" data-label="Missed">{{missed}}</td><td data-label="Share, 95 % confidence">{{interval}}</td></tr>{{/strata}}</tbody></table>
    <p class="quiet">Missed means that at least one auditor says that the level was too low.</p>
    <h2>Agreement</h2>
    <table><caption>How far the two agree</caption>
    <thead><tr><th scope="col">Question</th><th scope="col">Agreed</th><th scope="col" class="number">Cohen’s kappa</th></tr></thead>
    <tbody>{{#questions}}<tr><th scope="row">{{words}}</th><td data-label="Agreed">{{agreed}}</td><td class="number" data-label="Cohen’s kappa">{{kappa}}</td></tr>{{/questions}}</tbody></table>
    <p class="quiet">1 is full agreement, 0 as much as chance would give. Where both always say the same word, it cannot be said.</p>
    <h2>Where they differ</h2>
    {{^hasDifferences}}<p class="empty">Nowhere yet.</p>{{/hasDifferences}}
    {{#hasDifferences}}<ul class="cards">{{#differences}}<li><h3>{{#canRead}}<a href="/audit/{{number}}/items/{{position}}">Message {{position}}</a>{{/canRead}}{{^canRead}}Message {{position}}{{/canRead}} <span class="quiet">{{stratum}}</span></h3><dl class="facts">{{#answers}}<dt>{{words}}</dt><dd><bdi>{{firstName}}</bdi>: {{first}}; <bdi>{{secondName}}</bdi>: {{second}}</dd>{{/answers}}</dl></li>{{/differences}}</ul>{{/hasDifferences}}
    <p><a class="button quiet-button" href="/audit/{{number}}/report.csv">Download ratings as CSV</a></p>
    <p class="quiet">Drawn by {{plan}}</p>
    """
}
