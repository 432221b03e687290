import Console
import Messages
import Testing

@Suite("One-time codes")
struct OneTimeCodeTests {
  /// RFC 6238, appendix B, for SHA-1.
  static let published: [(time: Double, code: String)] = [
    (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
    (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ]
  static let code = OneTimeCode(secret: Redacted(Array("12345678901234567890".utf8)))

  @Test("are those of RFC 6238", arguments: published)
  func vectors(_ vector: (time: Double, code: String)) {
    #expect(Self.code.code(step: OneTimeCode.step(at: vector.time), digits: 8) == vector.code)
    #expect(Self.code.code(step: OneTimeCode.step(at: vector.time)) == vector.code.suffix(6))
  }

  @Test(
    "count one step either side, and not two", arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)])
  func window(_ steps: Int, _ isTaken: Bool) {
    let now = 1_234_567_890.0
    let step = OneTimeCode.step(at: now) + Int64(steps)
    #expect(Self.code.step(of: Self.code.code(step: step), at: now) == (isTaken ? step : nil))
  }

  @Test("are refused in any other form", arguments: ["", "12345", "1234567", "abcdef", "000000", "٨٩٠٠٥٩"])
  func forms(_ typed: String) { #expect(Self.code.step(of: typed, at: 1_234_567_890) == nil) }

  @Test("have a secret that is typed and one that is read")
  func secret() {
    #expect(Self.code.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")  // RFC 4648, as in the pages of authenticators
    #expect(
      Self.code.address(service: "Help & line", name: "Ann")
        == "otpauth://totp/Help%20%26%20line:Ann?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Help%20%26%20line")
    #expect(OneTimeCode(secret: Redacted([0xFF])).base32 == "74")
  }
}

@Suite("Rules for passwords")
struct PasswordRuleTests {
  @Test(
    "refuse what is short, common, repeated, in a row or a name",
    arguments: [
      "short", "elevenchars", "aaaaaaaaaaaa", "abababababab", "password1234", "Password2026!", "qwertyuiop12",
      "123456789012", "abcdefghijklm", "098765432109", "correcthorsebatterystaple", "Ann Other tulip", "annothertulip",
      "tests tests tests", "letmeinletmein",
    ])
  func refused(_ password: String) {
    #expect(PasswordRule.problem(password, name: "Ann Other", service: "Tests") != nil)
  }

  @Test(
    "take four words, other scripts and odd signs",
    arguments: [Person.password, "пароль который длинный", "m9$Kx!wq2Zp7"])
  func taken(_ password: String) {
    #expect(PasswordRule.problem(password, name: "Ann Other", service: "Tests") == nil)
  }
}
