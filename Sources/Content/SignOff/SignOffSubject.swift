import Crypto
package import Messages

/// What one person approves at a time, by name: `intent:law.selling:en`.
package enum SignOffSubject: Sendable, Hashable, CustomStringConvertible {
  case intent(String, Language)
  case text(String, Language)
  case flow(String, Language)
  case record(String)
  case service(String)
  case reply(String, Language)

  /// The name as `_signoff.yaml` writes it.
  package var description: String {
    switch self {
    case .intent(let id, let language): "intent:\(id):\(language.rawValue)"
    case .text(let id, let language): "text:\(id):\(language.rawValue)"
    case .flow(let id, let language): "flow:\(id):\(language.rawValue)"
    case .record(let id): "record:\(id)"
    case .service(let id): "service:\(id)"
    case .reply(let id, let language): "reply:\(id):\(language.rawValue)"
    }
  }

  /// The name in all languages together, as staff withdraw it: `intent:law.selling`.
  package var withoutLanguage: String {
    switch self {
    case .intent(let id, _): "intent:\(id)"
    case .text(let id, _): "text:\(id)"
    case .flow(let id, _): "flow:\(id)"
    case .record(let id): "record:\(id)"
    case .service(let id): "service:\(id)"
    case .reply(let id, _): "reply:\(id)"
    }
  }
}

/// A subject and the hash of what can be sent of it today.
package struct SubjectHash: Sendable, Hashable {
  /// What the hash is of.
  package var subject: SignOffSubject
  /// SHA-256 in 64 hexadecimal digits.
  package var hash: String

  /// Hashes named values in their order; lengths keep them apart.
  init(_ subject: SignOffSubject, _ values: [(name: String, value: String)]) {
    var hash = SHA256()
    for (name, value) in [(name: "subject", value: subject.description)] + values {
      hash.update(data: Array("\(name) \(value.utf8.count)\n\(value)\n".utf8))
    }
    self.subject = subject
    self.hash = Hexadecimal.text(hash.finalize())
  }
}
