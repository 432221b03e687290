import Gateways
import Messages
import Store
import Switchboard

extension ConsoleArea {
  /// Settings and health: what runs, and what is missing.
  static let health = ConsoleArea(
    pages: [.health], templates: ["health.page": HealthTemplates.page], link: Link("Health", "/health"))
}

extension ConsolePage {
  static let health = show("/health", to: .roles([.admin, .responder]), act: "view health") { visit in
    try await HealthPage(visit).answer()
  }
}
