import HTTPTypes
import Messages
import Mustache
import Store

/// The page of the web chat, rendered on the server: it works on any phone and leaves nothing behind in the browser.
struct ChatPage: Sendable {
  private let template: MustacheTemplate
  private let service: String
  private let isDemo: Bool

  init(service: String, isDemo: Bool) throws {
    template = try MustacheTemplate(string: ChatTemplate.html)
    self.service = service
    self.isDemo = isDemo
  }

  /// What the page shows.
  struct Content {
    var token: String
    var lines: [Line]
    var problem: String?
    /// What the person had typed when it could not be taken in.
    var typed = ""
  }

  /// One text of the talk.
  struct Line {
    var isPerson: Bool
    var text: String

    init(_ line: TranscriptLine) {
      text = line.text.reveal()
      isPerson =
        switch line.side {
        case .person: true
        case .helpline: false
        }
    }
  }

  func render(_ content: Content) -> String {
    template.render([
      "service": service, "demo": isDemo, "token": content.token, "message": ChatToken.make(),
      "problem": content.problem ?? "", "troubled": content.problem != nil, "typed": content.typed,
      "empty": content.lines.isEmpty,
      "lines": content.lines.map { ["person": $0.isPerson, "text": $0.text] as [String: Any] },
    ])
  }

  /// Nothing is kept, framed, sent elsewhere or run.
  static let headers: HTTPFields = {
    var headers: HTTPFields = [
      .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
      .contentSecurityPolicy:
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      .xContentTypeOptions: "nosniff",
    ]
    if let policy = HTTPField.Name("Referrer-Policy") { headers[policy] = "no-referrer" }
    return headers
  }()
}
