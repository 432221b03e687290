/// Which of a set of counts may be shown, so that none of 1 to 4 people can be told from the others.
///
/// A count under 5 is not shown. Where a sum and its other parts would give it away, further counts are held back, the smallest
/// first, until it can lie between at least two values by each sum alone, whoever knows this rule too. What several sums
/// together would say is not looked at.
package struct Suppression: Sendable, Equatable {
  /// How a count is shown.
  package enum Shown: Sendable, Equatable {
    case number(Int)
    /// 1 to 4.
    case under5
    /// 5 or more, held back to cover another.
    case held
  }

  /// A sum that readers can check: the count at `total` is that of all `parts`.
  package struct Sum: Sendable, Equatable {
    /// Place of the sum.
    package var total: Int
    /// Places of what it is made of.
    package var parts: [Int]

    /// A sum, by places in the list of counts.
    package init(total: Int, parts: [Int]) {
      self.total = total
      self.parts = parts
    }
  }

  /// The smallest count that is shown.
  package static let least = 5

  private let counts: [Int]
  private let sums: [Sum]
  private var hidden: Set<Int>

  /// Decides about counts of 0 and more.
  package init(_ counts: [Int], sums: [Sum]) {
    self.counts = counts
    self.sums = sums
    hidden = Set(counts.indices.filter { (1..<Suppression.least).contains(counts[$0]) })
    // Each round hides a count more, so there is an end.
    while sums.reduce(false, { cover($1) || $0 }) {}
  }

  /// How a count is shown, by its place.
  package subscript(place: Int) -> Shown {
    guard hidden.contains(place) else { return .number(counts[place]) }
    return isSmall(place) ? .under5 : .held
  }

  private func isSmall(_ place: Int) -> Bool { counts[place] < Suppression.least }

  /// Whether something more had to be hidden.
  private mutating func cover(_ sum: Sum) -> Bool {
    let unknown = sum.parts.filter { hidden.contains($0) }
    guard hidden.contains(sum.total) ? unknown.isEmpty : isTold(unknown) else { return false }
    let more = sum.parts.filter { !hidden.contains($0) && counts[$0] > 0 }.min { counts[$0] < counts[$1] }
    guard let place = more ?? (hidden.contains(sum.total) ? nil : sum.total) else { return false }
    return hidden.insert(place).inserted
  }

  /// Whether a known sum of counts that are not shown says too much about one of them.
  private func isTold(_ unknown: [Int]) -> Bool {
    guard !unknown.isEmpty else { return false }
    let sum = unknown.reduce(0) { $0 + counts[$1] }
    if unknown.count == 1 || sum < Suppression.least { return true }
    let small = unknown.count { isSmall($0) }
    let large = unknown.count - small
    guard small > 0 else { return false }
    // What the others hold at least and at most.
    let othersLeast = small - 1 + large * Suppression.least
    let othersMost = large > 0 ? Int.max : (small - 1) * (Suppression.least - 1)
    let most = min(Suppression.least - 1, sum - othersLeast)
    let least = max(1, othersMost == .max ? 1 : sum - othersMost)
    return least >= most
  }
}
