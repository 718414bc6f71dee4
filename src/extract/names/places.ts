/**
 * Places that an English reader knows without a map. Origin: written by hand from general knowledge; the states of today
 * are those of CLDR's English region names. Names that are as often a person's or a common word stand in `DOUBTFUL_PLACES`.
 */
const list = (names: string): readonly string[] =>
  names
    .trim()
    .split(/(?<!\s)\s*,\s*/)
    .filter(Boolean);

/** States of today, states of yesterday, and the ways to write them. The first of a line is the fullest. */
export const COUNTRY_NAMES: readonly (readonly string[])[] = `
United States of America, United States, U.S.A., USA, U.S., US, America
United Kingdom of Great Britain and Northern Ireland, United Kingdom, U.K., UK, Great Britain, Britain
Russian Federation, Russia
People's Republic of China, China, PRC
Republic of China, Taiwan
Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics
Republic of Korea, South Korea, S. Korea
Democratic People's Republic of Korea, North Korea, N. Korea, DPRK
Democratic Republic of the Congo, DR Congo, DRC, Zaire
Republic of the Congo, Congo-Brazzaville
United Arab Emirates, UAE, U.A.E.
Czech Republic, Czechia
Myanmar, Burma
Türkiye, Turkey
Eswatini, Swaziland
North Macedonia, Republic of Macedonia, Macedonia
Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia
Côte d'Ivoire, Ivory Coast
Timor-Leste, East Timor
Cape Verde, Cabo Verde
Holy See, Vatican City, Vatican
Palestinian Territories, Palestine
Republic of Ireland, Ireland
The Gambia, Gambia
Netherlands, Holland
Sri Lanka, Ceylon
Iran, Persia
Thailand, Siam
German Democratic Republic, East Germany
Federal Republic of Germany, West Germany
`
  .trim()
  .split("\n")
  .map(list);

/** States with one usual name, and territories that are named like states. */
export const COUNTRIES: readonly string[] =
  list(`Afghanistan, Albania, Algeria, American Samoa, Andorra, Angola, Anguilla, Antarctica, Antigua and Barbuda, Argentina, Armenia, Aruba, Australia, Austria, Azerbaijan, Bahamas, Bahrain,
  Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Botswana, Brazil, British Virgin Islands, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Canary Islands,
  Cayman Islands, Central African Republic, Chad, Chile, Christmas Island, Colombia, Comoros, Cook Islands, Costa Rica, Croatia, Cuba, Curaçao, Cyprus, Denmark, Djibouti, Dominica, Dominican Republic,
  Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Ethiopia, Falkland Islands, Faroe Islands, Fiji, Finland, France, French Guiana, French Polynesia, Gabon, Georgia, Germany, Ghana, Gibraltar, Greece,
  Greenland, Grenada, Guadeloupe, Guam, Guatemala, Guernsey, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iraq, Isle of Man, Israel, Italy, Jamaica, Japan, Jersey, Jordan,
  Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macao, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands,
  Martinique, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Montserrat, Morocco, Mozambique, Namibia, Nauru, Nepal, New Caledonia, New Zealand, Nicaragua, Niger, Nigeria, Northern Ireland, Norway, Oman,
  Pakistan, Palau, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Rwanda, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia,
  Solomon Islands, Somalia, Somaliland, South Africa, South Sudan, Spain, Sudan, Suriname, Sweden, Switzerland, Syria, Tajikistan, Tanzania, Togo, Tonga, Trinidad and Tobago, Trinidad, Tunisia, Turkmenistan, Tuvalu, Uganda, Ukraine, Uruguay,
  Uzbekistan, Vanuatu, Venezuela, Vietnam, Western Sahara, Yemen, Zambia, Zimbabwe, England, Scotland, Wales, Ulster, Crimea, Chechnya, Dagestan, Abkhazia, South Ossetia, Transnistria, Kurdistan, Tibet, Bavaria, Prussia, Saxony, Catalonia, Quebec,
  Czechoslovakia, Yugoslavia, Rhodesia, Ottoman Empire, Roman Empire, Byzantine Empire, Holy Roman Empire, British Empire, Russian Empire, Austria-Hungary, Donbas, Donbass, Tuva, Tatarstan, Bashkortostan, Xinjiang, Manchuria, Inner Mongolia`);

