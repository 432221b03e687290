package import Store

/// One page or act of the console. All are in one table (`ConsoleArea.all`), so that a test can walk every route by role.
///
/// Before the handler runs, the door has checked session, role and, of a POST, the form's token, and has written the line of
/// the access log. A handler says what is shown; it never builds HTML by hand, sets a header or looks at a cookie.
package struct ConsolePage: Sendable {
  /// How it is asked for. Whatever changes something is a POST.
  package var method: Method
  /// Such as `/cases/:number`; a part that begins with a colon is a parameter.
  package var path: String
  /// Who may see it.
  package var audience: Audience
  /// The access log's word for it, such as `read conversation`; nil only for what shows nothing of anybody.
  package var act: String?
  /// What the access log says it was about, such as `case 12`; never a person's words, nor what was searched for.
  package var subject: @Sendable (Visit) -> String
  /// Bytes of a form; more is refused.
  package var largestForm: Int
  /// What is shown or done.
  package var handler: @Sendable (Visit) async throws -> PageAnswer

  /// The two methods of forms and links.
  package enum Method: String, Sendable { case get = "GET", post = "POST" }

  /// Who may see a page.
  package enum Audience: Sendable, Equatable {
    /// Before logging in, too.
    case anybody
    /// Whoever is logged in.
    case staff
    /// Whoever is logged in and has one of these roles.
    case roles(Set<StaffRole>)

    /// Whether an account is let in.
    package func admits(_ account: StaffAccount) -> Bool {
      switch self {
      case .anybody: true
      case .staff: account.state == .active
      case .roles(let roles): account.state == .active && !roles.isDisjoint(with: account.roles)
      }
    }
  }

  /// A page that shows something.
  package static func show(
    _ path: String, to audience: Audience, act: String?, subject: @escaping @Sendable (Visit) -> String = { _ in "" },
    _ handler: @escaping @Sendable (Visit) async throws -> PageAnswer
  ) -> ConsolePage {
    ConsolePage(
      method: .get, path: path, audience: audience, act: act, subject: subject, largestForm: 0, handler: handler)
  }

  /// A form's target, which does something.
  package static func act(
    _ path: String, by audience: Audience, act: String?, subject: @escaping @Sendable (Visit) -> String = { _ in "" },
    largestForm: Int = 65_536, _ handler: @escaping @Sendable (Visit) async throws -> PageAnswer
  ) -> ConsolePage {
    ConsolePage(
      method: .post, path: path, audience: audience, act: act, subject: subject, largestForm: largestForm,
      handler: handler)
  }
}

/// A part of the console: its pages, their templates, and its place in the navigation. One folder in `Pages/` each.
package struct ConsoleArea: Sendable {
  /// Its pages and acts.
  package var pages: [ConsolePage]
  /// Mustache templates by name; a name begins with the area's, such as `staff.list`.
  package var templates: [String: String]
  /// Where it stands in the navigation; nil for what is reached from elsewhere.
  package var link: Link?

  /// An entry of the navigation, shown to those who may open it.
  package struct Link: Sendable {
    /// A word or two.
    package var title: String
    /// Of a page of the area.
    package var path: String

    /// An entry.
    package init(_ title: String, _ path: String) {
      self.title = title
      self.path = path
    }
  }

  /// An area.
  package init(pages: [ConsolePage], templates: [String: String] = [:], link: Link? = nil) {
    self.pages = pages
    self.templates = templates
    self.link = link
  }

  /// The whole console, in the order of the navigation. A new area is a folder in `Pages/` and a line here.
  package static let all: [ConsoleArea] = [
    .inbox, .talks, .notUnderstood, .flows, .content, .attempts, .numbers, .audit, .health, .acknowledge, .staff,
    .access, .account,
  ]
}
