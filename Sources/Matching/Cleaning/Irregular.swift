/// Forms that no rule of endings leads back to their base, and words that the rules would throw together with another.
///
/// Used for stems only, of content and of texts alike: what people see is never changed.
enum Irregular {
  /// The stem of such a form, or nil.
  static func stem(of word: Span<UInt8>) -> [UInt8]? {
    let id = forms.find(word)
    return id < 0 ? nil : stems[id]
  }

  private static let forms: ByteStrings = {
    var forms = ByteStrings()
    for (_, words) in table { for word in words { _ = forms.intern(Array(word.utf8)) } }
    return forms
  }()

  private static let stems: [[UInt8]] = table.flatMap { stem, words in words.map { _ in Array(stem.utf8) } }

  /// The stem as the stemmer has it for the base, and the forms that shall have it too; no form stands twice.
  ///
  /// Not here, because the form is a word of its own too: "left", "bit" (read by their neighbours), "lay", "rose", "saw",
  /// "drunk", "stuck", "wound", "shot", "said", "told".
  private static let table: [(stem: String, words: [String])] = [
    ("take", ["took", "taken"]), ("beat", ["beaten"]), ("run", ["ran"]), ("break", ["broke", "broken"]),
    ("hold", ["held"]), ("steal", ["stole", "stolen"]), ("come", ["came"]), ("go", ["went", "gone"]),
    ("know", ["knew", "known"]), ("throw", ["threw", "thrown"]), ("fall", ["fell", "fallen"]), ("bite", ["bitten"]),
    ("bleed", ["bled"]), ("wake", ["woke", "woken"]), ("drink", ["drank"]), ("hide", ["hid", "hidden"]),
    ("give", ["gave", "given"]), ("choos", ["chose", "chosen"]), ("speak", ["spoke", "spoken"]),
    ("wear", ["wore", "worn"]), ("tear", ["tore", "torn"]), ("drive", ["drove", "driven"]),
    ("ride", ["rode", "ridden"]),
    ("write", ["wrote", "written"]), ("eat", ["ate", "eaten"]), ("begin", ["began", "begun"]), ("swim", ["swam"]),
    ("sing", ["sang", "sung"]), ("ring", ["rang", "rung"]), ("sink", ["sank", "sunk"]), ("keep", ["kept"]),
    ("sleep", ["slept"]), ("weep", ["wept"]), ("feel", ["felt"]), ("meet", ["met"]), ("lose", ["lost"]),
    ("sell", ["sold"]), ("pay", ["paid"]), ("make", ["made"]), ("get", ["gotten"]), ("buy", ["bought"]),
    ("bring", ["brought"]), ("catch", ["caught"]), ("teach", ["taught"]), ("think", ["thought"]),
    ("fight", ["fought"]), ("seek", ["sought"]), ("send", ["sent"]), ("spend", ["spent"]), ("lend", ["lent"]),
    ("build", ["built"]), ("stand", ["stood"]), ("understand", ["understood"]), ("find", ["found"]),
    ("hear", ["heard"]), ("feed", ["fed"]), ("flee", ["fled"]), ("strike", ["struck"]), ("swing", ["swung"]),
    ("shake", ["shook", "shaken"]), ("forget", ["forgot", "forgotten"]), ("forgiv", ["forgave", "forgiven"]),
    ("grow", ["grew", "grown"]), ("fli", ["flew", "flown"]), ("blow", ["blew", "blown"]), ("draw", ["drew", "drawn"]),
    ("show", ["shown"]), ("swear", ["swore", "sworn"]), ("freez", ["froze", "frozen"]), ("dig", ["dug"]),
    ("deal", ["dealt"]), ("mean", ["meant"]), ("burn", ["burnt"]), ("learn", ["learnt"]), ("dream", ["dreamt"]),
    ("creep", ["crept"]), ("sweep", ["swept"]), ("slide", ["slid"]), ("becom", ["became"]), ("overcom", ["overcame"]),
    ("mistak", ["mistook", "mistaken"]), ("awak", ["awoke", "awoken"]), ("shrink", ["shrank", "shrunk"]),
    ("spit", ["spat"]), ("lead", ["led"]), ("sew", ["sewn"]), ("withdraw", ["withdrew", "withdrawn"]),
    ("overtak", ["overtook", "overtaken"]), ("man", ["men"]), ("woman", ["women"]), ("child", ["children"]),
    ("foot", ["feet"]), ("tooth", ["teeth"]), ("wife", ["wives"]), ("knife", ["knives"]), ("mous", ["mice"]),
    // Words of their own that the stemmer would cut too short.
    ("officer", ["officer", "officers"]), ("important", ["important"]), ("severe", ["severe", "severely"]),
    ("several", ["several"]), ("customer", ["customer", "customers"]), ("emergency", ["emergency", "emergencies"]),
    ("personal", ["personal", "personally"]), ("relative", ["relative", "relatives"]),
    ("international", ["international", "internationally"]), ("internet", ["internet"]),
    ("university", ["university", "universities"]), ("generous", ["generous"]), ("experiment", ["experiment"]),
  ]
}
