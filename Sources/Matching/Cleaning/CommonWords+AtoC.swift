extension CommonWords {
  /// Base forms from a to c, in alphabetical order (from SCOWL; see `CommonWords`).
  static let atoC: StaticString = """
    a aardvark aback abacus abandon abate abbey abbot abbreviate abbreviated abbreviates abbreviating abbreviation
    abbreviations abdicate abdicated abdicates abdomen abdominal abduct abet abhor abhorrent abide abilities ability
    abject ablaze able abler ablest ably abnormal abnormally aboard abode abolish abolition aborigine abort abound about
    above abrasive abrasives abreast abridge abroad abrupt abruptest abscess abscond absence absent absentee absolute
    absolve absorb abstain abstract abstruse absurd absurdest abundance abundant abuse abysmal abyss academic academics
    academy accede accelerate accent accept access accessory accident accidents acclaim acclimate accolade accommodate
    accommodation accompany accomplish accord accordion accost account accredit accrue accumulate accumulated
    accumulates accumulating accuracy accurate accurately accuse accustom ace ache achieve acid acknowledge acne acorn
    acoustic acoustics acquaint acquiesce acquire acquisition acquit acquittal acre acreage acrid acridest acrimony
    acrobat acronym across acrylic acrylics act action active activist actor actress actual actuary acumen acute acutest
    ad adage adamant adapt adaptor add addendum addict addition additional additionally additions additive additives
    address addressee adept adequate adequately adhere adhesion adhesive adhesives adjacent adjective adjoin adjourn
    adjunct adjust administer administered administering administers administration administrative admire admission
    admit admonish ado adobe adopt adore adorn adrift adroit adulation adult adultery adulthood advance advantage advent
    adventure adverb adverbial adversary adverse adversest advert advertise advice advise advisory advocate advocated
    advocates advocating aeon aerial aeroplane aerosol aerospace aesthetic aesthetically afar affable affair affect
    affidavit affiliate affinity affirm affix afflict affluence affluent afford affront afield aflame afloat afoot
    aforementioned aforesaid afraid afresh after afterlife aftermath afternoon afterwards again against age agencies
    agency agenda agent aggravate aggregate aggressive aggressor aghast agile agitate agitated agitates agitating
    agitation agitator agitators aglow agnostic agnostics ago agonise agony agree agreeable agreement agriculture
    aground ahead ahoy aid aide ail ailment aim aimless air airborne aircraft airfield airier airiest airline airmail
    airport airstrip airtight airy aisle ajar akin alarm alarmist alas albeit albino album alcohol alcove ale alert alga
    algae algebra algorithm alias alibi alien alight align alike alimony alive alkali alkaline all allay allege allegory
    allergic allergy alleviate alley alliance alligator allocate allocated allocates allocating allocation allocations
    allot allow alloy allude allure allusion allusions ally almanac almighty almond almost alms aloft alone along
    alongside aloof aloud alpha alphabet already also altar alter alternate alternative alternatively alternatives
    although altitude alto altogether altruism aluminium always am amass amateur amaze ambassador amber ambience ambient
    ambiguities ambiguity ambiguous ambition ambitions ambitious amble ambulance ambush amen amend amethyst amiable
    amicable amicably amid amidst amiss ammonia amnesia amnesty amoeba amok among amongst amoral amorous amorphous
    amount amp ampere ampersand amphibian ample ampler amplest amplify amplitude amply amputate amputated amputates
    amulet amuse an anaemia anaemic anagram anal analgesic analogies analogous analogue analogy analyse analysis analyst
    analytic anarchic anarchism anarchist anarchy anathema anatomy ancestor ancestral ancestry anchor anchorage anchovy
    ancient and android anecdote anew angel anger angle angler angrier angriest angrily angry angst anguish angular
    animal animals animate animated animates animating animation animosity ankle annals annex anniversary annotate
    annotated annotates announce annoy annual annuity annul anoint anomalous anomaly anon anonymity anonymous anorak
    another answer ant anteater anteaters antelope antenna antennae anthem anthill anthills anthology anthrax antibody
    antic anticipate anticipated anticipates anticipating anticipation antidote antipathy antique antisocial antler
    antonym anus anvil anxiety anxious any anybody anyhow anyone anyplace anything anythings anyway anywhere aorta apart
    apartheid apathetic apathy ape aperture apex aphorism aphorisms apiece aplomb apologies apologise apology apostle
    apostrophe appal apparatus apparel apparent apparently appeal appear appease append appendage appendix appetiser
    appetite applaud applause apple appliance applicable applicant applicants application applications apply appoint
    appointee apposite appraise appreciate appreciated appreciates appreciating appreciation apprehend approach
    appropriate appropriately approve approximate approximately approximation apricot apron apt apter aptest aptitude
    aquarium aquatic aquatics aqueduct arable arbiter arbiters arbitrarily arbitrary arbitrate arbour arc arcade arcane
    arch archaic archer archery archest architect architecture archive archway ardent ardour arduous are area arena
    arguable argue argument aria arid arise arisen arithmetic ark arm armadillo armament armchair armistice armour
    armoury armpit army aroma aromatic aromatics arose around arouse arraign arrange array arrears arrest arrive
    arrogance arrogant arrow arse arsenal arsenic arson art artefact artery arthritic arthritis artichoke article
    artifice artificial artificially artillery artisan artist artistry artwork as asbestos ascend ascension ascent
    ascertain ascetic ascetics ascribe asexual ash ashamed ashcan ashen ashore ashtray aside ask askance askew asleep
    asparagus aspect aspen aspersion asphalt aspire aspirin ass assail assassin assault assemble assent assert assess
    assessor asset assign assist associate associated associates associating association associations assort assume
    assumption assumptions assure asterisk asteroid asthma astonish astound astray astride astrology astronaut
    astronomer astronomers astronomy astute astutest asylum asymmetry asynchronous ate atheism atheist athlete atlas
    atmosphere atom atone atrocious atrocities atrocity attach attack attain attempt attend attention attentions
    attentive attest attic attire attitude attorney attract attribute auburn auction audacious audacity audible audience
    audio audit auditor auditory augment august augustest aunt aura aural austere austerest authentic author authorise
    auto autobiography autocracy autocrat autograph automate automated automates automating automobile autonomy autopsy
    autumn auxiliary avail avalanche avarice avenge avenue average averse avert aviation aviator aviators avid avocado
    avoid avow await awake awaken award aware away awe awesome awful awfullest awhile awkward awning awnings awoke
    awoken awry axe axiom axiomatic axis axle aye azalea azure babble babe babier babiest baboon baby babyish bachelor
    back backbone backer backfire background backhand backlash backlog backpack backside backslash backspace backstage
    backtrack backward backwoods bacon bacteria bacterial bacterium bad badder baddest bade badge badger badminton
    baffle bag bagel baggage baggier baggiest baggy bail bait bake baker bakery balance balcony bald balder baldest bale
    ball ballad ballast ballerina ballet balloon ballot ballroom balm balmier balmiest balmy baloney bamboo bamboozle
    ban banal banana band bandage bandanna bandier bandiest bandit bandstand bandwagon bandwidth bandy bang bani banish
    banister banisters banjo bank banker banknote bankrupt banner banquet banter baptise baptism bar barb barbarian
    barbaric barbarous barbecue barber bard bare bareback barefoot barer barest bargain barge baritone bark barley
    barman barn barnacle barnyard barometer baron baroque barrage barrel barren barrenest barrette barricade barrier
    barrister barristers bartender barter base baseball baseballs baseline basement baser basest bash basic basil basin
    basis bask basket bass bassoon bastard baste bat batch bath bathe bathroom bathtub baton batsman battalion batter
    battery battle baud baulk bawdier bawdiest bawdy bawl bay bayonet bayou bayous bazaar be beach beacon bead beadier
    beadiest beady beagle beak beaker beam bean bear bearable beard bearer beast beat beaten beater beautify beauty
    beaver became because beckon become bed bedbug bedder bedlam bedridden bedrock bedroom bedside bedspread bedtime bee
    beech beef beefier beefiest beefy beehive been beeper beer beeswax beet beetle beeves befall befallen befalling
    befalls befell befit before beforehand befriend beg began beggar begin beginner beginners begrudge beguile begun
    behalf behalves behave behaviour behead beheld behind behold beige belabour belated belatedly belch belfry belie
    belief believe belittle bell bellboy bellhop bellow belly belong beloved beloveds below belt bemoan bemuse bench
    bend bender beneath beneficial benefit benighted benign bent bequeath bequest bereave bereft beret berry berserk
    berth beseech beset beside besiege besought best bestial bestow bet beta betcha betray betrothal better bettor
    between beverage beware bewilder bewilders bewitch beyond bias bib bible biblical bicker bicycle bid bidden bide
    biennial bifocals big bigamist bigamous bigamy bigger biggest bigot bigotry bike bikini bilateral bile bilingual
    bill billboard billfold billiards billion billow bin binary bind binder bingo binomial biochemistry biography
    biological biologist biologists biology biped bipeds biplane birch bird birdcage birth birthday birthmark biscuit
    bisect bisexual bisexuals bishop bison bit bitch bite bitmap bitten bitter bitterest bizarre blab black blackbird
    blackboard blacken blacker blackest blackhead blackjack blacklist blackmail blackout blacktop bladder blade blame
    blameless blamer blanch bland blander blandest blank blanker blankest blanket blare blaspheme blasphemy blast
    blaster blatant blaze blazer bleach bleak bleaker bleakest blearier bleariest bleary bleat bled bleed blemish blend
    bless blew blight blimp blind blinder blindest blindfold blink blinker blip bliss blister blithe blither blithest
    blitz blizzard blob bloc block blockade blockage blockhead blog blogger blond blonde blonder blondest blood bloodier
    bloodiest bloodshed bloodshot bloody bloom blossom blot blotch blotter blouse blow blown blowout blowtorch blubber
    bludgeon blue bluebell bluebells blueberry bluebird bluegrass blueprint bluer bluest bluff bluffed bluffer bluffest
    bluffing blunder blunt blunter bluntest blur blurb blurt blush bluster boa boar board boarder boardwalk boast boat
    bob bobbin bobcat bobsled bobsleds bode bodice bodily body bodyguard bodywork bog boggle bogus boil boiler bold
    bolder boldest bologna bolster bolt bomb bombard bomber bond bondage bone bonfire bonier boniest bonnet bonus bony
    boo booby book bookcase bookend booklet bookmark bookshelf bookshop bookstore bookworm boom boomerang boon boor
    boorish boost booster boot bootee booth bootleg bootstrap booty booze bop border borderline bore boredom born borne
    borough borrow bosom boss bossier bossiest bossy botanical botanist botany botch both bother bottle bottom bough
    bought boulder boulevard bounce bound boundary boundless bounty bouquet bourbon bourgeois bout boutique bovine bow
    bowel bowl bowlegged bowler box boxcar boxer boy boycott boycotted boyfriend boyhood boyish bra brace bracelet
    bracket brackish brag braggart braid brain brainier brainiest brainless brainwash brainy braise brake bran branch
    brand brandish brandy bras brash brasher brashest brass brassier brassiere brassiest brassy brat bravado brave
    braver bravery bravest bravo brawl brawn brawnier brawniest brawny bray brazen brazier breach bread breadth break
    breakable breakdown breakfast breakneck breast breath breathe breather bred breed breeder breeze breezier breeziest
    breezy brethren brevity brew brewery bribe bribery brick bridal bride bridge bridle brief briefcase briefer briefest
    briefly brigade bright brighten brighter brightest brilliant brim brimstone brine bring brinier briniest brink briny
    brisk brisker briskest bristle britches brittle brittler brittlest broach broad broadcast broaden broader broadest
    broadside brocade broccoli brochure broil broiler broke broken broker bronco bronze brooch brood brook broom broth
    brother brought brow browbeat brown browner brownest brownie brows bruise brunch brunette brunt brush brusque
    brusquer brusquest brutal brute brutish bubble bubblier bubbliest buck bucket buckle bud buddy budge budget buff
    buffalo buffed buffer buffet buffing buffoon bug bugger buggier buggiest buggy bugle bugler build builder built bulb
    bulbous bulge bulk bulkier bulkiest bulky bull bulldog bulldoze bullet bulletin bullfight bullfrog bullion bully bum
    bumblebee bummer bummest bump bumper bumpier bumpiest bumpy bun bunch bundle bung bungalow bungle bungler bunion
    bunk bunker bunny buoy buoyancy buoyant burble burden bureau bureaucracy bureaus burger burglar burglary burgle
    burial burlap burlier burliest burly burn burner burnish burnt burp burr burred burring burro burrow bursar burst
    bury bus buses bush bushel bushier bushiest bushy busier busiest busily bust bustle busy busybody but butcher
    butchery butler butt butte butter buttercup butterfly buttery buttock button buttress buxom buy buyer buzz buzzard
    buzzer bye bygone bypass bystander byte byway cab cabaret cabbage cabin cabinet cable caboose cacao cache cackle
    cacti cactus cad caddie cadence cadet cafeteria caffeine cage cagey cagier cagiest cajole cake calamity calcium
    calculate calculated calculates calculating calculation calculations calculator calculi calculus calendar calf
    calibre calico call callable caller callous callow callus calm calmer calmest calorie calve came camel cameo camera
    camp campaign camper campus can canal canary cancel cancer candid candidacy candle candour candy cane canine
    canister canisters canker cannery cannibal cannibals cannier canniest canning cannon cannot canny canoe canon canopy
    cant canteen canter canvas canvass canyon cap capable capacitor capacity cape caper capillary capital capitalism
    capitalist capitals caprice capsize capsule captain caption captive captor capture car caramel carat caravan carbon
    carcass card cardboard cardiac cardigan cardinal cardinals care career carefree careless caress caretaker cargo
    caribou caribous carnage carnal carnation carnival carnivals carnivore carol carouse carp carpenter carpentry carpet
    carriage carrier carrion carrot carry cart cartel cartilage carton cartoon cartridge cartwheel carve cascade case
    cash cashew cashier cashmere casino cask casket casserole cassette cast castaway caste caster castigate castle
    castoff castrate casual casualty cat cataclysm catalogue catapult cataract catastrophe catcall catcalled catcalls
    catch catchier catchiest catchment catchy catechism categorically category cater catfish cathedral catholic catnap
    catnip cattle catwalk caucus caught caulk causal cause causeway caustic caution cautious cavalier cavaliers cavalry
    cave caveat cavern caviar cavity cavort caw cease ceasefire ceaseless cedar cede ceiling ceilings celebrate
    celebrated celebrates celebrating celebration celebrity celery celestial celibacy celibate celibates cell cellar
    cellist cello cellular cellulose cement cemetery censor censorship censure census cent centipede central centre
    century ceramic cereal cerebral ceremony certain certainty certificate certify cervical cessation chafe chaff
    chagrin chain chainsaw chair chairman chairmen chalet chalice chalk chalkier chalkiest chalky challenge chamber
    chameleon champ champagne champion chance chancellor change changeover channel chant chaos chaotic chap chapel
    chaperone chaplain chapter char character characteristic characteristics characters charcoal charge charger chariot
    charisma charitable charity charlatan charm chart charter chase chasm chassis chaste chasten chaster chastest
    chastise chastity chat chatter chattier chattiest chatty chauffeur cheap cheapen cheaper cheapest cheaply cheat
    check checker checkout checkup cheek cheep cheer cheerier cheeriest cheery cheese cheetah chef chemical chemicals
    chemist chemistry cheque chequer cherish cherry cherub cherubim chess chest chestnut chew chewier chewiest chewy chi
    chic chicer chicest chick chicken chide chief chiefer chiefest chiefly chieftain child childhood childish childlike
    children chill chiller chillest chilli chillier chilliest chilly chime chimney chimp chin china chink chintz chip
    chipmunk chipper chirp chisel chivalry chlorine chocolate choice choicer choicest choir choke cholera choose
    choosier choosiest choosy chop chopper choppier choppiest choppy choral chord chore chortle chorus chose chosen chow
    chowder christen chrome chromium chronic chronicle chubbier chubbiest chubby chuck chuckle chug chum chummier
    chummiest chummy chunk chunkier chunkiest chunky church churn chute cider cigar cigarette cinch cinder cinema
    cinnamon cipher circa circle circuit circuitry circular circulate circulated circulates circulating circulation
    circumstance circumstances circus cistern citation citations cite citizen citric citrus city civic civil civilian
    civilise clack clad claim clam clamber clammier clammiest clammy clamour clamp clan clang clank clap clapper
    claptrap claret clarification clarify clarinet clarity clash clasp class classic classification classify classmate
    classroom classy clatter clause claw clay clean cleaner cleanest cleanlier cleans cleanser clear clearance clearer
    clearest cleat cleavage cleave cleaver clef cleft clemency clench clergy clergyman clergymen cleric clerk clever
    cleverest click client cliff climactic climate climax climb climber clime clinch cling clinic clink clip clipboard
    clique clitoris cloak clock clockwise clockwork clod clog cloister clone close closer closest closet closure clot
    cloth clothe cloud cloudier cloudiest cloudy clout clove cloven clover clown club clubhouse cluck clue clueless
    clump clumsier clumsiest clumsily clumsy clung cluster clutch clutter coach coagulate coal coalesce coalition coarse
    coarsen coarser coarsest coast coastal coaster coastline coat coax cob cobalt cobble cobbler cobra cobweb cocaine
    cock cockeyed cockier cockiest cockpit cockroach cocktail cocky cocoa coconut cocoon cod code coerce coercion
    coexist coffee coffer coffin cog cogency cogent cognac cognitive coherence coherent coil coin coinage coincide coke
    colander colanders cold colder coldest colic collaboration collage collapse collar collate colleague collect
    collector college collide collie collision collusion colon colonel colonise colony colossal colour colt column coma
    comb combat combine come comeback comedian comedy comeliest comely comet comfort comic comma command commando
    commence commend comment commentary commerce commercial commercially commission commissioned commissioning
    commissions commit committee commodity commodore common commonest commotion communal commune communicate
    communicated communicates communicating communication communications communion communism communist community commute
    compact companion company compare comparison compass compatibility compatible compel compensate compensation compete
    competition competitive competitor compile complacent complain complaint complement complementary complete complex
    compliant complicate complicated complicates complicating complication complications compliment comply component
    components compose composite compost composure compound comprehend comprehensible comprehension comprehensive
    compress comprise compromise compulsion compulsory compute computerise comrade con concatenate concatenated
    concatenates concatenating concave conceal concede conceit conceive concentrate concentrated concentrates
    concentrating concentration concept conceptual concern concert concerto concise concisest conclude conclusion
    conclusions concoct concord concourse concrete concur concurrently condemn condense condiment condition conditional
    conditioned conditioning conditions condom condone condor conducive conduct conductor cone confer conferrer confess
    confetti confide confidential confidentiality configure confine confirm conflict conform confound confront confuse
    congeal congenial congest congratulate congratulations congress congruent conical conifer conifers conjecture
    conjugal conjugate conjunction conjure connect connector connote conquer conqueror conquest conscience conscious
    consecutive consensus consent consequence consequences consequent consequently conserve consider considered
    considering considers consign consist console consonant consort conspicuous conspiracy conspire constancy constant
    constituency constituent constituents constitute constrain constraint constrict construct construe consul consular
    consult consume consumption contact contagion contain contemplate contemplated contemplates contemplating
    contemporary contempt contend content contentious contest context continent continue continuum contort contour
    contraception contract contradict contradictory contrary contrast contravention contribute contributor contrite
    contrive control controversy convene convenience convenient conveniently convent converge converse convert convex
    convey convict convince convoy convulse coo cook cookbook cooker cookie cool cooler coolest coolly coop cooper
    coordinate coordinates coordination cop cope copier copious copper copulate copy copyright coral cord cordial
    cordless cordon corduroy core cork corkscrew corn cornea corner cornet cornier corniest cornmeal corny corollary
    coronary coroner coroners corporal corporals corporate corporation corps corpulent corpus corpuscle corral correct
    corrector correlate correlation correspond corridor corrode corrosion corrosive corrupt corsage corset cortex cosier
    cosiest cosily cosmetic cosmetics cosmic cosmology cosmonaut cosmos cost costlier costliest costume cosy cot cottage
    cotton couch cougar cough could council counsel count countable countdown counter counterexample counterpart
    countess countless country countryside county coup couple coupon courage courier course courser court courteous
    courtesy courtroom courtship courtyard cousin cove covenant covenants cover coverage covert covet cow coward
    cowardice cowboy cower cowgirl cowhide cox coy coyer coyest coyote crab crabbier crabbiest crabby crack cracker
    crackle crackpot cradle craft craftier craftiest craftily craftsman craftsmen crafty crag craggier craggiest craggy
    cram cramp cranberry crane cranium crank crankier crankiest cranky crap crash crass crasser crassest crate crater
    crave crawl crayfish crayon craze crazier craziest crazily crazy creak creakier creakiest creaky cream creamier
    creamiest creamy crease create creation creative creator creature credence credible credit creditor credulous creed
    creek creep creepier creepiest creepy cremate crepe crept crescendo crescent crest cretin crevasse crevice crew crib
    cricket crime criminal criminals crimson cringe crinkle cripple crises crisis crisp crisper crispest crisply crispy
    criteria criterion critic criticise critique croak crochet crock crockery crocodile crocus crofts crony crook
    crooked croon crop croquet cross crossbow crosser crossest crossroad crosswalk crossword crotch crouch crow crowbar
    crowd crown crucial crucifix crucify crude cruder crudest crudity cruel crueller cruellest cruelly cruelty cruise
    cruiser crumb crumble crumblier crummier crummiest crummy crumple crunch crunchy crusade crush crust crustier
    crustiest crusty crutch crux cry crybaby crypt cryptic crystal cs cub cube cubic cubicle cuckoo cucumber cucumbers
    cuddle cuddly cue cuff cuffed cuffing cuisine culinary cull culminate culpable culprit cult cultivate culture
    cumbersome cumming cums cumulative cunning cunningly cup cupboard cur curable curator curators curb curd curdle cure
    curfew curio curios curious curl currant currency current curricula curriculum curry curse cursor cursory curt
    curtail curtain curter curtest curtsy curvature curve cushion custard custodian custody custom customary customise
    cut cutback cute cuter cutest cuticle cutlery cutlet cutter cutthroat cyanide cycle cyclic cyclist cyclone cylinder
    cylinders cymbal cynic cypress cyst
    """
}
