/// Words that tell what stands beside them.
enum CueWords {
  /// The lists with what they mean.
  static var lists: [(StaticString, Traits)] {
    [(relations, .relation), (titles, .title), (digits, .digit), (months, .month), (apps, .app), (clear, .clear)]
  }

  /// Who somebody is to the writer; a name may follow.
  private static let relations: StaticString = """
    bf boyfriend bfs husband hubby hubbie hub ex partner fiance fiancee wife gf girlfriend missus fella bloke mate friend
    bestie bff pal mum mom mam mother dad father stepdad stepmum brother bro sister sis son daughter cousin uncle auntie
    aunty aunt nan grandad gran niece nephew boss manager pimp madam landlord landlady driver agent dealer client punter
    regular customer neighbour flatmate housemate roommate colleague coworker worker housekeeper baby babydaddy stepson
    stepdaughter inlaw kid twin
    """

  /// Titles, behind which a name stands.
  private static let titles: StaticString = """
    mr mrs ms mz mister miss dr doctor prof professor pc dc ds di dci sgt sergeant detective inspector constable officer nurse
    judge sir lady madame mistress father rev reverend pastor imam sister uncle auntie aunty aunt mama papa midwife lord dame
    pcso wpc councillor cllr superintendent
    """

  /// Digits as words, and what repeats them.
  private static let digits: StaticString = """
    zero oh o nought naught nil one two three four five six seven eight nine double triple treble hundred
    """

  private static let months: StaticString = """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec
    """

  /// Where people have a handle.
  private static let apps: StaticString = """
    insta instagram ig snap snapchat sc telegram tg whatsapp tiktok twitter onlyfans fb facebook kik adultwork aw vivastreet
    discord skype fabswingers fetlife wechat viber cashapp paypal revolut monzo venmo tinder grindr bumble hinge badoo
    username user login handle messenger tgram insty linkedin reddit threads line fansly youtube profile channel screenname
    """

  /// Words of danger and of the need: never masked, whatever stands beside them.
  private static let clear: StaticString = """
    knife gun help danger dying bleeding hurt hurting dead die kill killing killed rape raped raping police ambulance
    suicide suicidal overdose strangle strangled choke choked stab stabbed stabbing acid fire trapped locked attack
    attacked follow followed following scared threatened threatening beat beating beaten hit hitting punched kicked
    unconscious breathing weapon blood hostage kidnapped trafficked forced drugged spiked pregnant hiv stalker stalking
    bomb machete blade robbed assault assaulted condom passport money drugs dangerous violent abuse abused
    """

  /// Digit words as digits; `double` and `triple` are none.
  static let values: [String: String] = [
    "zero": "0", "oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0", "one": "1", "two": "2", "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "hundred": "00",
  ]
}
