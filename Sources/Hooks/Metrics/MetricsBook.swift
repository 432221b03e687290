package import Metrics
import Synchronization

/// Counts in memory and renders them in the text format of Prometheus (exposition format 0.0.4).
///
/// No package that can be had renders it. Labels are names of accounts, states and words of ours, never of a person.
package final class MetricsBook: MetricsFactory, Sendable {
  private let values = Mutex<[Line: Double]>([:])

  /// The name and the labels of a number.
  struct Line: Hashable, Sendable {
    var label: String
    var dimensions: String
  }

  /// An empty book.
  package init() {}

  /// All numbers, one a line, in the order of their names.
  package var exposition: String {
    let lines = values.withLock { $0 }
    return lines.sorted { ($0.key.label, $0.key.dimensions) < ($1.key.label, $1.key.dimensions) }
      .map { "\($0.key.label)\($0.key.dimensions) \($0.value)\n" }.joined()
  }

  package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    BookedCounter(book: self, line: Line(label: label + "_total", dimensions: MetricsBook.render(dimensions)))
  }

  package func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    BookedRecorder(book: self, line: Line(label: label, dimensions: MetricsBook.render(dimensions)))
  }

  package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    BookedTimer(book: self, label: label, dimensions: MetricsBook.render(dimensions))
  }

  package func destroyCounter(_ handler: any CounterHandler) {}
  package func destroyRecorder(_ handler: any RecorderHandler) {}
  package func destroyTimer(_ handler: any TimerHandler) {}

  func add(_ amount: Double, to line: Line) { values.withLock { $0[line, default: 0] += amount } }

  func set(_ value: Double, of line: Line) { values.withLock { $0[line] = value } }

  private static func render(_ dimensions: [(String, String)]) -> String {
    guard !dimensions.isEmpty else { return "" }
    let pairs = dimensions.map { "\($0.0)=\"\($0.1.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline })\"" }
    return "{\(pairs.joined(separator: ","))}"
  }
}

private final class BookedCounter: CounterHandler {
  private let book: MetricsBook
  private let line: MetricsBook.Line

  init(book: MetricsBook, line: MetricsBook.Line) {
    self.book = book
    self.line = line
  }

  func increment(by amount: Int64) { book.add(Double(amount), to: line) }
  func reset() { book.set(0, of: line) }
}

private final class BookedRecorder: RecorderHandler {
  private let book: MetricsBook
  private let line: MetricsBook.Line

  init(book: MetricsBook, line: MetricsBook.Line) {
    self.book = book
    self.line = line
  }

  func record(_ value: Int64) { book.set(Double(value), of: line) }
  func record(_ value: Double) { book.set(value, of: line) }
}

/// Sum and count of durations: their quotient over a span is the mean.
private final class BookedTimer: TimerHandler {
  private let book: MetricsBook
  private let label: String
  private let dimensions: String

  init(book: MetricsBook, label: String, dimensions: String) {
    self.book = book
    self.label = label
    self.dimensions = dimensions
  }

  func recordNanoseconds(_ duration: Int64) {
    book.add(Double(duration) / 1e9, to: MetricsBook.Line(label: label + "_seconds_sum", dimensions: dimensions))
    book.add(1, to: MetricsBook.Line(label: label + "_seconds_count", dimensions: dimensions))
  }
}
