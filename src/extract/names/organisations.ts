/** Words by which organisations are named, and some that are known by a few letters. Origin: written by hand. */
const list = (names: string): readonly string[] =>
  names
    .trim()
    .split(/(?<!\s)\s*,\s*/)
    .filter(Boolean);

/** Words that end, or open before "of", the name of an organisation. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  list(`University, College, School, Elementary, High, Academy, Institute, Institution, Seminary, Conservatory, Polytechnic, Tech, Faculty, Department, Ministry, Office, Agency, Bureau, Authority, Administration, Commission, Committee, Subcommittee, Council, Board, Court, Tribunal, Senate, House,
  Parliament, Congress, Assembly, Duma, Bundestag, Knesset, Diet, Cabinet, Government, Directorate, Secretariat, Service, Services, Corps, Army, Navy, Force, Forces, Guard, Guards, Marines, Fleet, Division, Brigade, Regiment, Battalion, Squadron, Legion, Infantry, Cavalry, Artillery, Command, Police, Militia,
  Party, Front, Movement, Union, League, Alliance, Coalition, Federation, Confederation, Association, Society, Organization, Organisation, Foundation, Trust, Fund, Bank, Company, Co, Corporation, Corp, Inc, Incorporated, Ltd, Limited, LLC, Plc, PLC, GmbH, AG, SA, Group, Holdings, Industries, Enterprises, Systems, Technologies,
  Motors, Airlines, Airways, Railway, Railways, Records, Pictures, Studios, Studio, Entertainment, Productions, Films, Music, Media, Broadcasting, Television, Radio, Network, Networks, News, Times, Post, Journal, Herald, Tribune, Gazette, Press, Magazine, Review, Publishing, Publishers, Books, Comics, Games, Software, Electronics, Energy, Oil, Petroleum,
  Gas, Electric, Steel, Insurance, Securities, Capital, Partners, Associates, Brothers, Bros, Sons, Club, Team, FC, F.C, United, Rovers, Wanderers, Rangers, Hotspur, Athletic, Conference, Orchestra, Symphony, Philharmonic, Choir, Band, Ensemble, Ballet, Opera, Theatre, Theater, Church, Diocese, Archdiocese, Order, Brotherhood, Museum, Library, Hospital, Clinic, Laboratory, Laboratories, Lab, Observatory,
  Exchange, Market, Stores, Store, Supermarkets, Consortium, Cooperative, Syndicate, Cartel, Gang, Mafia, Crew, Squad, Youth, Scouts, Tribe, Nation, Nations, Staff, Center, Centre, Mission, Delegation, Quartet, Initiative, Project, Program, Programme, Registry, Survey, Treasury, Reserve, Post, Mint, Ombudsman, Watch, International, Worldwide, Workers, Teachers, Veterans, Lawyers, Doctors, Democrats, Republicans, Greens, Liberals, Conservatives, Socialists, Tories`),
);

/** Endings of a firm's name: what stands before belongs to it. */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(
  list(
    `Inc, Inc., Corp, Corp., Co, Co., Ltd, Ltd., LLC, L.L.C., LLP, Plc, PLC, plc, GmbH, AG, S.A., SA, S.p.A., N.V., NV, B.V., Pty, & Co, Limited, Incorporated, AB, A/S, Oyj, KG, K.K.`,
  ),
);

/** The same organisation in its forms; the first of a line is the fullest. */
export const ORGANISATION_NAMES: readonly (readonly string[])[] = `
North Atlantic Treaty Organization, North Atlantic Treaty Organisation, NATO, Nato
European Union, EU, E.U.
United Nations, UN, U.N., United Nations Organization
United Nations Security Council, UN Security Council, U.N. Security Council, Security Council
United Nations General Assembly, UN General Assembly, U.N. General Assembly
Organization for Security and Co-operation in Europe, Organisation for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, OSCE
World Health Organization, WHO
World Trade Organization, WTO
World Bank, World Bank Group
International Monetary Fund, IMF
International Atomic Energy Agency, IAEA
International Committee of the Red Cross, ICRC
International Criminal Court, ICC
Central Intelligence Agency, CIA, C.I.A.
Federal Bureau of Investigation, FBI, F.B.I.
National Security Agency, NSA
National Rifle Association, NRA, N.R.A.
National Aeronautics and Space Administration, NASA
Environmental Protection Agency, EPA
Department of Homeland Security, DHS
Immigration and Customs Enforcement, ICE
Securities and Exchange Commission, SEC
Federal Trade Commission, FTC
Food and Drug Administration, FDA
Internal Revenue Service, IRS
Department of Justice, Justice Department, DOJ
Department of State, State Department, U.S. State Department, US State Department
Department of Defense, Defense Department, Pentagon
British Broadcasting Corporation, BBC
Associated Press, AP
Agence France-Presse, AFP
Cable News Network, CNN
National Broadcasting Company, NBC
Columbia Broadcasting System, CBS
American Broadcasting Company, ABC
Democratic National Committee, DNC
Republican National Committee, RNC
Republican Party, Republicans, GOP, Grand Old Party
Democratic Party, Democrats, Dems
Labour Party, Labour
Conservative Party, Tories, Tory Party
American Civil Liberties Union, ACLU
African Union, AU
Association of Southeast Asian Nations, ASEAN
Organization of the Petroleum Exporting Countries, OPEC
Organisation for Economic Co-operation and Development, OECD
National Basketball Association, NBA
National Football League, NFL
National Hockey League, NHL
National Collegiate Athletic Association, NCAA
Major League Baseball, MLB
Irish Republican Army, IRA
Palestine Liberation Organization, PLO
Islamic State, ISIS, ISIL, IS, Islamic State of Iraq and the Levant
Al Qaeda, al-Qaeda, al Qaeda, Al-Qaeda, al-Qaida
Massachusetts Institute of Technology, MIT
University of California, UC, University of California, Los Angeles, UCLA
Supreme Court, U.S. Supreme Court, US Supreme Court, Supreme Court of the United States
U.S. Senate, US Senate, Senate, United States Senate
House of Representatives, House, U.S. House of Representatives, US House of Representatives, U.S. House
U.S. Congress, US Congress, Congress, United States Congress
`
  .trim()
  .split("\n")
  .map(list);

