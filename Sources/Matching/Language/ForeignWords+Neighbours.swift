extension ForeignWords {
  /// Small words of languages that the helpline has no text in, so that they are not taken for a relation of theirs.
  static let neighbours = [
    // Italian
    """
    abbiamo adesso aiutami aiutatemi aiuto alla allo anche bisogno casa che chi ciao come con cosa cosi dal dalla
    degli della delle dello detto di domani dove era erano essere fare fatto gli grazie hai hanno ho ieri il italiano
    lavoro lo ma mai marito mi mia mio molto nel nella nessuno niente non oggi parla parlo paura per perche piu
    polizia posso puoi quando quella quello questa questo ragazza ragazzo sei sempre siamo siete soldi sono stata
    stato sul sulla tutti tutto una voglio vorrei
    """,
    // French
    """
    aide aidez anglais argent au aujourd aux avec avoir besoin bonjour ce ces cest cette comment copain dans demain
    des dit donc du elle elles est et etait fait francais frappe hier ici il ils jai jamais je le les ma maintenant
    mais maison mari merci mes moi mon ne nous ou parce parle parlez pas peur peux plait plus police pour pourquoi
    quand que qui quil rien sa salut ses son sont suis sur ta ton toujours tous tout travail tres tu un une veux vous
    """,
    // German
    """
    aber alles als an angst arbeit auch auf aus bei bin bitte brauche danke das dem den der des deutsch dich die dir
    du ein eine einen er freund fur geld gestern habe haben hallo hast hat heute hilfe hilft ich ihr immer ist jetzt
    kann kein keine konnen mann mein meine mich mir mit morgen muss nach nicht nichts nie noch nur oder polizei sehr
    sich sie sind spreche und von war warum was wenn wer wie will wir wird wo zu zuhause
    """,
    // Dutch
    """
    aan als alsjeblieft bang ben bij dan dank dat een en er geen heb heeft het hij hulp ik je jij kan maar met mijn
    moet naar niet nodig nog om ook op politie te van voor wat wij wil zijn
    """,
    // Croatian, Bosnian and Serbian
    """
    bila bio bojim bosanski da dan decko dobar gde gdje govorim hocu hrvatski hvala ima imam je kada kao kuca me mene
    mogu moj moja molim moze muz na nemam nije nisam novac od ono ovo policija pomagaj pomoc pomozite posao sam se si
    smo srpski sta ste sto strah su tebe treba trebam upomoc vas za zasto zelim
    """,
    // Czech and Slovak
    """
    ale cesky dakujem dekuji dnes doma jako je jsem jsi jsme jsou jste kde kdo kdyz ktera ktery me mluvim mne moje muj
    muz na nebo neni nie peniaze penize policie pomoc pomozte potrebujem potrebuji prace pritel proc prosim protoze se
    slovensky sme som strach tebe to vcera ze zitra
    """,
    // Turkish
    """
    ama bana ben beni bir biz bu bugun cok da daha de degil dun edin ev evet gibi hayir icin ile istiyorum kadar kim
    kocam konusuyorum korkuyorum lutfen mi nasil ne neden nerede once para polis sen simdi siz sonra tesekkur turkce
    var ve yardim yarin yok
    """,
    // Russian in Latin letters
    """
    boyus byl byla chto dengi esli eto gde govoryu ili kak kogda menya mne moi moy moya muzh my nado ne ni no nuzhna
    nuzhno on ona oni pochemu politsiya pomogite pomoshch pozhalujsta pozhaluysta privet russki spasibo tak tebe tebya
    ty vy ya yest zdravstvuyte
    """,
    // Lithuanian
    """
    aciu arba as bet bijau darbas ir jei ji jis jus kad kaip kalbu labai lietuviskai man mane mes namai ne padekite
    pagalba pinigai policija prasau reikia su tau tu viskas vyras yra
    """,
    // Tagalog
    """
    ako ang asawa ay ba bahay din hindi ikaw kami kayo ko kung lang may mga mo na naman ng niyo nyo opo para pera po
    pulis rin sa salamat sila siya takot tayo trabaho tulong tulungan wala
    """,
    // Somali
    """
    aan booliis caawi caawimaad iyo ka ku mahadsanid oo waa waxaan
    """,
    // Hindi and Urdu in Latin letters
    """
    aap acha bahut dhanyavad ghar hai hain hum kahan kaise karo kijiye kya kyun madad main mera mere meri mujhe nahi
    paisa shukriya tum
    """,
  ]

  /// The same for other languages in Cyrillic letters.
  static let cyrillicNeighbours = [
    // Russian
    """
    боюсь был была были было быть бьет бьёт в все всё вы где говорю да деньги для до его ее если есть еще ещё её за
    завтра здравствуйте и из или их к как ко когда меня мне могу можно мой моя моё муж мы на надо не нет но нужна
    нужно о об он она они от очень по пожалуйста полиция помоги помогите помощь почему при привет с сегодня сейчас со
    спасибо так тебя только ты у уже хочу что чтобы эта эти это этот я
    """,
    // Ukrainian
    """
    або але боюся був будь була було бути в вже ви вона вони все від він гроші де для до допомога допоможіть дуже
    дякую з за зараз й його коли ласка мене мені ми можу моя мій не немає по поліція потрібна при сьогодні та так тебе
    ти тільки у хочу це цей ця ці чоловік чому ще що щоб як якщо є і із їх її
    """,
    // Serbian
    """
    ако али била био бојим вас где да желим за зашто и или имам када као мене могу може молим мој моја муж на немам
    нисам није новац ово од полиција помозите помоћ сам се си смо сте су тебе треба требам у хвала хоћу шта је јер
    """,
    // Macedonian
    """
    беше благодарам ве вие ги го да е за зошто има имам каде како кога маж ме можам може молам мојата мојот на не нема
    ние ова од пари полиција помогнете помош сакам се си сме со сте сум таа те ти тие тоа тој треба што ја јас
    """,
  ]
}
