import Content

/// What staff took out of use is not said, whoever signed it off.
extension Speaker {
  /// Whether a text may be said in full: approved, in use, and naming no number that was taken out of use.
  func maySay(_ texts: [Text], of subject: SignOffSubject) -> Bool {
    surroundings.approval.covers(subject.description) && !surroundings.withdrawn.contains(subject.withoutLanguage)
      && !texts.contains { $0.slots.contains(where: isWithdrawn) }
  }

  /// Whether a record was taken out of use.
  func isWithdrawn(record id: String) -> Bool { surroundings.withdrawn.contains("record:\(id)") }
}
