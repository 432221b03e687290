package import Messages

extension Gateway {
  /// Whether an account can text a mobile number that never wrote to it: SMS alone does that.
  package func textsNumbers(_ settings: Settings) -> Bool {
    let carries = profile.carries.split(separator: ",").contains { $0.trimmingPrefix(" ") == "SMS" }
    let channel = settings.text("channel")?.lowercased() ?? "sms"
    let isElsewhere = settings.text("from")?.contains(":") == true  // whatsapp:+44...
    return profile.reaches == .phone && carries && channel == "sms" && !isElsewhere
  }

  /// The numbers that an account sends from, in E.164; a name or a short code is none.
  package func ownNumbers(_ settings: Settings) -> [Redacted<String>] {
    let region = settings.text("default_region") ?? "GB"
    return
      (["from", "sender", "originator", "origination_identity"].compactMap(settings.text) + settings.texts("numbers"))
      .compactMap { PhoneNumber.e164($0, region: region) }.map { Redacted($0) }
  }
}
