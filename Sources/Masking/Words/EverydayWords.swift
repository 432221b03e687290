/// Words that stand three times or more in the project's own lists of examples (`Intents/`), without names of people and towns.
///
/// They are never taken for an unknown name. A person's name that is a word too stands in `AmbiguousNames`.
enum EverydayWords {
  /// All lists, one after the other.
  static var all: [StaticString] { [aToF, gToP, qToZ] }
}
