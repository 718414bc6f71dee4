/**
 * How common a word is in English news: stems (`text/stem.ts`) by the share of articles that use them. Key n holds the
 * stems of about one article in 2^n; what is not here is rarer than one in 180, or a name. Counted on 1,310 articles of
 * public development sets (PolNeAR, GUM, pages of Trafilatura's, htmldate's and Fundus's tests); no closed-class words,
 * none mostly written with a capital, none in fewer than eight articles.
 */
export const ARTICLES_WITH_STEM: Readonly<Record<number, string>> = {
  0: "hav say",
  1:
    "back becaus befor call campaign candidat com day first get giv go going help includ know last lead lik look mak mor need party peopl presidential real right see show som " +
    "stat support tak tell ther think thos tim two want way week well wher whil work year",
  2:
    "accord ad address ago allow appear ask attack away bas becom begin believ best better big bring build business car cas chang clear clos comment community concern continu " +
    "country creat current deal debat decision different director early effort election email end enough event ever expect fac fact fall famy far feel fight final find focus " +
    "follow forc former four fre full general good government great group hand happen hard head high hold hom hop important information interest interview issu job keep larg " +
    "later law leader least leav less let lif lin littl liv long los lot major man mean media meet member million money month mov nam nation never next night nomine number " +
    "offer official onc open part past pay percent personal plac plan play point policy political poll power primary problem provid public put question rac rais receiv recent " +
    "record releas remain report result run sam second secretary seem senator send servic set shar sid sign sinc sit something speak spend stand start statement stop story " +
    "strong suggest supporter system talk term thes thing thre today top try turn use used view vot voter win woman world writ",
  3:
    "abl abov accept access account accus action actual administration adviser agre ahead aid air ally almost always amount announc answer anti anyon anything appeal approach " +
    "area argu articl attempt attention author availabl avoid bad ban bank bar battl benefit biggest billion billionair bit black board book break buy carry caucus caus " +
    "certain chairman challeng chanc charg check chief child choic choos citizen claim class co colleg common company compar complet conduct conferenc conservativ consider " +
    "content contest control convention cost cours cover crisiz critical criticism criticiz crowd cut dat data death decad decid declar declin deep defend delegat deliver " +
    "demand describ despit detail determin die differenc difficult direct discuss dollar draw driv drop due earlier easy economic economy effect effectiv eight elect els " +
    "endors ensur enter entir especial everyon everything exampl executiv exist experienc expert explain express fail fair favor fear featur federal field figur fil financial " +
    "fir firm fiv foreign form forward friend front fund futur gain gam global governor ground grow guy half hat health hear higher history hit host hour idea imag immediat " +
    "impact increas independent individual instead involv join key kill kind lack lat latest leadership learn legal level liberal limit link list local longer lov low lower " +
    "main majority manager market mass matter measur mention messag military mind minut moment morning movement necessary network nomination non nothing offic often old onlin " +
    "opportunity oppos order organization outsid pag particular pass perhaps person pick pledg polic politic politician popular position possibl potential present previous " +
    "privat pro probab process program project promiz protect publish push quick rally rat rather reach read ready reason refer refus register regular relat remark reporter " +
    "represent request requir research reserv respond respons rest return reveal review ris risk rival rol room rul runner sav school security seek self sell senior sens " +
    "serious serv shoot short significant similar singl six small social someon soon sourc special speech staff stag standard star stay step strategy struggl study success sur " +
    "surpriz target tax team test themselv third thousand threat together total track trad trail tru tweet ultimat understand union updat using valu vic victory video visit " +
    "voic wait war warn watch websit welcom whol whos wid word worker worry wrong young",
  4:
    "ability absolut achiev acknowledg activ activist activity add addition additional admit ads advanc advantag advertiz advic advocat affair affect afternoon age agency " +
    "agenda aggressiv agreed agreement aim al alleg alon alternativ analysiz anger announcement annual apparent appearanc apply argument arm arriv assum attend attorney " +
    "audienc authority averag award background ballot basic basis bear beat behavior bid bigger blam block blog blu body boost border born box brand brief broad burn " +
    "businessman camp candidacy capital captur card career cast catch century chair champion cit civil clean click climat closer coalition cod colleagu color commit commitment " +
    "communication compet computer conclud condition confirm conflict congressional connect consequenc constant contact contain contrast contribut contribution conversation " +
    "convinc cor corporat correct count coupl coverag credit crim criminal critic cross crucial cultur cycl damag dangerous daughter de dead defeat defens defin degre dem " +
    "democracy demonstrat deny depend der des design destroy develop development digital direction discussion dismiss display district divid document dominat don donation " +
    "donor door doubl doubt dozen drug earn edg education electorat embrac emerg emphasiz employe enabl encourag endorsement energy engag enjoy environment equal era error " +
    "essential establishment estat estimat evening eventual everybody evidenc exact exchang expand extend extra extrem eye factor failur fals familiar fan fast fat father " +
    "favorit fellow femal fill fin financ finish fit fix floor fly food foot forget found founder freedom fuel fully fun function gap gather generat generation goal grant " +
    "greater growth guid gun hall handl happy heart heat heavy highest highlight hir hopeful hospital hot http hug human hundr hurt husband id identify ignor illegal immigrant " +
    "immigration improv incident incom increasing indicat industry influenc initial insid insist inspir instanc institution intelligenc intend introduc investigation " +
    "investment judg jump kid knowledg land languag larger largest launch lawmaker lawsuit lawyer lay lean letter lie light listen location lock longtim loss maintain mal " +
    "manag management margin massiv match material mayor medical min minimum minority miss mistak mit mix model moderat modern mother multipl narrow natur natural negativ " +
    "newspaper nic nin nominat normal notic obvious occur officer older ongo operat operation opinion opponent opposition option organiz original otherwiz outcom overall paper " +
    "parent participat partner path percentag perfect perform performanc period phon photo pictur piec platform plus poor population pos positiv possibility powerful practic " +
    "predict prefer prepar presidency pressur presumptiv pretty prevent pric principl priority produc product professional professor profil progress progressiv prominent " +
    "promot prompt property propos proposal protection protest proud prov pull purchas pursu quality quarter quit racial radical radio rang rank rar reality realiz recall " +
    "recogniz red reduc referenc reflect reform refuge regard region reject relationship relativ rely remember remind remov repeat repeated replac reply representativ resident " +
    "resourc respect responsibl retir rhetoric rich road roll root rough round saf safety sal scal scen schedul scienc season seat secret secur seeing select separat series " +
    "server seven shap shift shock shop simp simpl situation siz skill slight slow society solution somebody sometim son sort sound spac specific specifical spokesman sponsor " +
    "spot spread spring stak station status stor strategist strength strik student styl subject successful suffer suit summer suppos surg survey swing task technology " +
    "television temporary ten terrorism terrorist threaten throw tie titl ton tool topic touch tough town traditional train travel treat trend trip troubl trust truth twic typ " +
    "typical uniqu unlik urg user usual various vast version veteran victim violenc virtual vow wag wak walk water wav weapon wear weekend whatever wif wing winner wish wonder " +
    "wors worst worth younger",
  5:
    "abandon aber abortion abroad abus academic accompany accomplish accurat accusation actor adopt adult advis advocacy affiliat afford afraid agent airport alarm alert align " +
    "allegation alongsid als alter amaz ambassador analyst anchor angry animal anonymity anxiety anybody anymor anywher apart apologiz app application appoint appointment " +
    "appreciat appropriat approv approval arrest artist asid aspect assault assert assessment asset assign assist assistant assur attract attribut auch auf awar baby backer " +
    "bag balanc barrier basical battleground beautiful behalf bei belief besid bet bias bipartisan birth bis blast blow boast bold bomb boo boss bottom bound bowl boy brain " +
    "bridg broadcast broader broker brother browser budget bus cabl camera cancel cancer cap carbon careful cash category caution celebrat celebrity chain challenger chamber " +
    "channel character charity cheer circl circumstanc civilian clash classic classify client clinch clip cloth cold collaps collect collection collectiv column combat combin " +
    "comfortabl command commander commercial communicat competition competitiv complain complaint complex complicat comprehensiv compromiz concept conclusion condemn confidenc " +
    "confident confront confus connection consensus consent consistent constitutional construction consult consultant consumer contender context contract contributor controll " +
    "controversial controversy conventional cook cooky cool copy corner corporation counter crack crash creation crush cultural customer danc danger dark das dass debt decisiv " +
    "dedicat default definit delay delet demographic den denounc deploy deport deputy description deserv desir desperat detect devastat developer devic devot dies difficulty " +
    "dig digit dinner disagre disappoint disclos disclosur discover discrimination disput distanc distribut distribution divers diversity division divisiv doctor doesn dog " +
    "domestic donat draft dramatic dream drink driver dry durch duty dynamic eager eas easier eat echo economist editorial ein einem einen elder electoral element eliminat " +
    "elit elsewher emergency emission emotional employ empty en encounter enemy enforcement engagement engineer enormous enthusiasm entity environmental equivalent es " +
    "establish etc everywher ex examin exceed exception excit exclusiv exerciz exit expansion expectation expensiv explanation exploit explor expos extensiv extent facility " +
    "faith famous faster fee feed fewer fierc fifth fighter film fish flag flat flip flood flow folk follower footag football formal forth fortun forum fourth fram fraud " +
    "frequent fresh frustrat frustration fundamental fundraiser fundraiz fur gas gay gender giant gift girl glad gotten grab grad graduat grass greatest guarante guard guess " +
    "guest guidelin haben hack hair halt handful harder harm harsh headlin headquarter healthy height hell hid hier hint historic historical hol honest honor household ice ich " +
    "ideal identity ideological ideology im imagin implement imply import importanc impos impossibl improvement inbox incit incredibl incumbent industrial inequality " +
    "influential inform infrastructur initiativ inquiry insider install instant insult insuranc intens intention interaction internal invest investigat investigator investor " +
    "invit involvement ist item jail joint jok journalism journalist judgment kann kick kitchen knock la label lady laugh leak legacy legislation lesson liar liberty library " +
    "lift literal load loan lobby locat loom loud machin mainstream mandat manufacturer map marriag marry mask master mat mehr memory mental mer mess method mid mil mir " +
    "mission mock mod moderator mogul momentum monitor moral mount movi murder music nach narrativ nationwid nativ navigation nearby negotiat negotiation neighbor neighborhood " +
    "net newly nicht noch notion nuclear numerous nur obtain occasional odd oder oil okay operativ opposit opt organizer outlet outsider oversea overwhelm overwhelming owner " +
    "pack packag pain paint pair pandemic panel participant partisan partnership passion password pattern paus payment peac peak perceiv permanent permission perspectiv " +
    "persuad phas physical pitch pivot plain planet plant player plenty pocket podcast pois pollster popularity populist portion portray possib pour poverty practical prais " +
    "praiz pre presenc preserv prior prison prob proceed production profit proper prosecutor prospect protester provision pur purpos qualify quiet quot racism racist rail " +
    "random rapid react reaction reader reasonabl recession recommend recommendation recovery regardless regional regulation relation relevant relief religion religious remot " +
    "renew reported reputation requirement researcher resign resistanc respectiv responsibility restaurant restrict restriction revenu revers revolution reward rid rock rout " +
    "routin row rush satisfy scandal scar schon scientist scor screen script scrutiny section sector seeming sein seiz sensitiv sentenc sentiment serial session settl sever " +
    "sex sexual shak sharp ship shirt shout shut sich sick signal signatur sind sister skeptical skin sky slam sleep slip smaller smart smil socialist soft softwar sol soldier " +
    "solid solv somewhat song spar spark speed spirit split spokeswoman spotlight squar stack staffer stanc stark steady steal stick stir stock straight strategic stream " +
    "stress stretch strict stronger structur stuck stuff stump subsequent substantial succeed sudden suggestion sum sun superdelegat supp surfac surrogat surround surviv " +
    "suspect suspend sweep switch tabl tackl tactic tank tap tast teach teacher tear tech technical temperatur tend tension tenur terribl territory terror theory therefor " +
    "thought ticket tied tight tiny tip tir toll tomorrow tonight tour tout traffic transfer transform transition translat tre treatment tremendous trial trigger troop truly " +
    "tun turnout um unabl unclear und undermin underscor undocument unemployment unfair unify unity universal unprecedent unusual upcom upset useful variety vary vehicl ventur " +
    "vet violat violation violent virus vision volunteer von vor vs vulnerabl warm wast weak wealth wealthy weather weigh wenn werden whoever widespread wie wild wind wir wird " +
    "witness worldwid wound wrap writer wurd www yesterday zero zon zu zum zur",
  6:
    "ab abid absenc accelerat acceptabl acceptanc accessibl accomplishment accountability achievement acquir activat actress adapt adequat adjust administrator admir admission " +
    "adversary adviz affiliation afterward aging aisl alienat alik aliv alleged allegianc allianc altogether ambition ambitious amnesty analytic ander anniversary anonymous " +
    "anticipat anytim anyway apartment apology applaud applaus approximat arena arrang arrangement array arrival articulat assembl assertion assess assistanc assumption " +
    "atmospher attach attacker attendanc attende attitud audio aus authoriz automatical await awareness awful awkward badly bailout bak ball banker banner bargain batch bath " +
    "bathroom bearer beaten bed bedroom beer behav beim belong bench benchmark bereit bigotry bin bind birthday birther bitter bless blind bloc blogger blood blunt boat " +
    "bolster bon bond boom bor borrow bother bottl branch brav breach breakfast breath breed bright brush brutal bubbl bug bully bunch burden bury bust busy butter cak " +
    "calculat calculation calendar calm campus capability capabl capacity capitaliz cater cautious celebration cement cent centrist ceremony certify chairwoman chant chao " +
    "characteriz chart chat cheap cheat chest childhood chip chocolat circulat citizenship civic clarify climb clinic clock closest closur cloud coach coal coalesc coffe " +
    "collar columnist combination comeback comfort comic commissioner comp comparison compell compensation competitor compil complexity component compound compriz con conced " +
    "concentration concert concession concret confrontation congressman conscienc considerabl consideration consist consolidat conspiracy constituency constitut constructiv " +
    "consum consumption container contend contention contentious contractor contradict contrary convert convict conviction cooperation coordinat cop coronavirus corrupt " +
    "corruption counsel crazy cream credential credibility credibl critiqu crown cry crystal cup cur curb currency custody custom da dabei damit damn dann databas dawn deadlin " +
    "dear decent declaration decreas decry deem deeper defensiv deficit definition defy delegation deliberat delicious delivery demonstration denen denn dent depart dependent " +
    "deportation depress depression depth desk destination destruction deter determination deutlich didn diesem diesen dieser diet differ dilemma dimension diminish din dip " +
    "diplomat diplomatic disabl disagreement disappear disappointment disaster disastrous disciplin discount discours diseas dish dislik disproportionat disqualify disrupt " +
    "disruption distant distinguish disturb divorc doch documentary documentation domain dominant doom dos dot downtown drag drama du dub dump ear easiest educat educational " +
    "efficient egg eighth einer einig electric electricity elevat eligibl embarrass embassy embed employer employment empower enact endur enforc enhanc enthusiastic entitl " +
    "entrepreneur entry episod equality equipment equity er erst erupt escalat escap est et ethnic etwa evaluat evangelical everyday evident evil evolv excellent exceptional " +
    "excess excessiv exclud execut expens experiment expertiz explicit export exposur expression extension external extract extraordinary extremist facilitat factory fad fak " +
    "fam fantastic farm fatal fault favorabl feedback fenc fiction finger firearm fiscal fitness flash flavor flaw flight flor flower fold forceful forecast forever forg " +
    "forgotten format formidabl fossil foster frack fraction fractur framework freez frontrunner fruit fulfill functionality funny garden garner gear gegen geht generous " +
    "genuin gestur gibt golf gonna govern gradual grandfather graphic grappl grassroot greenhous greet grim gross guilty gut hab habit hacker hammer handy hang hardest hatr " +
    "haven headach healthcar hedg heel helpful heritag hero heut highway hik holder holiday homeless horribl horror hors hostil hub humanitarian humanity hundred hung hungry " +
    "hunt hurdl hypothetical icon ignorant illness illustrat immer implication implicit impress impression impressiv inability inappropriat incentiv inch incorporat incredib " +
    "independenc index indict indirect inevitabl infamous infection inflation ingredient inject injur injury inner innocent innovativ ins insert insight inspiration " +
    "installation instruct instruction insurgent integrat integration integrity intellectual intelligent intensify intensity intensiv intent interfer interpret interrupt " +
    "interven intervention intrigu invasion investigativ invitation invok iphon isn isolat ja jar jed jedoch jet jetzt journey joy justify keen kein killer knif konnen konnt " +
    "lab lag lament landmark landscap lash lassen latter layer le lectur leg legaliz legislativ legislator legislatur legitimat length lengthy lesser leverag liability lied " +
    "lifestyl lifetim liken literatur lobbyist lon loophol loos loser lowest loyal loyalty lucky lunch lur luxury machen magic maker mandatory manner manufactur massacr " +
    "matchup math mathematical maximiz maximum meal meaningful meantim meat medicin medium mein melt membership memo memoir metro mich midnight midst migrant migration mild " +
    "militant milk minimiz minor minus mirror mislead misogynist mobiliz modest modify mom mood moon mortgag motion motivat mountain mouth movy multi muscl muss mutual nasty " +
    "navigat ne necessity neck nervous neu neurosurgeon neutral nightclub nod nonetheless nonprofit norm nos notab notabl notification novel nowher nun nurs object objectiv " +
    "obligation observ observation obstacl occasion occupy ocean offend offens offensiv offset ohn oldest op operator optimistic optimiz ordinary org orient ourselv outbreak " +
    "outdoor outlin outrag outrageous outreach outright outstand overcom overhaul overhead overlook overnight overse oversight overturn owe painful pan panic partial " +
    "participation passag passionat patch patient payer peaceful peer penalty pend pepper perception permit persistent personality personnel pharmaceutical phenomenon " +
    "philosophy photograph phras pic pie pil pin pip pivotal plastic plat plead plot polariz polit pollution pool pound prayer precedent precinct preciz prediction preferenc " +
    "pregnant presentation pretend prevail principal prisoner priz procedur proclaim producer profound prohibit projection promotion proof propaganda proponent proportion " +
    "prosecut prosecution prosperity protocol proven provider provinc provocativ publication publisher punch punish qualification query quo rack rag rain ramp rampant rap " +
    "rapist rational rattl realistic rebuild reception recht recip reckless reckon recognition recount recover recruit reduction reelection referendum reflection refrain " +
    "refusal regim registration regret regulat rein reinforc reiterat relentless reliabl relocat reluctant remarkabl reminder render rent reopen repair repeal replacement " +
    "resembl residenc resignation resist resolution resolv resonat respectful respondent restor resum retail retailer retain retirement revelation reviv rewritten ridiculous " +
    "rig ring rip risky ritual river robot robust roof rumor rund rural sacrific sad salt sampl sanction sand scan scenario schem scientific scop scrambl scratch scream screw " +
    "seal seed segment sei seit selection settlement setup sexism shadow sham shed sheet shell shelter shield shin shor shortag shot shoulder showcas shrink shy sidelin sight " +
    "silenc silver simultaneous sing sink sizabl skepticism slash slat slic slid slim slogan slot smok smooth snack snap soak soil solidarity sollt somehow somewher sooner " +
    "sophisticat soul spat specializ species specify speculation spik spin spokesperson spy stability stabl stall statewid statistic steel steep steer steht stem stiff stok " +
    "storag storm strain strang stranger strengthen string strongest stumbl stun stupid substantiv substitut subtl successor suck sue sued sufficient sugar summit supplement " +
    "supportiv surgery surpass surprising surveillanc suspicion suspicious sustain sustainabl sway swear sweet swept swift tal talent tally taxpayer techniqu teenager telephon " +
    "televiz temperament tens terrify testify testimony textur theater theft thin thorough thread threshold thriv tick tid tier tighten timelin tougher toxic trac tracker " +
    "trademark tradition tragedy tragic transaction transcript transgender transparency transparent transport transportation trap trash tribut trick trillion triumph truck " +
    "tuition turmoil twist uh unacceptabl unanimous uncertain uncertainty uncomfortabl undecid underdog underestimat unfit unfold unknown unleash unnecessary uns unser unter " +
    "unveil upgrad upper ups urban urgency urgent usag utility utter vacation valid valuabl variabl vegan venu verification verify versus viabl viel viewer viral virtu visa " +
    "visibl vital vocal volum vom vulnerability wash watchdog weakness wed weight weird weiter welch welfar wheel whenever whip whisper wider wieder willingness withdraw wo " +
    "wonderful workforc wurden xenophob yard yell yellow yield youth zoom zugeschickt zuruck zurucksetzen zwar zwei zwischen",
  7:
    "aboard abolish abrupt absent absorb absurd accessibility accident accommodat accommodation accordanc accountabl accumulat accuracy acr activism acut adher adjustment " +
    "administer administrativ admiration adventur advers advert advertiser advisor advisory affection affirm affirmativ aftermath aged aggravat agitat agreeing aircraft airlin " +
    "airstrik airwav aktiv akzeptieren albeit album algorithm allem aller allerd allocat alten alternat amass ambulanc amidst ammunition amplify analys analyz ancient angl " +
    "anguish animat annoy anticipation anxious appetit applicant apt arbitrary aren arguab aris arsenal aspir aspiration ass assail assignment asylum ate atop atrocity " +
    "attraction attractiv auction audit aufgrund authentic authoritarian automat automatic autumn awak awesom backfir backlash backward backyard bail bald balk balloon " +
    "bankruptcy baseball basketball batter battery beam bedrock beef beg bekommen bekommt belov bemoan beneficial bent besonder besser besteht besten beta betray bieten bigot " +
    "bik biography biological bird bizarr blackout blank blanket blar bleak bleed bleiben bleibt blend blocker blond bloody blown bogus boil bomber bonus booth borrower bounc " +
    "boundary bouquet bout bow boycott brac brag brash bread breakdown breakthrough brew brick brilliant bringen bristl broaden bruis buck bulk bullet bulwark bundl burger " +
    "burst button buyer buzz bypass cach cag candid candy capitalism capitalist captain careless carpet cartel carv casino casual cat catastrophic categoriz caveat ceas " +
    "ceasefir ceiling cell cellphon censorship certainty certificat chandelier changer chaotic characteristic charitabl charter cheaper checker chees chef chemical cherish " +
    "chicken chill chok chop chunk circulation circus civilization clarity classification claus cleaner clearanc clearer clever cliff cling clinical clout clu clutch coastal " +
    "coat cocain coconut coerc coin collaboration collid colorful comedian comedy commemorat commentary commentator compact comparabl competent complianc complication " +
    "compliment compos concentrat condens confidential configur configuration confin confirmation confusion congratulat congratulation conscious consciousness consequential " +
    "conservation conservatism considerab consistency constrain construct consultation contemplat contemporary continent continual continuation continuous contradiction conven " +
    "convenienc convenient convey convolut cooperat coordination coordinator corn correctness correlation correspondent corridor costum counterpart countless coup courag " +
    "courtroom cousin cozy crackdown craft crav creamy creep crippl criteria crop crud cruel cruiz crumbl crunch curl curtain curv customiz cyber cynical dafur dagegen daher " +
    "dairy dampen dar daruber datetim daunt davon daytim dazu deadlock deaf dealer debut decided deck decorat deepen defender defer defiant definitiv deflect defolgen del " +
    "deliberation delicat delight delv demiz demonstrator denial dens departur dependency depict deployment depriv derail deren derid deriv descend descent desert designat " +
    "designer destabiliz destructiv detain detection detention deteriorat detractor di diagnos diagnosiz dial dialogu dialysiz dich dictat dictator differentiat digest dignity " +
    "dioxid diplomacy directory direkt dirty disavow disconnect discourag discovery discredit discretion discriminat discriminatory disgrac disgust dismantl dismay disorder " +
    "disparag disparity dispatch displac displacement disregard disrespect disruptiv dissent dissolv distinct distinction distract distraction distress ditch div divert dock " +
    "dominanc dort dough downplay downsid downturn drain dramatical drastic drastical drawer drei drip dron drought drown drum dubious duck duration durfen dust dwell dynasty " +
    "earliest eben ebenfall eclips economical ecosystem efficiency effortless eher eigen eigenen eigentlich einfach einmal elaborat electrical eligibility em emb embody " +
    "emergenc emit emotion empathy enclav endeavor endless energiz enroll entail entfernt enthusiastical entitlement entranc envision epidemic equip eradicat eras erlebt erod " +
    "ersten escalation ethic ethical ethnicity euch evacuation evaporat exacerbat exaggerat excitement excus exempt exhaustiv exhibit exhibition existenc expir explod " +
    "explosion explosiv extremism eyebrow eyeing fabric faction faculty fairness fallout falsch falter fantasy farmer farther fascinat fatigu favorab favorability fearful " +
    "feasibl feat feminist feud fiery finaliz findet firework flair flam flank flar flatter fle fled fleeing fleet flexibility flexibl float flock flourish fluffy flurry flyer " +
    "fond fool foolish footprint forefront foreigner foremost forest forgiv fork fragment fraudulent fraught freelanc frequency fridg friendship fring frontlin frozen fry fuck " +
    "fuhrt functional funeral funnel furious furnitur fury fusion gag gallery galvaniz gar gaz geben gebracht gegenuber gehen gehoren gehort gekommen gemacht genau " +
    "generational genius genocid gent geographic gerad gern gesehen gigantic ginger girlfriend git gleich glimps globalization glov goer goodby goodness gorgeous governanc " +
    "grac graduation grain grandchildren grandmother grandparent grasp grateful grav greed grid gridlock griev grill grip grocery guaranteed gubernatorial guidanc guten gym ha " +
    "halfway halten harassment harbor harden harmful hateful hatt hatten haul haunt heal healthier heaviest heed heighten heir helfen helm hinter historian hoch hohen " +
    "homegrown hometown homicid honesty horrific horrify hostility html huddl huh humbl humor iconic identical idl ignoranc ihrer illusion illustration immun immunity " +
    "impartial impeachment imperativ implementation imprison improbabl impromptu impuls inaccurat incendiary inclin inclination inclusion inclusiv inconsistency incorrect " +
    "incremental indefinit indication indicator indictment indoor induc ineffectiv inevitab inflammatory inflict informal informational infuriat inherent initiat injustic " +
    "insan insecurity insensitiv inspector instinct institutional insufficient insurmountabl intentional inter interactiv interessant interim interpretation intersection " +
    "intimat introduction ire ironic jab je jedem jeder jihad jihadist juic jurisdiction jury justification kam kaum keinen kernel kilometer kiss kne kommen kommt komplett " +
    "konnten kurz kurzen lam landslid lang langer laps lasst laut leaf leather leftist legendary legt len lend lender lent les lesbian lesen letzten liegt lieutenant lightn " +
    "likelihood limitation linger lip liquid lit litigation lockdown locker lodg logic longest longevity longstand loop loosen louder luck lucrativ lurch macht mad magical " +
    "magnat magnitud makeup maneuver manipulat manual marathon marginaliz marketplac matur mayhem mayo measurement mechanism medication mega meinen meisten merg merit messy " +
    "metal metric mic micro microphon millionair miner mini minimal miracl misery misguid mishandl missil mistaken misunderstand mitigat mixtur mocht modal modul moglich " +
    "moglichst mold momentan monger monopo mosqu mound mourn multinational municipal musician mussen mysterious myth nachsten nail namlich narrower nationalist naturlich neben " +
    "needl neglect negotiator nest neuen newcomer newer newest ni nicknam nightmar nois nonpartisan notify notorious nuanc nut nutritional oath ob oben objection obscur obsess " +
    "obwohl occurrenc offender offlin offshor ominous onetim onion onstag operational opin optimism optional organizational originat orthodoxy os oust outdat outfit outlier " +
    "outlook output outsourc outspoken outweigh oven overlap overrid overseeing overshadow overstat overt overtak ownership paar palpabl pamkeynen pander pant par parad " +
    "parameter parliamentary pars pas passenger passport pastor patent pathway patienc patron pav paycheck peanut pension perk perpetuat persist persona petition phony " +
    "photographer physician pig pill pillar pilot pinch pink pipelin pit plagu plaintiff platter plausibl plea pleasur plug plummet plung pneumonia podium pointed poison pok " +
    "pol policymaker polish politiciz ponder populat populism populous por porn portrait possess possession poster postpon pot potent powder pragmatic pray preced predecessor " +
    "predictabl predominant pregnancy prejudic preliminary prematur premiz preparation preparedness presid presum presumab prevention preview prey prioritiz privileg proactiv " +
    "probation problematic processor productiv profession programmer prolong prominenc pron pronounc prop propel proportional proposition proprietary prospectiv prototyp " +
    "provok publicity pump pundit punishment punk purport pursuit puzzl py quantity quarantin quash quasi que quell questionabl quip radar raid rainfall rainy rant rash " +
    "ratchet ratify raucous ravag raw rear reassur rebel rebound rebuff rebuk rebut receipt receptiv recipient recit reclaim reconsider redact redirect " +
    "redistribut referral refin regain regulator regulatory reign rejection relax relay reliab relish reminiscent removal renam renewabl renovation representation reproduc " +
    "rescu resentment reset resettl responsiv restoration restrain restraint restrictiv restructur retaliation rethink retire retreat retweet reus revis revision revolt rewrit " +
    "rhetorical richest rider ridicul riff rigorous rippl rivalry roar rocket rocky roil ros rot rotat roundup rous rub safeguard safer sagt sak salad salary sandwich satellit " +
    "savag scam scary scath scatter schnell scholarship schwer scold scoop scorn scrap scrutiniz scum se sear seh sehen sehr seinem seiner selbst seller selten seminar sensibl " +
    "sensitivity servant setback setzt shad shameful shareholder sharpen shatter sheer shelf shelv sho shook shooter shortcom shorter shouldn showdown shower shrug shutdown " +
    "shutter sibl sigh significanc silent silly similarity simpler sincer sixth skirt slap slavery slew slower smarter smartphon smear smell snow soar sober soften sogar solar " +
    "solch solicit solidify sollten sondern sonst sour sow soweit sowi spam span spawn spearhead specialist spectacl spectacular spectrum speculat speechwriter speedy spic " +
    "spill spiral spit spoon spous sprawl spur squeez src stagnant stamp startl startup static statt statur statut steam stehen stellen stellt stereotyp sticker stifl stimulus " +
    "straightforward streak strid striv stronghold structural stubborn stunt su sub subdu submission subsidy substanc suburb suburban suicid suing suitabl summary summon " +
    "sunlight sunny supermarket supposed suppress surrender survival survivor swath swip symbol sympathetic sympathy symptom systemic tab tack tactical tailor takeaway " +
    "takeover tall tam tangl tariff teilweiz temper tendency tent tentativ terminat thankful theoretical therapy thereby thesiz thick thrill thriller thumb thwart tilt " +
    "timestamp titan toast toleranc tolerat tomato tooth tortur toss tournament toy traction traffick trailer traitor trajectory translation treasur treaty tribal trifft tripl " +
    "troll trophy trounc trov trustworthy tuck tunnel turnaround tut tweak twin tycoon ubiquitous ugly una unauthoriz unawar unclassify uncommon unconstitutional uncover " +
    "undercut undergo underground underneath underway undo unexpect unexpected unfavorabl unhappy uniform unioniz unlawful unlimit unlock unofficial unpopular unpopularity " +
    "unpredictabl unqualify unravel unrest unsaf unsecur unserer unsubscrib unsuccessful unsur unwillingness upend upheaval upsid upstat upward usernam usher utiliz vaccin " +
    "vacuum vagu validat validation variation vendor verbal verdict vergessen veto vibrant vicious vielen vielleicht viewpoint vigorous villain visitor void volatil voluntary " +
    "vorbei vying waiver wan wander warehous waren warmer warrant wary wasn watcher waterboard weaken weaker wealthiest weed weekday wegen weil wen wenig weniger werd wet " +
    "wherea wherever whilst whiter wichtig widen width wield wiki wip wirklich wisdom wissen withdrawal withheld withhold wohl wolf wollen workplac workshop worldview worn " +
    "worsen worthy wouldn wreck wrestl wrongdo xenophobia xenophobic zeal zunachst zusammen zweit zweiten",
};
