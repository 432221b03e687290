import Store

/// A drawing of a few numbers: bars or a line, as shapes in units of its own. What is not shown is a gap.
package struct Chart: Sendable, Equatable {
  /// How the values are drawn.
  package enum Kind: Sendable, Equatable { case bars, line }

  /// One value, and what stands below it.
  package struct Point: Sendable, Equatable {
    /// Such as a day or an hour.
    package var name: String
    /// Nil is a gap: not known, or not shown.
    package var value: Double?

    /// A value.
    package init(_ name: String, _ value: Double?) {
      self.name = name
      self.value = value
    }
  }

  /// Bars for counts, a line for shares and times.
  package var kind: Kind
  /// From left to right.
  package var points: [Point]
  /// Behind each number of the scale, such as `%`.
  package var unit: String

  /// A chart of points in their order.
  package init(_ kind: Kind, _ points: [Point], unit: String = "") {
    self.kind = kind
    self.points = points
    self.unit = unit
  }

  /// Small enough that its words can be read on a phone.
  package static let width = 480.0
  /// In the same units.
  package static let height = 220.0
  private static let left = 58.0
  private static let right = 8.0
  private static let top = 12.0
  private static let bottom = 46.0
  /// Of one character of a name.
  private static let character = 7.5

  /// The top of the scale: 1, 2 or 5 times a power of ten, not below any value.
  package var top: Double {
    let most = points.compactMap(\.value).max() ?? 0
    guard most > 0 else { return 1 }
    var power = 1.0
    while power * 10 <= most { power *= 10 }
    while power > most { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= most - 1e-9 } ?? most
  }

  /// The middle of a point's room, from the left.
  package func x(_ index: Int) -> Double {
    Chart.left + (Double(index) + 0.5) * (Chart.width - Chart.left - Chart.right) / Double(max(points.count, 1))
  }

  /// From above.
  package func y(_ value: Double) -> Double {
    Chart.height - Chart.bottom - value / top * (Chart.height - Chart.top - Chart.bottom)
  }

  /// Runs of points without a gap, each as the corners of a line.
  package var runs: [String] {
    var runs: [[String]] = [[]]
    for (index, point) in points.enumerated() {
      if let value = point.value {
        runs[runs.count - 1].append("\(Chart.text(x(index))),\(Chart.text(y(value)))")
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return runs.filter { $0.count > 1 }.map { $0.joined(separator: " ") }
  }

  /// To a tenth of a unit.
  static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}

extension Chart {
  /// For the partial `numbers.chart`.
  /// - Parameters:
  ///   - id: unique on its page.
  ///   - title: what it shows.
  ///   - summary: the same in a sentence, for whoever does not see it.
  func value(id: String, title: String, summary: String) -> PageValue {
    [
      "id": .text(id), "title": .text(title), "summary": .text(summary), "width": .text(Chart.text(Chart.width)),
      "height": .text(Chart.text(Chart.height)), "lines": .list(scale), "names": .list(names),
      "bars": .list(kind == .bars ? bars : []), "runs": .list(kind == .line ? runs.map { ["points": .text($0)] } : []),
      "dots": .list(kind == .line ? dots : []), "gaps": .list(gaps),
    ]
  }

  private var scale: [PageValue] {
    [0, 0.5, 1].map { share in
      let value = top * share
      return [
        "y": .text(Chart.text(y(value))), "below": .text(Chart.text(y(value) + 5)),
        "from": .text(Chart.text(Chart.left)), "to": .text(Chart.text(Chart.width - Chart.right)),
        "end": .text(Chart.text(Chart.left - 6)), "words": .text(Chart.text(value) + unit),
      ]
    }
  }

  /// In two rows in turn, and so many as have room.
  private var names: [PageValue] {
    let longest = points.map(\.name.count).max() ?? 0
    let room = 2 * (Chart.width - Chart.left - Chart.right) / Double(max(points.count, 1))
    let step = max(1, Int(((Double(longest) + 1.5) * Chart.character / room).rounded(.up)))
    return points.indices.filter { $0 % step == 0 }.map { index in
      let isLower = index / step % 2 == 1
      // The last one must not be cut off.
      let half = Double(points[index].name.count) * Chart.character / 2
      return [
        "x": .text(Chart.text(min(x(index), Chart.width - half))),
        "y": .text(Chart.text(Chart.height - (isLower ? 8 : 26))),
        "name": .text(points[index].name),
      ]
    }
  }

  private var bars: [PageValue] {
    let room = (Chart.width - Chart.left - Chart.right) / Double(max(points.count, 1))
    let width = max(1, room * 0.76)
    return points.enumerated().compactMap { index, point in
      guard let value = point.value, value > 0 else { return nil }
      return [
        "x": .text(Chart.text(x(index) - width / 2)), "y": .text(Chart.text(y(value))),
        "width": .text(Chart.text(width)),
        "height": .text(Chart.text(y(0) - y(value))),
      ]
    }
  }

  private var dots: [PageValue] {
    points.enumerated().compactMap { index, point in
      point.value.map { ["x": .text(Chart.text(x(index))), "y": .text(Chart.text(y($0)))] }
    }
  }

  /// A short stroke on the ground where something is not shown.
  private var gaps: [PageValue] {
    points.indices.filter { points[$0].value == nil }.map { index in
      [
        "from": .text(Chart.text(x(index) - 2)), "to": .text(Chart.text(x(index) + 2)),
        "y": .text(Chart.text(y(0) - 3)),
      ]
    }
  }
}
