package import Messages

/// What an operator has to know of a gateway before its first text. It holds no secret and no setting's value.
package struct GatewayProfile: Sendable {
  /// As people call it.
  package var name: String
  /// What travels by it, such as `SMS, WhatsApp`.
  package var carries: String
  /// How a webhook proves its sender.
  package var proof: String
  /// Where at the provider the webhook's address is entered.
  package var place: String
  /// What stands behind the address at the provider, with names of settings in angle brackets.
  var ending = ""
  /// What the address itself shows as proof, as long as no account's settings say otherwise.
  var shows: AddressProof = .nothing
  /// Settings that an account needs. One entry may offer several: `from or messaging_service_sid`.
  package var needed: [String]
  /// Further settings, in the same form.
  package var optional: [String]
  /// States that delivery reports of the provider can bring; empty where it reports nothing.
  package var reports: Set<DeliveryState>
  /// What sort of address a person has there.
  package var reaches: AddressKind = .phone

  /// A proof inside the webhook's address.
  enum AddressProof: Sendable { case nothing, path, credentials }

  /// What has to be entered at the provider for an address of the helpline. Names of settings stand for secrets: `<path_secret>`.
  ///
  /// - Parameter settings: the account's own; nil for an account that is still to be made.
  package func pasted(_ address: String, _ settings: Settings?) -> String {
    let proofs = settings.map(AddressProof.all) ?? [shows]
    var pasted = address
    if proofs.contains(.credentials), shows != .nothing, let scheme = pasted.firstRange(of: "://") {
      pasted.insert(contentsOf: "<basic_user>:<basic_password>@", at: scheme.upperBound)
    }
    if proofs.contains(.path) {
      pasted += "/<\(settings?.text("verify.scheme") == nil ? "path_secret" : "verify.secret")>"
    }
    return pasted + ending
  }
}

extension GatewayProfile.AddressProof {
  /// What an account's settings put into the address.
  fileprivate static func all(_ settings: Settings) -> [Self] {
    let hasPath = !settings.secrets("path_secret").isEmpty || settings.text("verify.scheme") == "path_secret"
    return (hasPath ? [.path] : []) + (settings.text("basic_user") == nil ? [] : [.credentials])
  }
}

extension Gateway {
  /// Where an account's webhook stands on the public internet; nil without a `public_url` and a `webhook_url`.
  package func webhookAddress(_ settings: Settings) -> String? { settings.webhookURL(of: id) }
}