/** States of the United States with their short forms, as datelines write them. */
export const STATE_NAMES: readonly (readonly string[])[] = `
Alabama, Ala
Arizona, Ariz
Arkansas, Ark
California, Calif
Colorado, Colo
Connecticut, Conn
Florida, Fla
Illinois, Ill
Kansas, Kan
Kentucky, Ky
Massachusetts, Mass
Michigan, Mich
Minnesota, Minn
Nebraska, Neb
Nevada, Nev
New Hampshire, N.H., N.H
New Jersey, N.J., N.J
New Mexico, N.M., N.M
New York, N.Y., N.Y
North Carolina, N.C., N.C
North Dakota, N.D., N.D
Oklahoma, Okla
Oregon, Ore
Pennsylvania, Pa
Rhode Island, R.I., R.I
South Carolina, S.C., S.C
South Dakota, S.D., S.D
Tennessee, Tenn
Virginia, Va
Vermont, Vt
West Virginia, W.Va
Wisconsin, Wis
`
  .trim()
  .split("\n")
  .map(list);

/** States and provinces of federations that English news names without their country. */
export const STATES: readonly string[] =
  list(`Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts,
  Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
  South Dakota, Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, District of Columbia, D.C., DC, Dakota, Carolina, Ontario, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland,
  Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories, New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory, Punjab, Kashmir, Kerala, Tamil Nadu, Gujarat, Bihar, Uttar Pradesh, Maharashtra,
  Karnataka, West Bengal, Bengal, Assam, Rajasthan, Goa, Sindh, Balochistan, Andhra Pradesh, Madhya Pradesh, Orissa, Haryana, Hesse, Brandenburg, Thuringia, Lower Saxony, North Rhine-Westphalia, Baden-Württemberg, Bohemia, Moravia, Silesia, Galicia,
  Andalusia, Lombardy, Tuscany, Sicily, Sardinia, Piedmont, Brittany, Normandy, Alsace, Lorraine, Provence, Burgundy, Flanders, Wallonia, Tyrol, Transylvania, Yorkshire, Lancashire, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Norfolk, Suffolk, Dorset, Somerset,
  Cheshire, Derbyshire, Nottinghamshire, Leicestershire, Lincolnshire, Hampshire, Berkshire, Oxfordshire, Cambridgeshire, Gloucestershire, Worcestershire, Warwickshire, Northumberland, Cumbria, Hertfordshire, Bedfordshire, Buckinghamshire, Wiltshire, Shropshire,
  Staffordshire, Herefordshire, Rutland, Middlesex, Sarawak, Sabah, Java, Sumatra, Borneo, Bali, Aceh, Luzon, Mindanao, Hokkaido, Honshu, Kyushu, Okinawa, Guangdong, Sichuan, Hunan, Hubei, Yunnan, Zhejiang, Jiangsu, Fujian, Shandong, Henan`);

