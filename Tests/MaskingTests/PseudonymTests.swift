import Testing

@testable import Masking

/// Names of two words for contacts.
@Suite("Pseudonyms")
struct PseudonymTests {
  private static func bytes(_ number: UInt64) -> [UInt8] {
    let value = (number &+ 1) &* 0x9e37_79b9_7f4a_7c15
    return (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(56 - 8 * $0)) }
  }

  @Test("The same bytes give the same name")
  func stable() {
    #expect(Pseudonym(keyed: [1, 2, 3, 4, 5, 6, 7, 8]) == Pseudonym(keyed: [1, 2, 3, 4, 5, 6, 7, 8]))
    #expect(Pseudonym(keyed: [1, 2, 3, 4]).words.split(separator: " ").count == 2)
    #expect(Pseudonym(keyed: [UInt8]()).words == Pseudonym(keyed: [0, 0, 0, 0]).words)
  }

  @Test("Names are many, and spread evenly")
  func spread() {
    #expect(Pseudonym.pairs > 10_000)
    #expect(Set((0..<1000).map { Pseudonym(keyed: Self.bytes($0)).words }).count > 900)
  }

  @Test("A number tells two with the same words apart")
  func collisions() {
    let names = Pseudonym.all(keyed: (0..<20_000).map(Self.bytes))
    #expect(Set(names.map(\.description)).count == 20_000)
    let twice = Pseudonym.all(keyed: [Self.bytes(1), Self.bytes(1)])
    #expect(twice.map(\.number) == [1, 2] && twice[1].description == twice[0].words + " 2")
  }

  @Test("No name is masked as a person's", arguments: 0..<200)
  func readable(_ number: Int) {
    let name = Pseudonym(keyed: Self.bytes(UInt64(number))).description
    #expect(!name.contains("[") && name == name.lowercased())
  }
}
