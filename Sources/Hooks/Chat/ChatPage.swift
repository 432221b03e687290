import HTTPTypes
import Messages
import Mustache
import Store

/// The page of the web chat, rendered on the server: it works on any phone and leaves nothing behind in the browser.
struct ChatPage: Sendable {
  private let template: MustacheTemplate
  private let service: String
  private let settings: ChatSettings
  private let isDemo: Bool

  init(service: String, settings: ChatSettings, isDemo: Bool) throws {
    template = try MustacheTemplate(string: ChatTemplate.html)
    self.service = service
    self.settings = settings
    self.isDemo = isDemo
  }

  /// What the page shows.
  struct Content {
    var place: ChatPlace
    var token: String
    var lines: [Line] = []
    var problem: String?
    /// What the person had typed when it could not be taken in.
    var typed = ""
  }

  /// One text of the talk.
  struct Line {
    var isPerson: Bool
    /// Whether a member of staff wrote it: a person is told from a computer.
    var isStaff = false
    var text: String

    init(isPerson: Bool, text: String) {
      self.isPerson = isPerson
      self.text = text
    }

    /// Nil for what is not a text.
    init?(_ line: TranscriptLine) {
      text = line.text.reveal()
      switch line.side {
      case .person: isPerson = true
      case .helpline: isPerson = false
      case .staff: (isPerson, isStaff) = (false, true)
      case .event: return nil
      }
    }
  }

  func render(_ content: Content) -> String {
    // The replies to the last text: the page opens at the first of them, or at the problem.
    let firstNew = content.lines.lastIndex(where: \.isPerson).map { $0 + 1 } ?? 0
    let lines: [[String: Any]] = content.lines.enumerated().map { index, line in
      [
        "person": line.isPerson, "staff": line.isStaff, "text": line.text, "fresh": index >= firstNew,
        "newest": index == firstNew && content.problem == nil,
      ]
    }
    return template.render([
      "service": service, "demo": isDemo, "token": content.token, "message": ChatToken.make(),
      "problem": content.problem ?? "", "troubled": content.problem != nil, "typed": content.typed,
      "limit": ChatRoute.longestText, "empty": content.lines.isEmpty, "lines": lines,
      "seen": content.lines.filter { !$0.isPerson }.count, "action": content.place.path, "exit": settings.exit,
      "framed": content.place == .frame, "live": !content.lines.isEmpty && settings.limits.streams > 0,
    ])
  }

  /// Nothing is kept, sent elsewhere, or run but our own script. Only the page for frames is framed, by the sites of the list.
  func headers(_ place: ChatPlace) -> HTTPFields {
    let framers = place == .frame ? settings.embed.joined(separator: " ") : "'none'"
    let more = [
      "Content-Security-Policy":
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self' "
        + "\(settings.exitOrigin); frame-ancestors \(framers); base-uri 'none'",
      "X-Frame-Options": place == .frame ? nil : "DENY",
    ]
    var headers = ChatAsset.headers("text/html; charset=utf-8")
    for (name, value) in more {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    return headers
  }
}
