extension SynonymGroups {
  /// Words of asking, telling, judging and counting.
  static let talk = """
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
    """
}
