import Messages

extension CallFailure {
  /// Nothing can have reached the other side.
  static func notSent(_ fault: Fault) -> CallFailure { .notSent(reason: fault.rawValue) }

  /// The other side may have received it.
  static func unknown(_ fault: Fault) -> CallFailure { .unknown(reason: fault.rawValue) }
}
