extension EverydayWords {
  /// Made by counting, see `EverydayWords`.
  static let qToZ: StaticString = """
    qr qualifications qualified qualify quality quantity quarrel quarry quarter quarterly quarters que queen quest
    question questioned questions queue queues quiche quick quicker quickest quickly quid quiet quieter quietly quilt
    quit quite quits quitting quiz quizzes quote quoted quotes quoting ra rabbit rabbits rac raccoon race races racing
    racist rack racket radar radge radiator radiators radio raffle rag rage ragged raging raid raided raids rail
    railings railway rain raincoat rained rainin raining rains raise raised raises raisin raising raisins rake ram
    ramadan rambling rammed ramp ran rang range rank ransom rape raped rapes rapist rapped rare rash rat rate rates
    rather rating ratings rats rattle rattling rattly raw ray raya razor razors rd re reach reached reaches reaching
    reaction read reader readers reading readings reads ready real realise realised realistic really rear reason
    reasonable reasons receipt receipts receive received receiving recent recently reception receptionist receptionists
    recharge recipe recipes recital reckon reckons recognise recognised recommend recommendation recommended record
    recorded recorder recording recordings records recourse recovered recovery recruited recycling red reddit reduce
    reduction redy reel reet ref refer referee reference references referral referred reflection reflex refuge refugee
    refugees refuges refund refunds refuse refused refuses refusing regarding regardless regards regatta register
    registered registration regret regrets regretted regular regulars rehab rehearsal rehearsing rejected relapse
    relapsed related relationship relationships relax relaxed relay release released relegation relief relieved
    religion religious reliving remain remaining remarried rematch remember remembered remembering remembers
    remembrance remind reminded reminder remote removal remove removed remover removes removing rendang renew renewal
    renewed rent rental rented renting rents reopened rep repair repairs repeat repeating replace replaced replacement
    replied replies reply replying report reported reporter reporters reporting reports represent reprint republic
    request requested requests require required rescue rescued research resend reserve reservoir residence resident
    residential residents resign resigned resit resolution respect respected respectful respond responder responding
    response responsible rest restart restaurant rested resting restored restraining result results resume retail
    retained retainer retains retire retired retirement retiring retrain retreat retry return returned returning
    returns reunion revealed revenge revenue reverse reversed reversing revert review reviewed reviewer reviewing
    reviews revised revising revision revive revolut reward rhymes rib ribbon ribbons ribena ribs rice rich rid
    riddance riddle riddled ride rider riding rifle right rights rigid rigs ring ringing rings ringtone rink rinsed
    riot rip ripped ripper ripping rips rise risen risk riskier risking risks risky rite rival river rivers rly rm rn
    road roadkill roads roadside roadworks roared roaring roast roasted roasting rob robbed robber robbers robbery
    robbing robe roblox robot robots robs rock rocks rod rode rohypnol role roleplay roll rolled roller rollercoaster
    rollers rolling rolls rolo roma romana romance romania romanian romantic rome romeo roof roofer room roomba
    roommate rooms roon rooster roots rope ropes rose roses rot rota rotas roti rotten rough roughly round roundabout
    roundabouts rounds rouse route router routine row rowing rows royal rs ru rub rubbed rubber rubbers rubbing rubbish
    rucksack rude rug rugby ruin ruined ruining rule ruler rules rum rumbled rumour rumours run rung runner runnin
    running runs rupees rush rushed russian rusty ruthless sa sachets sack sacked sad saddle sadist sadly sadness safe
    safeguarding safehouse safely safer safest safety safeword safty said sainsburys saint sake sakin salad salamat
    salary sale sales salmon salon salsa salt salted salts salty salvation samaritans sambal sambar sambuca same samosa
    samosas sample samples samurai san sana sanctioned sanctuary sand sandals sandpaper sandpit sandwich sandwiches
    sang sanitary sanitiser sank santa santas sarc sarcs sardine sardines sash sat satay satisfied satnav sats satsuma
    saturday saturdays sauce saucer sauna saunas sausage sausages savage save saved saves saving savings saw say sayang
    sayin saying says scab scabs scald scale scales scalp scam scammed scammer scammers scams scan scanned scans scar
    scard scare scarecrow scared scares scarf scaring scarlet scars scarves scary scattered scenario scene scenes
    scenic scented sch schedule scheme scholarship school schoolgirl schools science scissors scold scolded scone
    scones scooter score scored scores scotch scotland scots scottish scouse scout scouts scrabble scrap scratch
    scratchcard scratched scratches scratching scream screamed screaming screams screen screened screening screens
    screenshot screenshots screenshotted screw screwdriver screwed screws script scripted scroll scrolling scrub
    scrubbed scrum scum sea seagull seagulls seal sealed search searched searches searching seaside season seasons seat
    seatbelt seating seats sec second secondary seconds secret secretary secretly secrets secs section sectioned secure
    security sed see seed seein seeing seek seeker seekers seeking seem seemed seems seen sees seh seized seizure
    selamat selected self selfie sell seller sellin selling sells semester semi seminar send sending sends senior sense
    sensible sensor sent sentence sentenced sentences sentimental separate september sequins sergeant serial series
    serious seriously sertraline serve served server serves service serviced services serving servo session sessions
    set sets settee setting settle settled settlement settles settling seven sevens seventeen seventies seventy several
    sew sewing sewn sex sexting sextorted sextortion sexual sexually sexy sez sh shadow shadowbanned shaft shag shah
    shake shaken shakes shaking shaky shall shallow shame shamed shampoo shandies shant shape shaped share shared
    shares sharing shark sharks sharp sharpener sharpening sharps shattered shave shaved shaving shd she shears shed
    sheep sheet sheets shelf shell shelter shelters shelves shepherd shepherds sherry shes shh shhh shibari shift
    shifted shifts shin shine shingles shins shiok ship shipping shirt shirts shit shivering shld shock shocked
    shocking shoe shoebox shoelace shoes shook shoot shooting shoots shop shopkeeper shoplifting shopper shopping shops
    short shorter shorts shot shotgun shots should shoulder shoulders shouldnt shouldve shout shouted shoutin shouting
    shouts shove shoved shovel shoves show showed shower showered showers showing shown shows shredded shreds shrine
    shrugged shrunk shud shush shut shuts shutter shutters shutting shy si sia siao siap sick sickle sickness side
    sides sideways siege sifilis sigh sight sign signal signature signed signing signs sik silence silent silicone silk
    silly silver sim similar simple simpler simply sims sin since sing singer singers singing single sings sinister
    sink sinking sins sipping sips sir siren sirens siri sirs sis sister sisters sit site sites sits sitter sitting
    situation six sixteen sixth sixties sixtieth sixty size sized sizes skate skateboard skates skeleton sketch ski
    skilled skills skin skinned skins skint skip skipped skipping skirt skirting skool skull sky skydive skys slack
    slag slagged slags slam slammed slamming slap slapped slapping slaps slash slashed slate slaughtered slave slavery
    slaves slaving slay slayed sleep sleeper sleepers sleepin sleeping sleepover sleeps sleepy sleepyhead sleeve
    sleeves slept slice slicer slices slid slide slides slideshow sliding slight slightly slimming sling slip slipped
    slipper slippers slipping slips slit slot slots slow slower slowing slowly slug slugs slumped slurring slut sm
    smack smacked small smaller smart smarties smash smashed smashes smashin smashing smear smell smelled smelling
    smells smelly smelt smile smiled smiles smiley smilin smiling smoke smoked smoker smokes smoking smoko smooth
    smother sms smug smuggled smuggling snack snacks snake snap snapchat snapped snapping snatched snd sneak sneeze
    sneezed sneezing sniff sniffed sniffing sniped sniper snooker snooze snore snored snores snorin snoring snorted
    snow snowing so soaked soaking soap sob sobbed sobbing sober soccer social socials society sociology sock socks sod
    sofa sofas soft softly soggy soil sold soldier soldiers sole soles solicit soliciting solicitor solicitors solid
    solitary solo solved some somebody somebodys somehow somemore someone someones something somethings sometime
    sometimes somewhere son song songs sons soon sooner soppy sopranos sore sores sori sorrow sorry sort sorted sorting
    sorts sory sos soul sound sounded sounding sounds soup soups source sourdough south soz spa space spaces spade
    spaghetti spain spam spamming spanish spanking spanner spare spark sparklers spat speak speaker speakers speaking
    speaks special specs speech speeches speed speeding spell spelling spelt spend spending spends spent spice spices
    spicy spider spiders spike spiked spikes spiking spill spilled spilt spin spinach spinning spirit spirits spit
    spite spits spitting splashed splint splinter split splits splitting spoil spoiled spoiler spoilers spoilt spoke
    spoken sponge sponges sponsor sponsored sponsors sponsorship spooked spooky spoon spoons sport sports spot spotify
    spotless spots spotted spotting spouse sprain sprained spray sprayed sprays spread spreadsheet spreadsheets spring
    sprout sprouts spss spuds spurting spy spyhole squad square squares squash squeak squeaky squeeze squeezed squeezes
    squeezing squirrel sry st stab stabbed stabbing stable stack stacking stadium staff stag stage stags stain stained
    stair stairs stairwell stalk stalked stalker stalkers stalking stalks stall stamp stamped stamps stand standard
    standards standby standing stands staple stapler star stare stares staring stars start started starter starting
    starts starve starving stash state statement statements states station stationery stations statistics stats statue
    status statute stay stayed stayin staying stays std stds steady steak steal stealing steals stealth stealthed
    stealthing steam steamboat steamed steaming steel steering step stepdad stepmum stepped stepping steps stepson
    steri sterile steroid steroids stew steward stewards sti stick sticker stickers sticking sticks sticky stiff stil
    still sting stinging stings stink stinking stinks stir stis stitch stitches stock stockholm stockings stocks
    stocktake stoke stole stolen stomach stomachs stone stoned stones stood stool stop stopcock stopncii stopped
    stopping stops store stored storey stories storm story storyline stottie stove straight straighten straighteners
    stranded strange stranger strangers strangle strangled strangler stranglers strangles strangling strangulation
    strap strapped strategy straw strawberries straws stray streak stream streaming street streetlink streets strength
    stress stressed strict strictly strike striker strikes strimmer string strings strip stripe stripes stripped
    stripper strippers stripping strips stroke strong stronger strongest struck struggle struggling stubbed stuck
    student students studies studio study studying stuf stuff stuffed stuffing stuffs stun stung stunt stupid style sub
    subject subjects sublet submarine submission submit submitted subs subscribe subscriber subscribers subscription
    subutex success successful such sucidal suck sudden suddenly sudoku sue suffer suffering suffocating sugar sugaring
    sugars suggest suggested suggests suicidal suicide suing suit suitcase suitcases suite suits sulked sulking sulks
    sum summat summer summers summons sums sumthin sun sunbathing sunburn sunburnt suncream sunday sundays sunflower
    sunglasses sunk sunny sunrise suns sunset sunshine super superb supermarket supervised supervisor supper supplies
    supply support supported supportive supports suppose supposed surcharge sure surely surfing surgeon surgeries
    surgery surgical surname surprise surprised surrender surrounded survey survive survived survivor survivors sushi
    suspect suspected suspects suspended suspense suspicion suspicious suss suya swab swabbed swabs swallow swallowed
    swam swamp swan swans swap swapped swapping swarm swear swearing swears sweat sweating sweats sweaty sweden swedish
    sweep sweeps sweepstake sweet sweetheart sweetie sweets swelled swelling swellings swept swift swim swimming swing
    swingers swinging swings swiped swiss switch switched switching switzerland swollen sword swords swore syllabus
    sympathy symptoms sync syndrome syph syphilis syringe syringes syrup system ta tab table tables tablet tablets
    tablits tabs tackle tae tag tagalog tagged tagging tai tail tailor tak take takeaway takedown taken takes takin
    taking takings tale talk talked talkin talking talks tall taller tampon tampons tan tandem tank tanks tantric tap
    tapau tape taped tapped tapping taps tara target tarik tarmac tart tartan tarts taser tasers tash taste tasted
    taster tastes tat tattoo tattooed tattooist tattoos tau taught tax taxable taxed taxes taxi taxidermy taxis taxman
    tb tbh tc te tea teach teacher teachers teaches teaching teacups teal team teams teapot tear tearful tearing tears
    teary teas tease teaspoon teatime tech technically technique ted teddies teddy teen teenage teenager teenagers
    teens teeth teething teh tek telegram telephone television tell tellin telling tells telly tellys telt temp temper
    temperature template temple temporary tempted ten tenancy tenant tenants tender tenerife tengah tenho tenner
    tenners tennis tens tense tension tent tenth tents tequila term terminal terminate termination terms terrace
    terrible terrified terrifying terrors tesco test tested testify testing testosterone tests tetanus text textbook
    texted texting texts th tha thai thailand than thank thanked thanks thanksgiving thanx that thatd thatll thats the
    theatre theft their theirs them theme thems themselves then theory ther therapist therapists therapy there thered
    therell theres thermostat these thesis they theyd theyll theyre theyve thick thief thigh thighs thin thing things
    think thinkin thinking thinks thinner thinners third thirsty thirteen thirties thirtieth thirty this thk thnk tho
    thort those though thought thoughts thousand thousands thread threat threaten threatened threatening threatens
    threats three threesome threw thrice thrilled thriller thriving throat throats throttled through throw throwing
    thrown throws thru thrush ths thud thumb thumbs thump thumping thunder thurs thursday thursdays thx thy thyroid
    tick ticked ticket tickets ticking tickle tickled ticks tide tides tidy tidying tie tied tier ties tiger tight
    tights tiktok til tile tiles till tills time timed timer times timetable timewaster timewasters tin tinder ting
    tingling tingly tings tink tins tinsel tiny tip tipped tipping tips tipsy tire tired tis tissue tissues tita
    titanic title tits tix tkn tks tlk tmr tmrw tnx to toast toaster toastie tock today todays toddler toddlers toe
    toenails toes toffee together toilet toiletries toilets token tokens told tolerance toll tolong tomato tomatoes
    tomb tombola tomorrow tomorrows tomoz tone tongs tongue tongues tonight tonights tonite tonsils too took tool toold
    tools toon tooth toothache toothbrush toothpaste tooths top topic topics topless topped topper topping tops torch
    torches tore torn tornado toronto tortoise torture tortured toss total totally touch touched touches touching tough
    tour touring tourist tourists tourniquet tours touting tow toward towards towel towels tower towers town towns
    towpath toxic toy toys tq trace traced track tracked tracker tracking tracks tracksuit tractor tractors trade
    traded trader trading tradition traffic trafficked trafficker traffickers trafficking traffics tragedy trail
    trailer train trained trainee trainer trainers training trainings trains traitor traitors tram tramadol trampoline
    tranny trans transfer transferred transfers transition translate translated translates translating translation
    translator transphobic transport trap trapeze trapped traps trash trauma traumatised travel travelled travelling
    tray treasurer treat treated treaters treating treatment treats tree trees trial trials tribunal tribute trich
    trick tricked tricks tried tries trifle trigger triggered trim trip triple triplets tripped tripping trips trod
    trolley trolleys trombone trophy trot trouble trouser trousers truce truck true truecaller truly trumpet trunks
    trust trusted trustee truth truthfully try trying tshirt ttyl tu tub tuba tube tubes tubs tuck tucked tudo tue tues
    tuesday tuesdays tuition tuk tulog tummy tummys tuna tune tunnel tupperware turf turkey turkish turn turned turning
    turns tutor tutorial tv tweezers twelve twenties twenty twice twin twins twist twisted twister twists twitching
    twitter twix two txt txtin txts ty type typed types typical typing typo typos tyre tyres uber uc ugh ugly uk
    ukrainian ukulele ulcer ulcers ull ulster um umbrella umbrellas un una unalive unblocked uncle uncles unconscious
    undeclared under underage undercover underground underneath underpass understand understanding understands
    understood undertaker underwear undetectable undo undocumented undone undr undressed unexpected unfair unfit
    unfollowed unfortunately unhappy uni unicorn uniform uniforms uninvited union unit united units universal
    university unknown unless unlimited unlock unlocked uno unpaid unprotected unreal unresponsive uns unsafe
    unsubscribe untied until unusual unwanted unwell up update updated updates updating upload uploaded upon upper
    uppers upright ups upset upsetting upside upstairs ur urdu urge urgent urgently urges urine urn urs urself us usb
    use used useful useless user users uses usher using usual usually ute utility utr uwi vaccinated vaccination
    vaccine vaccines vagina vague vaisakhi valid valium valley vallies value vampire van vanilla vanish vanished vans
    vape vapes varnish vase vat veg vegan vegetable vegetables vegetarian veggie vehicle vein veins velvet vending
    venmo vent venue verge verification verify verruca verse version versus very vesak vest vests vet vets vetting vex
    via viagra vibe vibes vibrating vicar vicars vice victim victims victorian victory vid video videos vids vietnam
    vietnamese view viewer viewers viewing views vigil vikings vile villa village villain vindaloo vinegar vintage
    violated violence violent violets viral virgin virtual virus vis visa visas visions visit visited visiting visitor
    visitors visits vitamin vitamins viva vivaldi vodka voice voicemail voicemails voices void vol volcano volcanoes
    volume voluntary volunteer volunteered volunteering volunteers vomit vomiting vote voted voting voucher vouchers
    vows vpn vreau vs vulnerable waakye waffle wage wages wagon wagwan wah wahala waist wait waited waiter waitin
    waiting waitress waitressing waits wake wakes wakey waking wal walao wales walk walked walker walkers walkin
    walking walks wall wallet wallpaper walls wan wana wand wanna want wanted wantin wanting wants war ward warden
    wardrobe warehouse warfarin warm warmed warn warned warning warnings warns warpath warrant warranty wars wart warts
    was wash washed washer washes washin washing washings wasnt wasp wasps waste wasted waster wasters wasting wat
    watch watched watches watching watchman water watered waterfall watering watermark waters wats watter wave waved
    waves waving wax waxed waxing way ways we weak wean weans weapon weapons wear wearin wearing wears weather weathers
    web webcam webpage website websites wechat wed wedding weddings wedge wedged wednesday wednesdays weds wee weed
    weeds weeing week weekend weekends weekly weeks weep weeping weepy wees weh wei weighs weight weir weird weirdly
    weirdo wel welcome welfare well wellbeing wellies welsh wen wench went wept wer were werent west western wet wetin
    weve wey wha whale what whatever whatll whats whatsapp whaur whaurs wheel wheelbarrow wheelchair wheelie wheels
    wheezing when whenever whens wher where whered wheres wherever whether which while whip whiplash whipped whips
    whisk whisky whisper whispered whispering whistle whistled whistles whistling whit white whiteboard whites whits
    who whod whoever whoevers whole wholl whom whore whores whos whose whove why whys wi wich wicket wid wide widnae
    widow widowed widower wif wife wifes wifey wifi wig wigs wil wild will willing willy win wind windae windmill
    window windows windpipe winds windscreen windw windy wine wines wing wings wink winked winky winner winning wins
    winter winters wipe wiped wiper wipes wiping wire wired wires wis wisdom wise wiser wish wished wishes wishing wit
    with withdraw withdrawal withdrawing withdrawn withdrew withheld withholding within withoot without witness
    witnesses wits wiv wives wivout wizard wk wkend wks wna wnt wnts wobble wobbling wobbly woke woken wolf woman
    womans womb women womens won wonder wondered wonderful wondering wonky wont wood woods woohoo wool woozy wor word
    worded wording wordle words wore work worked worker workers workin working workplace works workshop workshops world
    worlds worm worms worn worried worries worry worrying worse worst worth worthless wos wot wots would wouldnt
    wouldve wound wounded wounds wow woz wrang wrap wrapped wrapper wrappers wreaths wreck wrecked wrestling wrist
    wrists write writer writers writes writing written wrk wrkin wrong wrote ws wud wudnt xanax xbox xerox xi xmas xx
    xxx ya yaar yacht yah yall yam yard yards yawn yay ye yea yeah year years yeh yelled yelling yellow yelped yep yer
    yes yest yesterday yet yh yin yo yoga yoghurt yoghurts yogurt york yorkshire you youd youll young younger youngest
    your youre yours yourself yourselves yous youse youth youtube youve yow yr yrs yuh yung yup yurt zealand zero zine
    zip zombie zombies zone zoo zoom zopiclone zopis zumba zzz
    """
}
