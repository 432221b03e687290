import Testing

@testable import Matching

@Suite("Learned weights as bytes")
struct LikenessBytesTests {
  static let cleaner = LikenessTests.cleaner
  static let bytes = LikenessTests.likeness.learned

  private func likeness(
    _ samples: [Likeness.Sample] = LikenessTests.samples, learned: [UInt8]?,
    settings: Learner.Settings = Learner.Settings()
  ) -> Likeness {
    Likeness(samples, everyday: LikenessTests.everyday, learned: learned, settings: settings) { Self.cleaner.clean($0) }
  }

  private func same(_ a: Likeness, _ b: Likeness) -> Bool {
    ["where is my parcel", "cancel the plumber", "leaks", "who won", "is hmrc a tax"].allSatisfy { text in
      let clean = Self.cleaner.clean(text)
      let (x, y) = (a.nearest(to: clean, limit: 5), b.nearest(to: clean, limit: 5))
      return x.map(\.score.bitPattern) == y.map(\.score.bitPattern) && x.map(\.intent) == y.map(\.intent)
        && x.map(\.sample) == y.map(\.sample)
    }
  }

  @Test("What was written is read again, and gives the same answers")
  func roundTrip() throws {
    let read = likeness(learned: Self.bytes)
    #expect(read.wasKept)
    #expect(same(read, LikenessTests.likeness))
    #expect(read.learned == Self.bytes)
  }

  @Test("Bytes of other samples, another version or nothing are refused")
  func foreign() {
    let others = LikenessTests.samples + [Likeness.Sample(intent: 4, text: "another need")]
    #expect(!likeness(others, learned: Self.bytes).wasKept)
    #expect(!likeness(learned: []).wasKept)
    #expect(!likeness(learned: Array(repeating: 7, count: 5000)).wasKept)
    var newer = Self.bytes
    newer[8] += 1
    #expect(!likeness(learned: newer).wasKept)
    #expect(!likeness(learned: Self.bytes, settings: Learner.Settings(rate: 5)).wasKept)
    let busy = Likeness(LikenessTests.samples, everyday: [], learned: Self.bytes) { Self.cleaner.clean($0) }
    #expect(!busy.wasKept)
  }

  @Test("Damaged bytes are refused, wherever the damage is")
  func damaged() {
    for place in stride(from: 0, to: Self.bytes.count, by: Self.bytes.count / 40) {
      var damaged = Self.bytes
      damaged[place] ^= 0x10
      #expect(!likeness(learned: damaged).wasKept)
    }
    for count in [1, 8, 40, Self.bytes.count / 2, Self.bytes.count - 1] {
      #expect(!likeness(learned: Array(Self.bytes.prefix(count))).wasKept)
    }
  }
}
