import Content

/// Word groups by number, and the stems of their members.
struct GroupTable: Sendable {
  let names: [String]
  let numbers: [String: Int32]
  /// For each group its members, each a row of stems.
  let members: [[[Int32]]]

  /// Learns the words of all groups, in the order of their names.
  init(_ concepts: [String: Concept], _ cleaner: inout Cleaner) {
    let names = concepts.keys.sorted()
    var members: [[[Int32]]] = []
    for name in names {
      let words = concepts[name]?.members ?? []
      members.append(words.map { cleaner.learn($0) }.filter { !$0.isEmpty })
    }
    self.names = names
    self.members = members
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
  }

  /// The single words of a group, as stems.
  func words(of name: String) -> Set<Int32> {
    guard let number = numbers[name] else { return [] }
    return Set(members[Int(number)].filter { $0.count == 1 }.map { $0[0] })
  }
}
