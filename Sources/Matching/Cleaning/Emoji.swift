/// Emoji that people send in need, as the word that the rules know.
enum Emoji {
  /// The distress signal: alone, it is a cry for help.
  static let distress = "sos"

  static let words: [UInt32: String] = [
    0x1F198: distress, 0x1F691: "ambulance", 0x1F694: "police", 0x1F693: "police", 0x1F6A8: "emergency",
    0x1F46E: "police", 0x1F52A: "knife", 0x1F5E1: "knife", 0x1F52B: "gun", 0x1F480: "skull", 0x2620: "skull",
    0x1F622: "crying", 0x1F62D: "crying", 0x1F97A: "crying", 0x1F630: "scared", 0x1F628: "scared", 0x1F631: "scared",
    0x1F627: "scared", 0x1F64F: "please", 0x1FA78: "blood", 0x1F489: "needle", 0x1F48A: "pill", 0x1F3E5: "hospital",
    0x1F602: "lol", 0x1F923: "lol", 0x1F606: "lol", 0x1F605: "lol", 0x1F92E: "vomit", 0x1F922: "sick", 0x1F912: "sick",
    0x1F915: "hurt", 0x1F494: "heartbroken", 0x1F44D: "thumbsup", 0x1F44E: "thumbsdown", 0x1F44B: "hello",
    0x1F37A: "beer", 0x1F377: "wine", 0x1F930: "pregnant", 0x1F476: "baby", 0x1F3E0: "house", 0x1F4B7: "money",
    0x1F4B0: "money", 0x1F621: "angry", 0x1F92C: "angry", 0x2764: "love", 0x1F618: "love", 0x1F60D: "love",
    0x1F610: "meh", 0x1F614: "sad", 0x1F61E: "sad", 0x2639: "sad", 0x1F641: "sad", 0x1F60A: "smile", 0x1F642: "smile",
    0x1F600: "smile", 0x1F603: "smile", 0x1F604: "smile",
  ]
}
