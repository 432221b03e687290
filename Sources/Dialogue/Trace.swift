package import Matching
package import Messages

/// Why a text was answered as it was: sealed beside the message, shown to staff.
package struct Trace: Sendable, Equatable, Codable {
  /// What the matcher made of the text; a fallback that says so when the event was not a text.
  package var reading: Reading
  /// `ContentLibrary.version` of the content that answered.
  package var contentVersion: String
  /// What could truthfully be said about staff at that moment.
  package var staffing: Staffing
  /// What was said, in order.
  package var said: [Said]
  /// The state after the turn, as a word.
  package var state: String
  /// True for a text that waits for those after it, to be read with them; nil for all others.
  package var waits: Bool?
  /// The parts of a long text that were there when others were missing; nil for all other texts.
  package var parts: PartsThere?

  /// The reasons of one turn.
  package init(
    reading: Reading, contentVersion: String, staffing: Staffing, said: [Said], state: String, waits: Bool? = nil
  ) {
    self.reading = reading
    self.contentVersion = contentVersion
    self.staffing = staffing
    self.said = said
    self.state = state
    self.waits = waits
  }

  /// One text of the reply, by the name of its content.
  package struct Said: Sendable, Equatable, Codable {
    /// As in `Utterance.subject`: `intent:law.selling:en`.
    package var subject: String
    /// Whether only names and numbers were said, because the text awaits sign-off.
    package var safePartOnly: Bool

    /// A text by its subject.
    package init(subject: String, safePartOnly: Bool) {
      self.subject = subject
      self.safePartOnly = safePartOnly
    }
  }

  /// The stored form; `JSONDecoder` reads it back.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.key("reading")
      reading.write(to: &json)
      json.key("contentVersion")
      json.value(contentVersion)
      json.key("staffing")
      json.value(staffing.rawValue)
      json.key("state")
      json.value(state)
      if let waits {
        json.key("waits")
        json.value(waits)
      }
      if let parts { parts.write(to: &json) }
      json.key("said")
      json.array { json in for text in said { text.write(to: &json) } }
    }
  }
}

extension PartsThere {
  fileprivate func write(to json: inout JSONText) {
    json.key("parts")
    json.object { json in
      json.key("numbers")
      json.array { json in for number in numbers { json.value(number) } }
      json.key("total")
      json.value(total)
    }
  }
}

extension Trace.Said {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("subject")
      json.value(subject)
      json.key("safePartOnly")
      json.value(safePartOnly)
    }
  }
}

extension Reading {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("decision")
      json.value(decision.rawValue)
      if let intent {
        json.key("intent")
        json.value(intent)
      }
      if let command {
        json.key("command")
        json.value(command.rawValue)
      }
      json.key("level")
      json.value(level.rawValue)
      json.key("also")
      json.value(also)
      json.key("candidates")
      json.array { json in for candidate in candidates { candidate.write(to: &json) } }
      json.key("evidence")
      json.array { json in for piece in evidence { piece.write(to: &json) } }
      json.key("why")
      json.value(why)
      json.key("cleaned")
      json.value(cleaned)
      if let language {
        json.key("language")
        json.value(language)
      }
    }
  }
}

extension Reading.Candidate {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("intent")
      json.value(intent)
      json.key("score")
      json.value(score)
    }
  }
}

extension Reading.Evidence {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("intent")
      json.value(intent)
      json.key("kind")
      json.value(kind.rawValue)
      json.key("source")
      json.value(source)
      json.key("words")
      json.value(words)
      if let ruledOut {
        json.key("ruledOut")
        json.value(ruledOut)
      }
    }
  }
}
