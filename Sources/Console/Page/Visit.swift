package import Store
package import Switchboard

/// A request for a page, after all checks.
package struct Visit: Sendable {
  /// Who asks; `StaffAccount.nobody` on the pages before logging in.
  package var staff: StaffAccount
  /// What follows `?` in the address.
  package var query: FormFields
  /// What a POST brought; its token has been checked.
  package var form: FormFields
  /// When it came: seconds since 1970.
  package var now: Double
  /// What is read from and written through.
  package var switchboard: Switchboard
  /// The address of this page, without the query.
  package var path: String
  let parameters: [String: String]
  let desk: AccountDesk
  let settings: ConsoleSettings
  /// SHA-256 of the session's token; nil before logging in.
  let session: SessionKey?

  let renderer: PageRenderer
  let formToken: String

  /// A template filled in, without the layout: HTML for the events of a stream.
  package func render(_ template: String, _ values: PageValue) -> String {
    renderer.fragment(template: template, values: values, formToken: formToken)
  }

  /// The store, for reading; what a message causes is written through the switchboard.
  package var store: Store { switchboard.store }

  /// A part of the path, such as `number` of `/cases/:number`; empty when the pattern has no such part.
  package func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// A part of the path as a number of ours. Throws a page that says that there is no such thing.
  package func number(_ name: String) throws(PageProblem) -> Int64 {
    guard let number = Int64(parameter(name)), number > 0 else { throw PageProblem.missing }
    return number
  }

  /// Whether the person has one of these roles.
  package func has(_ roles: StaffRole...) -> Bool { !staff.roles.isDisjoint(with: roles) }

  /// Writes a further line into the access log, such as the reason for which a number is revealed.
  /// What it stands for may be shown or done only after this returned.
  package func note(_ act: String, subject: String, detail: String = "") async throws(StoreFailure) {
    try await store.note(AccessLine(who: staff.name, act: act, subject: subject, detail: detail), now: now)
  }
}

/// What ends a handler early; the door makes an error page of it.
package struct PageProblem: Error, Sendable, Equatable {
  /// The HTTP status.
  package var status: Int
  /// Says what to do, without anybody's words.
  package var sentence: String

  /// A problem.
  package init(_ status: Int, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }

  /// There is no such thing, or it has been forgotten.
  package static let missing = PageProblem(404, "There is no such page, or what it showed has been deleted.")
}
