/// Short forms of texting and the plain words that they stand for. Rules are written in, and texts read as, the plain words.
enum TextSpeak {
  static let words: [String: String] = [
    // pronouns and small words
    "chocked": "choked", "chocking": "choking", "stabed": "stabbed", "traped": "trapped",
    "u": "you", "ya": "you", "yu": "you", "ur": "your", "urs": "yours", "urself": "yourself", "r": "are", "y": "why",
    "n": "and", "&": "and", "da": "the", "dis": "this", "dat": "that", "dey": "they",
    "dem": "them", "em": "them", "wiv": "with", "wid": "with", "w": "with", "abt": "about", "bout": "about", "b": "be",
    "wer": "where", "wen": "when", "wot": "what", "wat": "what", "wats": "what is", "wots": "what is",
    "bc": "because", "cos": "because", "coz": "because", "cuz": "because", "cus": "because", "becos": "because",
    "bcoz": "because", "tho": "though", "altho": "although", "thru": "through", "frm": "from", "evn": "even",
    "sumone": "someone", "sum1": "someone", "some1": "someone", "any1": "anyone", "ne1": "anyone",
    "every1": "everyone", "no1": "nobody", "nobdy": "nobody", "noone": "nobody", "summat": "something",
    "smth": "something", "sth": "something", "nowt": "nothing", "owt": "anything", "nething": "anything",
    "nuffin": "nothing", "nuthin": "nothing", "nuffink": "nothing", "sumthin": "something", "ppl": "people",
    "peeps": "people", "mself": "myself", "meself": "myself", "hisself": "himself", "yh": "yes", "yeh": "yes",
    "yea": "yes", "nah": "no", "k": "ok", "kk": "ok", "okay": "ok", "oki": "ok",
    // asking and thanking
    "pls": "please", "plz": "please", "plss": "please", "plse": "please", "pleez": "please", "plis": "please",
    "thx": "thanks", "tnx": "thanks", "thanx": "thanks", "ty": "thank you", "tysm": "thank you so much",
    "cheers": "thanks", "sry": "sorry", "soz": "sorry", "hlp": "help", "hepl": "help", "halp": "help", "msg": "message",
    "msgs": "messages", "txt": "text", "txts": "texts", "txted": "texted", "txting": "texting", "fone": "phone",
    "ph": "phone", "nr": "near", "idk": "i do not know", "iono": "i do not know",
    "dno": "do not know", "dk": "do not know", "ikr": "i know right", "nvm": "never mind", "tbh": "to be honest",
    "ngl": "not going to lie", "istg": "i swear to god", "imo": "in my opinion", "afaik": "as far as i know",
    "brb": "be right back", "hmu": "contact me", "wbu": "what about you", "lmk": "let me know", "cn": "can",
    "cud": "could", "cld": "could", "shud": "should", "shld": "should", "wud": "would", "wld": "would", "hv": "have",
    "hav": "have", "ave": "have", "giv": "give", "gd": "good", "luv": "love", "lv": "love", "sed": "said",
    "tel": "tell", "fink": "think", "thnk": "think", "finking": "thinking", "thot": "thought", "jus": "just",
    "jst": "just", "wana": "want to", "wanna": "want to", "gona": "going to", "gonna": "going to", "gunna": "going to",
    "finna": "going to", "gotta": "got to", "hafta": "have to", "needa": "need to", "tryna": "trying to",
    "oughta": "ought to", "dunno": "do not know", "lemme": "let me", "gimme": "give me", "kinda": "kind of",
    "sorta": "sort of", "outta": "out of", "lotta": "lot of", "dya": "do you", "d'you": "do you",
    // times
    "rn": "right now", "asap": "as soon as possible", "tmrw": "tomorrow", "tmr": "tomorrow", "tomo": "tomorrow",
    "tmw": "tomorrow", "2moro": "tomorrow", "2mrw": "tomorrow", "2morrow": "tomorrow", "tmoz": "tomorrow",
    "tomoz": "tomorrow", "tn": "tonight", "2nite": "tonight", "2night": "tonight", "tonite": "tonight",
    "2nyt": "tonight", "nite": "night", "nyt": "night", "2day": "today", "tday": "today", "yest": "yesterday",
    "yday": "yesterday", "b4": "before", "l8": "late", "l8r": "later", "gr8": "great", "m8": "mate", "m8s": "mates",
    "w8": "wait", "h8": "hate", "str8": "straight", "4eva": "forever", "4ever": "forever", "yr": "year",
    "yrs": "years", "hr": "hour", "hrs": "hours", "min": "minute", "mins": "minutes", "sec": "second",
    "secs": "seconds", "wk": "week", "wks": "weeks", "wknd": "weekend", "mth": "month", "mths": "months",
    "mnth": "month", "mnths": "months", "yo": "year old", "mon": "monday", "tues": "tuesday", "thurs": "thursday",
    // people and places
    "bf": "boyfriend", "bfs": "boyfriends", "gf": "girlfriend", "gfs": "girlfriends", "bff": "best friend",
    "hubby": "husband", "fam": "family", "bby": "baby", "govt": "government", "hosp": "hospital",
    "doc": "doctor", "dr": "doctor", "sw": "sex worker", "sws": "sex workers", "sw'er": "sex worker",
    "swer": "sex worker", "swers": "sex workers",
    // harm, in the words that hide it
    "kms": "kill myself", "kys": "kill yourself",
    "od": "overdose", "ods": "overdoses", "od'd": "overdosed", "oded": "overdosed", "odd'd": "overdosed",
    "od'ing": "overdosing", "oding": "overdosing", "odin": "overdosing",
    "graped": "raped", "stis": "sti", "stds": "std",
    // how words sound
    "raiped": "raped", "asult": "assault", "asulted": "assaulted", "assult": "assault",
    "assulted": "assaulted", "sucide": "suicide", "sewerside": "suicide", "hospitol": "hospital",
    "ambulence": "ambulance",
    "stranggled": "strangled", "metadon": "methadone",
    "metadone": "methadone", "condem": "condom", "condum": "condom", "johny": "johnny", "jonny": "johnny",
    "brothal": "brothel", "prostitue": "prostitute", "preggers": "pregnant", "preggo": "pregnant", "preg": "pregnant",
    "passprt": "passport", "imigration": "immigration", "traficked": "trafficked", "traficking": "trafficking",
  ]

  /// Two words that are one.
  static let joins: [(first: String, second: String, whole: String)] = [
    ("un", "alive", "unalive"), ("un", "aliving", "unaliving"), ("my", "self", "myself"), ("him", "self", "himself"),
    ("her", "self", "herself"), ("your", "self", "yourself"), ("some", "one", "someone"), ("any", "one", "anyone"),
    ("every", "one", "everyone"), ("no", "one", "nobody"), ("sui", "cide", "suicide"), ("over", "dose", "overdose"),
    ("over", "dosed", "overdosed"), ("o", "d", "overdose"), ("boy", "friend", "boyfriend"),
    ("girl", "friend", "girlfriend"), ("land", "lord", "landlord"), ("black", "mail", "blackmail"),
    ("black", "mailing", "blackmailing"), ("bare", "back", "bareback"),
  ]
}
