extension ForeignWords {
  /// Polish words, as they are typed without marks, in alphabetical order (see `ForeignWords`).
  static let polish = """
    a aborcja aby administracja adwokat albo ale alfons alkohol angielski angielsku anglia anglii ani artykul atak
    autobus autor autora azyl bac badan badania bank banku bardzo beda bede bedzie bedziemy bedziesz bez bezdomna
    bezpieczenstwa bezpieczenstwo bialy bija bije bil bilet blisko bo bog boga bohater boi boje bol boli bomba brac
    bramka bramki brat bron budowa buduje budynek budynku buty by byc byl byla byli bylo byly bym bys cel celem celu
    cena centrum ceny chca chce chcesz chcial chciala chleb chlopak chlopaka chora choroba choroby chory chyba ci cialo
    ciaza ciazy cie co corka cos cukier czarny czas czasem czasie czasu czego czekac czekam czemu czerwca czerwiec
    czerwony czesc czesci czesto czlowiek czlowieka cztery czwartek czy czyj czyja czynsz czytac dac daje dal dala
    daleko dane danych decyzja decyzji deszcz dla dlaczego dlatego dlug dlugi dni dnia do dobra dobre dobry dobrze dokad
    dokument dokumenty dom domu dostac dostal dostalam dotyczace dotyczacy dotyczy drodze droga drogi druga drugi drugie
    druzyna druzyny drzewa drzewo drzwi dusza duza duze duzo duzy dwa dwie dwoch dziala dzialac dzialania dzialanie
    dzieci dziecka dziecko dzieki dziekuje dzien dziesiec dziewczyna dziewczyny dziewiec dzis dzisiaj eksmisja elementy
    film filmu firm firma firmy forma formy funkcja funkcji gazeta gazety gdy gdzie glos glosy glowa glowy gmina gminy
    go godzin godzina godziny gora goracy gory gorzej gospodarka gospodarki gra grac granica grozby grozi grozil grudnia
    grudzien grupa grupy gry gwalt gwiazda handel hej herbata historia historii hotel i ich ide idzie ile iloma ilosc im
    informacje informacji inna inne inny innych isc ja jablko jajko jak jaka jaki jakie jakosc jechac jeden jedna jednak
    jedno jednoczesnie jedzie jego jej jemu jesc jesien jest jestem jestes jestesmy jeszcze jezioro jezyk jezyka jutro
    juz kandydat karta kawa kazda kazdy kiedy kierowca kierowcy kierunek kierunku kilka kilkanascie kilku klienci klient
    klienta klinika klucz kobiet kobieta kobiety kon konczy konto kontynuowac korzysta korzystac kosciol kosciola
    kosztowac kosztuje kot kraj kraju krakow kredyt kredytu krew krol krolowa krowa krwawie krzeslo ksiazka ksiazki kto
    ktora ktoras ktore ktorego ktorej ktory ktorych ktorym ktorzy ktos kuchnia kultura kultury kwiat kwiaty kwiecien
    kwietnia las lat lata latac lato latwo lazienka leczenie legalne lek lekarz lekarza lekarze leki leku lepiej lepszy
    liczba liczby liczyc lidze liga lipca lipiec listopad listopada lotnisko lozko lub ludnosc ludzi ludzie lutego luty
    ma macie maja mala male malo maly mam mama mamy marca marzec marzenie masz matka maz mecz meczow meczu meza
    mezczyzna mezczyzni mi mial miala mialby miasta miasto miedzy miejsca miejsce miejscu mieli miesiac miesiecy mieso
    mieszka mieszkam mieszkania mieszkanie milion milionow milosc minister ministra minut misja mistrz mistrzostwa mleko
    mlody mlodzi mna mnie mniej moga moge mogl mogla moglby mogli moich moj moja moje mojego mojej morze mowi mowic
    mowie mowil moze mozemy mozesz mozliwosc mozliwosci mozna mu musi musisz musza musze muzyka my mysl mysle mysli na
    nad nagle najlepszy nalezec nalezy nam nami napisac napisal napiszcie narkotyki narod narodowe narodowy narzedzia
    nas nastepnie nastepny nasz nasza nasze natomiast natychmiast nauczyciel nauczyciele nauka nauki nawet nazwa nazywa
    nazywam nia nic nie niebieski niebo niedziela nielegalne niemcy niemiec niestety niezalezny nigdy nikt nimi nisko
    noc nocleg nocy nowa nowe nowy nowych noz nozna numer numeru o obok oczy oczywiscie od odbedzie odbyl odbywa oddac
    odkad odkryc odpowiedni odpowiednie odpowiedz ofiar ofiara ofiary ogien oglosil ojciec okno oko okolo okradl olej on
    ona one oni ono operacja opinia opinii oraz organizacja organizacji osiem oskarzony osob osoba osobno osoby ostatni
    ostatnia ostatnie otrzymal otwarty otworzyl owoce pamietac pamietam pan pana pani panstwa panstwo panu partia partii
    paszport paszportu pazdziernik pazdziernika pekla pensja piatek pic piec pieniadz pieniadze pieniedzy pierwsza
    pierwsze pierwszy pies pilka pilki pisac pisz pisze piwo placi placic po pobil pobili pobita pociag pod podczas
    podroz podstawie poinformowal pokazal pokazuje pokoj pokoju pokolenie polacy polak policja policjanci policjant
    policje policji polowa polsce polska polski polskich polskie polskiego polskiej polskim pomoc pomocy pomoz pomozcie
    pomozecie ponad poniedzialek poniewaz ponownie posel poslow postac postaci poszedl potem potrzebna potrzebuje
    powiedzial powiedziala powiedziec powietrze powinien powinna powinno powoli powtorzyc poziom poziomu pozniej
    pozostaje pozostal pozycja pozyczka praca prace pracowac pracuje pracy praw prawa prawda prawdy prawie prawnik prawo
    predkosc premier premiera prezent prezerwatywa prezydent prezydenta problem problemu problemy procent procentow
    proces produkcja produkcji produkt produktow produkty produkuje program programu projekt projektu prokurator
    prokuratura prostytucja prostytutka prosze przed przede przedstawil przedtem przegral przemoc przepraszam
    przesladuje przestraszona przez przy przychodnia przyczyna przygotowac przyjaciel przyjaciolka przyjechal przyklad
    przyniesc przywodca ptak punkt puscic pytania pytanie rada radny rady rano raz razem razy rece region regionie
    regionu reka robi robic robie robisz rodzaj rodzina rodziny rok roku rosja rowniez rozdzial rozne roznych rozumie
    rozumiem rozwiazac rozwijac rozwoj rozwoju ruch ruchu ruszyc ryba rynek rynku rzad rzadu rzecz rzeczy rzeka sa sad
    sadowy sadu sam sama sami samo samochod samochodu samochody samolot samorzad samotna schronisko sciana sedzia sejm
    sejmu senat ser serca serce sezon sezonu sie siedem sierpien sierpnia sila sily siostra skad sklep sklepu sklepy
    skonczyl skutek skutki sledzi sledztwo slow slowa slowo sluchac sluzyc slysze smierc smutna snieg sobota sol spac
    spadek spadl spoleczenstwo spoleczne spolecznej spolka spolki sport sposob sposobu sprawa sprawie sprawy sroda
    srodki srodkow staje stal stala stalo stary sto stol stosunki strach straci stracil straz straznik strona stronie
    strony studenci student stwierdzil stworzyl styczen stycznia swiadek swiat swiata swiecie swoich swoj swoja swoje
    swojego syn system systemu sytuacja szantazuje szczegolnie szczescie szef szefa szereg szesc szkola szkole szkoly
    szpital sztuka szuka szukac szukam szybko ta tabletki tak taka taki takich takie takze tam tata te technologia tego
    tej telefon temat ten teraz tez tlumacz tlumacza to toba tradycja tradycji trener trenera trudno trudnosc trzeba
    trzech trzeci trzy tu tutaj twoj twoja twoje ty tych tydzien tygodni tygodnia tylko tym tysiac tysiecy tytul
    ubezpieczenie ubranie uchodzca uciec uciekac ucieklam uczen uczniow uczniowie uczucie uczy uczyc uczyl uderzyl
    udzial udzialu ukradl ukradli ulica ulicy umarl umiera umowa umowe umowy umrzec uniwersytet urodzil urodzony urzad
    urzedu usluga uslugi ustawa ustawy uwaga uwagi uwazaj uwazam uzyc uzywac w wam warszawa warszawie warszawy wartosc
    wartosci warunek warunki warunkow was wasz wazne wazny wczesniej wczoraj wczorajszej wedlug wejsc wejscie wiadomosc
    wiara wiatr widok widze widzi widziec wie wiec wiecej wieczor wieczorem wiedza wiedzy wiek wieku wiele wielka wielki
    wielkie wielu wiem wies wiesz wiezienie wino wiosna witam wiza wizyta wkrotce wladza wladze wlasciciel wlasne
    wlasnej wlasnie wlasnosc wlasny wobec woda wody wojewodztwo wojna wojny wojsko wola wolno wolnosc wolnosci wreszcie
    wrocic wrocil wrog wrzesien wrzesnia wspolnota wsrod wszedl wszyscy wszystkich wszystkie wszystkim wszystko wtorek
    wy wyborach wyborcow wybory wybrac wybral wydanie wygrac wygral wyjechac wyjsc wynajac wynajmuje wynik wyniki
    wypadek wypadku wyrok wyrzucil wyrzucili wysoki wysoko wystawa wyszedl wziac wzial wzrost wzrostu z za zabic zabiera
    zabije zabil zabojca zabral zabrala zabrali zabronione zaczal zaczela zaczyna zadzwon zadzwoncie zamknal zamkneli
    zamknieta zamkniety zaplacil zapomniec zasilek zastosowanie zawiera zawodnicy zawodnik zawodnikow zawsze zbadac
    zdarzenie zdjecia zdjecie zdolnosc zdrowia zdrowie ze zeby zgodnie zgodzic zgwalcil zgwalcona zielony ziemi ziemia
    zima zimny zle zlodziej zlotych zly zmeczona zmian zmiana zmiany zmienic zmusza zmuszaja zmuszona zna znac znaczenie
    znaczy znajduje znajomy znalazl znalezc znam zniszczyc zobaczyc zolnierz zolnierze zona zony zostac zostal zostala
    zostali zostalo zostaly zostanie zrobic zrobil zrobila zrozpaczona zwiazane zwiazany zwiazek zwiazku zwlaszcza
    zwyciestwo zycia zycie
    """
}
