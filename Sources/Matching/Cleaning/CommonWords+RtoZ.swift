extension CommonWords {
  /// Base forms from r to z, in alphabetical order (from SCOWL; see `CommonWords`).
  static let rtoZ: StaticString = """
    rabbi rabbit rabble rabid rabies raccoon race racer racetrack racial racier raciest racism racist rack racket racy
    radar radial radiance radiant radiate radical radically radicals radii radio radish radium radius raffle raft rafter
    rag rage ragged raggedest ragtime raid raider rail railroad railway rain rainbow raincoat raindrop rainfall
    rainfalls rainier rainiest rainstorm rainwater rainy raise raisin rake rally ram ramble rambler ramp rampage rampant
    ramrod ran ranch rancher rancid rancorous rancour random rang range ranger rank ranker rankest rankle ransack ransom
    rant rap rape rapid rapidest rapist rapport rapt rapture rare rarer rarest rarity rascal rash rasher rashest rasp
    raspberry raster rat rate rather ratify ratio ration rational rattle rattler ratty raucous ravage rave ravel raven
    ravine ravish raw rawer rawest ray rayon raze razor re reach react reaction reactionary reactive reactor read
    readable reader readership readier readiest readily readjust ready real realer realest realise realism realist
    reality really realm realty ream reap reaper reappear rear rearrange reason reassure rebate rebel rebellion rebind
    rebirth reborn rebound rebuff rebuffed rebuffing rebuild rebuilt rebuke rebut rebuttal rebuttals recall recalled
    recalling recalls recant recap recapture recede receipt receive recent recentest reception receptive recess recharge
    recipe recipient recipients recite reckless reckon reclaim recline recluse recognise recognition recoil recollect
    recommend recompile reconcile reconnect reconsider record recount recoup recourse recover recovered recovering
    recovers recovery recreate recruit rectal rectangle rectangular rectify rector rectum recur recurrent recurs recycle
    red redden redder reddest redeem redefine redesign redhead redid redirect redo redone redraft redraw redress reduce
    reduction reductions redundancy redundant reed reef reek reel reelect refer referee reference referendum refill
    refilled refilling refills refine refinery reflect reflector reflex reform reformat refrain refresh refuel refuge
    refund refurbish refuse refute regain regal regale regalia regard regardless regatta regent regime regimen regiment
    region register registered registering registers registrar registration registry regress regret regrettably regular
    regulate regulated regulates regulation regulations rehash rehearse reign reimburse rein reindeer reinforce
    reinstate reiterate reject rejoice rejoin rejoinder relaid relapse relate relationship relax relay release relegate
    relegated relegates relent relevance relevant reliable reliance reliant relic relief relieve religion religious
    relish relive reload relocate relocated relocates relocation reluctance reluctant reluctantly rely remade remain
    remainder remake remark remedy remember remembered remembering remembers remind reminisce remiss remit remnant
    remodel remorse remote remotest remove rename rend render rendition renegade renege renew renounce renovate
    renovated renovates renown rent rental reopen repaid repair repay repeal repeat repel repent repertoire repetition
    repetitive rephrase replace replay replenish replete replica replicate reply report repose represent representative
    representatives represented representing represents repress reprieve reprimand reprint reprisal reprisals reproach
    reproduce reproduction reprogram reprove reptile republic republics repudiate repugnant repulse repute request
    requiem require requisite reread reroute resale rescind rescue rescuer research resemble resent reserve reservoir
    reset reshuffle reside residue resign resilient resin resist resistor resolute resolve resonance resonant resort
    resound resource respect respite respond response rest restart restaurant restaurants restive restless restore
    restrain restraint restrict resubmit result resume resurface resurrect retail retain retaliate retard retch
    retention rethink reticence reticent retina retire retort retrace retract retreat retrieve retry return retype
    reunion reunite reuse rev revamp reveal revel revelry revenge revenue revere reverie reverse revert review revile
    revise revisit revive revoke revolt revolution revolutionary revolve revue revulsion revved revving reward rewind
    rework rewrite rewritten rewrote rhapsody rhetoric rhetorical rhino rhubarb rhyme rhythm rhythmic rib ribbon rice
    rich richer richest rickety rickshaw ricochet rid riddance ridden riddle ride rider ridge ridicule rife rifer rifest
    rifle rift rig right righteous righter rightest rightmost rigid rigorous rigour rile rim rind ring ringlet ringworm
    rink rinse riot rioter riotous rip ripe ripen riper ripest riposte ripple rise risen riser risk riskier riskiest
    risky rite ritual rival rivalry river rivet roach road roadblock roadside roam roar roast rob robber robbery robe
    robin robot robust robustest rock rocker rocket rockier rockiest rocky rod rode rodent rodeo roe rogue roguish role
    roll roller roman romance romantic romantics romp roof rook rookie room roomier roomiest roommate roomy roost
    rooster root rooter rope rosary rose rosemary rosier rosiest roster rostrum rosy rot rotary rotate rote rotor rotten
    rottenest rotund rotunda rouge rough roughage roughen rougher roughest roulette round roundabout rounder roundest
    rouse rout route router routine row rowboat rowdier rowdiest rowdy royal royalty rub rubber rubbish rubble rubier
    rubiest rubric ruby rucksack ruckus rudder ruddier ruddiest ruddy rude ruder rudest rue rueful ruff ruffed ruffian
    ruffing ruffle rug rugby rugged ruggedest ruin ruinous rule ruler rum rumble ruminate ruminated ruminates rummage
    rummer rummest rummy rumour rump rumple run runaway rundown rune rung runner runnier runniest runny runt runway
    rupture rural ruse rush rust rustic rustier rustiest rustle rustler rusty rut ruthless rye sabotage saboteur sabre
    sac sack sacrament sacred sacrifice sacrificed sacrificing sacrilege sad sadden sadder saddest saddle sades sadism
    sadist safari safe safeguard safer safest safety saffron sag saga sage sagebrush sager sagest said sail sailboat
    sailor saint saintlier sake saki salad salami salary sale saleable salesman salesmen salient saliva salivate
    salivated salivates sallow sallowest sally salmon salon saloon salt salter saltest saltier saltiest salty salute
    salvage salvation salve same sample sampler sanctify sanction sanctity sanctuary sand sandal sandbag sandier
    sandiest sandman sandmen sandpaper sandstone sandstorm sandwich sandy sane saner sanest sang sanitary sanity sank
    sanserif sap sapling saplings sapphire sarcasm sarcastic sardine sari sash sassier sassiest sassy sat satanic
    satchel satellite satin satire satirise satirist satisfaction satisfactorily satisfactory satisfy saturate saturated
    saturates sauce saucepan saucer saucier sauciest saucy sauna saunter sausage savage savagery savagest save saver
    saviour savour savoury savvier savviest savvy saw sawdust saxophone say scab scaffold scalar scald scale scalier
    scaliest scallop scalp scalpel scaly scamper scan scandal scanner scant scanter scantest scantier scantiest scanty
    scapegoat scar scarce scarcer scarcest scarcity scare scarecrow scarf scarier scariest scarlet scarves scary
    scathing scatter scavenger scenario scene scenery scenic scent sceptic sceptre schedule scheme schemer scholar
    school schoolboy schooner science scientific scientifically scientist scissor scoff scoffed scoffing scold scoop
    scoot scooter scope scorch score scorer scorn scorpion scotch scoundrel scour scourge scout scowl scrabble scram
    scramble scrap scrapbook scrape scratch scratchy scrawl scrawnier scrawny scream screech screen screw screwier
    screwiest screwy scribble scribe script scripture scroll scrounge scrub scruff scruffier scruffy scruple scrutiny
    scuff scuffed scuffing scuffle sculptor sculpture scum scurry scuttle scythe sea seafaring seafood seal seam seaman
    seamen seaport sear search seashell seashells seashore seasick seaside season seat seaweed secede secession seclude
    seclusion second secondary secrecy secret secretary secrete sect section sector secular secure securest sedan sedate
    sedatest sedentary sediment seduce seduction seductive see seed seedier seediest seedling seedlings seedy seek seem
    seen seep seepage seer seesaw seethe segment segregate seize seizure seldom select selector self selfish sell seller
    selves semantic semantics semblance semen semester semesters semicolon semifinal seminar seminary senate send sender
    senile senior sensation sense senseless sensible sensitive sensitivity sensor sensory sensual sensuous sent sentence
    sentience sentient sentiment sentry separate separated separately separates separating separation separator
    separators sepulchre sequel sequence sequential sequin serenade serene serenest sergeant serial series serious
    sermon serpent serum servant serve server service serviette servile servitude session set setback settable setter
    settle settler seven seventeen seventh seventy sever severe severest sew sewage sewer sewn sex sexism sexist sexual
    sexy shabbier shabbiest shabbily shabby shack shackle shade shadier shadiest shadow shadowy shady shaft shaggier
    shaggiest shaggy shake shaken shakier shakiest shaky shall shallow sham shamble shame shameless shampoo shamrock
    shanty shape shapely share shareholder shareholders shark sharp sharpen sharper sharpest sharply shatter shave
    shaven shaver shawl she sheaf shear sheath sheathe sheave shed sheen sheep sheepish sheer sheerer sheerest sheet
    sheikh shelf shell sheller shellfish shelter shelve shepherd sherbet sheriff sherry shes shield shift shiftier
    shiftiest shiftless shifty shimmer shin shine shingle shinier shiniest shiny ship shipment shipshape shipwreck shire
    shirk shirt shiver shoal shock shod shoddier shoddiest shoddy shoe shoelace shone shoo shook shoot shop shopper
    shore short shortage shorten shorter shortest shortfall shorthand shortlist shot shotgun should shoulder shout shove
    shovel show showcase showdown shower showier showiest showman showmen shown showy shrank shrapnel shred shrew shrewd
    shrewder shrewdest shriek shrill shriller shrillest shrimp shrine shrink shrinkage shrivel shroud shrub shrubbery
    shrug shrunk shrunken shuck shudder shuffle shun shunt shut shutdown shutter shuttle shy shyer shyest shyness
    sibling siblings sic sick sicken sicker sickest sickle sicklier sickliest side sideline sidelong sideshow sidestep
    sidetrack sidewalk sideways sidle siege sierra siesta sieve sift sigh sight sightless sigma sign signal signature
    signer significance significant significantly signify signpost silence silent silentest silicon silk silken sill
    sillier silliest silly silo silt silver silvery similar simile simmer simple simpler simplest simplex simplicity
    simplify simplistic simply simulate simulated simulates simulating simulation simulator simultaneous simultaneously
    sin since sincere sincerest sine sinew sinewy sing singe singer single singular sinister sink sinner sinus sip
    siphon sir sire siren sirloin sissier sissiest sissy sister sit site sitter situate six sixpence sixteen sixteenth
    sixth sixtieth sixty size sizeable sizer sizzle skate skater skein skeleton sketch sketchier sketchy skew skewer ski
    skid skilful skill skillet skim skimp skimpier skimpiest skimpy skin skinflint skinnier skinniest skinny skip
    skipper skirmish skirt skit skittish skulk skull skunk sky skylight skyline skyrocket slab slack slacken slacker
    slackest slag slain slake slam slander slang slant slap slapstick slash slat slate slaughter slave slavery slavish
    slay sleazier sleaziest sleazy sled sleek sleeker sleekest sleep sleeper sleepier sleepiest sleepless sleepy sleet
    sleeve sleigh slender slept slew slice slick slicker slickest slide slight slighter slightest slim slime slimier
    slimiest slimmer slimmest slimy sling slingshot slink slip slipper slippery slipshod slit slither slitter sliver
    slob slobber slog slogan slop slope sloppier sloppiest sloppy slosh slot sloth slouch slovenly slow slower slowest
    slowly sludge slug sluggish sluice slum slumber slummer slump slung slunk slur slush slut sly slyer slyest slyly
    slyness smack small smaller smallest smallish smallpox smart smarter smartest smash smear smell smellier smelliest
    smelly smelt smidgen smile smirk smite smith smitten smock smog smoke smoker smokier smokiest smoky smooth smoother
    smoothest smote smother smoulder smudge smug smugger smuggest smuggle smuggler smut snack snag snail snake snap
    snappier snappiest snappy snapshot snare snarl snatch sneak sneaker sneakier sneakiest sneaky sneer sneeze snicker
    snide snider snidest sniff sniffed sniffing sniffle snip snipe sniper snippet snitch snob snobbery snobbish snooker
    snoop snootier snootiest snooty snooze snore snorkel snort snot snout snow snowball snowballs snowdrift snowfall
    snowfalls snowflake snowier snowiest snowstorm snowy snub snuff snuffed snuffer snuffing snug snugger snuggest
    snuggle so soak soap soapier soapiest soapy soar sob sober soberest sobriety soccer sociable social socialise
    socialist society sociology sock socket sod soda sodden sodium sodomy sofa soft softball softballs soften softer
    softest software soggier soggiest soggy soil sojourn solace solar sold solder soldier sole solemn solemnest solicit
    solicitor solid solidest solidify solitaire solitary solitude solo soloist soluble solution solutions solve solvent
    sombre some somebody someday somehow someone someplace something sometime somewhat somewhere son sonata song sonic
    sonnet sonorous soon sooner soonest soot soothe sootier sootiest sooty sop sophisticate sophisticated sophisticates
    sophisticating sophistry sophomore soprano sorcerer sorcerers sorceress sorcery sordid sore sorer sorest sorority
    sorrier sorriest sorrow sorry sort sorta sought soul sound sounder soundest soundtrack soup sour source sourer
    sourest south southeast southerly southern southpaw southward southwest souvenir sovereign sow sown spa space
    spaceship spacial spacious spade spaghetti span spangle spaniel spank spanner spar spare sparer sparest spark
    sparkle sparkler sparrow spars sparser sparsest spas spasm spasmodic spat spate spatial spatter spatula spawn spay
    speak speaker spear spearhead spearmint special specialise specialist species specific specifically specification
    specifications specifics specify specimen specious speck spectacle spectacular spectator spectra spectre spectrum
    speculate speculation sped speech speed speedboat speedier speediest speedy spell spellbind speller spelt spend
    spent sperm spew sphere spherical sphinx spice spicier spiciest spicy spider spigot spike spill spilt spin spinach
    spinal spindlier spindly spine spineless spinster spiral spire spirit spiritual spit spite spittle splash splat
    splatter spleen splendid splendour splice splint splinter split splurge spoil spoilt spoke spoken spokesman
    spokesmen sponge spongier spongiest spongy sponsor spontaneous spontaneously spoof spook spookier spookiest spooky
    spool spoon sporadic spore sporran sport spot spotless spotlight spottier spottiest spotty spouse spout sprain
    sprang sprawl spray spread spree spreed sprier spriest sprig spring springier springy sprinkle sprinkler sprint
    sprinter sprout spruce sprucer sprucest sprung spry spud spun spunk spur spurious spurn spurt sputter spy squabble
    squad squadron squalid squall squalor squander square squarer squarest squash squat squatter squattest squawk squeak
    squeakier squeaky squeal squeamish squeeze squelch squid squint squinter squintest squire squirm squirrel squirt
    stab stabilise stability stable stabler stablest stack stadium staff staffed staffing stag stage stagger stagnant
    stagnate staid staider staidest stain stair staircase stairway stake stale stalemate staler stalest stalk stall
    stallion stalwart stamina stammer stamp stamped stance stanch stancher stanchest stand standard standardise standby
    standoff standpoint stank stanza staple stapler star starboard starch starchier starchy stardom stare starfish stark
    starker starkest starlight starrier starriest starry start starter startle starve state stately statement stater
    statesman statesmen static station stationary statistic statistical statistics statue stature status statute
    statutory staunch stauncher stave stay steadfast steadier steadiest steadily steady steak steal stealth stealthy
    steam steamier steamiest steamy steel steep steeper steepest steeple steer stellar stem stench stencil step stereo
    stereotype sterile sterilise sterling stern sterner sternest stew steward stick sticker stickier stickiest stickler
    sticky stiff stiffed stiffen stiffer stiffest stiffing stiffly stifle stigma stigmata still stillborn stiller
    stillest stilted stimulant stimulate stimulated stimulates stimulating stimulation stimuli stimulus sting stinger
    stingier stingiest stingy stink stint stipulate stir stirrup stitch stock stockade stockier stockiest stockpile
    stocky stockyard stodgier stodgiest stodgy stoical stoke stole stolen stolid stolidest stomach stomp stone stonier
    stoniest stony stood stool stoop stop stopgap stopover stopovers stoppage stopper stopwatch storage store storeroom
    storey stork storm stormier stormiest stormy story stout stouter stoutest stove stow stowaway straddle straggle
    straggler straight straightforward strain strainer strait strand strange stranger strangest strangle strap strata
    stratagem strategic strategy stratify stratum straw stray streak stream streamer street streetcar strength
    strengthen strenuous stress stretch stretcher strew strewn stricken strict stricter strictest stridden stride strife
    strike striker string stringent stringier stringy strip stripe stripper strive striven strode stroke stroll stroller
    strong stronger strongest strove struck structure struggle strum strung strut stub stubbier stubbiest stubble
    stubborn stubby stuck stud student studio studious study stuff stuffed stuffier stuffiest stuffing stuffings stuffy
    stumble stump stun stung stunk stunt stupefy stupid stupidest stupor sturdier sturdiest sturdy stutter style stylish
    stylistic stylus suave suaver suavest sub subdivide subdue subgroup subject subjugate sublet sublime sublimest
    submarine submerge submission submit subnormal subroutine subscribe subscript subsequent subsequently subset subside
    subsidiary subsidise subsidy subsist substance substantial substantially substitute subsystem subtle subtler
    subtlest subtlety subtly subtract suburb suburban subvert subway succeed success successor succinct succour
    succulent succumb such suck sucker suckle suction sudden suds sue sued suffer suffice sufficient sufficiently suffix
    suffocate suffrage sugar sugariest sugary suggest suicide suit suitable suitcase suite suitor sulk sulkier sulkiest
    sulky sullen sullenest sulphur sultan sultrier sultriest sultry sum summarily summarise summary summer summit summon
    summons sumptuous sun sunbathe sunburn sundae sundial sundown sundry sunflower sung sunk sunken sunlight sunlit
    sunnier sunniest sunny sunrise sunscreen sunset sunshine suntan sunup sup super superb superbest superbly
    superficial superficially superfluous superior supermarket supernatural supersede superstar supervise supervisor
    supper supplant supple supplement supplementary suppler supplest supplier supply support suppose suppress supremacy
    supreme surcharge sure surer surest surf surface surfboard surge surgeon surgery surgical surlier surliest surmise
    surmount surname surpass surplus surprise surreal surrender surround survey surveyor survive survivor susceptible
    suspect suspend suspense suspicion suspicious suspiciously sustain swab swagger swallow swam swamp swampier
    swampiest swampy swan swap swarm swarthier swarthy swat swathe sway swear sweat sweater sweaty sweep sweeper sweet
    sweeten sweeter sweetest swell sweller swellest swept swerve swift swifter swiftest swig swill swim swindle swindler
    swine swing swipe swirl swish swisher swishest switch switcher swivel swollen swoon swoop sword swordfish swore
    sworn swum swung syllable syllabus symbol symbolise symmetric symmetry sympathetic sympathise sympathy symphonic
    symphony symptom synagogue synapse syndicate syndrome synonym synopses synopsis syntactic syntactically syntax
    syntheses synthesis synthesizer synthetic syphilis syringe syrup system systematic tab tabby table tablet tabloid
    taboo tabulate tabulated tabulates tacit taciturn tack tackier tackiest tackle tacky taco tact tactic tactless
    tadpole tag tail tailgate taillight tailor tailspin taint take taken takeoff takeover taker talc tale talent
    talisman talk talkative talker tall taller tallest tallow tally talon tame tamer tamest tamper tan tandem tang
    tangent tangerine tangible tangle tango tank tankard tanker tanner tannest tantalise tantrum tap tape taper tapestry
    tar tarantula tardier tardiest tardy target tariff tarnish tarpaulin tarrier tarriest tarry tart tartan tartar
    tarter tartest task tassel taste tasteless tastier tastiest tasty tattle tattoo tatty taught taunt taut tauter
    tautest tautology tavern tawdrier tawdriest tawdry tawnier tawniest tawny tax taxable taxation taxi taxicab taxpayer
    taxpayers tea teach teacher teacup teak team teammate teamster teamwork teapot tear teardrop teas teaspoon teat
    technical technically technique technological technology tedious tedium tee teed teem teen teenage teeter teeth
    teethe teetotal telegram telegraph telepathy telephone telescope teletype televise tell teller telltale temper
    temperature tempest template temple tempo temporal temporarily temporary tempt temptation ten tenable tenacious
    tenacity tenancies tenancy tenant tend tendencies tendency tender tenderest tenderise tendon tendril tenement tenet
    tennis tenor tens tenser tensest tension tensors tent tentacle tentative tentatively tenth tenuous tenure tepee
    tepid term terminal terminally terminals terminate terminated terminates terminating termination terminator termini
    terminology terminus termite terrace terrain terrible terrier terrific terrify territory terror terrorise terrorist
    terse terser tersest test testable testament tester testicle testify testimony testis tetanus tether text textbook
    textile textual texture than thank thankless that thatch thatcher thaw theatre thee theft their theist theme
    themselves then thence theological theology theorem theoretic theoretical theoretically theorise theorist theory
    therapist therapy there thereabouts thereafter thereby therefore therein thereof thereon thereupon thermal thesauri
    thesaurus these thesis theta they thick thicken thicker thickest thicket thief thieve thigh thimble thin thing think
    thinker thinner thinnest third thirst thirstier thirsty thirteen thirtieth thirty this thistle thong thorn thornier
    thorniest thorny thorough thoroughfare those thou though thought thous thousand thrash thread threat threaten three
    thresh thresher threshold threw thrice thrift thriftier thrifty thrill thriller thrive throat throb throne throng
    throttle through throughout throughput throw throwaway throwback thrown thrust thud thug thumb thumbtack thump
    thunder thus thwart thy thyme thyroid tiara tick ticket tickle ticklish tidal tide tidier tidiest tidy tie tier tiff
    tiffed tiffing tiger tight tighten tighter tightest tightrope tightwad tilde tile till tilt timber time timeless
    timeliest timely timer timescale timetable timezone timid timidest tin tinder ting tinge tingle tinier tiniest
    tinker tinkle tinnier tinniest tinny tinsel tint tiny tip tipsier tipsiest tipsy tiptoe tirade tire tired tiredest
    tireless tiresome tissue tit titbit titillate title titter to toad toadstool toast toaster tobacco toboggan today
    toddle toddler toe toenail toffee toga together toggle toil toilet token told tolerable tolerably tolerance tolerant
    tolerate tolerated tolerates tolerating toll tomahawk tomato tomb tomboy tombstone tomcat tome tomorrow ton tonal
    tone tong tongue tonic tonight tonnage tonne tonsil too took tool toolkit toot tooth toothache toothpick top topaz
    topic topology topple torch tore torment tormentor torn tornado torpedo torque torrent torrid torso tortilla
    tortoise tortuous torture toss tot total tote totem totter toucan touch touchdown touchier touchiest touchy tough
    toughen tougher toughest toupee tour tourist tousle tout tow toward towel tower town toxic toxin toy trace track
    tract traction tractor trade trademark trader tradition traditional traditionally traditions traffic tragedy tragic
    trail trailer train trainee trainer trait traitor tramp trample trance tranquil transact transcend transcript
    transfer transform transient transit translate transmission transmissions transmit transmitter transmitters
    transparent transpire transport transpose trap trapdoor trapeze trapezoid trapper trash trashcan trashier trashiest
    trashy trauma traumatic travel traverse travesty trawl trawler tray treachery treacle tread treadmill treason
    treasure treasury treat treatise treatment treaty treble tree treed trek trekked trekking trellis tremble tremendous
    tremendously tremor trench trend trendier trendiest trendy trespass trestle trial trialled trialling triangle tribal
    tribe tribunal tribunals tributary tribute trick trickery trickier trickiest trickle trickster tricky tricycle
    trifle trigger trill trillion trilogies trilogy trim trimester trimmer trimmest trinity trinket trio trip tripe
    triple triplet tripod tripos trite triter tritest triumph trivia trivial trod trodden troll trolley trombone troop
    trooper trophy tropical trot trouble trough trounce troupe trouser trout trowel truancy truant truce truck trudge
    true truer truest truffle truism truly trump trumpet truncate trunk trust trustee trustier trustiest trusty truth
    try tryout tsar tub tuba tube tubular tuck tuft tug tuition tulip tumble tumbler tummy tumour tumult tuna tundra
    tune tuner tunic tunnel turban turbine turbulent tureen turf turgid turkey turmoil turn turner turnip turnout
    turnover turnovers turnpike turnstile turntable turquoise turret turtle tusk tussle tutor tutorial tutorials tuxedo
    twang tweak twee tweed tweet tweezers twelfth twelve twentieth twenty twice twiddle twig twilight twin twine twinge
    twinkle twirl twist twister twitch twitter two twos tycoon type typeface typeset typewriter typhoid typhoon typhus
    typical typically typify typist tyrannise tyranny tyrant tyre udder ugh uglier ugliest ugly ulcer ulterior ultimate
    ultimately ultimatum ultra umbrella umpire umpteen unable unacceptable unaffected unaltered unambiguous unanimity
    unanimous unarmed unattended unauthorised unavailable unavoidable unaware unbalanced unbearable unbelievable
    unbelievably unbiased unblock unborn unbroken unburden uncanny unceasing uncertain uncertainty unchanged uncle
    unclean unclear uncomfortable uncommon unconnected unconscious unconvincing uncouth uncover uncovered uncovers uncut
    undamaged undaunted undecided undefined under undercut underdog underestimate underflow underfoot undergo undergone
    undergraduate undergraduates underground underlain underlay underlie underline undermine underneath underpass
    underrate underside understand understood undertake undertaken undertone undertook undertow underwear underwent
    undesirable undid undo undocumented undone undoubted undoubtedly undress undue unduly undying unearth uneasiest
    uneasily uneasy unemployed unemployment unequal unerring unethical uneven unexpected unexpectedly unexplained
    unfailing unfair unfairest unfamiliar unfasten unfeeling unfilled unfinished unfit unfold unfortunate unfortunately
    unfounded unfriendly unfunny unfurl ungainly ungodly unhappily unhappy unhealthy unheard unhelpful unhook unicorn
    unicycle uniform unify unimportant uninteresting union unionise unique uniquest unison unit unite unity universal
    universe university unjust unjustified unkempt unkind unkindest unknown unlawful unleash unless unlike unlimited
    unload unlock unlucky unman unmarked unmarried unmask unmoved unnamed unnatural unnecessarily unnecessary unnerve
    unnoticed unobtainable unofficial unpack unpaid unpick unpleasant unpopular unpredictable unproven unravel unread
    unreal unrealistic unreasonable unrelated unreliable unrest unruffled unruliest unruly unsafe unsafest unsaid
    unsatisfactory unsavoury unsay unscathed unscrew unseat unseemly unseen unset unsettle unsightly unsigned unskilled
    unsolicited unsolved unsound unspecified unstable unstuck unsuccessful unsuitable unsuited unsung unsupported unsure
    unsuspecting untangle untenable untidiest untidy untie until untiring unto untold untouched untrained untrue untruer
    untruest unusable unused unusual unusually unveil unwanted unwary unwashed unwelcome unwell unwieldy unwilling
    unwind unwise unwisest unworkable unworthy unwound unwrap unwritten up upbeat upbringing update upend upgrade
    upheaval upheavals upheld uphill uphills uphold upholster upkeep uplift upload upon upper uppermost upright uprising
    uprisings uproar uproot upset upshot upside upstairs upstart upstream uptake uptight uptown upturn upward uranium
    urban urbane urbanest urchin urge urgency urgent urine urn usable usage use useless user usher usual usurp utensil
    uteri uterus utilise utilities utility utmost utter vacancies vacancy vacant vacate vaccine vacillate vacuous vacuum
    vagabond vagary vagina vaginae vaginal vagrant vague vaguer vaguest vain vainer vainest valentine valet valiant
    valid valise valley valour valuable value valueless valve vampire van vandal vandalise vane vanguard vanilla vanish
    vanity vanquish vaporise vapour variable variance variant variation variations variety various varnish varsity vary
    vase vast vaster vastest vat vault veal vector veer vegetable vegetables vegetarian vehement vehicle veil vein
    velocity velour velvet velvety vend vendor veneer venerable venerate venerated venerates vengeance vengeful venison
    venom vent ventilate ventricle venture venue veracity veranda verb verbal verbatim verbiage verbose verdict verge
    verier veriest verification verify veritable vermin versatile verse version versus vertebra vertebrae vertical
    vertically verticals vertices vertigo verve very vessel vest vestibule vestige vestment vet veteran veto vex
    vexation vexations via viability viable viaduct vial vibrant vibrate vicar vicarious vice vicinity vicious victim
    victimise victor victory video videotape vie view viewer viewpoint vigil vigilant vigorous vigorously vigour vile
    viler vilest vilify villa village villain villainy vindicate vine vinegar vineyard vintage vinyl viola violate
    violence violent violet violin viper viral virgin virile virtual virtue virtuoso virtuous virulent virus visa vise
    visible vision visionary visit visitor visor vista visual visualise vital vitamin vitriolic vivacious vivacity vivid
    vividest vocabulary vocal vocalist vocation vocations vodka vogue voice void volatile volcanic volcano volition
    volley volt voltage volume voluntarily voluntary volunteer volunteered volunteering volunteers vomit voodoo
    voracious vortex vote voter vouch voucher vow vowel voyage vulgar vulgarest vulnerable vulture wad waddle wade wafer
    waffle waft wag wage wager wagon waif wail waist waistline wait waiter waitress waive waiver wake waken walk walker
    walkout wall wallet wallop wallow wallpaper walnut walrus waltz wand wander wane wanna wanner wannest want wanton
    war warble ward warden wardrobe warehouse warfare warhead warier wariest warlike warm warmer warmest warmth warn
    warp warpath warrant warranty warren warrior wart wartime wary was wash washable washcloth washer washout washroom
    wasp wastage waste wasteland watch watchdog watchman watchmen watchword water waterfall wateriest watermark
    watershed waterway watery watt wave waveform waver wavier waviest wavy wax waxier waxiest waxy way waylaid waylay
    wayside wayward weak weaken weaker weakest weakling weaklings wealth wealthier wealthy wean weapon weaponry wear
    wearier weariest wearily wearisome weary weasel weather weave weaver web wed wedder wedge wedlock wee weed weedier
    weediest weedy week weekday weekend weep weer weest weigh weight weightier weighty weird weirder weirdest weirdo
    welcome weld welder welfare well welt welter went wept were werewolf west westerly western westward wet wetter
    wettest whack whale whaler wharf wharves what whatever whatsoever wheat wheedle wheel wheeze when whence whenever
    where whereas whereby wherein whereupon wherever whet whether whew which whichever whiff whiffed whiffing while
    whilst whim whimper whimsical whine whinny whip whirl whirlpool whirlwind whirr whirred whirring whisk whisker
    whisky whisper whistle white whiten whiter whitest whitewash whittle whizz who whoa whoever whole wholeheartedly
    wholesale wholesome wholly whom whoop whopper whore whose why whys wick wicked wickedest wicker wicket wide widen
    wider widespread widest widow width wield wife wig wiggle wigwam wild wildcat wilder wildest wildfire wildlife
    wilful wilfully wilier wiliest will willow willpower wilt wily win wince winch wind windfall windfalls windier
    windiest windmill windmills window windpipe windy wine wing wingers wink winner winsome winsomest winter wintrier
    wintriest wintry wipe wiper wire wirier wiriest wiry wisdom wise wisecrack wiser wisest wish wishbone wisp wispier
    wispiest wispy wist wit witch with withdraw withdrawn withdrew wither withheld withhold within without withstand
    withstood witless witticism wittier wittiest witty wive wiz wizard wizened wobble wobblier wobbliest woe wok woke
    woken wolf wolves woman womanhood womankind womb wombat women won wonder wondrous wont woo wood woodchuck wooden
    woodenest woodier woodiest woodland woodsman woodsmen woodwind woodwork woody woof wool woollen woollier woolliest
    woolly word wordier wordiest wordy wore work workable workbench workbook worker workforce workload workman workmen
    workout workplace workshop workstation workstations world worldlier worldwide worm wormhole worn worrisome worry
    worse worsen worship worst worth worthier worthiest worthless worthwhile worthy wot would wound wounder wove woven
    wow wrangle wrangler wrap wrapper wrath wreak wreath wreathe wreck wreckage wrecker wren wrench wrest wrestle
    wrestler wretch wriggle wright wring wringer wrinkle wrist writ writable write writer writhe written wrong wrongdoer
    wronger wrongest wrote wrought wrung wry wryer wryest xylophone yacht yak yakked yakking yam yank yap yard yardstick
    yarn yawn year yearling yearlings yearn yeast yell yellow yellowest yelp yen yes yeses yessed yessing yesterday yet
    yeti yew yield yodel yoga yogurt yoke yokel yolk yonder you young younger youngest youngster your yourself
    yourselves yous youth yowl yuck zanier zaniest zany zeal zealous zebra zenith zero zest zeta zigzag zillion zinc
    zincked zincking zip zipper zodiac zombie zone zoo zoologist zoology zoom zucchini
    """
}
