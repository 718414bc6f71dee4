/**
 * Adjectives and names of inhabitants with their place. They are no places ("the Russian president"), but they tell a
 * tagger that a nation is talked of. Origin: written by hand.
 */
const PAIRS = `Afghan Afghanistan;Albanian Albania;Algerian Algeria;American United States;Angolan Angola;Argentine Argentina;Argentinian Argentina;Armenian Armenia;Australian Australia;Austrian Austria;
Azerbaijani Azerbaijan;Azeri Azerbaijan;Bahraini Bahrain;Bangladeshi Bangladesh;Belarusian Belarus;Belarussian Belarus;Belgian Belgium;Bolivian Bolivia;Bosnian Bosnia;Brazilian Brazil;British United Kingdom;Briton United Kingdom;
Bulgarian Bulgaria;Burmese Myanmar;Cambodian Cambodia;Cameroonian Cameroon;Canadian Canada;Chechen Chechnya;Chilean Chile;Chinese China;Colombian Colombia;Congolese Congo;Croatian Croatia;Croat Croatia;Cuban Cuba;Cypriot Cyprus;
Czech Czech Republic;Danish Denmark;Dane Denmark;Dutch Netherlands;Ecuadorian Ecuador;Egyptian Egypt;English England;Englishman England;Eritrean Eritrea;Estonian Estonia;Ethiopian Ethiopia;European Europe;Filipino Philippines;
Finnish Finland;Finn Finland;French France;Frenchman France;Georgian Georgia;German Germany;Ghanaian Ghana;Greek Greece;Guatemalan Guatemala;Haitian Haiti;Honduran Honduras;Hungarian Hungary;Icelandic Iceland;Indian India;Indonesian Indonesia;
Iranian Iran;Iraqi Iraq;Irish Ireland;Irishman Ireland;Israeli Israel;Italian Italy;Ivorian Ivory Coast;Jamaican Jamaica;Japanese Japan;Jordanian Jordan;Kazakh Kazakhstan;Kenyan Kenya;Korean Korea;Kosovar Kosovo;Kurdish Kurdistan;Kurd Kurdistan;Kuwaiti Kuwait;
Kyrgyz Kyrgyzstan;Lao Laos;Laotian Laos;Latvian Latvia;Lebanese Lebanon;Liberian Liberia;Libyan Libya;Lithuanian Lithuania;Macedonian North Macedonia;Malaysian Malaysia;Malian Mali;Maltese Malta;Mexican Mexico;Moldovan Moldova;Mongolian Mongolia;Mongol Mongolia;Montenegrin Montenegro;
Moroccan Morocco;Mozambican Mozambique;Nepalese Nepal;Nepali Nepal;Nicaraguan Nicaragua;Nigerian Nigeria;Norwegian Norway;Omani Oman;Pakistani Pakistan;Palestinian Palestine;Panamanian Panama;Paraguayan Paraguay;Persian Iran;Peruvian Peru;Polish Poland;Pole Poland;
Portuguese Portugal;Prussian Prussia;Qatari Qatar;Romanian Romania;Roman Rome;Russian Russia;Rwandan Rwanda;Saudi Saudi Arabia;Scottish Scotland;Scot Scotland;Scots Scotland;Senegalese Senegal;Serbian Serbia;Serb Serbia;Singaporean Singapore;Slovak Slovakia;Slovenian Slovenia;Slovene Slovenia;Somali Somalia;
South African South Africa;South Korean South Korea;North Korean North Korea;Soviet Soviet Union;Spanish Spain;Spaniard Spain;Sri Lankan Sri Lanka;Sudanese Sudan;Swedish Sweden;Swede Sweden;Swiss Switzerland;Syrian Syria;Taiwanese Taiwan;Tajik Tajikistan;Tanzanian Tanzania;Tatar Tatarstan;
Thai Thailand;Tibetan Tibet;Tunisian Tunisia;Turkish Turkey;Turk Turkey;Turkmen Turkmenistan;Ugandan Uganda;Ukrainian Ukraine;Uruguayan Uruguay;Uzbek Uzbekistan;Venezuelan Venezuela;Vietnamese Vietnam;Welsh Wales;Yemeni Yemen;Yugoslav Yugoslavia;Zambian Zambia;Zimbabwean Zimbabwe;
African Africa;Asian Asia;Western West;Arab Arab world;Arabic Arab world;Latin Latin America;Nordic Scandinavia;Scandinavian Scandinavia;Caribbean Caribbean;Bavarian Bavaria;Catalan Catalonia;Basque Basque Country;Flemish Flanders;Texan Texas;Californian California;Parisian Paris;Londoner London;Balkan Balkans;Slavic Slavs;Byzantine Byzantium;Ottoman Ottoman Empire;Athenian Athens;Spartan Sparta;Trojan Troy;Norman Normandy;Frankish Franks;Anglo-Saxon England`;

const entries = PAIRS.split(";").map((pair) => {
  const [adjective = "", ...place] = pair
    .trim()
    .replace(/^(South|North|Sri) (African|Korean|Lankan) /, "$1_$2 ")
    .split(" ");
  return [adjective.replace("_", " "), place.join(" ")] as const;
});

/** "Russian" -> "Russia", "South Korean" -> "South Korea". */
export const NATIONALITIES: ReadonlyMap<string, string> = new Map(entries);

/** Faiths, peoples, parties' followers and tongues: capitalised, but names of nobody in particular. */
export const GROUPS: ReadonlySet<string> = new Set(
  `Christian Muslim Islamic Islamist Jewish Jew Hindu Buddhist Sikh Catholic Protestant Orthodox Anglican Lutheran Methodist Baptist Presbyterian Mormon Shia Shiite Sunni Republican Democrat Democratic Communist Nazi Fascist
  Socialist Liberal Conservative Labour Confederate Federalist Whig Tory Unionist Zionist Bolshevik Marxist Hispanic Latino Caucasian Black White Aboriginal Indigenous Native Inuit Maori Cherokee Apache Sioux Navajo
  Mandarin Cantonese Hebrew Sanskrit Latin Urdu Bengali Tamil Punjabi Gaelic Yiddish Swahili Pashto Farsi Malay Celtic Germanic Gothic Victorian Elizabethan Georgian Biblical Olympic Allied Axis`
    .trim()
    .split(/\s+/),
);
