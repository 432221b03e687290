import Content

/// What a text of a reply is, and where its facts come from.
struct ContentName {
  /// In words: `Is selling sex legal`.
  var title: String
  /// Nil for the helpline's own sentences, which state no facts, and for what is gone.
  var proof: Proof?

  /// Looks a subject up as traces write it: `intent:law.selling:en`, `flow:condom-broke/start:en`, `text:menu:en`.
  init(_ subject: String, in library: ContentLibrary) {
    let parts = subject.split(separator: ":").map(String.init)
    let id = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "intent":
      title = library.intent(id)?.title ?? "\(id) (no longer in the content)"
      proof = library.intent(id)?.proof
    case "flow":
      let places = id.split(separator: "/").map(String.init)
      let flow = library.flow(places.first ?? "")
      title = "\(flow?.title ?? "\(id) (no longer in the content)"), step \(places.last ?? "")"
      proof = flow?.proof
    case "text": title = "the helpline’s own words: \(id)"
    case _: title = subject
    }
  }
}
