extension EverydayWords {
  /// Made by counting, see `EverydayWords`.
  static let gToP: StaticString = """
    gabapentin gabbies gadgets gaff gag gagged gagging gain gal gala gale gallery galway gambling game games gaming gan
    gang gangmaster gangs gangster gannin gap gaps garage garages garden gardener gardening gardens garlic garri gas
    gaslighting gasp gasped gasping gate gates gave gaviscon gay gaz gazebo gcse gcses gd gdpr gear geese gel gele gem
    general generally generator generous genital genius gent gentle gentleman gentlemen gently gents genuine genuinely
    geography german germany gerroff get getaway gets gettin getting geyser gf ghb ghost ghosted ghosts giant gibberish
    gie gied gies gif gift gifts gig giggle giggled giggles giggling gila gimme gin ginger giraffe girl girlfriend
    girlfriends girls giro git giv give given gives givin giving giz glad glands glass glasses glasto glazing glitter
    globe glorious glove glovebox gloves glow glue glued gluten gm gn gna gnome go goa goal goalie goalkeeper goals
    goat goats gob god godmother gods goes goin going goings gold golden goldfish golf gon gona gone gong gonna gonnae
    gonorrhoea good goodbye goodbyes goodness goodnight goodnite goods google googled goose gorgeous gorilla gory
    gossip got gota goth gotta gout government governors gown gowns gp gps gr grab grabbed grabbing grabs grace grade
    grades grading graduate graduation graffiti gram grams gran grand granda grandad grandads grandchildren granddad
    granddaughter grandfather grandkids grandma grandmas grandmother grandpa grandson granny grannys grans grant
    granted grants grape grapes graph grass grassed grateful grater gratis grave graveyard gravy graze grazed great
    gree greedy greek green greenhouse greet greetin greets greggs grenade grew grey greyhound grid grief grievance
    grieving grievous grim grin grinding grindr gripped gripping groggy groin groom groomed groomer groomers grooming
    grooms groped ground grounded grounding grounds group groups grout grow growing grown grows grumpy grunting gt gta
    gtg guarantor guard guardianship guarding guards gud gudnyt guess guessed guest guests guidance guide guillotine
    guilt guilty guinea guitar gulls gum gummies gummy gums gun gunning gunpoint guns gunshots gurgling guru gut guts
    gutted gutter guttering gutters guy guys gwaan gyal gym ha haan habit hacked hacker had hadnt haf haggis haggle
    haggling haha hahaha hai hail hair hairbrush haircut hairdresser hairdressers hairdryer hairs hairspray haiz half
    halfway hall halloween halls hallway halved halves ham hame hammer hammered hammering hammock hammy hamper hamster
    hamsters hamstring hand handbag handbags handbook handbrake handcuffed handcuffs handed handful handing handle
    handles handout handover handphone hands handset handsome handwriting handy hang hanging hangman hangover hangry
    hangs hapi happen happened happening happens happier happily happiness happy hapy harassed harassing harassment
    hard harder hardly hardship hari haribo harm harmed harming harmless harmony harness harvest has hasnt hat hatch
    hatchet hate hated hates hats haud haunt haunted hav have havent havin having hay hayfever haystack hazard haze he
    head headache headaches headboard headbutted headbutting headed heading headlights headline headlock headmaster
    headmistress headphones heads headshot headstone headteacher heal healed healer healing heals health healthy heap
    hear heard hearing hears heart heartbroken heartburn hearts heat heated heater heating heatings heatwave heaven
    heavily heavy hed hedge hedgehog hedgehogs heel heels hehe heid heids height heights heimlich hel held helicopter
    hell hello helmet help helped helper helpful helping helpline helplines helps hen hence hens hep hepatitis her
    herbal herd here heres hernia hero heroes heroin heroine heron herpes hers hersel herself hes heve hey hgv hi
    hiccups hickey hid hidden hide hides hiding high higher highlighter highway hilarious hill hills him himself hind
    hinge hint hinting hints hip hips hire hired hiring his hiss historic history hit hits hitting hiv hives hiya hlp
    hm hme hmm hmrc hnd ho hoarse hob hobby hockey hold holder holding holds hole holes holi holiday holidays holland
    hols holyrood hom home homeless homes homesick homework homicide honest honestly honey honeymoon hong honour hood
    hooded hoodie hoodies hook hooked hooker hookers hooray hoose hoot hoover hoovered hoovering hoovers hop hope
    hopefully hopeless hoping hor hormone hormones horn horoscope horrible horror horse horses hose hosepipe hosp
    hospice hospital hospitality hospitals host hostage hostel hostels hostess hostile hosting hosts hot hotdog hotel
    hotels hotline hour hours hous house housebound household housekeeping housemate housemates houses housewarming
    housing how howay howd howdy however howl howled howling hows hp hpv hr hrs hrt hu hubby hubbys huff hug huge
    hugged hugs huh hum human humane humming hummus humour hums hun hundred hundreds hung hungarian hungary hunger
    hungover hungry hunted hunting hurricane hurry hurt hurting hurts hury husband husbands husbnd hush hut huv hv hw
    hygienist hymn hymns hypothetical hypothetically ibuprofen ice iced icing icloud icy id idea ideas identify
    identity idiot idiots idk idli ids idva ie if iftar ignore ignored ignores ignoring ikea il ill illegal illness ilr
    im image images imaginary imagine immersion immigration immoral impersonating implant important impossible
    impressed impression improve in inbox incall incalls incense inch inches incident incidents inciting incl include
    included including income incoming inconsolable independent india indian indicators individual indoor indoors
    induction industry infected infection infections inflatable inflicted info inform information informations informed
    infront ingat inhaler initials inject injected injecting injection injections injunction injuries injury ink inn
    inner innit innocent inquiry ins inshallah inside insist insists insomnia inspection inspector insta instagram
    instalments instead instructions instructor insulin insult insulting insurance insured insurers int intae
    intelligence intend intention interchange intercom interest interested interesting interfered intern international
    internet interpret interpreter interpreters interrogation interval interview interviewed interviews intimacy
    intimate into intro introduce intruder intrusive invaded invented investigates investigation invigilator invisible
    invite invited inviting invoice invoices involve involved involves iopc ip ipad iphone ipoh ireland irish iron
    ironed ironic ironing irons is ish island isnt issue isva it italian italy itch itching itchy itd item items itll
    its itself iubesc iv iva ive ivy iz jaan jab jabbed jabs jacket jackets jacuzzi jaffa jag jagerbombs jail jailed
    jam jamb jammed jams jan january japanese jar jars jaw jaws jaysus jazz jealous jeans jeep jehovahs jelly jellyfish
    jerking jersey jesus jet jewellery ji jialat jigsaw jigsaws jingle jio jist jitsu jiu jk job jobcentre jobs jogger
    johnnies join joined joining joint joints joke joked jokes joking jollof jom journal journalist journalists journey
    joy jst judge judged judgement judges judging judo jug juice juju july jumble jumma jump jumped jumper jumpers
    jumping jumps jumpy junction june jungle junior junkie jury jus just justice juz ka kagabi kain kakak kal kale kami
    kampung karaoke karate kart kat kayak kebab keeled keen keep keeper keepers keeping keeps ken kena kens kent kep
    kept kerb ket ketamine ketchup kettle kettles key keyboard keyed keyring keys keyworker kfc kg khichdi kick kicked
    kicking kickoff kicks kid kidding kidnap kidnapped kidnapping kidney kidneys kids kil kill killed killer killers
    killin killing kills kiln kilos kin kind kinder kindly kindness kinds king kingfisher kink kip kipper kipping kiss
    kissed kisser kisses kissing kit kita kitchen kitchens kite kitkat kits kittens kitty kiwis kl klarna km kms
    knackered knee kneel kneeling knees knelt knew knickers knife knifepoint knight knit knits knitted knitting knives
    kno knock knocked knocking knockout knocks knot knots know knowing knowledge known knows knuckles ko koi kong kopi
    korean ktv kuih kuya kwa kya la lab label labelled labels labour labrador lace laces lack lad ladder ladies lads
    lady ladys laffin lag lager lagos lah lahat laid lake laksa lamb lambs lame laminated lamp lamppost lampposts lamps
    lampshade land landed landing landlady landladys landline landlord landlords lands lane lanes lang language
    languages lanyard lanzarote lap laptop large lasagne laser lashes lashing lass lasses lassie lassies last lasted
    lasting lasts latch late lately lateness later lates latest latex latin latte lau laugh laughed laughing laughs
    laughter launch launderette laundry lava lavender law lawful lawfully lawn lawnmower laws lawyer lawyers laxatives
    lay layby laying lays lazy lb lead leader leading leads leaf leaflet leaflets league leak leaked leaking leaks lean
    leaning learn learned learner learning learns learnt lease leasehold leash least leather leav leave leaves leavin
    leaving leccy lechon lecture lecturer lectures led ledge leek leeks lef left leftover leftovers leg legal legally
    legend legged legit lego legs leh lemak lemon lemonade lemons lemsip lend lender lends length lenses lent lesbian
    less lesson lessons let lethal lets letter letterbox letters letting lettuce level levels leverage levonelle lgbt
    liability liable liaison liao liar libel liberty librarian library licence licensed licensing lick licked lid lidl
    lids lie lied lies life lifeboat lifeguard lifes lifesaver lift lifted lifting lifts light lighter lighthouse
    lighting lightning lights like liked likely likes liking lil lilies lim lime limit limited limits limp limping line
    lined liner lines lingerie lining link linked linkedin links lino lion lip lippy lips lipstick liquid lisbon list
    listed listen listened listening listens listing lists lit literally lithium litre litter little live lived liver
    lives livid living lizard llama load loaded loading loads loaf loan loans lobby lobster local location locations
    loch lock lockd lockdown locked locker lockers locking locks locksmith lodge lodger lodgers loft log logged logging
    login logo logs loh loiter loitering lokd lol lollipop lolly lone loneliness lonely long longer longest longs loo
    look looked lookin looking looks loop loos loose lor lord lorries lorry lose loser loses losing loss lost lot lots
    lottery loud louder loudly lounge love loved lovely lover loverboy loves loving low lower lowest lowkey loyal
    loyalty lst lt ltr lube luck luckily lucky luggage luk lump lumps lunch lunchbox lunches lunchtime lungs lush luv
    luvs lyin lying lyk lyrics ma maaf maam mac macarena macbeth maccies machan mache machete machi machine machines
    machuco mad madam made madness mafia magaluf magazine magazines maggi maghrib magic magician magistrate magistrates
    magnet mags mahjong maid maids mail mails main mainly maintenance maize major mak makan make maker makes makeup
    makin making maks malaria male mall malta mam mama mamak mammy mams man manage managed management manager managers
    manages managing mandarin mandatory mandy mango mangoes manila mannequin manners mans manslaughter manual manuals
    many map maps marac maracas marathon marble march mardy mare marido mark marked marker market marketing marking
    marks marmalade marquee marriage married marrow marrows marry marrying mars marshal martial mas mascara masel mash
    mashallah mask masked masks mass massacre massage massages masseur masseuse massive master masters masuk mat match
    matched mate material maternity mates maths matric matter matters mattress mattresses mature maw maws max maxed
    maximum may mayb maybe mayday mayo mayor maze mc mcdonalds mch mdma me mea meal meals mean meaning means meant
    measure measured measures meat mechanic mechanism medal media mediation mediator medic medical medication medicine
    medium meds mee meet meetin meeting meetings meets meh melon melt melted melting member members membership meme
    memes memoir memorial memories memory men menace mend mended menopause mens menstrual mental mentally mention
    mentioned mentions mentor mentoring mentors menu menus meow mercies mercy merely mermaid merry mesel meself mess
    message messaged messages messaging messed messing met metal meter meth methadone method metres meu mi mic mice
    microphone microwave mid middle midges midlands midnight midwife midwives might migraine migraines migrant migrants
    mile mileage miles milk milkman mill million min mince mind minded minder minding minds mine minecraft mines mini
    minibus minimum minister minor minors mins mint mints minus minute minutes miracle mirror mirrors mis miscarriage
    miscarried misconduct miserable misery mising misread miss missed misses missin missing missus mistake mister
    misunderstanding mite mix mixed mixing ml mm mnie mo moan moaning moans mob mobile mobility mock mocks mode model
    modelling models modern mods module moja mol mole molestation mom moment moms mon monday mondays money moneys
    monitor monitors monk monkey monkeypox monkeys monopoly monoxide monster month monthlies monthly months mony monzo
    mood moods moody moon moor mop moped mops mor more morgue morn mornin morning mornings moro morphine morra mortal
    mortgage mortified mosque mosquito mosquitoes most mostly mot moth mother mothers moths motion motor motorbike
    motors motorway mould mountain mountains mourning mouse moustache mouth mouthed mouths move moved moves movie
    moving mower moz mp mpox mps mr mri mrng mrs mrt ms msg msgs mtg much mud muddy mug mugged mugging mugs multi mum
    mummy mummys mums mun munch muny muppet muppets murder murdered murderer murderers murdering murders muscle museum
    mushroom mushrooms music musical muslim must mustard mustnt mute muz mwah my myself mystery myth na nachos nae
    naebody naebodys nag nah nahi nail nailed nails naira nak naked naloxone naman name named nameless names naming nan
    nana nanas nandos nani nanny nans nap napkin nappies nappy narcan nasa nasal nasi nasty natal national native
    nativity natter natural nature naughty nav navy naw nay nd ne near nearby nearer nearest nearly neat neck necked
    necklace necks nee need needed needful needing needle needles needs neet negative neglect negotiated negotiation
    neighbor neighbour neighbourhood neighbours neither nepa nephew nephews nerd nerf nerve nerves nervous nest net
    netball netflix nettle nettles network neva nevada never nevr new newbie newborn news newsletter newspaper
    newspapers next ng ngl nhs ni nice nicely nicer nicest nicht nick nicked nicking nickname nie niece nieces nife
    nigerian night nightclub nighter nightie nightly nightmare nightmares nights nil nine nines nineteen nineteenth
    nineties ninety ninong ninth nip nipple nit nitazene nitazenes nite nites nits nmc no nobbut nobody nobodyd nobodys
    nod nodded nodding noe noise noises noisy nokia non nonbinary none nonsense noo noodle noodles noon noose nope nor
    nordic normal normally north northern norway nos nose nosebleed nosy not note notebook noted notes nothin nothing
    nothings notice noticeboard noticed noticing notify noughties novel novels november now nowadays nowhere nowt nrm
    nt nu nude nudes nudge nuffin nuggets nuh nuisance num numb number numbered numbers numbing numbr nun nuns nurse
    nursery nurses nursing nut nuts nutter nv nvm nvr nw nxt nysc nyt oan oat oats obey object obliged obsessed
    obstacle obtain obvious obviously occasions occupation och oclock october od odd odds oestrogen of off offence
    offences offended offender offenders offensive offer offered offering offers office officer officers offices
    official officially offline offside often oga oh oi oil ok okada okay old older olders oldest olds olive olives
    omelette omg omw on onam once one ones oni onion onions onli online only onlyfans onto ony ooh oops oor oot op open
    opened opener opening opens opera operation operator opinion opinions opn opposite opt opted optician option
    optional options or oral oramorph orange oranges order ordered ordering orders ordinary organisation organisations
    organise organist original oscar oso osteopath ot othello other others otherwise otter otw ouch ought our ours
    ourselves out outbreak outcall outcalls outdoor outdoors outed outfit outfits outing outreach outright outs outside
    outstanding outta ov ova oven over overdone overdose overdosed overdoses overdosing overdraft overdue overflow
    overheard overnight overpaid overpayment overpowered overreacted overreacting overseas overslept overstay
    overstayed overthinking overtime overwhelmed ow owe owed ower owes owing owl owls own owned owner owners owns owt
    ox oxygen oxys oya oyster pa paa pace pacemaker pacing pack package packed packet packets packing packs pad paddle
    paddling padlock pads paella page pages paid pain painful paining painkiller painkillers painless pains paint
    paintball painted painters painting pair pairs paiseh pakistan pal paladin pale pallets palm palms pals pan panadol
    pancake pancakes pane panel panic panicked panicking panics pans panto pantry pants papa papas paper papers
    paperwork papier paracetamol parachute parade paragraph parallel paralysed paramedic paramedics paranoid
    paraphernalia parathas parcel parcels pardon parent parents parish park parked parking parkrun parks parlour
    parlours parole parrot part partial parties partner partners partnership parts party pasado pasport pass passage
    passcode passed passenger passengers passes passing passion passport passports password passwords past pasta paste
    pasties pastor pastries pastry pasty pat patch patches patchy path pathetic patience patient patients patio
    patronising pats patted pattern pause pavement pavlova paw pay payd payday payg payin paying payment payments
    payout paypal payroll pays payslip payslips pc pcso pe pea peace peaceful peacefully peach peaches peak peanut
    peanuts pear pearls peas pedalo pee peed peeing peel peeled peeling peep peer pegs pen penalties penalty penang
    pence pencil pendant pending penetration peng penguin penguins penicillin penis penknife penny pens pension
    pensioner pensioners people peoples pep peppa pepper pepperoni per percent percentage perfect perfectly perfume
    perhaps period periods perm permission permit permitted persistent person personal personally persons pest
    pestering pet petechiae petition petrified petrol pets petty pg pharmacies pharmacist pharmacy phase phd pheasant
    phew phishing phone phoned phones phoning photies photo photocopier photocopy photograph photographed photographer
    photographs photos photostat phrase physical physically physics physio physios piano pic pick picked picker picking
    pickle pickled pickles picks pickup picnic pics picture pictures pie piece pieces pier piercing pierogi pies pig
    pigeon pigeons pile pill pillar pillow pillows pills pils pimp pimped pimping pimps pin pinch pinched pinches pine
    pineapple ping pings pink pinned pins pint pints pip pipe pipes pirate pissed pissing pistol pit pitch pity pizza
    pizzas pjs place placed placement placements places plain plan plane planes planet plank planned planner planning
    plans plant planted plants plaque plaster plastered plasterer plasters plastic plate plates platform platforms play
    played player players playground playing playlist plays playstation pleaded pleads please pleased plenty plot pls
    plug plugged plughole plum plumber plumbers plumbing plums plunge plus plz pm po pocket pockets podcast podcasts
    poem poems poetry point pointed pointers pointing pointless points poison poisoned poisoning poisons poke poked
    poker poking poland pole poles police policeman policewoman policy polis polish polite politely politics pollen
    polo pon pond pong pongal pony poo poodle pool poor poorly pop popcorn popped poppers popping poppy pops porch pork
    porn pornhub porridge port portal porter portrait portugal portuguese pose posh position positions positive
    possessed possession possible possibly post postal postbox postcard postcode posted poster posters postie posting
    postman postnatal postponed posts pot potato potatoes pothole potholes pots pottery potty pound pounding pounds
    pour poured pouring powder power powerpoint powers pox poz ppl practical practically practice practise practised
    practising pram prank prata prawn prawns pray prayed prayer prayers praying pre preaching precautions precious
    predictive prefer pregabalin pregabs pregnancy pregnant premier premises prep prepaid prepare prepared preparing
    prescribed prescription prescriptions present presentation presents press pressed presses pressing pressure
    pressured pretend pretended pretending pretends pretty prevent prevention previous price prices prick pricked pride
    priest primark primary principal print printed printer printers printing printouts prints priority prison prisoner
    prisons privacy private privates prize pro prob probably probation problem problems probs procedure proceeds
    process prof professional professor profile program programme programmes project projector projects prom promise
    promised promote promoted promotion proof prop proper properly property proposal propose proposed proposes
    propositioned prosecco prosecute prosecuted prostitute prostitutes prostitution protect protected protecting
    protection protects protein protest protocol proud prove proven proves provide provided provider provisional ps
    pshe pspo psycho psychologist psychology pt pta ptsd pub pubes pubic public publish published pubs pudding puddings
    puddle puff puffer puffin puffs puffy pug puja puking pukul pull pulled pulling pulls pulse pump pumped pumping
    pumpkin pun punch punched punches punching punctual puncture pune punish punished punishing punishment punjabi
    punter punters punting pup pupil pupils puppet puppies puppy puppys pure puri purple purpose purposes purse pus
    push pushchair pushed pushes pushing pushy put puts putting putty puzzle pyjamas
    """
}
