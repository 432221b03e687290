extension CommonWords {
  /// Base forms from a to c, in alphabetical order, written for this project (see `CommonWords`).
  static let atoC: StaticString = """
    abase aboard abode abolition abortion about above abrasive abroad absolutely absorption abuse abut accent accept
    access accident accompany according account accountant ace ache achieve acid acne acorn acquire acre acres acrid
    across act action active actor actress actually adapt add addict addition address adequate adjoining adjust admire
    admit adopt adore adult advance advent adverb adverse advert advice advise aerial aeroplane affairs affect afford
    affray afraid after afterlife afternoon afterwards again against age agency agenda agent ago agree aground ah aha
    ahead aid aim air airline airport airspace alarm alas album alcohol ale alert alignment alike alive all allay
    allergy alley alleyway allotted allow alloy ally almond almost alone along alongside aloud already alright also
    altar alter although altogether always am amaze ambulance amen amid among amongst amount ample amply amuse an
    anaemia analyse ancient and angel anger angle angrier angry animal ankle annal anniversary announce annoy annual
    annuity anorak another answer ant anthem antibiotic antibody antique antiseptic anxiety any anybody anyhow anymore
    anyone anything anyway anywhere apart apologise app apparent apparently appeal appear appease appetite applaud
    applause apple application apply appoint appreciate apprentice apprenticeship apprised approach approve apricot
    april apron arch ardent arduous are area arena argh argue argument aria arid arise arisen arm armchair armpit army
    arose around arrange array arrest arrive arrow arse arsehole art artery arthritis artist as ascending ascertain
    ashamed ashes ashtray aside ask asleep aspect aspire assail assay assemble assembly assess assignment assist
    associate association assort assume assure aster asthma at ate athletics atkins atone atop attach attack attain
    attempt attend attendee attention attest attic attract aubergine auction audition august aunt aunty auspicious
    author autism autistic automatic automobile autumn avenue average avert avid avocado avoid aw await awake awaken
    award aware away awoke awoken aww aye babe baby baccy bachelor back backache backfire backpack backseat backside
    backstage backstory backup backward bacon bacteria bad badge badger badminton bag bagel baggage baggy baguette bail
    bailout bairn bait bake baker balance bald balk ball ballet ballot ballpark ballroom ban banal banana band bandage
    bang banger bangle banished banister bank banker bankrupt bankruptcy banner banter bar barbecue barber bard bare
    bargain barge barista bark barley barmaid barman barmy barn baron barrel barren barrier barrister bartender barter
    base basement bash basically basil basin basis basketball bass bastard bat batch bath bathrobe bathroom baton
    batten batter battery battle batty bay bayonet bbq be beach beacon bead beagle beak beam bean beanie bear beard
    beast beat beaten beautician beauty became because beck become bed bedroom bedside bedtime bee beech beef been beer
    beetle before beforehand beg began beggar begin begun behalf behave behaviour behind behold beige belated belief
    believe bell bellend bellow belly bellyache belong below belt bench benchmark benchmarks bend beneath benefit bent
    berry berth beside best bestie bestseller bet better between bevel beware beyond bias bible bicker bicycle bid
    bidden big bigger biggest bike bill billboard billion billow bin bind binder binge bingo biology birch bird birth
    birthday birthplace biscuit bit bitch bitchy bite bitten bitter bittersweet bizarre black blackberry blacklist
    bladder blade blag blagger blame bland blank blanket blase blast blaster blaze bleach bleak bleat bled bleed bleep
    blend blender bless blew blight blimey blimp blind bling blink blip bliss blister bloat blob bloc block blockade
    blocker blog bloke blond blood bloodshed bloody bloom blot blouse blow blower blown blowout blue blueberry
    blueprint bluetooth blunder blunt blur blurt blush bluster board boarder boardwalk boast boat bob bodge bodily body
    bodybuilding bog bogey bogus boil boiler bold bolder bollocks bolster bolt bomb bomber bone bonfire bonkers bonnet
    bonny bonus bony boob booby booger boogie book bookcase booker bookshop boom boomer boost booster boot booth booze
    boozy bop border borderline bore boredom borne borough borrow boss bossy both bother bottle bottom bough bought
    boulder bounce bouncer bouncy bound bounty bout bow bowel bowl bowler box boxer boy boyfriend bra brace bracelet
    brag braid brain brainy brake branch brand brandy bras brash brat brave braver bravery brawl brawn breach bread
    breadth break breakable breakage breakaway breakdown breaker breakfast breakout breakthrough breakup bream breast
    breastfeeding breath breathtaking bred breed breeze breezy brekkie brew bribe brick bricklayer bridal bride
    bridesmaid bridge bridle brief briefcase briefly bright brighter brightest brill brilliance brilliant brim brine
    bring brink brisk brittle bro broad broadband broadcast broaden broader broccoli broke broken broker brolly
    bronchitis bronze brooch brood brook broom broth brother brought brow brown brownie browse browser bruise bruiser
    brunch brunette brunt brush brutal bubble buck bucket buckle bud buddhist buddy budge budget budgie buffer buffet
    bug bugger buggy build builder built bulb bulk bulky bull bullet bullock bullshit bully bum bumble bumblebee bump
    bumper bumpy bun bunch bundle bung bungalow bungle bunk bunker bunny bunt buoy burble bureau burger burglar
    burglary burgle burn burner burnout burnt burp burr burrito burrow burst bury bus buses bush bushy busier busiest
    businessman businessmen busk bustle busy but butcher butler butter butterfly buttery buttock button butty buy buyer
    buzz buzzer by bye byte cab cabbage cabbie cabin cabinet cable cache cackle caddy cafe cage cairn cake calculate
    calculator calendar calf call caller callow calm calmer calmest calorie came camel cameo camera cameraman camp
    campsite campus can canal cancel cancer candid candle candy cane canning cannon cannot canny canoe canon cant
    canteen cap cape capital capitol cappuccino capsule captain caption car caravan card cardboard cardigan cardio care
    career carefree careless carer caretaker cargo carpenter carpet carriage carrier carrot carry cart cartoon carve
    carver case cash cashew cashier cashpoint casino cask cast castle casual cat catch catchy catering catholic cattle
    caught cauliflower causation cause caution cautious cave cease ceiling celebrate celery cellar cello cellphone cent
    central centre century cereal certain certainty certificate chain chair chairman chairperson chalk challenge
    chamber champagne champion championship chance chancel chancer change changer channel chant chaos chap chapel char
    character chard charge charger chariot charisma charity charm chart charter chase chaser chasm chaste chat chatter
    chav cheap cheaper cheapest cheat check checklist checkout checkpoint cheddar cheek cheekbone cheekier cheeky cheer
    cheerio cheery cheese cheesy cheetah chef chemist chemistry cheque cherish cherry chess chest chew chick chicken
    chickenpox chide chiefs child childbirth children chili chill chilli chilly chime chimney chimp chin chip chippy
    chives choccy chocolate choice choir choke choker choose chop chopper choppy chore chorus chose chosen christian
    christmas chrome chubby chuck chuckle chuffed chuffing chum chunk chunky church churn chute cider cigar cigarette
    ciggie cinema circle circus citing city civil claim claimant clam clamp clan clang clap clarity clash clasp class
    classic classmate classroom classy clatter clause claw clay clean cleaner cleanest cleanse cleanup clear clearer
    cleat cleave clerk clever click client clientele cliff climate climb cling clingfilm clingy clinic clinician clink
    clipboard clipper cloak clock clockwork clod clog clone close closer closest closet clot cloth cloud cloudy clout
    clover cloves clown club clubber clubhouse cluck clueless clump clung clutch coach coal coarse coast coaster coat
    coax coca cockerel cockle cocktail cocky cocoa coconut cod coercion coffee coffin cognition cohesion cohort coin
    coke cola cold colder coldest collage collapse collar colleague collect collector college collide colony colour
    colt coma comb combat combine come comeback comedian comedy comet comfort comic command commence commend comment
    commerce commit committee commodity commonly commonplace commune communicate communion communist commute compact
    company compare compassion compel compete complacent complain complaint complement complete complex compliance
    compliant complicated complying compose composite compost compromise computer con conceal concede conceit conceive
    concentrate concept concern concert conclude concrete concurrently condemn condensation conditioner condo condone
    condor conduct conduit cone confess confidence confident confirm conflict conform confuse congrats congratulate
    congratulations conjunction connect conscious conservation consider consist console consort constant constipation
    construct consul consult consume contact contain contemporary contempt contend content contest context continent
    continue contraception contract contractor contrast contribute control convene convent convert convince cook cooker
    cookie cool cooler coop cooper cop cope copper copy coral cord cordon core cork corn corner cornerstone cornet
    coroner corps correct corridor cosh cost costume cosy cottage cotton couch cough could council councillor
    councilman counsel counsellor count countdown counter countless country countryside county couple coupon courage
    courgette courier course coursework court courtesy courtroom courtyard cousin cove cover coverage covert covet cow
    coward coyote crab crack crackdown cracker crackle cradle craft craic cram cramp crane crank crap crappy crash
    crass crate crave crawl crayon craze crazier crazy creak creaky cream creamy crease create creation creature credit
    creditor creed creek creep creeper creepy crepe crept crescent crest crew crib cricket crikey crime criminal crimp
    cringe cringey crises crisis crisp critical criticise croak crochet crock crockery crocodile crook crop cropper
    cross crossroads crouch croup crow crowd crowdfunding crown crude cruel cruise cruiser crumb crumble crumpet crunch
    crush crust crutch cry crystalline cube cucumber cuddle cult cunning cup cupboard cupcake cuppa curb curd cure
    curious curl curlier currant currency current curry curse curtain curved curvy cushion custard custody custom cut
    cute cuter cutest cutter cycle cyclist cynic
    """
}
