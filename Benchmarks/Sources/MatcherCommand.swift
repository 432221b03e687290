import ArgumentParser
import Content
import Foundation
import Matching

/// The matcher on one core: all examples of the content as messages.
struct MatcherCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "matcher", abstract: "Measure reading.")

  @Option(help: "The project's folder.") var content = "."
  @Option var seconds = 5.0

  func run() async throws {
    let clock = ContinuousClock()
    var library: ContentLibrary?
    let loading = try clock.measure { library = try BenchContent.library(content) }
    guard let library else { return }
    var matcher: Matcher?
    let compiling = clock.measure { matcher = Matcher(library) }
    guard let matcher else { return }
    let texts = library.intents.flatMap { $0.examples.yes.map(\.text) + $0.examples.no.map(\.text) }
    var times: [Double] = []
    let start = clock.now
    var index = 0
    while clock.now - start < .seconds(seconds) {
      let text = texts[index % texts.count]
      let time = clock.measure { _ = matcher.read(text, in: MatchContext()) }
      times.append(Double(time.components.attoseconds) / 1e12 + Double(time.components.seconds) * 1e6)
      index += 1
    }
    times.sort()
    let total = times.reduce(0, +)
    print(
      """
      {"load_ms": \(milliseconds(loading)), "compile_ms": \(milliseconds(compiling)), \
      "messages_per_second": \(Int(Double(times.count) / total * 1e6)), \
      "p50_us": \(times[times.count / 2]), "p99_us": \(times[times.count * 99 / 100]), "texts": \(texts.count)}
      """)
  }

  private func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e3 + (Double(duration.components.attoseconds) / 1e15).rounded()
  }
}
