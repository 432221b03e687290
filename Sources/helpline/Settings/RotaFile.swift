import Content
import Foundation
import Gateways
import Messages
import Switchboard
import Yams

/// The file that `rota:` names: people, shifts, who is away, and swaps.
enum RotaFile {
  /// What was read, or what has to be mended in the file.
  enum Outcome {
    case rota(Rota)
    case problems([Problem])
  }

  /// Reads a file from the disk.
  static func read(_ path: String) -> Outcome {
    guard let data = FileManager.default.contents(atPath: path) else {
      return .problems([
        Problem(.error, file: path, line: 0, "cannot be read: check the path after rota: and its permissions")
      ])
    }
    return read(text: String(decoding: data, as: UTF8.self), file: path)
  }

  /// Reads a file's text; `file` is for messages.
  static func read(text: String, file: String) -> Outcome {
    var reader = RotaReader(file: file)
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return .problems([Problem(.error, file: file, line: 0, "is empty: write people and shifts")])
      }
      let rota = reader.rota(node)
      return reader.problems.isEmpty ? .rota(rota) : .problems(reader.problems.sorted())
    } catch {
      return .problems([
        Problem(.error, file: file, line: 0, "is not YAML: \(String(describing: error).replacing("\n", with: " "))")
      ])
    }
  }

  /// The rota of a configuration; throws `Stop` with all that has to be mended.
  static func demand(_ path: String?, for needs: RotaNeeds) throws -> Rota {
    guard let path else {
      guard let reason = needs.reason else { return Rota() }
      throw Stop(.badConfiguration, "\(reason): set rota to a file that says who that is")
    }
    switch checked(path, for: needs) {
    case .rota(let rota): return rota
    case .problems(let problems): throw Stop(.badConfiguration, problems.map(\.description).joined(separator: "\n"))
    }
  }

  /// The file, held against what the rest of the configuration wants of it.
  static func checked(_ path: String, for needs: RotaNeeds) -> Outcome {
    guard case .rota(let rota) = read(path) else { return read(path) }
    let problems = needs.problems(with: rota)
    return problems.isEmpty ? .rota(rota) : .problems(problems.map { Problem(.error, file: path, line: 0, $0) })
  }
}

/// Reads nodes, and remembers what cannot be read.
struct RotaReader {
  let file: String
  private(set) var problems: [Problem] = []
  private var names: [String] = []

  init(file: String) { self.file = file }

  mutating func rota(_ node: Node) -> Rota {
    let fields = table(node, "the file", known: ["people", "shifts", "away", "swaps"])
    var rota = Rota()
    rota.people = entries(fields["people"]).compactMap { person($0) }
    names = rota.people.map(\.name)
    for (index, name) in names.enumerated() where names.firstIndex(of: name) != index {
      complain(fields["people"], "two people have the name \(name): give them different ones")
    }
    rota.shifts = entries(fields["shifts"]).compactMap { shift($0) }
    rota.absences = entries(fields["away"]).compactMap { absence($0) }
    rota.swaps = entries(fields["swaps"]).compactMap { swap($0) }
    return rota
  }

  mutating func complain(_ node: Node?, _ message: String) {
    problems.append(Problem(.error, file: file, line: node?.mark?.line ?? 0, message))
  }

  private mutating func person(_ node: Node) -> RotaPerson? {
    let fields = table(node, "a person", known: ["name", "email", "phone", "webhook"])
    guard let name = text(fields["name"]) else {
      complain(node, "a person needs a name")
      return nil
    }
    var person = RotaPerson(name: name)
    if let mail = secret(fields["email"]) {
      if mail.contains("@") { person.mail = Redacted(mail) } else { complain(fields["email"], "email is no address") }
    }
    if let phone = secret(fields["phone"]) {
      person.phone = PhoneNumber.e164(phone, region: "GB").map { Redacted($0) }
      if person.phone == nil { complain(fields["phone"], "phone is no number: write it with + and the country's code") }
    }
    person.webhook = fields["webhook"].flatMap { hook($0) }
    return person
  }

  private mutating func hook(_ node: Node) -> StaffHook? {
    let fields = table(node, "webhook", known: ["format", "url", "secret", "room"])
    let word = text(fields["format"]) ?? StaffHook.Format.signed.rawValue
    guard let format = StaffHook.Format(rawValue: word), let url = secret(fields["url"]) else {
      let words = StaffHook.Format.allCases.map(\.rawValue).joined(separator: ", ")
      complain(node, "webhook needs url, and a format of \(words)")
      return nil
    }
    let hook = StaffHook(
      format: format, url: Redacted(url), secret: secret(fields["secret"]).map { Redacted($0) },
      room: text(fields["room"]).map { Redacted($0) })
    if let problem = hook.problem { complain(node, "webhook: \(problem)") }
    return hook
  }

