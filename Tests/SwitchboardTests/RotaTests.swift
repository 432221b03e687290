import Content
import Messages
import Testing

@testable import Switchboard

@Suite("Rota: who is on call")
struct RotaTests {
  /// A time by British clocks, as `2026-11-23T20:00`.
  static func at(_ text: String) throws -> Double { try #require(LondonTime(text)).unix }

  private static func span(_ from: String, _ to: String) throws -> RotaSpan {
    RotaSpan(from: try at(from), to: try at(to))
  }

  private static let people = ["Anna", "Beth", "Cora"].map { RotaPerson(name: $0) }
  private static let nights = Rota.Shift(
    role: "responder", people: ["Anna", "Beth"], days: [.monday, .friday], from: 20 * 60, to: 8 * 60)

  private func names(_ rota: Rota, _ moment: String) throws -> [String] {
    rota.onCall("responder", at: try Self.at(moment)).map(\.name)
  }

  // 23 November 2026 is a Monday.
  @Test(
    "a shift over midnight belongs to the day on which it begins",
    arguments: [
      ("2026-11-23T19:59", false), ("2026-11-23T20:00", true), ("2026-11-24T00:00", true), ("2026-11-24T07:59", true),
      ("2026-11-24T08:00", false), ("2026-11-24T20:00", false), ("2026-11-27T23:00", true), ("2026-11-23T07:00", false),
    ])
  func midnight(_ moment: String, _ isCovered: Bool) throws {
    let rota = Rota(people: Self.people, shifts: [Self.nights])
    #expect(try names(rota, moment) == (isCovered ? ["Anna", "Beth"] : []))
  }

  @Test(
    "a night in which clocks change is an hour longer or shorter",
    arguments: [("2026-10-24", 13.0), ("2026-03-28", 11.0), ("2026-11-23", 12.0)])
  func clockChange(_ day: String, _ hours: Double) throws {
    let rota = Rota(
      people: Self.people, shifts: [Rota.Shift(role: "responder", people: ["Anna"], from: 20 * 60, to: 8 * 60)])
    let noon = try Self.at("\(day)T12:00")
    let covered = rota.watches("responder", from: noon, to: noon + 24 * 3600).filter { !$0.people.isEmpty }
    #expect(covered.map { ($0.span.to - $0.span.from) / 3600 } == [hours])
  }

  @Test(
    "days and nights that meet leave no gap, on either clock change",
    arguments: ["2026-10-24", "2026-03-28", "2026-06-01"])
  func seamless(_ day: String) throws {
    for edge in [8 * 60, 60, 90, 2 * 60] {
      let rota = Rota(
        people: Self.people,
        shifts: [
          Rota.Shift(role: "responder", people: ["Anna"], from: edge, to: 20 * 60),
          Rota.Shift(role: "responder", people: ["Beth"], from: 20 * 60, to: edge),
        ])
      let start = try Self.at("\(day)T00:00")
      #expect(rota.gaps("responder", from: start, to: start + 3 * 86_400).isEmpty, "\(edge)")
    }
  }

  @Test(
    "who is away is not called, and swaps change the order once",
    arguments: [
      ("2026-11-23T21:00", ["Cora", "Beth"]), ("2026-11-24T03:00", ["Anna", "Beth"]), ("2026-11-27T21:00", ["Anna"]),
      ("2026-12-25T21:00", []), ("2026-12-28T21:00", ["Cora"]), ("2027-01-01T21:00", ["Anna", "Beth"]),
    ])
  func exceptions(_ moment: String, _ expected: [String]) throws {
    var shift = Self.nights
    shift.except = [try #require(Day("2026-12-25"))]
    let rota = Rota(
      people: Self.people, shifts: [shift],
      absences: [Rota.Absence(person: "Beth", span: try Self.span("2026-11-27T00:00", "2026-11-29T00:00"))],
      swaps: [
        Rota.Swap(
          role: nil, out: "Anna", people: ["Cora"], span: try Self.span("2026-11-23T20:00", "2026-11-24T02:00")),
        Rota.Swap(
          role: "responder", out: nil, people: ["Cora"], span: try Self.span("2026-12-28T00:00", "2026-12-29T00:00")),
      ])
    #expect(try names(rota, moment) == expected)
  }

  @Test("whoever is away is not called by a swap either; first and last bound a shift")
  func bounds() throws {
    var shift = Self.nights
    (shift.first, shift.last) = (Day("2026-11-27"), Day("2026-11-30"))
    let span = try Self.span("2026-11-27T00:00", "2026-11-28T00:00")
    let rota = Rota(
      people: Self.people, shifts: [shift], absences: [Rota.Absence(person: "Cora", span: span)],
      swaps: [Rota.Swap(role: nil, out: "Anna", people: ["Cora"], span: span)])
    #expect(try names(rota, "2026-11-23T21:00").isEmpty)
    #expect(try names(rota, "2026-11-27T21:00") == ["Beth"])
    #expect(try names(rota, "2026-12-01T07:00") == ["Anna", "Beth"])
    #expect(try names(rota, "2026-12-04T21:00").isEmpty)
  }

  /// Rotas of no pattern, the same in each run.
  private static func scrambled(_ seed: UInt64) -> (rota: Rota, start: Double) {
    var random = SplitMix(state: seed)
    let starts = [1_792_800_000.0, 1_774_650_000, 1_795_262_400]  // October's change, March's, and a November week
    let start = starts[random.below(starts.count)]
    let names = people.map(\.name)
    let shifts = (0..<4).map { _ in
      Rota.Shift(
        role: "responder", people: [names[random.below(3)]],
        days: Set((0..<3).map { _ in Weekday.allCases[random.below(7)] }), from: random.below(1440),
        to: 1 + random.below(1440))
    }
    let span = { (random: inout SplitMix) in
      let from = start + Double(random.below(10_080)) * 60
      return RotaSpan(from: from, to: from + Double(random.below(2_880)) * 60)
    }
    let absences = [Rota.Absence(person: names[random.below(3)], span: span(&random))]
    let swaps = [
      Rota.Swap(role: "responder", out: names[random.below(3)], people: [names[random.below(3)]], span: span(&random)),
      Rota.Swap(role: "responder", out: nil, people: [], span: span(&random)),
    ]
    return (Rota(people: people, shifts: shifts, absences: absences, swaps: swaps), start)
  }

  @Test("each minute of a week is either covered or in a listed gap", arguments: 1...12)
  func everyMinute(_ seed: Int) {
    let (rota, start) = Self.scrambled(UInt64(seed))
    let end = start + 7 * 86_400
    let watches = rota.watches("responder", from: start, to: end)
    let gaps = rota.gaps("responder", from: start, to: end)
    #expect(watches.first?.span.from == start && watches.last?.span.to == end)
    var wrong = 0
    var index = 0
    for minute in 0..<10_080 {
      let moment = start + Double(minute) * 60
      while watches[index].span.to <= moment { index += 1 }
      let people = rota.onCall("responder", at: moment)
      if people != watches[index].people || people.isEmpty != gaps.contains(where: { $0.contains(moment) }) {
        wrong += 1
      }
    }
    #expect(wrong == 0)
    #expect(!gaps.isEmpty && gaps.count < watches.count, "the rota shows nothing")
  }
}

extension SplitMix {
  fileprivate mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
