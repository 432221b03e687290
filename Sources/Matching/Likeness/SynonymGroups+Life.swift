extension SynonymGroups {
  /// Words of the body, home and people.
  static let life = """
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
    calories, nutrition, nutritional, energy
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
    holiday, leave, vacation, time off, day off, annual
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
    gender, sex, male, female
    address, postcode, street, place of residence
    move house, relocate, moving
    hobby, pastime, interest
    pet, dog, cat, animal
    gift, present
    party, celebration
    """
}