/** Capitals and cities known everywhere. */
export const CITIES: readonly string[] =
  list(`London, Paris, Berlin, Rome, Madrid, Lisbon, Vienna, Brussels, Amsterdam, Copenhagen, Stockholm, Oslo, Helsinki, Dublin, Edinburgh, Glasgow, Cardiff, Belfast, Athens, Warsaw, Prague, Budapest, Bucharest, Sofia, Belgrade, Zagreb,
  Ljubljana, Bratislava, Sarajevo, Skopje, Tirana, Pristina, Podgorica, Chisinau, Chișinău, Kiev, Kyiv, Minsk, Moscow, Vilnius, Riga, Tallinn, Reykjavik, Reykjavík, Bern, Geneva, Zurich, Zürich, Basel, Lausanne, Valletta, Nicosia, Ankara, Istanbul,
  Constantinople, Tbilisi, Yerevan, Baku, Tehran, Baghdad, Damascus, Beirut, Amman, Jerusalem, Tel Aviv, Haifa, Gaza, Ramallah, Hebron, Bethlehem, Cairo, Alexandria, Riyadh, Mecca, Medina, Jeddah, Sanaa, Sana'a, Aden, Muscat, Doha, Manama, Abu Dhabi, Dubai,
  Kuwait City, Kabul, Kandahar, Islamabad, Karachi, Lahore, Peshawar, Rawalpindi, New Delhi, Delhi, Mumbai, Bombay, Calcutta, Kolkata, Chennai, Madras, Bangalore, Hyderabad, Ahmedabad, Pune, Srinagar, Dhaka, Kathmandu, Colombo, Thimphu, Rangoon, Yangon,
  Naypyidaw, Bangkok, Hanoi, Saigon, Ho Chi Minh City, Phnom Penh, Vientiane, Kuala Lumpur, Jakarta, Manila, Beijing, Peking, Shanghai, Guangzhou, Canton, Shenzhen, Nanjing, Nanking, Wuhan, Chongqing, Chengdu, Tianjin, Harbin, Lhasa, Taipei, Tokyo, Osaka, Kyoto,
  Kobe, Nagoya, Yokohama, Sapporo, Hiroshima, Nagasaki, Fukuoka, Seoul, Busan, Incheon, Pyongyang, Ulan Bator, Tashkent, Samarkand, Almaty, Astana, Nur-Sultan, Bishkek, Dushanbe, Ashgabat, Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin,
  Wellington, Auckland, Christchurch, Dunedin, Suva, Port Moresby, Honolulu, Ottawa, Toronto, Montreal, Montréal, Quebec City, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Hamilton, Regina, Saskatoon, New York City, New York, Los Angeles, Chicago, Houston, Philadelphia,
  Phoenix, San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, San Francisco, Columbus, Fort Worth, Indianapolis, Charlotte, Seattle, Denver, Boston, El Paso, Detroit, Nashville, Memphis, Portland, Oklahoma City, Las Vegas, Louisville, Baltimore,
  Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh, Miami, Oakland, Minneapolis, Tulsa, Cleveland, Wichita, New Orleans, Tampa, Honolulu, Anaheim, St. Louis, Pittsburgh, Cincinnati, Orlando, Newark, Buffalo, St. Paul,
  Salt Lake City, Richmond, Des Moines, Baton Rouge, Little Rock, Santa Fe, Anchorage, Juneau, Tallahassee, Montgomery, Birmingham, Mobile, Savannah, Charleston, Annapolis, Albany, Rochester, Syracuse, Hartford, New Haven, Providence, Springfield, Boise, Spokane, Tacoma,
  Olympia, Salem, Reno, Carson City, Long Beach, Santa Monica, Santa Barbara, Hollywood, Beverly Hills, Pasadena, Berkeley, Palo Alto, Silicon Valley, Brooklyn, Manhattan, Queens, Bronx, Harlem, Staten Island, Long Island, Washington, Arlington, Alexandria, Norfolk, Knoxville, Chattanooga,
  Mexico City, Guadalajara, Monterrey, Tijuana, Havana, Kingston, Port-au-Prince, Santo Domingo, San Juan, Guatemala City, San Salvador, Tegucigalpa, Managua, Panama City, Bogotá, Bogota, Medellín, Cali, Caracas, Quito, Guayaquil, Lima, La Paz, Santiago,
  Valparaíso, Buenos Aires, Montevideo, Asunción, Brasília, Brasilia, Rio de Janeiro, São Paulo, Sao Paulo, Salvador, Recife, Tripoli, Benghazi, Tunis, Algiers, Oran, Rabat, Casablanca, Marrakesh, Tangier, Khartoum, Juba, Addis Ababa, Asmara, Mogadishu,
  Nairobi, Mombasa, Kampala, Kigali, Bujumbura, Dar es Salaam, Dodoma, Lusaka, Harare, Bulawayo, Lilongwe, Maputo, Gaborone, Windhoek, Pretoria, Johannesburg, Cape Town, Durban, Soweto, Maseru, Luanda, Kinshasa, Brazzaville, Libreville, Yaoundé, Douala, Lagos, Abuja,
  Kano, Ibadan, Accra, Kumasi, Lomé, Abidjan, Monrovia, Freetown, Conakry, Bamako, Timbuktu, Dakar, Banjul, Ouagadougou, Niamey, N'Djamena, Bangui, Antananarivo, Maiduguri, Chibok, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester,
  Coventry, Oxford, Cambridge, York, Bath, Brighton, Portsmouth, Southampton, Plymouth, Exeter, Norwich, Canterbury, Dover, Hull, Bradford, Derby, Swansea, Aberdeen, Dundee, Inverness, Cork, Galway, Limerick, Waterford, Marseille, Lyon, Lyons, Toulouse, Nice, Nantes, Strasbourg,
  Bordeaux, Lille, Rennes, Reims, Versailles, Calais, Dunkirk, Cannes, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Düsseldorf, Dortmund, Essen, Leipzig, Dresden, Hanover, Nuremberg, Bremen, Bonn, Weimar, Potsdam, Heidelberg, Mannheim, Aachen, Salzburg, Graz, Innsbruck, Linz,
  Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Verona, Pisa, Trieste, Padua, Ravenna, Barcelona, Valencia, Seville, Zaragoza, Málaga, Bilbao, Granada, Toledo, Salamanca, Porto, Antwerp, Ghent, Bruges, Liège, Ypres, The Hague, Rotterdam, Utrecht, Eindhoven, Maastricht,
  Leiden, Gothenburg, Malmö, Uppsala, Bergen, Trondheim, Aarhus, Odense, Turku, Tampere, Kraków, Krakow, Cracow, Gdańsk, Gdansk, Danzig, Łódź, Wrocław, Poznań, Lublin, Lviv, Lvov, Kharkiv, Kharkov, Odessa, Odesa, Donetsk, Luhansk, Lugansk, Mariupol, Kherson, Sevastopol, Simferopol, Yalta, Dnipro,
  Zaporizhzhia, Chernobyl, St. Petersburg, Saint Petersburg, Leningrad, Stalingrad, Volgograd, Novosibirsk, Yekaterinburg, Kazan, Rostov, Sochi, Vladivostok, Murmansk, Kaliningrad, Königsberg, Smolensk, Grozny, Brno, Thessaloniki, Salonika, Sparta, Corinth, Troy, Carthage, Babylon, Nineveh,
  Aleppo, Homs, Mosul, Basra, Kirkuk, Fallujah, Tikrit, Erbil, Isfahan, Shiraz, Tabriz, Mashhad, Qom, Izmir, Antalya, Pearl Harbor, Guantanamo Bay, Guantánamo Bay, Guantanamo, Fort Bragg, Bethesda, Langley, Capitol Hill, Wall Street, Downing Street, Broadway, Times Square, West Point`);

