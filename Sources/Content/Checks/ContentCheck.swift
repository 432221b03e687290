/// One rule that content must keep.
struct ContentCheck: Sendable {
  /// What it looks at, in a word or two.
  let name: String
  let problems: @Sendable (CheckedContent) -> [Problem]

  init(_ name: String, problems: @escaping @Sendable (CheckedContent) -> [Problem]) {
    self.name = name
    self.problems = problems
  }

  /// Every check there is.
  static let all: [ContentCheck] = [
    .references,
    .slots,
    .ownTexts,
    .sources,
    .reviews,
    .bankHolidays,
    .vitalNumbers,
    .urgency,
    .reachableSteps,
    .flowStarts,
    .restOfAnswers,
    .examples,
    .phrases,
    .length,
    .readingAge,
    .titles,
    .safeParts,
    .characters,
    .digits,
    .hours,
    .tone,
    .translations,
    .blockedWords,
    .services,
    .replies,
  ]
}
