extension CommonWords {
  /// Base forms from r to z, in alphabetical order, written for this project (see `CommonWords`).
  static let rtoZ: StaticString = """
    rabbi rabbit rabble race racecourse racer racism racist rack racket radiator radio radish radius raffle rafter rag
    rage raid raider rail railcard railway rain rainbow raincoat rainy raise raisin raked rally ramadan ramble ramming
    ramp ran ranch rancid rang rank rant rap rape rapid rapper rapport rapture rare rarest rarity rascal rash rasher
    rasp raspberry rat rate rather ratio ration rattle rave raven raver ravine raw rayon raze razor reach react reaction
    read reader ready real realise really ream reap rear reason reassure rebate rebel rebuild rebuilt rebuke recall
    recede receipt receive recent receptionist receptive recess recharge recipe recite reckon reclaim recline recluse
    recognise recoil recollect recommend record recover recovery recreation recruit rectangle rector recurring recycle
    red redeem redhead redo reduce redundancy redundant reel refer referee refine reflect reform refrain refresh refuel
    refuge refund refuse refute regain regal regard regime regiment region register regret regularly regulate rehearse
    reign rein reject relate relationship relax relay release relegate relent relief relieve religion religious relish
    reload rely remain remand remark remedy remember remind remorse remote remove render renew renown rent rental renter
    repaid repair repay repeat repel replace replica reply report represent representative repress reproach reptile
    request require rescue rescuer research resemble resent reserve reside residue resign resilience resilient resist
    resolution resolve resort resource respect respond response rest restaurant restore restrain restraint restrict
    result resume retail retain retina retire retort retrace retreat retrieve return reunite reveal revel revenge
    revenue reverse review revise revive revolt revolve reward rewind rewrite rhino rhyme rib ribbon rice rich richer
    rickety rid ridden riddle ride rider ridge right rigid rind ring ringtone rink rinse riot rip ripe ripple rise risen
    risk riskier risky rite ritual river road roam roar roast roastie rob robber robbery robe robin robot rock rockery
    rocket rocky rod rode rodent role roll romance roof roofer rook rookie room roommate roost rooster root rope ropey
    ropy rose roster rot rota rotate rotten rough rougher round roundabout roundup rouse route router routine rover row
    royal rub rubber rubbery rubbish rubble rucksack rude ruder ruffle rug rugby ruin rule ruler rum rumble rummage
    rumour rump rumple run rung runner runny runt runway rural rush rust rustle rusty sable sachet sack sacred sad
    sadder saddest safe safer safest safety sag sage said sail sailor saint salad salary sale salesman saliva salmon
    salon salsa salt salty salute same sample sanction sand sandal sandwich sandy sane sang sank sardine sarnie sassy
    sat satin satire satisfy saturday sauce saucepan saucer saucy sauna sausage savage save saviour savour savoury saw
    sawn say scab scabby scald scale scalp scam scamp scan scanner scant scar scarce scare scarf scarier scariest
    scarlet scary scatter scene scent schedule scheme school science scientist scissors scoff scold scone scoop scoot
    scooter scope score scorer scorn scour scout scowl scramble scran scrap scrape scratch scratchy scrawl scream
    screech screen screenshot screw screwdriver scribble script scroll scrounge scrounger scrub scruffy scum sea seagull
    seal seam search seaside season seat seatbelt seater secluded second secondary secrecy secret secretary sector
    secure seduce see seed seedling seek seem seen seep seesaw seize seizure seldom select selfie selfish selfless sell
    seminar senate send sender senior sense sensible sensitive sensor sent sentence sentry separate separately
    separation september serenade serene serial series serious serve server service set settee setter settle seven
    seventeen seventh seventy sever sew sewage sewer sewn sexism sexist sexy shabby shack shade shadow shady shaft shag
    shake shaken shakeup shaky shall shallow sham shamble shame shameless shampoo shape shard share shark sharp sharpen
    sharper sharply shatter shave shaven shaver shawl she shear shed sheen sheep sheer sheet shelf shelter shelves
    shelving sherbet sherry shield shift shin shine shinier shiny ship shirt shit shitty shiver shoal shock shoe shone
    shook shoot shop shopper shore short shortage shorten shorter shortest shorthand shot should shoulder shout shove
    shovel show shower showery shown shrank shred shrew shriek shrill shrine shrink shrug shrunk shuffle shunt shut
    shutter shuttle shy shyness sibling sick side sideways siege sieve sift sigh sight sign signal signature signpost
    sikh silence silent silk silky sill sillier silly silver sim simmer simple simpler simplest simply sin since sing
    singer single sinister sink sip siren sister sit site sitter situation six sixteen sixth sixty size skate sketch
    skewer ski skid skill skillet skim skimp skin skinnier skinny skint skip skirt skit skittle skive skiver skull skunk
    sky slab slack slackers slag slam slander slang slant slap slapper slapstick slash slate slaughter slay sledge sleek
    sleep sleepless sleepy sleet sleeve slender slept slice slid slide slight slim slime slimmer slimy sling slink slip
    slipper slippery slit slither sliver slog slop slope sloppy sloshed slot sloth slouch slow slower slowest slowly
    slug slum slumber slump slung slur slurp slurry slush slushy sly smack small smaller smallest smart smarter smartest
    smash smear smell smellier smelly smelt smile smirk smock smog smoke smoker smooth smoother smoothie smother
    smoulder smudge smug smuggle smuggler snack snag snail snake snap snappy snarl snatch snatcher sneak sneaker sneaky
    sneer sneeze sniff snigger snip snob snobbish snobby snog snooker snoop snooty snooze snore snorkel snort snot snout
    snow snowman snowy snub snuck snuff snug snuggle so soak soap soapy soar sob sober sociable society sock socket sod
    soda sofa soft softer softest software soggy soil solace solar sold solder soldier sole solicit solicitor solid solo
    soluble solve some somebody somehow someone something sometime somewhat somewhere son song soon sooner soonest soot
    soothe soother soppy sorbet sore sorrow sorry sort sought soul sound soup sour source south southern sow sown spa
    space spacious spade spaghetti spam spaniel spanish spank spanner spare spark sparkle sparrow sparse spasm spat
    spate speak speaker spear special specifically speck specs sped speech speed speedy spell spelt spend spender spent
    sphere spice spicy spider spill spilt spin spinach spine spinner spinster spire spirit spit spite splash splatter
    splice spliff splint splinter split splutter spoil spoiler spoilt spoke spoken sponge spongy sponsor spool spoon
    sport sporty spot spotty spouse spout sprain sprang sprawl spray spread spring sprinkle sprint sprinter sprout
    sprung spun spur spurn spurt spy squabble squad squander square squash squat squeak squeal squeeze squid squint
    squirm squirrel squirt stab stable stack stadium staff stag stage stagger stain stair staircase stairwell stake
    stale staler stalk stalker stall stallion stammer stamp stance stand standby stank staple star starch stare starling
    start starter startle startup starve stash state statement station statue status stay stead steady steak steal
    stealth steam steed steel steep steeple steer stench step stepdad stepdaughter stepfather stepmother stepmum stepson
    sterile sterling stern stew steward stewardess stick sticker sticky stiff stifle stile still stilt sting stingy
    stink stinky stir stitch stock stodge stodgy stoke stole stolen stomach stomp stone stoner stood stool stoop stop
    stopper storage store storeys stork storm stormy story stout stove straddle straight straightaway straighteners
    straighter strain strait strand strange stranger strangle strap straw strawberry stray streak stream streamer street
    strength strengthen stress stretch strict stricter stride strife strike striker string strip stripe stripper stripy
    strive strode stroke stroll strong stronger strongest strop stroppy strove struck strudel struggle strung strut stub
    stubble stuck student studio study stuff stuffed stuffy stumble stump stumpy stun stung stunk stunt stupid stupor
    sturdy stutter style stylish subconscious subject submit subscribe subside subtle subtract succeed such suck sudden
    suds sue suffer sugar sugary suggest suit suitcase suitor sulk sulky sultana sum summat summer summit summon sun
    sunblock sundae sunday sundry sung sunglasses sunk sunny sunrise sunset sunshine superb superior supermarket
    supervise supervisor supper supple supplier supply support suppose sure surf surface surfer surge surgeon surgery
    surname surprise surrender surround survive sushi suspect suspend sustain suture swallow swam swamp swan swap swarm
    swat swatch sway swear sweat sweater sweaty swede sweep sweeper sweet sweetcorn sweetheart sweetie swell swept
    swerve swift swim swimmer swindle swine swing swipe swirl swish switch swollen swoop sword swore sworn swot swum
    swung synagogue syringe syrup ta tab table tablespoon tablet tabletop tack tackle tacky tact tag tail taint take
    takeaway taken tale talent talk talker tall taller tallest tally tame tamer tampon tangle tango tank tanker tap tape
    taper target tariff tarmac tarnish tarry tart tartan task tassel taste tasty tattered tattle tattooist tatty taught
    taunt taut tax taxi tea teabag teach teacher teal team teammate teamwork teapot tear tease teaspoon teatime teddy
    tedious teen teenage teeny teeter teeth telephone television tell telly temper temperature temple temporarily
    temporary tempt ten tenancy tenant tend tendency tender tendon tenner tennis tension tent tenth tequila term
    terminal terrace terrain terrible terribly terrier terrific terrify terrorist test tester testify text textbook
    texter textile texture than thank that thatch thaw the theatre theft their them theme themselves then therapist
    therapy there thereby therefore thermometer these they thick thicken thicker thicket thief thieves thigh thin thing
    think thinner thinnest third thirst thirsty thirteen thirty this thong thorn thorough those though thought thousand
    thrash thread threat threaten three threw thrice thrill thriller thrive throat throb throes throne throng throttle
    through throughout throw thrown thrush thrust thug thumb thump thunder thursday thus tick ticket tickle tidal tide
    tidy tie tiger tight tighten tile till tilt timber time timeless timer timetable tin tinge tingle tinier tinker
    tinsel tinted tiny tip tipple tipsy tirade tire tissue title titter to toad toast toaster tobacco tock today toddle
    toddler toe toenail toff toffee together toil toilet toiletry token told tolerate tomato tome tomorrow tone tongs
    tongue tonic tonight tonsil too took toot tooth toothache toothbrush toothpaste top topple topup torch tore torment
    torn tornado tortoise toss tosser total touch touchy tough tougher tour tourism tourist tournament tow toward towel
    town toxic toy trace track tract traction tractor trade trader traffic trafficker tragic trail trailer train trainee
    trainer trait tram tramp trance transaction transfer transform transit translate transport trap trapeze trapper
    trash trauma traumatic travel trawl tray treacle tread treason treasure treat treatment treaty treble tree tremble
    trench trend tress trial triangle tribal tribe trick trickle tricky trifle trigger trillion trim trimmer trinket
    trio trip tripe triple triplet trippy triumph trod trodden troop trooper trophy trot trouble trough troupe trousers
    truant truce truck trucker trudge true truer truly trumpet trunk trust truth try tryst tshirt tube tuck tuesday tug
    tulip tumble tumbler tummy tumour tuna tune tunnel turban turbine turf turkey turn turnip turquoise turtle tutor
    tutorial tv twat tweak tweed tweet twelfth twelve twenty twice twiddle twig twin twine twinkle twirl twist twister
    twit twitch two type typical typically tyre udder uglier ugly uh ultimate umbrella umm unacceptable unavailable
    unbelievable unblock uncertain uncle unclear unconditional unconvinced under undergo underground underneath
    understand understate understood undertake underwear underwent undid undo undone unemployed unemployment uneven
    unfair unfit unfold unfortunately unfriendly unhealthy unhelpful unhurt uni unicorn unidentified uniform unify union
    unique unison unit unity universe unkind unleaded unleash unless unlike unload unlock unluckily unlucky unmarried
    unpack unpleasant unplug unready unreasonable unrest unsafe unscrew unsettled unskilled unstable unsteady unsure
    untie until untouched unusual unveil unwind unwrap up upbeat upbringing upcoming update upgrade uphold upload upon
    upright uproar upset upside upstairs upturn upwards urge urgency urgent urn us use useless user username usher usual
    utter vacation vaccine vacuum vagrant vain valentine valid valley valuable value vampire van vanish vanity vape
    vaper vapour various varnish vary vase vast vault vaunt veer vegan vegetarian veggie veil vein velvet vent venture
    verify version vertical very vest vet veto via vibe vibrant vibrate vicar victim video view vigil vile villa village
    vinegar vinyl viola violate violent violet violin virus visa visible vision visit visitor visor vista visual vital
    vitamin vivid vocation vodka voice voicemail void vole volley volt voluntary volunteer vomit vote voter vouch
    voucher vow vulgar wad waddle wade wafer waffle wag wage wager wagon wail waist waistcoat wait waiter waitress wake
    walk walker walkway wall wallet wallop wallow wallpaper wally walnut waltz wand wander wane wangle wanker want war
    ward warden wardrobe ware warehouse warlike warm warmer warn warp warrant warranty wart wartime wary was wash washer
    wasp waste watch watchdog water waterfall watermelon watery wave waver wavy wax waxwork way we weak weaken weaker
    weakling wealth wealthy wean weapon wear weary weather weave web webcam website wed wedge wednesday wee weed weedy
    week weekday weekend weep weepy weigh weight weird weirder weirdo welcome well wellbeing wellies went wept were west
    western wet wetter whack whale wharf what whatever wheat wheel wheelchair wheeze whelp when where whereas wherever
    which while whim whimper whine whinge whinger whip whirl whisk whiskey whisky whisper whistle white whittle who
    whole whom whoops whopper whopping whose why wick wicket wide widen wider widow width wield wife wifi wig wiggle
    wild will willow wily wimp wimpy win winch wind window windowsill windscreen windy wine wing winger wink winner
    winter wipe wiper wire wisdom wise wiser wish wisp wit witch with withdraw withdrawn withdrew wither withheld
    withhold within without witty wives wobble wobbly woe wok woke woken wolf wolves woman womb women won wonder wonky
    wont wood wooden woodland wool word wore work worker workout world worm worn worrier worry worse worsen worship
    worst worth worthless worthy would wound wove woven wow wrap wreak wreath wreck wreckage wren wrench wrestle
    wretched wriggle wring wrinkle wrist write writer written wrong wrote wrung wry wtf xmas yacht yank yard yarn yawn
    yay yeah year yearn yeast yell yellow yelp yep yes yesterday yet yo yob yodel yoga yoghurt yogurt yonder you young
    younger youngest youngster your yourself yourselves youth yuck yummy yup zeal zebra zenith zero zest zip zone zoo
    zoombated
    """
}
