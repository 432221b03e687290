/// Why a file of vectors cannot be decoded.
package enum VectorProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// Not JSON, or not of the vector format (format_version 1).
  case unreadable(String)
  case unknownGateway(String)

  package var description: String {
    switch self {
    case .unreadable(let why): "this is not a vector file: \(why)"
    case .unknownGateway(let word):
      "there is no gateway \"\(word)\"; there are: \(Gateway.all.map(\.id).joined(separator: ", "))"
    }
  }
}
