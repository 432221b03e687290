/// What a secret is, and so which word stands for it in a masked text.
package enum Mask: String, Sendable, CaseIterable {
  /// A person's first or last name, a user's name, a handle.
  case name
  /// A phone number, whole or in part.
  case number
  /// A postcode or its first half.
  case postcode
  /// A street, a flat, a room, a hotel, a corner.
  case address
  /// A town, a part of a town, a numbered road. Countries, nations, regions and counties stay.
  case place
  /// An e-mail address.
  case email
  /// A number plate, whole or in part.
  case plate
  /// The day or year that a person was born.
  case birth = "date of birth"
  /// The age of an adult.
  case age
  /// The age of a child: that a person is under 18 must stay visible, as it decides about danger.
  case minor = "age under 18"
  /// A number of an office, a bank or a network, and a web address.
  case id

  /// As it stands in the text: `[name]`.
  package var word: String { "[\(rawValue)]" }
}
