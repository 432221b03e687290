import Content
import Messages
import Testing

@testable import Matching

@Suite("Evaluation sets")
struct EvaluationSetTests {
  @Test("are read line by line")
  func read() throws {
    let set = try EvaluationMessage.read("# a set\nplain\tlaw.tax,law.selling\tdo i pay tax\n\noff\t-\tlol\n")
    #expect(
      set == [
        EvaluationMessage(kind: .plain, accepted: ["law.tax", "law.selling"], text: "do i pay tax"),
        EvaluationMessage(kind: .off, accepted: [], text: "lol"),
      ])
  }

  @Test(
    "a line that is none is named, without its text",
    arguments: [
      ("plain\tlaw.tax", 1), ("ok\n", 1), ("off\t-\tlol\nloud\tlaw.tax\tdo i pay tax", 2), ("plain\tlaw.tax\t", 1),
    ])
  func broken(_ text: String, _ line: Int) {
    #expect {
      try EvaluationMessage.read(text)
    } throws: { error in
      guard let failure = error as? EvaluationMessage.Failure else { return false }
      return failure.line == line && !failure.message.contains("tax")
    }
  }
}

@Suite("Figures")
struct EvaluationFiguresTests {
  private static func library() throws -> ContentLibrary {
    var small = SmallLibrary()
    try small.intent("law.tax", phrases: ["pay tax"], yes: ["do i pay tax on this"])
    try small.intent("urgent.danger-now", .emergency, phrases: ["hitting me"], yes: ["he is hitting me"])
    try small.intent("talk.stop", phrases: ["stop texting"], yes: ["stop texting me"])
    return small.library
  }

  @Test("count what is right, wrong, an alarm and an order")
  func counts() throws {
    let library = try Self.library()
    let set = try EvaluationMessage.read(
      """
      plain\tlaw.tax\tdo i pay tax
      plain\tlaw.selling\tdo i pay tax then
      urgent\turgent.danger-now\the is hitting me
      two\turgent.danger-now,law.tax\the is hitting me. do i pay tax
      calm\t-\thitting me up for money all day lol
      cry\turgent.danger-now\tstop texting me
      optout\ttalk.stop\tstop texting me
      off\t-\tpurple monkey dishwasher
      """)
    let figures = EvaluationFigures.measure(set, Matcher(library), library)
    #expect((figures.needs.count, figures.needs.total) == (3, 4))
    #expect((figures.wrong.count, figures.wrong.total) == (1, 4))
    #expect((figures.urgent.count, figures.urgent.total) == (2, 2))
    #expect((figures.bothNeeds.count, figures.bothNeeds.total) == (1, 1))
    #expect((figures.calmAlarms.count, figures.calmAlarms.total) == (1, 1))
    #expect((figures.criesTakenForOrders.count, figures.criesTakenForOrders.total) == (1, 1))
    #expect((figures.optOuts.count, figures.optOuts.total) == (1, 1))
    #expect((figures.offTopicAnswered.count, figures.offTopicAnswered.total) == (0, 1))
    #expect(figures.intents["law.tax"]?.right.count == 1)
  }
}

@Suite("Noise")
struct NoiseTests {
  private static let text = "He will not let me leave the flat and I need somebody to help me tonight please"

  @Test("is the same for the same seed, and another for another one", arguments: Noise.allCases)
  func seeds(_ noise: Noise) {
    #expect(noise.applied(to: Self.text, seed: 1) == noise.applied(to: Self.text, seed: 1))
    #expect(noise.applied(to: Self.text, seed: 1) != noise.applied(to: Self.text, seed: 2))
  }

  @Test("slips in about every tenth character")
  func rate() {
    let words = Self.text.split(separator: " ")
    var changed = 0
    for seed in 0..<200 {
      let noisy = Set(Noise.typos.applied(to: Self.text, seed: UInt64(seed)).split(separator: " "))
      changed += words.count { !noisy.contains($0) }
    }
    let share = Double(changed) / Double(200 * words.count)
    // Words have 3.6 letters here: with a slip in a tenth of them, a third of the words change.
    #expect((0.25...0.45).contains(share), "\(share)")
  }
}
