extension EverydayWords {
  /// Made by counting, see `EverydayWords`.
  static let aToF: StaticString = """
    aa abandoned abang abba abducted abduction abeg able abode aboot abort abortion about abouts above abowt abroad
    abscess absent absolute absolutely abt abuse abused abuser abusers abusive ac accent accents accept accepted
    accepting access accident accidentally accidents accommodation according account accountant accounted accounts acct
    accurate accused ace acetone ache aches aching acid acount across act acted acting action actions active activity
    actor actors actress acts actual actually ad add added addict addicted addiction adding address addresses adds adhd
    adjust admin admire admission admit adopt adopted adoption adorable adore adress ads adult adults adultwork advance
    advantage advent advert advertise advertised advertising adverts advice advise advised adviser advocate ae aerial
    aeroplane aff affairs affect affected afford afore afraid aft after aftercare afternoon aftershave afterwards aftr
    again against age aged agen agencies agency agencys agenda agent agents ages aggressive agin agn ago agony agree
    agreed agreeing agreement ah ahead ahint ahll ahm ahve ai aid aider aids aiming ain aint air airbnb aircon airing
    airms airpods airport airtag airtime ais aisle aiyah aiyo aka ako akong al alamak alarm alarmed alarms albania
    albanian album alcohol alcoholic aldi ale alert alerts algorithm alhamdulillah aliens alive all allah allergic
    allergies allergy alley allotment allotments allow allowance allowed allyuh almost aloe alone along alongside alot
    aloud alr already alreet alright alrite also altar although altogether alton always am amateur amazing amazon amber
    ambulance ambush ambushed amen america american amiga amitriptyline amma amnesty among amount amounts an
    anaesthetic anal ancestors ancient and android ang angel angels anger angle angpow angrier angry ani animal animals
    ankle ankles anniversaries anniversary announced annoyed annoying annual anonymity anonymous anonymously anot
    another ans answer answered answering answers antenatal anti antibiotics antidepressants antidote antifreeze
    antihistamine antihistamines antiques antisocial ants anxiety anxious any anybody anymore anyone anyones anythin
    anything anytime anyway anywhere apart apartment apologies apologise apologised apology app appa apparently appeal
    appears appendix appetite applause apple apples application applied applies apply applying appointment appointments
    appreciate appreciated apprenticeship approach appropriate approve approved apps appt april apron aquarium ar
    arabic arcade archery arches archive archives are area arent argue argued argues arguing argument arguments arm
    armbands armed armour armpit arms army around arrange arranged arrangement arrangements arranges arranging arre
    arrears arrest arrested arrival arrivals arrive arrived arrives arriving arrow arse arsed arsenal arsenic art
    article artist arts arvo as asap asb asbo asda ash ashamed ashes asian aside ask asked askin asking asks asleep
    asoebi assassin assault assaulted assaults assembly assessment assignment assist assistance assistant association
    assume assure asthma astro asuu asylum at ate atm attached attack attacked attacker attackers attacking attacks
    attempt attempted attend attendance attending attention attic au aubergine auction audience audio audit audition
    august auld aunt auntie aunties aunts aunty australia authorities authority autistic auto autocorrect automatic
    automatically autumn av available average averted avocado avoid aw awa awake awards aware awareness away awful awfy
    awkward axe ay aye ba bab babe babes babies baby babys babysit babysitter babysitters babysitting bach back backed
    background backs backside backup backwards bacon bad badge badger badges badly badminton bag bagel baggage bagged
    bagpipes bags baguette bahay bail bailed bailiff bailiffs bairn bairns bait baju bak bake baked baker bakery bakes
    baking balaclava balaclavas balance balcony bald balik ball ballet ballistic balloon balloons balls balm baltic ban
    banana bananas band bandage bandaged bandages bandh bands bang banged banging bangkok bangs banister bank banking
    bankrupt banks banned banner banning banter bar barbecue barber barbers bard bare bareback barefoot barely bargain
    barista bark barked barks barley barmaid barman barn barred barrel barrels barricaded barrier barrister bars base
    baseball based basement basic basically basics basil basket baskets bass bat batch bath bathe bathing bathroom
    baths batin bats batt batter battered batteries battering batters battery batterys batting battle bawa bawling bay
    bb bbc bbq bc bday bdsm be beach bead beam bean beanbag beans bear beard bears beast beat beaten beating beats
    beautician beautiful beauty became because become becoming becos bed bedroom beds bedside bedtime bee beef
    beekeeper been beep beeped beeping beeps beer beers bees beetroot before beforehand beg began begged begging begin
    beginner beginners beginning begins begs begun behalf behave behaved behaviour behind beige bein being belanja
    belgium belief believe believed believes bell bells belly bellys belong belongs below belt belts bem bench bend
    bender benefit benefits benidorm benign bent benzos bereavement beside besides best bestie bet beta better betting
    between beware beyond bf bhabhi bhai bhaiya bhaji bi bib bible bicycle bid bide bidet big bigger biggest bike bikes
    bikini bile bilked bill bills bin binding bingo binned bins bio biometric bird birds biro birth birthday birthdays
    biryani biscuit biscuits bishop bishops bit bitch bitcoin bite bites biting bits bitten bitter bizzies bk blabbed
    black blacked blacklist blackmail blackmailed blackmailer blackmailing blackmails bladder blade blades blame blamed
    blames blaming blank blanket blankets blazer blazing bleach bled bleding bleed bleedin bleeding bleeds blender
    bless blessed blessing blether blew blind blindfold blindfolded blinds blink blinked blinking bliss blister
    blistered blisters blk block blocked blocking blocks blod blog bloke blokes blonde blood bloodbath bloods bloody
    blouse blow blowing blown blows blu blue blues bluff bluffing blunt blur blurred blurry blush blushing bmw boa
    board boarded boarding boards boat bodies bodily body bodyguard bodys bog boil boiled boiler boilers boiling
    bollard bolt bolted bolts bomb bombed bombs bond bondage bone bones bonfire bonnet bono bonus boo boob boobs book
    booked bookies booking bookings booklet books boom booster boot booted booth boots booze border borders bore bored
    boredom boring born borough borrow borrowed bos boss bosses bossing bosss bostin bot both bother bothered bothering
    botox bottle bottled bottles bottom bought bounced bouncer bouncers bouncing bouncy bound boundaries boundary
    bouquet bout bow bowed bowl bowling bowls box boxes boxing boy boyband boyfriend boyfriends boys bp bra brace
    bracelet braces bragging brain brained brains brake brakes bramble brambles branch brand brass brave brazil
    brazilian brb breach breached bread break breakdown breakfast breakfasts breaking breaks breakup breast
    breastfeeding breath breathe breathes breathin breathing breathings breathless breaths brething brew brexit brick
    bricking bricks bride brides bridesmaid bridesmaids bridge brief briefing brigade bright brill brilliant
    brilliantly bring bringing brings brisket britain british brits bro broadband broccoli broke broken brolly brooch
    broom bros brothel brothels brother brothers brought brown brownie brownies brows browsing brp bruise bruised
    bruises bruising brum brunch brush brushed brutal brute bruv bs bsl bt btw bubble bubbles bucharest bucket buckets
    buckle bucks buddy buddys budge budget budgie buffalo buffet bug bugs build builder builders building built bukas
    bulb bulbs bulgaria bulgarian bulk bull bullet bullets bullied bullseye bully bullying bum bump bumped bumper bumps
    bun bunch bunches bung bungee bunion bunions bunk bunked bunny buns burden burger burgers burglar burglars burglary
    burgled buried burlesque burn burned burner burning burns burnt burpees burrito bursary burst burstin bury bus
    buses bush bushes business businesses bust busted busy but butcher butchers butt butter butterflies button buttoned
    buttons butty buvidal buy buyer buyers buying buys buzz buzzed buzzer buzzes buzzing bv by bye bypass bystander cab
    cabbie cabin cabinet cable cactus cadets caf cafcass cafe caffeine cage cake cakes calamine calculator calendar
    calf calfs call called caller callers callin calling calls calm calmed calmer calming calmly calms calories calpol
    calves came camel camera cameras camgirls camming camouflage camp camping campsite campus can canada canadian canal
    canary cancel cancellation cancellations cancelled cancelling cancels cancer candidate candle candlelight candles
    candy candyfloss cane cannabis cannae cannon cannot canny canoe cans cant canteen cap cape capital capitals caps
    capsule captain captive captured car caravan caravans carbon carbs card cardboard cardigan cardio cards care cared
    career careers careful carefully careless carer carers cares caretaker cargo cariad caring carnage carnival carol
    carp carpark carpenter carpet carpets carpool carriage carriageway carried carrier carries carrom carrot carrots
    carry carrying cars cartel cartoon cartoons carve carved carvery carving case cases caseworker cash cashier
    cashpoint casserole cassette cast casting castle casual casualty cat catalogue catalogues cataract catch catching
    caterer caterers cats caught cauld cauliflower cause causes causing caution cautioned cautions cave cba cbo cbt cca
    ccj cctv cd cease ceilidh ceiling celebrate celebrated celebrating celery cell cellar cello cells cement cent
    center centre centres cents century cereal ceremony cert certain certificate certificates certs cervical cge ch
    chai chain chained chains chainsaw chair chairs chale challenge champ champagne champion chance chancer chances
    change changed changes changing channel channels chap chapel chaperone chapped chappin chaps chapter char character
    charades charcoal charge chargeback chargebacks charged charger charges charging charities charity charmed charming
    chart charts chase chased chasing chat chats chatting chatty cheap cheaper cheapest cheat cheated cheating check
    checked checker checking checklist checkout checks cheek cheeks cheeky cheer cheered cheerful cheering cheerio
    cheers cheery cheese cheesecake cheesy chef chek chem chemist chemistry chemists chems chemsex cheque cher cherries
    cherry chess chest chests chew chewed chewing chicken chickenpox chickens chihuahua child childcare childhood
    childline childminder children childrens childs chili chill chilli chillin chillout chills chimes chimney chin
    china chinese chins chip chipped chippy chips chiropodist chirping chlamydia choc chocolat chocolate chocolates
    choice choices choir choirs choke choked choker chokes choking cholesterol chook choose chooses choosing chop chope
    chopped chopping chops chose chosen christening christmas chuck chucked chucking chucks chuffed chunk church
    churchyard chutney ciao cid cider cifas cigarette cigarettes cinema circle circles circling circulation circus
    cities citizen citizens citizenship citric city civil claim claimed claiming claims clammy clap clapped clappers
    claps clash clashes class classed classes classic clause claw clay clays clean cleaned cleaner cleaners cleaning
    cleans clear cleared clearing clearly clears clerk clever click clicked clicking clicks client clients cliff cliffs
    climb climbed climbing climbs cling clinic clinics clip clipboard clipped clips clock clocked clocks cloned close
    closed closer closes closet closing closure clot cloth clothes clots cloud clouds cloudy clown club clubs clue
    cluedo clueless clumps clumsy clutch clutching cmere cn cnt cny co coach coal coast coaster coastguard coat coats
    cob cocaine cock cockerel cocktail cocktails cocoa coconut cod code codeine codes coding coerced coercion coercive
    coffee coffees coffin coil coin coins coke cola colander cold collapse collapsed collar colleague colleagues
    collect collected collecting collection collective collector collectors collects college collie colombia colonel
    colour coloured colours column com comatose comb come comeback comedown comedy comes comfortable comfy comic comin
    coming comings comma comment comments commission commit committed committee committing common communal communion
    community commute companies companion companionship company compare compared compass compensation competition
    competitors complain complained complaining complains complaint complaints complete completely complex complicated
    compliment comply compost compound compulsory computer computers con concealer concentrate concern concerned
    concerning concerns concert conclusive concrete concussion condensation condition conditional conditions
    condolences condom condoms conduct conductor cone conference conferences confess confessed confession confidence
    confidential confidentiality confirm confirmed confirming confiscated confused conga congrats congratulations
    connect connection conned consensual consent consented consequences conservatory considering console constable
    constables consultant consultation consumed contact contacting contacts contagious container contains content
    contest continue contraception contraceptive contract contractions contractor contracts contribution control
    controlled controller controlling controls conversation convicted conviction convictions convinced cook cooked
    cooker cookies cooking cooks cool cooler cop cope copied copies coping copper coppers cops copy copying copyright
    cor cord coriander cork corn corner cornered cornwall coroner corpse correct corrections corridor corrie corsa
    corset cos cost costa costing costs costume cosy cot cottage cotton couch cough coughed coughing could couldnt
    couldve council councillor councils counselling counsellor counsellors count countdown counted counter counterfeit
    counting countries country counts county couple couples coupon courgette courgettes courier course courses
    coursework court courtroom courts cousin cousins cover covered covering covers covid cow cowboy cows coz cpn cpr
    cpw crab crabs crack cracked crackers cracking crackles crackling craft craic cramp cramping cramps crap crash
    crashed crate crawl crawled crawler crawlers crawling crayon crazy crd cream creams credit credited credits creep
    creeps creepy crest crew crib cricket crickets cried cries crime crimes crimestoppers criminal criminals
    criminology crisis crisp crisps crispy critical crochet crocs croissant crook crop cross crossbow crossed crossing
    crossword crosswords crow crowbar crowd crown crows cruel cruise cruising crumble crumbs crumpet crumpets crush
    crushed crusts crutches cry cryin crying crypto crystal cu cubicle cuckooing cucumber cud cuddle cuddles cudnt
    cuffed cuffs cult culture cum cumin cup cupboard cupboards cuppa cups curd cure cured curfew curiosity curious
    curlers curling current curry curtain curtains cushion cushions custard custody custom customer customers customs
    cut cute cuts cuttin cutting cuz cv cvs cwtch cyaan cycle cycling cyclist cylinder cyst czech da dad dada daddy
    dads dae daein daft dah daily dal damage dame damn damned damp dams dance danced dancefloor dancer dancers dancin
    dancing danger dangerous dare dared darent dark darling darts das dash dashboard dashcam dat data database date
    dated dates dating dats daughter daughters dawn day daylight days daytime dbs de deacon dead deadline deadlines
    deadly deadname deaf deal dealer dealers dealing deals dealt dear dears death deaths debate debit debrief debt
    debts dec decade decaf deceased december decent decide decided decides deciding decimal decision deck deckchair
    decking declare declared decline declined decorations decorator decrim decriminalisation ded deductible deed deep
    deepavali deeper deepfake deepfakes deer defamation defence defend defending define definite definitely definition
    defrost degree degrees deh deid delay delayed delete deleted deletes deleting deliberately delighted deliver
    delivered deliveries delivering deliveroo delivery dem demand demanding demands dementia demo den denies denim dent
    dental dentist dentists deny deodorant department dependant depending depends depo deport deportation deported
    deposit deposits depot depressed depression dept depth deputy der derby descale describe described describes
    description deserve deserved designated designer desk desks dessert destroy destroyed destroying det detail details
    detain detained detective detector detention detox dettol devastated development device devil devon dew dey dhal di
    dia diabetic diagnosed diagnosis dial dialled dialysis diary diazepam dick dictation did didnt die died dies diet
    differ difference different difficult difficulties diffrent dig digging digital dignity dim dinnae dinner dinners
    dinny dinosaur dinosaurs dint diolch dip diploma dips direct directions director directory dirt dirty dis
    disability disabled disappear disappeared disappointed disaster disc discarded discharge discharged discipline
    disclose disclosed disclosure disco discontinued discord discount discovered discreet discretion discuss disease
    disgrace disgusting dish dishes dishonour dishwasher disown dispatched dispersal display disposal dispute disputed
    disregard dissertation distance distract distraction distress district disturb ditch dito dived divorce divorced
    divvent diwali dizziness dizzy dj dmca dmv dna dnt do dob doc dock docks docs doctor doctors document documentary
    documents dodged dodgy dodo does doesnt dog dogs doh doin doing dole doll dollar dollars dolls domestic domination
    dominatrix dominos domme dommes donate donated donating donation donations done doner donkey donkeys donor dont
    donts doom doomed doon door doorbell doorman doors doorstep doorway doorways dope dor dos dosa dose dosed doses
    dosette dot dots double doubled doubles doubt douche dough doughnut doughnuts down download downstairs doxxed
    doxxing dr draft drafting drag dragged dragging dragon drags drain drained drains drama dramatic dramatics drank
    draught draw drawer drawers drawing drawn draws dread dreadful dream dreaming dreams dreamt drenched dress dressed
    dressing drew dribble dribbling dried dries drill drilled drilling drink drinkin drinking drinks drip dripping
    drive driven driver drivers drives drivin driving drizzle drone drooling drop dropped dropping drops drove drown
    drowned drowning drowsy drug drugged drugs drum drummer drums drunk drunks dry dryer drying dual dubai dublin duck
    ducks dude due duel duff dug duke dull dumb dummy dump dumped dumpling dumplings dumps dun dungeon dungeons dunno
    dunt duo duos durex durian during durkheim dust dusted duster dusty dutch duties duty duvet dvd dwn dwp dye dyed
    dyeing dyin dying dyou dyslexic dysphoria each ear earlier earlies earliest early earn earned earning earnings
    earns earplugs earring earrings ears earth easier easiest easily east eastenders easter easy easyjet eat eaten
    eatin eating eats ebay echo economic econs ecstasy eczema ed edge edges edible edibles edit editor ee eejit ees
    effect effects effort efter egg eggs eggshells ego egusi eh eid eight eighteen eighteenth eighth eighties eighty
    either elastic elbow elbowed elderly eldest election electoral electric electrician electricity electro elephant
    eleven elf ellaone else elses elsewhere em email emailed emails embarrassed embarrassing embarrassment embassy emdr
    emergencies emergency emoji emojis emotional employ employed employee employer employers employment emptied empty
    en enactment encrypted end ended ending endings endless ends enemies enemy energy enforcement engaged engagement
    engine engineer engineers england english enhanced enjoy enjoyed enjoying enough enquiries enquiry ent enter
    entered entire entitled entrance entry enuf envelope eod epilepsy epileptic epipen episode era erase erasure ere
    error escalator escape escaped escort escorted escorting escorts eso esol espresso essay essays estate eta ethics
    eu euro europe european evacuated eve even evening evenings event events ever every everybody everybodys everyday
    everyone everyones everything everythings everywhere evict evicted evicting eviction evidence evil evisa evry
    evrythin evrything ex exact exactly exam examination examine examined examiner example examples exams excel
    excellent except exchange exchanges excited excluded excuse excuses execute exercise exhaust exhausted exhibition
    exif exist exists exit exits expect expectations expected expecting expects expenses expensive experience
    experienced expert expire expired expires explain explained explaining explains explode exploded exploitation
    exploited exploiting expose exposed exposure express exs extend extended extension external extortion extra extras
    ey eye eyebrow eyebrows eyelash eyelashes eyelids eyeliner eyes ez fa fab face facebook faces facetime facial
    facilities facing fact factory facts factsheet fade fading fag fags fail failed failing fails failure faint fainted
    fainting faints fair fairs fairy faith fake faked fakes fall fallen falling falls false fam families family familys
    famous fan fancied fancies fancy fannys fans fantasy far fare fares farewell farm farmer farmers farming farsi
    fashion fast faster fasting fat fatal father fathers fault faulty fav favour favourite favours fear feared feart
    feather feathers feature feb february fed feds fee feed feedback feeding feeds feel feelin feeling feelings feels
    fees feet fel fell fella fellas feller fellow felt female femidoms fence fencing fennel fentanyl feral fern ferret
    ferris ferry ferrys festival fetch fetched fetching fete fetish fever few fi fianc fiance fictional field fields
    fifa fifteen fifth fifties fifty fight fighting fights figuratively figure figures file filing fill filled filler
    filling film filmed filming films filter filters filth filthy final finale finally finals finance financial find
    finder finders finding findom finds fine fined fines finger fingerprint fingerprints fingers finish finished
    finishes finishing fink finna fire firearm fired firemen fires firewall firework fireworks firing firm first fish
    fishball fisherman fishing fishy fist fistful fists fit fitness fits fitted fitting five fiver fix fixated fixed
    fixes fixing fizzy flag flagged flags flamingo flannel flap flapjack flapjacks flash flashback flashbacks
    flashcards flashed flashes flashing flask flat flatmate flatmates flats flattered flavoured fled fleeing flew flies
    flight flights flinch flinched flinches flip flipped flirting float floaty flogger flogging flood flooded flooding
    floods floor floors flop floppy flops flor florist floss flour flow flower flowers flu fluid fluids flush flustered
    flute fly flyer flyers flying flyover foam foaming fob focused fog foil fold folded folder folding folk folks
    follow followed follower followers following follows fone fones font fonts food foodbank fool fools foot footage
    football footballer footballers foots footsteps footy for forbidden force forced forces forcing forearm forearms
    forecast forehead foreign foreigner foreigners forensic forensics forever forfeiture forgave forget forgets
    forgetting forgive forgiven forgot forgotten fork forklift form formal former forms forsed fortnight fortnite
    fortune forty forum forums forward foster fostering foto fought foul found foundation fountain four fours fourteen
    fourth fox foxes fr fractions frame framed frames france frank fraud freak freaks free freebie freebies freed
    freedom freeholder freely freeze freezer freezers freezin freezing freind fren french frend frends frens fresh
    freshers fret fri friction friday fridays fridge friend friendly friends friendship fries fright frightened
    frightening frightens fringe frm frnd frnds frog frogs from front frost frosted froth froze frozen fruit fry fryer
    ft fuck fudge fuel full fully fumes fuming fun function fund funded funding funds funeral funerals funniest funny
    fur furious furniture further fuse fuss fussed fussing future fwd
    """
}
