import Messages
import Store
import Testing

@Suite("Sessions of the web chat")
struct WebChatTests {
  private static let session = Address(kind: .webSession, value: "token")

  private static func text(_ id: String) -> Arrival {
    Arrival(
      account: "web", message: InboundMessage(id: id, from: session, text: Redacted("text \(id)")), receivedAt: noon)
  }

  private static func replies(_ store: Store, after seen: Int) async throws -> [String]? {
    try await store.replies(to: session, after: seen)?.map { $0.text.reveal() }
  }

  @Test("Replies are counted, each is given once", arguments: StoreMaker.all)
  func counted(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      #expect(try await Self.replies(store, after: 0) == nil)
      let contact = try await store.hear(Self.text("1"), .saying([.saying("a"), .saying("b")])).contact
      #expect(try await Self.replies(store, after: 0) == ["a", "b"])
      #expect(try await Self.replies(store, after: 2) == [])
      // A clock that goes back moves nothing behind what was shown.
      _ = try await store.happen(to: contact, now: noon - 60) { _ in .saying([.saying("c")]) }
      #expect(try await Self.replies(store, after: 2) == ["c"])
      #expect(try await Self.replies(store, after: 99) == [])
    }
  }

  @Test("A session that was left finds nothing, and is known as left", arguments: StoreMaker.all)
  func left(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      #expect(try await !store.hasLeft(Self.session))
      #expect(try await store.leave(Self.session, now: noon) { _ in .saying() } == nil)
      #expect(try await !store.hasLeft(Self.session), "what was never used is not left")
      let contact = try await store.hear(Self.text("1"), .saying([.saying("a")])).contact
      let left = try await store.leave(Self.session, now: noon + 1) { _ in .saying() }
      #expect(left?.contact == contact)
      #expect(try await store.hasLeft(Self.session))
      #expect(try await store.contact(of: Self.session) == nil)
      #expect(try await Self.replies(store, after: 0) == nil)
      #expect(try await store.transcript(contact: contact)?.isEmpty == false, "staff still see it")
      #expect(try await store.leave(Self.session, now: noon + 2) { _ in .saying() } == nil)
    }
  }

  @Test("After DELETE a session has no replies", arguments: StoreMaker.all)
  func deleted(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(Self.text("1"), .saying([.saying("a")], forgets: true))
      #expect(try await Self.replies(store, after: 0) == nil)
      #expect(try await !store.hasLeft(Self.session))
    }
  }
}
