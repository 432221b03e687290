package import Gateways
import Messages

/// One account at one gateway: a name of ours, the adapter, and its settings.
package struct Account: Sendable {
  /// The name in the webhook's address and in the configuration.
  package var name: String
  /// Found by the word `kind` of the configuration.
  package var gateway: Gateway {
    _read { yield adapter.value }
    set { adapter.value = newValue }
  }
  /// The account's own table in the configuration, its secrets included.
  package var settings: Settings
  /// How replies go out by it.
  package var rule: DeliveryRule
  /// An account is looked up for every webhook, and an adapter has dozens of parts.
  private var adapter: Shared<Gateway>

  /// An account of the configuration.
  package init(name: String, gateway: Gateway, settings: Settings, rule: DeliveryRule = DeliveryRule()) {
    self.name = name
    adapter = Shared(gateway)
    self.settings = settings
    self.rule = rule
  }

  /// The account behind our own web page; its texts are shown there and never sent.
  package static let web = "web"
}
