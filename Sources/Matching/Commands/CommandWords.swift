/// Whole texts that are commands. A word more makes them talk: "stop it", "stop he is hitting me", "delete my number from
/// his phone" go to the rules. END, CANCEL, QUIT and REMOVE are no commands: on a helpline they may mean something else.
enum CommandWords {
  /// Must stand as typed; neither spelling nor stretching makes one of these.
  static let exact: [Command: [String]] = [
    .stop: [
      "stop", "stopall", "stop all", "unsubscribe", "unsub", "revoke", "optout", "opt out", "arret", "td", "stopio",
      "stopiwch",
    ],
    .start: ["start", "unstop", "resume", "dechrau"],
    .delete: [
      "delete", "delete everything", "delete all", "delete my data", "delete my messages", "delete my texts", "erase",
      "delete me", "delete it all", "delete this", "delete these", "delete chat", "delete this chat", "wipe everything",
      "erase everything", "forget me", "delete all my data", "delete all my messages",
    ],
  ]

  /// May also be met after cleaning: "heeelp", "hlp pls".
  static let loose: [Command: [String]] = [
    .help: [
      "help", "info", "help me", "cymorth", "gwybodaeth", "help please", "please help", "help me please",
      "please help me",
      "i need help", "need help", "sos", "999", "911", "112", "help help", "help me now", "help now",
      "i need help please",
      "please i need help", "hello help", "hi help", "can you help me", "can you help", "mayday",
    ],
    .menu: ["menu", "main menu", "options", "topics", "list", "home", "start again", "start over", "show menu"],
    .more: ["more", "next", "more please", "tell me more", "continue", "go on", "carry on", "more info", "keep going"],
    .back: ["back", "go back", "previous", "undo"],
    .human: [
      "human", "person", "agent", "operator", "real person", "a person", "a human", "talk to a person",
      "speak to a person",
      "talk to a human", "speak to a human", "talk to someone", "speak to someone", "human please", "person please",
      "real human", "talk to a real person", "speak to a real person", "can i talk to a person",
      "can i speak to a person",
      "can i talk to someone", "can i speak to someone", "i want to talk to a person", "i want to speak to a person",
    ],
    .why: ["why", "why did you say that", "why that"],
    .yes: [
      "yes", "y", "yeah", "yep", "yup", "yes please", "ok", "sure", "yes ok", "yeah please", "yeah ok", "correct", "si",
      "aye",
      "yes thanks", "ok yes", "of course", "definitely",
    ],
    .no: [
      "no", "n", "nope", "nah", "no thanks", "no thank you", "not now", "no ta", "nah thanks", "not really",
      "no i am not",
    ],
    .skip: ["skip", "skip it", "skip this", "skip that", "pass", "skip please", "rather not say", "prefer not to say"],
    .language: [
      "language", "languages", "change language", "other language", "iaith", "jezyk", "limba", "lingua", "idioma",
      "nyelv", "gjuha",
    ],
    .myData: [
      "my data", "mydata", "what do you know about me", "what have you got on me", "what do you hold on me",
      "what do you keep about me", "what data do you have", "what data do you have on me", "what do you store about me",
    ],
    .again: ["again", "repeat", "say again", "say that again", "repeat that", "pardon", "repeat please", "come again"],
  ]

  static let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
  static let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
  /// May stand before or after the number of a choice.
  static let beforeNumber: Set<String> = ["option", "number", "choice", "the", "answer", "choose", "pick"]
  static let afterNumber: Set<String> = ["please", "one", "pls", "plz", "option", "thanks"]
}
