extension CommonWords {
  /// Base forms from d to i, in alphabetical order, written for this project (see `CommonWords`).
  static let dtoI: StaticString = """
    dab dad daddy daffodil daffy daft dagger daily dairy daisy dale damage dame dammit damn damp dance dancer dandy
    danger dangle dank danker dappy dare dark darker darkest darling darn dart dash data date daughter daunt dawdle
    dawn day daydream daytime daze deacon dead deadline deaf deafening deal dealt dean dear dearer dearest dearth death
    debate debit debt debut decade decaf decay decease deceit deceive december decent deceptive decide decision declare
    decline decode decor decoy decrease dedicate deduce deed deep deepen deeper deeply deer deface defeat defect
    defence defend deference defiance deficit define definite deflate deform degree deity delay delegate delete
    delicious delight deliver delivery deluded demand dementia demise demon denial denim denote dent dental dentist
    deny deodorant depart depend depict deploy deposit depot depressed depressing depression deprive depth derail
    derive descend describe desert deserve design desire desk desperate despise despite despot destroy destruct detach
    detail detain detect detector detention deter determine devastated develop deviate device devil devious devise
    devote diabetes diabetic dial diamond diarrhoea diary dice dick dictionary did diddle die diesel diet differ
    differentiate difficult difficulty diffident dig digest digger digit diluted dim dimple dine diner dinner
    dinnertime dinosaur dioxide dip diploma direct director dirt dirtier dirty disability disabled disagree disappear
    disappoint discard discern discharge disclose disco discount discover discovery discrete discus disease disguise
    disgusted disgusting dish dishonest dishwasher dislike dismiss dispense disperse displace display disposal dispute
    disrupt distance distinct distract distress district distrust disturb ditch ditzy dive diver divergence diverse
    divide division divorce diwali dizzy do doable dock doctor document documentary dodge dodgier dodgy does dog doggy
    dole doll dollar dolphin domain dome dominate donate done donkey donor donut doodle door doorbell doormat doorstep
    doorway dope dopey dose dosh double doubt dough doughnut dove down download downright downside downstairs downtime
    downturn downwards doze dozen dozy drab drafting drag dragon drain drama drank drape draught draw drawer drawl
    drawn dread dream dreamer dreamt dreamy dreary dredge drench dress drew dribble drier drift drill drink drinker
    drip drive drivel driven driver driveway drizzle drone drool droop drop dropper drought drove drown drug druid drum
    drummer drumstick drunk dry dryer dual duck dude due dug dull dumb dumber dummy dump dunce dune during dusk dust
    dustpan dusty duvet dwell dwelt dyed dyeing each eagle ear earache earl earlier earliest earlobe early earn earner
    earnest earphones earring earth ease easier easiest easily east easter eastern easy eat eaten eater economic eczema
    edge edict edit editor educate education eel effect effing effort egg eid eight eighteen eighteenth eighth eighty
    either eject elate elbow elder elect electric electrical electrician electricity electrics electronic elephant
    eleven eleventh elf elite else elsewhere elves email embark embarrass embrace emerge emigrant emigrate emission
    emoji emotion emotional empire employ employee empress emptier empty enable enclosure encourage end endeavor
    endeavour endorsement endure energy enforce engage engine english enhance enjoy enlarge enlist enormous enough
    enraged ensure entail enter entertain entirely entrance entree envelope envious environment envy epilepsy episode
    erase erm error escapade escape especially espresso essay establish estate estimate estranged etch eternity ether
    etiquette euphoria euro evade eve even event eventually ever evergreen every everybody everyone everything
    everywhere evidence evidenced evil evolution evolve ew ex exact exaggerate exam examine example exceed excellent
    except excessive exchange excite exclude excursion excuse exercise exert exhaust exhibit exile exist exotic expand
    expansive expect expel expense experience expert expertise expire expiry explain explicit explode explore explosion
    explosive export expose exposition exposure express extend extensive extent extermination extol extort extra
    extract extremely eye eyebrow eyelash eyelid eyewitness fable fabric fabulous face facet facial fact factor factory
    factual fade faff faffing fag fail failure faint fair fairer fairy faith fake fall fallen fallow false fame family
    famine famish famous fan fancy fang fantastic far farce fare farm farmer fart farther farthest fascinated
    fascination fashion fast fasten faster fastest fat fatal fate father fatigue fatten fatter fattest fault favour
    fear fearless feast feat feather feature february fed fee feeble feed feeder feel feet feint fell fella feller
    fellow felt fence ferry fervour fest fester festival fetch feud fever few fiance fibre fiddle fidget field fiend
    fierce fifteen fifth fifty fight fighter figure file fill filler film filmy filter filth filthy final finance find
    fine finer finesse finest finger fingernail finish fins fir fire firefighter fireman fireplace fireworks firm first
    firsthand fish fisherman fishfinger fist fit fitter five fiver fix fixture fizzy flag flail flair flake flame
    flannel flap flare flash flashlight flask flat flatmate flatter flaunt flavour flaw flax flea fled flee fleece
    flesh flew flexible flick flicker flight flinch fling flint flip flipflop flippin flirt flitting float flock flog
    flood floor flop flounder flour flow flower flown flu fluent fluff fluffy fluid flung flurry flush fluster flute
    flutter fly foal foam foamy focal focus foe fog foggy foil fold folder folk follow fond font food fool foolish foot
    football footnote footstep footwear footwork footy for forage forbade forbid forbidden force ford forearm forecast
    forehead foreign foremost foresaw foresee foreseen forest forever forgave forge forgery forget forgive forgiven
    forgot forgotten fork form formal format former fort forth fortnight fortunately forty forward fossil foster fought
    found foundation founding fount fountain four fourteen fourteenth fourth fox fraction fragile frail frame franchise
    frank frantic fraud freak freckle free freed freeway freeze freezer freight french frequent frequently fresh
    fresher freshman freshwater fret friar friday fridge friend friendship frigging fright frighten frill frilly fringe
    frisbee frock frog from front frontline frost frosty froth frown froze frozen fruit frustrated frustrating fry fuck
    fudge fuel full fully fumble fun function fund fungus funky funnier funniest funny fur furious furnish furniture
    furry further furthermore fuse fuss fuzz gab gabble gabby gaff gaffer gain gale gallery galley gallon gallop
    gallows gamble gambler game gamer gammon gang gape garage garb garbage garden gargle garlic garment garnish gas
    gash gasp gate gateway gather gauge gaunt gave gaze gear geese geezer gender gene generally generate generous
    genial gent gentile gentle gentleman gentlemen gentler gently gentry genuine geography germ german gesture get
    getaway ghetto ghost giant giddy gift gig gigantic giggle gill gin ginger giraffe girl girlfriend git give giveaway
    given glacier glad glamour glance gland glare glass gleam glean glide glisten glitch glitter glittery gloat glob
    globe gloom gloomy glossy glove glow glue gnaw go goad goal goalkeeper goat gobble god goes gold golden goldfish
    golf goliath gone gong good goodbye goodwill goose gore gorgeous gorilla gormless gossip got gotten gourd govern
    gown grab grace grade gradual graduate grain grammar gran grand grandad grandchild grandchildren granddad
    granddaughter grandfather grandma grandpa grandparent grandson granny grant grape graph grasp grass grate grater
    grave gravel gravity gravy gray graze grease greasy great greater greatest greed greedy green greenhouse greet grew
    grey griddle grief grieve grill grim grin grind grip gripe groan grocer grocery groin groom groove grope gross
    grotty ground groundbreaking groundwater groundwork group groupie grouse grout grove grovel grow growl grown growth
    grub grubby grumble grumpier grumpy grunt guarantee guard guardian guess guest guesthouse guidance guide guild
    guilt guilty guinea guise guitar gulp gum gun gunner gunpoint gurgle gush gust gusto gusty gut gutter guy gym
    gymnast gymnastics habit habitat hack hacker had haddock haggle hail hair hairbrush hairdresser hairdryer hairless
    hairy hale half halftime halfway hall hallow halloween hallway halo halt ham hammer hammy hamper hamster hand
    handbag handbook handle handover handset handshake handsome handwritten handy hang hangar hanger hangout hangover
    hangry happen happier happiest happily happy harass harbour hard hardback harden harder hardest hardworking hare
    harem harm harmless harmony harp harpy harsh harvest has hassle haste hasty hat hatch hate haters hatred hatter
    haul haunt have hawk hay hazard haze he head headache header headline headphones headteacher heal healer health
    healthy heap hear heard heart heartache heartbreak heartbroken heartburn hearth hearty heat heater heath heather
    heatwave heave heaven heavier heaviest heavily heavy heavyweight hectic hedge hedgehog heed heel height heir held
    hell hello helluva helm helmet help helper helpless helpline hem hemp hen hence her herb herbal herd here herein
    heritage hero heroic heroine heron herring herself hesitate hey hi hiccup hid hidden hide hideous high higher
    highest highlighter highway hijack hike hilarious hill hilly him himself hind hinder hindu hinge hint hip hippo
    hippy hire his hiss historic history hit hitch hitherto hitter hive hiya hmm hoard hoarder hoarse hob hobble hobby
    hockey hoe hog hogmanay hoist hold holder holiday hollow holy home homeland homeless homeowner homeward homework
    homie hone honest honesty honey honk hood hoodie hoof hook hookah hookup hooligan hoop hoot hoover hop hope
    hopeless hopper horde horizon horn horrible horrid horrific horrify horror horse horseback horsepower hose hospice
    hospital host hostel hostile hot hotel hotter hottest hound hour house housekeeping housemate housewife housework
    hovel hover how however howl hue hug huge huh hull hum human humble humid hummer hummus hump hunch hundred hung
    hunger hungover hungrily hungry hunt hunter hurdle hurl hurray hurricane hurry hurt hurtle husband hush husky
    hustle hustler hut hutch hybrid hymn hype ice icy idea ideal identify idiom idiot idle if iffy ignore ill illegal
    image imagery imaginary imagine imam imbalance imitate immediately immense immortal immunity impact impatient
    imperfect implication implore imply import impose imposition impossible impress imprint imprison improper improve
    impulse in inbox inch incident include inclusion inclusive income incomplete incorrect increase incredible
    incredibly independent indicate indifferent indigo indirectly indoor industry inexpensive infant infect infectious
    infer infested infinite inflate inflection inflict influence info inform ingredient inhaler inherit initiate inject
    injure ink inlaw inner innings innocent inquire inquiry insane insect insert inside insight insist insomnia
    insomniac inspect inspire install instant instead insult insure intact intelligent intend intention interact
    interest interfere interior intern internet interpret interrupt interstate interval intervene interview intimidate
    into introduce invade invent invert invest invincible invite invoice involve inwards ion iron irony irregular
    irritate is isis island isolation issue it itch item items itself ivory
    """
}
