extension CommonWords {
  /// Base forms from r to z, in alphabetical order, written for this project (see `CommonWords`).
  static let rtoZ: StaticString = """
    rabbi rabbit rabble rabid race racecourse racer racial racism racist rack racket radiator radio radish radius
    raffle raft rafter rag rage raid raider rail railcard railway rain rainbow raincoat rainy raise raisin rake raked
    rally ram ramadan ramble ramming ramp ran ranch rancid random rang ranger ranging rank rant rap rape rapid rapper
    rapport rapture rare rarest rarity rascal rash rasher rasp raspberry rat rate rather ratio ration rattle rave raven
    raver ravine raw rayon raze razor reach react reaction read reader ready real realise really realm ream reap rear
    reason reassure rebate rebel rebuild rebuilt rebuke recall recede receipt receive recent receptionist receptive
    recess recharge recipe recital recite reckon reclaim recline recluse recognise recoil recollect recommend recon
    record recover recovery recreation recruit rectangle rector recurring recycle red redeem redhead redo reduce
    redundancy redundant reef reel refer referee refine reflect reform refrain refresh refuel refuge refund refuse
    refute regain regal regard regime regiment region register registrar regret regularly regulate rehearse reign rein
    reject relate relationship relax relay release relegate relent relic relief relieve religion religious relish
    reload rely remain remand remark remedy remember remind remorse remote remove renal render renew renown rent rental
    renter repaid repair repay repeal repeat repel repent replace replica reply report represent representative repress
    reproach reptile repute request require rescue rescuer research resemble resent reserve reside resident residue
    resign resilience resilient resist resolution resolve resort resource respect respond response rest restaurant
    restitution restore restrain restraint restrict restroom result resume retail retain retention retina retire retort
    retrace retreat retrieve return reunite reveal revel revenge revenue revere reverence reverse review revise revive
    revolt revolve reward rewind rewrite rhino rhyme rhythm rib ribbon rice rich richer rickety rid ridden riddle ride
    rider ridge right rigid rind ring ringtone rink rinse riot rip ripe ripple rise risen risk riskier risky rite
    ritual rival river riverside road roam roar roast roastie rob robber robbery robe robin robot rock rockery rocket
    rocky rod rode rodent role roll roller roman romance roof roofer rook rookie room roommate roost rooster root rope
    ropey ropy rose roster rot rota rotate rotten rouge rough rougher round roundabout roundup rouse route router
    routine rover row royal rub rubber rubbery rubbish rubble rucksack rude ruder ruffle rug rugby ruin rule ruler rum
    rumble rummage rumour rump rumple run rundown rung runner runny runoff runt runway rural rush rust rustle rusty
    sable sachet sack sacred sad sadder saddest saddle safe safeguard safer safest safety sag sage said sail sailor
    saint sake salad salary sale salesman saliva salmon salon salsa salt salty salute same sample sanction sanctuary
    sand sandal sandwich sandy sane sang sank sardine sarnie sassy sat satellite satin satire satisfy saturday sauce
    saucepan saucer saucy sauna sausage savage save saviour savour savoury saw sawn say scab scabby scald scale scalp
    scam scamp scan scanner scant scar scarce scare scarf scarier scariest scarlet scarves scary scatter scene scenery
    scent schedule scheme school schoolboy science scientist scissors scoff scold scone scoop scoot scooter scope score
    scoreboard scorer scorn scour scout scowl scramble scran scrap scrape scratch scratchy scrawl scream screech screen
    screenplay screenshot screw screwdriver scribble script scroll scrounge scrounger scrub scruffy scum sea seagull
    seal seam seaman search seaside season seat seatbelt seater seaweed secluded second secondary secrecy secret
    secretary sector secure seduce see seed seedling seek seem seen seep seesaw seize seizure seldom select selfie
    selfish selfless sell seminar senate send sender senior sense sensible sensitive sensor sent sentence sentimental
    sentry separate separately separation september sequel serenade serene serial series serious sermon serve server
    service set setback settee setter settle settler seven seventeen seventeenth seventh seventy sever sew sewage sewer
    sewn sexism sexist sexy shabby shack shade shadow shady shaft shag shake shaken shakeup shaky shall shallow sham
    shamble shame shameless shampoo shape shard share shark sharp sharpen sharper sharply shatter shave shaven shaver
    shawl she shear sheath shed sheen sheep sheer sheet shelf shell shelter shelves shelving shepherd sherbet sherry
    shield shift shin shine shinier shiny ship shire shirt shit shitty shiver shoal shock shoe shone shook shoot
    shootout shop shopper shore short shortage shortcoming shorten shorter shortest shorthand shot should shoulder
    shout shove shovel show showcase showdown shower showery shown showroom showtime shrank shred shrew shriek shrill
    shrimp shrine shrink shrub shrug shrunk shuffle shunt shut shutdown shutter shuttle shy shyness sibling sick side
    sideline sideways siege sieve sift sigh sight sign signage signal signature signpost sikh silence silent silhouette
    silk silky sill sillier silly silver sim simmer simple simpler simplest simply sin since sincere sing singer single
    sinister sink sip siren sister sit site sitter situation six sixteen sixth sixty size skate skeleton sketch skewer
    ski skid skill skillet skim skimp skin skinnier skinny skint skip skirt skit skittle skive skiver skull skunk sky
    slab slack slackers slag slain slam slander slang slant slap slapper slapstick slash slate slaughter slay sled
    sledge sleek sleep sleepless sleepy sleet sleeve slender slept slice slid slide slight slim slime slimmer slimy
    sling slink slip slipper slippery slit slither sliver slog slogan slop slope sloppy sloshed slot sloth slouch slow
    slower slowest slowly slug slum slumber slump slung slur slurp slurry slush slushy sly smack small smaller smallest
    smart smarter smartest smash smear smell smellier smelly smelt smile smirk smock smog smoke smoker smooth smoother
    smoothie smother smoulder smudge smug smuggle smuggler snack snag snail snake snap snappy snare snarl snatch
    snatcher sneak sneaker sneaky sneer sneeze sniff snigger snip snob snobbish snobby snog snooker snoop snooty snooze
    snore snorkel snort snot snout snow snowman snowy snub snuck snuff snug snuggle so soak soap soapy soar sob sober
    sociable societal society sock socket sod soda sofa soft softer softest software soggy soil solace solar sold
    solder soldier sole solicit solicitor solid solo soluble solve some somebody someday somehow someone someplace
    something sometime somewhat somewhere son song songwriting soon sooner soonest soot soothe soother soppy sorbet
    sore sorrow sorry sort sought soul sound soup sour source south southern souvenir sow sown spa space spacious spade
    spaghetti spam spaniel spanish spank spanner spanning spare spark sparkle sparrow sparse spasm spat spate speak
    speaker spear special specialty species specifically speck specs spectacle sped speech speed speedway speedy spell
    spelt spend spender spent sphere spice spicy spider spike spill spilt spin spinach spine spinner spinster spiral
    spire spirit spit spite splash splatter splendid splice spliff splint splinter split splutter spoil spoiler spoilt
    spoke spoken sponge spongy sponsor spool spoon sport sportsman sporty spot spotlight spotty spouse spout sprain
    sprang sprawl spray spread spring sprinkle sprint sprinter sprout sprung spun spur spurn spurt spy squabble squad
    squander square squash squat squeak squeal squeeze squid squint squire squirm squirrel squirt stab stable stack
    stadium staff staffed staffing stag stage stagger stain stair staircase stairwell stake stale staler stalk stalker
    stall stallion stammer stamp stance stand standalone standby standout standpoint stank staple star starboard starch
    stare stark starling starry start starter startle startup starve stash state statement statewide station statue
    status statute stay stead steady steak steal stealth steam steed steel steep steeple steer stench step stepdad
    stepdaughter stepfather stepmother stepmum stepson sterile sterling stern stew steward stewardess stick sticker
    sticky stiff stifle stile still stilt sting stingy stink stinky stint stir stitch stock stodge stodgy stoke stole
    stolen stomach stomp stone stoner stood stool stoop stop stoppage stopper storage store storeys stork storm stormy
    story storytelling stout stove straddle straight straightaway straighteners straighter straightforward strain
    strait strand strange strangler stranger strangle strap strata straw strawberry stray streak stream streamer street strength
    strengthen stress stretch strict stricter stride strife strike striker string strip stripe stripper stripy strive
    strode stroke stroll strong stronger strongest strop stroppy strove struck strudel struggle strung strut stub
    stubble stuck studded student studio study stuff stuffed stuffy stumble stump stumpy stun stung stunk stunt stupid
    stupor sturdy stutter style stylish subconscious subject submit subscribe subsection subside subtle subtract suburb
    succeed such suck suction sudden suds sue sued suffer suffice sugar sugary suggest suing suit suitcase suitor sulk
    sulky sultana sum summat summer summertime summit summon sun sunblock sundae sunday sundry sung sunglasses sunk
    sunny sunrise sunset sunshine superb superior supermarket supervise supervisor supervisory supper supple supplier
    supply support suppose sure surf surface surfer surge surgeon surgery surname surprise surrender surround surveying
    surveyor surveys survive sushi suspect suspend sustain suture swallow swam swamp swan swap swarm swat swatch sway
    swear sweat sweater sweaty swede sweep sweeper sweet sweetcorn sweetheart sweetie swell swept swerve swift swim
    swimmer swindle swine swing swipe swirl swish switch swollen swoop sword swore sworn swot swum swung symptom
    synagogue synonymous syringe syrup ta tab table tablespoon tablet tabletop tabloid tack tackle tacky tact tag tail
    taint take takeaway taken takeoff takeover taker tale talent talk talker tall taller tallest tally tame tamer
    tampon tangle tango tank tanker tanned tanning tap tape taper target tariff tarmac tarnish tarry tart tartan task
    tassel taste tasty tattered tattle tattooist tatty taught taunt taut tax taxi tea teabag teach teacher teal team
    teammate teamwork teapot tear tease teaser teaspoon teatime teddy tedious teen teenage teeny teeter teeth telephone
    television tell telly temper temperature temple temporarily temporary tempt ten tenancy tenant tend tendency tender
    tendon tenner tennis tension tent tenth tequila term terminal terrace terrain terrible terribly terrier terrific
    terrify territory terrorist test tester testify text textbook texter textile texture than thank that thatch thaw
    the theatre theft their them theme themselves then theories theory therapist therapy there thereafter thereby
    therefore therein thereof thermometer these they thick thicken thicker thicket thief thieves thigh thin thing think
    thinker thinner thinnest third thirst thirsty thirteen thirteenth thirty this thong thorn thorough those though
    thought thousand thrash thread threat threaten three threesome threw thrice thrill thriller thrive throat throb
    throes throne throng throttle through throughout throw throwback thrown thrush thrust thug thumb thump thunder
    thursday thus thy tick ticket tickle tidal tide tidy tie tiger tight tighten tighter tile till tilt timber time
    timeless timeout timer timetable tin tinge tingle tinier tinker tinsel tinted tiny tip tipple tipsy tirade tire
    tissue title titter to toad toast toaster tobacco tock today toddle toddler toe toenail toff toffee together toil
    toilet toiletry token told tolerate toll tomato tome tomorrow ton tone tongs tongue tonic tonight tonsil too took
    tool toot tooth toothache toothbrush toothpaste top topic topple topup torch tore tories torment torn tornado
    torque tortoise tory toss tosser total touch touchdown touchy tough tougher tour tourism tourist tournament tow
    toward towel tower town toxic toy trace track tract traction tractor trade trademark trader traffic trafficker
    tragic trail trailer train trainee trainer trait tram tramp trance transaction transfer transform transistor
    transit translate transmitter transnational transparent transplant transport trap trapeze trapper trash trauma
    traumatic travel traverse trawl tray treacle tread treason treasure treat treatment treaty treble tree tremble
    trench trend tress triad trial triangle tribal tribe trick trickle tricky trifle trigger trillion trim trimmer
    trinket trio trip tripe triple triplet trippy triumph trod trodden troop trooper trophy tropical tropics trot
    trouble troublesome trough troupe trousers trout truant truce truck trucker trudge true truer truly trumpet trunk
    trust truth try tryst tshirt tube tuck tuesday tug tulip tumble tumbler tummy tumour tuna tune tunnel turban
    turbine turf turkey turn turnaround turner turnip turnout turnover turquoise turtle tusk tutor tutorial tv twat
    tweak tweed tweet twelfth twelve twenty twice twiddle twig twilight twin twine twinkle twirl twist twister twit
    twitch two tycoon type typical typically tyre udder uglier ugly uh ultimate umbrella umm unacceptable unavailable
    unbelievable unblock uncertain uncle unclear unconditional unconvinced under underdog undergo underground
    underneath understand understate understood undertake underway underwear underwent undid undo undone unemployed
    unemployment uneven unfair unfit unfold unfortunately unfriendly unhealthy unhelpful unhurt uni unicorn
    unidentified uniform unify union unique unison unit unity universe unkind unleaded unleash unless unlike unload
    unlock unluckily unlucky unmarried unpack unpleasant unplug unready unreasonable unrest unsafe unscrew unsettled
    unskilled unstable unsteady unsure untie until untouched unusual unveil unwind unwrap up upbeat upbringing upcoming
    update upgrade uphold upkeep upload upon upright uproar upset upside upstairs uptake upturn upwards urban urge
    urgency urgent urn us use useless user username usher usual utter vacant vacation vaccine vacuum vaginal vagrant
    vain valentine valid valley valuable value vampire van vanish vanity vape vaper vapour various varnish vary vase
    vast vault vaunt veer vegan vegetarian veggie vehicle veil vein velvet vending vent venture verdict verify verse
    version versus vertical very vest vet veteran veto via vibe vibrant vibrate vicar victim victory video view viewer
    viewers vigil vile villa village vine vinegar vineyard vintage vinyl viola violate violent violet violin virtual
    virtue virtuous virus visa visible vision visit visitor visor vista visual vital vitamin vivid vocal vocation vodka
    voice voicemail void volcano vole volley volt volume voluntary volunteer vomit vote voter vouch voucher vow voyage
    vulgar vulture wad waddle wade wafer waffle wag wage wager wagon wail waist waistcoat wait waiter waitress wake
    walk walker walkway wall wallet wallop wallow wallpaper wally walnut walrus waltz wand wander wane wangle wanker
    wannabe want war ward warden wardrobe ware warehouse warlike warm warmer warn warp warrant warranty warrior wart
    wartime wary was wash washer wasp waste wastewater watch watchdog watcher watchers water waterfall waterfront
    watermelon waterproof waterway watery watson wave waver wavy wax waxwork way we weak weaken weaker weakling wealth
    wealthy wean weapon weaponry wear weary weather weave web webcam website wed wedge wednesday wee weed weedy week
    weekday weekend weep weepy weigh weight weird weirder weirdo welcome well wellbeing wellies went wept were west
    western wet wetter whack whale wharf what whatever wheat wheel wheelchair wheeze whelp when where whereas whereby
    wherein wherever which whichever while whim whimper whine whinge whinger whip whirl whisk whiskey whisky whisper
    whistle white whittle who whoever whole wholesome whom whoops whopper whopping whose why wick wicked wicket wide
    widen wider widespread widow width wield wife wifi wig wiggle wild will willow wilt wily wimp wimpy win winch wind
    window windowsill windscreen windy wine wing winger wink winner winter wipe wiper wire wisdom wise wiser wish wisp
    wit witch with withdraw withdrawn withdrew wither withheld withhold within without withstand witty wives wobble
    wobbly woe wok woke woken wolf wolves woman womb women won wonder wonky wont wood wooden woodland wool word wore
    work worker workflow workforce workload workout world worm worn worrier worry worse worsen worship worst worth
    worthless worthwhile worthy would wound wove woven wow wrap wreak wreath wreck wreckage wren wrench wrestle
    wretched wriggle wring wrinkle wrist write writer written wrong wrongdoing wrote wrought wrung wry wtf xmas yacht
    yank yard yarn yawn yay yeah year yearbook yearn yeast yee yell yellow yelp yep yes yesterday yet yo yob yodel yoga
    yoghurt yogurt yolk yonder yore you young younger youngest youngster your yourself yourselves youth yuck yummy yup
    zeal zebra zenith zero zest zip zone zoo zoombated
    """
}
