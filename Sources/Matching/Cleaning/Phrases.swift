/// Words side by side that stand for others: one word cut in two, what a phone heard wrong in dictation, words that hide
/// harm from filters. At most three typed words each.
enum Phrases {
  static let table: [(typed: String, read: String)] = [
    // one word cut in two
    ("un alive", "unalive"), ("un aliving", "unaliving"), ("my self", "myself"), ("him self", "himself"),
    ("her self", "herself"), ("your self", "yourself"), ("some one", "someone"), ("any one", "anyone"),
    ("every one", "everyone"), ("no one", "nobody"), ("sui cide", "suicide"), ("over dose", "overdose"),
    ("over dosed", "overdosed"), ("over dosing", "overdosing"), ("o d", "overdose"), ("boy friend", "boyfriend"),
    ("girl friend", "girlfriend"), ("land lord", "landlord"), ("black mail", "blackmail"),
    ("black mailed", "blackmailed"), ("black mailing", "blackmailing"), ("bare back", "bareback"),
    ("home less", "homeless"), ("miss carriage", "miscarriage"), ("self harm", "selfharm"),
    ("some body", "somebody"), ("some thing", "something"), ("any thing", "anything"), ("any where", "anywhere"),
    ("sex workers", "sex workers"), ("to night", "tonight"), ("to day", "today"), ("to morrow", "tomorrow"),
    ("can not", "can not"), ("a lot", "a lot"),
    // dictation
    ("or all sex", "oral sex"), ("or al sex", "oral sex"), ("oral six", "oral sex"), ("and all sex", "anal sex"),
    ("an all sex", "anal sex"), ("sex work her", "sex worker"), ("sex walker", "sex worker"),
    ("sex walkers", "sex workers"), ("sex were care", "sex worker"), ("con dom", "condom"), ("con doms", "condoms"),
    ("con dumb", "condom"), ("con dumbs", "condoms"), ("mourning after pill", "morning after pill"),
    ("sue aside", "suicide"), ("sue a side", "suicide"), ("suit side", "suicide"), ("sewer side", "suicide"),
    ("sue side", "suicide"), ("sewer slide", "suicide"), ("rapped me", "raped me"), ("been rapped", "been raped"),
    ("was rapped", "was raped"), ("got rapped", "got raped"), ("stocking me", "stalking me"),
    ("beet me", "beat me"), ("meth a done", "methadone"), ("math a done", "methadone"), ("hero in", "heroin"),
    ("gone a rear", "gonorrhoea"), ("gonna rear", "gonorrhoea"), ("gonna rhea", "gonorrhoea"),
    ("clam idea", "chlamydia"), ("clammy dia", "chlamydia"), ("clam idia", "chlamydia"), ("her peas", "herpes"),
    ("her pees", "herpes"), ("hepatitis bee", "hepatitis b"), ("na locks own", "naloxone"),
    ("mode in slavery", "modern slavery"), ("nine nine nine", "999"), ("one oh one", "101"), ("one one one", "111"),
    ("a and e", "a&e"), ("a n e", "a&e"), ("a an e", "a&e"),
  ]
}
