/** Words by which organisations are named, and some that are known by a few letters. Origin: written by hand. */
const list = (names: string): readonly string[] =>
  names
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean);

/** Words that end, or open before "of", the name of an organisation. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  list(`University, College, School, Academy, Institute, Institution, Seminary, Conservatory, Polytechnic, Faculty, Department, Ministry, Office, Agency, Bureau, Authority, Administration, Commission, Committee, Subcommittee, Council, Board, Court, Tribunal, Senate, House,
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
Republican Party, GOP, Grand Old Party
Democratic Party, Democrats
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
House of Representatives, U.S. House of Representatives, US House of Representatives, U.S. House
U.S. Congress, US Congress, Congress, United States Congress
`
  .trim()
  .split("\n")
  .map(list);

/** Organisations with one name. */
export const ORGANISATIONS: readonly string[] =
  list(`Kremlin, White House, Reuters, Bloomberg, Xinhua, TASS, Interfax, RIA Novosti, Al Jazeera, Fox News, MSNBC, PBS, NPR, HBO, ESPN, MTV, ITV, Sky News, Euronews, Politico, New York Times, Washington Post, Wall Street Journal, Los Angeles Times, USA Today, Guardian, Financial Times, Daily Telegraph, Daily Mail,
  Economist, Time, Newsweek, Der Spiegel, Le Monde, Interpol, Europol, UNESCO, UNICEF, UNHCR, UEFA, FIFA, Hamas, Hezbollah, Taliban, Boko Haram, Fatah, Gestapo, Wehrmacht, Luftwaffe, Red Army, Red Cross, Royal Navy, Royal Air Force, RAF, KGB, FSB, GRU, MI5, MI6, Mossad, Scotland Yard, Greenpeace,
  Amnesty International, Human Rights Watch, Oxfam, Google, Microsoft, Apple Inc., IBM, Intel, Facebook, Twitter, YouTube, Amazon.com, Netflix, Yahoo, Yahoo!, eBay, Wikipedia, Sony, Nintendo, Samsung, Toyota, Honda, Nissan, Volkswagen, BMW, Mercedes-Benz, Boeing, Airbus, Lockheed Martin, General Motors, General Electric, AT&T, Verizon,
  ExxonMobil, Exxon, Shell, BP, Gazprom, Rosneft, Wal-Mart, Walmart, Goldman Sachs, JPMorgan, Citigroup, Bank of America, Wells Fargo, Lehman Brothers, Federal Reserve, European Commission, European Parliament, European Council, Council of Europe, Eurogroup, European Central Bank, Commonwealth, Arab League, Warsaw Pact, Harvard, Yale, Princeton,
  Stanford, Columbia University, Cornell, Democrats, Republicans, Bundestag, Bundesrat, Knesset, State Duma, Duma, Verkhovna Rada, Politburo, Whitehall, House of Commons, House of Lords, Universal, Paramount, Disney, Warner Bros., MGM, EMI, Capitol Records, Marvel, Harvard University, Yale University, Oxford University, Cambridge University, Equifax, Uber, Tesla, Enron, Treasury, Coast Guard, National Guard, Marine Corps, Secret Service, Border Patrol`);
