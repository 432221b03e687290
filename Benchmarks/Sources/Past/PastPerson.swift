import Messages

/// Somebody of a made-up past, made of their number alone.
struct PastPerson: Sendable {
  let address: Address
  /// The gateway account that they write by.
  let account: String
  let language: Language

  init(_ number: Int, seed: UInt64, words: PastWords) {
    var random = SplitMix(state: seed &+ UInt64(number) &* 0x9E37)
    account = ["sms", "whatsapp", "web"][random.pick(by: [60, 20, 20])]
    let value =
      account == "web" ? "past-\(seed)-\(number)" : "+4477" + String(String(100_000_000 + number).dropFirst())
    address = Address(kind: account == "web" ? .webSession : .phone, value: Redacted(value))
    language = words.languages.isEmpty || random.chance(88) ? .english : random.pick(words.languages)
  }
}
