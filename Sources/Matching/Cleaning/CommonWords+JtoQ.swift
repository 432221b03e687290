extension CommonWords {
  /// Base forms from j to q, in alphabetical order, written for this project (see `CommonWords`).
  static let jtoQ: StaticString = """
    jab jacket jail jam jammier jammy janitor january jar jaunt jaw jealous jealousy jeans jeep jeer jelly jerk jest
    jester jewel jewellery jewish jigsaw jingle jittery job jobless jog join joiner joint joke joker jolly jostle
    journal journalist journey joust judge judo jug juggle juice july jumble jumbo jump jumper jumpy junction june
    jungle junior jury just justify kangaroo karaoke karate kebab keel keen keep keeper keepsake kelp kennel kept kerb
    ketchup kettle key keyboard keynote keyring keyword kick kicker kickoff kid kidder kidnap kidney kill killer kiln
    kilo kilometre kilt kind kinder kindest kindle king kingdom kink kiosk kip kiss kitchen kite kitten knack knackered
    knackers knead knee kneecap kneel knelt knew knickers knife knight knit knives knob knock knot know knowledge known
    knuckle koala label labour lace lack lad ladder laddie ladle lady ladybird lager laid lain lake lamb lamp lamppost
    land landlady landline landlord landscape lane language lantern lap laptop lard larder large larger largest lark
    lasagne laser lash lass lassie last latch late later latest lather latin latte latter lattice laugh laughter launch
    laundry lav lava law lawn lawyer lay layer lazier lazy lead leaden leader leaf leaflet leafy league leak leakage
    leaky lean leaner leant leap leapt learn learnt lease leash least leather leave leaver lecture led ledge leech leek
    left leg legacy legal legend legless leisure lemon lemonade lend length lens lent lentil leopard less lessen lesser
    lesson lest let lethal letter letterbox lettuce level lever liar liberal librarian library lice licence license
    lick lid lie lien life lifeline lifelong lift ligament light lightbulb lighter lightest lighthouse lightning
    lightweight like lilac lily lime limit limp line lineage linen liner linger lingerie link linkage lint lion lioness
    lip lipstick list listen lit lite literacy literally literary litre litter little live liver livestock lizard lmao
    load loaf loam loan loathe loaves lobby lobster local locate lock locker locket lockout locust lodge lodger loft
    logged logic login logo logout loin loiter lol lolly lonely lonesome long longer longest longstanding longtime loo
    look looker loom loop loophole loopy loose loosen loot lord lorry lose loss lost lot lottery lotto loud louder
    loudest lounge louse lout love lovelier lover low lower lowest loyal luck luckier luckiest luckily lucky lug
    luggage lumber lump lumpy lunar lunch lunchtime lung lurch lurk lush lust luv lynch lyric mace machine machinery
    mad madam madder made magazine magic magician magnet magpie maid maiden main majority make makeshift makeup male
    mam mammy man manage mandate mane mange manger mangle mango manic mank mankind manky manner manny manor manpower
    mansion manslaughter mantle manual manure many map maple marble march mardy mare margin marine mark marker market
    marketplace marmalade maroon marriage marry mars marsh mart martyr marvel marvellous mascara mash mask mass massage
    massive mast master mat match matchmaking matchup mate material maternity matey maths matter mattress mature
    maturity maximum may maybe mayo mayonnaise mayor maze me meadow meal mealtime mean meaner meanest meant meanwhile
    measles measure meat mechanic medal medallist meddle medial median mediation medical medication medicine medieval
    mediocre meditation medium meet meetup mega mellow melody melon melt member meme memoir memory men menace mend
    menopause mental mention mentor menus merchant mercy mere merge merit mermaid merry mesh mess message messenger
    messy met metal meteor meter metre mettle mice microphone microwave midday middle midnight midwife might mighty
    migraine migrate mike mild mile milk milkshake milky mill million mince mind mine miner mineral minger minging
    mingle minibus minimal minimum minister mink minor mint minus minute mirage mirror miscarriage miserable misfit
    mislead misled miss missile mission missus mist mistake mistaken mister mistook misty misuse mitten mix mixer
    mixture moan moat mobile mobs mock modal mode model modern modest moist moisture mole mom moment momentum monday
    money monitor monk monkey monopoly monster month monument mood moody moon moonlight moor mop mope moral more
    moreover morning mortal mortar mortgage mosaic mosque mosquito moss most motel moth mother motherboard motion
    motive motorbike motorcycle motorway mould mouldy mound mount mountain mourn mourner mouse moustache mouth move
    movement mover movie mow mown much mucky mud muddle muddy muesli muffin mug mugger muggy mulch mule multimedia
    multinational multiply mum mumble mummy mumps munch munchies mural murder murmur muscle museum mush mushroom mushy
    music musician muslim must mustard muster musty mutter mutual muzzle my myself mystery myth naff nag nah nail name
    nameless nan nana nanny nap nape napkin nappy narrator narrow nastier nasty nation natter nature nausea navy near
    nearby nearer nearest neat neck necklace nectar ned need needle needy neglect neighbour neighbourhood neither
    nephew nerd nerve nervous nest nesting nestle net netball nettle network never new newer newest newfound news
    newsletter newspaper newsroom newt next nibble nice nicer nicest nick nickel nickname niece nigh night nightie
    nightlife nighttime nine nineteen ninety ninth nip nipple nippy nit no nobble nobby noble nobody nod node noise
    noisier noisy nomad none nonsense noodle noon noose nope nor norm normal north northern nose nosh nostril nosy not
    note notebook nothing notice notwithstanding nought noun novel november novice now nowadays nowhere nowt nuclear
    nudge nugget null numb number nun nurse nursery nut nutshell nutter nuttier nutty oak oar oasis oats obey object
    oblige oblivious oblong observe obsession obsolete obtain obvious occasionally occupy occur ocean october octopus
    odd odder odor odour of off offence offend offer office official offline offset offspring often oh oil ointment ok
    okay old older oldest olive olympics omelette omen omg omission omit on once one oneself ongoing onion online only
    onstage onto onwards ooh oops ooze open opera operate operation opinion oppose opposite oppress opted optician
    optional or oral orange orbit orchard orchestra ordeal order ordinary organ organise oriental original originally
    ornate orphan ostrich other otherwise otter ouch ought ounce our ourselves ousted out outcast outdo outdoor outfall
    outfit outgoing outing outlaw outlet outlook output outside outstanding outwards oval ovarian oven over overall
    overcame overcome overdo overdraft overdue overhear overheard overjoyed overlap overlay overload overlook overnight
    override overrule overrun overseas oversee oversleep overslept overt overtake overtime overtook overuse owe owl own
    owner owt oxygen oyster ozone pace pack package packer packet pact paddle paddy padlock page paid pain painkiller
    painless paint paintbrush painter pair pal palace pale paler palm pamper pamphlet pan pancake panda pander pang
    panic panicky panini panther pantry pants paper paperback parade paradise paramedic parcel pardon pare parent
    parish park parliament parole parrot parsnip parson part partial particle particularly partner party pass passage
    passenger passer passion passive passover passport password past pasta pastel pastime pastor pastry pasture pasty
    pat patch patchy patent paternity path patience patient patio patrol patron patter pattern pauper pause pave
    pavement paw pawn pay payback payday payee payload payment payoff payout payroll payslip pea peace peach peak
    peanut pear pearl peat pebble peck peckish pedal pedestrian pee peel peep peer pen penalise penalty pence pencil
    pending penguin penny pension penthouse peony people pepper per perceive percent percentage perception perch
    perfect perform perfume perhaps period perish perk perky permanent permit persecute persist person persona
    personnel persuade persuasion pest pester pestle pet petal peter petite petrified petrol petter petty pharmacist
    pharmacy phase phew phlegm phone phony photo photocopy photograph photon phrase physical physician physics
    physiotherapy piano pick pickle pickup picnic picture pie piece pierce piercing pig pigeon pigment pike pilates
    pile pill pillar pillow pilot pimple pinch pine pineapple pink pinpoint pint pioneer pipe pipeline piper pirate
    piss pissup piston pitch pitcher pitting pizza place placement placid placket plague plaice plaid plain plait plan
    plane planet plank plant planter plaster plastic plate platform platter play playback playbook player playground
    playgroup playhouse playmate playoff plaza plea plead pleasant please pleasure pleat plenty plight plod plonk plop
    plot plough plow pluck plug plum plumage plumb plumber plummet plump plunder plunge plus plush ply pneumonia poach
    pocket podcast podgy poem poet poetry poignant point pointer pointless pointy poise poison poke polar pole poles
    police policeman policewoman policy polish polite politician poll pollution ponce poncey pond ponder pony poo
    poodle pool poor poorer pop popcorn popper poppy popular porch pork porpoise porridge port portable portal porter
    portion portrait pose posh posher position posse possess possible possibly post postage postal postcard postcode
    poster postman postpone posture pot potato potent potion potter pottery potty pouch poultry pounce pound poundage
    pour pout poverty powder power powerhouse practice practise praise prance prang prank prat prawn pray prayer preach
    preacher precede precise predator predict preen preface prefect prefer prefix pregnancy pregnant premier premise
    premium prepare prescription presence present preserve presidency president press pressure presume pretence pretend
    prettier prettiest pretty prevalent prevent preview previous prey price pricey prick pride priest prim primary
    primate prime primer prince princess print printer prism prison privacy private privet prize proactive probable
    probably probe problem proceed process produce product profess professional profile profit programme progress
    prohibition project projector promise promo promote prompt prone prong pronounce proof prop propel propeller
    properly property prophecy prophet propose prose prosecco prosecution prosecutor prospect prosper protect protector
    protein protest proud prouder prove proven proverb provide provision provoke prowl prowler prude prudent prune
    prying psalm psyche psychopath pub puberty public publish puck pudding puddle pull pulley pulp pulse pump pumpkin
    punch puncher puncture pundit pungent punish punk punter punting puny pup pupil puppy purchase pure purity purple
    purpose purse pursue pursuit push pushy put putter putty puzzle pyjamas pyramid quack quail quaint qualification
    qualify quantum quarrel quarry quarter quash queen quench query quest question queue quick quicker quickest quid
    quiet quieter quill quilt quintet quirk quit quiver quiz quota quote quran
    """
}
