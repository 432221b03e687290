extension CommonWords {
  /// Base forms from d to i, in alphabetical order, written for this project (see `CommonWords`).
  static let dtoI: StaticString = """
    dab dad daddy daffodil daffy daft dagger daily daisy dale damage dammit damn damp dance dancer dandy danger dangle
    danker dappy dare dark darker darkest darling darn dart dash data date daughter daunt dawdle dawn day daydream
    daytime daze dead deadline deaf deafening deal dealt dean dear dearer dearth death debate debit debt debut decade
    decaf decease deceit deceive december decent deceptive decide decision declare decline decode decor decoy decrease
    dedicate deduce deed deep deepen deeper deeply deer deface defeat defect defence defend deference deficit define
    definite deflate deform degree delay delegate delete delicious delight deliver delivery demand dementia demon denial
    denim dent dental dentist deny deodorant depart depend depict deploy deposit depot depressed depressing depression
    deprive depth derail descend describe desert deserve design desire desk desperate despise despite despot destroy
    destruct detach detail detain detect detector detention deter determine devastated develop deviate device devil
    devious devise devote diabetes diabetic dial diamond diarrhoea diary dice dick dictionary did diddle die diesel diet
    differ difficult difficulty diffident dig digest digger digit dim dimple dine diner dinner dinnertime dinosaur dip
    diploma direct director dirt dirtier dirty disability disabled disagree disappear disappoint discard discern
    discharge disclose disco discount discover discovery discrete discus disease disguise disgusted disgusting dish
    dishonest dishwasher dislike dismiss dispense disperse displace display disposal dispute disrupt distance distinct
    distract distress district distrust disturb ditch ditzy dive diverse divide division divorce diwali dizzy do doable
    dock doctor document documentary dodge dodgier dodgy does dog doggy dole doll dollar dolphin dome dominate donate
    done donkey donor donut doodle door doorbell doormat doorstep doorway dope dopey dose dosh double doubt dough
    doughnut dove down download downstairs downwards doze dozen dozy drab drag dragon drain drama drank drape draught
    draw drawer drawl drawn dread dream dreamer dreamt dreary dredge drench dress drew dribble drier drift drill drink
    drip drive drivel driven driver driveway drizzle drone drool droop drop dropper drought drove drown drug druid drum
    drummer drumstick drunk dry dryer dual duck dude due dug dull dumb dumber dummy dump dunce dune during dusk dust
    dustpan dusty duvet dwell dwelt dyed dyeing each eagle ear earache earl earlier earliest earlobe early earn earnest
    earphones earring earth ease easier easiest easily east easter eastern easy eat eaten economic eczema edge edict
    edit editor educate education eel effect effing effort egg eid eight eighteen eighth eighty either eject elate elbow
    elder elect electric electrical electrician electricity electrics electronic elephant eleven eleventh elite else
    elsewhere elves email embark embarrass embrace emerge emigrant emigrate emission emoji emotion emotional empire
    employ employee empress emptier empty enable enclosure encourage end endure energy enforce engage engine english
    enhance enjoy enlarge enlist enormous enough ensure entail enter entertain entirely entrance entree envelope envious
    environment envy epilepsy episode erase erm error escapade escape especially espresso essay establish estate
    estimate etch eternity euro evade eve even event eventually ever every everybody everyone everything everywhere
    evidence evil evolution evolve ew ex exact exaggerate exam examine example exceed excellent except excessive
    exchange excite exclude excursion excuse exercise exert exhaust exhibit exile exist exotic expand expect expel
    expense experience expert expertise expire expiry explain explicit explode explore explosion explosive export expose
    exposure express extend extensive extent extol extort extra extract extremely eye eyebrow eyelash eyelid fable
    fabulous face facial fact factor factory factual fade faff faffing fag fail failure faint fair fairer faith fake
    fall fallen fallow false fame family famine famish famous fancy fang fantastic far farce fare farm farmer fart
    farther farthest fashion fast fasten faster fastest fat fatal fate father fatigue fatten fatter fattest fault favour
    fear fearless feast feat feather feature february fed fee feeble feed feeder feel feet feint fell fella feller
    fellow felt fence ferry fervour fester festival fetch feud fever few fiance fibre fiddle fidget field fiend fierce
    fifteen fifth fifty fight fighter figure file fill filler film filmy filter filth filthy final finance find fine
    finer finest finger fingernail finish fire firefighter fireman firm first fish fisherman fishfinger fist fit fitter
    five fiver fix fixture fizzy flag flail flair flake flame flannel flap flare flash flask flat flatmate flatter
    flaunt flavour flaw flax flea fled flee fleece flesh flew flick flicker flight flinch fling flip flipflop flippin
    flirt flitting float flock flog flood floor flop flounder flour flow flower flown flu fluff fluffy fluid flung
    flurry flush fluster flute flutter fly foal foamy focal focus fog foggy foil fold folder folk follow fond food fool
    foolish foot football footstep footy for forage forbade forbid forbidden force ford forearm forecast forehead
    foreign foremost foresaw foresee foreseen forest forever forgave forge forget forgive forgiven forgot forgotten fork
    form formal format former fort forth fortnight fortunately forty forward foster fought found foundation fount four
    fourteen fourth fox fraction fragile frail frame franchise frank fraud freak freckle free freed freeze freezer
    freight french frequently fresh fresher fret friar friday fridge friend friendship frigging fright frighten frill
    frilly fringe frisbee frock frog from front frost frosty froth frown froze frozen fruit frustrated frustrating fry
    fuck fudge fuel full fully fumble fun fund fungus funky funnier funniest funny fur furious furnish furniture furry
    further fuse fuss fuzz gab gabble gabby gaff gaffer gain gale gallery galley gallon gallop gallows gamble gambler
    game gamer gammon gang gape garage garb garbage garden gargle garlic garment garnish gas gash gasp gate gather gaunt
    gave gaze gear geese geezer gender generally generate generous genial gent gentile gentle gentleman gentlemen
    gentler gently gentry genuine geography germ german gesture get ghost giant giddy gift gig gigantic giggle gill gin
    ginger giraffe girl girlfriend git give given glad glance gland glare glass gleam glean glide glisten glitch glitter
    glittery gloat glob globe gloom gloomy glossy glove glow glue gnaw go goad goal goalkeeper goat gobble god goes gold
    golden goldfish golf gone gong good goodbye goose gorgeous gorilla gormless gossip got gotten gourd govern gown grab
    grace grade gradual graduate grain gran grand grandad grandchild grandchildren granddad granddaughter grandma
    grandpa grandparent grandson granny grant grape graph grasp grass grate grater grave gravy gray graze grease greasy
    great greater greatest greed greedy green greet grew grey griddle grieve grill grim grin grind grip gripe groan
    grocer grocery groin groom groove grope gross grotty ground group groupie grouse grout grove grovel grow growl grown
    growth grub grubby grumble grumpier grumpy grunt guarantee guard guardian guess guest guesthouse guidance guide
    guild guilt guilty guinea guise guitar gulp gum gun gurgle gush gust gusto gusty gut gutter guy gym gymnastics habit
    hack hacker had haddock haggle hail hair hairbrush hairdresser hairdryer hairless hairy half halftime halfway hall
    hallow halloween hallway halt ham hammer hammy hamper hamster hand handbag handle handover handset handsome handy
    hang hangar hanger hangover hangry happen happier happiest happily happy harass harbour hard hardback harden harder
    hardest hare harm harmless harp harpy harsh harvest has hassle haste hasty hat hatch hate hatred hatter haul haunt
    have hay hazard he head headache headline headphones headteacher heal healer health healthy heap hear heard heart
    heartache heartbreak heartburn hearth hearty heat heater heath heather heatwave heave heaven heavier heaviest
    heavily heavy hectic hedge hedgehog heed heel height held hell hello helmet help helper helpless helpline hem hen
    hence her herb herbal herd here hero heroic heroine heron herring herself hesitate hey hi hiccup hid hidden hide
    hideous high higher highest highlighter hijack hike hilarious hill hilly him himself hind hinder hindu hinge hint
    hip hippo hippy hire his hiss historic history hit hitch hitter hive hiya hmm hoard hoarder hoarse hob hobble hobby
    hockey hogmanay hoist hold holder holiday hollow holy home homeland homeless homeward homework hone honest honesty
    honey honk hood hoodie hoof hook hookah hookup hooligan hoop hoot hoover hop hope hopeless hopper horde horn
    horrible horrid horrific horrify horror horse hose hospice hospital host hostel hostile hot hotel hotter hottest
    hound hour house housemate housework hovel hover how however howl hug huge huh hull hum human humble humid hummer
    hummus hump hunch hundred hung hunger hungover hungrily hungry hunt hunter hurdle hurl hurray hurricane hurry hurt
    hurtle husband hush husky hustle hustler hut hutch ice icy idea ideal identify idiom if iffy ignore ill illegal
    image imagery imaginary imagine imam imitate immediately immense immortal impact impatient imperfect implore imply
    import impose impossible impress imprison improve in inbox inch incident include inclusion inclusive income
    incomplete incorrect increase incredible incredibly independent indicate indifferent indigo indirectly indoor
    industry inexpensive infant infect infectious infer infinite inflate inflection inflict influence info inform
    ingredient inhaler inherit initiate inject injure ink inlaw inner innocent inquire inquiry insane insect insert
    inside insight insist insomnia insomniac inspect inspire install instant instead insult insure intact intelligent
    intend intention interact interest interfere interior intern internet interpret interrupt intervene interview
    intimidate into introduce invade invent invert invest invincible invite invoice involve inwards ion iron irony
    irregular irritate is island isolation issue it itch itself
    """
}