  private mutating func shift(_ node: Node) -> Rota.Shift? {
    let fields = table(
      node, "a shift", known: ["role", "people", "days", "from", "to", "first", "last", "except"])
    guard let role = text(fields["role"]) else {
      complain(node, "a shift needs a role, such as responder")
      return nil
    }
    let days = entries(fields["days"]).flatMap { weekdays($0) }
    return Rota.Shift(
      role: role, people: people(fields["people"], of: node),
      days: fields["days"] == nil ? Set(Weekday.allCases) : Set(days), from: minute(fields["from"]) ?? 0,
      to: minute(fields["to"], endOfDay: true) ?? 1440, first: day(fields["first"]), last: day(fields["last"]),
      except: Set(entries(fields["except"]).compactMap { day($0) }))
  }

  private mutating func absence(_ node: Node) -> Rota.Absence? {
    let fields = table(node, "an entry of away", known: ["person", "from", "to"])
    guard let name = people(fields["person"], of: node).first, let span = span(fields, node) else { return nil }
    return Rota.Absence(person: name, span: span)
  }

  private mutating func swap(_ node: Node) -> Rota.Swap? {
    let fields = table(node, "a swap", known: ["role", "out", "in", "from", "to"])
    let (role, out) = (text(fields["role"]), fields["out"].map { people($0, of: node) }?.first)
    if role == nil, out == nil { complain(node, "a swap needs out (who is replaced) or role") }
    let replacements = people(fields["in"], of: node)
    guard let span = span(fields, node) else { return nil }
    return Rota.Swap(role: role, out: out, people: replacements, span: span)
  }
}

extension RotaReader {
  /// Names that the file knows; a single one may stand without a list.
  private mutating func people(_ node: Node?, of entry: Node) -> [String] {
    let found = entries(node)
    if found.isEmpty { complain(entry, "say who: a name of people, or a list of them") }
    return found.compactMap { item in
      guard let name = text(item) else { return nil }
      if !names.contains(name) { complain(item, "nobody has the name \(name): add them to people, or mend the name") }
      return name
    }
  }

  /// Both ends, as days or as days with a time; an end that is a day counts whole.
  private mutating func span(_ fields: [String: Node], _ node: Node) -> RotaSpan? {
    guard let from = moment(fields["from"], isEnd: false), let to = moment(fields["to"], isEnd: true) else {
      complain(node, "from and to must be days or times of British clocks: 2026-12-24 or 2026-12-24T20:00")
      return nil
    }
    if to <= from { complain(node, "to must come after from") }
    return RotaSpan(from: from, to: to)
  }

  private mutating func moment(_ node: Node?, isEnd: Bool) -> Double? {
    guard let text = text(node) else { return nil }
    if let day = Day(text) { return LondonTime(day: isEnd ? day.adding(1) : day, minute: 0).unix }
    return LondonTime(text)?.unix
  }

  private mutating func day(_ node: Node?) -> Day? {
    guard let node, let text = text(node) else { return nil }
    let day = Day(text)
    if day == nil { complain(node, "\(text) is no day: write it as 2026-12-24") }
    return day
  }

  private mutating func minute(_ node: Node?, endOfDay: Bool = false) -> Int? {
    guard let node, let text = text(node) else { return nil }
    if endOfDay, text == "24:00" { return 1440 }
    guard let time = LondonTime("2026-01-01T\(text)") else {
      complain(node, "\(text) is no time of day: write it as \"20:00\"")
      return nil
    }
    return endOfDay && time.minute == 0 ? 1440 : time.minute
  }

  /// `mon`, or `mon-fri`.
  private mutating func weekdays(_ node: Node) -> [Weekday] {
    let ends = (text(node) ?? "").split(separator: "-").map { word in
      Weekday.allCases.first { $0.name.lowercased() == word.lowercased().prefix(3) }
    }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else {
      complain(node, "days are mon, tue, wed, thu, fri, sat and sun, or a span such as mon-fri")
      return []
    }
    let length = (last.rawValue - first.rawValue + 7) % 7
    return (0...length).compactMap { Weekday(rawValue: (first.rawValue + $0) % 7) }
  }
}

extension RotaReader {
  /// A mapping with known fields alone.
  private mutating func table(_ node: Node, _ what: String, known: [String]) -> [String: Node] {
    guard let mapping = node.mapping else {
      complain(node, "\(what) must hold \(known.joined(separator: ", "))")
      return [:]
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      if !known.contains(name) {
        complain(key, "\(what) has no field \(name): there are \(known.joined(separator: ", "))")
      }
      fields[name] = value
    }
    return fields
  }

  /// The entries of a list; one alone counts as a list.
  private func entries(_ node: Node?) -> [Node] {
    guard let node, node.null == nil else { return [] }
    return node.sequence.map { Array($0) } ?? [node]
  }

  private mutating func text(_ node: Node?) -> String? {
    guard let node, node.null == nil else { return nil }
    guard let text = node.string, !text.isEmpty else {
      complain(node, "must be one word or text")
      return nil
    }
    return text
  }

  /// A text, or what the environment has for `env:NAME`.
  private mutating func secret(_ node: Node?) -> String? {
    guard let text = text(node), text.hasPrefix("env:") else { return text(node) }
    let name = String(text.dropFirst(4))
    let value = ProcessInfo.processInfo.environment[name] ?? ""
    if value.isEmpty { complain(node, "the environment variable \(name) is not set") }
    return value.isEmpty ? nil : value
  }
}
