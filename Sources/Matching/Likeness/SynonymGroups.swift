enum SynonymGroups {
  static let text = """
    find, locate, discover, seek, search, trace, spot, track, look for, track down, find out, hunt
    show, display, present, reveal, view, see, pull up, bring up
    tell, inform, notify, advise, explain, say, describe, mention, let know, share
    ask, enquire, inquire, question, query, request, wonder
    answer, reply, respond, response
    know, aware, understand, realise, realize, familiar
    explain, clarify, describe, elaborate, define, spell out, meaning, mean, definition
    talk, speak, chat, converse, discuss, conversation
    call, phone, ring, dial, telephone, give a ring
    text, message, sms, write, email, mail, contact, reach, get in touch, get hold
    read, recite, read out, narrate
    write, compose, draft, jot, note, write down, type
    list, listing, enumerate, inventory, catalogue
    repeat, again, once more, one more time, redo, another, retell
    help, assist, assistance, aid, support, guidance, hand
    advice, tip, suggestion, recommendation, guidance, suggest, recommend, advise
    idea, thought, suggestion, opinion, view
    opinion, think, feel, reckon, believe, consider
    decide, choose, pick, select, opt, choice, decision, option, alternative
    compare, comparison, difference, differ, versus, distinguish
    remind, reminder, remember, recall, do not forget, memo
    forget, forgot, forgotten, misplace, can not remember
    learn, study, practise, practice, teach, train, lesson, course, tutorial
    sure, certain, definite, confident, positive
    maybe, perhaps, possibly, might
    true, truth, correct, right, accurate, real, genuine
    false, wrong, incorrect, untrue, mistaken, inaccurate, error, mistake
    yes, yeah, yep, sure, ok, affirmative, agreed, absolutely, definitely, correct
    no, nope, nah, negative, disagree
    hello, hi, hey, greetings, morning, howdy
    goodbye, bye, farewell, see you, later
    thanks, thank, grateful, cheers, appreciate, ta
    sorry, apologise, apologize, apology, pardon, excuse, regret
    please, kindly
    name, call, title, known, named
    mean, meaning, definition, define, stand, signify
    reason, why, cause, because, how come, explanation, purpose
    how, way, method, manner, means, procedure, process, steps, instruction
    instruction, direction, guide, recipe, steps, manual
    who, whose, person
    where, place, location, whereabouts, spot, site, area
    when, time, date, day, schedule
    quick, fast, rapid, speedy, soon, swift, prompt, quickly, immediately, instant, express
    slow, slowly, sluggish, delay, late, lag
    long, duration, length, lengthy, last
    far, distance, away, miles, remote
    near, nearby, close, local, closest, nearest, around, vicinity, next
    many, number, count, amount, quantity, total, several, lots, much
    total, sum, altogether, overall, whole, entire, add
    few, some, several, couple, handful
    all, every, each, entire, whole, everything
    more, extra, additional, another, further, again
    less, fewer, lower, reduce, reduced, decrease
    increase, raise, higher, rise, up, grow, boost
    reduce, lower, decrease, drop, cut, shrink, minimise, minimize, down
    big, large, huge, great, massive, enormous, giant
    small, little, tiny, mini, minor
    high, tall, top, maximum, upper
    low, bottom, minimum, lowest
    maximum, limit, max, cap, most, highest, ceiling
    minimum, least, lowest, smallest
    limit, restriction, cap, threshold, allowance, maximum, restrict
    allow, permit, let, enable, able, permitted, allowed, possible, authorise, authorize, accept, accepted
    forbid, ban, prohibit, disallow, block, prevent, bar, refuse
    possible, can, able, feasible, could, capable
    best, top, greatest, favourite, favorite, ideal, finest
    good, great, nice, excellent, fine, decent, lovely, wonderful
    bad, awful, terrible, poor, horrible, rubbish, dreadful, nasty
    better, improve, improvement, enhance, upgrade, boost
    worse, worst, deteriorate
    funny, hilarious, amusing, laugh, joke, humour, humor, comedy, comic
    boring, dull, bored, tedious
    interesting, fascinating, fun, entertaining
    fun, entertain, amuse, entertainment, game, play
    happy, glad, pleased, cheerful, joyful, delighted
    sad, unhappy, upset, down, depressed, miserable, low, tearful, crying, cry
    angry, mad, furious, cross, annoyed, cheesed, irritated
    afraid, scared, frightened, terrified, fear, worried, anxious, nervous, panic
    worried, concern, anxious, stress, stressed, worry
    tired, exhausted, sleepy, knackered, shattered, drained, fatigue
    hungry, starving, peckish, appetite, eat
    thirsty, drink, dehydrated
    ill, sick, unwell, poorly, illness, disease, ailment
    hurt, pain, ache, sore, painful, injury, injured, harm, wound
    well, healthy, fit, health
    alive, living, live, life
    dead, die, death, died, killed
    begin, start, commence, initiate, launch, open, kick, set off, get going, activate
    end, finish, stop, complete, conclude, over, terminate, done, close
    stop, cancel, halt, quit, abort, discontinue, cease, call off, end, get rid
    cancel, revoke, void, terminate, withdraw, undo, call off, annul
    continue, resume, proceed, carry, carry on, go on, keep
    pause, wait, hold, suspend
    wait, waiting, hold, pending, queue, delay
    hurry, rush, urgent, urgently, asap, immediately, emergency, quickly
    make, create, build, produce, set, generate, prepare, construct
    do, perform, execute, carry out, conduct, accomplish
    use, utilise, utilize, employ, apply, usage, using
    try, attempt, test, trial
    need, require, want, must, necessary, requirement, needed
    want, wish, like, desire, hope, would like, prefer
    get, obtain, receive, acquire, gain, collect
    receive, arrive, get, come, show up, delivered, land, appear
    give, provide, supply, offer, hand, grant, issue
    send, transfer, deliver, post, ship, mail, forward, dispatch, transmit
    take, grab, remove, bring
    bring, fetch, carry, deliver
    put, place, set, add, insert, lay
    add, include, insert, append, put, attach
    remove, delete, erase, clear, wipe, drop, eliminate, take off, get rid, strip
    change, alter, modify, edit, update, adjust, switch, amend, swap, replace, convert, turn
    update, refresh, renew, upgrade, latest, new
    replace, replacement, substitute, swap, exchange, switch, new, another
    swap, exchange, trade, switch, convert
    switch, toggle, change, turn, flip
    turn on, switch on, activate, enable, start, power
    turn off, switch off, deactivate, disable, shut, stop
    activate, enable, start, unlock, register
    disable, deactivate, block, lock, suspend, freeze
    block, freeze, lock, suspend, disable, stop, bar, stuck
    unblock, unlock, unfreeze, reactivate, reinstate
    lock, secure, shut
    open, unlock, begin
    close, shut, end, lock, terminate
    fix, repair, mend, sort, resolve, solve, remedy, correct
    broken, broke, damaged, faulty, smashed, cracked, wrecked, not working, bust, defective, snapped
    fail, failed, fails, failing, unsuccessful, unable, did not work, does not work, went wrong, declined, rejected
    decline, reject, refuse, deny, denied, declined, rejected, refused, unsuccessful, turned
    approve, accept, authorise, authorize, agree, confirm, permit
    work, function, operate, working, run
    problem, issue, trouble, fault, difficulty, error, glitch, bug
    wrong, incorrect, error, mistake, false, strange, off, weird, odd
    strange, odd, weird, unusual, suspicious, unfamiliar, unrecognised, unrecognized, unknown, funny, peculiar, do not recognise, do not recognize, never made, did not make
    recognise, recognize, identify, know, familiar
    check, verify, confirm, look, inspect, review, see, examine, make sure, validate
    verify, verification, confirm, prove, proof, authenticate, validate, identity, identification
    identity, id, identification, passport, document, licence, license, proof
    prove, proof, evidence, document
    confirm, confirmation, verify, certain, sure
    watch, view, see, monitor, look
    monitor, track, follow, watch
    track, trace, follow, locate, status, progress
    follow, track, pursue
    look, appear, seem, view, see
    hear, listen, sound
    listen, hear, play, music
    move, relocate, transfer, shift
    go, travel, visit, head, leave, journey
    come, arrive, reach, return
    arrive, reach, land, come, delivered, turn, show up, turn up
    leave, depart, go, exit, departure
    return, give back, send back, back, refund
    refund, reimburse, reimbursement, money back, repay, return, compensate
    return, back, revert, undo, reverse
    reverse, undo, revert, cancel, take back
    keep, retain, hold, store, save
    save, store, keep, backup, record
    save, saving, savings
    lose, lost, missing, misplaced, vanish, vanished, disappear, disappeared, gone, can not find
    steal, stolen, theft, rob, robbed, robbery, thief, nicked, burgled, burglary, pinch, mugged
    miss, missing, absent, lacking, not there, not shown, not showing, disappear
    appear, show, visible, display
    hide, hidden, conceal, secret
    win, winner, victory, beat
    choose, pick, select, decide
    meet, meeting, appointment, date, gather, get together
    invite, invitation, guest
    join, enrol, enroll, sign up, register, subscribe, member, membership, enter
    register, registration, sign up, enrol, enroll, apply
    subscribe, subscription, sign up, member
    unsubscribe, opt out
    apply, application, applying, request
    order, buy, purchase, request, get
    buy, purchase, shop, order, acquire, get, shopping
    sell, sale, flog
    shop, store, shopping, supermarket
    rent, hire, lease, let, rental
    borrow, lend, loan
    lend, loan, borrow
    book, reserve, reservation, schedule, booking, arrange, arrangement
    schedule, calendar, plan, agenda, appointment, timetable, diary, event
    plan, arrange, organise, organize, prepare, intend
    postpone, delay, put off, reschedule, push back
    reschedule, rearrange, move, change
    attend, go, present
    visit, see, go, tour, sightseeing, attraction
    travel, trip, journey, holiday, vacation, tour, voyage, abroad, overseas
    abroad, overseas, foreign, international, another country, other country, travel
    domestic, local, national, home
    drive, car, motor, vehicle
    walk, stroll, hike, foot
    run, jog, sprint
    ride, lift, taxi, cab, uber, lyft
    fly, flight, plane, airline
    park, parking, garage
    carry, transport, bring
    pick, collect, pick up, fetch
    drop, drop off, leave
    cook, prepare, bake, make, recipe, fry, boil, roast
    eat, dine, meal, food, consume
    drink, beverage
    clean, wash, tidy, scrub
    dirty, filthy, mess, stained
    wear, clothes, dress, outfit, put
    sleep, nap, rest, bed
    wake, alarm, get up
    rest, relax, break, chill
    exercise, gym, workout, fitness, train
    grow, plant, garden
    cut, trim, slice, chop
    fill, refill, top
    empty, clear, drain, bare
    measure, size, dimension
    weigh, weight, heavy, pounds, kilos
    calculate, compute, work out, sum, maths, math, figure
    count, number, tally
    solve, work out, answer
    convert, conversion, change, exchange, translate
    translate, translation, interpret, say
    spell, spelling, letters
    pronounce, say, pronunciation
    guess, estimate, predict
    predict, forecast, expect, outlook
    expect, anticipate, due, await
    estimate, approximate, roughly, about
    average, mean, typical, normal, usual
    normal, usual, typical, ordinary, regular, standard
    special, particular, specific, certain
    different, other, another, alternative, separate, various
    same, identical, equal, similar, alike
    new, recent, latest, fresh, modern
    old, ancient, previous, former, elderly, aged
    first, initial, beginning
    last, final, latest, previous, recent
    next, following, upcoming, forthcoming, future, coming
    previous, past, last, earlier, former, prior
    now, current, present, currently, today, right now, moment
    soon, shortly
    later, afterwards, after, then
    before, earlier, prior, previously
    always, constantly, all the time, every
    never, not once, at no time
    often, frequently, regular, many
    sometimes, occasionally
    once, one, single
    twice, double, two, duplicate, two times, second time
    double, twice, duplicate, two, multiple, more than once
    multiple, several, many, various, numerous
    single, one, only, alone
    alone, lonely, single, isolated
    together, joint, both
    automatic, automatically, auto
    manual, manually, by hand
    free, complimentary, gratis, no charge, no cost, for nothing
    cheap, inexpensive, affordable, bargain, budget, low cost
    expensive, dear, costly, pricey
    cost, price, charge, fee, rate, much, how much, pay, expense, worth
    price, cost, value, worth, quote
    fee, charge, cost, commission, rate, extra charge, surcharge, charged
    charge, charged, bill, fee, debit, billed
    bill, invoice, charge, statement, account
    pay, payment, settle, paid
    payment, transaction, pay, transfer, purchase
    transaction, payment, purchase, transfer, charge, spending
    spend, spending, spent, expenditure, outgoing
    expense, cost, spending, outgoing, expenditure
    money, cash, funds, fund, dosh, dough, quid, balance
    balance, amount, money, funds, left, remaining
    account, balance, bank
    bank, branch, banking
    bank, account, savings, current, checking
    deposit, pay in, paid in, add, top, load, credit
    withdraw, withdrawal, take out, took out, cash out, atm, cashpoint, cash
    atm, cashpoint, cash machine, withdrawal, machine
    cash, notes, coins, money, change
    card, debit, credit, visa, mastercard, plastic, bankcard
    pin, passcode, password, code, number
    password, passcode, pin, login, code
    login, log in, log on, sign in, access
    logout, log out, sign out
    access, enter, login, reach, open
    transfer, send, wire, move, remit, remittance
    top up, topup, load, add, refill, recharge, fund
    limit, maximum, cap, allowance
    debt, owe, owing, arrears, borrow, loan
    owe, due, debt, outstanding
    due, owe, deadline, payable
    overdue, late, missed, outstanding
    loan, borrow, credit, mortgage, finance
    mortgage, home loan, house
    interest, rate, apr, percentage
    rate, percentage, percent, ratio
    exchange, currency, convert, rate, foreign
    currency, money, pound, dollar, euro
    invest, investment, stock, share, portfolio, pension
    stock, share, market, investment, shares
    pension, retirement, 401k, retire, superannuation
    retire, retirement, pension
    tax, hmrc, irs, revenue, taxes, vat
    income, salary, wage, pay, earnings, paycheck, paycheque, payslip, earn, wages
    salary, wage, pay, income, paid
    earn, income, make, paid
    raise, pay rise, increase
    bonus, reward, extra
    reward, points, bonus, cashback, loyalty, perk
    discount, offer, deal, voucher, coupon, promotion, reduced
    budget, spending, allowance, finances
    credit, score, rating, history
    score, rating, points
    rating, rate, review, score, stars
    review, rating, feedback, comment
    insurance, insure, cover, policy, premium, coverage
    claim, compensation, insurance
    fraud, scam, con, fraudulent, hacked, hacker, fake, suspicious, unauthorised, unauthorized, swindle, compromised
    fake, counterfeit, bogus, false, phoney
    safe, secure, safety, security, protected
    danger, dangerous, unsafe, risk, risky, hazard
    risk, danger, hazard, chance
    crime, criminal, offence, illegal
    illegal, unlawful, law, criminal, forbidden
    legal, law, lawful, allowed, rights
    police, cop, officer, constable, copper, feds, law
    arrest, arrested, nicked, custody, detained, caught
    court, judge, trial, hearing
    lawyer, solicitor, barrister, legal, attorney
    prison, jail, inside
    fine, penalty, ticket
    report, complain, flag, tell police, notify
    complain, complaint, grievance, unhappy, dissatisfied
    attack, assault, hit, beat, punch, strike, slap, violence, abuse
    abuse, abusive, violent, control, hurt
    threat, threaten, blackmail, intimidate
    rape, assault, force, consent
    stalk, follow, harass, harassment
    bully, harass, torment, tease
    doctor, gp, physician, clinic, surgery, medic
    nurse, medic, clinic
    hospital, clinic, surgery, ward, a and e, casualty
    dentist, tooth, teeth, dental
    medicine, medication, drug, tablet, pill, prescription
    prescription, medicine, pharmacy, chemist
    pharmacy, chemist, drugstore
    symptom, sign
    cold, flu, cough, sneeze
    temperature, fever, hot
    infection, virus, bug, disease
    sti, std, chlamydia, gonorrhoea, infection, syphilis, herpes
    contraception, condom, pill, birth
    pregnant, pregnancy, expecting, baby
    abortion, termination, terminate
    test, check, screening, exam
    vaccine, jab, injection, vaccination, shot, immunisation
    allergy, allergic, reaction
    blood, bleed, bleeding
    drug, drugs, weed, cocaine, heroin, addict, substance
    drunk, alcohol, drinking, booze, pissed, tipsy
    smoke, cigarette, vape, tobacco
    mental, depression, anxiety, mind, wellbeing, therapy
    counsellor, therapist, counselling, therapy, psychologist
    diet, nutrition, calories, healthy, weight, slim
    calories, nutrition, nutritional, energy, kcal
    vitamin, nutrient, protein
    ingredient, contain, contents, made of, made with, inside
    contain, include, inside, have
    substitute, alternative, replace, swap, instead
    instead, rather, alternative
    house, home, flat, apartment, property, place
    rent, landlord, tenant, lease, tenancy
    landlord, landlady, owner, letting
    evict, eviction, kick out, kicked out, homeless, chuck out
    homeless, shelter, hostel, refuge
    neighbour, neighbor, next door
    room, bedroom, hotel, accommodation, stay
    hotel, motel, inn, hostel, stay, lodging, accommodation
    stay, remain, lodge, sleep
    furniture, sofa, chair, table
    light, lamp, bulb, lights
    heating, heat, thermostat, boiler, radiator, temperature
    cool, cold, chilly, freezing
    hot, warm, boiling, heat
    volume, loud, louder, sound, quiet, quieter
    loud, noisy, noise
    quiet, silent, mute, hush
    bright, light
    dark, dim
    chore, task, job, errand, todo, to do
    task, job, duty, chore
    work, job, employment, employed, career, occupation, profession
    job, vacancy, position, role, career
    boss, manager, employer, supervisor
    colleague, coworker, workmate
    holiday, leave, vacation, time off, day off, pto, annual
    time off, leave, holiday, absence, days off
    meeting, conference, appointment
    interview, job
    quit, resign, leave
    sack, fire, dismiss, redundant, sacked, fired
    hire, recruit, employ
    school, college, university, student, class
    exam, test, quiz
    homework, assignment
    friend, mate, pal, buddy
    partner, boyfriend, girlfriend, husband, wife, spouse, ex
    mum, mother, mom, dad, father, parent, parents
    child, kid, children, son, daughter, baby
    brother, sister, sibling
    family, relative, relation
    man, bloke, guy, male, lad
    woman, lady, girl, female
    birthday, anniversary, born, celebrate
    age, old, year, born, birthday
    born, birth, birthplace, origin, come from, birthday
    wedding, marry, married, bride
    name, surname, forename, called, last name, first name, maiden name
    gender, sex, male, female
    address, postcode, street, place of residence
    move house, relocate, moving
    hobby, pastime, interest
    pet, dog, cat, animal
    gift, present
    party, celebration
    phone, mobile, cell, cellphone, handset, smartphone, iphone, android
    computer, laptop, pc, tablet
    app, application, program, software
    internet, wifi, online, web, broadband
    website, site, page, webpage, online, web
    device, gadget, machine, phone
    machine, device, robot, ai, computer, bot
    robot, ai, bot, computer, artificial, human, machine, program
    human, person, real person, people, someone, operator, agent, staff, representative
    staff, employee, worker, agent, personnel, team
    agent, representative, advisor, operator, customer service, support, assistant
    customer, client, user
    customer, service, support, helpdesk, helpline
    company, business, firm, organisation, organization, corporation
    battery, charge, power
    charger, cable
    screen, display, monitor
    camera, photo, picture, image, selfie
    picture, photo, image
    video, film, clip, movie
    film, movie, cinema
    music, song, tune, track, playlist
    song, track, music, tune
    play, start
    playlist, songs, list
    skip, next
    artist, singer, band
    book, novel, read
    news, headline, current
    game, play, sport
    television, tv
    radio, station
    speaker, volume
    email, mail, inbox
    letter, post, mail
    post, mail, delivery, courier
    parcel, package, delivery
    delivery, deliver, ship, shipping, arrive, dispatch
    delivered, delivery, arrive, arrived, come, received
    key, lock
    bag, luggage, suitcase, baggage
    luggage, baggage, suitcase, bag
    wallet, purse
    clock, time
    timer, countdown, stopwatch
    alarm, wake
    calendar, diary, schedule, date
    reminder, alert, notification
    notification, alert
    mode, setting
    setting, preference, option, configure
    language, tongue
    accent, voice
    voice, speak
    speed, pace, rate, faster
    accept, take
    car, vehicle, automobile, motor, auto
    petrol, gas, fuel, diesel
    fuel, petrol, gas, mpg, mileage
    mileage, mpg, miles
    tyre, tire, wheel
    tyre, pressure, air
    engine, oil, motor
    oil, change
    mechanic, garage, repair
    breakdown, broken down, stalled
    accident, crash, collision
    licence, license, permit
    traffic, congestion, jam, busy
    road, route, street, motorway
    route, direction, way, path, map
    direction, map, navigate, route, way
    map, location
    train, rail, railway, station
    bus, coach
    station, stop
    airport, terminal, flight
    flight, plane, fly
    airline, carrier
    ticket, fare, pass
    passport, visa, travel
    visa, passport, permit, immigration
    border, customs, immigration
    time, zone, timezone
    weather, forecast, rain, sunny, temperature
    rain, raining, wet, umbrella
    snow, ice
    sun, sunny, sunshine
    wind, windy
    restaurant, cafe, diner, eatery, bistro
    menu, food
    table, reservation
    reservation, booking, table
    meal, dinner, lunch, breakfast, supper
    dinner, supper, tea
    breakfast, brunch
    snack, bite
    dish, meal, food, recipe
    recipe, cook, ingredients
    spicy, hot
    sweet, sugar
    delicious, tasty, yummy
    vegetarian, vegan
    takeaway, delivery
    supermarket, groceries, grocery
    groceries, food, shopping
    coffee, tea
    beer, pub, bar, wine
    pub, bar, club
    gas, electricity, power, utilities, energy, utility
    utility, bill, electric, water
    rubbish, trash, bin, garbage
    coin, dice, toss, flip, roll
    number, digit
    fact, trivia
    story, tale
    flip, toss, coin
    dice, die, roll
    half, percent
    minute, hour, second
    week, month, year, day
    weekend, saturday, sunday
    today, tonight
    morning, afternoon, evening, night
    """
}
