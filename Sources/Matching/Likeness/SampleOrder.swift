/// One order for the same samples, however files and intents were ordered: what is learned must not depend on that.
struct SampleOrder: Sendable {
  /// The intents, each by its number in the samples; their places here are the classes that are learned.
  private(set) var intents: [Int32] = []
  /// The places of all samples, class by class, in the order of their texts; what must not be found comes last.
  private(set) var samples: [Int] = []
  /// For each class where its samples begin in `samples`, and one end.
  private(set) var starts: [Int] = [0]

  init(_ all: [Likeness.Sample]) {
    var members: [Int32: [Int]] = [:]
    for (place, sample) in all.enumerated() { members[sample.intent, default: []].append(place) }
    let sorted = members.mapValues { $0.sorted { SampleOrder.precedes(all[$0], all[$1]) } }
    intents = members.keys.sorted { a, b in
      let (first, second) = (sorted[a] ?? [], sorted[b] ?? [])
      for (x, y) in zip(first, second) {
        if SampleOrder.precedes(all[x], all[y]) { return true }
        if SampleOrder.precedes(all[y], all[x]) { return false }
      }
      return first.count != second.count ? first.count < second.count : a < b
    }
    for intent in intents {
      samples += sorted[intent] ?? []
      starts.append(samples.count)
    }
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    intents = try reader.array()
    samples = try reader.array()
    starts = try reader.array()
  }

  func write(_ writer: inout TableWriter) {
    writer.write(intents)
    writer.write(samples)
    writer.write(starts)
  }

  private static func precedes(_ a: Likeness.Sample, _ b: Likeness.Sample) -> Bool {
    a.isCounter != b.isCounter ? b.isCounter : a.text < b.text
  }

  /// What the samples are, as a number: the same for every order of theirs.
  func fingerprint(_ all: [Likeness.Sample]) -> UInt64 {
    var hash = UInt64(samples.count)
    for start in starts { hash = KeyIndex.mixed(hash &+ UInt64(start)) }
    for place in samples {
      let bytes = Array(all[place].text.utf8)
      hash = KeyIndex.mixed(hash ^ ByteStrings.hash(bytes, 0, bytes.count) &+ (all[place].isCounter ? 1 : 0))
    }
    return hash
  }
}
