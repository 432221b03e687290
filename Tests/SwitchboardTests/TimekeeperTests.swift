import Dialogue
import Foundation
import GRDB
import Messages
import Store
import Testing

@testable import Switchboard

@Suite("The timekeeper")
struct TimekeeperTests {
  /// Gives so many people a timer of a name that is due. Returns their rows.
  private static func wait(_ count: Int, in world: DeliveryWorld) async throws -> [Int64] {
    var contacts: [Int64] = []
    for person in 0..<count {
      let number = "+447700" + String(900_000 + person)
      let arrival = Arrival(
        account: "main", message: .fixture("hello", id: "\(person)", from: number), receivedAt: DeliveryWorld.start)
      let verdict = Verdict(
        record: Conversation().record, trace: Array("{}".utf8), level: .normal, replies: [],
        timers: [TimerChange(name: TimerName.session.rawValue, dueAt: DeliveryWorld.start + Double(person) / 1e6)],
        contentVersion: "test")
      guard case .committed(let committed) = try await world.store.receive(arrival, decide: { _ in verdict }) else {
        throw DeliveryTrouble.repeated
      }
      contacts.append(committed.contact)
    }
    return contacts
  }

  @Test("one turn fires all that is due, more than are read at a time")
  func all() async throws {
    try await withWorld(try DeliveryWorld()) { world in
      _ = try await Self.wait(Timekeeper.batch * 2 + 1, in: world)
      world.move(to: 1)
      #expect(await Timekeeper(world.switchboard).turn())
      #expect(try await world.store.nextTimerDue() == nil)
    }
  }

  @Test("a timer that cannot be fired holds up no other, and is not lost")
  func stuck() async throws {
    try await withWorld(try DeliveryWorld()) { world in
      let contacts = try await Self.wait(3, in: world)
      let queue = try DatabaseQueue(path: world.folder.database)
      // A record that its key does not open, as after damage on the disk.
      try await queue.write { db in
        try db.execute(sql: "UPDATE contact SET conversation = X'00' WHERE id = ?", arguments: [contacts[0]])
      }
      world.move(to: 1)
      #expect(await !Timekeeper(world.switchboard).turn())
      let left = try await world.store.dueTimers(now: DeliveryWorld.start + 1, limit: 9)
      #expect(left.map(\.contact) == [contacts[0]])
    }
  }
}
