package import Messages

/// A part of a long text that waits for the others.
package struct HeldPart: Sendable, Equatable {
  /// What the parts of one text have in common: the network's number for it, how many there are, and our number.
  var group: String
  /// Of how many parts.
  var total: Int
  /// Counted from 1. 0 says that the text has been read, and whatever part still comes is late.
  var part: Int
  /// When it came, in seconds since 1970.
  var at: Double
  /// The words of this part.
  var text: String
}

/// What became of a part.
package enum PartStep: Sendable, Equatable {
  /// These words are read now: all parts are there, or the others have been read without this one.
  case ready(PartialText)
  /// Others are missing; these words are there, and at that moment they are read without them.
  case waits(PartialText, until: Double)
}

/// The words of a text of which parts are missing.
package struct PartialText: Sendable, Equatable {
  /// What is there, with a mark at each gap.
  package var marked: String
  /// What is there alone, for the matcher.
  package var bare: String
  /// Which parts these words stand in; nil where nothing is missing.
  package var there: PartsThere?

  /// Words of which nothing is missing.
  package init(_ text: String = "") { (marked, bare) = (text, text) }
}

/// Which parts of a long text were there when it was read, for staff.
package struct PartsThere: Sendable, Equatable, Codable, CustomStringConvertible {
  /// Counted from 1, in their order.
  package var numbers: [Int]
  /// Of how many parts.
  package var total: Int

  /// `2 of 3 parts: 1, 3`.
  package var description: String {
    "\(numbers.count) of \(total) parts: \(numbers.map(String.init).joined(separator: ", "))"
  }
}

/// Long texts that a gateway hands on part by part (3GPP 23.040 section 9.2.3.24). They wait in the conversation's record, which is
/// sealed and committed before the gateway gets its answer.
extension Conversation {
  /// Seconds that the first part waits for the last (sms-craft.md 11).
  package static let partWait: Double = 30
  /// Stands where parts are missing.
  package static let partGap = " [part missing] "
  /// Parts that are held at most; a text of more is read in pieces.
  static let mostParts = 24
  /// Seconds for which a read text is remembered. Networks use their numbers again, though not this soon.
  private static let partMemory: Double = 600

  /// Takes a part of a text.
  ///
  /// - Parameter to: our number that it was sent to: two numbers of ours may get texts of the same reference.
  package mutating func take(_ part: TextPart, _ text: String, to: String?, now: Double) -> PartStep {
    parts.removeAll { $0.part == 0 && now - $0.at > Conversation.partMemory }
    let group = "\(part.reference) \(part.total) \(to ?? "")"
    let held = parts.filter { $0.group == group }
    // The same part with other words belongs to another text under a number that is in use again.
    if held.contains(where: { $0.part == 0 || $0.part == part.part && $0.text != text }) {
      return .ready(PartialText(text))
    }
    if held.allSatisfy({ $0.part != part.part }) {
      parts.append(HeldPart(group: group, total: part.total, part: part.part, at: now, text: text))
    }
    let words = Conversation.words(of: parts.filter { $0.group == group })
    if held.count + 1 == part.total, !held.contains(where: { $0.part == part.part }) {
      parts.removeAll { $0.group == group }
      return .ready(words)
    }
    guard parts.count < Conversation.mostParts else {
      close(group, now)
      return .ready(words)
    }
    return .waits(words, until: (held.first?.at ?? now) + Conversation.partWait)
  }

  /// Ends the waiting for the text that this part belongs to: it has been read.
  package mutating func close(_ part: TextPart, to: String?, now: Double) {
    close("\(part.reference) \(part.total) \(to ?? "")", now)
  }

  /// The texts whose time is over, with a mark at each gap; they wait no longer.
  package mutating func closeDueParts(now: Double) -> [PartialText] {
    var groups: [String] = []
    for part in parts where part.part > 0 && part.at + Conversation.partWait <= now && !groups.contains(part.group) {
      groups.append(part.group)
    }
    return groups.map { group in
      let words = Conversation.words(of: parts.filter { $0.group == group })
      close(group, now)
      return words
    }
  }

  /// When the next text stops waiting; nil while none waits.
  package var partsDue: Double? { parts.filter { $0.part > 0 }.map { $0.at + Conversation.partWait }.min() }

  private mutating func close(_ group: String, _ now: Double) {
    parts.removeAll { $0.group == group }
    parts.append(HeldPart(group: group, total: 0, part: 0, at: now, text: ""))
  }

  /// Parts are cut anywhere, also within a word: neighbours are joined as they are.
  private static func words(of parts: [HeldPart]) -> PartialText {
    var words = PartialText()
    var next = 1
    for part in parts.sorted(by: { $0.part < $1.part }) {
      if part.part > next {
        words.marked += partGap
        words.bare += " "
      }
      words.marked += part.text
      words.bare += part.text
      next = part.part + 1
    }
    guard let total = parts.first?.total else { return words }
    if next <= total { words.marked += partGap }
    if parts.count < total { words.there = PartsThere(numbers: parts.map(\.part).sorted(), total: total) }
    return words
  }
}

extension HeldPart {
  /// As a line of the conversation's record holds it.
  var record: String { "\(at) \(total) \(part) \(RecordText.escaped(group)) \(RecordText.escaped(text))" }

  init?(record: String) {
    let words = record.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 5, let at = Double(words[0]), let total = Int(words[1]), let part = Int(words[2]) else {
      return nil
    }
    self.init(
      group: RecordText.plain(words[3]), total: total, part: part, at: at, text: RecordText.plain(words[4]))
  }
}