/** Continents, seas, mountains, parts of the world. */
export const REGIONS: readonly string[] =
  list(`Africa, Asia, Europe, North America, South America, Latin America, Central America, Americas, Oceania, Antarctica, Arctic, Eurasia, Middle East, Near East, Far East, West Bank, Gaza Strip, Golan Heights, Sinai, Sahara, Sahel, Horn of Africa, Maghreb,
  Levant, Mesopotamia, Balkans, Caucasus, North Caucasus, South Caucasus, Baltics, Scandinavia, Siberia, Iberia, Anatolia, Asia Minor, Gaul, Britannia, Judea, Judaea, Galilee, Indochina, Polynesia, Melanesia, Caribbean, West Indies, East Indies, Eastern Europe, Western Europe,
  Central Europe, Central Asia, South Asia, East Asia, Southeast Asia, South-East Asia, Southern Africa, West Africa, East Africa, North Africa, Sub-Saharan Africa, Pacific, Atlantic, Pacific Ocean, Atlantic Ocean, Indian Ocean, Arctic Ocean, Mediterranean, Mediterranean Sea, Black Sea,
  Baltic Sea, Baltic, North Sea, Red Sea, Dead Sea, Caspian Sea, Caspian, Adriatic, Adriatic Sea, Aegean, Aegean Sea, Persian Gulf, South China Sea, East China Sea, Sea of Japan, Sea of Azov, Sea of Marmara, Bering Strait, English Channel, Irish Sea, Suez Canal, Panama Canal, Bosphorus, Dardanelles,
  Strait of Hormuz, Straits of Hormuz, Gulf of Mexico, Gulf of Aden, Gulf of Tonkin, Bay of Bengal, Bay of Pigs, Hudson Bay, Great Lakes, Great Plains, Midwest, New England, Deep South, East Coast, West Coast, Pacific Northwest, Southwest, Alps, Pyrenees, Himalayas, Andes, Rocky Mountains, Rockies, Appalachians,
  Urals, Carpathians, Danube, Rhine, Volga, Dnieper, Nile, Congo River, Amazon, Ganges, Indus, Euphrates, Tigris, Yangtze, Mekong, Thames, Seine, Hudson River, Potomac, Mississippi River, Rio Grande, Mount Everest, Mount Sinai, Kilimanjaro, Earth, Moon, Mars, Venus, Jupiter, Western Hemisphere, West, Silesia, Iberian Peninsula,
  Balkan Peninsula, Korean Peninsula, Crimean Peninsula, Arabian Peninsula, Arabia, Midlands, Highlands, Hispaniola, Newfoundland and Labrador, Zealand, Jutland, Lapland, Karelia, Pomerania, Rhineland, Sudetenland, Saarland, Zululand, Natal, Transvaal, Darfur, Biafra, Katanga, Ossetia, Nagorno-Karabakh, Wallachia, Ruthenia, Bukovina, Bessarabia`);

