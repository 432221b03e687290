package import Switchboard

/// Where the staff's door is, and how it keeps its sessions.
package struct ConsoleSettings: Sendable {
  /// The name or address to listen on.
  package var host: String
  /// 0 lets the system choose.
  package var port: Int
  /// As staff see it, such as `https://staff.example.org`; nil when they come straight to the listener.
  package var url: String?
  /// The helpline's name, above each page.
  package var service: String
  /// Whether each page says that this is a demo.
  package var isDemo: Bool
  /// Seconds without a page after which a session is over.
  package var idle = 1_800.0
  /// Seconds after which a session is over whatever is done.
  package var longest = 43_200.0
  /// What hashing a password costs.
  package var cost: PasswordCost = .standard
  /// Whether a refused log-in is answered at a whole half second only; false in tests.
  package var refusesSlowly = true
  /// What the page on health shows of the configuration.
  package var facts = ConsoleFacts()
  /// What is said above every page, such as that nobody is on call; asked for each time.
  /// The rest is on the page on health.
  package var warnings: @Sendable (Switchboard) -> [String] = { Array($0.warnings.prefix(2)) }

  /// A console at an address.
  package init(host: String, port: Int, url: String? = nil, service: String, isDemo: Bool) {
    self.host = host
    self.port = port
    self.url = url
    self.service = service
    self.isDemo = isDemo
  }

  /// Whether browsers come by TLS: then the cookie is sent by TLS alone.
  var isSecure: Bool { url?.lowercased().hasPrefix("https://") ?? false }
}

/// What is known at the start and shown on the page on health.
package struct ConsoleFacts: Sendable {
  /// Of the program.
  package var version = ""
  /// Seconds since 1970.
  package var startedAt = 0.0

  /// Nothing known.
  package init() {}

  /// What is known.
  package init(version: String, startedAt: Double) {
    self.version = version
    self.startedAt = startedAt
  }
}
