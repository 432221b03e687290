import Foundation

/// What this process has used of the processors, in seconds: other work on the machine does not count.
enum ProcessorTime {
  /// To the microsecond (POSIX `clock`).
  static var seconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