/** Organisations with one name. */
export const ORGANISATIONS: readonly string[] =
  list(`Kremlin, White House, Reuters, Bloomberg, Xinhua, TASS, Interfax, RIA Novosti, Al Jazeera, Fox News, MSNBC, PBS, NPR, HBO, ESPN, MTV, ITV, Sky News, Euronews, Politico, New York Times, Washington Post, Wall Street Journal, Los Angeles Times, USA Today, Guardian, Financial Times, Daily Telegraph, Daily Mail,
  Economist, Time, Newsweek, Der Spiegel, Le Monde, Interpol, Europol, UNESCO, UNICEF, UNHCR, UEFA, FIFA, Hamas, Hezbollah, Taliban, Boko Haram, Fatah, Gestapo, Wehrmacht, Luftwaffe, Red Army, Red Cross, Royal Navy, Royal Air Force, RAF, KGB, FSB, GRU, MI5, MI6, Mossad, Scotland Yard, Greenpeace,
  Amnesty International, Human Rights Watch, Columbia Records, Atlantic Records, Epic Records, RCA, Virgin Records, Geffen, Def Jam, Motown, Island Records, Interscope, Sub Pop, Billboard, Rolling Stone, NME, MuchMusic, VH1, Nickelodeon, Cartoon Network, Comedy Central, Discovery Channel, History Channel, National Geographic, Channel 4, Channel 5, Telemundo, Univision, Cosmopolitan, Vogue, Playboy, Forbes, Fortune, Wired, Nature, Spectator, Sunday Times, Times, Independent, Observer, Chicago Tribune, Boston Globe, Boston Herald, San Francisco Chronicle, Miami Herald, Le Figaro, Die Zeit, Pravda, Izvestia, Haaretz, Jerusalem Post, Asahi Shimbun, New Yorker, Village Voice, Guinness, Royal Society, Smithsonian Institution, Library of Congress, British Library, British Museum, Church of England, Catholic Church, Roman Catholic Church, Orthodox Church, Church of Scotland, Salvation Army, Freemasons, Boy Scouts of America, Girl Scouts, Rotary, Random House, Penguin Books, HarperCollins, Simon & Schuster, Oxford University Press, Cambridge University Press, Macmillan, Sears, JC Penney, Macy's, Target, Kmart, McDonald's, Burger King, Starbucks, Coca-Cola, Pepsi, PepsiCo, Procter & Gamble, Unilever, Nestlé, Nokia, Ericsson, Siemens, Philips, Panasonic, Toshiba, Hitachi, Canon, Kodak, Xerox, Hewlett-Packard, Dell, Cisco, Oracle, SAP, Adobe, AOL, Motorola, Qualcomm, AMD, Nvidia, Sega, Atari, Konami, Capcom, Electronic Arts, Ubisoft, Activision, Valve, Blizzard, Ford, Chrysler, Fiat, Ferrari, Porsche, Audi, Renault, Peugeot, Citroën, Volvo, Saab, Hyundai, Kia, Suzuki, Yamaha, Kawasaki, Harley-Davidson, Rolls-Royce, Jaguar, Delta Air Lines, United Airlines, American Airlines, British Airways, Lufthansa, Air France, KLM, Qantas, Aeroflot, FedEx, UPS, Amtrak, Union Pacific, British Rail, Conrail, Barclays, HSBC, Lloyds, Deutsche Bank, UBS, Credit Suisse, Morgan Stanley, Merrill Lynch, American Express, MasterCard, Visa, Berkshire Hathaway, AIG, Allianz, AXA, Pfizer, Merck, Bayer, Novartis, GlaxoSmithKline, AstraZeneca, Johnson & Johnson, DuPont, Dow Chemical, BASF, Monsanto, Halliburton, Raytheon, Northrop Grumman, BAE Systems, EADS, Universal Studios, Universal Pictures, Columbia Pictures, 20th Century Fox, Paramount Pictures, Walt Disney, Pixar, DreamWorks, Metro-Goldwyn-Mayer, RKO, Marvel Comics, DC Comics, PLA, SS, SA, Viet Cong, Khmer Rouge, IRA, Ku Klux Klan, PKK, Mujahideen, Al-Shabaab, Likud, Kuomintang, Sinn Féin, Plaid Cymru, Scottish National Party, SNP, UKIP, Liberal Democrats, Green Party, Communist Party, Nazi Party, Socialist Party, Liberal Party, Union Army, Confederate Army, Continental Army, U.S. Army, US Army, U.S. Navy, US Navy, U.S. Air Force, US Air Force, USAF, US Marine Corps, Royal Marines, Bundeswehr, Soviet Army, World Bank, Oxfam, Google, Microsoft, Apple Inc., IBM, Intel, Facebook, Twitter, YouTube, Amazon.com, Netflix, Yahoo, Yahoo!, eBay, Wikipedia, Sony, Nintendo, Samsung, Toyota, Honda, Nissan, Volkswagen, BMW, Mercedes-Benz, Boeing, Airbus, Lockheed Martin, General Motors, General Electric, AT&T, Verizon,
  ExxonMobil, Exxon, Shell, BP, Gazprom, Rosneft, Wal-Mart, Walmart, Goldman Sachs, JPMorgan, Citigroup, Bank of America, Wells Fargo, Lehman Brothers, Federal Reserve, European Commission, European Parliament, European Council, Council of Europe, Eurogroup, European Central Bank, Commonwealth, Arab League, Warsaw Pact, Harvard, Yale, Princeton,
  Stanford, Columbia University, Cornell, Democrats, Republicans, Bundestag, Bundesrat, Knesset, State Duma, Duma, Verkhovna Rada, Politburo, Whitehall, House of Commons, House of Lords, Universal, Paramount, Disney, Warner Bros., MGM, EMI, Capitol Records, Marvel, Harvard University, Yale University, Oxford University, Cambridge University, Equifax, Uber, Tesla, Enron, Treasury, Coast Guard, National Guard, Marine Corps, Secret Service, Border Patrol`);

