/// Given names as people of the United Kingdom have them, in small letters and without accents.
///
/// Written for this project. A name that is an ordinary word as well stands in `AmbiguousNames` too, and then needs a sign.
enum GivenNames {
  /// Of Britain and Ireland, short forms included.
  static let british: StaticString = """
    stella marsh
    aaron abbey abbi abbie abby abi abigail ada adam addison adele adrian aidan aiden ailsa aimee aine aisling aislinn
    alan alana alasdair alastair alba albert albie alec aled alex alexa alexander alexandra alexandria alexis alf alfie
    alfred ali alice alicia alisha alison alistair alix allan allen ally alma alun amanda amber amelia amelie amy ana
    andrea andrew andy aneurin angel angela angelica angelina angie angus anita ann anna annabel annabelle anne
    annemarie annette annie annika anthea anthony antoinette anton antonia antony anwen anya aoife april ariana arianna
    ariel arlo arnold aron art arthur arwen ash asha ashlee ashleigh ashley ashlyn ashton aston astrid athena aubrey
    audrey aurora austin ava avril ayla bailey barbara barney barry bart baz beatrice beatrix beau becca becci becky
    bella ben benedict benjamin benji benny bernadette bernard bernice bert bertha bertie beryl bess bessie beth bethan
    bethany betsy betty bev beverley beverly bianca bill billie billy blaine blair blake blodwen bob bobbie bobby bonnie
    brad bradley brady bram brandon breanna bree brenda brendan brent bret brett brian briana brianna bridget bridie
    bridgette britney brittany brogan bronagh bronte bronwen bronwyn brooke brooklyn bruce bruno bryan bryce bryn
    bryony byron caden cadi cai caitlin caitlyn caleb callie callum calum calvin cam cameron camilla candace candice
    caoimhe cara carina carl carla carlo carly carlton carmel carmen carol carole carolina caroline carolyn carrie
    carrieann carter carys casey caspar casper cass cassandra cassidy cassie cath catherine cathal cathleen cathy
    catrin catriona cayden cecil cecilia cecily ceri cerys chad chantal chantel chantelle chanel chardonnay charis
    charity charlene charles charley charlie charlotte charmaine chas chaz chelsea chelsey cher cherie cherish cherry
    cheryl chester chloe chris chrissie chrissy christa christabel christian christiana christie christina christine
    christopher christy ciara ciaran cillian cindy claire clara clare clarence clarissa claude claudia clay clayton
    clem clement clementine cleo clifford clifton clint clinton clive clodagh clover clyde coby cody cole colette colin
    colleen collette colm conal conall conan connie connor conor conrad constance cora coral cordelia corey corin
    corinne cormac cornelius cory courtney craig cressida cristina crystal curtis cynthia dafydd dahlia dai daisy dakota
    dale damian damien damon dan dana dane daniel daniella danielle danni dannii danny daphne dara daragh darcey darcy
    darius darragh darrel darrell darren darryl daryl dave david davey davie davina dawn dean deanna deb debbi debbie
    debby deborah debra declan dee deirdre delia delilah delphine delroy demi demelza den denise denis dennis denzel
    derek dermot derrick des desmond destiny desiree devon dewi dex dexter di diana diane dianna dianne diarmuid dick
    dickie digby dillon dilys dina dinah dionne dixie dolly dolores dom dominic dominick dominique don donal donald donna
    donnie donovan dora doreen dorian doris dorothea dorothy dot dotty doug dougal dougie douglas drew duane dudley duffy
    dugald duncan dustin dwayne dwight dylan eamon eamonn earl ebony ed eddie eddy eden edgar edie edith edmund edna
    eduard edward edwin edwina effie eileen eilidh eimear eira eirian eirlys eithne elaina elaine eleanor eleri eli elias
    elijah elin eliot elise elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elmer eloise elouise elsa
    elsie elspeth elton elvira elvis elwyn elysia emer emerson emil emilia emily emlyn emma emmanuel emmett emmie emrys
    emyr enid enoch enya eoghan eoin ephraim eric erica erik erika erin ernest ernie errol esme esmee esmeralda esmond
    estelle esther ethan ethel eugene eugenie eunice euan eva evan evangeline eve evelyn everett evie ewan ewen ezra
    faith fae fay faye felicia felicity felix fern fergal fergus ferdinand ffion fi fidelma finbar finlay finley finn
    finnian finola fiona fionn fionnuala fleur flo flora florence florrie flossie floyd flynn forrest fran frances
    francesca francine francis frank frankie franklin fraser fraya fred freda freddie freddy frederica frederick freya
    frida fritz gabbi gabby gabriel gabriella gabrielle gail gareth garfield garret garth gary gav gavin gaynor gem gemma
    gene genevieve geoff geoffrey george georgette georgia georgie georgina geraint gerald geraldine gerard gerry
    gethin gideon gilbert gill gillian gina ginger ginny ginette giselle gladys glen glenda glenn glenys gloria glyn
    glynis godfrey gordon grace gracie grady graeme graham grainne grant greg gregg gregor gregory greta gretchen
    griff griffith gruff gruffydd guinevere guy gwen gwenda gwendolyn gwendoline gwenllian gwilym gwyn gwyneth gwynne
    hadley hal hamish hank hannah harley harold harper harriet harris harrison harry hari harvey hattie hayden haydn
    hayley hazel heath heather heaven hector hefin heidi helen helena helga henrietta henry herbert herman hetty heulwen
    hilary hilda hollie holly honey honor honora hope horace howard howell hubert huey hugh hughie hugo humphrey hunter
    huw hywel iain ian iestyn ieuan ifan ifor ike imelda imogen india indie ingrid ingram innes iola iolo iona ira irene
    iris irma irvin irving isaac isabel isabella isabelle isadora isaiah isha isis isla ismay isobel isolde issy ivan
    ivor ivy izzie izzy jace jacinta jack jackie jackson jacky jaclyn jacob jacqueline jacqui jada jade jaden jago jai
    jaime jake jakob james jamie jamal jan jane janelle janet janette janey janice janie janine janis jared jarvis
    jasmin jasmine jason jasper jay jayce jayden jayne jayson jaz jazmin jazz jean jeanette jeanie jeanne jeannie jeb jed
    jeff jefferson jeffrey jem jemima jemma jen jenifer jenna jenni jennie jennifer jenny jensen jeremiah jeremy jermaine
    jerome jerry jess jessa jesse jessica jessie jethro jewel jez jill jillian jim jimbo jimmy jo joan joanie joann
    joanna joanne jocelyn jock jodi jodie jody joe joel joey johan johanna john johnathan johnnie johnny jojo jolene
    jolie jon jonah jonas jonathan jonathon jonny jools jordan jordana jorden jordy jorja josef joseph josephine josh
    joshua josiah josie joss joy joyce juan jude judi judith judy jules julia julian juliana julianne julie juliet
    juliette julius june juno justin justine kacey kai kaitlin kaitlyn kaleb kane kara karen karina karin karl karla
    karly kasey kat kate katelyn katerina kath katharine katherine kathleen kathryn kathy katie katrina katy kay kaya
    kaycee kaye kayla kayleigh kayley keane keanu keavy kecia keegan keeley keelan keely keira keiran keith kelis kellie
    kelly kelsey kelsie kelvin ken kendal kendall kendra kenneth kenny kensa kent kenzie kerensa keri kermit kerr kerri
    kerrie kerry kerys kev kevin kez keziah kian kiara kid kiera kieran kieron kiki kim kimberley kimberly kimmy kingsley
    kip kira kirk kirsten kirstie kirstin kirsty kit kitty kizzy klara kourtney kris kristen kristian kristie kristin
    kristina kristofer kristy krystal kurt kurtis kyla kylan kyle kylie kyra lacey lachlan lana lance larissa larry
    lars laura lauraine laurel lauren laurence laurie lauryn lavinia lawrence lawson layla layton leah leander leanna
    leanne lee leela leena leigh leighton leila lena lenny lenora leo leon leona leonard leonie leonora leopold leroy les
    lesley leslie lester letitia letty levi lewis lewie lex lexi lexie lexy lia liam libby lila lilah lilian liliana
    lilith lillian lillie lilly lily lincoln linda lindsay lindsey lindy linette linus lionel lisa lise lisette lissa
    liv livia liz liza lizzie lizzy llewellyn llinos lloyd lochlan logan lois lola lonnie loraine loretta lori lorna
    lorne lorraine lottie lotty lou louella louie louis louisa louise lowri luca lucas lucia lucian lucie lucien
    lucille lucinda lucy lucky luella luisa luke lulu luna luther lydia lyla lyle lyn lynda lyndon lyndsay lyndsey
    lynette lynn lynne lynsey lyra lysander mabel mabli mac mackenzie macy maddie maddison maddox maddy madeleine
    madeline madelyn madge madison madonna mae maeve magda magdalena maggie magnus mair maire mairead mairi maisie maisy
    mal malachi malachy malcolm malik mallory mamie mandi mandy manny manon marc marcel marcella marcia marco marcus
    marcy margaret margaux margery margo margot marguerite mari maria mariah mariam marian marianne marie marigold
    mariella marilyn marina marion marisa marissa marjorie mark marlene marley marlon marnie marsha marshall martha
    martin martina marty martyn marvin mary maryam maryann mason massimo mat matilda matt matteo matthew matty maud
    maude maura maureen maurice mavis max maxim maximilian maxine maxwell may maya mcauley meadow meg megan meghan mel
    melanie melina melinda melissa melody melvin melvyn mercedes mercy meredith merle merlin merrick merry mervin mervyn
    mia micah michael michaela micheal michele michelle mick mickey micky miguel mike mikey mila mildred miles milena
    miley millicent millie milly milo milton mimi mina mindy minnie mira miranda miriam mitch mitchell moira moll
    mollie molly mona monica monique monty morag moray morgan morgana morgane moriah morna morris mortimer morven moses
    moya muirne mungo muriel murdo murdoch murphy murray myfanwy myles myra myrna myrtle mysie nadia nadine nan nana
    nance nancy nanette naomi narelle nat natalia natalie natasha nate nathalie nathan nathaniel neal ned neil nell nellie
    nelson nerys nessa nesta nettie neve neville nevin newton nia niall niamh nic nichola nicholas nichole nick nicki
    nickie nicky nico nicola nicolas nicole nicolette nicoletta niels nigel nikita nikki nile nina ninian noah noel
    noelle noeleen nola nora norah noreen norm norma norman norris nova nuala nye oakley octavia odette odhran ol olaf
    olga olive oliver olivia olivier ollie olly olwen olwyn oona oonagh opal ophelia oran orla orlagh orlaith orlando
    orson orville oscar osian osmond ossie oswald otis otto owain owen ozzy pablo paddy padraig paige paisley pam pamela
    pandora pansy paris parker pascal pascoe pat patience patricia patrick patsy patti pattie patty paul paula pauline
    paulette pauly payton pearl peg peggy penelope penn penny percival percy perry pete peter petra petronella petula
    phil philip philippa philis phillip phillipa phillis philomena phoebe phoenix phyllis pierce piers pip piper pippa
    polly poppy porsha portia precious presley preston primrose prince princess priscilla prudence prue quentin quincy
    quinn rab rachael rachel rae raelene rafe rafferty ragnar rainbow ralph ramona ramsay ramsey randal randall randolph
    randy raphael raquel raul raven ray raymond rayne reagan rebecca rebekah reece reed reef reese reg regan reggie
    regina reginald reid remi remy ren rena renata rene renee reuben rex rhea rheanna rhett rhian rhiannon rhoda rhodri
    rhona rhonda rhydian rhys ria rian rica ricardo richard richie rick rickie ricky rikki riley rio rita river rob robbie
    robby robert roberta roberto robin robyn rocco rochelle rocky rod roddy roderick rodger rodney rogan roger roisin
    roland rolf rollo roma roman romeo romilly romy ron rona ronald ronan ronda ronnie rory ros rosa rosabel rosalie
    rosalind rosaline rosalyn rosamund rosanna rosanne roscoe rose roseanna roseanne roselyn rosemarie rosemary rosetta
    rosie rosina roslyn ross rosy rowan rowena rowland roxanna roxanne roxie roxy roy ruairi ruaridh ruben rubin ruby
    rudi rudolph rudy rufus rupert russ russell rusty ruth ruthie ryan ryder rylan sabrina sacha sadie saffron saffie
    sage saira sal sally salome sam samantha sami samson samuel sammi sammie sammy sandie sandra sandy saoirse sapphire
    sara sarah sarahjane sarina sasha saskia saul savanna savannah sawyer scarlet scarlett scot scott scottie seamas
    seamus sean seb sebastian selina selma senga septimus seren serena serenity serina seth seumas seymour shan shana
    shane shani shania shanice shannah shannen shannon shanon shantelle shari sharlene sharon shaun shauna shaunagh
    shavonne shaw shawn shawna shay shayla shaylee shayne shaz shazza sheelagh sheena sheila shelagh shelby sheldon
    shelley shelly sheri sheridan sherlock sherri sherrie sherry sheryl shiela shirl shirley shiv shona shyla sian siana
    sibyl sid sidney siena sienna sierra silas silvia sim simeon simon simone sinclair sindy sinead siobhan sioned
    sion skye skyla skylar skyler sol solomon somerset sonia sonja sonny sonya sophia sophie sorcha sorrel spencer
    spike stacey stacie stacy stan stanley star stefan steffan steff steph stephanie stephen sterling steve steven
    stevie stewart stirling storm stu stuart sue suki summer sunny susan susanna susannah susanne susie suzanna
    suzannah suzanne suzi suzie suzy sybil syd sydney sylvester sylvia sylvie tabatha tabitha tad taliesin talia
    talulah tallulah tam tamara tamar tamika tammie tammy tamsin tania tanisha tansy tanya tara tarquin taryn tasha
    tate tatiana tatum tatyana tawny taya tayla taylor taz ted teddy tegan tegwen tel terence teresa teri terrance
    terrell terrence terri terry tess tessa thea thelma theo theodora theodore theresa therese thomas thomasina thora
    tia tiana tiarna tiegan tierney tiff tiffany tiffanie tiggy tilda tilly tim timmy timothy tina tiree tirion tobias toby
    todd tom tomas tommie tommy tomos toni tonia tonie tony tonya torin torquil tory tracee tracey traci tracie tracy
    travis treena trefor trent trevor trey tricia trina trinity trish trisha tristan tristram trixie trudi trudie trudy
    troy tudor tudur ty tyler tyra tyrell tyrese tyrone tyson ulric una uriah ursula val valarie valentina valentine
    valeria valerie valmai van vanessa vaughan vaughn velma vera verity verna vernon veronica vic vicki vickie vicky
    victor victoria vikki vincent vince vinnie vinny viola violet virgil virginia viv vivian vivien vivienne wade
    wallace wally walt walter wanda ward warren warwick wayne wendell wendi wendy wes wesley whitney wilbur wilf
    wilfred wilhelmina will willa willard william willie willis willow wilma wilson win winifred winnie winona winston
    wolf woodrow wyatt wyn wynford wynn wynne xander xanthe xavier yasmin yasmine yolanda york yorath yorick yvette
    yvie yvonne zac zach zachariah zachary zack zak zander zane zara zavier zeb zeke zelda zena zephyr zoe zoey zola zowie
    """
}

extension GivenNames {
  /// In letters of their own, and working names.
  static let others: StaticString = """
    анна мария наташа наталья елена ольга ирина света светлана татьяна таня юлия катя екатерина оксана людмила галина
    марина вика виктория дарья даша настя анастасия алина полина софия ксения александр саша сергей андрей дмитрий дима
    алексей иван михаил миша николай владимир володя вова виктор олег игорь максим роман антон артем павел паша юрий
    евгений женя денис кирилл богдан тарас олена оксана надія софія ірина юля наталія сергій андрій дмитро володимир
    михайло олександр петро георги димитър иванка елица десислава красимир стоян петър тодор христо
    محمد احمد علي فاطمة عائشة مريم حسن حسين زينب خديجة يوسف ابراهيم عمر سارة ليلى
    candii kandi krystall roxxy lexxi jessi chantelle bambi barbie trixi kitten mistress lolita foxxy tiffani pixie dixi
    """
}
