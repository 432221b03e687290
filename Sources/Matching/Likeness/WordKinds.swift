/// Words of one kind: countries, weekdays, colours. Texts that differ in such a word only want the same thing.
///
/// Written for this project; the form is that of `SynonymGroups`.
enum WordKinds {
  static let text = """
    england, scotland, wales, britain, uk, ireland, france, germany, spain, italy, portugal, greece, turkey, russia,
    ukraine, poland, romania, bulgaria, hungary, austria, switzerland, belgium, netherlands, holland, denmark, sweden,
    norway, finland, iceland, usa, us, america, canada, mexico, brazil, argentina, chile, peru, colombia, cuba,
    jamaica, egypt, morocco, algeria, tunisia, nigeria, ghana, kenya, ethiopia, uganda, zimbabwe, congo, somalia,
    africa, asia, europe, india, pakistan, bangladesh, nepal, china, japan, korea, vietnam, thailand, cambodia, laos,
    malaysia, singapore, indonesia, philippines, australia, zealand, israel, iran, iraq, syria, lebanon, jordan,
    saudi, arabia, qatar, dubai, kuwait, afghanistan, estonia, latvia, lithuania, serbia, croatia, albania, kosovo,
    slovakia, slovenia, czech, cyprus, malta, zambia, tanzania, bahamas, panama, haiti
    london, manchester, birmingham, liverpool, leeds, sheffield, bristol, glasgow, edinburgh, cardiff, belfast,
    dublin, newcastle, nottingham, leicester, brighton, oxford, cambridge, york, hull, paris, berlin, munich, rome,
    milan, venice, madrid, barcelona, lisbon, amsterdam, brussels, vienna, prague, budapest, warsaw, bucharest, sofia,
    athens, istanbul, moscow, chicago, boston, dallas, houston, austin, denver, seattle, portland, phoenix, detroit,
    atlanta, miami, orlando, philadelphia, pittsburgh, baltimore, cleveland, vegas, angeles, francisco, diego,
    antonio, orleans, nashville, memphis, louis, minneapolis, toronto, montreal, vancouver, sydney, melbourne, perth,
    tokyo, beijing, shanghai, hong, kong, delhi, mumbai, bangkok, manila, cairo, lagos, nairobi, jerusalem, tampa,
    sacramento, cincinnati, columbus, indianapolis, charlotte, salt, lake, reno
    california, texas, florida, ohio, nevada, utah, arizona, oregon, washington, idaho, montana, wyoming, colorado,
    kansas, nebraska, dakota, minnesota, wisconsin, iowa, missouri, arkansas, louisiana, mississippi, alabama,
    georgia, tennessee, kentucky, indiana, illinois, michigan, pennsylvania, jersey, delaware, maryland, virginia,
    carolina, maine, vermont, hampshire, massachusetts, connecticut, rhode, hawaii, alaska, oklahoma, mexico,
    yorkshire, lancashire, kent, essex, sussex, surrey, devon, cornwall
    english, french, spanish, german, italian, portuguese, dutch, polish, russian, romanian, hungarian, bulgarian,
    greek, turkish, arabic, hebrew, hindi, urdu, punjabi, bengali, chinese, mandarin, cantonese, japanese, korean,
    vietnamese, thai, tagalog, swahili, welsh, gaelic, irish, swedish, norwegian, danish, finnish, czech, albanian,
    ukrainian, latin, persian, farsi, hawaiian
    english, british, scottish, welsh, irish, french, spanish, german, italian, portuguese, dutch, polish, russian,
    romanian, hungarian, greek, turkish, arab, indian, pakistani, chinese, japanese, korean, vietnamese, thai,
    american, canadian, mexican, brazilian, african, asian, european, australian
    pound, sterling, dollar, euro, yen, peso, rupee, yuan, franc, krona, rouble, ruble, real, won, lira, rand, gbp,
    usd, eur, aud, jpy, zloty, bitcoin, crypto, cryptocurrency
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar,
    apr, jun, jul, aug, sept, oct, nov, dec
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, mon, tue, wed, thu, fri, sat, sun
    morning, afternoon, evening, night, midnight, noon, midday, tonight, am, pm, oclock, breakfast, lunchtime, dawn,
    dusk
    today, tomorrow, yesterday, tonight, weekend, week
    second, minute, hour, day, week, month, year, fortnight, decade, century
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
    seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand,
    million, billion, dozen, couple, half
    first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, last, 1st, 2nd, 3rd, 4th, 5th, 10th,
    15th, 20th, 30th
    red, blue, green, yellow, orange, purple, pink, black, white, grey, gray, brown, gold, silver, turquoise
    inch, foot, feet, yard, mile, metre, meter, centimetre, kilometre, gram, kilo, kilogram, ounce, pound, stone,
    pint, gallon, litre, liter, cup, teaspoon, tablespoon, celsius, fahrenheit, degree, percent, acre
    chicken, beef, pork, lamb, steak, bacon, ham, turkey, sausage, fish, salmon, tuna, shrimp, prawn, lobster, crab,
    duck, mince, burger, meatball, rib
    bread, rice, pasta, spaghetti, noodle, pizza, lasagne, lasagna, soup, salad, sandwich, toast, egg, omelette,
    cheese, butter, cream, yoghurt, yogurt, flour, oil, vinegar, chips, fries, crisps, potato, burger, taco, burrito,
    curry, pie, cake, pancake, waffle, cookie, biscuit, muffin, brownie, chocolate, icecream, doughnut, bagel, cereal,
    porridge, oatmeal, sushi, stew, casserole, sauce, gravy, kebab, falafel, hummus, macaroni, mac, quiche, pudding,
    dessert, snack, popcorn, honey, jam, sugar, salt, pepper, spice
    apple, banana, orange, lemon, lime, grape, strawberry, raspberry, blueberry, cherry, peach, pear, plum, mango,
    pineapple, melon, watermelon, coconut, avocado, kiwi, berry
    carrot, onion, garlic, tomato, pepper, cucumber, lettuce, spinach, cabbage, broccoli, cauliflower, pea, bean,
    corn, mushroom, celery, potato, kale, pumpkin, courgette, aubergine
    water, juice, milk, tea, coffee, beer, wine, vodka, whisky, gin, rum, soda, coke, pepsi, lemonade, smoothie, latte
    dog, cat, horse, cow, pig, sheep, goat, chicken, bird, fish, rabbit, hamster, mouse, rat, snake, lion, tiger,
    bear, elephant, monkey, shark, whale, dolphin, puppy, kitten, parrot, turtle, penguin, wolf, fox
    head, hair, eye, ear, nose, mouth, tooth, teeth, tongue, neck, throat, shoulder, arm, elbow, wrist, hand, finger,
    thumb, chest, breast, heart, lung, stomach, belly, tummy, back, hip, leg, knee, ankle, foot, toe, skin, bone,
    muscle, brain, kidney, liver, vagina, penis, arse, bum
    mother, mum, mom, mam, father, dad, parent, sister, brother, son, daughter, child, kid, baby, uncle, aunt, auntie,
    cousin, nephew, niece, grandma, grandmother, nan, gran, grandad, grandfather, grandparent, husband, wife, partner,
    boyfriend, girlfriend, fiance, spouse, twin
    husband, wife, partner, boyfriend, girlfriend, fiance, spouse, ex, bf, gf, fella, missus, lover
    car, van, truck, lorry, bus, coach, train, plane, bike, bicycle, motorbike, taxi, cab, boat, ship, ferry, tram,
    tube, subway, metro, scooter
    tyre, tire, engine, brake, oil, battery, wheel, window, windscreen, windshield, mirror, bonnet, hood, boot, trunk,
    transmission, clutch, gear, headlight, exhaust, radiator
    kitchen, bathroom, bedroom, lounge, garage, hall, hallway, loft, attic, garden, office, basement, cellar, porch,
    toilet
    shirt, tshirt, trousers, jeans, dress, skirt, coat, jacket, jumper, sweater, shoe, boot, sock, hat, scarf, glove,
    pants, knickers, bra, suit, tie, belt, uniform
    doctor, nurse, teacher, plumber, electrician, builder, cleaner, driver, chef, waiter, waitress, lawyer, solicitor,
    accountant, engineer, programmer, actor, singer, writer, artist, student, manager, secretary, carer, escort,
    stripper, dancer
    tesco, asda, sainsburys, aldi, lidl, morrisons, boots, amazon, ebay, argos, ikea, walmart, target, costco,
    starbucks, mcdonalds, kfc, subway, nandos, greggs, primark
    barclays, lloyds, hsbc, natwest, santander, halifax, monzo, revolut, starling, nationwide, chase, paypal, venmo,
    wells, citibank
    visa, mastercard, amex, debit, credit, discover, maestro, contactless, virtual, disposable
    apple, iphone, google, android, samsung, nokia, huawei, pixel
    facebook, instagram, twitter, snapchat, whatsapp, tiktok, youtube, onlyfans, telegram, tinder
    christmas, easter, halloween, thanksgiving, valentine, diwali, ramadan, eid, hanukkah, birthday
    football, soccer, rugby, cricket, tennis, golf, basketball, baseball, hockey, boxing, swimming, cycling, running,
    snooker, darts, netball
    jazz, rock, pop, classical, rap, rave, metal, country, blues, folk, reggae, techno, hiphop, punk
    rain, snow, wind, sun, cloud, storm, fog, hail, thunder, lightning, frost, sunny, cloudy, windy, rainy, hot, cold,
    warm, humid, temperature, forecast
    cocaine, coke, heroin, weed, cannabis, crack, ketamine, ket, mdma, ecstasy, speed, meth, spice, valium, xanax,
    methadone
    paracetamol, ibuprofen, aspirin, antibiotic, pill, tablet, insulin, inhaler, painkiller
    flu, cold, cough, fever, cancer, diabetes, asthma, covid, hiv, herpes, chlamydia, gonorrhoea, syphilis, hepatitis,
    thrush, infection
    knife, gun, bat, blade, machete, hammer, acid
    hit, punch, slap, kick, strangle, choke, stab, beat, hurt, attack, rape, kill, shove, grab, burn, batter
    happy, sad, angry, scared, worried, lonely, stressed, anxious, depressed, tired, bored, upset, excited,
    frightened, ashamed, guilty, embarrassed, confused
    passport, licence, certificate, visa, card, form, statement, letter, contract, invoice, receipt, payslip
    phone, laptop, computer, tablet, tv, speaker, camera, printer, console
    oven, cooker, fridge, freezer, dishwasher, washing, machine, kettle, toaster, microwave, hoover, vacuum, iron,
    dryer
    money, cash, pound, quid, dollar, euro, penny, pence, fund, tenner, fiver
    card, cash, cheque, check, transfer, direct, debit, paypal, apple, google
    what, where, when, who, why, how, which
    can, could, would, may, might, will
    i, me, my, myself, mine
    you, your, yourself, yours
    he, she, him, her, his, they, them, their, someone, somebody
    it, this, that, these, those
    not, no, never, none, nothing, nobody, cannot, without
    is, are, am, was, were, be, been
    have, has, had, having, got
    """
}
