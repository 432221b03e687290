import Foundation
import Store
import Testing

@Suite("The spool of emergencies")
struct SpoolTests {
  private static func spool(_ home: Home, master: MasterKey? = nil) -> Spool {
    Spool(path: home.folder.spool, master: master ?? home.master)
  }

  private static func content(_ home: Home) -> Data? { FileManager.default.contents(atPath: home.folder.spool) }

  private static func drained(_ spool: Spool) async throws -> [String] {
    var texts: [String] = []
    let count = try await spool.drain { entry in texts.append(String(decoding: entry, as: UTF8.self)) }
    #expect(count == texts.count)
    return texts
  }

  @Test("Entries come back in order, once, and the file is gone")
  func order() async throws {
    try await withHome { home in
      let spool = Self.spool(home)
      #expect(try await Self.drained(spool) == [])
      for text in ["one", "two\nlines", "", "four"] { try spool.append(Array(text.utf8)) }
      #expect(try await Self.drained(Self.spool(home)) == ["one", "two\nlines", "", "four"])
      #expect(Self.content(home) == nil)
      #expect(try await Self.drained(spool) == [])
    }
  }

  @Test("Only its owner may read the file, also after a part of it was taken")
  func mode() async throws {
    try await withHome { home in
      let spool = Self.spool(home)
      func mode() throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: home.folder.spool)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
      }
      try spool.append([1])
      #expect(try mode() == 0o600)
      _ = try await spool.drain { _ in try spool.append([2]) }
      #expect(try mode() == 0o600)
    }
  }

  @Test("What is appended during the replay is kept for the next one")
  func appendedMeanwhile() async throws {
    try await withHome { home in
      let spool = Self.spool(home)
      for text in ["a", "b"] { try spool.append(Array(text.utf8)) }
      var next = 0
      _ = try await spool.drain { _ in
        next += 1
        try spool.append(Array("new \(next)".utf8))
      }
      #expect(try await Self.drained(spool) == ["new 1", "new 2"])
      #expect(Self.content(home) == nil)
    }
  }

  @Test("A replay that fails keeps every entry")
  func failedReplay() async throws {
    try await withHome { home in
      let spool = Self.spool(home)
      for text in ["a", "b", "c"] { try spool.append(Array(text.utf8)) }
      var seen = 0
      await #expect(throws: StoreFailure.locked) {
        _ = try await spool.drain { _ in
          seen += 1
          if seen == 2 { throw StoreFailure.locked }
        }
      }
      #expect(try await Self.drained(spool) == ["a", "b", "c"])
    }
  }

  @Test("A line torn at any place loses that entry alone, and the next one is whole", arguments: [[], ["first"]])
  func torn(_ whole: [String]) async throws {
    try await withHome { home in
      let spool = Self.spool(home)
      for text in whole { try spool.append(Array(text.utf8)) }
      let before = Self.content(home)?.count ?? 0
      try spool.append(Array("torn".utf8))
      let full = try #require(Self.content(home))
      for cut in before...(full.count - 2) {
        try full.prefix(cut).write(to: URL(fileURLWithPath: home.folder.spool))
        #expect(try await Self.drained(spool) == whole, "cut at \(cut)")
        try full.prefix(cut).write(to: URL(fileURLWithPath: home.folder.spool))
        try spool.append(Array("next".utf8))
        #expect(try await Self.drained(spool) == whole + ["next"], "cut at \(cut)")
      }
      // Only the line feed is missing: the entry is whole.
      try full.dropLast().write(to: URL(fileURLWithPath: home.folder.spool))
      #expect(try await Self.drained(spool) == whole + ["torn"])
    }
  }

  @Test("Another master key opens nothing, and loses nothing")
  func wrongKey() async throws {
    try await withHome { home in
      let spool = Self.spool(home)
      for text in ["a", "b"] { try spool.append(Array(text.utf8)) }
      let other = Self.spool(home, master: MasterKey(bytes: Data(repeating: 7, count: 32)))
      try other.append(Array("other's".utf8))
      await #expect(throws: StoreFailure.wrongKey) { _ = try await Self.drained(other) }
      await #expect(throws: StoreFailure.wrongKey) { _ = try await other.drain { _ in } }
      try spool.append(Array("c".utf8))
      #expect(try await Self.drained(spool) == ["a", "b", "c"])
      #expect(Self.content(home) == nil)
    }
  }

  @Test("A damaged line stays, is told, and does not hold up the others")
  func damaged() async throws {
    try await withHome { home in
      let spool = Self.spool(home)
      for text in ["a", "b"] { try spool.append(Array(text.utf8)) }
      var data = try #require(Self.content(home))
      try #require(data.count > 40)
      data[20] = data[20] == 0x41 ? 0x42 : 0x41
      try data.write(to: URL(fileURLWithPath: home.folder.spool))
      var seen: [[UInt8]] = []
      await #expect(throws: StoreFailure.wrongKey) { _ = try await spool.drain { entry in seen.append(entry) } }
      #expect(seen == [Array("b".utf8)])
      #expect(Self.content(home)?.isEmpty == false)
      seen.removeAll()
      await #expect(throws: StoreFailure.wrongKey) { _ = try await spool.drain { entry in seen.append(entry) } }
      #expect(seen.isEmpty)
    }
  }

  @Test("A place that cannot be written is told")
  func unwritable() async throws {
    try await withHome { home in
      let spool = Spool(path: home.folder.path + "/missing/spool", master: home.master)
      #expect(throws: StoreFailure.unreadable) { try spool.append([1]) }
    }
  }
}
