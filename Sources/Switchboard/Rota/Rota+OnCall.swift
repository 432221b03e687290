import Content

extension Rota {
  /// The roles that anybody has, in the order of the file.
  package var roles: [String] {
    var roles: [String] = []
    for role in shifts.map(\.role) + swaps.compactMap(\.role) where !roles.contains(role) { roles.append(role) }
    return roles
  }

  /// The person of that name.
  package func person(_ name: String) -> RotaPerson? { people.first { $0.name == name } }

  /// Everybody whom shifts or swaps may put on call in a role, whatever the time.
  package func everybody(in role: String) -> [RotaPerson] {
    let names =
      shifts.filter { $0.role == role }.flatMap(\.people)
      + swaps.filter { $0.role == role || $0.role == nil }.flatMap(\.people)
    return people.filter { names.contains($0.name) }
  }

  /// Who is on call in a role at a moment in seconds since 1970, in the order of calling.
  package func onCall(_ role: String, at moment: Double) -> [RotaPerson] {
    var names = scheduled(role, at: moment)
    for swap in swaps where swap.span.contains(moment) && (swap.role ?? role) == role { swap.change(&names) }
    let away = Set(absences.filter { $0.span.contains(moment) }.map(\.person))
    var seen: Set<String> = []
    return names.filter { !away.contains($0) && seen.insert($0).inserted }.compactMap(person)
  }

  /// A shift of today may have begun; one of yesterday may not have ended.
  private func scheduled(_ role: String, at moment: Double) -> [String] {
    let today = LondonTime(unix: moment).day
    return shifts.filter { shift in
      shift.role == role
        && [today.adding(-1), today].contains { shift.span(beginningOn: $0)?.contains(moment) == true }
    }.flatMap(\.people)
  }
}

extension Rota.Swap {
  fileprivate func change(_ names: inout [String]) {
    guard let out else { return names = people }
    guard let place = names.firstIndex(of: out) else { return }
    names.removeAll { $0 == out }
    names.insert(contentsOf: people, at: min(place, names.count))
  }
}
