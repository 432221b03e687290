extension LocalService {
  /// What may be said of it, as a text with slots; nil while it may not be sent. At most what `send` allows.
  package var text: Text? {
    switch send {
    case .never: nil
    case .name: Text(sentence(through.map { "ask {\($0)}" }))
    case .helpline: Text(sentence(through.map { "{\($0)}" }))
    case .website: Text(sentence(url))
    case .number: Text(sentence(numbers))
    case .full: Text(sentence([numbers, schedule].compactMap { $0 }.joined(separator: ", ")))
    }
  }

  private var numbers: String {
    phones.map { phone in
      let verb = phone.kind == .text ? "text " : ""
      return verb + phone.number + (phone.note.map { " (\($0))" } ?? "")
    }.joined(separator: " or ")
  }

  private func sentence(_ reach: String?) -> String {
    let place = location.map { ", \($0)" } ?? ""
    return name + place + (reach.map { ": \($0)." } ?? ".")
  }
}
