/// A text beside its earlier wording: runs of words that stayed, went or came.
package enum WordChange: Equatable {
  case same(String)
  case gone(String)
  case come(String)

  /// The shortest way from one wording to the other; words keep the space behind them.
  package static func between(_ old: String, _ new: String) -> [WordChange] {
    let (before, after) = (words(old), words(new))
    var gone: Set<Int> = []
    var come: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    return runs(before, gone, after, come)
  }

  private static func runs(_ before: [Substring], _ gone: Set<Int>, _ after: [Substring], _ come: Set<Int>)
    -> [WordChange]
  {
    var changes: [WordChange] = []
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      if gone.contains(i) {
        append(.gone(String(before[i])), to: &changes)
        i += 1
      } else if come.contains(j) {
        append(.come(String(after[j])), to: &changes)
        j += 1
      } else {
        append(.same(String(after[j])), to: &changes)
        i += 1
        j += 1
      }
    }
    return changes
  }

  private static func append(_ change: WordChange, to changes: inout [WordChange]) {
    switch (changes.last, change) {
    case (.same(let run), .same(let word)): changes[changes.count - 1] = .same(run + word)
    case (.gone(let run), .gone(let word)): changes[changes.count - 1] = .gone(run + word)
    case (.come(let run), .come(let word)): changes[changes.count - 1] = .come(run + word)
    case (_, _): changes.append(change)
    }
  }

  private static func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0 != " " && $0 != "\n" }
      let end = rest[word.endIndex...].prefix { $0 == " " || $0 == "\n" }.endIndex
      words.append(rest[..<end])
      rest = rest[end...]
    }
    return words
  }
}
