import ArgumentParser
import Content
import Foundation
import Matching

/// The matcher on one core: all examples of the content as messages, read as a start with everything kept reads them.
struct MatcherCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "matcher", abstract: "Measure reading.")

  @Option(help: "The project's folder.") var content = "."
  @Option var seconds = 5.0
  @Option(help: "A file that keeps the matcher for the next measurement by the same code, instead of learning again.")
  var kept: String?

  func run() async throws {
    let clock = ContinuousClock()
    var library: ContentLibrary?
    let loading = try clock.measure { library = try BenchContent.library(content) }
    guard let library else { return }
    var bytes: [UInt8] = []
    let compiling = try clock.measure { bytes = try keptBytes(library) }
    var matcher: Matcher?
    let reading = clock.measure {
      matcher = KeptStart.read(KeptMemory(bytes), key: library.version, load: { _ in library })?.matcher
    }
    guard let matcher else { throw ValidationError("\(kept ?? "") is of other content or code: remove it") }
    let texts = library.intents.flatMap { $0.examples.yes.map(\.text) + $0.examples.no.map(\.text) }
    var times: [Double] = []
    let start = clock.now
    let cpu = ProcessorTime.seconds
    while clock.now - start < .seconds(seconds) {
      let text = texts[times.count % texts.count]
      let time = clock.measure { _ = matcher.read(text, in: MatchContext()) }
      times.append(Double(time.components.attoseconds) / 1e12 + Double(time.components.seconds) * 1e6)
    }
    let busy = ProcessorTime.seconds - cpu
    times.sort()
    let total = times.reduce(0, +)
    print(
      """
      {"load_ms": \(milliseconds(loading)), "compile_ms": \(milliseconds(compiling)), \
      "kept_ms": \(milliseconds(reading)), "messages_per_second": \(Int(Double(times.count) / total * 1e6)), \
      "messages_per_cpu_second": \(Int(Double(times.count) / busy)), \
      "p50_us": \(times[times.count / 2]), "p99_us": \(times[times.count * 99 / 100]), "texts": \(texts.count)}
      """)
  }

  private func keptBytes(_ library: ContentLibrary) throws -> [UInt8] {
    if let kept, let bytes = FileManager.default.contents(atPath: kept) { return Array(bytes) }
    let bytes = KeptStart.bytes(library, Matcher(library), key: library.version)
    if let kept { try Data(bytes).write(to: URL(filePath: kept)) }
    return bytes
  }

  private func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e3 + (Double(duration.components.attoseconds) / 1e15).rounded()
  }
}
