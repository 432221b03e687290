/// Messages of everyday life that no helpline is meant by, written for this project.
///
/// They are learned as a class of their own, so that a text about football or dinner is likest to them and not to some need.
/// None of them may be something that a person in need would write; a greeting alone is not here, because it has an intent.
enum EverydayTexts {
  static let all = text.split(separator: "\n").map(String.init)

  private static let text = """
    are you watching the football tonight
    what was the score in the end
    cant believe we lost again, that ref was a joke
    did you see that goal last night
    going to the match on saturday, do you want a ticket
    who do you think will win the league
    fancy a pint after work
    we are in the pub on the corner, come and join us
    ill be there in ten minutes
    running late, start without me
    im on the bus, see you soon
    stuck in traffic, be there by seven
    the train is delayed again
    which platform does the train to leeds leave from
    what time does your flight land
    just landed, waiting for my bags
    can you pick me up from the station
    im outside in the car, come down when youre ready
    parked round the back
    do you need a lift tomorrow morning
    have you got the car keys
    my car failed its mot
    need to get petrol on the way home
    the satnav sent us the wrong way
    what do you want for dinner
    can you get milk and bread on the way home
    weve run out of teabags
    shall we get a takeaway tonight
    i made a curry, theres some left in the fridge
    pizza or chinese
    that cake was lovely, can i have the recipe
    how long do you boil an egg for
    what temperature should i cook chicken at
    booked a table for four at eight
    the food was cold and the waiter was rude
    happy birthday, hope you have a great day
    merry christmas and a happy new year to you all
    congratulations on the new baby
    congrats on passing your driving test
    good luck with the exam tomorrow
    good luck for your interview
    how did the interview go
    i got the job, starting on monday
    first day in the new office went well
    my boss moved the meeting to three
    can you send me the report by friday
    please find the invoice attached
    the printer is not working again
    did you get my email about the project
    i am in a meeting, will call you back
    call me when you finish work
    missed your call, was in the shower
    sorry i fell asleep on the sofa
    my phone died, sorry
    new phone, this is my number now
    whats the wifi password
    the internet is so slow today
    how do i take a screenshot on this laptop
    have you seen my charger
    which phone should i buy
    can you like my post
    that video made me laugh so much
    have you seen the new series everyone is talking about
    no spoilers, im only on episode three
    what film shall we see at the weekend
    the cinema was packed
    the concert was amazing
    got tickets for the festival
    play that song again
    who sings this song
    what book are you reading at the moment
    the weather is awful today
    is it going to rain tomorrow
    so hot i cant sleep
    snow is forecast for the weekend
    bring an umbrella
    lovely day for a walk in the park
    took the dog to the vet
    the cat brought a mouse in again
    can you feed the cat while we are away
    the kids are driving me mad with that song
    can you pick the kids up from school
    parents evening is on thursday
    the school play was so sweet
    have you done your homework
    i have a maths test tomorrow
    revising all weekend
    the lecture was cancelled
    can i borrow your notes
    what page are we on
    lets go shopping on saturday
    those shoes look great on you
    does this come in a size ten
    the sale ends on sunday
    my parcel still hasnt come
    left your parcel with the neighbour
    the delivery is coming between two and four
    can i return this without the receipt
    do you sell light bulbs
    what time do you close today
    are you open on bank holidays
    the washing machine is leaking
    the plumber is coming at nine
    painting the kitchen this weekend
    the boiler is making a funny noise
    can you water the plants
    its bin day tomorrow
    who left the lights on
    the remote is under the cushion
    haircut booked for two oclock
    my nails look so good
    went to the gym and now my legs ache
    ran five miles this morning
    starting a diet on monday
    yoga was cancelled tonight
    how many calories are in a banana
    ive got a cold, staying in bed today
    hope you feel better soon
    my back is killing me after all that digging
    got a dentist appointment at ten
    see you at the wedding
    what should i wear to the party
    what shall we get mum for her birthday
    grandad says hello
    auntie is coming for sunday lunch
    my sister had her hair cut
    we are thinking of getting a puppy
    how was your holiday
    wish you were here, the beach is lovely
    what time is checkout at the hotel
    do i need a visa for turkey
    the pool is freezing
    how much is a day ticket to brighton
    is there a bus to the airport
    what is the capital of australia
    how tall is mount everest
    who won the election in 1997
    how many ounces are in a pound
    what is fifteen percent of eighty
    translate good morning into french
    what day is easter this year
    whats the time in new york
    tell me a joke
    sing me a song
    what is your favourite colour
    set an alarm for six thirty
    remind me to buy stamps
    turn the volume up
    how old is the queen of denmark
    why is the sky blue
    do you believe in ghosts
    i am bored, what are you up to
    what are you doing this weekend
    not much, just watching telly
    miss you, cant wait to see you on friday
    love you lots, sweet dreams
    thinking of you all day
    had a lovely time last night, lets do it again
    you are the best, thank you for the flowers
    sorry for shouting earlier, i was tired
    haha that is so funny
    omg i cannot believe she said that
    no way, are you serious
    guess who i saw in town today
    did you hear they are getting married
    she is so annoying sometimes
    he never does the washing up
    cant come tonight, have to work late
    can we move it to next week
    friday is better for me
    lets say half past six at mine
    ok see you then
    where shall we meet
    im by the main entrance in a red coat
    which house number is it again
    leave the key under the mat
    did you lock the back door
    i owe you ten pounds for lunch
    can you lend me a fiver until payday
    split the bill three ways
    what is the exchange rate for euros
    my bank card has not come yet
    how do i change my pin
    you have won a prize, call now to claim
    upgrade your phone for free, reply yes
    get half price tickets this weekend only
    your appointment is on tuesday at eleven
    your order has been dispatched
    your taxi has arrived
    rate your delivery from one to five
    there is a table free at nine
    the meeting room is upstairs
    can everyone reply by wednesday please
    training is at seven, bring your boots
    we need one more player for sunday
    fancy a game of pool later
    beat me at chess again
    what level are you on in that game
    my team is top of the table
    the crossword was hard today
    planting tomatoes this afternoon
    the roses look beautiful this year
    going fishing with dad
    building a shed at the weekend
    learning to play the guitar
    my spanish class starts next week
    church was nice this morning
    volunteering at the food fair on sunday
    the neighbours have a new fence
    street party on the second of june
    need to renew my passport before we go
    have you paid the gas bill
    council tax has gone up again
    voted this morning, no queue at all
    did you watch the news
    that documentary about whales was brilliant
    the tea is getting cold
    i could murder a burger
    dying for a coffee
    knackered, going to bed
    woke up late and missed the bus
    monday mornings are the worst
    nearly the weekend at last
    who invented the telephone
    when did the second world war start
    how far is the moon from the earth
    what is the longest river in africa
    which planet has the most rings
    how many bones are there in the human body
    what is the square root of sixty four
    how do you work out the area of a circle
    solve this equation for me
    what is a prime number
    how do magnets work
    what makes a rainbow
    how are mountains formed
    why do cats purr
    how long do elephants live
    what do hedgehogs eat
    can penguins fly
    which dog breed is the smartest
    what is the difference between a frog and a toad
    how fast can a cheetah run
    who painted the mona lisa
    who wrote romeo and juliet
    how many plays did shakespeare write
    who was the first man on the moon
    who is the prime minister of canada
    how many members of parliament are there
    what year was the eiffel tower built
    how old is stonehenge
    when did the romans leave britain
    what caused the great fire of london
    who discovered penicillin
    what is the chemical symbol for gold
    how does a microwave work
    how is glass made
    what is the boiling point of water
    how big is the sun
    is pluto still a planet
    how many people live in japan
    what language do they speak in brazil
    what is the tallest building in the world
    which country has the most islands
    what is the population of wales
    where were the last olympics held
    who holds the world record for the marathon
    how many players are in a rugby team
    who won the snooker last night
    when does the cricket season start
    what are the rules of offside
    how do you play backgammon
    what is the highest score in darts
    how many cards are in a deck
    who has won the most grand slams
    what time does the grand prix start
    which team does he play for now
    who starred in that film about the shipwreck
    when is the next series coming out
    how many episodes are there
    who directed that film
    what is the name of the actor with the beard
    what was number one the week i was born
    who sang at the cup final
    which band is headlining this year
    how do you tune a ukulele
    how many keys does a piano have
    what is the plot of that musical
    recommend me a good detective novel
    what museums are free in london
    how do you fold a paper plane
    how do i get red wine out of a carpet
    how do you remove a stuck screw
    how do i bleed a radiator
    what paint should i use on a fence
    how do you sharpen scissors
    how deep should i plant bulbs
    when should i prune an apple tree
    why are my tomato leaves going yellow
    how do i get rid of moss on the lawn
    what wood is best for a garden bench
    how do i knit a scarf
    how do you iron a shirt properly
    how do i polish silver
    what is the best way to clean an oven
    how do you make sourdough
    what can i use in place of eggs
    what is the difference between jam and marmalade
    how long does cheese keep
    can you freeze cooked rice
    how do you carve a turkey
    what goes well with salmon
    which wine goes with lamb
    why is my bread so flat
    who makes the best crisps
    what is in a bloody mary
    how do computers store pictures
    what is the newest games console
    how do i make a spreadsheet add up a column
    how do i turn a picture into a pdf
    what does this error code mean
    how much memory does this laptop have
    why does my phone get hot
    what is the best free photo editor
    when was the internet invented
    how do electric cars work
    how often should i rotate my tyres
    what does this dashboard light mean
    which car has the biggest boot
    how fast does a jumbo jet fly
    how long does the ferry to france take
    what is the best month to visit greece
    how high is ben nevis
    is there a castle near here
    where can i see the northern lights
    what is the national flower of wales
    what does my star sign say
    what do dreams about flying mean
    is there life on other planets
    what is the meaning of life
    what came first the chicken or the egg
    write me a poem about autumn
    write an essay on climate change
    draw a picture of a horse
    give me a riddle
    tell me a story about a dragon
    tell me something interesting
    can you do my homework for me
    pick a number between one and ten
    how do you say cheers in italian
    what is the plural of octopus
    how do you spell necessary
    what rhymes with purple
    what is the opposite of generous
    what does that saying about glass houses mean
    who is the richest man alive
    how do companies make their shares go up
    what is the stock market doing today
    what is inflation at the moment
    how is cheese taxed in switzerland
    who owns that airline
    when was the company founded
    how many staff does the bbc have
    what time is sunset today
    how windy will it be at the coast
    when is the next full moon
    when do the clocks change
    how many days until summer
    is tomorrow a bank holiday
    what is the traffic like on the motorway
    how long is the tunnel under the channel
    why do we have leap years
    how do bees make honey
    what are clouds made of
    how do vaccines get made
    what is the strongest metal
    how many teeth does a shark have
    who was the last king of scotland
    what did the pharaohs eat
    why did the dinosaurs die out
    what is the smallest country in europe
    which sea is the saltiest
    how do you become an astronaut
    what does a quantity surveyor do
    how do you get to be a judge on a baking show
    """
}