/** Places whose name is as often somebody's, or means something else: a gazetteer alone must not decide. */
export const DOUBTFUL_PLACES: ReadonlySet<string> = new Set(
  list(`Georgia, Jordan, Chad, Jersey, Guinea, Turkey, Washington, Victoria, Virginia, Sydney, Charlotte, Austin, Houston, Dallas, Jackson, Lincoln, Madison, Hamilton, Wellington, Nelson, Columbus, Montgomery,
  Phoenix, Orlando, Florence, Lorraine, Regina, Alexandria, Santiago, San Juan, Sofia, Salem, Mobile, Reading, Bath, Nice, Cork, Essen, Hull, Kent, Derby, York, Lancaster, Bradford, Darwin, Cleveland, Denver, Lima,
  Earth, Moon, Mars, Venus, Jupiter, Amazon, Troy, West, Pacific, Atlantic, Providence, Buffalo, Salvador, Oxford, Cambridge, Dakota, Carolina, Devon, Kingston, Richmond, Arlington, Newcastle, Queens, Norfolk, Essex, Hollywood`),
);

/** Words that end the name of a place: "Hudson River", "Doyt Perry Stadium", "Santa Monica Boulevard". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  list(`River, Rivers, Creek, Brook, Lake, Lakes, Sea, Ocean, Bay, Gulf, Strait, Straits, Channel, Canal, Island, Islands, Isle, Isles, Peninsula, Cape, Coast, Beach, Harbor, Harbour, Port, Mountain, Mountains, Mount, Hill, Hills, Peak, Ridge, Range, Valley, Canyon,
  Desert, Plain, Plains, Plateau, Basin, Delta, Forest, Woods, Wood, Park, Gardens, Garden, Falls, Springs, Spring, Point, Rock, Cliff, Cave, Glacier, Volcano, Reef, County, Township, Parish, Borough, District, Province, Territory, Territories, Oblast, Prefecture, Region, Municipality, City, Town, Village,
  Street, Avenue, Road, Lane, Boulevard, Drive, Highway, Freeway, Parkway, Motorway, Turnpike, Expressway, Square, Plaza, Place, Bridge, Tunnel, Station, Airport, Airfield, Terminal, Railroad, Line, Stadium, Arena, Gymnasium, Coliseum, Speedway, Raceway, Racecourse, Field, Grounds, Ground, Rink, Court,
  Castle, Palace, Tower, Towers, Building, Hall, House, Manor, Mansion, Cathedral, Church, Chapel, Abbey, Temple, Mosque, Monastery, Cemetery, Tomb, Memorial, Monument, Museum, Fort, Fortress, Barracks, Camp, Prison, Jail, Hotel, Inn, Mall, Center, Centre, Courthouse, Observatory, Lighthouse, Dam, Reservoir, Mine,
  Heights, Estate, Farm, Ranch, Reservation, Sanctuary, Reserve, Zoo, Theatre, Theater, Gate, Wall, Zone, Raion, Voivodeship, Canton, Emirate, Kingdom, Republic, Empire, Crossing, Junction, Depot, Quarter, Wharf, Pier, Base`),
);

/** Words that open the name of a place: "Lake Erie", "Mount Elbert", "Fort Worth". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  list(
    `Lake, Mount, Mt, Mt., Fort, Ft, Ft., Cape, Port, Camp, Point, Isle, Gulf, Bay, Strait, Straits, Sea, River, Rio, Loch, San, Santa, Santo, São, St., Saint, Ste., Los, Las, El, New, North, South, East, West, Northern, Southern, Eastern, Western, Central, Upper, Lower, Great, Greater, Little, Old, Grand, Villa, Ville, Château, Bad, Tel, Al, Ras, Jebel, Puerto, Palazzo, Piazza, Rue, Via, Plaza, Downtown`,
  ),
);
