import Messages
import Store
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  @Test("A transcript shows both sides in order, with the reason of each answer", arguments: StoreMaker.all)
  func lines(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      var verdict = Verdict.saying([.saying("a"), .saying("b", .urgent)], level: .urgent)
      verdict.trace = Array(#"{"rule":"x"}"#.utf8)
      var arrival = Arrival.text("1", saying: "line one\nline two\u{0}é", at: noon)
      let contact = try await store.hear(arrival, verdict).contact
      arrival = Arrival.text("2", saying: "", account: "web", at: noon + 1)
      arrival.message.kind = .image
      try await store.hear(arrival, .saying([.saying("c")]))
      let transcript = try #require(try await store.transcript(contact: contact))
      #expect(transcript.map(\.text) == ["line one\nline two\u{0}é", "a", "b", "", "c"])
      #expect(transcript.map(\.at) == [noon, noon, noon, noon + 1, noon + 1])
      #expect(transcript.map(\.account) == ["sms", "sms", "sms", "web", "web"])
      guard case .person(.text, .urgent, let trace) = transcript[0].side else { throw Unexpected.side }
      #expect(trace.reveal() == verdict.trace)
      guard case .helpline(.urgent, "waiting", nil, 0) = transcript[2].side else { throw Unexpected.side }
      guard case .person(.image, .normal, _) = transcript[3].side else { throw Unexpected.side }
    }
  }

  @Test("Of somebody unknown there is none", arguments: StoreMaker.all)
  func unknown(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let transcript = try await store.transcript(contact: 1)
      #expect(transcript == nil)
      #expect(try await store.contact(of: Person.anna) == nil)
      #expect(try await store.contact(ofCase: 1) == nil)
    }
  }

  @Test("Who wrote last stands first", arguments: StoreMaker.all)
  func recent(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let anna = try await store.hear(.text("1", from: Person.anna)).contact
      let beth = try await store.hear(.text("2", from: Person.beth, at: noon + 1)).contact
      let cora = try await store.hear(.text("3", from: Person.cora, at: noon + 2)).contact
      try await store.hear(.text("4", from: Person.anna, at: noon + 3))
      let recent = try await store.recentContacts(limit: 2)
      #expect(recent.map(\.contact) == [anna, cora])
      #expect(recent.map(\.lastAt) == [noon + 3, noon + 2])
      #expect(try await store.recentContacts(limit: 9).map(\.contact) == [anna, cora, beth])
    }
  }
}
