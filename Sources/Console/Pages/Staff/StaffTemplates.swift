/// The page of accounts.
enum StaffTemplates {
  static let list = """
    {{#problem}}<p class="note bad" role="alert">{{problem}}</p>{{/problem}}
    <table><caption class="unseen">Accounts</caption>
    <thead><tr><th scope="col">Name</th><th scope="col">Roles</th><th scope="col">State</th><th scope="col">Last log-in</th><th scope="col">Change</th></tr></thead>
    <tbody>
    {{#accounts}}
    <tr><th scope="row"><bdi>{{name}}</bdi></th><td data-label="Roles">{{held}}</td><td data-label="State">{{state}}{{#isReleased}}<br><span class="quiet">second factor released by <bdi>{{releases}}</bdi>{{#wantsOne}}; one more admin is needed{{/wantsOne}}{{^wantsOne}}; may log in without a code{{/wantsOne}}</span>{{/isReleased}}</td>
    <td data-label="Last log-in">{{#last}}{{>time}}{{/last}}{{^last}}never{{/last}}</td>
    <td><details><summary>Change<span class="unseen"> {{name}}</span></summary>
    <form method="post" action="/staff/{{id}}/roles">{{>csrf}}<fieldset><legend>Roles</legend>
    {{#ticks}}<label class="tick"><input type="checkbox" name="role" value="{{role}}"{{#held}} checked{{/held}}> {{role}}</label>{{/ticks}}
    <button class="quiet-button" type="submit">Save roles</button></fieldset></form>
    <div class="row">
    {{#isInvited}}<form method="post" action="/staff/{{id}}/invite">{{>csrf}}<button class="quiet-button" type="submit">New set-up link</button></form>{{/isInvited}}
    {{#canRelease}}<form method="post" action="/staff/{{id}}/release">{{>csrf}}<button class="quiet-button" type="submit">Release second factor</button></form>{{/canRelease}}
    {{#enabled}}<form method="post" action="/staff/{{id}}/disable">{{>csrf}}<button class="danger" type="submit">Disable</button></form>{{/enabled}}
    </div></details></td></tr>
    {{/accounts}}
    </tbody></table>
    <h2>New account</h2>
    <form method="post" action="/staff" data-once>{{>csrf}}
    <div class="field"><label for="name">Name</label><span class="quiet" id="name-rule">It stands in the access log. It is not changed later.</span>
    <input type="text" id="name" name="name" autocomplete="off" maxlength="40" aria-describedby="name-rule" required></div>
    <fieldset><legend>Roles</legend>
    {{#roles}}<label class="tick"><input type="checkbox" name="role" value="{{role}}"> {{role}}</label>{{/roles}}
    <p class="quiet">auditor: reads conversations without names and numbers. responder: reads and answers. editor: looks after content. admin: looks after accounts, settings and this log, and reads no conversation.</p>
    </fieldset>
    <button class="act" type="submit">Make account</button>
    </form>
    """

  static let link = """
    <p>Give this link to <bdi>{{name}}</bdi>, in person or by a call. It can be used once, within three days. It is not shown again.</p>
    <p class="secret" id="link">{{address}}</p>
    <p><a href="/staff">Back to accounts</a></p>
    """
}
