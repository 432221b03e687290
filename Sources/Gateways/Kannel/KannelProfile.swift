import Messages

extension GatewayProfile {
  static let kannel = GatewayProfile(
    name: "Kannel",
    carries: "SMS",
    proof: "a secret in the query; the body is not covered",
    place: "get-url of the sms-service in kannel.conf, beside max-messages = 0",
    ending: "?k=<url_secret>&id=%I&from=%q&to=%Q&ts=%T&coding=%c&charset=%C&text=%b",
    needed: ["url_secret", "username", "password", "from"],
    optional: ["url_secret_previous", "webhook_url", "default_charset", "validity", "smsc", "api_base"],
    reports: [.sent, .delivered, .failed])
}
