/// A name of two words under which auditors know a contact, such as "quiet heron".
///
/// The bytes come from a keyed hash of the contact, made elsewhere: the same contact keeps its name, and nobody without the
/// key finds a contact by it. Two contacts may share two words; a number then tells them apart.
package struct Pseudonym: Sendable, Hashable, CustomStringConvertible {
  /// The two words.
  package let words: String
  /// 1 for the first who has these words, then 2, 3 ...
  package let number: Int

  /// "quiet heron", "quiet heron 2".
  package var description: String { number == 1 ? words : "\(words) \(number)" }

  /// The two words for keyed bytes, at least four of them and evenly spread; fewer count as followed by zeros.
  package init(keyed bytes: some Sequence<UInt8>, number: Int = 1) {
    let value = bytes.prefix(8).reduce(into: (sum: UInt64(0), count: 0)) {
      $0 = ($0.sum << 8 | UInt64($1), $0.count + 1)
    }
    let spread = value.sum << UInt64(8 * (8 - value.count) % 64)
    let place = (spread >> 16) % UInt64(Self.tempers.count * Self.birds.count)
    words = Self.tempers[Int(place) % Self.tempers.count] + " " + Self.birds[Int(place) / Self.tempers.count]
    self.number = number
  }

  /// Pseudonyms of many contacts, in the order of the contacts, which must stay: whoever comes later gets the higher number.
  package static func all(keyed contacts: some Sequence<[UInt8]>) -> [Pseudonym] {
    var counts: [String: Int] = [:]
    return contacts.map { bytes in
      let words = Pseudonym(keyed: bytes).words
      counts[words, default: 0] += 1
      return Pseudonym(keyed: bytes, number: counts[words, default: 1])
    }
  }

  /// How many pairs of words there are.
  package static var pairs: Int { tempers.count * birds.count }

  private static let tempers = Lexicon.cut(
    """
    amiable ample apt bold brisk bright broad calm careful cheerful clear clever cool cosy crisp curious daring deft direct eager early
    earnest easy even fair fine firm fleet fond free fresh gentle glad golden graceful grand green happy hardy hasty hearty
    humble jolly keen kind late level light lively lofty loyal lucid lucky mellow merry mild modest neat nimble noble open patient
    placid plain polite proud prompt pure quick quiet rapid ready rosy round rustic serene sharp shy silent silver simple sleek
    slender slow smart smooth snowy soft sound spry stable steady still stout sturdy subtle sunny sure swift tall tender tidy tranquil
    true trusty upright vivid wakeful warm wary wise witty woolly zesty
    """)
  private static let birds = Lexicon.cut(
    """
    alder ash aspen avocet badger beaver beech birch bittern bramble briar bunting buzzard cedar clover comet coot cormorant crane crest
    curlew cypress dipper dolphin dormouse dove duck dunlin dunnock eagle eider elder elm falcon fern ferret finch fir firefly
    gannet goldcrest goose grebe grouse gull hare harrier hawk hawthorn hazel heron hobby holly hornbeam ibis ivy jackdaw
    jay juniper kestrel kingfisher kite knot lapwing larch lark linnet lynx magpie mallard maple marten martin meadow merlin moorhen
    moss moth newt nightjar nuthatch oak oriole osprey otter ouzel owl oyster partridge pebble petrel pheasant pigeon pine pipit
    plover plum poplar puffin quail rabbit raven redstart redwing reed robin rook rowan ruff sage salmon seal shrike siskin skylark snipe
    sparrow spruce squirrel starling stoat stork swallow swan swift tern thistle thrush tortoise trout turtle wagtail
    warbler waxwing whale wheatear whimbrel willow woodlark wren yew
    """)
}
