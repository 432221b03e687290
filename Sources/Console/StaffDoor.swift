import Foundation
import HTTPTypes
package import Hummingbird
package import Logging
import NIOCore
import Store
package import Switchboard

/// The staff's door, on a port of its own. It asks for a session, a role and a form's token, and writes the access log, before
/// any page is made; and it gives every answer the same headers.
package struct StaffDoor: Sendable {
  let switchboard: Switchboard
  let settings: ConsoleSettings
  let table: PageTable
  let renderer: PageRenderer
  let desk: AccountDesk
  let logger: Logger

  /// The door of a switchboard.
  /// - Throws: an error of a template that is not well-formed, or of a password that cannot be hashed.
  package init(
    switchboard: Switchboard, settings: ConsoleSettings, areas: [ConsoleArea] = ConsoleArea.all, logger: Logger
  ) throws {
    self.switchboard = switchboard
    self.settings = settings
    self.logger = logger
    table = PageTable(areas.flatMap(\.pages))
    renderer = PageRenderer(templates: try PageTemplates(areas), links: areas, settings: settings)
    desk = try AccountDesk(store: switchboard.store, settings: settings)
  }

  /// The server, as a service; `onRunning` gets the port.
  package func application(
    logger: Logger, onRunning: @escaping @Sendable (Int) async -> Void
  ) -> some ApplicationProtocol {
    Application(
      responder: CallbackResponder<BasicRequestContext> { request, _ in await respond(to: request) },
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port), serverName: nil),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) }, logger: logger)
  }

  /// Errors never hold anybody's words, and neither do the pages that tell of them.
  private func respond(to request: Request) async -> Response {
    var gate = Gate(door: self, request: request)
    do {
      return try await gate.response()
    } catch let problem as PageProblem {
      return gate.refusal(problem)
    } catch let failure as StoreFailure {
      logger.error("a page of the console was not shown: \(failure)")
      return gate.refusal(PageProblem(503, "The store does not answer. Please try again in a moment."))
    } catch is CancellationError {
      return gate.refusal(PageProblem(503, "The helpline is being restarted. Please try again in a moment."))
    } catch {
      // Only the type: the error itself may hold a text.
      logger.error("a page of the console failed", metadata: ["error": "\(type(of: error))"])
      return gate.refusal(PageProblem(500, "This page could not be made. Please tell whoever looks after the server."))
    }
  }
}

/// All pages, found by method and path.
struct PageTable: Sendable {
  let pages: [ConsolePage]

  init(_ pages: [ConsolePage]) { self.pages = pages }

  /// What a path leads to.
  enum Match {
    case page(ConsolePage, [String: String])
    /// There is such a page, for the other method.
    case otherMethod
    case none
  }

  /// The first page whose pattern fits; patterns without parameters stand first in each area.
  func match(_ method: String, _ path: String) -> Match {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var isOtherMethod = false
    for page in pages {
      guard let parameters = PageTable.parameters(page.path, parts) else { continue }
      if page.method.rawValue == method { return .page(page, parameters) }
      isOtherMethod = true
    }
    return isOtherMethod ? .otherMethod : .none
  }

  private static func parameters(_ pattern: String, _ parts: [Substring]) -> [String: String]? {
    let pattern = pattern.split(separator: "/", omittingEmptySubsequences: true)
    guard pattern.count == parts.count else { return nil }
    var found: [String: String] = [:]
    for (wanted, part) in zip(pattern, parts) {
      if wanted.first == ":" {
        guard let text = part.removingPercentEncoding, text.utf8.count <= 200 else { return nil }
        found[String(wanted.dropFirst())] = text
      } else if wanted != part {
        return nil
      }
    }
    return found
  }
}
