import Content
import Gateways
import Switchboard

/// What the server says when it is up: where to go next, and what is missing, loudly.
struct Greeting {
  let settings: HelplineSettings
  let library: ContentLibrary
  let port: Int
  /// What could keep alerts from reaching staff.
  let warnings: [String]

  func say() {
    let address = "http://\(settings.host):\(port)"
    Terminal.say(Terminal.paint("helpline is up.", .green) + " Next: open \(address)/chat and text it.")
    if settings.isDemo {
      warn("Demo mode: loopback only, and the content awaits sign-off. Do not give this to people who need help.")
    }
    for account in settings.accounts {
      Terminal.say(
        "webhook of \(account.name): \(account.settings.text("webhook_url") ?? "\(address)/hooks/\(account.gateway.id)/\(account.name)")"
      )
    }
    for warning in warnings { warn(warning) }
    let unsigned = library.unsigned.count
    if !settings.isDemo, unsigned > 0 {
      warn("\(unsigned) texts await sign-off and are replaced by numbers alone: helpline sign-off --list")
    }
  }

  private func warn(_ sentence: String) { Terminal.say(Terminal.paint("WARNING: ", .yellow) + sentence) }
}
