import Content
import Foundation
import Switchboard
import Synchronization
import Testing

/// Random events in random states of the real content never break a promise. `HELPLINE_TORTURE=1` walks 10,000 times.
///
/// To walk a printed seed again, put it into `seeds`.
@Suite("Promises on random walks", .timeLimit(.minutes(60)))
struct WalkTests {
  /// Walks of a test, and events of a walk.
  static let (walks, events) = (10, 200)
  static let isTorture = ProcessInfo.processInfo.environment["HELPLINE_TORTURE"] != nil
  static let batches = isTorture ? 1000 : 2
  /// Seeds that once found a defect.
  static let seeds: [UInt64] = [65, 903, 937, 1293, 3337, 5883]

  static let progress = WalkProgress(of: batches * walks, events: events, isShown: isTorture)
  static let loaded = ProjectFolder.loaded.map(ReadingMemory.around)
  static let words = ProjectFolder.loaded.map { WalkWords($0.library) }

  @Test("no promise is broken", arguments: 0..<batches)
  func walk(_ batch: Int) throws {
    for number in 0..<Self.walks {
      try Self.walk(UInt64(batch * Self.walks + number))
      Self.progress.step()
    }
  }

  @Test("no promise is broken where one once was", arguments: seeds)
  func again(_ seed: UInt64) throws { try Self.walk(seed) }

  @Test("a seed gives the same walk each time, and one that has cries, flows and commands")
  func deterministic() throws {
    let words = try #require(Self.words)
    let walk = words.events(7, count: 200)
    #expect(walk == words.events(7, count: 200))
    #expect(walk != words.events(8, count: 200))
    for pool in [words.cries, words.flows, WalkWords.commands] {
      #expect(walk.contains { if case .text(let text) = $0 { pool.contains(text) } else { false } })
    }
  }

  @Test("a broken promise is found, and told with the events that it needs")
  func finds() throws {
    let loaded = try #require(ProjectFolder.loaded)
    var mute = loaded
    mute.library.directory.removeAll()
    let events: [WalkEvent] = [.text("hello"), .time(60), .text("hes got a knife and wont let me out"), .text("1")]
    let found = try #require(Walk.walk(events, with: mute))
    #expect(found.index == 2)
    #expect(Walk.shortened(events, found, with: mute) == [events[2]])
    #expect(Walk.walk(events, with: loaded) == nil)
  }

  private static func walk(_ seed: UInt64) throws {
    let (loaded, words) = (try #require(loaded), try #require(words))
    let events = words.events(seed, count: events)
    guard let found = Walk.walk(events, with: loaded) else { return }
    let needed = Walk.shortened(events, found, with: loaded).map { "  \($0)" }.joined(separator: "\n")
    Issue.record(
      """
      seed \(seed): "\(found.promise)" is broken by event \(found.index + 1): \(found.detail)
      it needs of the first \(found.index + 1) events:
      \(needed)
      """)
  }
}

/// Says on the standard error how far all walks are; `make torture` shows its lines.
final class WalkProgress: Sendable {
  private let total: Int
  private let events: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let walked = Mutex(0)
  /// Walks between two lines.
  private static let every = 500

  init(of total: Int, events: Int, isShown: Bool) {
    (self.total, self.events, self.isShown) = (total, events, isShown)
  }

  func step() {
    let walked = walked.withLock { walked in
      walked += 1
      return walked
    }
    guard isShown, walked.isMultiple(of: Self.every) else { return }
    let seconds = Int((ContinuousClock.now - start) / .seconds(1))
    let line = "progress: \(walked) of \(total) walks, \(walked * events) events, \(seconds) s\n"
    FileHandle.standardError.write(Data(line.utf8))
  }
}
