import Synchronization

/// When each loop last turned: an outside monitor hears of us only while all of them do.
final class Pulse: Sendable {
  /// The loops that people depend on.
  enum Loop: String, CaseIterable { case alerts, replies, timers, withdrawals }

  private let turns = Mutex<[Loop: Double]>([:])

  /// A loop has done its work; seconds since 1970.
  func turned(_ loop: Loop, at moment: Double) { turns.withLock { $0[loop] = moment } }

  /// The loops that have not turned for so many seconds, or never.
  func still(at moment: Double, patience: Double) -> [Loop] {
    turns.withLock { turns in
      Loop.allCases.filter { loop in turns[loop].map { moment - $0 > patience } ?? true }
    }
  }
}
