extension CommonWords {
  /// Base forms from j to q, in alphabetical order, written for this project (see `CommonWords`).
  static let jtoQ: StaticString = """
    jab jacket jail jam jammier jammy janitor january jar jaunt jaw jealous jealousy jeans jeep jeer jelly jerk jest
    jester jewel jewellery jewish jigsaw jingle jittery job jobless jog join joiner joint joke joker jolly jostle
    journal journalist journey joust judge judo jug juggle juice july jumble jumbo jump jumper jumpy junction june
    jungle jury just justify kangaroo karaoke karate kebab keel keen keep keeper keepsake kelp kennel kept kerb ketchup
    kettle key keyboard keyring kick kicker kid kidder kidnap kidney kill kiln kilo kilometre kilt kind kinder kindest
    kindle king kink kiosk kip kiss kitchen kite kitten knack knackered knackers knead knee kneecap kneel knelt knew
    knickers knife knight knit knives knob knock knot know knowledge known knuckle koala label labour lace lack lad
    ladder laddie ladle lady ladybird lager laid lain lake lamb lamp lamppost land landlady landline landlord lane
    language lantern lap laptop lard larder large larger largest lark lasagne lash lass lassie last latch late later
    latest lather latin latte latter laugh laughter launch laundry lav law lawn lawyer lay layer lazier lazy lead leaden
    leader leaf leaflet leafy league leak leakage leaky lean leaner leant leap leapt learn learnt lease leash least
    leather leave leaver lecture led ledge leech leek left leg legacy legal legend legless leisure lemon lemonade lend
    length lens lent lentil leopard less lessen lesser lesson let lethal letter letterbox lettuce level lever liar
    librarian library lice licence license lick lid lie lien life lift ligament light lightbulb lighter lightest
    lightning like lilac lily lime limit limp line linen liner linger lingerie link lint lion lioness lip lipstick list
    listen lit literacy literally literary litter little live liver lizard lmao load loaf loam loan loathe loaves lobby
    lobster local locate lock locker locket lodge lodger loft logged logic login logo logout loin loiter lol lolly
    lonely lonesome long longer longest loo look looker loom loop loopy loose loosen loot lord lorry lose loss lost lot
    lottery lotto loud louder loudest lounge louse lout love lovelier lover low lower lowest loyal luck luckier luckiest
    luckily lucky lug luggage lumber lump lumpy lunar lunch lunchtime lung lurch lurk lush lust luv lynch mace machine
    machinery mad madam madder made magazine magic magician magpie maid maiden main make makeup male mam mammy man
    manage mandate mane mange manger mangle mango manic mank manky manner manor mansion mantle manual manure many map
    marble march mardy mare margin marine mark marker market marmalade maroon marriage marry marsh mart marvellous
    mascara mash mask massage massive mast master mat match mate material maternity matey maths matter mattress maturity
    maximum may maybe mayo mayonnaise mayor maze me meadow meal mealtime mean meaner meanest meant meanwhile measles
    measure meat mechanic medal meddle medial median medical medication medicine medieval mediocre meditation medium
    meet meetup mega mellow melon melt member meme memory men menace mend menopause mental mention mentor merge merit
    merry mesh mess message messenger messy met metal meteor meter metre mettle mice microphone microwave midday middle
    midnight midwife might mighty migraine migrate mike mild mile milk milkshake milky mill million mince mind mine
    miner minger minging mingle minibus minimum minister mink minor mint minus minute mirage mirror miscarriage
    miserable misfit mislead misled miss missile mission missus mist mistake mistaken mister mistook misty misuse mitten
    mix mixture moan moat mobile mock mode model modern modest moist mole mom moment momentum monday money monk monkey
    monster month monument mood moody moon mop mope moral more moreover morning mortal mortgage mosque mosquito moss
    most motel moth mother motion motive motorbike motorcycle motorway mould mouldy mound mount mountain mourn mourner
    mouse moustache mouth move movement mover movie mow mown much mucky mud muddle muddy muesli muffin mug mugger muggy
    mulch mule multiply mum mumble mummy mumps munch munchies mural murder murmur muscle museum mush mushroom mushy
    music musician muslim must mustard muster musty mutter mutual muzzle my myself myth naff nag nah nail name nameless
    nan nana nanny nap nape napkin nappy narrow nastier nasty nation natter nature nausea navy near nearby nearer
    nearest neat neck necklace nectar ned need needle needy neglect neighbour neighbourhood neither nephew nerd nerve
    nervous nestle net netball nettle network never new newer newest news newsletter newspaper newt next nibble nice
    nicer nicest nick nickel nickname niece nigh night nightie nighttime nine nineteen ninety ninth nip nipple nippy nit
    no nobble nobby nobody nod node noise noisier noisy nomad none nonsense noodle noon noose nope nor normal north
    northern nose nosh nostril nosy not note notebook nothing notice nought novel november novice now nowadays nowhere
    nowt nuclear nudge nugget null numb number nun nurse nursery nut nutter nuttier nutty oasis oats obey object oblige
    oblivious observe obsession obsolete obtain obvious occasionally occupy occur ocean october octopus odd odder odour
    of off offence offend offer office official offline offset offspring often oh oil ointment ok okay old older oldest
    olive olympics omelette omen omg omission omit on once one oneself onion online only onto onwards ooh oops ooze open
    operate operation opinion oppose opposite oppress opted optician optional or oral orange orbit ordeal order ordinary
    organ organise oriental original originally ornate orphan other otherwise ouch ought ounce our ourselves out outcast
    outdo outdoor outfall outfit outgoing outing outlook outside outstanding outwards oval oven over overcame overcome
    overdo overdraft overdue overhear overheard overjoyed overlap overlay overload overlook overnight override overrule
    overseas oversleep overslept overt overtake overtime overtook overuse owe owl own owner owt oyster ozone pace pack
    package packer packet pact paddle paddy padlock page paid pain painkiller painless paint paintbrush painter pair pal
    palace pale paler palm pamper pan pancake panda pander pang panic panicky panini panther pantry pants paper parade
    paradise paramedic parcel pardon pare parent parish park parliament parole parrot parsnip parson part partial
    particle particularly partner party pass passage passenger passion passive passport password past pasta pastel
    pastime pastor pastry pasture pasty pat patch patchy patent paternity path patience patient patio patrol patter
    pattern pauper pause pave pavement paw pawn pay payday payee payment payroll payslip pea peace peach peak peanut
    pear pearl peat pebble peck peckish pedal pedestrian pee peel peep peer pen penalise penalty pence pencil pending
    penguin penny pension peony people pepper per perceive percent percentage perception perch perfect perform perfume
    perhaps period perish perk perky permanent permit persecute persist person personnel persuade pest pester pestle pet
    petal peter petite petrified petrol petter petty pharmacist pharmacy phase phew phlegm phone phony photo photocopy
    photograph physical physician physics physiotherapy piano pick pickle picnic picture pie piece pig pigeon pike
    pilates pile pill pillow pilot pimple pinch pine pineapple pink pint pioneer pipe piper piss pissup piston pitch
    pitcher pitting pizza place placement placid placket plague plaice plaid plain plait plan plane planet plank plant
    planter plaster plastic plate platform platter play player playground playgroup playmate plaza plea plead pleasant
    please pleasure pleat plenty plight plod plonk plop plot plough plow pluck plug plum plumage plumb plumber plummet
    plump plunder plunge plus plush pneumonia poach pocket podcast podgy poem poet poetry poignant point pointer
    pointless pointy poise poison poke polar police policeman policewoman policy polish polite politician poll pollution
    ponce poncey pond ponder pony poo poodle pool poor poorer pop popcorn popper poppy popular porch pork porpoise
    porridge port portable portal porter portion pose posh posher position posse possess possible possibly post postage
    postal postcode poster postman postpone posture pot potato potent potion potter pottery potty pouch poultry pounce
    pound poundage pour pout poverty powder power practice practise praise prance prang prank prat prawn pray prayer
    preach preacher precede precise predator predict preen preface prefect prefer prefix pregnancy pregnant premier
    premise premium prepare prescription presence present preserve presidency president press pressure presume pretence
    pretend prettier prettiest pretty prevalent prevent preview previous prey price pricey prick pride priest prim
    primary prime primer prince princess print printer prism prison privacy private privet prize proactive probable
    probably probe problem proceed process produce product profess professional profile profit programme progress
    project projector promise promo promote prompt prone prong pronounce proof prop propel properly property prophet
    propose prose prosecco prosecution prospect prosper protect protector protein protest proud prouder prove proven
    proverb provide provision provoke prowl prowler prude prudent prune prying psalm psyche pub public publish puck
    pudding puddle pull pulley pulp pulse pump punch puncher puncture pundit pungent punish punk punter punting puny pup
    pupil puppy purchase pure purity purple purpose purse pursue push pushy put putter putty puzzle pyjamas quack quaint
    qualification qualify quarrel quarry quarter quash queen quench query quest question queue quick quicker quickest
    quid quiet quieter quill quilt quintet quirk quit quiver quiz quota quote quran
    """
}
