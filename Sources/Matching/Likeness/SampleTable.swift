/// The samples as they are looked up while texts are read: numbers, and texts on demand.
///
/// A class, so that it is handed on without copying its parts.
final class SampleTable: Sendable {
  private let texts: TextTable
  private let intents: Table<Int32>
  private let counters: Table<Bool>

  init(_ samples: [Likeness.Sample]) {
    texts = TextTable(samples.map(\.text))
    intents = Table(samples.map(\.intent))
    counters = Table(samples.map(\.isCounter))
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    texts = try TextTable(&reader)
    intents = try reader.table()
    counters = try reader.table()
    guard intents.count == texts.count, counters.count == texts.count else { throw KeptDamage() }
  }

  func write(_ writer: inout TableWriter) {
    texts.write(&writer)
    writer.write(intents)
    writer.write(counters)
  }

  var count: Int { texts.count }
  var all: [Likeness.Sample] { (0..<count).map { self[$0] } }

  subscript(_ sample: Int) -> Likeness.Sample {
    Likeness.Sample(intent: intents[sample], text: texts[sample], isCounter: counters[sample])
  }

  func text(of sample: Int) -> String { texts[sample] }
  func intent(of sample: Int) -> Int32 { intents[sample] }
  func isCounter(_ sample: Int) -> Bool { counters[sample] }
}
