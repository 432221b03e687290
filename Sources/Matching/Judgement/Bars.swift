/// Where reading says yes, asks back, or gives up. Set on the content's own examples (leave one out) and on everyday texts.
enum Bars {
  /// A rule that explains less than this share of a text is a hint only.
  static let hint = 0.30
  /// ... unless the words that it stands on weigh at least this much together.
  static let heavy = 1.4
  /// ... and explain at least this share.
  static let least = 0.1
  /// A greeting that explains this much of a text is all that there is to it.
  static let courtesy = 0.6
  /// Two topics nearer than this are asked back.
  static let margin = 0.12
  /// Likeness alone answers from here on, if the second is far enough behind.
  static let sure: Double = 0.50
  static let sureMargin: Double = 0.12
  /// Likeness alone asks back from here on. Of everyday texts, 9 in 100 are above it.
  static let maybe: Double = 0.28
  /// An urgent need is offered by likeness alone from here on: fewer than 1 in 1,000 everyday texts, and about half of
  /// the examples when each is left out.
  static let maybeUrgent: Double = 0.36
  /// A choice that is so far behind the best is not offered.
  static let offered = 0.55
  static let choices = 3
  static let candidates = 5
}
