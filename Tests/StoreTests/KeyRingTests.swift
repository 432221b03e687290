import Foundation
import Testing

@testable import Store

@Suite("The ring of keys")
struct KeyRingTests {
  @Test("A key opens after a restart what it sealed before")
  func restart() async throws {
    try await withHome { home in
      let first = try KeyRing(path: home.folder.keys, master: home.master)
      let key = try first.makeKey()
      try first.commitFresh()
      let sealed = try key.sealer.seal("text", as: .inbound)
      let second = try KeyRing(path: home.folder.keys, master: home.master)
      #expect(try second.sealer(key.id)?.openText(sealed, as: .inbound) == "text")
      #expect(throws: StoreFailure.wrongKey) { try second.sealer(key.id)?.open(sealed, as: .outbound) }
    }
  }

  @Test("Keys that were not committed are forgotten with the work that made them")
  func dropped() async throws {
    try await withHome { home in
      let ring = try KeyRing(path: home.folder.keys, master: home.master)
      let dropped = try ring.makeKey().id
      ring.dropFresh()
      #expect(try ring.sealer(dropped) == nil)
      let kept = try ring.makeKey().id
      try ring.commitFresh()
      #expect(kept != dropped)
      #expect(try ring.sealer(kept) != nil)
    }
  }

  @Test("An id is never given again, not even after its key is destroyed and the program started anew")
  func ids() async throws {
    try await withHome { home in
      var ids: Set<Int64> = []
      for _ in 1...3 {
        let ring = try KeyRing(path: home.folder.keys, master: home.master)
        let id = try ring.makeKey().id
        try ring.commitFresh()
        try ring.destroy(id)
        ids.insert(id)
      }
      #expect(ids.count == 3)
    }
  }

  @Test("However many keys are made in a group, the first is at hand until it is committed")
  func manyFresh() async throws {
    try await withHome { home in
      let ring = try KeyRing(path: home.folder.keys, master: home.master)
      let first = try ring.makeKey().id
      for _ in 0..<4200 { _ = try ring.makeKey() }
      #expect(try ring.sealer(first) != nil)
      try ring.commitFresh()
      #expect(try ring.sealer(first) != nil)
    }
  }

  @Test("The same text is sealed differently each time")
  func nonces() async throws {
    try await withHome { home in
      let sealer = try KeyRing(path: home.folder.keys, master: home.master).makeKey().sealer
      let sealed = try (0..<100).map { _ in try sealer.seal("text", as: .inbound) }
      #expect(Set(sealed).count == 100)
    }
  }
}
