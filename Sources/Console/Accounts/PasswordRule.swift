/// What a new password must be. NIST SP 800-63B (2025): length, no rules about kinds of characters, none that are common.
package enum PasswordRule {
  /// Characters.
  package static let shortest = 12
  private static let longest = 200

  /// Why a password cannot be taken; nil when it can.
  package static func problem(_ password: String, name: String, service: String) -> String? {
    guard password.count >= shortest else { return "The password needs at least \(shortest) characters." }
    guard password.utf8.count <= longest else { return "The password is longer than \(longest) bytes." }
    let plain = password.lowercased().filter { $0.isLetter || $0.isNumber }
    guard Set(plain).count >= 5 else { return "The password repeats too few characters." }
    for word in words(name) + words(service) where plain.contains(word) {
      return "The password must not hold your name or the helpline’s."
    }
    // What is left without common words has to be long enough to be guessed by nobody.
    let rest = common.reduce(plain) { $0.replacing($1, with: "") }
    guard rest.count >= 6, !isRun(plain) else {
      return "The password is one that many people use. Four words that have nothing to do with each other are good."
    }
    return nil
  }

  private static func words(_ text: String) -> [String] {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return (parts + [parts.joined()]).filter { $0.count >= 4 }
  }

  /// Whether most neighbours follow each other, as in `abcdefghijkl` or `0987654321098`.
  private static func isRun(_ text: String) -> Bool {
    let values = text.unicodeScalars.map { Int($0.value) }
    let steps = zip(values, values.dropFirst()).count { abs($1 - $0) <= 1 }
    return steps * 4 >= values.count * 3
  }

  /// Pieces that the most used passwords are made of, the longer ones first.
  private static let common = [
    "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv", "qwertyuiop", "1q2w3e4r5t6y", "1qaz2wsx3edc", "asdfghjkl",
    "1234567890", "correcthorsebatterystaple", "administrator", "changeme", "password", "passw0rd", "passwort",
    "p4ssword", "1q2w3e4r5t", "1q2w3e4r", "1qaz2wsx", "123456789", "987654321", "12345678", "football", "iloveyou",
    "superman", "princess", "sunshine", "baseball", "starwars", "computer", "internet", "whatever", "trustno1",
    "liverpool", "manchester", "arsenal", "chelsea", "welcome", "letmein", "zxcvbnm", "qwertz", "qwerty", "azerty",
    "asdfgh", "abc123", "monkey", "dragon", "master", "secret", "shadow", "charlie", "summer", "winter", "spring",
    "autumn", "helpline", "support", "london", "england", "scotland", "123456", "654321", "112233", "111111", "000000",
    "123123", "12345", "1234", "abcd", "2024", "2025", "2026", "admin", "login", "hello", "love", "pass", "test",
  ]
}
