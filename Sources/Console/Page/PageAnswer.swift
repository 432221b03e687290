import Messages
package import Switchboard

/// What a handler answers; the door makes a response of it, with all headers.
package struct PageAnswer: Sendable {
  var kind: Kind
  /// A cookie to be set: the token of a session that begins, or empty when it ends.
  var session: Redacted<String>?
  /// The HTTP status.
  var status: Int

  enum Kind: Sendable {
    case page(title: String, template: String, values: PageValue)
    case fragment(template: String, values: PageValue)
    case redirect(String)
    case file(name: String?, type: String, bytes: [UInt8])
    case refused(String)
    case stream(AsyncStream<ServerEvent>)
  }

  private init(_ kind: Kind, status: Int, session: Redacted<String>? = nil) {
    self.kind = kind
    self.status = status
    self.session = session
  }

  /// A page in the console's layout.
  /// - Parameter status: 200, or 422 where a form has to be filled in again.
  package static func page(
    _ title: String, _ template: String, _ values: PageValue = [:], status: Int = 200
  ) -> PageAnswer {
    PageAnswer(.page(title: title, template: template, values: values), status: status)
  }

  /// A piece of HTML without the layout, for a script that puts it into an open page.
  package static func fragment(_ template: String, _ values: PageValue) -> PageAnswer {
    PageAnswer(.fragment(template: template, values: values), status: 200)
  }

  /// To another page of the console, after an act. The path begins with one `/`.
  package static func redirect(_ path: String) -> PageAnswer { PageAnswer(.redirect(path), status: 303) }

  /// A file to be kept, such as `cases.csv` of type `text/csv; charset=utf-8`.
  package static func download(_ name: String, type: String, _ bytes: [UInt8]) -> PageAnswer {
    PageAnswer(.file(name: name, type: type, bytes: bytes), status: 200)
  }

  /// What a page itself needs, such as a picture: `image/svg+xml`.
  package static func content(type: String, _ text: String) -> PageAnswer {
    PageAnswer(.file(name: nil, type: type, bytes: Array(text.utf8)), status: 200)
  }

  /// An error page with a sentence that says what to do.
  package static func refuse(_ status: Int, _ sentence: String) -> PageAnswer {
    PageAnswer(.refused(sentence), status: status)
  }

  /// Server-sent events, as long as the session lives. End the stream to let the browser come back.
  package static func stream(_ events: AsyncStream<ServerEvent>) -> PageAnswer {
    PageAnswer(.stream(events), status: 200)
  }

  /// The same answer, with a session that begins by it; empty ends the one there is.
  func with(session token: Redacted<String>) -> PageAnswer {
    var answer = self
    answer.session = token
    return answer
  }
}
