extension SynonymGroups {
  /// Words of what people do with things.
  static let doing = """
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
    strange, odd, weird, unusual, suspicious, unfamiliar, unrecognised, unrecognized, unknown, funny, peculiar,
    do not recognise, do not recognize, never made, did not make
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
    """
}
