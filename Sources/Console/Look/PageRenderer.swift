import Foundation
import Store

/// What surrounds a page: who looks at it, and what is said above it.
struct PageFrame {
  var account: StaffAccount
  /// Of the page, to mark its place in the navigation.
  var path: String
  /// For its forms.
  var formToken: String
  var warnings: [String]
}

/// Puts pages together: template, layout, navigation.
struct PageRenderer: Sendable {
  let templates: PageTemplates
  private let links: [(link: ConsoleArea.Link, audience: ConsolePage.Audience)]
  private let settings: ConsoleSettings

  init(templates: PageTemplates, links areas: [ConsoleArea], settings: ConsoleSettings) {
    self.templates = templates
    self.settings = settings
    links = areas.compactMap { area in
      guard let link = area.link, let page = area.pages.first(where: { $0.path == link.path && $0.method == .get })
      else { return nil }
      return (link, page.audience)
    }
  }

  /// The pages that an account finds in the navigation; the first is where it begins.
  func links(for account: StaffAccount) -> [ConsoleArea.Link] {
    links.filter { $0.audience.admits(account) }.map(\.link)
  }

  func page(title: String, template: String, values: PageValue, frame: PageFrame) -> String {
    let body = fragment(template: template, values: values, formToken: frame.formToken)
    let entries = links(for: frame.account).map { link -> PageValue in
      let isHere = frame.path == link.path || frame.path.hasPrefix(link.path + "/")
      return ["title": .text(link.title), "path": .text(link.path), "here": .flag(isHere)]
    }
    let layout: PageValue = [
      "title": .text(title), "service": .text(settings.service), "demo": .flag(settings.isDemo),
      "links": .list(entries), "hasLinks": .flag(!entries.isEmpty), "loggedIn": .flag(frame.account.id != 0),
      "name": .text(frame.account.name),
      "roles": .text(frame.account.roles.sorted().map(\.rawValue).joined(separator: ", ")),
      "csrf": .text(frame.formToken), "warnings": .list(frame.warnings.map { ["words": .text($0)] }),
    ]
    guard let head = templates.render("layout.head", layout), let foot = templates.render("layout.foot", layout)
    else { return body }
    return head + body + foot
  }

  /// The page's own part; `csrf` is there for the partial `form`.
  func fragment(template: String, values: PageValue, formToken: String) -> String {
    templates.render(template, values.adding(["csrf": .text(formToken)])) ?? ""
  }

  /// The heading of an error page.
  static func title(of status: Int) -> String {
    switch status {
    case 403: "No right to this"
    case 404, 405: "Not found"
    case 410: "No longer good"
    case 413: "Too long"
    case 503: "Not now"
    default: "Something went wrong"  // statuses are an open set
    }
  }
}
