extension SynonymGroups {
  /// Words of machines, travel and food.
  static let world = """
    phone, mobile, cell, cellphone, handset, smartphone, iphone, android
    computer, laptop, pc, tablet
    app, application, program, software
    internet, wifi, online, web, broadband
    website, site, page, webpage, online, web
    device, gadget, machine, phone
    machine, device, robot, ai, computer, bot
    human, person, real person, people, someone, operator, agent, staff, representative
    staff, employee, worker, agent, personnel, team
    agent, representative, advisor, operator, customer service, support, assistant
    customer, client, user
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
    speaker, volume
    email, mail, inbox
    letter, post, mail
    post, mail, delivery, courier
    parcel, package, delivery
    delivery, deliver, ship, shipping, arrive, dispatch
    delivered, delivery, arrive, arrived, come, received
    key, lock
    bag, luggage, suitcase, baggage
    wallet, purse
    clock, time
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
    tyre, tire, wheel
    engine, oil, motor
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
    weather, forecast, rain, sunny, temperature
    rain, raining, wet, umbrella
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
    number, digit
    story, tale
    minute, hour, second
    week, month, year, day
    weekend, saturday, sunday
    today, tonight
    morning, afternoon, evening, night
    """
}
