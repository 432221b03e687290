extension CommonWords {
  /// Base forms from j to q, in alphabetical order (from SCOWL; see `CommonWords`).
  static let jtoQ: StaticString = """
    jab jabber jack jackal jackass jackdaw jacket jackknife jackpot jade jagged jaggedest jaguar jail jailer jalopy jam
    jamb jamboree jangle janitor jar jargon jaundice jaunt jauntier jauntiest jauntily jaunty javelin jaw jawbone jay
    jaywalk jazz jealous jealousy jeans jeer jell jelly jellyfish jeopardy jerk jerkier jerkiest jerky jersey jest
    jester jet jettison jetty jewel jewellery jewelries jibe jiffy jig jiggle jigsaw jilt jingle jinx jitters jittery
    job jockey jocular jog jogger join joint joke joker jollier jolliest jolly jolt jostle jot journal journalist
    journey jovial joy joyful joyous joystick jubilant jubilee judge judgement judicial judiciary judicious judo jug
    juggle juggler jugular juice juicier juiciest juicy jumble jumbo jump jumper jumpier jumpiest jumpy junction
    juncture jungle junior juniper junipers junk junket junkie junta juror jury just juster justest justice
    justification justify jut jute juvenile juxtapose kangaroo karat karate kayak keel keen keener keenest keep keeper
    keepsake keg kelp ken kennel kept kerb kerchief kernel kerosene ketchup kettle key keyboard keyhole keynote keystone
    keystroke keyword khaki kick kickback kickoff kid kidnap kidnapper kidney kill killer kiln kilo kilobyte kilogram
    kilometre kilowatt kilt kimono kin kind kinda kinder kindest kindle kindlier kindliest kindred kinfolk king kingdom
    kink kinkier kinkiest kinky kinship kiosk kipper kiss kit kitchen kite kitten kitty kiwi knack knacker knapsack
    knead knee kneecap kneed kneel knelt knew knickers knife knight knit knives knob knock knocker knockout knoll knot
    knottier knottiest knotty know knowledge known knuckle koala kosher kowtow kudos lab label laboratory laborious
    labour labyrinth lace lacerate lacerated lacerates lacier laciest lack lacquer lacrosse lacy lad ladder lade laden
    ladle lady ladybug ladylike lag lager laggard lagoon laid lain lair lake lamb lambda lame lament lamer lamest lamp
    lampoon lance land lander landlady landlord landmark landowner landscape landslid landslide lane language languid
    languish languor lankier lankiest lanky lantern lap lapel laps larceny lard large larger largest lark larva larvae
    larynges larynx laser lash lass last latch late latent later lateral latest latex lath lathe lather latitude latrine
    latter lattice laud laudable laugh laughable laughter launch launcher launder laundry laureate laurel lava lavatory
    lavender lavenders lavish lavishest law lawless lawmaker lawmakers lawn lawsuit lawyer lax laxative laxatives laxer
    laxest laxity lay layer layman laymen layout lazier laziest lazy leach lead leaden leader leadership leaf leafier
    leafiest leaflet leafy league leak leakage leaky lean leaner leanest leap leapfrog leapt learn learnt lease leash
    least leather leathery leave lectern lecture led ledge ledger lee leech leek leer leerier leeriest leery leeway left
    lefter leftest leftmost leg legacy legal legalise legend legendary legible legion legislate legislation legitimate
    legitimately legume leisure lemme lemon lemonade lend length lengthen lengthier lengthy leniency lenient lens lent
    lentil leopard leotard leper leprosy lesbian lesion less lessen lesser lesson lest let letdown lethal lethargic
    lethargy letter lettuce letup leukaemia levee level lever leverage levity levy lewd lewder lewdest lexical lexicon
    liability liable liaison liar libel liberal liberally liberals liberate liberated liberates liberty librarian
    library libretto lice licence license lichen lick licorices lid lie lieu life lifeboat lifeforms lifeguard lifeless
    lifelike lifeline lifelong lifespan lifestyle lifetime lift ligament ligature light lighten lighter lightest
    lightning lightnings like likeable likeliest likelihood likely liken liker likest likewise lilac lilt lily limb
    limber limbo lime limelight limerick limestone limit limitless limousine limp limper limpest linchpin line lineage
    linear linefeed linen liner linger lingerie lingo linguist liniment link linkage linker linoleum lint lion lioness
    lip lipstick liquefy liqueur liquid liquor liquorice lisp list listen listless lit litany literacy literal literally
    literals literary literate literates literature lithe lither lithest lithium litre litter litterbug little littler
    littlest liturgy live liveable liveliest lively liven liver livest livestock livid lizard llama load loadable loader
    loaf loafer loam loan loath loathe loathsome loaves lob lobby lobbyist lobe lobotomy lobster local locale localise
    locate lock locker locket locksmith locust lodge lodger loft loftier loftiest lofty log logarithm logger logic
    logician logo loin loincloth loiter loll lollipop lone loneliest lonely lonesome long longer longest longevity
    longhand longish longitude look lookout loom loon loonie loonier looniest loony loop loophole loose loosen looser
    loosest loot lop lope lopsided lord lore lorry lose loser loss lost lot lotion lottery lotus loud louder loudest
    lounge louse lousier lousiest lousy lovable love loveliest lovely lover low lowdown lower lowest lowlier lowliest
    lowly loyal loyalest loyalty lozenge lubricant lubricate lucid luck luckier luckiest luckily lucky lucrative
    ludicrous ludicrously lug luggage lukewarm lull lullaby lumber luminary luminous lump lumpier lumpiest lumpy lunacy
    lunar lunatic lunatics lunch luncheon lunchtime lung lunge lupin lupine lurch lure lurid lurk luscious lush lusher
    lushest lust lustier lustiest lustre lustrous lusty lute luxury lye lymph lymphatic lynch lyre lyric macabre
    macaroni mace machete machine machinery machinist macho mackerel mad madam madame madcap madden madder maddest made
    madhouse madman madmen maelstrom magazine magenta maggot magic magician magnate magnesium magnet magnetise
    magnificent magnify magnitude magnolia magnum magpie mahogany maid maiden mail mailbox mailman mailmen maim main
    mainframe mainland mainline mainstay mainstream maintain maintenance maize majestic majesty major make maker
    makeshift makeup malady malaria male malformed malfunction malice malicious malign mall mallard malleable mallet
    malt maltreat mama mamma mammal mammalian mammoth man manacle manage mandate mandatory mandible mandolin mane mange
    manger mangier mangiest mangle mango mangrove mangy manhandle manhole manhood mania maniac manic manicure manifest
    manifesto manifold manipulate manipulated manipulates manipulating manipulation mankind manlier manliest manly
    mannequin manner mannish manoeuvre manor manpower mansion mantel mantle manual manufacture manure many map maple
    mapper mar marathon marble march marcher mare margarine margin maria marigold marijuana marina marine marital
    maritime mark marker market marksman marksmen marmalade maroon marquee marriage marrow marry marsh marshal marshier
    marshiest marshy marsupial mart martial martin martyr martyrdom marvel mas mascara mascot masculine mash mask
    masochist mason masonry mass massacre massage massive mast master mastery masticate mat matador match matchbook
    matchless mate material materials maternal maternity mathematical mathematically mathematician mathematics matriarch
    matrices matrimony matrix matron matt matte matter mattress mature maturest maudlin maul mausoleum mauve maverick
    maxim maxima maximise maximum may maybe mayhem mayor maze me meadow meagre meal mealier mealiest mealy mean meander
    meaner meanest meaning meaningless meant meantime meanwhile measles measlier measliest measly measure meat mechanic
    mechanical mechanics mechanise mechanism mechanisms medal medallion meddle meddler media median mediate medical
    medically medicals medicate medicated medicates medicine medieval mediocre meditate meditated meditates medium
    medley meek meeker meekest meet megabyte megaphone megaton mellow mellowest melodic melodrama melody melon melt
    member membership membrane memento memo memoir memorable memorably memorise memory men menace menagerie mend menial
    menopause menstrual mental menthol mention mentor menu menus mercenary merchant merciless mercury mercy mere merest
    merge merger meridian meringue merit mermaid merrier merriest merrily merriment merry mes mesdames mesh mess message
    messenger messier messiest messy metabolic metal metaphor mete meteor meteorite meter method metre metric metro
    mettle mew mezzanine miaow mice microbe microcode microcomputer microcomputers microfilm microprocessor microwave
    midday middle middleman middlemen midget midnight midriff midst midstream midsummer midway midwife midwives mien
    might mightier mightiest mighty migraine migrant migrate migratory mike mild milder mildest mildew mile mileage
    milestone militancy militant militants military militate militated militates militia milk milker milkier milkiest
    milkman milkmen milky mill miller milligram milliner milliners millinery million millionth mime mimic mimicked
    mimicking mimicry mince mincemeat mind mindless mine minefield miner mingle miniature minibus minimal minimalist
    minimally minimise minimum minion minister ministers ministry mink minnow minor minstrel mint minuet minus minuscule
    minute minutest miracle miraculous mirage mire mirror mirth misbehave miscarry miscellaneous mischief misdeed
    misdeeds misdirect miser misery misfit misfortune misgiving misguide mishap misinform misinterpret misjudge mislaid
    mislay mislead misled mismatch misnomer misnomers misplace misprint misquote misread misrepresent misrepresented
    misrepresenting misrepresents miss misshapen missile mission missive misspell misspells mist mistake mistaken
    mistier mistiest mistletoe mistook mistress mistrust misty mistype misunderstand misunderstood misuse mite mitigate
    mitigated mitigates mitt mitten mix mixer mixture mnemonic mnemonics moan moat mob mobile mobilise moccasin mock
    mockery modal mode model moderate moderated moderately moderates moderation moderator modern modernise modest
    modesty modicum modification modifications modify modular module mohair moist moisten moister moistest moisture
    molar molasses mole molecular molecule molest mollify mollusc molten moment momentarily momentary momentum monarch
    monarchy monastery monastic monastics monetary money mongoose mongrel monies monitor monk monkey monochrome monogamy
    monogram monologue monopoly monorail monotony monsoon monster monstrous month monument moo mood moodier moodiest
    moodily moody moon moonbeam moonlight moor moos moot mop mope moral morale moralist morass morbid more moreover
    morgue morn moron morose morphine morsel mortal mortar mortgage mortify mortuary mosaic mosque mosquito moss mossier
    mossiest mossy most motel moth mothball mothballs mother motif motion motive motley motlier motliest motor motorbike
    motorcade motorise motorist motorway motto mould mouldier mouldiest mouldy moult mound mount mountain mourn mourner
    mouse mousier mousiest mousse moustache mousy mouth movable move movement mover movie mow mower much muck mucous
    mucus mud muddier muddiest muddle muddy muff muffed muffin muffing muffle muffler mug mugger muggier muggiest muggy
    mulch mule mull multi multiple multiply multitude mum mumble mummify mummy mumps munch mundane municipal mural
    murder murkier murkiest murky murmur muscle muscular muse museum mush mushier mushiest mushroom mushy music musician
    musk musket muss mussel must mustang mustard muster mustier mustiest musty mutant mutate mute muter mutest mutilate
    mutilated mutilates mutinous mutiny mutt mutter mutton mutual muzzle my myopic myriad myself mystery mystic mystify
    myth mythical mythology nab nag nail naive naiver naivest naivety naked name nameless namesake nap napalm nape
    napkin nappy narcotic narcotics narrate narrow narrowest narrowly nasal nastier nastiest nastily nasty nation native
    nattier nattiest natty nature naughtier naughtily naughty nausea nauseate nauseous nautical naval navel navigable
    navigate navigated navigates navigator navy nay near nearby nearer nearest neat neater neatest nebula nebulae
    nebulous necessarily necessary necessity neck necklace neckline necktie nectar nectarine need needier neediest
    needle needless needy negate negative neglect negligee negligent negligible negotiable negotiate negotiated
    negotiates negotiating negotiation negotiations neigh neighbour neighbourhood neither neon neophyte nephew nepotism
    nerve nervous nest nestle net nether nettle network neural neurology neuron neuroses neurosis neurotic neurotics
    neuter neutral neutron never nevertheless new newbie newborn newcomer newcomers newer newest newly news newscast
    newsier newsiest newsletter newsletters newspaper newspapers newsprint newsstand newsy newt newton next nibble nice
    nicer nicest nicety niche nick nickel nickname nicotine niece niftier niftiest nifty nigh night nightclub nightfall
    nightgown nightmare nighttime nil nimble nimbler nimblest nine nineteen ninetieth ninety ninny ninth nip nippier
    nippiest nipple nippy nit nitrate nitrogen nitwit no nobility noble nobleman noblemen nobler noblest nobly nobody
    nocturnal nod node noes noise noiseless noisier noisiest noisily noisy nomad nominal nominally nominate nominated
    nominates nominating nominee none nonentity nonetheless nonprofit nonsense nonstop noodle nook noon noose nor norm
    normal north northeast northerly northern northward northwest nose nosebleed nosier nosiest nostalgia nostalgic
    nostril nosy notable notation notations notch note notebook nothing nothings notice notification notify notion
    notoriety notorious notwithstanding nougat nought noun nourish nova novel novelist novelty novice now nowadays
    nowhere noxious nozzle nuance nuclear nuclei nucleus nude nuder nudest nudge nudity nugget nuisance null nullify
    numb number numbest numeral numerals numerate numerator numeric numerical numerous nun nuptial nurse nursemaid
    nursery nurture nut nutmeg nutrient nutriment nutrition nutshell nutshells nuttier nuttiest nutty nuzzle nylon nymph
    oaf oak oar oases oasis oath oatmeal obedience obedient obelisk obese obey obituary object objection objector
    obligatory oblige oblique oblivion oblivious oblong obnoxious oboe obscene obscenest obscure obscurest observe
    obsess obsolete obstacle obstinacy obstinate obstruct obtain obtrusive obtuse obtusest obvious occasion occasions
    occupancy occupant occupants occupation occupy occur occurrence occurrences ocean octagon octal octave octopus
    ocular odd odder oddest oddity ode odious odometer odometers odour oesophagi of off offbeat offence offend offensive
    offer offhand office official officially officials officiate officious offload offset offshoot offshore offspring
    offstage often oftenest ogle ogre oh ohm oil oilier oiliest oily ointment okay okra old olden older oldest olfactory
    olive omega omelette omen ominous ominously omission omissions omit omnibus once oncoming one onerous oneself
    ongoing onion onlooker onlookers only onrush onset onslaught onto onus onward oodles ooze opal opaque opaquest open
    openest opera operand operate operated operates operating operation operational operations operative operator
    operators opinion opium opossum opponent opponents opportune oppose opposite oppress oppressor opt optic optician
    optima optimal optimise optimism optimist optimum option opulent opus oracle oral orange orangutan oration orations
    orator orators oratory orbit orchard orchestra orchestral orchid ordain ordeal order ordinance ordinary ore organ
    organic organise organism organist orgasm orgy orient orifice origin ornament ornate orphan orphanage orthodox
    oscillate osmosis ostracise ostrich other otherwise otter ouch ought ounce our ourselves oust ouster out outbound
    outbreak outburst outcast outclass outcome outcry outdated outdid outdo outdone outdoor outer outermost outfield
    outfit outgoing outgrew outgrow outgrown outgrowth outhouse outing outlaid outlast outlaw outlay outlet outline
    outlive outlook outmoded outnumber outpost output outrage outran outright outrun outset outshine outshone outside
    outskirt outsmart outspoken outstanding outstrip outward outweigh outwit ova oval ovary ovation ovations oven over
    overall overalls overbear overblown overboard overbore overborne overcame overcast overcoat overcome overcrowd
    overdid overdo overdone overdose overdraft overdraw overdrawn overdrew overdue overeat overeaten overflow overgrew
    overgrow overgrown overhand overhang overhaul overhead overhear overheard overheat overhung overkill overlaid
    overlain overland overlap overlay overload overlong overlook overly overnight overpass overpower overprice
    overpriced overpricing overprint overran overrate overrated overrates overreact overridden override overrode
    overrule overrun overs oversaw overseas oversee overseen overshoot overshot oversight oversleep overslept overstate
    overstep overt overtake overtaken overthrew overthrow overtime overtone overtook overture overturn overuse overview
    overwhelm overwork overwrite overwritten ovum owe owl own owner ownership oxen oxide oxidise oxygen oyster ozone
    pace pacemaker pacific pacifism pacifist pacify pack package packer packet pact pad paddle paddock paddy padlock
    pagan page pageant pageantry pager pagoda paid pail pain painless paint painter pair pal palace palate palatial pale
    paler palest palette pall pallid pallor palm palomino palpable paltrier paltriest paltry pamper pamphlet pan panacea
    pancake pancreas panda pander pane panel pang panhandle panic panicked panicking panicky panorama panoramic pansy
    pant panther pantie pantomime pantry pap papa papacy papal papaya paper paperback paperwork paprika papyri papyrus
    par parable parachute parade paradigm paradise paradox paraffin paragon paragraph parakeet parallel paralyse
    paralysis paralytic parameter parameters paramount paranoia paranoid paraphrase parasite parasol parcel parch
    parchment pardon pare parent parentage parentheses parenthesis parish parity park parka parkway parliament parlour
    parochial parody parole parrot pars parsec parser parsley parsnip parson parsonage part partake partaken partial
    participant participants participate participated participates participating particle particular partisan partition
    partitioned partitioning partitions partner partook partridge party pas pass passable passage passbook passenger
    passengers passer passion passive passport password past pasta paste pastel pastiche pastier pastiest pastime pastor
    pastry pasture pasty pat patch patchwork patchy pate patent paternal paternity path pathetic pathology pathos
    pathway patience patient patio patriarch patrimony patriot patrol patron patronage patronise patter pattern patty
    paucity paunch paunchier paunchy pauper pause pave pavement pavilion paw pawn pay payable payer payload payment
    payoff payroll payrolls pea peace peaceable peach peacock peak peal peanut pear pearl peasant peat pebble pecan peck
    peculiar pedagogy pedal pedant pedantry peddle pedestal pedestals pedestrian pedigree pedlar peek peel peep peer
    peerless peeve peevish peg pelican pellet pelt pelvic pelvis pen penal penalise penalty penance pence penchant
    pencil pendant pended pending pends pendulum penetrate penguin peninsula penis penitence penitent penitents penknife
    penknives pennant penniless penny pension pensive pentagon penthouse peon peony people pep pepper per perceive
    percent percentage perception perch perchance percolate perennial perfect perforate perform perfume perhaps peril
    perimeter period peripheral peripherals periphery periscope perish perjure perjury perk perkier perkiest perky
    permanent permanently permeate permissible permission permit peroxide perpetual perplex persecute persevere persist
    person persona personify personnel perspective perspire persuade persuasion pert pertain perter pertest pertinent
    perturb peruse pervade pervasive perverse pervert peskier peskiest pesky pessimism pessimist pest pester pesticide
    pet petal peter petite petrify petrol petroleum petticoat pettier pettiest petty petulant petunia pew pewter phantom
    pharmacy phase pheasant phenomena phenomenon philosopher philosophers philosophical philosophy phlegm phobia phoenix
    phone phonetic phonetics phoney phonics phonied phonier phoniest phonying phosphor photo photocopy photograph photon
    phrase physic physician physicist physiology physique pianist piano piccolo pick pickax picket pickier pickiest
    pickle pickup picky picnic picnicked pictorial picture piddle pie piece piecemeal piecework pier pierce piety pig
    pigeon piggish piggyback pigheaded pigment pigpen pigtail pike pile pilfer pilgrim pill pillage pillar pillow pilot
    pimple pimplier pimpliest pimply pin pinch pine pineapple pinion pink pinker pinkest pinnacle pinpoint pint pioneer
    pious pipe pipeline pique piracy piranha pirate pirouette pis pistachio pistol piston pit pitch pitcher pitchfork
    piteous pitfall pitfalls pithier pithiest pithy pitiless pittance pity pivot pixie pizza placard placate place
    placement placenta placid plague plaice plaid plain plainer plainest plaintiff plaintive plan planar plane planet
    planetary plank plankton planner plant plantain planter plaque plasma plaster plastic plate plateau plateaus
    platform platinum platitude platoon platter plausible play playable playback player playground playhouse playmate
    playpen plaything plaza plea plead pleas pleasant pleasure pleat pledge plenty plethora pliable pliant pliers plight
    plod plop plot plotter plough ploy pluck plucky plug plum plumage plumb plumber plume plummet plump plumper plumpest
    plunder plunge plunger plural plus pluses plush plusher plushest plutonium ply plywood pneumatic pneumonia poach
    poacher pocket pockmark pod podium poem poet poetic poetry poignancy poignant point pointer pointless poise poison
    poke poker pokey pokier pokiest poky polar polarise pole polemic polemics police policeman policemen policy polio
    polish polite politest politician polka poll pollen pollinate pollster pollute polo polygamy polygon polynomial
    polyp pomp pompous poncho pond ponder pontoon pony poodle pool poop poor poorer poorest pop popcorn pope poplar
    poppy populace popular populate populated populates populating population populations populous porcelain porch
    porcupine pore pork pornography porous porpoise porridge port portable portal portend portent porter portfolio
    porthole portico portion portlier portliest portrait portray pose position positioned positioning positions positive
    positively positives possess possessor possible possum post postage postal postbox postcard postcode poster
    posterior postman postmark postmaster postmen postpone postscript postulate posture posy pot potassium potato
    potency potent potential potentially pothole potion potter pottery pouch poultry pounce pound pour pout poverty
    powder powdery power powerless powwow practice practise pragmatic prairie praise pram prance prank prattle prawn
    pray prayer preach preacher preamble precaution precautions precede precinct precious precipice precise precisest
    preclude precursor predator predators predatory predecessor predicate predict predictor predominantly preempt preen
    prefab preface prefect prefer prefix pregnancy pregnant prejudice prejudiced prejudicing preliminary prelude
    premature premier premiere premise premium prenatal preoccupy prepaid prepare prepay prerequisite prescribe
    prescription presence present preserve preside press pressure prestige presto presume pretence pretend pretentious
    pretext prettier prettiest pretty pretzel prevail prevalent prevent preview previous prey price priceless prick
    prickle pricklier pride priest priestess prim primal primarily primary primate prime primer primeval primitive
    primitives primmer primmest primp primrose prince princess principal principally principle print printable printer
    printout prior priority prise prism prison privacy private privatest privatise privier priviest privilege privy
    prize pro probable probation probe problem procedure proceed process processor proclaim procure prod prodigal
    prodigals prodigy produce product profane profess profession professor proffer profile profit profound profuse
    progeny prognoses prognosis program programme progress prohibit project projector proliferation prolific prologue
    prolong prom promenade prominent promise promote prompt prompter promptest prone prong pronoun pronounce
    pronunciation proof proofread prop propaganda propagate propel proper properest property prophecy prophesy prophet
    proponent proportion proportional proportions propose proposition proprietary propriety prose prosecute prospect
    prosper prostitute prostrate protect protector protein protest protocol proton prototype protract protrude proud
    prouder proudest provable prove proven proverb provide province provision provisions proviso provocative provoke
    prow prowess prowl prowler proximity proxy prude prudence prudent prudish prune pry psalm pseudo pseudonym psych
    psyche psychic psychological psychologist psychologists psychology psychoses psychosis psychotic pub puberty public
    publicise publish puck pucker pudding puddings puddle pudgier pudgiest pudgy pueblo puff puffed puffer puffier
    puffiest puffing puffy puke pull pulley pullover pullovers pulmonary pulp pulpit pulsate pulse pulverise puma pumice
    pummel pump pumpkin pun punch punchline punctual punctuate puncture pundit pungent punier puniest punish punitive
    punk punker punkest punt punter puny pup pupil puppet puppy purchase pure puree purer purest purgatory purge purify
    purity purple purpler purplest purport purpose purr purse pursue pursuit purveyor pus push pusher pushier pushiest
    pushover pushovers pushy puss pussier pussiest pussy put putative putrid putt putter putty puzzle pyjamas pyramid
    pyre python qua quack quadrant quadratic quadruped quadruple quagmire quail quaint quainter quaintest quake
    qualification qualifications qualify quality qualm quandary quantify quantity quantum quark quarrel quarry quart
    quarter quartet quartz quash quaver quay queasier queasiest queasy queen queenlier queer queerer queerest quell
    quench query quest question questionnaire queue quibble quiche quick quicken quicker quickest quicksand quiet
    quieter quietest quill quilt quinine quintet quip quirk quirky quit quite quitter quiver quiz quizzed quizzes
    quizzical quizzing quorum quota quotation quotations quote quotient
    """
}
