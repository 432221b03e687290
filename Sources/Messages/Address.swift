/// What sort of address a gateway knows a person by.
package enum AddressKind: String, Sendable, Codable, CaseIterable {
  /// E.164 with `+`.
  case phone
  /// WhatsApp's business-scoped user id.
  case bsuid
  case telegramUser = "telegram_user"
  case signalUUID = "signal_uuid"
  case matrixUser = "matrix_user"
  /// Messenger's page-scoped id.
  case psid
  case webSession = "web_session"
  /// A sender name with a letter in it, such as a bank's: no reply is possible.
  case alphanumeric
  /// 3 to 8 digits: a service, not a person.
  case shortCode = "short_code"

  /// Whether a person can be answered there.
  package var canReceive: Bool {
    switch self {
    case .alphanumeric, .shortCode: false
    case .phone, .bsuid, .telegramUser, .signalUUID, .matrixUser, .psid, .webSession: true
    }
  }
}

/// Where a person can be reached on one gateway. Never printed.
package struct Address: Sendable, Hashable, Codable {
  /// Says how `value` is written; the same value under another kind is another person.
  package var kind: AddressKind
  /// As its adapter normalised it; never changed afterwards, because contacts are found by it.
  package var value: Redacted<String>

  /// An address as the gateway's adapter has normalised it.
  package init(kind: AddressKind, value: Redacted<String>) {
    self.kind = kind
    self.value = value
  }
}
