extension CommonWords {
  /// Names of people, places and makers, abbreviations, and sounds of chat; written for this project. They are not English
  /// words, but they are no slips either.
  static let names: StaticString = """
    aaron abbie abby abdul abi abigail adam adele adrian agnes ahmed aiden aisha alan albert alberto aled alex alexa
    alexander alexandra alexis alfie alfred ali alice alicia alina alison amanda amber amelia amir amy ana anastasia
    andre andrea andreea andrei andrew andy angela angie anita ann anna anne annie anthony antonio archie ariana arthur
    asha ashleigh ashley ava barbara barry bart beatrice becca becky bella ben benjamin bernard beth bethany betty
    beverley bianca bill billie billy blake bob bobby brad bradley brandon brenda brian bridget brittany bruce bruno
    bryan caitlin callum cameron camille candice cara carl carla carlos carmen carol caroline cassie catherine cathy
    charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire clara
    clare clive colin connor corey courtney craig crystal curtis daisy damian dan dana daniel daniela danielle danny
    darren dave david dawn dean debbie deborah declan denise dennis derek diana diane diego dimitri dominic donna doris
    dorothy doug duncan dylan eddie edith edward eileen elaine eleanor elena eli eliza elizabeth ella ellen ellie elliot
    elsa emily emma emmanuel enzo eric erica erin ernest estelle esther ethan eva eve evelyn ewan faith fatima felix
    fernando fiona florence fran frances francesca francis francisco frank frankie fraser fred freddie freya gabriel
    gabriela gareth gary gavin gemma geoff george georgia georgina gerald gina giulia glen glenn gloria gordon grace
    graham grant greg gregory gustavo gwen hailey hannah harriet harry harvey hassan hayley heather helen henry holly
    howard hugh hugo ian ibrahim imogen ioana irene irina iris isaac isabel isabella isla ivan ivy jack jackie jackson
    jacob jade jake james jamie jan jane janet janice jasmine jason javier jay jean jeff jen jenna jennifer jenny jeremy
    jess jesse jessica jill jim jimmy jo joan joanna joanne jodie joe joel john johnny jon jonathan jordan jorge jose
    joseph josh joshua joy joyce juan judith judy jules julia julian julie june justin kai karen karl kate katherine
    kathleen kathy katie katy kayleigh keira keith kelly ken kenneth kerry kevin kieran kim kimberly kirsty kristina
    kyle lara laura lauren lawrence layla lee leah len lena leo leon leonardo leslie lewis liam lily linda lindsay lisa
    lola lorna lorraine louis louise luca lucas lucia lucy luis luke luna lydia lynn mabel maddie madeleine madison
    maggie malcolm mandy marc marcel marcia marco marcus margaret maria marian marie marilyn mario marion marjorie
    mark marlene marta martha martin marty marvin mary mateo matilda matt matthew maureen maurice max maya megan mel
    melanie melissa mia michael michelle miguel mihai mike mila miles millie miranda miriam moe mohamed mohammed moira
    molly monica morgan muhammad nadia nancy naomi natalia natalie natasha nathan neil nell neville niall nicholas nick
    nicola nicole nigel nikki nina nora norman olga oliver olivia omar oscar owen pablo paige pam pamela patricia
    patrick paul paula pauline pedro penny perry pete peter phil philip phoebe phyllis pippa polly priya rachel rafael
    ralph raluca ray raymond rebecca rhys ricardo richard rick ricky rob robbie robert roberta roberto robin rod roger
    roland ron ronald ronnie rory rosa rosie ross roxanne roy ruby rupert russell ruth ryan sabrina sadie sally sam
    samantha samuel sandra sandy sara sarah sasha scott sean sebastian selina serena sergio shane shannon sharon shaun
    sheila shirley sian sid simon simona sonia sophia sophie stacey stan stanley stefan stella stephanie stephen steve
    steven stewart stuart sue susan suzanne svetlana sybil sylvia tamara tania tanya tara tatiana ted teresa terry
    tessa theo theresa thomas tim timothy tina toby todd tom tommy toni tony tracey tracy trevor trish umar ursula
    valentina valerie vanessa vera vicky victor victoria vince vincent viola violet vivian wanda warren wayne wendy
    wesley will william willow winston yasmin yolanda yusuf yvonne zac zach zara zoe
    aberdeen adelaide afghanistan africa african aberystwyth alabama alaska albania albanian algeria america american
    amsterdam antwerp arab argentina arizona armenia asia asian athens atlanta auckland australia australian austria
    austrian azerbaijan baltimore bangkok bangladesh bangor barbados barcelona barnsley basildon basingstoke bath
    beijing beirut belarus belfast belgian belgium berlin birmingham blackburn blackpool bolivia bolton bosnia boston
    bournemouth bradford brazil brazilian brighton bristol britain brussels bucharest budapest bulgaria bulgarian
    burma burnley cairo california cambodia cambridge camden cameroon canada canadian canterbury cardiff caribbean
    carlisle chelmsford cheltenham chester chicago chile china chinese cleveland colchester cologne colombia colorado
    columbia congo cornwall coventry crawley crewe croatia croydon cuba cumbria cyprus czech dallas darlington delhi
    denmark denver derby detroit devon doncaster dorset dover dubai dublin dudley dundee durham dutch edinburgh egypt
    eritrea essex estonia ethiopia europe european exeter falmouth fife filipino finland finnish florida france
    frankfurt galway gambia gateshead geneva georgia german germany ghana gibraltar glasgow gloucester greece greek
    greenwich grimsby guildford hackney haiti halifax hamburg hampshire harlow harrogate hartlepool hastings hawaii
    hereford hertford hollywood houston huddersfield hull hungarian hungary iceland india indian indonesia inverness
    ipswich iran iranian iraq iraqi ireland irish islington israel istanbul italian italy jamaica jamaican japan
    japanese jersey jerusalem jordan kansas kazakhstan kent kenya kiev korea korean kosovo kurdish kuwait kyiv
    lambeth lancaster laos latvia latvian lebanon leeds leicester lewisham liberia libya lincoln lisbon lithuania
    lithuanian liverpool london luton luxembourg lyon macedonia madrid maidstone malawi malaysia mali malta manchester
    margate mediterranean melbourne mexican mexico miami michigan middlesbrough milan minnesota moldova moldovan
    mongolia montana montenegro montreal morocco moscow mozambique mumbai munich nairobi namibia naples nepal nepali
    netherlands nevada newark newcastle newport newquay nicaragua niger nigeria nigerian norfolk northampton norway
    norwegian norwich nottingham nuneaton ohio oklahoma oldham ontario oregon orlando oslo oxford pakistan pakistani
    palestine panama paris pennsylvania perth peru peterborough philadelphia philippines plymouth poland polish poole
    portsmouth portugal portuguese prague preston punjab quebec reading redcar rochdale rochester romania romanian
    rome rotherham russia russian rwanda salford salisbury scandinavia scarborough scotland scottish seattle senegal
    serbia seychelles shanghai sheffield shropshire sicily singapore slough slovak slovakia slovenia soho somalia
    somerset southampton southend southport southwark spain spanish stafford stevenage stockholm stockport stoke
    sudan suffolk sunderland surrey sussex swansea sweden swedish swindon swiss switzerland sydney syria syrian taiwan
    tanzania taunton telford texas thai thailand thames tibet tokyo toronto tottenham tunisia turin turkey turkish
    uganda ukraine ukrainian utah venezuela venice vienna vietnam vietnamese virginia wakefield wales walsall
    warrington warsaw warwick washington watford welsh westminster weymouth wigan wiltshire wimbledon winchester
    windsor wolverhampton worcester worthing wrexham yemen york yorkshire zambia zimbabwe
    adidas airbnb aldi alexa amazon android apple argos asda audi barclays bing bluetooth bmw citroen costa deliveroo
    disney ebay emirates facebook fiat fitbit ford gmail google greggs grindr groupon halifax honda hotmail hsbc hulu
    ibm ikea instagram iphone ipad kfc klarna lidl linkedin lloyds mazda mcdonalds mercedes messenger microsoft
    monzo morrisons mpesa natwest netflix nike nintendo nissan nokia onlyfans outlook paypal peugeot pfizer playstation
    primark puma reddit renault revolut rolex ryanair sainsbury samsung santander skype snapchat sony spotify starbucks
    starling subway telegram tesco tesla tiktok tinder topshop toyota travelodge trustpilot tumblr twitter uber
    viagra vinted virgin visa vodafone volvo volkswagen waitrose whatsapp wikipedia windows xbox yahoo youtube zoom
    ac ai am apr atm aug bbc btw ceo cctv cv dna dob dr dvd dvla dwp etc eu ex faq fbi feb gcse gmt gp gps gym hd hiv hq hr
    html http ip iv jan km kg lgbt lgbtq ltd mph mr mri mrs ms nasa nov oct ocd ok pc pdf phd pin pm ps pto ref rep rev
    sat sept sim sms spa std sti sun tbc tel tv ufo uk usa usd vat vet vip vpn www yen yr
    aah aargh ah aha ahh ahem ahh argh arr ay aye boo bravo brr btw cya daft doh duh eek eh ehh er erm eww gee geez gosh grr
    ha hah haha hahaha hee heh hehe heya hey heyy hi hiya hm hmm hmmm ho hola huh hun hurrah innit jeez kinda la lah lar
    leh lol lool lor mah meh mhm mm mmm mmmm mwah na nah naw nope oh ohh oi ok okay omg ooh oops oosh ouch ow
    pff pfft phew psst sheesh sh shh shhh shush sup swag ta tada tsk tut ugh uh uhh uhm um umm wah wee whee whoa
    whoop woo woof woot wow wtf xo xox xoxo xx xxx xxxx ya yah yay yea yeah yep yikes yippee yo yum yup zzz
    apologize apologized analyze authorize behavior canceled canceling center centers check checkbook color colors
    colored counselor cozy criticize defense diaper dialog disorganized favor favorite favorites flavor gray grey
    harbor honor humor jewelry judgment labor license liter math meter mom mommy neighbor neighborhood neighbors offense
    organize organization paralyzed parlor program pajamas plow practice realize recognize rumor savior skeptical
    specialize theater theaters traveler traveling tumor vapor
    anyhow anytime babysitter babysitting cheeseburger cheesecake coworker cutoff downtown familiar firewall
    haircut household leftover motorbike newsagent roundabout roundtrip steakhouse todo
    backyard bankcard bedsit birthdate bookstore boyband carpark cashback checkmate childhood cityscape courthouse
    coursework crossword cryptocurrency dashboard daydream daylight doorstep doorway dropdown emoji everytime eyebrow eyelash
    fingerprint flatmate football footpath freelance freelancer goodbye goodnight grandad granddad grandma grandmother
    grandpa hairdryer handmade handwriting hashtag headphone heartbeat homepage homemade hometown hotline hotspot
    houseboat housemate iced lifetime livestream lockdown login logout lookup meantime meltdown midnight motorbike
    motorway nightshift nighttime offline online outdoors overtime passcode password paycheck payday payslip phonecall
    playlist podcast popup postcode printout rollover roommate schoolwork screenshot selfie setup sideways signup
    skincare skyscraper smartphone smartwatch snowman software spreadsheet staycation stepdad stepmum storyline sunbed
    sunglasses sunscreen takeaway teabag teatime textbook thanksgiving timeline timetable timezone topup toothbrush
    toothpaste touchscreen trackpad tracksuit twentieth username voicemail wallpaper warehouse washroom webcam website
    weekday wheelchair wildlife workday workout workplace workspace worksheet
    abs adequate alas allergen amino applesauce approx aspirin atheist auto backlog bae bailiff banister barbie beagle bi bingo
    biryani blog bloke blokes bot bots bra bras broadband buddy burrito butt calorie calories catalog catheter celeb chai
    chakra chav checker chess chill chilli chinos cholesterol citrus coach coder coke combo comedy cookie cookies corona coupe covid
    creatine creme cricket crypto cuz curry cyber dating dataset deli deluxe demo depleted dime dingy dinosaur disco divorce
    docs dodgy dojo doom doodle dorm dosa doughnut download drone dude dudes duo dystopia ego emo euro euros eviction expo
    fab fajita fave femme fetish fiance fiancee fiber fibre fiction film films flick fob folic fondue fridge frisbee funk furnace
    gadget gal gala gals galaxy gamble gamer gaming genre geo gif ginger glitch goo grad grub guac guru gut guys gyro hack
    hippo hobby hoodie hotdog hubby hummus hut hybrid hyper icon igloo inbox inflation influencer inn instant intro iris
    item items jab jacuzzi jail jot kebab kettle keto kg kilo kiwi kosher lab lag lager landline laptop lasagna
    lasagne latte lego lemonade lentil lime linen lingo lipo lotto lozenge macro maker makeover malt mango manicure mascara
    matcha memo meme memes menopause merch metro micro milkshake mime mini mobile modem mojito monsoon motel mould
    mozzarella muesli mute nacho nachos nan nana nanny nap narc nerd newbie ninja nisa noodle noodles nova novel nutmeg oat
    oats oatmeal obese omelette opt optician orbit organic outer outage oven paella pancake panda panties pants papaya
    para parka pasta pastry patties pedo pedicure pensioner pepsi peso pesos pesto photo photos pickle pilates pisces piano pint pixel
    pizza plasma pods polo poo popcorn porridge postal postage pram premium preset printer priority procrastinate prof
    professor profile promo protein proton psych psycho puberty pun punk puppy python qualm quant quinoa quiz quota rabies
    radar ramen rant rap rapper rave ravioli recap recipe recycle refrigerator reggae remix reno repo reset resin resort
    retro ribs ringtone risotto robot rodeo roulette router rubles rugby rupee rupees saga sage salmonella salsa samosa sauce
    sauna scan scam scrabble seafood senior serial shampoo shred shredder sip sitcom skating ski skim skit slime smoothie
    snack snooze soda solar sonic soya spay spam spatula spotty spray squat squid stereo steroid sticker stir strawberry
    stroll suede suite sushi syllabus symbol sync taco tacos talc tango tariff tarot taxi techno teen teens thermostat tikka
    timer tinsel tissue toaster tofu toffee tone toner topic tornado tortilla tot tote tourist trance trek trio trivia trolley
    truffle tuna turbo turnip tutor twig typo udon unicorn upload uptown vac vacation vanilla vape vegan veggie velcro venue vermin
    vibe vibes vid vinyl virus vitamin vlog vodka vomit voucher waffle warranty wasabi watt webpage weed whisk wig wok
    wombat workshop yacht yoga yogurt yoghurt yolk zebra zen zero zinc zip zodiac zoo zucchini
    """
}
