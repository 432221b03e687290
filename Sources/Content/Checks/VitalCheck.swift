extension ContentCheck {
  /// The numbers that are never withheld for age are marked so.
  static let vitalNumbers = ContentCheck("vital numbers") { content in
    content.library.directory.values.filter { !$0.vital && numbers.contains(PhoneRun.digits($0.reach)) }.map {
      Problem(
        .error, file: $0.file, line: $0.line,
        "\($0.reach) is never withheld because a date has passed: write \"vital: true\" for the record \($0.id).")
    }
  }

  /// Emergency services, NHS 111, Samaritans, Shout, rape crisis, domestic abuse, Childline and modern slavery, as digits.
  private static let numbers: Set<String> = [
    "999", "112", "111", "116123", "85258", "08085002222", "08082000247", "08001111", "08000121700",
  ]
}
