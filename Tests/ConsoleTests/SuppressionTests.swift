import Console
import Testing

@Suite("Which counts may be shown")
struct SuppressionTests {
  /// A total, and its parts.
  private func shown(_ parts: [Int]) -> [Suppression.Shown] {
    let counts = [parts.reduce(0, +)] + parts
    let suppression = Suppression(counts, sums: [.init(total: 0, parts: Array(1..<counts.count))])
    return counts.indices.map { suppression[$0] }
  }

  @Test(
    "of one row",
    arguments: [
      ([10, 20], [.number(30), .number(10), .number(20)]), ([0, 20], [.number(20), .number(0), .number(20)]),
      // One small count could be worked out: the next smallest goes, too.
      ([3, 20, 50], [.number(73), .under5, .held, .number(50)]),
      // Two that are 8 together are 4 each; two that are 5 may be 1 and 4, or 2 and 3.
      ([4, 4, 30], [.number(38), .under5, .under5, .held]),
      ([2, 3, 30], [.number(35), .under5, .under5, .number(30)]),
      // The two together are fewer than five people.
      ([1, 2, 30], [.number(33), .under5, .under5, .held]),
      // 1 and 5 held back would be told by their sum of 6.
      ([1, 5, 9], [.number(15), .under5, .held, .held]),
      ([3, 0, 0], [.under5, .under5, .number(0), .number(0)]),
      ([4, 0, 0, 2], [.number(6), .under5, .number(0), .number(0), .under5]),
    ] as [([Int], [Suppression.Shown])])
  func row(_ parts: [Int], _ expected: [Suppression.Shown]) { #expect(shown(parts) == expected) }

  /// Rows and columns with their totals, as lists of places.
  private func table(_ rows: [[Int]]) -> (counts: [Int], sums: [Suppression.Sum]) {
    let width = rows[0].count
    let full = (rows + [(0..<width).map { column in rows.reduce(0) { $0 + $1[column] } }]).map {
      [$0.reduce(0, +)] + $0
    }
    let across = full.indices.map { row in
      Suppression.Sum(total: row * (width + 1), parts: (1...width).map { row * (width + 1) + $0 })
    }
    let down = (0...width).map { column in
      Suppression.Sum(total: rows.count * (width + 1) + column, parts: rows.indices.map { $0 * (width + 1) + column })
    }
    return (full.flatMap(\.self), across + down)
  }

  @Test("in tables of any numbers: by no sum is a count under 5 fixed, nor one that covers it", arguments: 0..<60)
  func tables(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9 &+ 12_345
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let rows = (0..<2 + next(6)).map { _ in (0..<2 + next(1) + seed % 4).map { _ in next(3) == 0 ? next(6) : next(60) }
    }
    let (counts, sums) = table(rows)
    let suppression = Suppression(counts, sums: sums)
    for place in counts.indices {
      if case .number(let number) = suppression[place] {
        #expect(number == counts[place] && !(1...4).contains(number))
      } else {
        #expect(counts[place] > 0, "a zero is nobody")
      }
    }
    func isShown(_ place: Int) -> Bool { if case .number = suppression[place] { true } else { false } }
    for sum in sums {
      let unknown = ([sum.total] + sum.parts).filter { !isShown($0) }
      #expect(unknown.count != 1, "it could be worked out")
      let parts = sum.parts.filter { !isShown($0) }
      if isShown(sum.total), !parts.isEmpty { #expect(parts.reduce(0) { $0 + counts[$1] } >= 5) }
    }
  }
}

@Suite("Charts and files")
struct ChartTests {
  @Test(
    "the scale ends at 1, 2 or 5 times a power of ten",
    arguments: [(0, 1), (1, 1), (3, 5), (7, 10), (140, 200), (0.3, 0.5), (5, 5)])
  func top(_ most: Double, _ top: Double) {
    #expect(abs(Chart(.bars, [.init("a", most), .init("b", nil)]).top - top) < 1e-9)
  }

  @Test("values stand inside of the drawing, the highest at the top, in their order")
  func places() {
    let chart = Chart(.line, (0..<400).map { .init("\($0)", Double($0)) })
    #expect(chart.y(0) > chart.y(chart.top) && chart.y(chart.top) >= 0 && chart.y(0) < Chart.height)
    #expect((1..<400).allSatisfy { chart.x($0) > chart.x($0 - 1) } && chart.x(399) < Chart.width && chart.x(0) > 0)
  }

  @Test("a gap parts a line, and a point alone is none")
  func gaps() {
    let values: [Double?] = [1, 2, nil, 3, nil, nil, 4, 5, 6]
    let runs = Chart(.line, values.map { .init("x", $0) }).runs
    #expect(runs.map { $0.split(separator: " ").count } == [2, 3])
    #expect(Chart(.line, []).runs.isEmpty)
  }

  @Test("no cell of a file is taken for a formula, and quotes are doubled")
  func csv() {
    let bytes = CSVText.bytes([["=1+1", "a,b", "say \"x\"", "plain"], ["-2", "@x", "", "5"]])
    #expect(String(decoding: bytes, as: UTF8.self) == "'=1+1,\"a,b\",\"say \"\"x\"\"\",plain\r\n'-2,'@x,,5\r\n")
  }
}

@Suite("Agreement and shares")
struct AgreementTests {
  private func pairs(_ table: [(String, String, Int)]) -> [(String, String)] {
    table.flatMap { row in (0..<row.2).map { _ in (row.0, row.1) } }
  }

  @Test("Cohen’s kappa of the usual example: 20, 5, 10 and 15 of 50 are 0.4")
  func kappa() throws {
    let table = [("yes", "yes", 20), ("yes", "no", 5), ("no", "yes", 10), ("no", "no", 15)]
    #expect(abs(try #require(Agreement.kappa(pairs(table))) - 0.4) < 1e-12)
    #expect(Agreement.kappa(pairs([("a", "a", 3), ("b", "b", 2)])) == 1)
    #expect(try #require(Agreement.kappa(pairs([("a", "b", 5), ("b", "a", 5)]))) == -1)
    #expect(Agreement.kappa([]) == nil && Agreement.kappa(pairs([("a", "a", 9)])) == nil)
  }

  @Test(
    "Wilson’s interval, by the examples of Newcombe (Statistics in Medicine 17, 1998, table I)",
    arguments: [(81.0, 263.0, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)])
  func wilson(_ hits: Double, _ count: Double, _ low: Double, _ high: Double) throws {
    let interval = try #require(Agreement.wilson(hits, of: count))
    #expect(abs(interval.lowerBound - low) < 6e-5 && abs(interval.upperBound - high) < 6e-5)
  }

  @Test("a share of all messages weighs each stratum by its size; of one stratum it is Wilson’s")
  func share() throws {
    let one = try #require(Agreement.share([.init(population: 900, judged: 29, hits: 1)]))
    #expect(abs(one.interval.upperBound - 0.1718) < 6e-5)
    let two = try #require(
      Agreement.share([.init(population: 900, judged: 10, hits: 0), .init(population: 100, judged: 10, hits: 5)]))
    #expect(abs(two.share - 0.05) < 1e-12 && two.interval.contains(0.05))
    #expect(
      Agreement.share([.init(population: 9, judged: 0, hits: 0), .init(population: 9, judged: 9, hits: 0)]) == nil)
    #expect(Agreement.share([]) == nil)
  }
}
