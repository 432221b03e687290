import Content
import Crypto
import Dialogue
import Foundation
import Gateways
import Logging
import Messages
import Store
import Synchronization
import Testing
import Transport

@testable import Switchboard

/// A switchboard in a folder of its own, with a clock that the test moves, and mails that go nowhere.
final class StaffedSwitchboard: Sendable {
  let switchboard: Switchboard
  let world: World
  private let folder: DataFolder

  /// What the test moves, and what was sent.
  final class World: Sendable {
    let now = Mutex(RotaTests.november)
    let mails = Mutex<[Mail]>([])
    /// What a mail to an address comes to; accepted where nothing else is said.
    let failing = Mutex<Set<String>>([])
  }

  init(
    ladder: Ladder? = StaffedSwitchboard.ladder, rota: Rota = StaffedSwitchboard.rota,
    accounts: [Account] = [],
    call: @escaping @Sendable (HTTPCall) async throws(CallFailure) -> HTTPAnswer = { _ throws(CallFailure) in
      throw .notSent(reason: "no network in this test")
    }
  ) throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("helpline-\(UUID().uuidString)")
    folder = DataFolder(path: place.path)
    try folder.prepare()
    let master = try MasterKey.load(orMake: folder.masterKey)
    let world = World()
    self.world = world
    switchboard = Switchboard(
      store: try Store(folder: folder, master: master, now: RotaTests.november),
      spool: Spool(path: folder.spool, master: master), shelf: Shelf(try #require(ProjectFolder.loaded)),
      settings: SwitchboardSettings(
        house: House(service: "Helpline", operatorName: "Tests", retention: "30 days"), saysUnsigned: true,
        accounts: accounts, alertChannels: [], ladder: ladder, consoleURL: "https://console.example.org/",
        retention: 1e9),
      rota: rota,
      outside: Outside(
        now: { world.now.withLock { $0 } }, chance: { 0.5 }, call: call,
        mail: { mail, _ throws(CallFailure) in
          let address = mail.to.first?.address.reveal() ?? ""
          if world.failing.withLock({ $0.contains(address) }) { throw .notSent(reason: "refused") }
          world.mails.withLock { $0.append(mail) }
          return .accepted
        }), logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  static let rota = Rota(
    people: ["Anna", "Beth"].map { RotaPerson(name: $0, mail: Redacted("\($0)@example.org"), phone: nil) },
    shifts: [
      Rota.Shift(role: "responder", people: ["Anna"]), Rota.Shift(role: "lead", people: ["Beth"]),
    ])

  static let ladder = Ladder(
    steps: [
      Ladder.Step(after: 0, roles: ["responder"], media: [.mail]),
      Ladder.Step(after: 300, roles: ["lead"], media: [.mail]),
    ], repeatAfter: 600,
    means: Ladder.Means(server: MailServer(host: "127.0.0.1", port: 25), from: Mailbox(address: "h@example.org")))

  /// Whom mails went to since the last look, after the loop turned at so many seconds.
  func mailed(at second: Double) async -> [String] {
    world.now.withLock { $0 = RotaTests.november + second }
    await AlertLoop(switchboard).turn()
    return world.mails.withLock { mails in
      defer { mails = [] }
      return mails.map { $0.to.map { $0.address.reveal() }.joined() }
    }
  }

  func text(_ words: String, id: String) async throws {
    try await switchboard.receive(.fixture(words, id: id), account: "sms")
  }

  func remove() throws {
    switchboard.store.close()
    try FileManager.default.removeItem(atPath: folder.path)
  }
}

extension RotaTests {
  /// 23 November 2026, noon.
  static let november = 1_795_435_200.0
}
