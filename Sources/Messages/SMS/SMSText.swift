/// How a text message is written on the air.
package enum SMSEncoding: String, Sendable, Codable, CaseIterable {
  case gsm7 = "GSM-7"
  /// UTF-16 in practice; one character outside of the GSM alphabet forces the whole message into it.
  case ucs2 = "UCS-2"

  /// Units in a message that travels alone.
  package var unitsAlone: Int { self == .gsm7 ? 160 : 70 }
  /// Units in each part of a longer message, beside the 6 bytes that number the parts.
  package var unitsInPart: Int { self == .gsm7 ? 153 : 67 }
}

/// What a text costs as SMS: its encoding, units and parts (3GPP TS 23.038 and 23.040).
///
/// Parts are filled greedily; neither an escape pair nor a surrogate pair is cut, so that dividing would count too few.
package struct SMSText: Sendable, Hashable {
  /// One for the whole text: GSM-7 only when every character is in its alphabet.
  package var encoding: SMSEncoding
  /// Septets or UTF-16 units.
  package var units: Int
  /// The units in each part; empty for an empty text.
  package var unitsPerSegment: [Int]

  /// Messages that are billed; an empty text counts as one.
  package var segments: Int { max(1, unitsPerSegment.count) }

  /// Measures a text as it stands: nothing is substituted.
  package init(_ text: String) {
    var septets: SMSParts? = SMSParts(limit: SMSEncoding.gsm7.unitsInPart)
    var utf16 = SMSParts(limit: SMSEncoding.ucs2.unitsInPart)
    for scalar in text.unicodeScalars {
      utf16.add(scalar.value > 0xFFFF ? 2 : 1)
      if let cost = GSMAlphabet.septets(scalar) { septets?.add(cost) } else { septets = nil }
    }
    encoding = septets == nil ? .ucs2 : .gsm7
    let parts = septets ?? utf16
    units = parts.total
    unitsPerSegment = parts.total <= encoding.unitsAlone ? (parts.total == 0 ? [] : [parts.total]) : parts.all
  }
}

/// Greedy filling of message parts.
private struct SMSParts {
  let limit: Int
  private(set) var total = 0
  private var full: [Int] = []
  private var current = 0

  init(limit: Int) { self.limit = limit }

  var all: [Int] { full + [current] }

  mutating func add(_ units: Int) {
    if current + units > limit {
      full.append(current)
      current = 0
    }
    current += units
    total += units
  }
}
