/// The access log's pages.
enum AccessTemplates {
  static let log = """
    <form method="get" action="/access" class="row ends">
    <div class="field"><label for="who">Who</label><select id="who" name="who" data-submit><option value="">everybody</option>{{#who}}<option value="{{word}}"{{#chosen}} selected{{/chosen}}>{{word}}</option>{{/who}}</select></div>
    <div class="field"><label for="act">What</label><select id="act" name="act" data-submit><option value="">everything</option>{{#acts}}<option value="{{word}}"{{#chosen}} selected{{/chosen}}>{{word}}</option>{{/acts}}</select></div>
    <div class="field"><label for="day">Day</label><input type="date" id="day" name="day" value="{{day}}"></div>
    <button class="quiet-button" type="submit">Show</button>
    </form>
    {{#isEmpty}}<p class="empty">Nothing was written down of that.</p>{{/isEmpty}}
    {{^isEmpty}}
    <table><caption class="unseen">Lines of the access log, the newest first</caption>
    <thead><tr><th scope="col" class="number">Line</th><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">About</th><th scope="col">Detail</th></tr></thead>
    <tbody>
    {{#lines}}
    <tr><td class="number" data-label="Line">{{number}}</td><td data-label="When">{{#at}}{{>time}}{{/at}}</td><td data-label="Who"><bdi>{{who}}</bdi></td><td data-label="What">{{act}}</td><td data-label="About"><bdi>{{subject}}</bdi></td><td data-label="Detail"><bdi>{{detail}}</bdi></td></tr>
    {{/lines}}
    </tbody></table>
    {{/isEmpty}}
    {{#older}}<p><a class="button quiet-button" href="{{older}}">Older lines</a></p>{{/older}}
    <h2>Verify</h2>
    <p>Each line’s code covers the line before it. Verifying finds a line that was changed or taken away. That the last lines were cut off is found only with an end that was kept elsewhere.</p>
    <form method="post" action="/access/verify" data-once>{{>csrf}}
    <div class="field"><label for="expect">End that was kept elsewhere</label><span class="quiet" id="expect-rule">A number, a colon and 64 digits. May be left empty.</span>
    <input type="text" id="expect" name="expect" autocomplete="off" aria-describedby="expect-rule"></div>
    <button class="act" type="submit">Verify the whole log</button>
    </form>
    """

  static let check = """
    <p class="note{{^intact}} bad{{/intact}}" role="status">The access log is {{result}}.</p>
    <p><a href="/access">Back to the access log</a></p>
    """
}
