/// Why a phrase or rule cannot be read.
package struct PatternError: Error, Equatable {
  /// Counted from 1, in characters.
  package var column: Int
  /// What is wrong and what to do.
  package var message: String
}
