import Content

extension Rota {
  /// A span through which the same people are on call.
  package struct Watch: Sendable, Equatable {
    /// Seconds since 1970; the end is not included.
    package var span: RotaSpan
    /// In the order of calling; nobody is a gap.
    package var people: [RotaPerson]
  }

  /// Who is on call in a role from one moment to another, without holes and without two alike in a row.
  package func watches(_ role: String, from: Double, to: Double) -> [Watch] {
    let edges = edges(from: from, to: to)
    var watches: [Watch] = []
    for (start, end) in zip(edges, edges.dropFirst()) {
      let people = onCall(role, at: start)
      if watches.last?.people == people {
        watches[watches.count - 1].span.to = end
      } else {
        watches.append(Watch(span: RotaSpan(from: start, to: end), people: people))
      }
    }
    return watches
  }

  /// The spans in which nobody is on call in a role.
  package func gaps(_ role: String, from: Double, to: Double) -> [RotaSpan] {
    watches(role, from: from, to: to).filter(\.people.isEmpty).map(\.span)
  }

  /// The moments at which anything may change, in order, with both ends.
  func edges(from: Double, to: Double) -> [Double] {
    guard from < to else { return [] }
    let last = LondonTime(unix: to).day
    var day = LondonTime(unix: from).day.adding(-1)
    var spans = absences.map(\.span) + swaps.map(\.span)
    while day <= last {
      spans += shifts.compactMap { $0.span(beginningOn: day) }
      day = day.adding(1)
    }
    return Set(spans.flatMap { [$0.from, $0.to] }.filter { from < $0 && $0 < to } + [from, to]).sorted()
  }
}
