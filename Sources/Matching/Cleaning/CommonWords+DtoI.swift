extension CommonWords {
  /// Base forms from d to i, in alphabetical order (from SCOWL; see `CommonWords`).
  static let dtoI: StaticString = """
    dab dabble dachshund dad daddy daemon daffodil daft dagger daily daintier daintiest daintily dainty dairy dais daisy
    dally dam damage dame damn damnation damnedest damp dampen damper dampest damsel dance dancer dandelion dandier
    dandiest dandruff dandy danger dangle dank danker dankest dapper dapperest dare daredevil dark darken darker darkest
    darling darlings darn dart dash dashboard dastardly data database date datum daub daughter daunt dauntless dawdle
    dawn day daybreak daydream daylight daytime daze dazzle deacon dead deaden deader deadest deadlier deadliest
    deadline deadlock deaf deafer deafest deal dealer dealt dean dear dearer dearest dearth death deathbed deathbeds
    deaves debase debate debility debit debonair debrief debris debt debtor debug debugger debunk debut decade decanter
    decanters decay decease deceit deceive decencies decency decent deception deceptive decibel decide deciduous decimal
    decimals decimate decimated decimates decipher deciphers decision decisions decisive deck declare decline decode
    decompose decorate decorated decorates decorator decorous decorum decoy decrease decree decrepit decry dedicate
    dedicated dedicates dedicating deduce deduct deed deem deep deepen deeper deepest deeply deer deface defame default
    defeat defeatist defecate defecated defecates defect defence defend defensive defer defiance defiant deficiencies
    deficiency deficient deficit defile define definite deflate deflect deform defraud defrost deft defter deftest
    defunct defy degenerate degrade degree dehydrate deify deign deity deject delay delegate delegated delegates delete
    deli deliberate deliberately delicacy delicate delicious delight delimit delirious delirium deliver delivered
    delivering delivers delivery delta delude deluge delusion delusions deluxe delve demagogue demand demean demeanour
    demented dementia demerit demise democracy democrat demolish demon demonstrate demonstrated demonstrates
    demonstrating demonstration demonstrations demote demount demure demurest den denial denigrate denim denominator
    denote denounce dens denser densest density dent dental dentist dentistry deny deodorant deodorise depart department
    departure depend depict deplete deplore deport depose deposit depot deprave deprecate depress deprive depth deputy
    derail derange derelict deride derision derive derogatory derrick descend descent describe description descriptions
    descriptive desecrate desert deserve design desire desist desk desktop desolate desolated desolates despair
    desperate desperately despise despite despot dessert destine destiny destitute destroy destruction destructive
    detach detail detain detect detector detention deter detergent determine deterrent detest dethrone detonate
    detonated detonates detonator detour detract detriment devalue devastate devastated devastates devastating develop
    deviant deviate device devil devious devise devoid devolve devote devour devout devoutest dew dexterity dexterous
    diabetes diabetic diabetics diagnose diagnosis diagnostic diagnostics diagonal diagonals diagram dial dialect
    dialled dialling diallings dialog dialogue diameter diameters diamond diaper diaphragm diarrhoea diary diatribe dice
    dictate dictatorship diction dictionary did die diesel diet dietary differ differential differentiate difficult
    difficulty diffuse dig digest digit digitise dignify dignitary dignity digress dilate dilemma diligence diligent
    dill dilute dim dime dimension dimensions dimer diminish dimmer dimmest dimple din dine diner dinghy dingier
    dingiest dingy dinner dinosaur diocese dioxide dip diphthong diploma diplomacy diplomat diplomata dire direct
    directest director directory direr direst dirge dirt dirtier dirtiest dirty disable disadvantage disagree
    disagreement disallow disappear disappoint disarm disarray disaster disasters disastrous disavow disband disbelief
    disburse disc discard discern discharge disciple disciplinary discipline disclaim disclose disco discolour
    disconnect discontinue discord discount discourage discourse discover discovered discovering discovers discovery
    discredit discreet discrepancy discrete discriminate discriminated discriminates discriminating discrimination
    discus discuss disdain disease disembark disengage disfavour disfigure disgrace disguise disgust dish dishonest
    dishonour disinfect disjoint disk dislike dislocate dislodge disloyal dismal dismantle dismay dismember dismiss
    dismount disobey disorder disorders disown disparage disparate disparity dispatch dispel dispense disperse displace
    display displease dispose disposition disprove dispute disquiet disregard disrepair disrepute disrupt dissect
    dissent dissertation dissident dissimilar dissipate dissolute dissolve dissuade distance distant distaste distend
    distil distinct distinguish distort distract distress distribute district distrust disturb disuse ditch dither ditto
    ditty dive diver diverge divers diversify divert divest divide dividend divine divinest divisible division divisions
    divisive divisor divorce divulge dizzier dizziest dizzy do docile dock doctor doctrine document documentary dodge
    dodo doe doer dog doggerel doghouse dogma dogmatic dogwood doily doldrums dole doll dollar dolly dolphin domain dome
    domestic domestics domicile dominance dominant dominants dominate dominated dominates dominating dominion domino don
    donate done donkey donor doodle doom door doorman doormen doorstep doorway dope dopey dopier dopiest dormant
    dormitory dorsal dose dot dote double doubly doubt doubtless dough doughnut dour dourer dourest douse dove dowdier
    dowdiest dowdy down downcast downfall downfalls downgrade downhill downhills downier downiest downpour downright
    downstairs downtown downward downy dowry doze dozen drab drabber drabbest draconian draft drag dragon dragonfly
    drain drainage drama dramatic dramatically dramatise dramatist drank drape drapery drastic draught draughty draw
    drawback drawer drawl drawn dread dream dreamer dreamier dreamiest dreamt dreamy drearier dreariest dreary dredge
    dregs drench dress dresser dressier dressiest dressy drew dribble drier driest drift driftwood drill drily drink
    drinkable drinker drip drive drivel driven driver driveway drizzle droll droller drollest drone drool droop drop
    dropout dross drought drove drown drowse drowsier drowsiest drowsy drudge drudgery drug druggist drugstore drum
    drummer drumstick drunk drunkard drunken drunker drunkest dry dryer dryness drys dual dualism dub dubious duchess
    duck duckling ducklings duct dud dude due duel duelled duelling duellings duet duff dug dugout duke dull duller
    dullest dully duly dumb dumbbell dumbbells dumber dumbest dumbfound dummy dump dumpier dumpiest dumpling dumplings
    dumpster dumpy dunce dune dung dungeon dunk dunno duo dupe duplex duplicate duplicated duplicates duplicating
    duplication duplicity durable duration duress during dusk duskier duskiest dusky dust dustbin dustier dustiest
    dustmen dustpan dusty duty duvet dwarf dwell dweller dwelt dwindle dye dyked dyking dynamic dynamical dynamically
    dynamics dynamite dynamo dynasty dysentery dyslexia each eager eagerest eagle ear earache eardrum earl earlier
    earliest early earmark earn earner earnest earring earshot earth earthier earthiest earthlier earthworm earthy ease
    easel easier easiest easily east easterly eastern eastward easy easygoing eat eaten eater eave eavesdrop ebb ebony
    eccentric echo eclectic eclipse ecological ecologist ecology economic economical economically economics economise
    economist economy ecosystem ecstasy ecstatic eczema eddy edge edger edgewise edgier edgiest edgy edible edict
    edifice edit editor editorial educate educated educates educating education educational educator educators eel eerie
    eerier eeriest effect effectual efficiency efficient efficiently effigy effort effusive egg eggplant ego egoism
    egotism egotist eh eight eighteen eighth eightieth eighty either ejaculate eject eke elaborate elapse elastic
    elastics elation elbow elder eldest elect elector electric electrical electricity electrify electrode electron
    elegance elegant elegantly elegy element elementary elephant elephants elevate elevated elevates elevating elevation
    elevator elevators eleven eleventh elf elicit eligible eliminate eliminated eliminates eliminating elite elitist elk
    ellipse ellipsis elliptic elm elongate elongated elongates elope eloquence eloquent else elsewhere elucidate elude
    elusive elves em email emanate emanated emanates emanating embalm embargo embark embarrass embassy embed embeds
    embellish ember embezzle embitter embitters emblem embody emboss embrace embroider embryo embryonic emerald emerge
    emergence emergent emigrant emigrants emigrate emigrated emigrates eminence eminences eminent eminently emir
    emissary emission emissions emit emotion emotional emotionally emotions emotive empathy emperor emphases emphasis
    emphatic emphysema empire employ employee emporium empower empowered empowers empress emptier emptiest empty emulate
    emulated emulates emulating emulation emulator emulators emulsion emulsions enable enact enamel encase enchant
    encircle enclose enclosure encode encompass encore encounter encountered encountering encounters encourage encroach
    encrypted encumber encumbers end endanger endangers endear endeavour endemic endemics endive endless endorse endow
    endure endways enema enemy energetic energy enforce engage engender engenders engine engrave engross engulf enhance
    enigma enigmatic enjoy enlarge enlighten enlist enliven enmity enormity enormous enormously enough enquire enquiry
    enrage enrich enrol ensemble enshrine ensign enslave ensue ensure entail entangle enter enterprise entertain enthral
    enthusiasm enthusiast entice entire entirety entitle entity entrails entrance entrant entrap entreat entreaty
    entrench entropy entrust entry entwine enumerate enunciate envelop envelope enviable envious environment
    environments environs envisage envoy envy enzyme epaulette ephemeral epic epidemic epidemics epidermis epilepsy
    epileptic epilogue episode epitaph epithet epitome epoch epsilon equal equalise equate equilibrium equine equinox
    equip equitable equity equivalent equivalents equivocal era eradicate eras erasure erect ergo ergonomic erode
    erosion erotic err errand errant erratic erroneous error erstwhile erudite erupt escalate escalated escalates
    escalator escapade escape escort esoteric especial especially espionage essay essence essential essentially
    establish estate esteem estimate estimated estimates estimating estimation etch eternal eternally eternity ether
    ethic ethnic ethos etiquette etymology eulogies eulogise eulogy euphemism eureka evacuate evacuated evacuates evade
    evaluate evaluated evaluates evaluating evaluation evaporate evasion evasions evasive eve even evenest evening event
    eventual eventually ever evergreen evermore every everybody everyday everyone everything everywhere evict evidence
    evidences evident evidently evil evillest evocative evoke evolution evolutionary evolve ewe exact exactest
    exaggerate exaggerated exaggerates exaggerating exalt exam examine example excavate excavated excavates exceed excel
    except excerpt excess exchange excise excite exclaim exclamation exclude exclusion exclusive exclusively excrement
    excrete excursion excuse execute executor exemplary exemplify exempt exercise exert exhale exhaust exhibit exhort
    exhume exile exist exit exodus exonerate exotic exotics expand expanse expect expedient expedite expel expend
    expenditure expense experience experiences experiment experimented experimenting experiments expert expertise expire
    expiry explain explanation explanations explanatory expletive explicit explode exploit explore explosion explosions
    explosive exponent exponential exponents export expose exposure expound express expressly expressway expulsion
    exquisite extant extend extension extensions extensive extensively extent exterior external externally externals
    extinct extol extort extra extract extradite extraneous extraordinarily extraordinary extreme extremest extremist
    extricate extrovert exuberant exude exult eye eyeball eyeballed eyeballs eyebrow eyelash eyelid eyesight eyesore
    fable fabric fabulous facade face faceless facet facetious facial facile facilitate facsimile fact faction factor
    factory factual faculty fad fade faeces faggot fail failure faint fainter faintest fair fairer fairest fairy faith
    faithless fake falcon fall fallacy fallen fallible fallout false falsehood falser falsest falsetto falsify falsity
    falter fame familiar family famine famous fan fanatic fanatical fanatics fancier fanciest fancy fanfare fang
    fantastic fantasy faraway farce fare farewell farewells farm farmer farmland farther farthest fascinate fascinated
    fascinates fascinating fascism fascist fashion fast fasten faster fastest fat fatal fate father fathom fatigue
    fatten fatter fattest fattier fattiest fatty fatuous faucet fault faultier faultiest faultless faulty fauna favour
    favourite fawn faze fear fearless fearsome feasible feast feat feather feathery feature fed federal federals fee
    feeble feebler feeblest feed feedback feeder feel feeler feet feign feint feline fell feller fellest fellow felon
    felony felt female feminine feminism feminist fen fence fend fender ferment fern ferocious ferocity ferret ferry
    fertile fertilise fervent fervour fester festive festoon fetch feted fetid feting fetish fetter fetus feud feudal
    fever feverish few fewer fewest fez fezzes fiasco fib fibber fibre fiche fickle fickler ficklest fiction fiddle
    fiddler fiddly fidelity fidget fidgety field fiend fiendish fierce fiercer fiercest fierier fieriest fiery fiesta
    fifteen fifteenth fifth fiftieth fifty fig fight fighter figment figure filament filch file filet fill filler fillet
    filly film filmier filmiest filmy filter filth filthier filthiest filthy fin final finale finalise finalist finance
    financial financially financier finch find fine finer finesse finest finger fingertip finicky finish finite fir fire
    firearm firefly fireman firemen fireplace fireproof fireside firewood firework firm firmer firmest firmware first
    firsthand fiscal fish fisher fisherman fishermen fishery fishier fishiest fishy fission fissure fist fit fitter
    fittest five fiver fix fixable fixation fixations fixture fizz fizzle fizzy flabbier flabbiest flabby flag flagpole
    flagrant flagship flagstone flail flair flake flakier flakiest flaky flame flamingo flammable flank flannel flap
    flapjack flare flash flashback flasher flashest flashier flashiest flashy flask flat flatten flatter flattery
    flattest flaunt flautist flavour flaw flawless flea fleck fled fledged fledgling flee fleece fleecier fleeciest
    fleecy fleet fleeter fleetest flesh fleshier fleshiest fleshy flew flex flexible flick flicker fliest flight
    flightier flighty flimsier flimsiest flimsy flinch fling flint flip flippant flipper flippest flirt flit float flock
    flog flood flooder floor flop floppier floppiest floppy flora floral florid florist floss flotilla flounce flounder
    flour flourish flout flow flower flowery flown fluctuate flue fluency fluent fluently fluff fluffed fluffier
    fluffiest fluffing fluffy fluid fluke flung flunk flunky flurry flush flusher flushest fluster flute flutter flux
    fly flyer flyover foal foam foamier foamiest foamy focal focus fodder foe fog fogey foggier foggiest foggy foghorn
    foible foil foist fold folder foliage folk folklore folksier folksiest folksy follow folly foment fond fonder
    fondest fondle font food foodstuff fool foolhardy foolish foolproof foot footage football footballs foothill
    foothills foothold footnote footpath footprint footstep footstool footwear footwork forage foray forbade forbear
    forbid forbidden forbore forborne force forceps forcible ford fore forearm forebode forecast forefront forego
    foregone forehead foreign foreleg foreman foremen foremost forensic forensics foreplay foresaw foresee foreseen
    foresight foreskin forest forestall forestry foretaste foretell foretells foretold forever forewarn forewent
    foreword forfeit forgave forge forger forgery forget forgive forgiven forgo forgone forgot forgotten fork forlorn
    form formal formalise format former formless formula formulae formulate formulation forsake forsaken forsook
    forswear forswore forsworn fort forte forth forthcoming forthwith fortieth fortify fortitude fortnight fortress
    fortune forty forum forward forwent fossil fossilise foster fought foul fouler foulest found foundation foundations
    founder foundling foundry fount fountain four fourteen fourth fowl fox foxier foxiest foxy foyer fracas fractal
    fraction fracture fragile fragment fragrance fragrant frail frailer frailest frailty frame framework franc franchise
    frank franker frankest frantic fraternal fraud fraught fray freak freckle free freed freedom freehand freelance
    freely freer freest freeway freeze freezer freight freighter french frenzy frequencies frequency frequent fresh
    freshen fresher freshest freshman freshmen fret friar friction friend friendship frieze frigate fright frighten
    frigid frill frillier frilliest frilly fringe frisk friskier friskiest frisky fritter frivolity frivolous frizzier
    frizziest frizzy fro frock frog frolic frolicked from frond front frontage frontal frontier frost frostbit frostbite
    frostier frostiest frosty froth frothier frothiest frothy frown froze frozen frugal fruit fruitier fruitiest
    fruition fruitless fruity frustrate fry fudge fuel fuelled fuelling fugitive fugitives fulcrum fulfil full fuller
    fullest fully fumble fume fumigate fumigated fumigates fun function fund fundamental fundamentalist fundamentally
    funeral funerals fungi fungicide fungus funnel funner funnest funnier funniest funnily funny fur furious furl
    furlong furlough furnace furnish furniture furore furrier furriest furrow furry further furthermore furthest furtive
    fury fuse fuselage fusion fuss fussier fussiest fussy futile future fuzz fuzzier fuzziest fuzzy gab gable gadget gag
    gaiety gaily gain gait gal gala galactic galaxy gale gall gallant gallantry gallery galley gallivant gallon gallop
    gallows galore galvanise gambit gamble gambler game gamer gamest gamma gamut gander gang gangling gangplank gangrene
    gangster gangway gap gape garage garb garbage garble garden gardenia gargle gargoyle garish garland garlic garment
    garnet garnish garret garrison garrulous garter gas gaseous gases gash gasket gasoline gasp gassed gassing gastric
    gate gateway gather gaudier gaudiest gaudy gauge gaunt gaunter gauntest gauntlet gauze gave gavel gawk gawkier
    gawkiest gawky gay gayer gayest gaze gazelle gazette gazetted gazetting gear gee geed gees gel gelatin geld gem
    gender gene genealogy genera general generalise generate generic generous genes genesis genetic genetically genetics
    genial genie genii genital genitals genius genocide genre gent gentile gentle gentleman gentlemen gentler gentlest
    gentry genuine genus geographical geography geologies geologist geology geometric geometry geranium gerbil germ
    germicide germinate gestation gesture get getaway geyser ghastlier ghastly ghetto ghost ghostlier ghoul giant gibber
    gibberish giddier giddiest giddy gift gig gigantic giggle gild gill gilt gimme gimmick gin ginger gingham giraffe
    girder girdle girl girlfriend girlhood girlish girth gist give given gizzard glacial glacier glad gladden gladder
    gladdest glade gladiator glamorise glamorous glamour glance gland glandular glare glass glassier glassiest glassware
    glassy glaze gleam glean glee glen glib glibber glibbest glibly glide glider glimmer glimpse glint glisten glitter
    gloat global globe globular globule gloom gloomier gloomiest gloomy glorify glorious glory gloss glossary glossier
    glossiest glossy glove glow glower glucose glue glum glummer glummest glut glutton gluttony glycerine gnarl gnash
    gnat gnaw gnome gnu gnus go goad goal goalie goat goatee gob gobble goblet goblin god godchild goddess godfather
    godless godlier godliest godlike godmother godparent godsend goes goggle gold golden goldenest goldfish goldsmith
    golf golfer gondola gone goner gong gonna goo good goodbye goodnight goodwill goody gooey goof goofier goofiest
    goofy gooier gooiest goon goose gopher gore gorge gorgeous gorier goriest gorilla gory gosh gosling goslings gospel
    gossamer gossip got gotten gouge goulash gourd gourmet gout govern governess governor gown grab grabber grace
    graceless gracious gradation grade grader gradient gradual graduate graffiti graffito graft grain gram grammar
    grammatical grand grander grandest grandeur grandfather grandiose grandmother grandson granite granny granola grant
    granular granule grape grapevine graph graphic graphite grapple grasp grass grassier grassiest grassy grate grater
    gratify gratitude gratuitous gratuitously gratuity grave gravel graven graver gravest graveyard gravitate
    gravitational gravity gravy graze grease greasier greasiest greasy great greater greatest greed greedier greediest
    greedily greedy green greenback greener greenery greenest greenhorn greet gremlin grenade grew grey greyer greyest
    greyhound grid griddle gridiron grief grievance grieve grievous grill grille grim grimace grime grimier grimiest
    grimmer grimmest grimy grin grind grinder grip gripe grislier grisliest grisly gristle grit grittier grittiest
    gritty grizzled grizzlier grizzly groan grocer grocery groggier groggiest groggy groin groom groove groovier
    grooviest groovy grope gross grosser grossest grossly grotesque grotto grouch grouchier grouchy ground group grouper
    grouse grove grovel grow grower growl grown growth groyne grub grubbier grubbiest grubby grudge gruel gruelling
    gruesome gruff gruffer gruffest gruffly grumble grumpier grumpiest grumpy grunt guarantee guarantor guard guardian
    guerrilla guess guessable guesswork guest guffaw guidance guide guidebook guideline guild guile guilt guiltier
    guiltiest guiltily guiltless guilty guinea guise guitar guitarist gulch gulf gull gullet gullible gully gulp gum
    gumdrop gummier gummiest gummy gumption gun gunfire gunman gunmen gunner gunpowder gunshot guppy gurgle guru gurus
    gush gusher gust gustier gustiest gusty gut gutter guy guzzle gybe gym gymnasium gymnast gyrate gyroscope ha habit
    habitat habitual hack hacker hackney hacksaw had haddock hag haggard haggle hail hailstone hair haircut hairdo
    hairier hairiest hairline hairy hale haler halest half halfway halibut hall hallmark hallway halo halon halt halter
    halve ham hamburger hamlet hammer hammock hamper hamster hamstring hamstrung hand handbag handbook handcuff handicap
    handier handiest handiwork handle handlebar handler handmade handout handrail handshake handsome handy hang hangar
    hanger hangout hangover hangovers hanker haphazard hapless happen happier happiest happily happy harangue harass
    harbour hard hardback harden harder hardest hardier hardiest hardliner hardship hardware hardwood hardy hare harem
    hark harlot harm harmless harmonic harmonica harmonise harmony harp harpist harpoon harrow harry harsh harsher
    harshest hart harvest has hash hassle haste hasten hastier hastiest hastily hasty hat hatch hatchet hate hatred
    hatreds haughtier haughtily haughty haul haunt have haven havoc hawk hay haystack haywire hazard haze hazel hazier
    haziest hazy he head headache header headfirst headier headiest headland headlight headline headlong headphone
    headrest headroom headstone headway heady heal healer health healthier healthy heap hear heard hears hearsay heart
    heartache heartbeat heartburn hearten heartfelt hearth heartier heartiest heartily heartless hearty heat heater
    heath heathen heather heave heaven heavier heaviest heavily heavy heckle heckler hectic hedge hedgehog heed heedless
    heel heftier heftiest hefty heifer height heighten heinous heir heirloom held helicopter heliport helium hell
    hellish hello helm helmet help helper helpless hem hemlock hemp hen hence henceforth henchman henchmen hepatitis her
    herald herb herd here hereafter hereby heredity herein heresy heretic heretical heretics herewith heritage hermit
    hernia hero heroic heroin heroine heroism heron herpes herring herself hes hesitancy hesitant hesitate hesitated
    hesitates heterosexual heuristic hew hexadecimal hexagon hey heyday hiatus hibernate hiccup hick hickory hidden hide
    hideaway hideous hierarchical hierarchy high highbrow higher highest highland highlight highway hijack hike hiker
    hilarious hilarity hill hillbilly hillier hilliest hillside hilly hilt him himself hind hinder hindrance hindsight
    hinge hint hip hipper hippest hippy hire his hiss histogram historian historic historical historically history hit
    hitch hitchhike hither hitherto hive ho hoard hoarder hoarse hoarser hoarsest hoax hobbit hobble hobby hobgoblin
    hobnob hobo hock hockey hoe hog hoist hold holder holdup hole holiday holier holiest holler hollow hollowest holly
    holocaust holster holy homage home homeland homeless homeliest homely homemade homesick homespun homestead homeward
    homework homey homicide homier homiest homonym homosexual homosexuality hone honest honestest honesty honey
    honeycomb honeymoon honk honorary honour hood hoodlum hoodwink hoof hook hoop hooray hoot hooter hooves hop hope
    hopeless hopper hopscotch horde horizon horizontal horizontally hormone horn hornet hornier horniest horny horoscope
    horrendous horrendously horrible horrid horrific horrify horror horse horseback horseman horseplay horseshoe hose
    hosiery hospital hospitals host hostage hostel hostess hostile hot hotbed hotbeds hotel hothead hotter hottest hound
    hour hourglass house houseboat household housewife housework hove hovel hover how however howl hub hubbub huddle hue
    huff huffed huffier huffiest huffing huffy hug huge huger hugest huh hulk hull hum human humane humanest humanise
    humanist humble humbler humblest humbug humdrum humid humidify humiliate humility humorist humorous humour hump
    hunch hunchback hundred hundreds hundredth hung hunger hungrier hungriest hungrily hungry hunk hunt hunter hurdle
    hurl hurrah hurricane hurry hurt hurtle husband hush husk huskier huskiest huskily husky hustle hustler hut hutch
    hyacinth hybrid hydrant hydraulic hydrogen hyena hygiene hymn hymnal hyperbole hyphen hypnosis hypnotic hypnotics
    hypnotise hypnotism hypnotist hypocrisy hypocrite hypothesis hypothetical hysteria hysteric hysterical hysterics ice
    iceberg icicle icier iciest icon icy id idea ideal idealise idealist identical identically identification identify
    identity ideological ideology idiocy idiom idiomatic idiosyncratic idiot idle idler idlest idol idolise idyllic if
    igloo ignite ignore iguana ilk ill illegal illegally illegals illegible illegibly illicit illiterate illogical
    illusion illusions illusory illustrate illustrated illustrates illustrating illustration illustrations image imagery
    imaginary imagine imbalance imbecile imitate imitated imitates imitating imitation imitative imitator imitators
    immature immediate immediately immense immerse immigrant immigrate imminent immobile immoral immortal immortals
    immovable immune immunise imp impact impair impale impart impartial impasse impatient impeach impede impel impend
    imperative imperfect imperial imperials imperil impersonal impetuous impetus impinge impish implant implausible
    implement implicate implication implications implicit implore imply impolite import impose impossible impostor
    impotence impotent impound impractical imprecise impress imprint imprison improbable impromptu improper improve
    improvise impudence impudent impulse impunity impure impurest in inability inaccessible inaccuracy inaccurate
    inaction inactive inadequate inadvertently inane inanest inanimate inappropriate inasmuch inaudible inaugural inborn
    inbred inbreed inbreeds inbuilt incapable incarnate incarnation incense incentive inception incessant incest inch
    incidence incident incidents incision incisions incisive incisor incite incline include inclusion inclusive
    incognito incoherent income incompatible incompetence incompetent incomplete incomprehensible inconsistencies
    inconsistency inconsistent inconvenience inconveniences inconvenient incorporate incorporated incorporates
    incorporating incorrect increase incredible incredibly increment incubate incubated incubates incubator incumbent
    incur indebted indecency indecent indeed indefensible indefinite indelible indelibly indent independence independent
    independently indeterminate index indicate indicated indicates indicating indication indications indicative
    indicator indicators indices indict indignant indignity indigo indirect indistinguishable individual individually
    individuals indolence indolent indoor induce induct indulge industry inedible ineffective inefficiency inefficient
    inelegant inept inequality inert inertia inertial inevitable inevitably inexact inexperience infallible infamous
    infamy infancy infant infantile infantry infect infelicity infer inferior inferno infertile infest infidel infield
    infinite infinity infirm infirmary infix inflame inflate inflexible inflexion inflict influence influential
    influenza influx info inform infrared infrastructure infrequent infringe infuriate infuse ingenious ingenuity ingest
    ingrain ingredient ingredients inhabit inhale inherent inherently inherit inhibit inhuman inhumane initial
    initialise initially initials initiate initiated initiates initiating initiative initiator inject injure injury
    injustice ink inkier inkiest inkling inklings inky inlaid inland inlay inlet inmate inn innards innate inner
    innermost inning innkeeper innocence innocent innocents innocuous innovation innovative innuendo inoculate input
    inquest inquire inquiry insane insanest inscribe insect insecure insensitive insert inside insidious insight
    insignia insignificant insincere insinuate insipid insist insofar insolence insolent insoluble insolvent insomnia
    inspect inspector inspire install installation installations installed installing installs instance instant instead
    instep instigate instil instinct institute instruct instrument insufficient insular insulate insulated insulates
    insulator insulin insult insure insurgent intact intake integer integers integral integrals integrate integrated
    integrates integrating integration integrity intellect intellectual intelligence intelligent intend intense
    intensest intensify intent inter interact intercede intercept intercom intercourse interest interface interfere
    interim interior interject interlock interlude intermediate interment intermittent intern internal international
    internet interplay interpose interpret interrogate interrupt intersect interval intervene intervention interview
    interwove intestine intimacy intimate intimated intimates into intolerance intrepid intricacy intricate intrigue
    intrinsic intrinsically introduce introduction introductory introvert intrude intrusion intrusive intuition
    intuitive inundate inundated inundates invade invalid invaluable invariably invariant invasion invasions invective
    invent inventor inventory inverse invert invest investigate investigated investigates investigating investigation
    investigations investor invisible invisibly invite invoice invoke involve inward iodine ion iota irascible irate ire
    iris irk iron irony irradiate irrational irregular irrelevant irrespective irresponsible irrigate irrigated
    irrigates irritable irritably irritant irritants irritate irritated irritates irritating irritation is island isle
    isolate isolated isolates isolating isolation issue isthmus it italic italicise italics itch itchier itchiest itchy
    item itemise iterate iteration iterative itinerant itinerary itself ivory ivy
    """
}