/** Nicknames of well-known teams, as sports pages write them without their town. */
export const TEAM_NAMES: ReadonlySet<string> = new Set(
  list(`49ers, Angels, Astros, Athletics, Avalanche, Bears, Bengals, Bills, Blackhawks, Blazers, Blues, Bobcats, Braves, Brewers, Broncos, Browns, Bruins, Buccaneers, Buckeyes, Bucks, Bulldogs, Bulls, Canadiens, Canucks, Capitals, Cardinals,
  Cavaliers, Celtics, Chargers, Chiefs, Clippers, Colts, Cougars, Cowboys, Coyotes, Crusaders, Cubs, Diamondbacks, Dodgers, Dolphins, Ducks, Eagles, Expos, Falcons, Flames, Flyers, Gamecocks, Gators, Giants, Grizzlies, Hawks, Heat, Hornets, Hurricanes,
  Huskies, Indians, Islanders, Jaguars, Jayhawks, Jets, Kings, Knicks, Lakers, Lions, Longhorns, Magic, Maple Leafs, Mariners, Marlins, Mavericks, Mets, Mustangs, Nationals, Nets, Nuggets, Oilers, Orioles, Packers, Padres, Panthers, Patriots, Penguins,
  Phillies, Pirates, Pistons, Predators, Raiders, Rams, Rangers, Raptors, Ravens, Razorbacks, Red Sox, Redskins, Reds, Rockets, Rockies, Royals, Sabres, Saints, Seahawks, Senators, Sharks, Sooners, Spartans, Spurs, Steelers, Stars, Suns, SuperSonics, Swans,
  Texans, Tigers, Timberwolves, Titans, Trojans, Twins, Vikings, Volunteers, Warriors, White Sox, Wildcats, Wizards, Wolverines, Wolves, Yankees, Arsenal, Chelsea, Everton, Tottenham, Celtic, Juventus, Barcelona, Real Madrid, Bayern, Ajax, Benfica, Liverpool, Villa, Albion, Hearts, Hibernian, City, Town, County, Dynamo, Lokomotiv, Spartak, Galatasaray, Magpies, Bombers, Demons, Kangaroos, Broncos, Roosters, Bulldogs, Sparks, Wasps, Harlequins, Saracens`),
);
