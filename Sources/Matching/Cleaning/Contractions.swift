/// Short forms that stand for two words or three, with and without the apostrophe.
enum Contractions {
  static let words: [String: String] = {
    var words = irregular
    for (verb, whole) in negated {
      words[verb + "n't"] = whole + " not"
      words[verb + "nt"] = whole + " not"
      words[verb + "n'"] = whole + " not"
    }
    for (subject, endings) in joined {
      for ending in endings {
        guard let verb = verbs[ending] else { continue }
        words[subject + "'" + ending] = subject + " " + verb
        if !ambiguous.contains(subject + ending) { words[subject + ending] = subject + " " + verb }
      }
    }
    return words
  }()

  private static let irregular: [String: String] = [
    "wont": "will not", "won't": "will not", "wont've": "will not have", "cant": "can not",
    "can't": "can not", "cnt": "can not", "carnt": "can not", "cannot": "can not", "cana": "can not", "dnt": "do not",
    "dont": "do not", "don't": "do not", "dony": "do not", "doesnt": "does not", "dosnt": "does not",
    "dosent": "does not", "shant": "shall not", "shan't": "shall not", "ain't": "is not", "aint": "is not",
    "innit": "is it not", "didn": "did not", "didint": "did not", "im": "i am", "i'm": "i am", "ima": "i am going to",
    "imma": "i am going to", "i'ma": "i am going to", "ive": "i have", "i've": "i have", "i'd": "i would",
    "i'll": "i will", "its": "it is", "it's": "it is", "tis": "it is", "lets": "let us", "let's": "let us",
    "y'all": "you all", "gonnae": "going to", "cudnt": "could not", "shudnt": "should not",
    "wudnt": "would not", "whatcha": "what are you", "wassup": "what is up", "whatsup": "what is up",
    "couldve": "could have", "could've": "could have", "shouldve": "should have", "should've": "should have",
    "wouldve": "would have", "would've": "would have", "mightve": "might have", "mustve": "must have",
    "coulda": "could have", "shoulda": "should have", "woulda": "would have", "o'clock": "oclock",
    "ma'am": "madam", "dunno": "do not know", "donno": "do not know",
  ]

  private static let negated: [String: String] = [
    "is": "is", "are": "are", "was": "was", "were": "were", "do": "do", "does": "does", "did": "did", "has": "has",
    "have": "have", "had": "had", "should": "should", "would": "would", "could": "could", "must": "must",
    "might": "might", "need": "need", "dare": "dare",
  ]

  private static let verbs = ["s": "is", "re": "are", "ve": "have", "ll": "will", "d": "would"]

  private static let joined: [(subject: String, endings: [String])] = [
    ("he", ["s", "ll", "d"]), ("she", ["s", "ll", "d"]), ("it", ["s", "ll", "d"]), ("that", ["s", "ll", "d"]),
    ("what", ["s", "re", "ll", "d"]), ("who", ["s", "re", "ll", "d"]), ("where", ["s", "re"]), ("when", ["s"]),
    ("how", ["s", "d"]), ("why", ["s", "d"]), ("there", ["s", "ll", "d"]), ("here", ["s"]), ("someone", ["s"]),
    ("somebody", ["s"]), ("nobody", ["s"]), ("everyone", ["s"]), ("everything", ["s"]),
    ("you", ["re", "ve", "ll", "d"]),
    ("we", ["re", "ve", "ll", "d"]), ("they", ["re", "ve", "ll", "d"]), ("this", ["s"]), ("i", ["m"]),
  ]

  /// Without an apostrophe these are words of their own, and are read by what follows them if at all.
  private static let ambiguous: Set<String> = [
    "hell", "shell", "shed", "well", "were", "wed", "id", "ill", "itd", "whore", "hed", "whod", "howd", "theyd",
    "thatd",
  ]

  /// "he said hell kill me", "ill do it tonight", "were in his car": a verb after the word shows what was meant.
  static let beforeVerb: [String: String] = [
    "hell": "he will", "shell": "she will", "ill": "i will", "theyl": "they will", "hel": "he will",
  ]

  static let verbsAfter: Set<String> = [
    "kill", "hurt", "hit", "get", "find", "come", "be", "do", "tell", "take", "go", "never", "not", "make", "send",
    "call",
    "show", "have", "put", "beat", "batter", "try", "just", "see", "let", "pay", "die", "post", "ring", "always",
    "give",
  ]
}
