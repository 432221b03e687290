/// Names that are ordinary words, places or slang as well: they are masked where a capital or the words around say that a person is meant.
enum AmbiguousNames {
  /// Given names, in small letters.
  static let given: StaticString = """
    abbey ada alba alma amber ama amma an angel angels april ariel art arms asha ash ask aster aurora austin autumn awa baby
    bailey barry baz bay bea beau ben bess bill bird blair blake blessing bob bonnie bonny brent brook brooke bruce bunny
    cam can candy carol casper cat chai chance charity chase chelsea cher cherish cherry chester chin chip chips chuck
    clay clement clover coco comfort cookie coral cough crystal cuba da dai daisy dale dan dane dat dawn day de dean
    deb delta den denver desire destiny devi devon di diamond dick ding dixie do dong dot drew du duke duc earl ebony ed
    eden eve faith fan fang fanny fe fern ferry fi floor flora florence flo foxy fran frances francis frank fu gale gan
    gang gaz gay gem gene genesis ginger glory gold grace grant gray guy gul ha hai hair han hang happy hari harmony
    harry haven hawk hay haze hazel he heath heather heaven hero holly honey hong honor honour hope hu hua hue hugo hung
    hunter hui huy in india indie iris isis ivory ivy ja jack jade jan jasmine jay jazz jean jem jesus jet jewel jo job
    jolly joker jordan joy jun june junior justice ka kai kan kang kat kay ken kent kid kim king kip kit kitty kong la lace
    lad lady lam lan lance lang lark laurel lee legs len lex ley li liberty lil lily lin link linux lo loan lola long
    lotus love luck lucky lung luz ma mac macarena mace made mae mag mai main mal malia man mandy manna mark mars
    marsh mary mat max may meadow meg mel melody men mentor mercedes mercy merry mi mia mike miles mini min mini misty
    mo moll mona money montana moon mu mystic my na nam namaste naman nan nana nat nell ni nick nit no noon noor nor nova
    ola old olive opal or oscar pa pal palm pan pansy paris pat patience patsy patty peace pearl peg pen peng penny
    per perla perry pet pete phoenix ping pip piper poppy pop porsche portia precious pretty preen prince princess
    promise prosper puja pulse queen quan rain rainbow raja ram ramadan ran rani rat raven ray reed reef reg rex rich
    rick ring rio rita river rob robin rock rocky rod rode roman rome romeo roma romana rose rosemary rosy roy ruby rung rusty
    ruth sad sade saffron sage said sal sally sam san sana sandy sang sans santa santiago sapphire saga savannah saw scarlet scarlett
    sea selma serenity sex shade shan shame she shelly sherry shi shiv shun si sienna sierra silver sim siri sky so sol
    sold son song sonny sox spencer spike spring star stella sterling stew stone storm stormy sue sugar sul sultan sum summer
    sunday sunny sunshine sweet ta taha tad taker tan tang tar tara tarik tat tate ted teddy temple tess thong thu thuy ti tia
    tien tiger till tim tin ting tito to toby tom tommy tong toni toon tor tore tory tram trang tran treasure tri trim trinity troy
    true tu tuba tucker tue tulip turn tuyet ty una unity ute val valentine van vanilla velvet vera verity vi vic victor
    victoria victory vida viola violet virgin virginia vu wade wan wanna wang ward warren wash way wed wei wen wes west
    wheat whisper will wills willow win winter wisdom wolf wu xi xu xx yan yang yes yi york you young yu yum zen
    adeola art basil bliss bobby boss cash cat desired gain gift glad goodness joyful kindness marvellous miracle favour
    fortune godwin sunday monday friday wednesday august september october blessings divine praise testimony success
    progress innocent memory beauty lovely loveness trust trymore privilege nomatter knowledge talent pride
    """
}
