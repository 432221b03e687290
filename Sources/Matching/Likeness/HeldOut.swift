extension Likeness {
  /// What likeness says of each sample that it did not learn from: all are dealt into so many parts, and each part is
  /// read by what was learned from the others. For measuring; learns `parts` times.
  static func heldOut(
    _ samples: [Sample], everyday: [String], groups: [[String]], parts: Int, limit: Int,
    settings: Learner.Settings = Learner.Settings(), _ clean: @Sendable (String) -> CleanText
  ) -> [(sample: Int, found: [Match])] {
    let order = SampleOrder(samples)
    var results: [(sample: Int, found: [Match])] = []
    for part in 0..<parts {
      let (own, others) = deal(order.samples, part, of: parts)
      let likeness = Likeness(others.map { samples[$0] }, everyday: everyday, groups: groups, settings: settings, clean)
      for place in own where !samples[place].isCounter {
        var found = likeness.nearest(to: clean(samples[place].text), limit: limit)
        for index in found.indices { found[index].sample = others[found[index].sample] }
        results.append((place, found))
      }
    }
    return results.sorted { $0.sample < $1.sample }
  }

  private static func deal(_ places: [Int], _ part: Int, of parts: Int) -> (own: [Int], others: [Int]) {
    var (own, others): ([Int], [Int]) = ([], [])
    for (number, place) in places.enumerated() {
      if number % parts == part { own.append(place) } else { others.append(place) }
    }
    return (own, others)
  }
}
