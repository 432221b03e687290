extension GivenNames {
  /// Of South Asia, and Arabic, Persian, Somali and Kurdish names.
  static let southern: StaticString = """
    aadil aaliyah aamir aarav aarti aarush aasim aayan abbas abdallah abdi abdirahman abdul abdullah abdulrahman abdur
    abeer abhishek abida abrar abu adeel adeeba adeela adil aditi aditya adnan afaf afia afreen afsana afshan afzal ahlam
    ahmad ahmed aicha aisha aishah ajay ajit akash akbar akhtar akram akshay alaa aleena ali alia aliya aliyah alka altaf
    alya alya aman amana amandeep amani amar amara amarjit ameena ameer amin amina aminah amir amira amit amita amitabh
    amjad amna amrit amrita anand ananya anas angad anika anil anisa anish anisha anita anjali anju ankit ankita ansar
    anum anuj anupama anuradha anushka anwar aparna aqeel aqib aqsa aravind areeba areej arfan arham arif arifa arjan
    arjun arman armaan arooj arpita arshad arslan arun arvind aryan asad asha ashfaq ashiq ashish ashok ashraf ashwin
    asif asim asiya asma asmaa atif atiq atiya avinash avni awais ayaan ayah ayan ayat ayesha ayisha ayman aymen ayoub
    ayub azad azam azeem azhar aziz aziza azra babar badr bahar baljit balwinder bano basheer bashir basit basma batool
    beenish begum bharat bharti bhavesh bhavna bibi bilal bilqis bina bipin bushra chandan chandra chetan daanish dalal
    daljit danish daoud darshan dawood deepa deepak deepika deepti devi dhruv dilip dilshad dina dinesh divya dua eesa
    ehsan eisha ekta elham erum esha fadi fadia fahad fahd fahim fahmida faisal faiz faiza faizan fakhra fakhr falak
    farah faraz fareed fareeda farhad farhan farhana farid farida fariha farooq farouk farrukh farzana fateh fatema
    fathima fatiha fatima fatimah fatin fatou fauzia fawad fawaz fawzia fayaz faysal ferdous feroz firdaus fiza furqan
    gagan ganesh garima gaurav gauri geeta ghada ghazala ghulam girish gita gopal govind gul gulnaz gulshan gurdeep
    gurjit gurmeet gurpreet gurvinder habib habiba hadi hadia hadiya hafiz hafsa hafsah haider haja hajra hakim hala
    haleema halima hamad hamid hamida hamza hana hanan haneef hani hania hanif hanifa haris harish harjinder harjit
    harmeet harpreet harsh harsha harshad haroon haruna hasan hasina hasna hassan hatem hawa haya hayat heba heena hema
    hemant hiba hibo hicham hina hira hiren hiten hodan huda humaira humayun humera hussain hussein husna ibrahim
    ibtisam idil idris iffat ifrah iftikhar ikra ikram ilham ilyas imad iman imane imran imrana inaya inayah inderjit
    indira indra insha iqbal iqra irfan irshad isha ishaan ishani ishaq ishrat ismail ismat israa izzah jabbar jabeen
    jabir jagdeep jagdish jahan jahanara jahangir jahid jahida jaleel jalal jalil jamal jamila jamshed jannat jas jasbir
    jaskaran jasleen jasmeen jaspal jaspreet jasvinder jaswinder javaid javed javeria jawad jaya jayanti jayesh
    jaymini jayshree jignesh jigna jitendra jiya junaid jyoti kabir kailash kajal kalpana kalpesh kalsoom kamal kamala
    kamaljit kamini kamla kamran kanwal karan karim karima karishma karthik kartik kashif kausar kaushal kavita kaur
    kawthar kazi khadeeja khadija khadijah khadra khaled khalid khalida khalil khalida khizra khurram khushi kiran kiranjit
    kirit kirti komal krishan krishna krunal kulbir kuldeep kulsum kulwinder kumar kusum lakhbir lakshmi lalita lamia
    latif latifa lata layan laiba leena leila lina lubna madeeha madhav madhu madiha mahad mahad maham mahdi maheen mahesh
    mahfuz mahira mahmood mahmoud mahmud mahnoor maimuna maira majid majida makhdoom malika malala mamoona mamta mamun
    manal manav mandeep maninder manisha manish manjeet manjinder manjit manjula manmeet manoj manpreet mansoor mansour
    mansi marwa marwan mariyah maryam masood masoud masuma mayank mayur maysa mazhar meena meenakshi meera megha mehak
    mehboob mehmood mehreen mehul mehwish mina minal misbah mitesh mithun mitul moazzam mohamad mohamed mohammad
    mohammed mohamud mohan mohsin moin moiz momena momina mona monika mona mosammat mostafa moustafa mubarak mubashir
    mudassar mudasser muhammad muhammed muhsin mujahid mukesh mukhtar mumtaz muna munir munira murad murtaza musa
    musarrat musfirah mushtaq muskan muslima mustaf mustafa mustaq muzammil nabeel nabeela nabil nabila nada nadeem nadim
    nadira nadiya nadra nafeesa nafisa nageen nahid nahida naila naim naima naina najeeb najib najma naman namrata
    nandini nargis naresh narges narinder nasar naseem naseer nasim nasima nasir nasra nasreen nasrin natasha naveed
    naveen navid navjot navneet navpreet nawal nawaz nayab nayan nazia nazim nazir nazira nazma nazmul nazneen neelam
    neelima neeraj neeta neetu neha nida nighat niharika nihal nikhil nikita nilam nilesh nilofer nimra nimrah niraj
    niranjan nisar nisha nishant nisreen nitin nitesh noman noor noora noreen noura nousheen nouman nuha numan nur
    nuray nusaiba nusaybah nusrat obaid oumar osama owais padma palak pallavi pankaj paramjit parbati pardeep pari
    parmjit parminder parul parvati parveen parvez parvin pavan payal pinky piyush pooja poonam prabhjot prachi
    pradeep pragna prakash pramod pranav prasad prashant pratik praveen preet preeti prem prerna priti pritam priya
    priyanka puja puneet punam pushpa qadir qaiser qamar qasim qudsia raabia rabab rabeya rabia rabiah rachana radha
    radhika rafi rafia rafiq raghad raghav rahat raheel raheela rahil rahim rahima rahman rahul raihan raisa raja rajan
    rajani rajat rajbir rajeev rajendra rajesh rajinder rajiv rajni rajveer raju rakesh rakhi rakib ram rama raman
    rameez ramesh ramneet ramzan ramzi rana randeep rani rania ranjit ranveer rashad rashed rasheed rasheeda rashid
    rashida rashmi ravi ravinder ravindra rawan raza razia razwan reem reema reena refat rehan rehana rehman rekha renu
    reshma reza rida riddhi rifat rima rimsha rina rinku rishi rishma rita ritesh ritika ritu riya riyad riyaz rizwan
    rizwana robina rohan rohini rohit roohi roshan roshni rubab rubaiya rubel rubina rukhsana rukhsar rukia rukmini
    rumana rumi runa rupa rupal rupinder rushda ruqayya ruqayyah saad saadia saba sabah sabeen sabiha sabina sabir sabira
    sabita sachin sadaf sadia sadiq sadiya saeed saeeda safa safia safiya safiyyah safwan sagar sagheer sahar sahara sahib
    sahid sahil said saida saif saima saira sajid sajida sajjad sakib sakina salah salahuddin salam saleem saleh salem salim
    salima salma salman salwa sama sameena sameer sameera sami samia samina samir samira samiya samreen sana sanam
    sandeep sandhya sangeeta sania sanjana sanjay sanjeev sanjida sanya saqib saqlain sara sarfraz sarita sarika saroj
    sarwar satinder satish satnam satya saud saurabh savita sayed sayeed sayyid seema seemab selma shaban shabana
    shabaz shabbir shabina shabir shabnam shadi shadia shafaq shafi shafiq shagufta shahab shahana shahbaz shahed
    shaheen shaheena shahid shahida shahin shahmir shahnaz shahzad shahzada shahzaib shaikh shailesh shaima shaista
    shakeel shakeela shakil shakir shakira shakti shama shamas shameem shamil shamim shamima shamsa shamshad shankar
    shanti shanaya shariq sharif sharifa sharmila sharmin shaukat shayan shazad shazia sheema sheetal sheharyar sheikh
    shehnaz sheraz sherin shilpa shireen shirin shivani shoaib shobha shobna shreya shruti shukri shumaila shweta sidra
    simran simranjit sita siti smita sobia sofia sohail sohaib sonal sonali sonam sonu sonya soraya subhan sudha sudhir
    sufyan suhail suhana sukhdeep sukhjit sukhpreet sukhvinder sukhwinder sulaiman sulayman suleiman sulema suleman
    sultana sumaira sumaiya sumaya sumayyah sumit sumita sumera sunaina sundas sundeep sunil sunita supriya suraj suraya
    surbhi surinder surjit suresh sushil sushma sweta syed syeda tabassum taha tahira tahir tahmina taiba taimoor tajinder
    talal talat talha tamanna tameem tania tanveer tanvi tanvir tanzeela taqwa tara tarana tariq tarun taslima tasneem
    tasnim tauqeer tausif tayba tayyab tayyaba tehmina tejal tejinder thaer thameena thahmina tooba trupti tulsi
    tuba uday ujala uma umair umaima umair umamah umang umar umara umer umesh umme urooj urvashi usha usama usman usmaan
    utkarsh uzair uzma vaishali vandana varinder varsha varun vasudha veena veer vibha vidya vijay vikas vikram vimal
    vinay vinod vipin vipul virat vishal vishnu vivek wafa waheed waheeda wahid wahida wajid wajiha wala waleed walid
    waqar waqas waqar waris waseem washma wasif wasim wasima yaasmin yahya yameen yara yaseen yash yashvi yasir yasmeen
    yasmina yassin yawar yogesh yogi younes younis yousef youssef yousuf yunus yusra yusuf zaahid zaara zaheer zahid zahida
    zahir zahira zahra zahrah zaid zaida zaiba zaibunnisa zain zaina zainab zainub zakaria zaki zakia zakir zaman zamir zara
    zareen zarina zaynab zayd zayn zaynah zeba zeeshan zeina zeinab zenab zia ziad zobia zohaib zohra zoya zubair zubaida
    zuhair zuhra zulekha zulfiqar zumar zunaira zuriya ahlan bahman behnam behrouz darya dariush elaheh farzad farzaneh
    fereshteh ghazal golnar hamed hooman hossein javad kamyar kaveh keyvan kianoush laleh mahsa mahtab majid maryam
    masoumeh mehdi mehran mehrdad mina mohsen mojgan morteza nasrin nazanin negar niloufar omid parisa parvaneh pouya
    reyhaneh roya saman samaneh sepideh setareh shahram shirin shohreh siavash soheil somayeh taraneh vahid yasaman
    zahra abdikadir abdinasir abshir asli ayaan bashiir cabdi caasha deeqa fadumo farhiya faduma guled habon hodan
    hinda ifrah ikraan jama khadra liban mahad nimco nimo najma sagal sahra samatar sucaad ubah warsame yasin zamzam
    avin azad bahar berivan dilan hawar heval jiyan karwan kawa nazdar rebin rezan rojda rojin sherko shilan soran zana
    """

  /// Of Africa and the Caribbean, of Thailand, Vietnam, the Philippines, China, Korea and Japan.
  static let farther: StaticString = """
    abayomi abena abeni abidemi abimbola abiodun abiola abioye abosede ada adaeze adaobi adaora adebayo adebola adeola
    adeolu adepeju aderonke adesola adesuwa adetola adetoun adewale adeyemi adjoa adwoa afia afua afolabi agatha agnes
    aisosa ajoke akeem akin akinola akosua akua akwasi alaba ama amaka amadi amadou amarachi aminata amma ann anuoluwapo
    anwuli araba arinze awa ayo ayodele ayomide ayotunde azubuike baba babajide babatunde babs bamidele bankole binta
    blessing bolaji bolanle boluwatife bose bosede bukola bunmi busola chiamaka chibueze chibuike chibuzor chidera chidi
    chidimma chidinma chidozie chiemeka chijioke chika chikezie chima chimamanda chinaza chinedu chinelo chinenye
    chinonso chinwe chinyere chioma chisom chizoba chuka chukwuemeka chukwudi chuks comfort dami damilola damola dayo
    debo deborah dele demola deji desola doyin dumebi ebele ebere ebuka efe efosa egbe ehi ejike ekene ekow elikem
    emeka emmanuel enitan enyinnaya eniola ese eseosa esi esosa esther etim eyo ezinne ezinwa fatou fatoumata femi
    feyi feyisayo fiifi folake folarin folasade folashade fola foluke funke funmi funmilayo funmilola gbemi gbemisola
    gbenga gloria godwin habiba idowu ife ifeanyi ifeoma ifunanya ige igho ijeoma ijey ikechukwu ikenna ilesanmi imade
    imani iniobong isioma iyabo iyanu jide jideofor jumoke kamau kambili kanayo kayode kehinde kelechi kemi khadijatou
    kofi kojo kolawole konadu korede kunle kwabena kwadwo kwaku kwame kwamina kwasi kwesi lamin lanre latoya lekan
    lola lolade mamadou maame marvellous mercy modou moji mojisola morayo moriam moussa mobolaji musa ndidi nana ngozi
    nkechi nkem nkiru nkiruka nmesoma nnamdi nneka nnenna nnaemeka nonso nosa obafemi obi obinna obioma ochuko odion
    odunayo ogechi oghenetega oghenekaro okechukwu okey okoro ola olabisi oladele oladipo olajide olalekan olamide
    olanrewaju olaoluwa olawale olayinka olu olubunmi olufemi olufunke olumide oluchi olusegun oluwadamilola oluwaseun
    oluwatobi oluwatosin omolara omolola omotola omotayo onome onyeka onyinye onyinyechi opeyemi osagie osas osaro
    osarumen osaze oseyi oumou ousmane oyin oyinkansola patience peace precious rasheedat remi rita ronke rotimi rukayat
    sade sadiat saheed sekou segun seun seyi shade sherifat shola simi simisola sola somto sunkanmi tade taiwo tayo
    teju temi temidayo temitope temitayo titi titilayo tobechukwu tobi tobiloba tochi tokunbo tolani tolu tolulope
    tomi tomiwa tope tosin toyin tubosun tunde tunji uche uchechi uchenna udo udoka ugo ugochi ugochukwu ujunwa
    ukamaka uzo uzoma wale wunmi yaa yaw yejide yemi yemisi yetunde yewande yinka zainab akello achieng adhiambo akinyi
    atieno awino kamau kariuki kibet kiprop kipchoge makena mbugua muthoni mwangi mwende njeri njoroge nyambura nyokabi
    ochieng odhiambo okello omondi onyango otieno wairimu waithera wambui wangari wanjiku wanjiru abebe abeba abel
    alemayehu almaz aster bereket biniam birhan biruk daniel dawit desta eden ermias eyob feven filmon fikre freweini
    ghebre girma haben hailu helen hirut kidane kidist lemlem liya luwam mahlet mebrahtu mekdes meron meseret mulu mulugeta
    natnael robel rahel ruta saba samrawit selam selamawit senait simret solomon tekle temesgen tesfaye tigist tsega
    tsehay tsion winta yared yohannes yonas yordanos zewdi zerihun babalwa bongani chipo chiedza farai fungai kudzai
    lerato lindiwe lungile mandla mpho munashe nkosana nokuthula nomsa nomvula ntombi palesa panashe rudo ruvimbo
    rumbidzai rutendo shingai sibusiso simba siphiwe sipho tafadzwa tanaka tariro tatenda tawanda tendai thabo thandi
    thandiwe thandeka themba tinashe tinotenda tsitsi vimbai zanele zodwa akeelah alicia cedella danique delroy denva
    dwayne earlene errol jahmal jahmai jermaine junior kadeem kamara kemar kerron keisha lakeisha latisha leroy marlon
    monifa nadine nyasha omari orville rashawn ricardo rohan sanchez sanjae shaquille shanique shantae shanay shelly
    tajah tanisha tarik tevin tyrell tyreke winsome achara adisak amphon anan anchali anong anuwat apinya aranya areerat
    arun arunee athit aroon atchara banjong benjawan boonmee boonsri bussaba buppha busaba chai chaiwat chaiya chalerm
    chanchai chanida channarong chanthira chatchai chawiwan chintana chompoo chuchai daeng damrong dao daranee darunee
    duangjai duangkamon fah fon goy hathai isara itthipol jaidee jaruwan jintana jiraporn kaeo kamol kamonwan kanchana
    kanda kanit kanokwan kanya karnchana kasem kittisak kittichai kiattisak krit kulap kwang ladda lawan lek malai
    malee mali malinee manee mayuree mongkut montri nadee naiyana nam namfon namtan nan nantana narong narumon nataporn
    nattapong nattaya nicha nichapa niran nirut nit nittaya noi nok nong noot nuch nui nutcha oraphan orawan pailin
    pakpao panit pensri phailin phichit phitsamai phonphan pim pimchan ploy ploy pornthip pornchai porntip prasert
    prasit pratum prayut preecha preeya pranee prapha praphai rattana rattanaporn ratree rung rungnapa saengdao
    saithong sakchai samorn sangwan sarawut sasithorn siriporn sirikit sirilak sirirat sombat sombun somchai somjai
    somkid somkiat somlak sompong somporn somsak somsri somying srisuda suchada suchart suda sudarat sukhon sukanya
    sumalee sunee sunan supaporn supansa suparat supatra suphap surasak surat suriya suthida suwanna tanawat tasanee
    thaksin thanaporn thanom thanya thawee thida thidarat thip thipsuda thong thongchai toon uraiwan urai ubon usa
    varee vichai waew wan wandee wanida wanna wanphen waraporn warunee wasan wattana wichai wichit wilai wilawan
    wipha wirat wiroj yada yai yanee yaowalak yingluck yupin yuphin ahn an anh bao bich binh bao chau chi cuc cuong dang
    dat diep diem dinh dong duc dung duong duyen giang ha hai hang hanh hien hieu hoa hoai hoang hong hue hung huong
    huy huyen khanh khoa khoi kien kieu kim lam lan lien linh loan loc long ly mai manh minh my nam nga ngan nghia
    ngoc nguyen nguyet nhan nhi nhung nhu oanh phat phong phuc phung phuong phuoc quan quang quoc quyen quynh sang son
    suong tam tan thanh thao thi thien thinh thoa thom thu thuan thuy thuong tien tin toan trang tram tri trinh trong
    truc trung truong tu tuan tuong tuyen tuyet uyen van vi viet vinh vu vuong vy xuan yen alma amihan analyn angelo
    arlene aurora baby bayani benilda bing carlito carmelita cherrylyn corazon cristy dalisay danilo dante dindo divina
    edgardo editha efren eloisa erlinda evangeline ferdinand fe gemma gina glenda grace imelda imee jayson jericho
    jhon joel jomar joselito jovelyn jun junjun ligaya liezl lito liza lorna lourdes luningning luz luzviminda lyka
    maricel maricris marites marivic marlyn mayumi melchor merlinda michelle myrna nanette nenita nestor nida ninoy
    nonoy noynoy ofelia perla precy princess reggie reynaldo rhea rizalina rizza rochelle rodel rodrigo rogelio
    rommel ronaldo rosalie rosario rosemarie roselyn rowena ruel sheila teresita tess vilma violeta virgie wilma
    aiguo aihua aimin baihe bangguo baoyu beibei bingbing bingwen bo bolin changming changpu chaoxiang chen chenguang
    cheng chongkun chun chunhua chunlan chunmei chunyan cuifen da dandan dawei de dehua delun dong dongmei enlai fang
    fangfang fei feifei feng fenfang fu fulin gang genghis guang guangli gui guiying guo guofeng guoliang guowei guozhi
    hai haiyan han hao haoran he heng hong hongmei hongyan hua huan huang hui huifang huijuan huilan huimin huizhong jia
    jiahao jiali jian jianguo jianhong jianhua jianjun jianping jianyu jiao jiaying jie jieyi jin jing jingfei jinghua jingjing
    jingyi jinhai jinjing jinping jiong jiayi juan jun junjie junwei kai kang lanfen lanying lei li lian liang lihua lijuan
    lili lijun limei lin ling lingling liping lin liu liwei lixia liyan long lu luli luo mei meifen meifeng meihui meili
    meiling meilin meixiang meixiu meiyu min mingli mingmei mingyu mingxia na nian ning nuan nuo peijing peizhi peng ping
    qi qian qiang qiaohui qiaolian qing qingling qingqing qiong qiu qiuyue qiuling renshu rong rou ruiling ruolan ruomei
    ruogang ruoxi shan shanshan shanyuan shaoqing shaoqiang shen sheng shi shihong shirong shouchan shoushan shu shuang
    shuchang shufen shui shun shuying sihan siyu song suyin taio tao ting tingfeng tingting tu wang wei weici weidong
    weifang weihong weimin weixin weiwei weiyan wen wencheng wenjing wenling wenqian wu xi xia xiadan xian xiang xiao
    xiaobo xiaodan xiaofan xiaofen xiaohong xiaohui xiaojing xiaojun xiaolan xiaoli xiaoling xiaoming xiaomei xiaoping
    xiaotong xiaowei xiaowen xiaoyan xiaoyu xifeng xin xing xinyi xinyue xiu xiulan xiurong xiuying xiuying xu xue xuefeng
    xueqin xueyou xun yan yang yanlin yanmei yanyan yanyu yaling yating yi yichen yifan yijun yilin yimin ying yingjie yingtai
    yingying yinuo yong yongliang yongnian yongrui you yu yuan yuanjun yubi yue yuhan yulan yuming yumei yun yunru yunxu
    yuping yusheng yuting yuxuan yuzhu zedong zemin zexi zhang zhao zhaohui zhen zhenya zhi zhiming zhiqiang zhiwei
    zhiyuan zhong zhou zhu zihan zihao zixin zixuan ziyi bongcheol byung chan chul daehyun dongwoo eun eunji gyeong haeun
    haneul heejin hyejin hyeon hyun hyunjin hyunwoo jaehyun jeong jihoon jimin jina jinhee jiwon jiwoo jiyeon jiyoung
    jongsu joon jungkook kyung mihee minho minji minjun minseo misook myung sangho seojun seoyeon seulgi seung soojin
    sooyoung sukhee sungmin sunhee taeyang woojin yeji yejin yoonah young youngho yuna aiko akane akemi akira asami asuka
    ayaka ayumi chihiro daichi daisuke eiko emi emiko fumiko haruka haruki haruto hideki hina hinata hiro hiroko hiroshi
    hitomi junko kaito kana kaori kazuki kazuko keiko kenichi kenji kenta kiyoshi kumiko kyoko maiko mai makoto manami
    mariko masako masato mayumi megumi michiko midori misaki mitsuki miyuki momoko nanami naoki naoko naomi natsuki noriko
    reiko rie rika riko rin ryo ryota sachiko saki sakura satoshi sayaka sayuri shinji shiori shoko sora sumiko takashi
    takeshi tomoko toshiko tsubasa yoko yoshiko yui yuka yuki yukiko yumi yumiko yuto yuuki tenzin dolma pemba dawa
    karma lhamo bishnu bimala gita kamala laxmi maya sarita sita
    """
}
