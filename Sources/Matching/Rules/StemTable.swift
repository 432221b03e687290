/// What rules know of single stems.
final class StemTable: Sendable {
  private let kinds: Table<StemKinds>
  /// All keys have codes below this.
  let keyLimit: Int

  init(stems: Int, runs: Int, fillers: Set<Int32>, negation: Negation) {
    kinds = Table(
      (0..<Int32(stems)).map { stem in
        fillers.contains(stem) ? negation.kinds(of: stem).union(.filler) : negation.kinds(of: stem)
      })
    keyLimit = max(stems, runs) * 2
  }

  func write(_ writer: inout TableWriter) {
    writer.write(kinds)
    writer.write(keyLimit)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    kinds = try reader.table()
    keyLimit = try reader.one()
  }

  /// What a stem is; nothing for -1 and for stems that no rule has.
  func kinds(of stem: Int32) -> StemKinds { stem >= 0 && Int(stem) < kinds.count ? kinds[Int(stem)] : [] }
}

/// What a stem may be to the rules.
struct StemKinds: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt8

  /// May stand anywhere between two words.
  static let filler = StemKinds(rawValue: 1)
  /// Takes back what follows: "not", "never".
  static let negator = StemKinds(rawValue: 2)
  /// "No", which is also an answer.
  static let no = StemKinds(rawValue: 4)
  /// After "no" they begin a sentence: "no he is hitting me".
  static let subject = StemKinds(rawValue: 8)
  /// After a "not" they are what is meant by it: "not sure if".
  static let undone = StemKinds(rawValue: 16)
  /// No "not" reaches over these: "didnt pay and made me".
  static let turn = StemKinds(rawValue: 32)
  /// "But": what follows counts more than what went before.
  static let contrast = StemKinds(rawValue: 64)
}
