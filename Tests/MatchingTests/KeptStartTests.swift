import Content
import Messages
import Synchronization
import Testing

@testable import Matching

@Suite("What a start keeps")
struct KeptStartTests {
  private static let key = "content and program"
  private static let small = try? SmallLibrary.helpline().library
  private static let bytes = small.map { KeptStart.bytes($0, Matcher($0), key: key) } ?? []

  private static let texts = [
    "he is hitting me", "my ex is hiting me rigth now", "do i pay tax", "not tax", "help", "STOP", "who won the match",
    "vreau sa ma ajuti te rog", "he says pay or i send your pictures", "", "la la la", "ik i needhelp plz",
    "i want to kill myself but first do i pay tax on this and what time does the film start today",
  ]

  @Test("The same texts are read in the same way, kept or not")
  func sameReadings() throws {
    let library = try #require(Self.small)
    let (matcher, kept) = (Matcher(library), try #require(Self.read(Self.bytes)).matcher)
    for text in Self.texts + library.intents.flatMap({ $0.examples.yes.map(\.text) }) {
      for context in [MatchContext(), MatchContext(choices: 2), MatchContext(afterDanger: true)] {
        #expect(kept.read(text, in: context) == matcher.read(text, in: context))
      }
      let (a, b) = (kept.explain(text, in: MatchContext()), matcher.explain(text, in: MatchContext()))
      #expect(a.words == b.words && a.rules.map(\.source) == b.rules.map(\.source))
      #expect(a.likeness.map(\.example) == b.likeness.map(\.example))
    }
  }

  @Test("What is served of a library is kept with it")
  func library() throws {
    let library = try #require(Self.small)
    let kept = try #require(Self.read(Self.bytes)).library
    #expect(kept.version == library.version)
    #expect(kept.intents.map(\.id) == library.intents.map(\.id))
    #expect(kept.intents.allSatisfy { $0.rules.isEmpty && $0.examples.yes.isEmpty })
  }

  @Test("The same content gives the same bytes")
  func sameBytes() throws {
    let library = try #require(Self.small)
    #expect(KeptStart.bytes(library, Matcher(library), key: Self.key) == Self.bytes)
  }

  @Test("A kept matcher has nothing to learn again from")
  func nothingLearned() throws {
    let matcher = try #require(Self.read(Self.bytes)).matcher
    #expect(matcher.learned.isEmpty && matcher.wasLearnedBefore)
  }

  @Test("Bytes of another key are refused")
  func otherKey() {
    #expect(Self.read(Self.bytes, key: Self.key + " 2") == nil)
    #expect(Self.read(Self.bytes, key: "") == nil)
  }

  @Test("Damaged bytes are refused, wherever the damage is")
  func damaged() {
    #expect(Self.bytes.count > 10_000)
    for place in Array(0..<40) + Array(stride(from: 40, to: Self.bytes.count, by: Self.bytes.count / 60)) {
      var damaged = Self.bytes
      damaged[place] ^= 0x10
      #expect(Self.read(damaged) == nil, "\(place)")
    }
  }

  @Test("Bytes that end too early or go on are refused")
  func cutOff() {
    for count in [0, 1, 16, 31, 32, 33, 47, 48, 100, Self.bytes.count / 2, Self.bytes.count - 16, Self.bytes.count - 1]
    {
      #expect(Self.read(Array(Self.bytes.prefix(count))) == nil, "\(count)")
    }
    #expect(Self.read(Self.bytes + [0]) == nil)
    #expect(Self.read(Self.bytes + Array(repeating: 0, count: 16)) == nil)
  }

  @Test("A table that says more than there is ends the reading, not the program")
  func wrongCounts() {
    for count: UInt64 in [5, 1 << 20, 1 << 62, .max] {
      var writer = TableWriter()
      writer.write([UInt32](repeating: 7, count: 4))
      var bytes = writer.bytes
      bytes.withUnsafeMutableBytes { $0.storeBytes(of: count, as: UInt64.self) }
      var reader = TableReader(KeptMemory(bytes), from: 0)
      #expect(throws: KeptDamage.self) { let _: [UInt32] = try reader.array() }
    }
    var reader = TableReader(KeptMemory(Array(repeating: 0, count: 64)), from: 0)
    #expect(throws: KeptDamage.self) { let _: [UInt16] = try reader.array() }
  }

  @Test("Kept memory is let go once, after the last table in it")
  func letGo() throws {
    let count = Counter()
    do {
      let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.bytes.count, alignment: 16)
      bytes.copyBytes(from: Self.bytes)
      let address = Int(bitPattern: bytes.baseAddress)
      let memory = KeptMemory(
        UnsafeRawBufferPointer(bytes),
        release: {
          count.add()
          UnsafeMutableRawPointer(bitPattern: address)?.deallocate()
        })
      let matcher = try #require(KeptStart.read(memory, key: Self.key, load: Self.load)).matcher
      #expect(matcher.read("he is hitting me", in: MatchContext()).level == .emergency)
      #expect(count.value == 0)
    }
    #expect(count.value == 1)
  }

  private static func read(_ bytes: [UInt8], key: String = key) -> (library: ContentLibrary, matcher: Matcher)? {
    KeptStart.read(KeptMemory(bytes), key: key, load: load)
  }

  private static func load(_ intents: [UInt8]) -> ContentLibrary? {
    ContentLoader.load(kept: intents, with: ContentFiles([]), version: "test")
  }

  private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
  }
}
