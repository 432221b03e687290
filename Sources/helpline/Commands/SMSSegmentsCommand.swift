import ArgumentParser
import Messages

/// `helpline sms segments`: encoding, units and parts of a text.
struct SMSSegmentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segments", abstract: "Say how many SMS a text is, and what makes it long.",
    discussion: """
      Example:  helpline sms segments "Are you safe just now?"
      Example:  helpline sms segments --vectors Tests/MessagesTests/Vectors/gsm_segments.json
      The format of --vectors is in docs/tools.md.
      """)

  @OptionGroup var source: SMSOption

  func run() async throws {
    try await Stop.catching {
      if let vectors = source.vectors {
        return try SMSVectors.load(vectors).lines(\.text, named: "text") { text, _, json in
          SegmentsReport(text).write(&json)
        }.forEach(Terminal.say)
      }
      SegmentsReport(try source.given()).lines.forEach(Terminal.say)
    }
  }
}

/// What a text costs, for people and for tools.
struct SegmentsReport {
  private let text: String
  private let measured: SMSText

  init(_ text: String) {
    self.text = text
    measured = SMSText(text)
  }

  /// The measure, what forces UCS-2, and what plain marks would save.
  var lines: [String] { [SegmentsReport.measure(measured)] + SegmentsReport.outside(text) + saving }

  /// The members that vector files compare.
  func write(_ json: inout JSONText) {
    let isGSM = measured.encoding == .gsm7
    json.key("encoding")
    json.value(measured.encoding.rawValue)
    json.key("units")
    json.value(measured.units)
    json.key("septets")
    json.value(isGSM ? Double(measured.units) : nil)
    json.key("utf16_units")
    json.value(isGSM ? nil : Double(measured.units))
    json.key("segments")
    json.value(measured.segments)
    json.key("units_per_segment")
    json.array { json in for units in measured.unitsPerSegment { json.value(units) } }
  }

  /// The characters outside of the GSM alphabet, each once, with the place where it first stands.
  static func outside(_ text: String) -> [String] {
    var seen: Set<Unicode.Scalar> = []
    return text.unicodeScalars.enumerated().compactMap { index, scalar in
      guard GSMAlphabet.septets(scalar) == nil, seen.insert(scalar).inserted else { return nil }
      return "  not in the GSM alphabet: \(name(scalar)), character \(index + 1)"
    }
  }

  private var saving: [String] {
    let plain = SMSText(SMSSubstitutions.preferringGSM(text))
    guard plain.encoding != measured.encoding else { return [] }
    return ["  with plain marks: \(SegmentsReport.measure(plain)) (helpline sms substitutions)"]
  }

  private static func measure(_ text: SMSText) -> String {
    let parts = text.unitsPerSegment.map(String.init).joined(separator: " + ")
    let units = text.encoding == .gsm7 ? "septets" : "UTF-16 units"
    return "\(text.segments) SMS: \(text.encoding.rawValue), \(text.units) \(units)"
      + (text.segments > 1 ? " (\(parts))" : "")
  }

  /// Such as `’ (U+2019 RIGHT SINGLE QUOTATION MARK)`; a mark that cannot be seen is named only.
  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let known = [code, scalar.properties.name ?? scalar.properties.nameAlias].compactMap(\.self).joined(separator: " ")
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark:
      return known
    default: return "\(scalar) (\(known))"  // Unicode's categories, an open set
    }
  }
}
