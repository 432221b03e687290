/// Names that are ordinary words, places or slang as well: they are masked where a capital or the words around say that a person is meant.
enum AmbiguousNames {
  /// Given names, in small letters.
  static let given: StaticString = """
    abbey ada guy cat cam don reg tel dom tan said nova asante saman seringa olive alba amber ama amma an angel angels april ariel art arms asha ash ask aster aurora austin autumn awa baby
    bay bea beau bess bill bird blair blake blessing bonnie bonny brent brook bruce bunny
    can candy carol casper cat chai chance charity chase cher cherish cherry chester chin chip chips chuck
    clay clement clover coco comfort cookie coral cough crystal cuba da dai daisy dale dane dat dawn day de dean
    deb delta den denver desire destiny devi devon di diamond dick ding dixie do dong dot drew du duke duc earl ed
    eden eve faith fan fang fanny fe fern ferry fi floor flora flo foxy fran frank fu gale gan
    gang gaz gay gem gene genesis ginger glory gold grace grant gray guy gul ha hai hair han hang happy hari harmony
    haven hawk hay haze he heath heaven hero honey hong honor honour hope hu hua hue hugo hung
    hunter hui huy in india indie isis ivory ivy ja jan jay jazz jem jesus jet jewel job
    jolly joker joy jun june junior justice ka kai kan kang kat kay ken kent kid kim king kip kit kitty kong la lace
    lad lady lam lan lance lang lark laurel legs len lex ley li liberty lil lin link linux lo loan long
    lotus love luck lucky lung luz ma mac macarena mace made mae mag mai main mal malia man mandy manna mark mars
    mat max may meadow melody men mentor mercedes mercy merry mi miles mini min mini misty
    mo moll mona money montana moon mu mystic my na nam namaste naman nan nana nat ni nick nit no noon noor nor nova
    ola old olive opal or oscar pa pal palm pan pansy paris pat patience patsy patty peace pearl peg pen peng penny
    per perla perry pet phoenix ping pip piper poppy pop porsche portia precious pretty preen prince princess
    promise prosper puja pulse queen quan rain rainbow raja ram ramadan ran rani rat raven ray reed reef rex rich
    rick ring rio river rob rock rocky rod rode roman rome romeo roma romana rose rosemary rosy rung rusty
    ruth sad sade saffron sage said sal san sana sang sans santa santiago sapphire saga savannah saw scarlet scarlett
    sea serenity sex shade shan shame she shelly sherry shi shiv shun si sienna sierra silver sim siri sky so sol
    sold son song sonny sox spencer spike spring star sterling stew stone storm stormy sue sugar sul sultan sum summer
    sunday sunny sunshine sweet ta taha tad taker tan tang tar tara tarik tat tate ted teddy temple thong thu thuy ti
    tien tiger till tin ting tito to tong toon tor tore tory tram trang tran treasure tri trim trinity troy
    true tu tuba tucker tue tulip turn tuyet ty una unity ute val van vanilla velvet verity vi vic victor
    victory vida viola violet virgin virginia vu wade wan wanna wang ward warren wash way wed wei wen west
    wheat whisper will wills willow win winter wisdom wolf wu xi xu xx yan yang yes yi york you young yu yum zen
    adeola art basil bliss bobby boss cash cat desired gain gift glad goodness joyful kindness marvellous miracle favour
    fortune godwin sunday monday friday wednesday august september october blessings divine praise testimony success
    progress innocent memory beauty lovely loveness trust trymore privilege nomatter knowledge talent pride
    dev tone shell trace corrie pads maks lea ani iva wil gent era
    """
}
