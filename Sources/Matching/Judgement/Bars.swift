/// Where reading says yes, asks back, or gives up. Set on the development messages (docs/matching.md), never on the sealed ones.
///
/// The evidence for an intent is how probable likeness holds it, 0 to 1, and what rules add.
enum Bars {
  /// What a rule adds to the evidence for its intent.
  static let rule = 0.15
  /// What it adds more, in proportion to its strength.
  static let explained = 0.30
  /// Telling words of this weight together make a rule as strong as one that explains all of a text.
  static let heavy = 2.0
  /// Danger, the evidence for all urgent intents together in log-odds (`DangerFigures`), is answered from here on ...
  static let danger = 5.5
  /// ... and asked about from here on.
  static let maybeDanger = 3.8
  /// From here on the text is distress, or a risk: its level is at least sensitive.
  static let amber = 1.0
  /// What the likest urgent intent adds, by its log-odds.
  static let likest = 0.75
  /// What the nearest example adds, at most.
  static let near = 8.0
  /// What a rule adds, and more by its strength.
  static let dangerRule = 1.5
  static let dangerExplained = 4.0
  /// An urgent rule of at least this strength needs no help of likeness to be asked about.
  static let alone = 0.80
  /// After an answer about danger less is needed.
  static let afterDanger = 2.0
  /// An urgent need with less evidence is no choice to offer beside a topic.
  static let urgentChoice = 0.20
  /// An urgent need of a higher level comes first unless there is less evidence for it than this share of the best one's.
  static let higherLevel = 0.4

  /// A topic is answered from here on, if the second is far enough behind.
  static let sure = 0.45
  static let margin = 0.08
  /// A topic is asked about from here on.
  static let maybe = 0.10
  /// A choice with less than this share of the best one's evidence is not offered.
  static let offered = 0.06
  /// A further need in the same text is named from here on.
  static let also = 0.20
  static let alsoUrgent = 0.30
  /// Orders that cannot be taken back lightly are never more probable than this by likeness alone.
  static let order = 0.30
  static let choices = 3
  static let candidates = 5
  /// How many intents of likeness are weighed.
  static let weighed = 8
}
