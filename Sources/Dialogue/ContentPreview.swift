package import Content
package import Messages

/// What content would say in a given world, without a conversation: for staff who ask before they change something.
package struct ContentPreview: Sendable {
  private let surroundings: Surroundings

  /// A look at the content of these surroundings.
  package init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// The texts of an intent's answer in their order, or the numbers that stand in for them.
  package func answer(_ intent: Intent, in language: Language) -> [Utterance] {
    let speaker = Speaker(surroundings: surroundings, language: language)
    return (0..<((intent.answers[language] ?? intent.answers[.english])?.more.count ?? 0) + 1).compactMap {
      speaker.answer(intent, part: $0)
    }
  }

  /// One of the helpline's own sentences; slots that only a conversation knows are left out.
  package func house(_ id: String, in language: Language) -> Utterance? {
    Speaker(surroundings: surroundings, language: language).house(id)
  }

  /// The prepared texts that staff may send now, in the file's order. What nobody has signed off, what is withdrawn, and what
  /// names a record that must not be named is not among them.
  package func replies(in language: Language) -> [OfferedReply] {
    let speaker = Speaker(surroundings: surroundings, language: language)
    return surroundings.library.replies.compactMap { reply in
      speaker.prepared(reply).map {
        OfferedReply(id: reply.id, title: reply.title, policy: reply.policy, text: $0)
      }
    }
  }

  /// A step with its choices; slots that only a conversation knows are left out.
  package func step(_ step: Flow.Step, of flow: Flow, in language: Language) -> Utterance? {
    Speaker(surroundings: surroundings, language: language).step(step, of: flow)
  }
}

/// A prepared text as staff choose it.
package struct OfferedReply: Sendable, Equatable, Identifiable {
  /// `StaffReply.id`.
  package var id: String
  /// By which it is chosen; never sent.
  package var title: String
  /// What the organisation has to decide before it is used, to be shown above it.
  package var policy: String?
  /// With its slots filled, as it would be sent.
  package var text: String
}
