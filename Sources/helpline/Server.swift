import Console
import Content
import Foundation
import Hooks
import Hummingbird
import Logging
import Messages
import Metrics
import ServiceLifecycle
import Store
import Switchboard
import Transport
import UnixSignals

/// A server put together from its settings.
struct Server {
  private let settings: HelplineSettings
  private let logger: Logger
  private let transport: Transport
  private let switchboard: Switchboard
  private let metrics = MetricsBook()

  /// Opens content, keys and databases. Throws `Stop` with what to do.
  init(_ settings: HelplineSettings) throws {
    self.settings = settings
    umask(0o077)  // databases, logs of theirs and the spool are for the owner alone
    logger = try Server.logger(settings.logLevel)
    let (ready, problems) = try Project.start(settings.content)
    let content = try Project.found(ready, problems)
    let library = try settings.addingVital(to: content.library)
    let folder = DataFolder(path: settings.data)
    let (store, master) = try Server.store(folder)
    transport = try Server.transport(settings.transport)
    switchboard = Switchboard(
      store: store, spool: Spool(path: folder.spool, master: master),
      shelf: Shelf(Shelf.Loaded(library: library, matcher: content.matcher)),
      settings: SwitchboardSettings(
        house: settings.house, saysUnsigned: settings.isDemo, accounts: settings.accounts,
        alertChannels: settings.alertChannels, ladder: settings.ladder, consoleURL: settings.consoleURL,
        retention: Double(settings.retentionDays) * 86_400,
        typingWindow: Double(settings.typingWindow), quietStaff: Double(settings.quietStaff) * 60,
        waits: settings.waits.map { Double($0) * 60 }, checkInPatience: Double(settings.checkInWait)),
      rota: try RotaFile.demand(settings.rota, for: RotaNeeds(settings)), outside: .live(transport), logger: logger)
  }

  /// Runs until SIGTERM or SIGINT.
  func run() async throws {
    MetricsSystem.bootstrap(metrics)
    await switchboard.lookForWithdrawals()  // before the first message, not a second after it
    var doorSettings = DoorSettings(host: settings.host, port: settings.port, isDemo: settings.isDemo)
    doorSettings.chat = settings.chat
    let door = Door(switchboard: switchboard, settings: doorSettings, metrics: metrics)
    let application = try door.application(logger: Server.quiet(logger)) { port in
      Greeting(
        settings: settings, library: switchboard.shelf.current.library, port: port, warnings: switchboard.warnings
      ).say()
      for warning in switchboard.warnings { logger.warning("\(warning)") }
    }
    let console = try await console()
    let group = ServiceGroup(
      configuration: .init(
        services: watches + [
          .init(service: Dispatcher(switchboard)), .init(service: AlertLoop(switchboard)),
          .init(service: Timekeeper(switchboard)), .init(service: RecordWatch(switchboard)),
          .init(service: WithdrawalWatch(switchboard)), .init(service: RecoveryWatch(switchboard)),
          .init(service: ContentReload(switchboard: switchboard, settings: settings, logger: logger)),
          .init(service: console), .init(service: application, successTerminationBehavior: .gracefullyShutdownGroup),
          .init(service: PageBeat(switchboard)),  // the last one ends first: open pages must not hold up the doors
        ], gracefulShutdownSignals: [.sigterm, .sigint], logger: Server.quiet(logger)))
    do {
      try await group.run()
    } catch {
      throw Stop(
        .unavailable,
        "cannot listen on \(settings.host):\(settings.port), or on \(settings.console.host):\(settings.console.port) for "
          + "the console: is another server running there?")
    }
    switchboard.store.close()
    await transport.close()
  }

  /// The staff's door, which says where it is, and how the first account is made.
  private func console() async throws -> some Service {
    var door = settings.console
    door.facts = ConsoleFacts(version: Helpline.program, startedAt: switchboard.now)
    let greeting = ConsoleGreeting(settings: door, store: switchboard.store)
    return try StaffDoor(switchboard: switchboard, settings: door, logger: logger).application(
      logger: Server.quiet(logger)
    ) { port in await greeting.say(port: port) }
  }

  /// What only some configurations have.
  private var watches: [ServiceGroupConfiguration.ServiceConfiguration] {
    var watches: [ServiceGroupConfiguration.ServiceConfiguration] = []
    if let path = settings.rota {
      let reload = RotaReload(switchboard: switchboard, path: path, needs: RotaNeeds(settings), logger: logger)
      watches.append(.init(service: reload))
    }
    if let url = settings.heartbeat { watches.append(.init(service: Heartbeat(switchboard, url: url))) }
    return watches
  }

  private static func logger(_ word: String) throws -> Logger {
    guard let level = Logger.Level(rawValue: word) else {
      throw Stop(.badConfiguration, "log_level must be trace, debug, info, notice, warning, error or critical")
    }
    var logger = Logger(label: "helpline", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = level
    return logger
  }

  /// The frameworks' own lines matter only when something is wrong.
  private static func quiet(_ logger: Logger) -> Logger {
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .warning)
    return quiet
  }

  private static func store(_ folder: DataFolder) throws -> (Store, MasterKey) {
    do {
      try folder.prepare()
      try folder.demandKey()
      try folder.take()
      let master = try MasterKey.load(orMake: folder.masterKey)
      return (try Store(folder: folder, master: master, now: Date().timeIntervalSince1970), master)
    } catch let stop as Stop {
      throw stop
    } catch StoreFailure.wrongKey {
      throw Stop(.badConfiguration, StoreFailure.wrongKey.description)
    } catch let failure as StoreFailure {
      throw Stop(.unavailable, failure.description)
    } catch let problem as MasterKeyProblem {
      throw Stop(.badConfiguration, problem.description)
    } catch {
      throw Stop(.badConfiguration, "the data folder \(folder.path) cannot be made: check its permissions")
    }
  }

  /// What makes the calls. Throws `Stop` for settings that it cannot use.
  static func transport(_ options: TransportOptions) throws -> Transport {
    do throws(TransportProblem) {
      return try Transport(options)
    } catch {
      switch error {
      case .badPlainPrefix(let index):
        throw Stop(
          .badConfiguration,
          "transport.plain_prefixes: entry \(index + 1) is not an address such as http://192.168.1.20:8080/")
      case .unreadableCAFile: throw Stop(.badConfiguration, "transport.ca_file cannot be read")
      case .noCurl: throw Stop(.software, "libcurl could not be started")
      }
    }
  }
}

extension Outside {
  /// The real world.
  static func live(_ transport: Transport) -> Outside {
    Outside(
      now: { Date().timeIntervalSince1970 }, chance: { Double.random(in: 0...1) },
      call: { call throws(CallFailure) in try await transport.call(call) },
      mail: { mail, server throws(CallFailure) in try await transport.send(mail, through: server) })
  }
}
