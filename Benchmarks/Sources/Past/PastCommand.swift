import ArgumentParser
import Foundation
import Messages
import Store
import Switchboard

/// Fills an empty data folder with a year of messages, to measure and to look at pages: real keys, sealing and conversations.
struct PastCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "past", abstract: "Fill an empty data folder with a year of made-up messages.",
    discussion: """
      Example:  bench past --data /tmp/full
      Example:  bench past --data /tmp/small --messages 20000 --contacts 1000

      A server that opens the folder forgets who has been silent for longer than retention_days: set it to 3650.
      """)

  @Option(help: "A folder without a database.") var data: String
  @Option(help: "Messages of people; replies come on top.") var messages = 1_000_000
  @Option(help: "People.") var contacts = 50_000
  @Option(help: "The same seed gives the same past.") var seed: UInt64 = 1
  @Option(help: "The end of the year, in seconds since 1970; now when it is left out.") var until: Double?
  @Option(help: "The project's folder.") var content = "."

  /// Messages in a transaction: few flushes of the disk, and no log of a gigabyte.
  private static let group = 4_000

  func validate() throws {
    guard contacts > 0, messages >= contacts else {
      throw ValidationError("--messages must be at least --contacts, and that at least 1")
    }
  }

  func run() async throws {
    let folder = DataFolder(path: data)
    guard !FileManager.default.fileExists(atPath: folder.database) else {
      throw ValidationError("\(folder.database) is there already: give another folder")
    }
    try folder.prepare()
    let store = try Store(folder: folder, master: try MasterKey.load(orMake: folder.masterKey), now: nil)
    let clock = ContinuousClock()
    let start = clock.now
    let plan = PastPlan(
      messages: messages, contacts: contacts, until: until ?? Date().timeIntervalSince1970, seed: seed)
    let writer = PastWriter(plan: plan, loaded: Shelf.Loaded(library: try BenchContent.library(content)))
    let lines = plan.lines()
    var deeds: [PastWriter.Deed] = []
    for first in stride(from: 0, to: lines.count, by: PastCommand.group) {
      let some = lines[first..<min(first + PastCommand.group, lines.count)]
      deeds = try await store.write(past: { [deeds] past in try writer.write(some, deeds: deeds, to: past) })
      tell(some.endIndex, of: lines.count, since: clock.now - start)
    }
    store.close()
  }

  private func tell(_ done: Int, of all: Int, since time: Duration) {
    guard done == all || done % (PastCommand.group * 10) == 0 else { return }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let left = seconds / Double(done) * Double(all - done)
    let words = done == all ? "done in \(Int(seconds)) s" : "about \(Int(left)) s left"
    FileHandle.standardError.write(Data("\(done) of \(all) messages, \(words)\n".utf8))
  }
}
