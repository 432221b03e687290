package import Hummingbird
package import Logging
package import Switchboard

/// The public door: webhooks, the web chat, health and metrics. Staff have another door, on another port.
package struct Door: Sendable {
  private let switchboard: Switchboard
  private let settings: DoorSettings
  private let metrics: MetricsBook

  /// The door of a switchboard.
  package init(switchboard: Switchboard, settings: DoorSettings, metrics: MetricsBook) {
    self.switchboard = switchboard
    self.settings = settings
    self.metrics = metrics
  }

  /// All addresses of the door, as one table.
  package func router() throws -> Router<DoorContext> {
    let router = Router(context: DoorContext.self)
    let webhooks = WebhookRoute(switchboard: switchboard)
    let chat = try ChatRoute(switchboard: switchboard, settings: settings.chat, isDemo: settings.isDemo)
    let health = HealthRoute(switchboard: switchboard, metrics: metrics)
    router.get("/hooks/:gateway/:account", use: webhooks.receive)
    router.post("/hooks/:gateway/:account", use: webhooks.receive)
    router.get("/hooks/:gateway/:account/**", use: webhooks.receive)
    router.post("/hooks/:gateway/:account/**", use: webhooks.receive)
    // A Matrix homeserver puts its transactions below the address that it was given.
    router.put("/hooks/:gateway/:account/**", use: webhooks.receive)
    router.get("/", use: chat.home)
    chat.add(to: router)
    router.get("/health/live", use: health.live)
    router.get("/health/ready", use: health.ready)
    router.get("/metrics", use: health.metrics)
    return router
  }

  /// The server, as a service; `onRunning` gets the port.
  package func application(
    logger: Logger, onRunning: @escaping @Sendable (Int) async -> Void
  ) throws -> some ApplicationProtocol {
    Application(
      router: try router(), server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port), serverName: nil),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) }, logger: logger)
  }
}

/// Where the door is and what it lets in.
package struct DoorSettings: Sendable {
  /// The name or address to listen on; the configuration's default is `127.0.0.1`.
  package var host: String
  /// 0 lets the system choose.
  package var port: Int
  /// Whether each page says that its content awaits sign-off.
  package var isDemo: Bool
  /// What the operator has decided about the web chat.
  package var chat = ChatSettings()

  /// A door at an address.
  package init(host: String, port: Int, isDemo: Bool) {
    self.host = host
    self.port = port
    self.isDemo = isDemo
  }
}
