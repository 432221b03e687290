/// Words that are neither names of people nor narrow places, though they may stand in capitals.
enum KnownWords {
  /// Makers, apps, bodies, peoples, languages, countries, nations, regions, counties, months, days, medicines, in small letters.
  static let all: StaticString = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
    march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    christmas xmas easter ramadan eid diwali hanukkah halloween ok okay lol omg wtf nhs nhs111 police met cps ukvi ho hmrc dwp uc pip
    esa jsa gp gum sti std hiv aids pep prep uti iud coil std hpv hep covid corona a&e icu er dr mr mrs ms miss pc cid
    cctv uk gb eu usa us england english britain british scotland scottish wales welsh ireland irish northern romania romanian poland
    polish hungary hungarian bulgaria bulgarian albania albanian ukraine ukrainian russia russian lithuania lithuanian latvia latvian
    estonia estonian czech slovak slovakia thailand thai brazil brazilian portugal portuguese spain spanish france
    french germany german italy italian greece greek turkey turkish china chinese japan japanese korea korean vietnam
    vietnamese philippines filipino india indian pakistan pakistani bangladesh bangladeshi bengali nigeria nigerian ghana ghanaian
    kenya kenyan somalia somali eritrea eritrean ethiopia ethiopian sudan sudanese jamaica jamaican colombia colombian venezuela
    venezuelan mexico mexican peru peruvian cuba cuban america american canada canadian australia australian europe european africa
    african asia asian arab arabic urdu hindi punjabi tamil gujarati mandarin cantonese kurdish kurd farsi persian iran iranian iraq
    iraqi syria syrian afghan afghanistan moldova moldovan serbia serbian croatia croatian kosovo bosnia macedonia netherlands
    dutch holland belgium belgian sweden swedish norway norwegian denmark danish finland finnish switzerland swiss austria
    austrian israel israeli jewish jew muslim islam islamic christian catholic hindu sikh buddhist god jesus allah bible quran
    kent essex surrey sussex hampshire devon cornwall dorset somerset wiltshire gloucestershire oxfordshire berkshire
    buckinghamshire bedfordshire hertfordshire cambridgeshire norfolk suffolk lincolnshire nottinghamshire leicestershire
    northamptonshire warwickshire worcestershire herefordshire shropshire staffordshire derbyshire cheshire lancashire cumbria
    yorkshire northumberland merseyside teesside tyneside humberside rutland midlands west-midlands fife gwent powys gwynedd dyfed
    clwyd glamorgan highlands lothian strathclyde ayrshire lanarkshire renfrewshire aberdeenshire perthshire angus ulster antrim
    tyrone fermanagh anglia pembrokeshire ceredigion conwy flintshire denbighshire monmouthshire
    whatsapp telegram signal facebook messenger instagram insta snapchat snap tiktok twitter google gmail youtube uber bolt
    airbnb booking onlyfans adultwork vivastreet gumtree craigslist tinder grindr bumble hinge badoo kik skype zoom discord reddit
    paypal revolut monzo starling barclays hsbc natwest lloyds santander halifax nationwide klarna clearpay vinted ebay amazon
    netflix tesco asda aldi lidl sainsburys morrisons boots superdrug primark greggs mcdonalds costa starbucks wetherspoons spoons
    bmw audi mercedes merc ford fiesta focus vauxhall corsa astra golf polo volkswagen vw skoda seat toyota honda nissan qashqai
    range rover landrover jaguar tesla mini kia hyundai peugeot renault citroen fiat volvo mazda transit vito lexus prius
    iphone samsung android apple huawei nokia vodafone giffgaff lebara lycamobile ee o2 three bt sky virgin ring doorbell
    samaritans shelter crisis refuge mencap mind childline nspcc rspca rspb barnardos nacro citizens advice cab crimestoppers
    numm num ugly mugs uglymugs swarm ecp scotpep umbrella release frank talktofrank unseen salvation army modern slavery
    rape galop stonewall mermaids terrence higgins tht victim support womens aid respect paladin karma nirvana basis
    vawg mash sex-worker streetlight beyond-the-streets changing-lives viagra cialis valium xanax diazepam tramadol codeine morphine
    heroin crack cocaine coke meth mdma ecstasy ketamine ket ghb gbl mkat mephedrone spice cannabis weed methadone subutex naloxone
    naltrexone antabuse ibuprofen paracetamol nurofen prozac sertraline mirtazapine citalopram fluoxetine pregabalin gabapentin
    doxycycline azithromycin plan ella ellaone levonelle canesten durex lube tv tvs dvd pdf app sms sim wifi id dob dna ni
    dbs asbo asb crb court crown magistrates parliament act section home office council jobcentre student uni university college
    brexit windrush schengen visa brp ilr eea evisa settled pre-settled asylum nrm msva slavery trafficking immigration
    xx xxx xo oh ah aw wow ha haha hahaha hehe lmao lmfao rofl idk idc tbh ffs smh btw asap brb ttyl imo imho fyi ngl dm pm am
    escort escorting dom domme sub bdsm gfe owo bbw milf trans tgirl tv ts cd lgbt lgbtq lgbtqia gay bi lesbian queer
    """

  /// Words of flow, position and time, which are never a name behind "my name is" or "I am".
  static let function: StaticString = """
    a an the this that these those and or but so if then than because cos coz as of at in on to from by for with without
    about into onto over under up down off out not no nor never ever none nothing nobody noone is are was were be been
    being am im i me my mine myself you your yours u ur he him his she her hers it its they them their we us our who whom
    whose which what when where why how do does did done doing dont doesnt didnt has have had having can cant could
    couldnt will wont would wouldnt shall should shouldnt may might must very too just only really quite also still
    already again always here there now soon later today tonight tomorrow yesterday all any some every each both few
    more most much many less least other another same such own yes no yeah yep nah please pls plz thanks thank hi hello
    hey hiya one two three four five six seven eight nine ten like get got getting go going gone want wanna need let lets
    after before until till while during since against between through around near next last first even ok okay lol
    known safe secret private needed used given asked taken written recorded kept shared hidden out gonna gotta
    able unable sure afraid scared safe sorry fine good bad well ill sick tired alone lonely pregnant homeless stuck
    """
}
