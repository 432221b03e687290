extension LocalService {
  /// Services as a file of `Conversations/_services/`, for editors to review.
  /// - Parameters:
  ///   - head: lines of the comment at the top.
  ///   - remarks: comments to put above a service, by its id.
  package static func yaml(_ services: [LocalService], head: [String], remarks: [String: [String]]) -> String {
    let comment = head.map { "# \(flat($0))\n" }.joined()
    return comment
      + services.map { service in
        "\n" + (remarks[service.id] ?? []).map { "# \(flat($0))\n" }.joined() + service.yaml
      }.joined()
  }

  /// Reads one such file by itself, without looking at the rest of the project.
  package static func read(_ file: ContentFiles.File) -> (services: [LocalService], problems: [Problem]) {
    let read = ContentPiece.read(file)
    guard case .services(let services) = read.piece else { return ([], read.notes.problems) }
    return (services, read.notes.problems)
  }

  private var yaml: String {
    var lines = ["\(id):"]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("  \(key): \(Self.quoted(value))") }
    }
    add("organization", organization)
    add("name", name)
    add("description", description)
    lines.append("  needs: [\(needs.map(\.rawValue).joined(separator: ", "))]")
    add("url", url)
    if !phones.isEmpty { lines.append("  phones:") }
    for phone in phones {
      lines.append("    - number: \(Self.quoted(phone.number))")
      lines.append("      type: \(phone.kind.rawValue)")
      if let note = phone.note { lines.append("      description: \(Self.quoted(note))") }
    }
    add("schedule", schedule)
    add("eligibility", eligibility)
    add("location", location)
    if !areas.isEmpty { lines.append("  service_area:") }
    for area in areas { lines.append("    - \(Self.item(area))") }
    lines.append("  status: \(status.rawValue)")
    add("through", through)
    lines.append("  send: \(send.rawValue)")
    if let proof {
      lines += ["  checked: \(proof.checked)", "  review_by: \(proof.reviewBy)"]
      add("source", proof.sources.first?.url ?? proof.sources.first?.name)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func item(_ area: ServiceArea) -> String {
    let county = area.county.map { ", county: \(quoted($0))" } ?? ""
    let holds = area.holds.isEmpty ? "" : ", holds: [\(area.holds.map(quoted).joined(separator: ", "))]"
    return "{\(area.kind.rawValue): \(quoted(area.name))\(county)\(holds)}"
  }

  /// A YAML text in double quotes, on one line.
  private static func quoted(_ text: String) -> String {
    "\"" + flat(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Without line breaks and control characters.
  private static func flat(_ text: String) -> String {
    let marks = text.unicodeScalars.map {
      $0.value < 32 || (127...159).contains($0.value) || $0.properties.isWhitespace ? " " : Character($0)
    }
    return String(marks).split(separator: " ").joined(separator: " ")
  }
}
