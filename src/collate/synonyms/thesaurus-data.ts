// Made by scripts/make-thesaurus.mjs from WordNet 3.0; do not edit.
/**
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
 *
 * This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By
 * obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with
 * these terms and conditions.: Permission to use, copy, modify and distribute this software and database and its documentation
 * for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright
 * notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS
 * PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT
 * NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT- ABILITY OR FITNESS FOR ANY PARTICULAR
 * PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS,
 * COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or
 * publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and any
 * associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
 *
 * Changed: words are reduced to roots (`align/root.ts`); kept are meanings that two roots share.
 */

/** Meanings, parted by commas: the roots that share one. A 2 marks a lesser meaning of the word. */
export const MEANINGS =
  "abil abl,cut2 shorten2,compar relat relativ2,absorb absorbenc absorpt,abstain abstent,concept notion2," +
  "concept conceptu conceptual,idea2 ideal2,ideolog2 ideologic2,real2 tang,abound abund,ampl2 plent rich2," +
  "exuber2 lush profus riotous,accept acceptabl,unaccept2 unacceptabl2,exception objection2,approach2 reach," +
  "clos2 faith2,fault2 incorrect2 wrong2,alkal2 alkalin,accept recogn,giv given grant,avaric covetous2 grasp2 greed," +
  "acrobatic athletic gymnastic,agil nimbl quick2,inert2 sluggish2 torpid,dull2 slow2 sluggish2,idl2 idle2 unus2," +
  "activism activist,inact2 pass passiv,dorm2 inact2,aliv2 liv2,activ2 dynamic2,actu actual exist2," +
  "poss2 possibil2 possibl2 potenc2 potent,depend2 dependenc2 hook,add2 addit2,accumul cumul,addition extra2," +
  "compl2 complementar2 complet,suppl supplement2 supplementar,adequ adequat equal2,defic deficienc lack want2," +
  "incap2 incompet2,adher2 adhes2,coher cohes cohesiv,glu2 gum2 gumm past stick,pitch2 resin tarr2,adject2 procedur2," +
  "essent2 essential2 substant2,bead2 jewel,bespectacl spectacl,brocad rais2,panel wainscot,bar2 plain2 spar2," +
  "clever2 cun2 ingenious,dexterous dextrous,advantag advantageous,benefic benefit good2,plus2 posit2," +
  "discrimin2 discriminator2 prefer preferent,minus2 negat2,adventur adventurous,audac2 audacious2 dar ventur2," +
  "advis advisabil adviz,best2 better2,aesthetic2 esthetic,art2 artist2 artistic2,sens2 sensuous," +
  "smitten stricken strik,affect2 unnatur2,artific contr2 stilt,constrain forc2 strain2,lifelik natur2 natural2," +
  "negat negativ2,diss dissent2,aghast disma shock,fear fearful,frighten scar,frighten panic panick terrif," +
  "xenophobia xenophobic,fearless unafraid,aggress aggressiv,battl comb,competit2 competitiv2 milit," +
  "arous2 emotion2 emotional2 excit,jolt shaken,feverish hectic,frantic frenz2,hysteria hysteric,churn roil turbul," +
  "rippl2 ruffl,anno gall irrit nettlesom pester plagu teas2,stress try2,alert watch,vigil wake wakeful2," +
  "assign conve2 negot transfer2,aliv liv2,viabil2 viabl2,asleep2 deceas depart2 go2,breathless2 inanim2 pulseless," +
  "death deathlik,ambigu2 ambiguous,enigma2 enigmatic2,unambigu unambiguous,ambit2 ambitious,aspir wish2," +
  "compuls2 determin2 driv2,full2 good2,full2 wid2,bar scant spar2,analogu2 linear2,synthes2 synthetic2," +
  "analys analytic,synthes synthetic2,anger angr,aggrav2 provok,anger enrag furious fury infur madden," +
  "mad madness2 sor2,incens indign outrag,anim2 animat2 sent,anim2 animat2,aliv2 anim,liv2 livel2 vital2," +
  "anonym anonymous,nameless unknown2,anterior2 prior,subsequ subsequent,accompan attend2 consequ incident2 result," +
  "later2 posterior2,submerg2 underwater2,introduc2 introductor2 prefac,prepar preparator,old2 previous,follow2 next," +
  "back2 hinder2,appe appeal,access2 accessibil2,appropr appropriat2,proper2 right2,inappropr inappropriat," +
  "cod collect2,collect payabl,apt2 pertain pertin,column2 columnlik,equip2 weapon," +
  "barb2 bristl burr prick2 spin2 thorn2,craft cun2 dodg2 fox slick2 sly trick wil wily,cut precious2,design schem2," +
  "elud elus,articul articulat,eloqu facil2 fluent2 silver2,dumb2 mut2 silent2,mut unspoken,dumb2 speechless," +
  "discredit2 disgrac sham2,guilt2 sham,audac2 audacious2 brass2 brazen insol,assert assertiv," +
  "emphas2 emphatic2 forc2 forceful2,attach2 commit2,glu past,bind bond,attend2 attent," +
  "absorb capt2 engross enwrap intent wrap,advert heed2,absent2 absentmind abstract,dream moon2,drows2 yawn2," +
  "forget2 forgetful2 obliv2 oblivious2,attract attractiv2,captiv entr fascin2,charisma magnet2 magnetic2,cun2 cut," +
  "fetch tak win,hom plain2,repel2 repuls2,attract attractiv,ascrib due2 refer,pregn pregnanc," +
  "big2 expect2 gravid great2 larg2,audibl hear,supersonic2 ultrasonic,bright2 hope hopeful prom2,fortun2 rosy2," +
  "favor2 favorabl2 golden2 luck2 prosperous2,ill2 omen2 ominous2,commit2 licens,approv sanct2,canon glorif," +
  "automat2 automatic,avail availabil availabl,unobtain unprocur,wak wake2,dorm2 torpid2,slumber somnol,awar cogniz," +
  "alert2 aliv2 awak2,sens2 sensibl2,appall disma,fright horr horrif ugly2," +
  "awful2 dread fear2 frighten horrific2 terr terribl,bale2 menac omen ominous sinister threaten," +
  "chill scar shiver2 shudder2,formid redoubt,ghast grim gruesom macabr sick2,terrif terrific2,comfort consol," +
  "rear2 rearward2,direct direction2 directiv2 guid2,convers2 revers2,invers revers2,rearward2 revers2," +
  "return2 revers revert,brash cheek2 nerv2,fresh2 impud smart2 wis2,assum presumpt2,bed stratif2,layer superimpos2," +
  "fur furr,com2 fair2 sight,glor2 glorious2 resplend splendid,lov lovel,scen2 scenic,ugli ugly," +
  "grotesqu monster2 monstros2 monstrous2,hideous repel2 repuls2,unlov unpicturesqu,evil2 malevolenc malign2," +
  "despit spit vindict,poison2 vicious2,champ2 prizewin,first2 foremost,optim optimum,last2 lowest,wors2 worsen," +
  "anonym2 anonymous2,triangl2 triangular2,stereo stereophonic,color dark2,bronz suntan tan,dusk swart swarth," +
  "bloodstain gory,crimson red2 viol2,homicid murder,gory2 sanguineous slaughter2," +
  "audac audacious brav2 dauntless fearless2 hard2,foolhard head2 rash2 reckless,hero heroic2,chain enchain," +
  "lac tied2,fasten2 tied2,knot2 knott2 snarl2,conserv2 materialism,brav courag courageous,desper2 heroic2," +
  "gam2 gritt2 spirit2,vali valor,coward fear2 fearful2,chicken2 yellow2,faint2 timid2,gut pluck,smother suffoc," +
  "blown2 wind,ablaz2 inflam,light lit,dim subdu2,dusk twilight2,gloom sulk2,shad2 shadow,moon moonlit," +
  "luminos luminous,glint glitter spark2 sparkl2,bead button,beam2 radi,blaz blind dazzl2 glar,brill2 brillianc2," +
  "glisten lustr2 shin,satin silk sleek2 slick2,flat2 mat2,soft2 subdu2,discrimin discriminator prejudic2," +
  "impart2 impartial2,broad2 liber liberal toler2,dogma dogmatic,opin opinion,keep unbroken2,fit2 interrupt2," +
  "identic2 identical2,bury inter,engag occup2,idl idle2,indol lazy,bon bony2,button fasten,unbutton unfasten2," +
  "capitalism capitalist2 capitalistic,individualism2 individualistic,socialism socialist socialistic," +
  "cack cackl2 squawk2,croak2 guttur,grat2 rasp rough2 scratch2,gruff hoars husk,raucous strid2,rend rip split," +
  "countless infinit2 innumer multitud multitudinous myriad unnumber,placid quiet2 smooth2 still2 tranquil," +
  "angr2 furious2 fury2 rag2 tempest2 wild2,billow surg,boisterous2 fierc2 rough2,blow breez wind,gust puff2," +
  "capabil capabl,abil2 abl2,resourc resourceful,care careful2,certain2 sur2,detail elabor elaborat2,minut2 narrow2," +
  "casu2 casual2 cursor pass2 perfunctor,heedless2 reckless2,carv carven,engrav inscrib2,bas2 radic2," +
  "contribut contributor,motiv2 motor2,caut2 cautious,guard restrain2,impetuous impuls2,alveolus pit," +
  "por poros2 porous2,center centr,center2 halfwa middl2 midwa,median2 medium2,fring margin marginal," +
  "rece2 recept2 sensor,consolid integr,certain2 sur,confid2 convinc posit2,incertain uncertain unsur2," +
  "doubt2 dubious,overconfid posit2 positiv2,diffid shy timid2 unsur,doom2 fat,conting2 contingenc2," +
  "inevit inevitabil inevitabl,fatal2 fate2,inescap unavoid,avert avoid,erratic mercur quicksilver,fluid2 unst2," +
  "fluid2 mobil2,revers2 reversibil2,fix2 frozen2,stabil2 stabl2 static2,convert2 transform translat2,final2 last2," +
  "nonionic union,character2 characteristic,diagnostic2 symptom symptomatic,distinct typic2,pol2 polar,dead2 drain2," +
  "charit charitabl,benevol2 philanthropic,charter hir2,pur2 purit2 virgin virtu2 virtuous2,easy2 loos2," +
  "cheer cheerful,beam glad2,smil twinkl2,blith lightheart,buoy perk,cheer gay sunn,chipper jaunt," +
  "blu2 dark2 ding2 dism drab2 drear gloom grim2 sorr2,melancho2 somber sombr2,gild gilt gold2 golden,blu bluish," +
  "ris2 rosy,brown brownish,lavender lilac,purpl violet2,crimson red reddish ruby2 rudd2,jet2 pitch soot,pear pearl," +
  "pur2 satur2,intens2 vivid2,crimson2 flush red2,black2 blacken2,trichrom tricolor,bright2 brill2 brillianc2 vivid2," +
  "chang2 shoot2,deep2 rich2,ashen blanch bloodless2 livid whit2,bleach fad wash2,drab sober2 somber sombr," +
  "pal2 pallid wan2,past pastelik,waxen2 waxlik,brav2 gay2,flash gaud jazz2 show2,pal2 pallid2," +
  "barbar2 barbaric savag2 wild2,pop2 popular2,group sort2,confident2 confidential2,crud2 raw2,fresh2 unus," +
  "immacul spic spotless,dirt soil unclean,ding grim,bug2 bugg2,filth foul2 nast2,greas2 oily2,muck2 mudd2," +
  "blasphem2 blasphemous2 blu2 profan,filth2 foul2 nast2,lewd obscen2 salacious,radioact radioactiv,clar clear," +
  "blur2 cloud2,confus perplex puzzl,obscur vagu,clar2 clear2,lucid2 transpar transparenc transparent," +
  "cloud2 mudd2 murk,addlebrain muddlehead,befuddl2 wool,daz stun2 stupid2,mild2 soft2,astut sharp2 shrewd," +
  "cage clever,dop2 foolish2 goos2 jerk2,dens2 dim2 dull2 dumb slow2,lumpish unthink2,dist2 remot,dist2 remot2 remov," +
  "farthest2 utmost2,clos2 near,adjac next2,immin impend,contiguous immed2 immediat2,circumfer2 surround," +
  "dist2 remot2,confid2 confident2,dear2 good2,familiar2 intim2,clad cloth,attir dress garb,bar nak naked nud," +
  "expos2 uncover,fog haz hazy mist,cloud overcast,dull2 leaden,heav2 lower sullen2 threaten2," +
  "coher consist2 logic2 order2,confus2 disconnect2 disjoint disorder garbl scatter2 unconnect2,aggreg mass2," +
  "alloc allocat apport,diffus dispers dissemin,perm pervad pervas,combin combination,burn ignit,light lit2," +
  "ablaz2 afir aflam2 aflar alight2,room spac2 spacious2,comfort comfortabl,cozy snug2,bad2 badness2 tough2," +
  "irrit2 pain2 painful2,miser2 wretch wretched2,comfort2 comfortabl2,uncomfort uncomfortabl,awkward2 uneas2," +
  "proportion relat2 relativ2,proportion2 proportional2,mercenar2 moneymak2,averag2 ordinar2," +
  "democr2 democratic2 popular2,frequ2 frequenc2,espec exception particular2 spec2 special2,unusu2 unusual2," +
  "accustom2 custom customar habit habitu,chronic2 inveter,unusu unusual,commun community2,individu individual singl," +
  "idiosyncras idiosyncratic,individualism individualist2 individualistic,respect various,chat2 gossip," +
  "communicat communication,expansiv talk2,express expressiv,gestur2 nonverb,gestur sign2,outspoken vocal," +
  "clos2 secret,mum silenc2 silent,alon2 uniqu unparallel,compass compassion,harmon2 harmonious2," +
  "incompat incompatibil2,antagonism2 antagonistic2,contradict2 contradictor2,abil2 abl2 capabil2 capabl2," +
  "effect effectiv effic,ineffect2 ineffectiv2,incompet2 unqualif2,compet competit competitiv competitor," +
  "accommod cooper2,complain complaint,querulous whin2,entir full total,entir2 intact integr2,fract2 fraction," +
  "divid2 division2,frag fragment fragmentar,pledg swear,absolut2 downright2 rank2 sheer,accomplish complet real," +
  "exhaust thorough thoroughgo,full2 total2,part partial,comprehend2 comprehens comprehensiv," +
  "blanket2 broad extens2 extensiv2 wid2,countrywid nationwid,general2 univers universal worldwid2," +
  "calm seren tranquil,collect2 equanim pois2,cool2 nerveless,abash embarrass,bother daunt,access2 approach," +
  "apprehend grasp intellig perceiv2 understand,dark2 obscur2,enigma enigmatic puzzl,los2 miss,bulg convex," +
  "exclus2 singl2,dispers spread2,divid2 shar2,separ spac,spars thin2,haunt obsess preoccup," +
  "casu casual insouc nonchal,detach uninvolv2,conc concis,brev brief,compact2 summar2,crisp2 ters," +
  "tedious2 wind2 word,redund2 redundanc2,conclud conclus,definit2 determin2,cons consent unanimous,diss divis fact2," +
  "atroph diminish2 wast2,enlarg hypertroph,depend qualif2,prob provid provision tent,uncond2 uncondition," +
  "blunt2 crud2 stark,enforc impl,conduct conductiv,clos2 confin2,jam pack,incompat2 incompatibil2," +
  "disagre2 unsympathetic2,discrepanc inconsist2,inappropr2 inappropriat2 incompat2 unfit,iron ironic,advers opposit," +
  "part2 separ2,adjac contiguous2 neighbor,coupl2 join2 link,apart2 isol2 obscur2,detach2 separ2,beat vanquish," +
  "insuper insurmount2,liber2 liberal2,progress progressiv,consist consistenc2,accord2 agre2 concord conson2," +
  "inconsist inconsistenc2,conflict contradict2 contradictor2,discrepanc incompat2 incompatibil2,scratch2 uneven2," +
  "big2 larg2 promin,cry2 glar gross2 rank2,outstand promin sali spectacl2 spectacular2 strik2,const constanc2," +
  "fals2 untru2,construct constructiv,creat2 creativ2,form2 plastic2 shap2,reconstruct2 rehabilit2," +
  "destro destruct destructiv,annihil devast wither,blast ruinous2,corrod corros erod,crush devast2,damag2 negat2," +
  "rebell rebellious,debat2 disput,contain2 contin2,insist repe2 repetit,perenn2 recur recurr repe," +
  "persist persistenc relentless,fit spasmodic2,occasion2 periodic,irregular2 unpredict2,isol stra," +
  "continu continuous continuum uninterrupt2,ceaseless const2 incess perpetu2,dog persist,consecut straight," +
  "continu2 continuous2 continuum2,obsess2 possess,anarch lawless,argu2 debat2 disput2,content2 contentious2," +
  "argu argument,content2 contentious disput,convention conventional,custom customar,irregular2 unorthodox," +
  "convention2 conventional2,stereotyp unimagin2,bizarr eccentric,offb quirk,atomic2 nuclear,trad tradition," +
  "traditionalism traditionalist,conflu merg2,cred2 credibil2 credibl2,flims unconvinc,burn2 burnt," +
  "synergism2 synergistic2,brib corrupt dishonest2 purchas,deprav pervers2 reprob2,dirt2 sordid2," +
  "interact synergism synergistic,antagonism2 antagonist2 antagonistic2 incompat2," +
  "good health2 heft2 respect2 sizabl2,signific substant,mater2 real2 subst2 substant2 substantial2," +
  "insubstant unre2 unreal2,aeri airy2 ether,shadow2 wraithlik,mater2 material2,physic2 physical2," +
  "corpor corporeal mater2 material2,body2 corpor embod incarn,discorpor disembod,correct right2,accur2 exact prec2," +
  "incorrect wrong,fals2 mistaken,correct2 right2,amend2 correct2,cathars2 evacu2 purg2,diarrhea diarrhoea," +
  "lax2 laxness2 loos2,thoughtless unthink2,chivalr2 chivalrous gall2 knight2,curt short2," +
  "courteous grac2 gracious2 nic2,rud rude,civil2 polit2,rud2 rude2,creat creativ origin,fanc notion2,imagin invent," +
  "steril2 unimagin,believ cred credibil credibl,presum2 presumpt2,incred incredibl unbeliev," +
  "improb2 improbabl2 marvelous tall2,cred credibl,scepticism skeptic skepticism,critic criticism,judg judgment," +
  "critic2 criticism2,judg2 judic2,critic2 critical2,dangerous2 grav2 grievous serious2 sever2," +
  "cruc crucial import2 important2,cris2 critic2 critical2 decis2 decisiv2,pivot polar2,plan planar,flatten plan," +
  "chop slic,curios curious,inquir2 inquisit quest2 specul2 wonder,nos2 snoop2,curr currenc2 current,actu2 actual2," +
  "afoot2 underwa,blam blast bless damn darn goddam goddamn infern,damn goddamn,fortun2 golden2," +
  "circl2 circular2 rotar2,bedraggl2 dilapid,bent2 crumpl dent,break2 bust,hurt2 weaken2,decenc2 decent2," +
  "crud earth gross2 vulgar2,decid2 decis decisiv2,decid determin,fatal fate,decid2 decis2 decisiv2,hesit hesitanc," +
  "assert declar,announc proclaim,profound2 profund2 unplumb,reef shelf shelv,profound2 sound2,wake2 wakeful2," +
  "triumph victor,defi defy,comp compl2 complianc,decis2 decisiv2,decid distinct2,indefin indefinit,nebulous2 unfix2," +
  "blu2 depress2 downcast2 gloom grim2 low2,lon lonel2,exult jubil rejoic triumph,daint exquisit2,ether2 gossamer," +
  "sturd2 tough2,brick brittl,crumbl friabl,delic2 fragil frail2,rigor2 rigorous string tight2,exact2 stern2 strict2," +
  "imper imperativ,cry exigenc insist inst2 instanc2,press urg urgenc urgent,shrill2 strid2,implor plead," +
  "democr democratic,repres2 represent2,authoritar dictator2 tyrann2,discret discretion discretionar,posit2 positiv2," +
  "extend2 extension,impl suggest,infer2 inferent2,depend reli reliabil reliabl,test try2,erratic2 temperament2," +
  "depend dependenc,bloodsuck2 parasit2,reli rely,independ independenc,independ2 main2,depend2 subordin2," +
  "neutr2 neutral2,norm2 prescrib,describ descript,undesir unwant,burn burnt2,rap ravag,finish2 ruin2," +
  "shatter tatter2,protect2 sav2,maintain2 retain,ascertain discover,unpredict2 unpredictabil2,undifferent uniform2," +
  "difficult hard,ambit ambitious challeng,awkward2 embarrass stick2,baffl elus2 knott problem2 problematic2 tough2," +
  "catch trick2,delic2 touch2,nast2 tight2,rock2 rough2,rug2 tough,casu2 casual2 effortless2," +
  "elementar simpl2 simplic2 unproblematic,court2 form2 formal2 stat2,distinguish2 grand2 impos2,humbl humil," +
  "pathetic2 ridicul2 ridiculous sill2,statesman statesmanlik,hardwork industr2 industrious tireless2," +
  "neglect2 neglig,lax laxness slack2,cut2 thin weaken2,wash water2 weak2,neat2 straight2,concentr2 satur," +
  "diplom diplomatic,bland2 politic2 smooth2 suav,concil conciliator2,sidelong squint2,devious2 roundabout," +
  "meander wander wind,blunt candid forthright frank outspoken2,point pointed2,squar2 straight2 straightforward," +
  "devious obliqu2,immed2 immediat2,clear perc,discrimin discriminator2,avail2 availabl2 usabl2 use2 useabl2," +
  "expend2 spend,fluid2 liquid2,crisp sharp,defin2 outlin,blear2 blur fog2 fuzz haz2 hazy2,cloud nebulous," +
  "dim faint shadow2 vagu2,unanimous2 whol2,separ sever,authoritar2 dictator2 overbear,boss domin2 peremptor," +
  "bluster2 bull,oppress tyrann2 tyrant,submiss submit2,domin2 henpeck,submiss2 submit2 subserv2,ascendanc domin," +
  "overrid paramount predomin2,sovereign2 suprem,adjunct2 assist,drama dramatic,spectacl2 spectacular2," +
  "theater theatric,histrionic melodrama2 melodramatic2,cocke2 crock load2 plaster2 smash soak stiff2 tight2 wet2," +
  "booz drunken,dop2 drug,blunt dull2,incis2 inciz2,acut intens2,cut2 keen2 knifelik2,liv2 livel2,liv livel," +
  "bounc2 spirit2,bubbl2 spark sparkl,drab drear,heav2 leaden2,driv impel2 impuls2,energ kinetic2,anxious die2," +
  "impat rar,earlier earliest,prematur2 previous,advanc2 rip2,new2 young2,crud2 primit rud2 rude2,incip incipienc," +
  "lat2 later2,apprehend2 worr2,precarious unst2,easter2 eastern2,wester2 westward2,wester western2,muscl2 muscular," +
  "know2 knowledg learn letter,ignor illiter,ignor ignorant,effect2 good2,oper2 operation2," +
  "effect effectiv effic2 efficacious2,impress2 impressiv2 tell2,ineffect ineffectiv," +
  "arduous hard2 heav2 labor punish2,exhaust2 tir wear,leaden2 plod,arduous2 strain strenuous2,effic efficacious," +
  "effect2 effectiv2,effic efficienc,econom2 economic,uneconomic wast,forc forceful,emphas2 emphatic2 exclaim," +
  "firm2 strong2,forc physic2,bounc liv2 livel2 resil spring,mold plastic,flex2 flexibil2 flexibl2,rubber rubberlik," +
  "mand2 mandator requir2,neat2 refin2 tast2,elect elig eligibil,desir2 suit2 suitabl2 worth2,undesir2 unsuit2," +
  "emotion emotional,affect affection,sent sentiment sentimental,mood2 tempera2 temperament2,slop2 slopp2," +
  "philosoph2 philosopher2 philosophic2,stoic stoicism,empiric empiricism2,confirm verif,existent exper experient," +
  "experiment2 observation,theor theoretic,conjectur hypothes2 hypothetic suppos,notion2 specul,dismiss fir," +
  "idl2 idle2,delight2 entr,fascin spellbound,involv2 mir,laden2 oppress,energ2 energetic," +
  "alert2 brisk liv2 livel2 merr2 rattl2 snapp2 zip2,indefatig tireless,strain2 strenuous,vigor vigorous," +
  "daz grogg stupor,dream2 languid languor2,explor explorator,investig investigator,inquir2 inquisit2,prob search," +
  "accru accumul,hyperbolic infl,enlarg2 exagger2 magnif,elev2 rais2,decreas reduc,fad weaken2,diminish2 small2," +
  "cut2 slash2,energ2 energetic2 industr2 industrious2,enthusiasm enthusiastic,ardent2 warm2,craz2 wild2," +
  "lukewarm tepid2,desir2 wish,hunger2 hungr2 thirst2,covetous2 envious envy2 jealous,nostalgia nostalgic," +
  "clos2 tight2,level2 tied2,harmon2 harmonious proportion2 symmetric,ambigu ambiguous equivoc,doubl2 fork2," +
  "evad2 evas,obliter remov2,abstrus deep2,myster2 mysterious2 mystic secret2,essent essential,bas2 primar2," +
  "constitu2 constitut constitution2 organic2,critic2 critical2 vital,abject low2 miser2,bastard2 mean2," +
  "pathetic piti,compl complimentar,deprec deprecator slight,offend2 offens2 offensiv2,distress2 unhapp2," +
  "flat level2 plan2,straight2 tru2,rippl wavy,odd uneven2,liter2 literal2,rigor2 rigorous strict,approxim rough2," +
  "fre2 liber2 loos2,convert2 exchang2,excit excitabil2,quick2 warm2,flight2 nervous2,arous stir2," +
  "electric2 galvan galvanic2,electrif thrill,glamor glamorous,tingl titill2,commonplac2 pros2,exoner forg2," +
  "justif vindic,condemn condemnator,exhaust2 spend,leav2 odd2 remain,activ2 aliv2,absent2 lack miss want," +
  "barren2 fre2 innoc2,liv2 surv,anticip await,unexpect unexpected,opportunism opportunistic,expend2 expens expensiv," +
  "cost dear2 pric,cheap inexpens,intim2 knowledg2,old2 older2,pract practic2,season2 veteran,new2 raw2,naiv2 uninit," +
  "untest untr young2,explain interpret,incomprehens inexplic,cryptic deep2 inscrut inscrutabil myster mysterious," +
  "paradox paradoxic,unaccount unexplain,explicit express2,declar2 stat,inher2 under,silent2 understand," +
  "unsaid unspoken2,speak utter,indefin2 indescrib ineff unspeak untell,expand expansiv,extern external," +
  "inner interior2 intern2,priv2 privat2 secret2,fair just2,clean2 sport,unfair unjust,cheat2 dirt2 foul2," +
  "equit just2,fair2 honest2,fast2 firm2 loyal2,treacher2 treacherous2,traitor traitorous treason unfaith2," +
  "insurg subvert,rebell2 rebellious2,strang unknown2,strang unusu2 unusual2,antic fantastic grotesqu," +
  "curios2 curious funn odd2 peculiar queer singular2,common2 usual2,dapper dash2 jaunt snapp2,mod modern2 modernism," +
  "antiqu outmod pass,chic smart2,class swish2,blister2 hot2,fleet swift,hurr scurr," +
  "immed2 immediat2 prompt2 quick2 straightawa2,inst instanc2 instantaneous,quick speed,rapid2 speed,laggard2 pok2," +
  "sluggish sulk2,daint2 nic2,finick fuss2 particular2 pick,exact fastidious2,corpul weight2,flesh heav2 overweight," +
  "lean thin,bony cadaverous emac gaunt haggard pinch skelet2 wast2,scrawn skinn weed2,shrivel2 wither," +
  "slender slight2 slim,spar trim2,string wiry,fat2 fatt,greas oil2 oily,dead death2 mort2,dead2 leth lethal," +
  "favor favorabl,advers2 contrar2,affirm2 approv,unfavor unfavorabl,advers untoward2,discrimin2 discriminator2," +
  "congratul congratulator,awkward2 clums2 cumbersom2 inept,conc2 concept impregn2,infertil steril unfertil," +
  "complet2 conclud end termin,dress2 polish2,boundless limitless2 unbound,inexhaust unlimit2,begin2 first2," +
  "first2 inaugur init maiden2,introduc2 introductor,conclud final last2 termin2,prototyp prototypic," +
  "basic2 introductor2,ultim2 ultimat2,medi2 middl,fit2 fitness2,afflict2 impair2,band2 bow2,crippl gam2 halt lam2," +
  "disabil disabl handicap,dip swayback,accept2 acceptabl2,suit suitabil suitabl,flex flexibil flexibl,bend pliant2," +
  "rigid stiff2,flex flexibl2,adam inexor intransig,inflex2 sturd2 uncomprom," +
  "comprom concil2 conciliator flex2 flexibil2 flexibl2,elastic2 flex2 flexibil2 flexibl2 pliant2," +
  "vari2 variabil2 variabl2,inflex2 rigid2,wav2 wavy,foreign strang2,alien exotic,establish2 natural,aborigin nativ2," +
  "abroad oversea,extern2 international,hom2 interior2 intern2 national2,municip2 municipal2,haunt persist2," +
  "kind2 toler2,form formal,ceremon convention2,posit2 prescrib2,inform informal2,casu2 casual2 dail2 everyda2," +
  "casu2 casual2,folk2 folks2,colloqu convers conversation,common2 vulgar2,felic2 happ2,good2 well2," +
  "miracl2 miraculous2 provident,black2 calam disaster disastrous fatal2 fate2,dispossess homeless2," +
  "hapless miser2 pathetic patho2 piteous piti2 pity poor wretch2 wretched2,doom2 unluck2,perfum2 scent sweet2," +
  "perfum scent,fetid foul2 smell2 stink2,gam2 high2,fast2 firm2 immobil,detach2 fre2,escap loos2," +
  "autonom independ2 sovereign,emancip liber2,articl bound2,corner trap,capt captiv confin2 imprison jail," +
  "frequ frequenc2,domin2 predomin prevail preval,regular2 stead2,strong2 warm2,bad2 spoil,mold mould2,aged2 cur2," +
  "cand2 crystal,corn cur2,fresh2 sweet2,friend friendl2,amiabl amit2 cord geni,cozy2 inform2 informal2 intim2," +
  "neighbor neighborl,soci2 social2,ice2 icy,fruit fruitful,fat2 fertil2 product2 productiv2 rich2," +
  "gener2 procr reproduc2,fertil2 prolific2,aflo2 flood,fraught2 pregn2,laden load,blank clean2 whit2,glass glaz," +
  "vacanc vacant vacat,irregular2 temporar2,function functional,use2 useful2 util2 utilitar,decor decorativ orna," +
  "function2 functional2 oper2 run2 work2,amiss awry2 wrong2,bad2 defect2,organ2 organic2 organism2,equip2 furnish," +
  "engag2 intermesh2,limit2 spec2 special2,particular peculiar spec special,proprietar proprietor,generos2 generous," +
  "big2 giv2 handsom liber2 liberal2,clos2 skinn2,mean2 tight2,generos generous,big2 larg2,authentic verit," +
  "authentic document2,assum fals2 fict pretend sham2,bad2 forg,bastard2 bogus fak phon,gift talent,glaz2 shin2," +
  "glor glorious,celebr2 histor stor,divin2 inspir,obscur2 unknown2 unsung,bull crack great2 keen2 neat2 swell2," +
  "accept2 acceptabl2 satisf satisfactor,bad badness,abomin2 awful dread2 pain2 terr2 terribl2 unspeak," +
  "deplor distress2 lament piti2 sad2 sadness2 sorr2,fear2 fright2,hard2 tough2,lous rotten shit2 stink," +
  "negat2 negativ2,unfavor2 unfavorabl2,angel2 angelic saint,redeem sav,atroc grievous2 monster2 monstros monstrous," +
  "bad2 badness2,black2 dark2 sinister,demon2 devil2 fiendish infern satanic unho," +
  "despic slim2 ugli2 ugly2 unworth2 vil worthless2 wretch2,devil2 devilish,prick spleen2,crotchet orner," +
  "crab2 cross2 fuss,crank2 irrit irritabil nettlesom2 peevish petul scratch2 tech test,crust2 gruff," +
  "dark2 glower glum2 mood moros sour2 sullen,shirt snort2,nag shrewish,surl ugly,fluent fluid2 liquid2 smooth2," +
  "lith slender2 suppl,clums gawk2 ungain,grac gracious,eleg2 grac2 refin2,gradu gradual,grad gradu2,emerg emergenc," +
  "grad2 gradu2 gradual2,easy2 gentl2,abrupt2 precipic sharp2,bluff2 bold2 sheer2,grat grateful thank thankful," +
  "golden2 prosperous2,miser suffer2 wretch2 wretched2,bad2 regret sorr,firm2 solid2,granit rocklik,harden2 set2," +
  "compress2 squeez,cush2 pad,floccul wool,calcul schem shrewd2,continu strid2,concentr2 hard2,diffus2 soft2," +
  "flint2 granit obdur2 ston2,hard2 strong2,harm harmful,hurt2 injur,catastrophic ruin ruinous,damag prejudic," +
  "mischief mischievous,harmon harmonious,conson2 harmon harmonic2,harmonic2 sympathetic2,fals2 sour2," +
  "cathars psychotherapeutic2,alter cur heal remed2 therapeutic,good salutar,crippl disabl,infect pathogenic," +
  "medic2 medicin2,oper2 surger,flush rosy,heart2 lust,florid2 rudd,arthrit rheumatism,bad2 unfit2,bleb blister2," +
  "diseas patholog2 pathologic,edema edematous,foam froth,inflam inflammator,sallow sick,dry2 dryness2," +
  "celest2 ether2,divin2 godlik2,divin2 provid2 provident2,mass2 massiv2,buoy float,distress disturb troubl worr," +
  "leaden weight,casu2 casual2 fool,easy2 gentl2 soft2,light2 trip2,heedless unhe,careless2 regardless2," +
  "deaf2 indiffer2,attend2 attent2 heed thought2,sanct sanction,disabl2 disqualif,help helpful,facilit2 facilitator," +
  "impl implement instru2 instrument2 instrumental2 subserv2,assort miscellaneous mix sundr,homogen homogeneous," +
  "consist2 uniform2,gay2 queer2,grad rank stratif,command domin2 overlook,emin2 loft soar2,lift upra," +
  "advanc2 sophistic2,broad2 full2,last2 utmost2,nasal pinch,peak spik,sharp2 shrill,screech squeak,soprano2 trebl," +
  "bass2 deep2,mimes2 mimetic2,mountain2 mountainous2,honest honor,dece2 decept2 mislead,rasc scoundrel," +
  "tru2 truth truthful,august2 rever vener,black2 disgrac2 inglorious sham shameful,hope hopeful2," +
  "anticip2 expect expectanc,black2 bleak dim2,despair desper,despond despondenc,helpless los2," +
  "institut2 institution2,unslop upright,lean tilt tip2,diagon2 slant slop,erect upright2 vertic2,ramp2 rear2," +
  "bend bent2,nod weep2,dorm sleep2,flat2 prostr,crook2 stoop,pron prostr2,seat sit,dead2 stagn,geni2 kind2," +
  "bar2 barren bleak desol stark2,godforsaken wast2 wild2,hospit2 hospital2,aggress2 aggressiv2 belliger," +
  "antagonism antagonistic antipath,oppon2 oppos,favor2 friend2 friendl2,hot hotness,fier fir2,stifl sultr," +
  "arctic2 frigid icy polar2,bleak2 cut2 raw2,chil chill,crisp2 frost nip2 snap2 snapp2,winter wintr,fier2 flam," +
  "sensu2 sultr,frigid2 frozen2 icy wintr2,fall2 frail2 imperfect weak2,divin2 godlik,herculean power2 powerful2," +
  "humanism2 humanist2 humanistic2 humanitar,brut brutal cruel fall2 savag vicious,beast best brut brutal2," +
  "cold2 inhuman,pitiless2 unkind2,humor humorous,amus2 comed comic fun funn laugh2,dry2 dryness2 iron ironic wry," +
  "farc ludicrous ridicul2 ridiculous2,hilar hilarious scream2,jocos jocular jok,wit witt,hunger hungr," +
  "fast2 fly quick2,hast headlong2,hast2 precipit,care2 careful2 deliber deliberat measur2,easy2 leisur2," +
  "plac recogniz,diminish lessen weaken,import important,cruc2 crucial2 essenc2 essent2 essential2," +
  "cardin center2 centr fundament key,chief main master2 primar2 princip,consequ2 consequent event2," +
  "grav2 grievous2 weight2,great outstand2,histor2 historic2,strateg2 strategic,immater2 indiffer2," +
  "littl2 triv trivial,impress impressiv,amaz awesom awful2,arrest sensation stun,astonish2 astound2 stagger stupef," +
  "baron impos nobl stat,drama dramatic spectacular strik,expansiv grand heroic2,gall2 loft2 majest majestic proud2," +
  "brill2 brillianc2 glor2 glorious2 magnific splendid2,detect2 perc2 percept2,discern2 evid2 observ,mark pronounc," +
  "build reinforc2,apt2 giv2 mind tend2,fond2 part2,futur2 next succ2,past2 preced2 retir,deduc2 deduct2,bet sport2," +
  "luxurious voluptuous2,epicur hedonism,auster2 stern,correct disciplin,develop underdevelop,infect2 infectious," +
  "catch2 contract transmiss transmit,advisor adviz consult,reve tell tellt,educ2 enlighten,know wis2," +
  "know2 knowledg2,ignor2 unwit2,candid2 open2,distort2 twist,abandon desert,lon2 solitar," +
  "ancestor ancestr transmiss2,famy2 genetic hered transmiss2 transmit,congenit innat2," +
  "smother stifl strangl suppress2,disjoint2 separ2,hurt2 wound,lacer2 mangl torn,intact inviol,unhurt unscath whol2," +
  "charg indict,crimin2 criminal2,inform2 instruct,clarif elucid,demonstr2 illustr2,educ education," +
  "explain explanator,expositor expound,illumin inform,isol2 quarantin,separ2 separat2,coordin interconnected unif2," +
  "occlud sorb,consolid unif,ration2 rational2,good serious2,agil2 nimbl2,apt clever,brain brill brillianc," +
  "bright2 smart2,born innat2 natur2,quick2 read2,stupid2 unintellig,slur thick2,calcul deliber deliberat2 measur2," +
  "intent2 intention intentional know2,accid accident inadvert2,design intention2 intentional2," +
  "aggrav exacerb exasper2,augm enhanc,deepen2 thicken,allev mitig,curios2 curious2,absorb engross fascin grip," +
  "amus divert,bor dull2 irksom slow2 tedious tiresom wearisom,earthbound2 pros2,constitution2 inher integr," +
  "inner2 intern2 intim2,alien foreign2,extern2 external2 extraneous2,intrud intrus,busy2 interfer meddl," +
  "bulb2 bulg protuber,jut project reliev2 stick,brac2 brisk fresh2 refresh,exhilar stimul2,renew restor reviv," +
  "debilit enerv weaken2,drain exhaust,sad sadness,dole mourn2,traged tragic,anguish torm tortur,griev mourn," +
  "tear2 weep,lament wail,sad2 sadness2,joy joyous,ecstas ecstatic raptur,glee joy2 jubil2,fest festiv gay2 merr2," +
  "gay2 joll jovi merr,fit meet2,deserv merit,grac2 gracious,benevol2 charit2 charitabl2 kind sympathetic2," +
  "cut2 edg2 sting,harsh2 rough2,celebr fam famous illustrious not notabl2,interpret tak,label tag,aeri air,big larg," +
  "ampl2 sizabl,bigger larger,broad2 spacious wid2,coloss prodigious stupendous,enorm2 enormous tremendous," +
  "cosmic2 cosmo2,epic heroic,extend extens extensiv,giant gigantic mammoth,hug immens vast,bang thump wallop," +
  "mass massiv monument2,monster2 monstros monstrous,titan titanic,volum voluminous,littl small,atom2 atomic2," +
  "diminut petit tiny,bit teens wee,slender2 slim2,unlaw2 unlawful2,lawless2 outlaw2,draft draught,hol por2 porous2," +
  "judg judic,law2 legitim,ratif sanct2,illeg illegal,ban prohibit2,black2 contraband,crim2 crimin2 criminal2," +
  "illegitim illicit2 outlaw2 unlaw2 unlawful2,clean2 fair2,clar clear read,dirt2 foul2,foster2 surrog," +
  "law2 right2 tru2,unlaw2 unlawful2 wrong,like similar2,differ2 dissimilar2 unlik,alik like similar2," +
  "apt2 liabil2 liabl,prob2 probabil2,lik2 prob probabil,presum presumpt,improb improbabl unlik," +
  "minor2 modest2 small2,limitless2 unlimit,add2 addit2 linear,denot explicit2,poetic poetr2,literar2 literatur2," +
  "liv livabl,pestilent plagu2,intuit2 viscer2,elong extend2 prolong2,abbrev brief2,chronic2 continu2," +
  "extend length prolong,durabil durabl last,endless etern2 intermin,abbrev2 shorten2,fleet fugit2 moment momentar," +
  "axial2 axis2,linear2 run2,cross2 transvers,bagg slopp2,clos2 snug2,curs2 damn doom2 unredeem,destro ruin," +
  "reclaim rescu,confisc2 forfeit,blar2 blast2,deafen earsplit thunder thunderous,shout yell," +
  "dull2 muffl mut2 soften2,mut quiet2 subdu,littl2 small2,murmur2 whisper,murmur2 rustl2,boom2 stentor," +
  "sonor sonorous,piano2 soft2,fort2 loud2,ador endear lov2 lovel2,angel angelic2 sweet2,hate hateful,abomin odious," +
  "belov darl dear,cherish precious treasur want2,favor favorit2 pet2 prefer,alien2 estrang,desp hat scorn,dot fond2," +
  "affect affection fond tender2 warm2,amorous2 romanc2 romantic2,cold2 frigid,capital2 great2,magnet2 magnetic2," +
  "lead star stellar,insignific2 peanut,controll govern,uncontroll2 unru2,man manful,mal male,mal2 male2,join unit2," +
  "singl2 unmarr,mal2 male2 man manful2 viril,feminin2 woman,coordin2 match,duplic2 match twin,mat2 pair," +
  "incompat2 incompatibil2 unsuit,odd2 unmat2 unpair,adult2 big2 grow grownup2,marriag nubil,larv larva," +
  "adolesc2 juvenil2,childish infantil,matur2 rip,green2 immatur2,maxim maximum,minim minimum,borderlin margin," +
  "nomin token2 tokenish,meaning meaningful,meat2 substant2,mean2 pregn signif2 signific2,empt2 hollow2," +
  "mechanic mechanism2,automat automatic machinelik,mechanism2 mechanistic,melod2 melodic melodious2 music2," +
  "melod melodious tune,liquid2 melt,pitiless remorseless ruthless,gentl soft2,moder2 moderat2 temper2," +
  "bad2 badness2 big2,consum overwhelm2,exquisit keen2,extrem utmost,fierc tear vehe viol2,intens intensiv," +
  "sever terr2 terribl2 wick,deep2 thick2,viol2 wild2,intens2 intensiv2,activ2 particip,concern interest2," +
  "concern2 implic,comb combat,mart soldier,mart2 warlik2,eas reliev," +
  "complet2 consumm2 everlast gross2 perfect2 pur2 star2 stark2 thoroughgo2 utter," +
  "ball blink2 blood2 bloom crash flam fuck,harden2 temper treat2,maneuver maneuverabil,mov2 transfer transport," +
  "rac2 racy2,metal metallic,gild2 gold2 golden2,moder moderat,averag2 intermed2 medium,cautious2 conserv2," +
  "fair reason reasonabl2,modest small2,exagger overdon overst,exce2 excess excessiv undu2,outrageous2 steep2," +
  "extraordinar2 sin2,extremist radic ultra,coyness demur,adapt alter2,qualif2 restrict,flat2 monoton monotonous," +
  "molecul2 molecular2,moral moralistic,degener2 fast2 libertin2 riot2 riotous2,disgrac scand sham2 shameful2 shock2," +
  "legion2 numerous,littl2 slight,mort mortal,immort immortal,driv2 impell,affect2 mov stir touch2," +
  "unaffect2 unmov untouch,affect poign poignanc2 touch,aflar flar,wiggl2 wriggl2 writh," +
  "inact2 motionless static still2,fix rigid2 set2,frozen root,contin2 continent2,nationalist nationalistic2," +
  "glob planetar2 world2 worldwid2,natur natural2,artific unre2,arrang2 stag2,bleach2 color2,conventional styl," +
  "ersatz substitut2,fak2 fals2 imit2 simul,natur2 natural2,ghost ghostlik spectr spirit2 spiritu2,uncann weird," +
  "charm2 magic wizard2,marvel marvelous2 miracl miraculous,ultim ultimat,final last2 net2,immed immediat," +
  "necess necessar,essent essential indispens,need requir,unne unnecessar," +
  "excess extra redund redundanc spar2 surplus,gratuitous2 needless,neuros2 neurotic2,compuls compulsiv," +
  "hysteria2 hysteric,patholog2 pathologic2,awful2 nast,dirt2 filth2 lous2,hate hateful mean2,nobil2 nobl2," +
  "elev exalt grand2 loft rarif2 sublim2,bas2 mean2,nobil nobl,aristocr aristocratic blu2 gentl2,august2 grand2 lord," +
  "imper2 majestic2 purpl2 regal royal2,bas2 humbl2 lowl2,norm normal2,averag mean2,averag2 median," +
  "averag2 mod2 modal,typic2 typical2,abnorm abnormal unnatur2,aberr devi,atypic2 irregular2,norm2 normal2," +
  "abnorm2 abnormal2,norther2 northern2,norther northern,southbound southward2,southeast2 southeastern," +
  "disregard forgotten,ignor neglect unhe,perc sens,discover observ,obed obey,acquiesc bid2,disobe disobed," +
  "contrar2 pervers2 wayward,headstrong will2,notic2 obtrusiv,object objectiv,imperson2 neutr neutral2," +
  "appar apparent appear evid manifest2 patent2 plain unmistak2,axiom2 axiomatic,demonstr2 prov," +
  "transpar2 transparenc2,block2 plug2,chok clog2,clar2 clear2 open,busy2 engag2,fre2 spar2," +
  "abhor abhorr obscen2 repel2 repugn repuls,charnel2 ghast2,disgust foul loathsom repel2 revolt wick2 wicked2," +
  "hideous horrid2 horrific outrag2 outrageous,objection obnoxious,assault attack,defend defens," +
  "offend2 offens offensiv viol,apolog apologetic excus2,defend2 defens2 justif,offic2 official,author2 authorit2," +
  "form2 formal2,drumhead2 summar2,inform loos2,unauthor2 wildc2,constitut establish,condition learn2,innat uncond," +
  "secondhand used2,novel2 refresh2,radic2 revolut revolutionar,untest2 untr2,aged elder older senior2,anci ancient," +
  "immatur young,adolesc2 teen teenag,child childlik,girlish schoolgirlish,vern young2 youth,open unfasten2," +
  "clos shut,agap gap,clos2 shut2,compress tight2,activ2 fight,good2 right2 rip2,season2 tim2 timel2,opposit2 pair2," +
  "optimism optimistic,cheer2 cheerful2 upbe,pessimism pessimistic,discourag dishearten,order orderl,boisterous unru," +
  "raucous rowd,consecut2 sequ2 sequent seri series succ success,method methodic,break2 confus2 disorder upset2," +
  "corpor2 incorpor2,ambigu2 ambiguous2,averag2 fair2 mediocr,everyda mundan routin unremark," +
  "exce except exception prodigious2 surpass2," +
  "fantastic grand2 howl marvelous rattl2 terrific tremendous wonder wonderful wondrous," +
  "awful2 fright2 terr2 terribl2 tremendous2,rar2 uncommon2,remark singular,spec special,organic2 organism2," +
  "integr2 structur2,amorphous2 unstructur2,arrang order,lay set2,adjust2 familiar,alien anom anomic,confus2 los," +
  "align position,origin2 original2,fresh2 new2 novel,germ germin origin,innov innovativ2," +
  "banal commonplac2 hackne stock2 threadbar timeworn tir2 trit,corn platitudinous,cold2 dust2 stal2," +
  "convention2 conventional2 establish2,trad2 tradition2 traditional2,cloth2 drap wrap,dabbl splash2 splatter," +
  "plaster2 seal2,snow whit2,bald denud,nak2 naked2,oil2 oily2,leaf leav,open2 overt,nak2 naked2 raw2," +
  "visibil2 visibl2,clandestin secret2 undercover underground2,disgu mask,pay2 remuner salar2,freel2 mercenar2," +
  "complimentar2 fre2 gratuitous2,outstand2 owing,pain painful,excruc tortur,bit2 bitter2,poign poignanc,rack wrench," +
  "raw2 sensit2 sensitiv2 sor tender2,depict pictur2 portra,palp tang2,perc2 percept2,elud2 elus2 subtl," +
  "excus2 forgiv,dead2 mort2,indefens2 unwarr,matern2 parent2,part2 partial2,bias color2 slant2,impart impartial," +
  "passion passionat,ablaz aflam arous2,ardent ferv fier fir2 impass,bygon depart go2,chivalr2 knight mediev2," +
  "earl2 former2,former old2 onetim sometim2,former2 lat2 previous2,histor historic historical2,lat2 recent2," +
  "pres present,approach com upcom,emerg ris2,loyal2 patriotic patriotism,nationalism nationalistic,pacific2 peac2," +
  "belliger2 milit2 war,milit warlik,storm tempest,perc percept,acut2 discrimin2 incis keen knifelik2 penetr sharp2," +
  "apprehend discern2,detect notic,faint weak2,sens2 sensibil2,complet2 consumm2,immacul2 impecc,perfect perfectibil," +
  "defect fault,durabil2 durabl2,last perman,abid endur,etern everlast perpetu unend,ephemer pass trans2," +
  "improv makeshift,last2 persist2,allow2 permit,forbidden prohibit taboo,indulg soft2,prev prevent,clog obstruct," +
  "deter2 deterr2,frustr thwart,baffl2 befuddl2 bewilder confus los2,individu2 priv2,individual personal," +
  "priv2 privat2,persuad persuas,tell2 weight2,admonish caut2 exampl2 monitor warn2,dens thick2,poros porous," +
  "retent2 retentiv2,rece2 recept receptiv,physic physical,anim2 animal2 carn sensu sensual,body2 corpor2 somatic," +
  "physiolog physiologic,ment mental,intellectu ration2 rational2,psych psychic,godless irrever,religion2 religious2," +
  "atheist atheistic,ethnic pagan2,laps nonchurchgo,grim inexor relentless stern2,check checker,dappl mottl," +
  "dot fleck speckl,flor flower,moir2 water,patch2 spot,auster sever2 stark2 stern2,bar2 mer2 simpl2,simpl2 simplic2," +
  "tailor trim2,busy2 fuss2,elabor elaborat2,lac2 lacy,casu2 casual2 chanc2,plaus plausibl,glib pat2 slick2," +
  "improb2 improbabl2 unbeliev2 unconvinc2 unlik2,enjo gratif2 pleasur,acid bitter2 blister virul2,harsh rough2," +
  "pain2 painful2 sor2,sharp2 tart2,anno roil steam2 stung,disgust sick2,offend pain,delicious delight,gratif sweet2," +
  "disconcert upset,exasper infur madden,point pointed,acut2 sharp2,bright2 shin,posit positiv2," +
  "affirm2 affirmativ2 optimism2 optimistic2,construct2 constructiv2,antagonism2 antagonist antagonistic counter," +
  "confirm posit2,poss possibil possibl,accomplish achiev manag2 realiz2,affirm assert," +
  "execut feas feasibil feasibl practic viabil2 viabl work,imposs impossibl,unachiev undo," +
  "potenc2 potent2 stiff2 strong2,impot impotenc,ineffect2 ineffectiv2 unabl2,potenc2 potent2 viril2," +
  "impot2 impotenc2,power powerful,potenc potent strong2,reign rul,feebl2 nerveless2,influ influent," +
  "authorit import2 important2,potent power2 powerful2,unbroken2 unplow,practic practical,function2 functional2," +
  "quixotic romanc2 romantic2 romanticism2,nic2 skill2,idiot2 idiotic2 imbecil,unpredict unpredictabil2,plan2 plot," +
  "prepar prepared,absenc absent,show splash2,quiet2 restrain2,art arty,pompous portentous2," +
  "particular2 spec2 special2,altern substitut2,auxiliar suppl2 supplement supplementar,substitut2 util2," +
  "element2 elementar2 primar2,fundament rudimentar under2,incid2 incident,priv privat2,clannish2 club snobbish," +
  "confid2 confident2 confidential2 secret2,confid2 confident,backstag2 offstag2,priv2 seclud secret2," +
  "exclud2 exclus2 exclusiv2,inner2 privileg2,includ2 inclus,comprehend2 comprehens2 comprehensiv2,product productiv," +
  "fecund2 fertil prolific,fruitless futil vain,gener product2 productiv2,consum consumpt," +
  "consist2 reproduc reproducibil,amateur recreation unpaid2,amateur2 amateurish,profit profitabil,fat2 juic," +
  "gain pay,lucr moneymak2 remuner2,dead2 idl2,profound profund,superfic superficial,appar apparent appear2 seem," +
  "look sound,advanc2 innov innovativ modern2,advanc forward2,becom com decenc2 decent2 decorum seem," +
  "straitlac victor2,indec untoward,incorrect2 wrong2,prophec prophet prophetic,apocalyptic reve2,divin2 mantic," +
  "fate2 forebod2 portentous,lik2 potenc2 potent potential,expos open2,nak naked,arrog chest2,big2 swell," +
  "big2 boast brag,disdain2 haught imperious lord2 overbear2 supercilious swagger," +
  "egotism2 egotist swollen vain vanit,humbl2 humil2,break2 crush humbl low2,meek mild2 modest2,prov proven,test try," +
  "care2 careful2 thrift2,short2 shortsight,provoc provok,agit provok,challeng2 intrigu," +
  "incendiar2 incit inflam2 inflammator2 instig,head wis2,tim timel,belat lat2,punish punit,relat retal retaliator," +
  "pur2 purit2,pur purit,clean2 fresh2,clar2 clean2 clear2 light2 uncloud,plain2 sheer2 unmix,ding2 dirt2 mudd," +
  "businesslik2 earnest2,aflo aimless rudderless,naiv2 primit2,limit2 modif,flat2 uncondition2,clean2 clear2," +
  "outright unlimit2,alleg suppos2,debat problem2 problematic,doubt dubious,fish2 funn2 shad2 suspect2 suspicious," +
  "silenc silent still,blat blatanc clamor clamorous strid vociferous,clang clangor,racket uproar,relax repos rest," +
  "restless2 uneas2,disrupt riot riotous troubl tumult tumultuous turbul,ration rational,coher logic2 lucid2," +
  "intellig2 reason2 think2,reason2 reasonabl2 san2,blind2 unreason,superst superstitious,emot emotion emotional," +
  "cerebr intellect2 intellectu2,react reactiv2,activ2 excit2,indiffer2 inert neutr neutral2,fit2 fitness2 prim set2," +
  "exist2 real,actu2 actual2 factu,documentar2 object2 objectiv2,historic historical,unre unreal,envid pictur," +
  "fabl legend2 legendar2,fabric fict fiction,fabulous2 myth mythic2 mytholog mythologic,fanc2 imaginar notion," +
  "fantas fantastic,illud illusion illusionar,illud2 illusor,dece decept delud,realist2 realistic," +
  "practic2 practical2 pragmatic2,graphic2 lifelik pictor vivid,real2 veridic,practic2 virtu,delud fals2," +
  "fantas2 fantastic2 wild2,reason reasonabl2 sens sensibl,health2 intellig levelhead sound2,indefens unten," +
  "mindless2 senseless,undu2 unwarr2,mutu mutual reciproc,interact interaction,unanswer unrequit,civil2 cultur polit," +
  "daint minc,coars common2 vulgar,natur2 raw rud2,process2 refin,bandag bound2,convert reborn,certif2 qualif," +
  "offic2 official2 prescrib2,standard2 stock2,casu2 casual2 occasion2,unconvention2 unlaw unlawful,quot repeat," +
  "repe2 repet repetit2 repetitious,uniform unvar2,period2 periodic,dail day,annu2 year,relat2 related2,akin2 cogn2," +
  "relat related,affil attach connect,relev relevanc,appl2 applic applicabil,pertain2 pertin,extraneous immater2," +
  "awar2 mind,care2 careful2 heed2,evok remind reminisc reson2,forget2 forgetful2 mindless2," +
  "exchang2 interchang2 similar2 standard2,mimes mimetic,naturalism2 realist2 realistic2," +
  "convention2 form2 schem2 schematic,geometr2 geometric,emblem emblematic symbol2 symbolic,honor prestig," +
  "good2 honor2 respect,damag2 discredit,infamous notorious,seed2 sordid,open2 rece2 recept2 receptiv2," +
  "clos2 unsympathetic2,aloof dist2,book engag2,firm stead2 stiff2 unfalter unshak unwaver,decenc decent nic2," +
  "respect respectful,defer regard,annihil2 devast wither2,contempt contemptuous disdain insult scorn," +
  "derid deris gibelik mock taunt,flip2 impud insol,respons responsibil2 responsibl,account accountabil," +
  "liabil2 liabl2,irrespons irresponsibil,carefr2 freewheel2,idl2 loos2,respond2 respons2 responsiv2,answer respond," +
  "excess2 excessiv2 extravag exuber2,restrict restrictiv2,confin constrain limit restrict," +
  "inhibit2 inhibitor repress,regul regulator,long2 recollect retain retent retentiv,forget forgetful short2," +
  "interconnected interrel,lacy2 net netlik web,bright2 brill2 brillianc2,reson resound reverber,dull2 thud," +
  "awed awful2,respect2 respectful2 rever2,blasphem2 blasphemous profan2 sacrileg,awed awestruck,bombast larg2," +
  "flower2 ornat,orator oratoric,poetic2 poetr2,styl2 stylistic,rhythm rhythmic,swing trip,measur2 meter2 metric2," +
  "chantlik singsong2,afflu flush2 load2 mone2 wealth,comfort2 easy2 prosper prosperous,break bust2,necess need," +
  "gild2 grand2 luxur2 luxurious2 opul sumptuous,lavish2 lush2 plush,beggar mean2,react2 reactionar,ethic2 honor2," +
  "condemn crimin deplor2 reprehens vicious2,bas2 immor,misguid2 mistaken,good2 just upright2," +
  "sin2 sinful2 unho2 wick wicked2,beef burl husk,hard stout2 sturd,vigor2 vigorous2," +
  "debil feebl2 infirm ricket2 weak2,circl circular round,glob2 spher spheric2,cylinder cylindric,angl angular," +
  "rectangl rectangular,triangl triangular,agricultur2 farm2,bucolic pastor2,sacred2 sanctif,hallow sacred2," +
  "ineff2 unspeak2,inspir2 inspiration,religion2 religious spiritu,reverend2 sublim2,profan2 secular2," +
  "lait2 lay2 secular2,sadism sadistic,danger2 dangerous unsaf2,hazard risk wild2,peril perilous precarious2," +
  "treacherous unrel2,market2 sell,compar2 correspond2 like,ident2 identic identical indistinguish," +
  "antithes antithetic,assort2 various,opposit2 pol2 polar,distinct distinguish2,divers2 various2,vari vary," +
  "aforesaid say,ident2 identic identical,akin kindr,analog analogous correspond2,confus mistak," +
  "sympath2 sympathetic2,san sanit,bugg2 crack2 fruit2 loon2 loop2 nut wack2,craz disturb2 mad madness sick2," +
  "craz derang,sarcasm sarcastic,barb bit pung2,black2 grim2,satir satiric,satisf satisfactor," +
  "adequ2 adequat2 pass2 toler2,fin okay,cheer2 comfort satisf2,unaccept unacceptabl,ascend climb,academic2 pedantic," +
  "stud2 studious2,erudit learn,technolog2 technologic,consc2 conscientious2,certain2 seal,furt sneak2 stealth," +
  "hid2 obscur2,hid secret2,blat blatanc blaz conspicuous2,indic indicator suggest,secur2 unafraid2,insecur unsaf," +
  "precarious2 shak2,unlock unsecur,egotism egotist,elder older2,preced precedent,rank superior2,lowl secondar2," +
  "lurid shock,sens2 sensibil2 sensit2 sensitiv2,asleep2 numb,sens sensit sensitiv,excit2 irrit2,irrit2 irritabil2," +
  "react2 reactiv2 respons2,dead2 deaden,sens2 sensit sensitiv,insensit2 insensitiv2,dead2 numb2,sens2 sensor," +
  "separ separat,detach isol separ,discret distinct2,concert cooper,collect corpor2,infect septic,infect infectious," +
  "extraneous2 foreign2,deterg2 detergenc2,earnest sincer2 solemn,grav sedat2 sober solemn,dizz gidd sill2," +
  "idl2 light2,devilish2 rasc2,arch2 implik mischievous puckish wick2,mock2 teas2,serious2 sober2,elect2 elit2," +
  "function2 functional2 operation usabl2 use useabl,resid residenc,locat plac set2 situ,reloc resettl," +
  "aimless2 float2 vagabond2,erratic2 planetar2 wander2,migr migrator2,mobil wander,migr2 migrator,resid2 residenc2," +
  "accomplish2 effect establish,appoint2 prescrib,determin2 dict set2,doubt2 tent2,open2 undecid,sex2 sexy," +
  "arous2 steam2,erotic titill2,blu2 juic2 racy2 spic2,hot2 hotness2,intim2 sexu2,juic luscious voluptuous," +
  "prur salacious,sex2 sexu2,entir2 intact2,sex2 sexy2,bosom bust curv2 stack2 voluptuous2,model sculptur2," +
  "chunk lump2,deform distort malform,nodul2 nodular2,mold shap,amorphous shapeless,common2 mutu mutual," +
  "exclud exclus sol,individu2 singl2,shav shaven,unshav unshaven,beard bewhisker whisker,sho shod," +
  "nearsight shortsight2,import2 important2 signific,moment2 momentous,evid evident,fundament2 profound2," +
  "noteworth2 remark2,portentous prodigious2,insignific2 unimport2,flims2 fragil2 slight tenuous2 thin2," +
  "superfic2 triv trivial2,elong2 linear2,simpl simplic,convolut2 involv2 knott2 tangl tortuous,colon2 compound2," +
  "interlock interwoven,labyrinth maz,dear2 devout2 earnest2,genuin tru2,butter oily2,dozen twelv,fort twoscor," +
  "script writ2,spontaneous2 unwritten2,lon2 sol solitar2,singular2 uniqu,multipl multiplic,doubl twofold," +
  "doubl2 dual,doubl2 dual2 trebl2 twofold,trebl2 tripl,trebl2 tripl2,fourfold quadrupl2,fourfold2 quadrupl2," +
  "accomplish complet2,adept expert2 good2 practic profic proficienc skill,consumm2 master virtuoso,expert2 technic2," +
  "clums2 fumbl incompet2,crud rough2,humbl2 lowl2 meni,mathematic2 numeric2,coars harsh2,grain granular gritt meal2," +
  "loos2 open2,fin2 fine2,powder pulver,slip2 slipper,aerodynamic2 flow sleek2 streamlin2,alligator crack," +
  "break2 rug2,cragg hill mountain mountainous,boulder rock ston,gravel pebbl,bump2 jolt jump2 rock2 rough2," +
  "jag2 tooth2,cultur ethnic,lon lonel2 solitar,alon2 lon lonel solitar2,isol2 strand,accompan2 attend,fluid2 run2," +
  "gas gaseous,tub tubular,resolv solv,resolv2 solv,polish2 refin2 urban,childlik simpl2 simplic2,green2 gull," +
  "depend2 good2 saf2 secur2,stabil2 stabl2,bad2 risk2 specul,solid2 strong2 substant2 substantial2,deca rot rotten2," +
  "bubbl foam froth spum,aerat2 charg2,spec2 special2,dash gall2,ebull exuber,liv2 livel2 racy,snapp2 whip," +
  "vibr vivacious,spontan spontaneous,instinct natur2,express utter verbal,oral unwritten2,soft2 voic,vocalic vowel," +
  "conson consonant,stabil2 stabl,firm2 stead2,crank tender2,explos volatil2,ricket shak wobb wobbl2," +
  "disconnect staccato,abrupt disconnect2,authorit2 classic definit2,defic2 deficienc2 inferior2,rece standard2," +
  "level2 unwaver2,convuls spasmodic,shak2 shiver trembl,rous stir2,bland flat2,excit excitator,awry cocke," +
  "knot2 knott2,tortuous2 twist voluminous2 wind,arc2 arch bow2,spir turbin2,squar2 straight2,guileless transpar2," +
  "corrupt2 crook2,sneak2 underhand,emphas emphatic,light2 weak2,heft muscl2 muscular2 power2 sinew2,hard2 sever2," +
  "reinforc strengthen,vehe2 vehem2,anemia2 anemic,faint feebl2,feebl lam,pal pallid sick2 wan,vulner2 vulnerabil2," +
  "dog persist2 tenac,meek2 tam2,depend2 dependenc2 subject2,disobe2 disobed2 unru2,success successful," +
  "boom flourish prosper prosperous roar2 thriv,product2 productiv2,victor win," +
  "defe2 disappoint discomfit2 frustr thwart,ruin2 undon2,hitless2 scoreless,adequ2 adequat2 decent2 enough," +
  "defic2 deficienc2 insuffic,deplet low2,inadequ2 poor2 short2,scant short2,sugar sweet2,arch condescend patron," +
  "emin high2,lead preemin,humbl low2 lowl modest2 small2,ace2 crack2 super top topnotch,boss brag2," +
  "brill brillianc superb,choic2 prim2 priz2 qual2 select2,excel excell splendid2,greatest sterl superl," +
  "surpass transcend,bum2 cheap2 chees crumm punk2,coars2 common2,deplor2 miser2 woe2 wretch wretched2,scrawn2 stunt," +
  "brac2 buttress,depend2 pend,groundless idl2 idle2 unwarr2 wild2,aid assist,accessor2 adjunct2 auxiliar2," +
  "confirm corrobor substant valid verif,encourag2 support,insuper2 unconquer2,amaz astonish stun,surpr surprising," +
  "amaz astonish,suscept susceptibil,capabil2 capabl2 subject2,convinc persuad,immun2 resist,immun vaccin," +
  "impress impression,plastic pliant,suscept2 susceptibil2,extra spec2,lemon tang2 tart,sour2 turn2," +
  "symmetr symmetric,asymmetr asymmetric,sympath sympathetic,appe sympathetic2,unlik unsympathetic2," +
  "diachronic historic2 historical2,synchron synchronous,coincid concur2 concurr cooccur simultaneous,seri2 series2," +
  "synonym synonymous,contradict contradictor,contrast incompat2,system2 systematic,lank rang,leg2 legg2," +
  "littl2 short2,chunk2 dump2 squat stump,compact stock thick2,docil2 gentl2,chao chaotic disorder2," +
  "delirium excit2 frantic2 mad madness2,frenz mania manic,tang touch,tactil2 tactu2,aesthetic2 artistic2 esthetic2," +
  "brass2 cheap2 flash gaud loud2 tack2 tat2 tawdr trash2,delicious luscious2,racy2 rich2 robust2," +
  "hot2 hotness2 spic2,savor2 spic zest2,tax taxabl,moder2 moderat2 restrain2,big2 heav2,taut tight2,lax2 laxness2," +
  "droop2 sag,loos2 slack,edg2 edgy jump rest,pump wir2,jurisdict2 jurisdiction,compress2 flat2," +
  "film gossamer2 sheer2 transpar transparenc transparent,clog clot,dens heav2,string2 thread,syrup2 viscos," +
  "rar2 rarif,conceiv imagin,presum suppos,imposs impossibl inconceiv unimagin,los2 preoccup," +
  "brood contempl medit mus2 pens ponder reflect,unreflect unthink,econom2 economic2 spar,extravag prodig," +
  "neat order2,shipshap trim2,clutter litter,dishevel frowzl tousl,disorder jumbl,sloven slovenl,mess muss," +
  "sprawl straggl,bush shagg,beat2 dead2,careworn draw haggard worn,exhaust fatigu spend2,jad wear,fresh2 refresh," +
  "bear endur suffer support,resist2 toler2,intoler unbear unendur,imposs2 unaccept2 unacceptabl2,rigid2 strict2," +
  "ton2 tonal2,later sidelong2,pol2 polar2,sinew string2,callous thicken2,delic2 soft2,sent sentiment sentimental2," +
  "toxic toxin,dead2 virul,poison2 toxic,docil2 teach,refractor stubborn2,trac2 track,anno2 harass pester," +
  "anxious2 nervous uneas2,care2 careful2,distress2 disturb upset2 worr,distress2 stress," +
  "actu2 genuin2 liter literal real2,cynic misanthrop,doubt quest2 scepticism skeptic skepticism," +
  "leer2 suspic2 suspicious wary2,trust trustworth,authentic reli2 reliabil2 reliabl2,respons2 responsibl2," +
  "depend2 honest2 reli2 reliabil2 reliabl2 tru2,sur2 trust,devious2 shift,slipper2 trick,overturn upset2," +
  "typic typical,emblem2 emblematic2 exampl typ2,repres2 represent,regular2 verit,belowground underground," +
  "submarin2 undersea,submerg underwater,liquid2 swim2,organ union2,ally2 confeder2,coalesc consolid," +
  "coher2 cohes2 cohesiv2,conjug2 coupl,incorpor integr merg unif,branch fork,disconnect2 frag split2,segm segment," +
  "decliv downhill,drop fall2,ahead2 lead2,exploit2 used2 victim,use util2,reclaim reus,usabl use useabl2," +
  "util2 utilitar2,util utiliz,futil unavail,utop2 utopia2,airy2 impractic2 vision wind2,legal2 sound2,legitim logic," +
  "reason sound2,null void,valu valuabl,invalu priceless,senseless2 wast,rubbish trash,vari variabil variabl vary," +
  "chang2 uncertain2 unsettl2,vari2 vary2,const constanc invar2 unvar,vari2 variabil2 variabl2 vary," +
  "various2 versatil,air airy,airless clos2 stuff,feroc ferocious fierc furious savag2,hot2 rag,ruff tough2," +
  "pass2 peac2 peaceful2,virtu virtuous,wick wicked,evil2 vic2 vicious,sin sinful ungod,villain villainous," +
  "visibil visibl,ocular2 visu2,conc hid,unpaid2 volunteer2,unwill2 unwilling2,automatic2 reflex2,vulner vulnerabil2," +
  "assail open2,insecur unsaf2,invulner invulnerabil2,impregn secur2 strong2,crav desir2,lukewarm tepid," +
  "dwindl taper2,cur heal recover,ill illness sick,afflict stricken,ail peak poor2 seed2 sick2,diabet2 diabetic2," +
  "dizz gidd2 vertigo,fever feverish2,naus nausea sick sickish,wet wetness,bog marsh mir mud mudd slop2 slopp2 swamp," +
  "clamm dank,damp moist,steam2 stick2,reek water,rain shower,dry dryness,bak parch scorch sunbak," +
  "sear2 shrivel wither2,lact wet2,wet2 wetness2,cleric2 clerk2,nourish nutr nutrit,health2 salubrious," +
  "heart2 satisf solid2 squar2 substant2 substantial2,loathsom nausea2 offend2 offens2 offensiv2 vil,broad wid," +
  "constrict narrow2,slender thin2,narrow2 taper,bar2 margin2,awkward2 clums2 ungain2,will willing," +
  "inclin2 prepar2 prepared2,glad2 happ2,unwill unwilling," +
  "absurd2 cocke2 derid idiotic2 laugh ludicrous2 preposterous ridiculous,inan mindless2,goof2 sill wack," +
  "insan2 mad2 madness2,brak2 brambl,secular2 tempor2 world,econom2 economic2,materialism mercenar2," +
  "mundan2 terrestr2,conv monastic,erod scor,applaud commend,deserv worth,exampl2 exemplar model2,merit meritorious," +
  "notabl noteworth,precious2 valu2,valu2 valuabl2 worth,abbe abbot,academ2 academic,adren2 kidne2," +
  "ancestor2 ancestr2,agenc2 agent,alveolar alveolus,analys2 analytic,cancer tumor,aqueous water,arbor tre," +
  "arter vein,astronom astronomic,attent attention,axiom2 axiomatic2,axial axis2,bibliograph bibliographic," +
  "bil gallbladder,biolog biologic,butter butterf,cadaver cadaverous2,heart lung respir,celest2 heaven," +
  "celest heaven2 sky,integer2 integr2,chao2 chaotic2,char charit charitabl,chemic chemistr,chemic2 chemistr2," +
  "cinema cinematic,citizen2 civic2 civil2,civil2 stat2,city2 civic,municip municipal,clerg cleric,cleric clerk," +
  "colleagu colleg,configur configuration,confront confrontation,congreg congregation,conson2 consonant2," +
  "constitut2 constitution,contract contractu,cosmic cosmo,correl correlation,cost rib,curricular curriculum," +
  "deduc deduct,denomin denomination,denomin2 denomination2,dent tooth,differ different," +
  "direct2 direction directional,direct2 direction2,distribut distribution,drama2 dramatic2,econom economic," +
  "economic2 socioeconomic,elect elector,electron2 electronic2,electrostatic static2,essenc2 essent2 essential2," +
  "exist2 existent2,fict fiction,formal formalism,brotherhood fratern,lung stomach,gener generation,genetic2 origin2," +
  "chin2 geni2 ment2,geometr geometric,graph graphic,grav gravitation,guttur2 thro2,harmon harmonic," +
  "harmon2 harmonic2,hemispher hemispheric,hero2 heroic2,human humanist2 humanistic2,humanism2 humanist humanistic2," +
  "humanism humanist2 humanistic,ideolog ideologic,empir2 imper2,empir2 imper,impress2 impressionist," +
  "infanc2 infantil2,infer inferent,inform information,institut institution,insular island,ion ionic,ion2 nonionic2," +
  "judg2 judic2 justic,lead2 leaden2,law2 legal2,lather sud,hand2 manu2,matern2 mother2,medic medicin," +
  "biomedic biomedicin,law medicin,mission missionar2,birth2 natal,naval navy,nomin2 noun2,nam nomin,number numeric2," +
  "mouth2 oral2,palm sol2,parliament parliamentar,phonolog phonologic,planet planetar,planetar2 terrestr," +
  "ceremon pompous2,posit2 positiv2 positivism positivist,present2 presentation,realism2 realist2 realistic2," +
  "recr recreation,monarch royal,royal2 royalt2,country2 rural,scener2 scenic2,scholastic school,secular secularism," +
  "sens2 sensation2 sensor2,seri2 serialism2 series2,soci societ,soci2 societ2,solar sun,spectr spectrum," +
  "spher spheric,sliver splinter2,statut statutor,astr star stellar2,interstellar star,suburb suburban," +
  "sulfur sulphur2,superfic2 superficial2 surfac2,syll syllabic,symbol symbolic,symbolic2 symbolism2," +
  "symptom2 symptomatic2,tang2 tangent2,profic2 proficienc2 technic technical techniqu," +
  "technic2 technolog technologic,earth2 terrestr,tempera temperament,templ2 tempor2,tempor2 tim2,sinew2 tendon," +
  "tens2 tension,term2 termin2,them thematic,them unthematic,them2 thematic2,heat therm,ton tonal," +
  "totalistic totalitar2,city urban,verb word,vocal voic,instru2 instrument,vocalic2 vowel2,atheist atheistic2," +
  "galvanic galvanism voltag voltaic,isotonic ton2,legisl legislatur,lingu2 tongu2,literar literatur," +
  "atmospher2 atmospheric,infect2 infectious2,bacter bacteria,revolut2 revolutionar2,relativ relativistic," +
  "relativ2 relativistic2,radic2 root2,radi2 ray2,radi radius2,photograph photographic,profess2 profession2," +
  "profess profession,fox vulpin,wolf wolflik,vocat vocation,claw hoof nail,spac spat spatial," +
  "languag lingu linguist2 linguistic,languag nonlinguistic,linguist linguistic,spous wed,cili2 cilium2,cili2 cilium," +
  "diet dietar,flor2 flower2,financ fisc,icon iconic,marit marr2 marriag matrimon,biblic scriptur,lyric2 opera2," +
  "poetic poetr,poet2 poetic2,phon2 phonetic2,phon2 phonetic phonic2,phonem phonemic," +
  "philosoph philosopher philosophic,person2 personal2,chest pector2,patholog pathologic,pictor pictur," +
  "accus2 object2,nuclear nucleus2,nuclear2 nucleus2,nucl2 nucleus,melod2 melodic2,monu monument,mod2 modal2," +
  "millennium thousand,metropol metropolitan,audit hear2,tactil tactu touch2,ocular2 optic sight2 visu," +
  "eye ocular optic2,angel angelic2,parish paroch,conjug marriag,cultur2 societ,cultur transcultur,vascular vessel," +
  "choir chorus,communism communist communistic,apostolic2 papal pop,viral virus,syntactic syntax,thro tongu," +
  "glottochronolog glottochronologic,focal2 focus2,cat felin,muscl muscular,muscl nerv neuromuscular,atom atomic," +
  "atom diatomic,lexic lexicon word,lexic2 lexicon2,sex2 sexu sexual,marin sea,marin2 nautic navig2,ocean sea," +
  "machiner mechanic2,rit2 ritu2,juvenil youth2,occup occupation,pelv pelvic,bucolic2 pastor2 shepherd2," +
  "migr migration,statu2 statuar2,document documentar2,anatom anatomic,anatom2 anatomic2,organ2 organization," +
  "ment mental mind,fact2 factu2,church ecclesiastic,molecul molecular,bimolecular molecul,intermolecular molecul," +
  "administer administr,manag manager,superv supervisor,nerv2 nervous2,brass2 brazen2,geolog geologic," +
  "psycholog psychologic,theolog theologic,comput computer,athlet athletic,navig navigation,orthograph orthographic," +
  "telegraph telegraphic,typograph typographic,mechanism2 mechanistic2,parameter parametric,nihilism nihilistic," +
  "opera operatic,idea react2,psychotherap psychotherapeutic,therap therapeutic,microscop microscopic," +
  "conspir conspirator,domestic hom,histor2 historic historical2,fascism fascist,evangelism evangelist," +
  "magnet magnetic magnetism,capillar2 hair2,automobil automot,ratio2 ration2 rational2,irration2 ratio2," +
  "anion anionic,night2 nocturn2,test testicl,abdomen abdomin,lung pulmonar,intrapulmonar lung,skin2 skinn2," +
  "adject adjectiv,choreograph2 choreographic,script2 scriptur2,revolut2 revolutionar2 rotat2,exper2 experiment," +
  "environ environment,trans2 transition,percept2 perceptu,develop2 development,educ2 education,pleur pleura," +
  "hilar hilum,lobul lobular,interlobular lobular,anastomos anastomotic,bronch bronchus,arteriol arteriolar," +
  "bronchiol bronchiolar,morpholog morphologic structur2,morpholog2 morphologic2 structur2,morpholog2 morphologic2," +
  "occlud occlus,strateg strategic,deform2 deformation,orchestr orchestra,communic communicat,traged2 tragic," +
  "comed comic,cortex cortic,diagnos diagnostic,carn2 flesh2,funct2 function2,neuros neurotic,quant2 quantit2," +
  "nasal nos,retin retina,meteorit meteoritic,micrometeorit micrometeoritic,comet cometar,antithyroid thyroid2," +
  "congress2 congression,instruc instruction,necros necrotic,hypothalamic hypothalamus,emot2 emotion2 emotional2," +
  "governor gubernator,presid presidenc2 president,dimend dimension,chromatograph chromatographic,nation national," +
  "nation2 national2,species2 specific2,exper experient,compar comparison,art artist artistic,aesthetic esthetic2," +
  "offic2 official2,human2 humanitar2,meter metric,myth mythic,prosod prosodic,rotar rotat2,decompos2 septic2," +
  "centenar centenn2 centur,capitalism capitalist capitalistic2,evolut2 evolutionar,canon canonist,symphon symphonic," +
  "paramagnet paramagnetic,idiom idiomatic,wax waxen,enzym enzymatic,enzym nonenzymatic,dogma2 dogmatic2," +
  "provid2 provident2,stern sternum,urin urinar,intim intima,emphysema emphysematous,atroph atrophic," +
  "neocortex neocortic,paleocortex paleocortic,hyperemia hyperemic,saliva salivar,nilpot zero2,myocard myocardium," +
  "larv2 larva2,oper2 operation,lash2 whip,topograph topographic,classif classificator,proteolys proteolytic," +
  "miter2 mitr2,utop utopia2,cubism cubist,budget budgetar,propaganda propagandist propagandistic," +
  "pianist pianistic piano,pianistic2 piano2,anemia anemic2,biograph biographic,bureaucr bureaucratic," +
  "conced concess2,creas2 wrinkl,department interdepartment,department intradepartment,divid division," +
  "empiric2 empiricism2 quacker,grow growth,nodul nodular,opt option2,implicat2 implication," +
  "pharm pharmaceutic pharmacist,orchestra philharmonic,phon2 phonic2 speech2,pirat piratic,prepos preposition," +
  "promot promotion,promot2 promotion2,recess2 recession,redeem redempt,regi regiment,resid2 resident," +
  "respir respirator,inhal inspir2,spic spik2,substant2 substantiv,fabric2 textil2," +
  "thermometer thermometr thermometric,transl translation,wool woolen,invit invitation,marriag2 wed," +
  "oblig2 obligation,bon2 bony2 osseous,accommod2 accommodation,rac2 raci,universalistic2 whol2,wir2 wiry2," +
  "caliber calibr2,collect gather,thor titter,unif2 unit2 whol2,organic2 organism," +
  "individu individual2 mort person personif2 somebod someon soul2,anim animal beast best brut2 creat creatur," +
  "flor2 plant,subst substant2,food nutr,motiv need2,form2 shap2,infinit2 spac spat,act2 actu2 deed2," +
  "relat relation relationship,communic communicat communication,amount2 measur2 quant,accomplish achiev," +
  "effort2 exploit feat,act action,deal traffic2,relat2 relation2 relationship2,acquir get," +
  "depart departur going leav,discover find2 uncover2,effectu impl implement,equal level2,disinter exhum,actu propel," +
  "recover retriev,arriv reach2,advent com2,enter2 entr2 incom2,enrol enroll register registr,appar2 appear2," +
  "reappear2 return2,interpenetr2 perm,farewell2 leav2 part,retir2 retr2,abandon defect desert," +
  "reced2 recess2 recession2,board embark,escap2 fle2 flight2,elud slip,despatch2 dispatch2 ship,fruit2 real2," +
  "climax2 com2,fulfil fulfill,bang2 hit2 smash2 strik2,pass2 qualif2,fail2 failur2,fail failur," +
  "capitul fall2 surrender2,foil2 frustr2 thwart,overturn2 upset2,laps revers2 revert,err error fault mistak," +
  "blot2 smear2 spot2 stain2,confud2 confus2,incur2 incurs2,backfir2 boomerang2,laps oversight2,omit skip2," +
  "blunder flub2,fumbl muff2,stumbl2 trip2,fall2 spill2 tumbl2,acquir acquis,catch2 contract,redeem2 redempt2," +
  "buy purchas,assum2 assumpt2,heritag2 inherit,adopt2 borrow,seiz2 seizur2,arrog2 confisc,occup2 occupanc2," +
  "requis2 sequestr2,grant2 subsid,captur2 seiz2 seizur,apprehend2 arrest catch2 collar2 pinch2," +
  "conquer conquest subject2 subjug2,regain restor return2,rece2 receipt recept2 receptionist2,deliver rescu sav2," +
  "redeem redempt salv,absolut2 remit2,aton2 expi,fre2 liber releas2,reclaim2 reform2,salv2 salvag2,invoc2 invok2," +
  "execut perform2,illud2 magic2 trick2,interpret2 rend2 render,driv2 thrust2,impel2 impetus2 impuls2,cast2 hurl2," +
  "flip2 toss2,deliver2 pitch2,bend2 curv2,bullet2 fastball heater2 smok2,jog2 nudg2,press pressur2,draw2 haul," +
  "jerk2 tug,draft2 draught2 draw2,heav2 lift2 rais2,eject expel2 expuls2 project2,blink2 wink2,blush2 flush2," +
  "puk2 vomit,bounc2 bound2 leap salt2 spring2,hurdl2 vault2,center2 snap2,refer2 referr2,mail post2,roll2 wheel2," +
  "discharg2 fir,gunfir gunshot,rub2 wip2,dab pat2 tap2,hit strik2,crash2 smash2,pass2 walk2," +
  "ground2 grounder hop2 hopper2,chop2 chopper,plunk2 plunker,belt2 knock2 rap2 whack2,slap2 smack,lash2 whip2," +
  "clout2 lick2 pok2 punch slug2,dig2 jab2,counter2 parr2,boot2 kick2,catch2 grab2 snap2 snatch2,interlock2 mesh2," +
  "handl manipul2,autops necrops,check2 checkout,checkup medic2,reexamin review2,connect2 join,meet2 merg," +
  "adjoin2 join2 junct2,attach2 fasten,bond2 solder,earth2 ground2,undo2 unfasten unti2,lap2 lick2,graz shav2 skim2," +
  "catch2 detect spot2 spy2,determin find,design2 identif,resolut2 resolv2 solv,proof2 substant valid," +
  "authentic certif2,document2 support2,falsif2 refut,fix2 local locat2,induc2 induct2 init2 trigger2," +
  "coerc2 compel2 compuls2,expos2 exposur2,encroach2 impact2 imping,manipul use2,entic tempt2,conquest2 seduc2," +
  "choic opt2 option2 pick2 select,conclud2 decid determin2,volit2 will2,intend2 intent2,appoint assign2 design nam2," +
  "ordain2 ordin2,mov2 reloc,devic2 twist2,agenc2 agent2 mean way2,instru2 instrument2 tool2,measur2 step," +
  "resolut2 resolv2,accept adopt espous,bosom embrac2,elect2 elector2,ballot vot,balanc reconcil,convers2 convert2," +
  "run2 tall,solut2 solv2,reduc2 simplif,econom2 economic2 sav,accommod2 accommodation2,shift2 switch," +
  "commut2 exchang2 substitut2,displac suppl,adjust alter modif,passag trans transit2,meddl tamper," +
  "forbid inhib2 inhibit2 prohib2 prohibit2,oppos resist,avoid dodg2 shun,avers2 avert2,abandon desert2," +
  "forswear renunc2,deni2 deny2,forfeit sacrific,banish2 proscrib,eject2 exclud2 expel expuls," +
  "deport exil2 transport2,conclud2 end termin2,clos2 final2,clos2 complet2 culmin2,discharg2 releas2 waiv waiver," +
  "exempt2 immun2,breakup dissolut2 dissolv2,adjourn dissolut2 dissolv2,discharg2 dismiss2 fir2 liber2 releas2 sack2," +
  "destro destruc devast,ruin wreck2,demolish level2,annihil obliter,death2 die2,execut2 murder,bloodsh gor2," +
  "despatch2 dispatch2,elimin2 liquid2,butcher massacr2 slaughter2,gas2 gass,chok2 strangl strangul throttl2," +
  "heav2 retch2,abol abolish,liquid settl2 settlement2,clos2 closur2 shutdown,extinguish quench2,disappear2 fad2," +
  "abrog repe,cancel cancell,recit rescind,counteract neutral2,revers2 revert2,begin2 comm start2,acced2 access2," +
  "constitut establish form2 organ2,debut entr introduc launch2 unveil2,induc2 induct2,init open2,inaugur startup2," +
  "creat2 find found init innov2 institut2 institutional2 introduc2 origin,author2 authorship2,inst install," +
  "resum resumpt,arous rous2,cook prepar2,broil2 grill,fry saut,boil2 simmer stew2,advanc2 progress,forward2 promot2," +
  "clean cleans,scor scrub,mop swab,purg2 purif2,abreact cathars,cathars2 purg2,bath washup,redress2 remed," +
  "perfect2 perfectionist2,better2 melior,embellish2 orna,clarif clear2,overhaul2 redevelop renov,air2 ventil," +
  "fix fixtur2 mend repair,car2 maintain mainten upkeep,overhaul2 servic2,reclaim2 rehabilit2 renew," +
  "reconstruc reconstruct2,animal brutal2,corrupt2 subvert2,deaden2 impair2,abas2 humil2,blacken darken2,dye dyeing," +
  "dirt soil,spot stain,contamin2 pollut2,duck2 immers2 submerg2,soak2 sous,dampen moisten,gum2 mumbl2," +
  "motion2 mov2 move2,mov2 move2,approach2 com,clos2 closur,advanc2 proc2 process2 progress,ambl2 stroll," +
  "meander2 rambl2,constitution2 constitutional2,pac2 strid tread,hitch2 hobbl2 limp2,canter lop2,hik tramp2," +
  "lurch2 stagger2 stumbl2,pranc2 strut swagger2,lung lurch2,shambl shuffl,jog2 lop2 trot2,dash2 sprint2,crawl creep," +
  "circl2 circuit2 circul2 circular2 lap2,rov vagabond2 wander2,air2 aviat2,flight2 fly2,acrobatic2 stunt," +
  "glid2 sail2 soar2,jump2 parachut2,leg2 stag2,driv2 rid2,passag2 transit2,digress2 excurs2,circuit tour tourist," +
  "excurs exped2 out sasha2,cruiz2 sail2,navig2 navigation2 sail seafar2,boat yacht2,conve2 transfer transport," +
  "bring deliver,pass2 passag2,serv2 servic2,chas follow2 pursu pursuit,track trail,shadow tail2,insert2 introduc2," +
  "enclos enclosur envelop inclos2,box2 pack,ascend ris2,climb2 mount2,soar2 zoom2,collaps2 flop2,coast2 glid2 slid2," +
  "slip2 slippag2,skid2 slip2,flow2 stream2,releas2 spill,flood2 overflow,hurr2 speed,acceler quicken2," +
  "displac transl2,motion2 mov2 move,dart2 flit2,gesticul gestur,jab pok thrust2,invers2 invert2," +
  "invers2 invert2 upend,jerk jolt,lurch2 pitch2,revers2 transpos,overtak pass2,mak2 shuffl2,reach stretch2," +
  "gyrat2 whirl,spin2 twirl2 twist2 whirl2,pos sit,snap2 snapp2,turn2 twist2,twist2 wind2,quiver2 vibr," +
  "revers2 turnaround2,shak2 wag2 waggl2,careen2 rock2 sway2 tilt2,overturn2 turnover2 upset2," +
  "flicker2 flutter waver2,shudder2 tremor,span2 straddl2,squirm2 wiggl2 wriggl2," +
  "deflect2 devi2 digress divers divert,decreas2 diminut2 reduc,mitig2 moder2,extenu mitig,allev eas relief2," +
  "liberal relax2,consumpt2 expend2 expenditur2,pinch2 tweak,compact2 crunch2 crush2,grind2 mill2 pulver," +
  "expuls2 extrud,clip2 snip2,clip2 trim2,deduc2 deduct2 subtract,deduc2 discount,cut2 thin,add addit,advanc2 ris2," +
  "enlarg expand,diffud2 diffus2 dispers dissemin2,scatter2 strew,amplif elabor,suppl2 supplement2,storag2 warehous," +
  "aggrav exacerb,shatter2 smash,crack fractur2,chip splinter2,burst2 explod explos,burn combust2," +
  "fir2 ignit inflam2 light2,combin2 compound,affix2 attach2,admix mix mixtur2,fus2 fusion2," +
  "join2 unif2 unificat2 union2 unit,coal2 coalesc concret2,reun reunit,break2 disrupt gap2 interrupt," +
  "seced withdraw2,schism split2,gash2 slash2,frag2 fragment,branch fork ramif,detach disengag,rent2 rip2 split2," +
  "remot remov,ablat exciz2 extirp2,bar strip2 uncover,elimin rid,empt evacu void,drain drainag,eras expung," +
  "divid2 division2 part2 segm2 segment2,transform2 transl,alter2 revid reviz,recr2 recreation2," +
  "damag2 harm2 hurt2 scath,contort deform2 deformation2,jut2 project2 protrud,broaden widen2,pattern practic," +
  "symbol2 symbolism symbolist,custom customar usag2 use2,habit habitu use2,path way2,cuddl2 nestl2 snuggl2," +
  "clinch2 hug2 squeez2,anno2 irrit2 vex2 vexat2,disregard2 neglect2,exploit use2 using victim,harass2 molest2," +
  "abus maltr,oppress subjug2,crucif2 crucifix2,barbaric brutal savag2,torm2 worr,rib2 tantal teas," +
  "divers divert2 recr recreation,antic2 caper2 jok2 prank2 trick2,celebr2 fest festiv,danc salt2,amus entertain," +
  "fun funn merr,gam gambl play2,jest2 jocular jok2,interest2 pastim pursu2 pursuit2,hobb pursuit2 sidelin2," +
  "bag2 dish2,acrobatic tumbl,flip somersault,run2 track2,dip2 plung2,grappl2 wrestl,farm2 land2,parliament2 seven," +
  "bet2 wager,revel revelr,fling2 spre,bout2 bust2 tear2,debauch orgy2 riot2 riotous2,caper2 frolic play2 romp2," +
  "flirt toy,craz2 foll2 fool2 lunatic,clown frivolous prank,festiv2 fet2,carniv2 fair2,displa2 exhibit2 show," +
  "demonstr pres present,exhib exhibit,debunk repud2,athletic sport,sing vocal,sing2 song2 strain2," +
  "act perform play2 playact,character2 enact2 person2 portra,imperson person,ape2 mimicr,mocker2 parod2 takeoff2," +
  "carniv2 circus2,disrupt2 perturb2,breakdown disloc,commot din rumpus tumult2,havoc mayhem2,mele scrimmag," +
  "agit2 excit2 turmoil2 upheav2,overthrow2 upset2,ado bustl flurr fuss2 hustl2 stir2,burst2 fit2,hast2 hurr2 rush," +
  "bolt2 dash2,scamper scrambl2 scurr2,maneuver2 play2,shoot2 strok,cut2 undercut2,overhead2 smash2,cut2 swing2," +
  "fad2 slic,draw2 hook2,put putt,breez2 cinch picnic snap2 walkover2,oper2 procedur,polish shin,housekeep housework," +
  "busi2 job occup,call career vocat,special specialist specialt2,emplo work2," +
  "berth offic2 plac2 position2 post2 situ2 spot2,academic academicianship,apprentic apprenticeship,peas peasanthood," +
  "presid presidenc2 president2,presid presidenc,chair2 professor professorship,craft trad," +
  "carpenter2 carpentr woodwork2,law2 lawyer2,journalism2 journalist2,theolog2 theologic2,inscrib2 inscript2," +
  "subscrib2 subscript2,photograph2 photographer2 photographic2,labor toil2,grind2 plod,effort2 exert sweat2," +
  "grappl wrestl,slav2 slaver2,sub substitut,difficult troubl2,strain strenuous2,exerc workout," +
  "condition2 conditioner,empiric2 empiricism2 quack2 quacker,appl2 applicat2 dilig2,analys analytic analyz2," +
  "count enumer2 reckon2 tall2,empiric2 empiricism2,examin scrutin,examin2 test2,enquir2 inquir2,exper experiment," +
  "stud surve,dialys dialyz,analog2 analogous2,aid2 attend2 attent2 car2 tend,intervent2 treat2 treatment," +
  "therap therapeutic therapist,electrotherapist galvan2 galvanism2,oper2 surger2,incis2 inciz section2," +
  "alter fix2 neuter2,administer2 administr2,drug sedat2,bind2 dress2,inject2 shoot2," +
  "psychotherap2 psychotherapeutic2,analys2 analyz2,frict2 rub2,appl2 applicat2 coat2 cover2,pick tak,sew stitch," +
  "spatter splash splatter2,chor job task,funct2 offic2 part2 rol,plac2 stead,mound2 pitcher2,catch2 catcher2," +
  "short2 shortstop2,exampl2 exerc2,charg2 commit2 mission2,encroach2 intrud2 trespass2 viol2,misbehavior misd," +
  "devil mischief mischievous shenanigan,blaz2 hell2,familiar2 impropriet2 libert2,abnorm2 abnormal2 irregular," +
  "impropriet2 indec,careless neglect2 neglig,dodg escap2 evad,malinger skulk,shirk slack2 soldier2,dissip wast," +
  "extravag lavish prodig,damag2 wrong2,injustic shabb2 unfair2,evil wick wicked,irrever2 viol2," +
  "blasphem2 blasphemous2 desecr profan2 sacrileg,vic2 vicious2,prostitut whor,dissip2 dissolut2 loos2," +
  "drink drunken2,betra treacher2 treacherous2 treason2,pirat2 piratic2,falsif misrepresent2," +
  "distort2 strain2 tortur2 twist,fabric lie,dece deceit2,shenanigan trick wil wily,sophistic2 sophisticat2," +
  "dup fraud2 fraudul,delud illud2 illusion2 illusionar2,feign2 pret2 pretend pretens simul2,appear2 show2," +
  "affect pos2,envious2 envy2,avaric covetous2 greed2,anger2 angr2 ire2 wrath2,terrorism terrorist," +
  "crim crimin2 criminal offend2 offens,crim2 crimin2,misdemeanor viol,commit perpetr,assault2 rap2 viol2," +
  "attack2 attempt2,captur2 seiz2 seizur2,kidnap snatch2,racket racketeer,con2 hustl2 sting2,cheat2 rig2 swindl2," +
  "steal theft thiev,rob robber,heist2 holdup,caper2 job2,protect2 tribut2,attempt effort endeavor try2,bid2 play2," +
  "crack2 fling2 offer2 pass2 whirl2,contribut part2 shar2,pain strain2 strenuous2 striv,battl2 struggl,duel duelist," +
  "scrambl2 scuffl2,run2 test2 trial,test2 trial2 try2,labor2 project task undertak," +
  "adventur adventurer adventurous escapad,endeavor enterpr,campaign2 caus2 crusad driv2 effort2 move2," +
  "campaign candid,danger2 peril2 perilous2 risk2,regul2 regular2,limit2 restrict,owner ownership possess," +
  "hold keep2 retain2 retent,stor storag,grasp2 seiz2,clasp2 clench2 clutch grasp2 grip hold2,direct2 guid2 steer2," +
  "navig navigation pilot,guard keep,custod2 hand,preserv sav2,guard2 precaut safeguard,inocul vaccin,fac2 lin2," +
  "lock lockup2,accompan2 escort2,dress groom2,car2 charg2 guard tutor2,seal waterproof,breath respir2 ventil2," +
  "heav2 pant,puff snort,exhal expir2,blow2 puff2,aspir2 inhal inspir2 intak2,gasp pant2,drag2 puff2 pull2," +
  "consum consumpt ingest intak uptak,eat feed,bit2 chomp,flatus wind2,drink2 swallow2,draft2 draught gulp swig," +
  "relish savor2 tast2,nip2 pinch2,suck suct2,drink imbib2,gulp2 guzzl,sex sexu2,conc2 concept2," +
  "congress2 intercours2 relation2,ass2 fuck screw,conjug2 coupl2 mat pair union2,breed2 procr reproduc2," +
  "gener2 multip2 multiplicat propag,arous2 stimul2,cuddl hug kiss neck2 pet snuggl,gay2 homosexu queer2,doz2 drows2," +
  "react2 respons,flinch2 winc2,jump2 start2 startl2,shak2 shiver2 trembl2,cry2 tear weep,calcul comput," +
  "multip2 multiplicat2 tim2,minus subtract,add2 addit2 plus2 sum2 summ2,construc2 construct2,assess2 judg judgment," +
  "evalu rat,grad2 mark2 scor,moralist2 moralistic,perc2 percept2 perceptu2 sens2,glanc glimps,peek2 peep2," +
  "gaz regard2,glar2 glower2,inspect review2,observ watch,sight2 surve2 view2,hear2 listen," +
  "educ education instruc instruct instruction pedagogic teach2,class2 cours,instruc2 instruction2 pedagogic teach," +
  "tuit2 tutor,groom prepar2 train,drill2 exerc2 practic2 recit2,delin2 depict2 portra2," +
  "photograph photographer photographic,cast2 mold,record transcript2,build2 construc construct,assemb fabric," +
  "disassemb dismantl,grad2 level,overproduc overrun2,output2 yield,agricultur2 farm husbandr,excav2 min,bor2 drill," +
  "industr2 manufactur,deviz fashion mak,fabric manufactur,author authorship compos2 pen writ,actual real," +
  "incarn2 personif2,art2 artist2,draft2 draw2,carv2 sculptur2,model2 mold2 mould,engrav2 etch,arrang transcript2," +
  "instru2 instrument2 orchestr,contr2 contriv2 deviz,conceptual formul2,approach attack2,dig excav,carv2 cut2," +
  "hunt2 search,quest2 seek,ransack rummag2,emplo2 exerc2 usag use util,abus2 misus,develop2 exploit,appl applicat," +
  "engineer technolog technologic,battl conflict2 engag fight2,battl2 conflict struggl2," +
  "brush2 clash2 encounter skirmish,insurrect rebel rebell rebellious revolt ris2 upris," +
  "revolt2 revolut revolution2 revolutionar2,mutin mutineer,aggress hostil2,belliger2 hostil,forc2 viol," +
  "loot2 robber2,despoil spoil2,devast ravag,sall2 sort,reenforc2 reinforc support2,attack onrush onset2 onslaught," +
  "war warfar,incurs2 penetr,reconnoiter scout,barrag batter2 shell,burst2 salvo volle,calibr standard2," +
  "adjust2 readjust2 register2 registr2,grad2 gradu2,blend2 shad,rational2 systemat,grad scal," +
  "sequ2 sequent2 succ2 success2,item list2,assort2 categor classif,aggreg2 assembl collect,dangl hang2 suspend2," +
  "lengthen perpetu prolong,repe repet repetitious,duplic2 duplicat,replicat reproduc2,persever persist2," +
  "prosecut2 pursu2,proc2 procedur process,groov rut,rit ritu ritual,rit ritu2,view2 wak2,ritu ritual," +
  "marr2 marriag2 wed,pray prayer,benedict bless2,activ energ,revital2 reviv,pres2 present,camouflag2 disgu2," +
  "cover2 mask screen2,buri2 bury,steal2 stealth,locat plac2 position,interpos2 intervent2," +
  "abid2 resid residenc resident2,occup occupanc tenanc tenant,habit2 inhabit,camp encamp2 tent,sojourn visit2," +
  "provid2 supp,fuel refuel,break2 recess2 respit,falter hesit2 waver2,freez2 halt2,eas2 relax2 repos rest2," +
  "dorm2 quiesc2 sleep2,idl idle,dela2 holdup2,defer postpon2,lag retard2,interject interpos,linger tarr2," +
  "sobriet2 temper2,diet dietar2,inhib inhibit suppress2,pleas2 pleasur2,lament2 mourn2,satisf2 satisfact2," +
  "humor indulg pamper,excess2 overindulg,antagonism2 antagonist2 antagonistic2,obstruc2 obstruct2," +
  "block clos2 closur2 occlud2,complic complicat,deter deterr2,bar2 prev prevent,forestall preclud," +
  "crush2 quell stifl suppress2,alli2 ally2 confeder2,alloc allot2 apport assign2 parcel,parcel port2 shar2," +
  "generos2 generous2 unselfish2,gift2 giv,bestow confer2,philanthropic2 philanthropist,contribut2 donat," +
  "commerc commercialism,exchang2 interchang2,lend loan,patronag2 trad2,market marketplac,financ fund2,advert public," +
  "publicat2 publish,issu2 publicat publish,build2 construc2,ship transport2,navig2 navigation2,haul truck," +
  "deal2 transact,swap2 trad2,deal2 trad2,market merchand sell,divest2 divestitur2,thermometr thermometric," +
  "hawk peddl vend,bazaar2 fair2,defra pay paym,refund2 repa,disburs outla spend,expend2 expenditur2," +
  "administr2 govern2,enact pass2 passag2,execut2 impl2 implement,impos inflict,master2 subordin2,accultur social2," +
  "breed2 foster2 nurtur2 rais2 rear,duty oblig responsibil,obed2 respect2,direct2 manag,handl2 treat treatment," +
  "oversight2 superintend superv supervid,administer administr dispos2,author2 empower,licens2 permit2," +
  "disenfranch disenfranchis,commissioner2 commit,deleg releg,prepar read,program schedul,guid steer,coup takeover," +
  "restrain restraint,collar2 leash2,bridl2 check2 curb2,regi2 regiment,confin2 restrict2,specif2 stipul," +
  "depr2 depriv2,mollif pacif,concil plac,commun2 national,racism2 racist2,arm arma2 equip,disarm disarma," +
  "conscript draft2 muster2,normal standard2,penal penalt punish,beat2 lick2 thrash trounc2 whack,castig2 chastis," +
  "detain2 detent2,correct2 disciplin2,medicin2 music2,flog lash whip,execut executioner,crucif crucifix," +
  "commit2 consign,exchang2 rall2,compl2 submit,compet2 contend2 content2 rival2 rivalr,confront2 oppos2," +
  "riot riotous,comb2 fight scrap2,impact2 shock2,stab2 thrust2,hammer pound2,bang batter,beat whip2,disturb2 ruffl2," +
  "diss2 object2 protest2,rebel2 rebell rebellious,demonstr2 manifest2,insubordin2 rebellious," +
  "cas2 caus2 lawsuit sue2 suit2,notif present,condemn2 convict2 sent2,opinion2 rul,offic refer2,legal legitim2," +
  "trial2 try2,defens2 deni2 deny2,segreg2 segregationist sequestr,abid comp compl conform,honor observ2," +
  "alleg commit dedic2 dedicat2 loyalt2,aid2 assist help2,recours resort2,minister ministr relief2 succor," +
  "boost encourag,comfort2 consol2 solac2,adher attach2,back championship2 patronag,aegis protect2," +
  "sponsor2 sponsorship,endors2 indors,approv bless,maintain2 mainten2 sustain susten2 upkeep2,emplo2 engag2," +
  "book2 reserv2,admir2 apprec2,glorif2 ideal,romantic sentimental2,reinforc2 reward2,behavior conduct2," +
  "aggrav irrit2 provoc provok2,bull intimid,frighten2 terror,offend2 offens,derid2 ridicul2 ridiculous2," +
  "affront insult2,outrag2 scandal2,rebuff slight2,cut2 snub2,forgiv2 pardon,defer respect2,consider2 thought," +
  "assemb2 assembl assemblag gather,conven convent2,absenc2 absent2,retal reveng,retribut2 veng,war2 warfar2," +
  "consolid integr2,merg merger unit2,engag2 involv particip,interced interven intervent,intermed2 medi," +
  "neutr2 neutral neutralist,exoner vindic2 vindicat,disentangl extric,cast2 roll2,ambuscad ambush trap2," +
  "foll foolish2 stupid2,amnest2 pardon2,demol2 demolish2,reced2 recess2,colon settl2 settlement2,eman emit," +
  "discharg2 vent2,sift winnow,chant inton2,lead2 leader leadership,solo soloist,flood2 flow2,repriev2 respit2," +
  "hell2 sin2,inspir2 stir2,swerv veer,enlist2 recruit,consult2 refer2,accent accentu emphas,outlet2 releas2 vent2," +
  "proclaim2 proclam2 promulg,adult adulthood,offspr2 young2,giant gigantic,bug2 germ2 microb,monster2 monstrous2," +
  "hoot2 owl,frog toad,serp snak,rattl rattler rattlesnak,beak bill2 peck,fowl poultr,cock2 rooster,lay2 layer2," +
  "roller2 tumbl2 tumbler2,mamm mammal2,hid2 pelt2 skin2,fur2 furr2,shell2 shield2,crawl wiggl,grayback2 knot2," +
  "gull2 seagull,seahors walrus,bark2 pooch2,painter2 panther2,balanc2 halter2,chela2 claw2 nip,bob2 dock2," +
  "work2 worker2,grasshopper hopper2,bug bugg2,das dass,entir2 stall,charg charger,hack2 jad2 nag2 plug2," +
  "rhino rhinocero,grunt hog2 pig sque,pig shot,cattl cow oxen,rostrum2 snout2,kne2 stifl2,suck2 sucker2," +
  "quill2 shaft2,human2 man2,human man2 mankind world2,antenna2 feel2 feeler,feel2 feeler2,blowfish2 puff2," +
  "academ2 academic2,acceler2 accelerator throttl,acceler2 accelerator gas2 gun2 throttl2,access approach2," +
  "accessor suppl2 supplement2 supplementar2,accessor accouter,acid2 dos2 dot2 pan2,add2 addit improv,carr carrier," +
  "airlin2 airwa2,airplan plan,alle alleywa,ammo ammun,speed2 upper2,amplif amplifier,amulet talismanic," +
  "analys analyz2 analyzer,extend2 wing2,aeri2 antenna,foyer hall2 lobb vestibul,apartment flat2,apparatus setup," +
  "cloth dress2,contrapt contriv conven2 gadget,appl2 applicator,appoint2 fit2,arbor2 bower,arctic2 rubber2," +
  "arm2 branch2 limb2,arm2 arma,art artist artistic arty,artiller gun,attach2 bond2,attir dress2 garb," +
  "automat automatic robot,hoot horn2,avenu2 boulevard,carriag2 push,backdrop background2,back mount2," +
  "haversack knapsack,bag2 grip2 suitcas,bag2 handbag purs,baggag lug luggag,bait2 lur2,ballpark park2,band2 strip," +
  "band2 ring2,bandag patch2,bandstand stand2,fall gaud novelt2 trinket,balustrad banister,bar ginmill saloon," +
  "bas2 pedest stand2,bag2 bas2,diamond2 infield infielder,base cellar,basic2 stapl,basket2 hoop2,bast2 tack," +
  "bath2 bathroom,bath2 bathtub tub,baton wand2,bed2 litter2,bedroom chamber2,beeh2 hiv,berth2 bunk,bevel2 cant2," +
  "bicycl bik2 cycl2 cyclist2 wheel2,smack2 thunder2,bill2 peak2,bind2 binder2,bind2 binder,back2 bind2 cover2," +
  "blanket cover2 coverlet2,blend liquid,blind2 screen2,blink2 blinker flash,block2 closur2 occlud2 stop2," +
  "block2 blocker2,drawer2 pant,blow2 blower,boater sailor2,bob cork2,boge2 bogy,boil boiler,bomb bomber," +
  "bon castanet,book2 volum2,booth stall2,bottom2 freight2 freighter,bouquet corsag,bow2 stem2,brac2 gallus suspend," +
  "sho2 skid2,brass2 plaqu,breakwater bulwark2 groin2,bridg span2,brim lip2 rim2,broadcast2 spread2,broil broiler," +
  "broker2 brokerag2,bucket pail,buff2 buffer2,buffer2 fender2,buff2 buffer2 polish,buffet counter2 sideboard2," +
  "build edific,bullet slug,bundl sheaf,bunker trap2,bunker2 dugout2,burn2 burner,bus coach2,bus2 heap2,butt2 stub2," +
  "cab2 hack2 taxi,club2 nightclub,cabinet2 consol2,cabinet2 locker,cabl2 lin2,caf coffeehous,cag coop2,bar2 cak," +
  "bivouac camp encamp2,candl taper2,canva canvass2,canva2 canvass2,capacit2 capacitor condenser,hous2 trap," +
  "cap mantl2,cap2 capital2,auto automobil car machin2 machinist2 motorcar,cargo freight load2 ship,carriag rig2," +
  "carr2 carrier2,cartridg2 pickup2,clip magazin2,cas2 showcas2,catapult2 launch2 launcher2,catch2 stop2," +
  "cell2 cellphon,center2 centerfield,centr2 exchang2,process2 processor2,centrifug separ2,chain2 strand2 string2," +
  "chaiz dayb2,chandelier pend2,bear2 charg2,sack2 shift2,shift2 shimm2 slip2,bureau chest2 dresser,chock wedg2," +
  "chok2 ruffl2,chok2 collar2,chut slid2,butt2 cigarett,circl2 circul2 circular2 round2,board2 card2,clamp2 clinch2," +
  "clamshell2 grappl2,clap2 tongu2,classroom schoolroom,clean cleaner cleans,chop2 chopper2 cleav,clench2 clinch2," +
  "cloth vest2 wear,club2 clubhous,coil spir2 whorl2,blow2 snow2,column2 pillar2,comfort2 pacif,commod good2," +
  "commut2 commuter,compon2 constitu constitut2 element2 elementar2,condens2 condenser2,condition2 conditioner2," +
  "rubber2 saf2 safet2,conduct2 conductor2,contain2 container,contracept prevent2,control2 controller2,board2 panel2," +
  "conve2 conveyor transport2,cool cooler,cooler2 tank2,cord2 corduro,horn2 trumpet,correct restor2,count2 counter2," +
  "counterpart2 similitud2 twin2,balanc2 counterbal equal2,cours2 row2,court2 courtyard,court2 courtroom," +
  "cover2 coverlet,crack2 tornado2,crack2 cracker2 snap2,eye2 loop,crest2 crown2,cap2 crown2 jacket2,crush2 crusher," +
  "closet cupboard,curio curios2 curious2 odd2 peculiar2 rar2,curl2 roll2 roller2,curtain drap draper mantl2 pall2," +
  "cut2 gash2,dagger stick2 sticker2,dais podium pulpit rostrum stump2,damp2 muffl2 muffler2,decor orna," +
  "delin2 depict2,deposit2 repositor,design2 figur2 pattern2,destro destroyer,detect detector sens sensor," +
  "detect2 detector2,cap2 deton,diaphragm stop2,dic die2,dig2 lodg pad2,dip dipper,disc2 disk2,dispens2 dispensar," +
  "dispens dispenser,displa2 pres2 present2,distribut distributor2,document2 documentar2,bell2 buzz doorbell," +
  "doorhandl doorknob,door doorwa threshold2,dormitor hall2,dos dosag2,draft2 draught2,drap2 draper2,draw2 lot2," +
  "draw2 drawer,drawer short2,dresser2 vanit2,drift2 galler2 head2,driv2 drivewa,drugstor pharm pharmaceutic," +
  "sand smooth,dugout2 pirogu,dump2 tip,copy2 duplic2,abod dwell habit2 hom,earphon phon2,blow2 blower2," +
  "elev elevator lift2,elong extend2,emblem emblematic,enclos enclosur,end2 remain2 remainder2 remn2,engin engineer2," +
  "enlarg2 magnif2,enter entr entrancewa,entrench2 intrench,exit issu2 outlet2,express2 limit2," +
  "freewa pik superhighwa thruwa,duplic2 extra2,eyepiec ocular2,cloth fabric mater2 textil,facad front2 frontag2," +
  "facil install,factor mill,fak2 sham,fasten fix2,fender wing2,buffer2 fender2 pilot2,fight fighter," +
  "figurin statu statuett,firearm piec2,bang2 crack2 cracker2 firecracker,fireplac hearth,first2 low2,rig2 tackl2," +
  "fix2 fixtur,flannel2 gabardin2 tweed2 whit2,flashlight torch2,ground2 prim2 primer2,fin2 flip2,floor level2 stor2," +
  "flautist flut,foil2 transparenc2,fortif munit2,fort fortif2 fortress,assemb2 forum2,bas2 foot2 found2 groundwork2," +
  "fountain2 jet2,fract2 fraction2,flounc2 ruffl2,furnish2 furnitur,fus2 prim2 primer2,gag2 muzzl2,crack2 gap," +
  "fort fortif2 garrison,support2 supporter2,gag gaug,gear2 paraphernalia,gear train2,gem treasur,gener2 generator2," +
  "gild gilt2,gor2 panel2,govern2 governor2 regulator2,gown2 rob2,garner2 granar,grav tomb,greatco overco," +
  "greenhous nurser2,foodstuff grocer2,grocer market2,grov orchard plant2,guard2 safet2,gutter trough2,gut2 gutter2," +
  "hall hallwa,cock2 hammer,grip2 handl2 hold2,harvest reap,hat lid2,hatchwa open2 scuttl2,firesid2 hearth," +
  "heat heater warm2 warmer,hideawa2 retr2,encumbr2 hinder hitch2 interfer2 prevent2,hold2 keep2,hold2 holder," +
  "hom2 plat,div honkytonk,bonnet2 cowl hood2,claw2 hook2,assembl assemblag hookup2,hoop ring2,hop hopper," +
  "hospital infirmar,hostelr inn lodg2,hous lodg,hut2 shack shant,ice2 icy2,icon2 iconic2,god2 idol,impl implement," +
  "brood2 incub,insert2 inset2,instru2 instrument instrumental2,inlet2 intak2,intercept interceptor,interfac2 port2," +
  "cross2 crossroad intersect2,innov invent,chain iron,irregular2 second2,clink2 jail,jeep landrover," +
  "gem2 jewel jeweler,jimdand2 jimhicke2,joint2 stick2,juju2 voodoo,conjunct2 junct2,green2 jet2,dungeon keep2," +
  "keepsak relic2 souvenir token2,boil2 boiler2 kettl,kit2 outfit2,hors2 knight2,knit2 plain2,boss2 knob," +
  "knob2 pommel2,knot knott2,lab laborator,lac2 lacy2,lap2 overlap2,lash2 thong,launch2 launcher,laundr wash," +
  "bed2 layer,leaf2 leaflet2,lead2 leash tether2,leav2 leftfield,lemon2 stink,ignit light2,like2 sembl2,lin2 liner2," +
  "lin liner2,link2 tie2,burden2 load,lock2 locker2,engin2 engineer2,attic loft,appl2 applicat2 lotion2," +
  "loudspeaker speaker2,machin machinist,machin2 machiner,cartridg2 magazin2,magnet magnetic,man2 piec2," +
  "hall2 mans resid2,mantel mantl2,mark2 marker,mark2 marker2,market2 marketplac,master2 origin2,lucifer2 match2," +
  "mat2 match2,mechanic2 mechanism2,medicat medicin,memor2 monu monument,memor2 stor2 storag2,darn2 mend2 patch2," +
  "asylum2 institut2 institution2 institutional2,merchand produc2 product war2,glass2 ice2 trash2," +
  "metro subwa tub2 underground2,microphon mik,grind2 mill2,miniatur toy2,illumin2 miniatur,model2 simul2," +
  "cast2 mold2 mould2,model mold2 mould2,border2 mold2,motif motiv2,hill2 mound2,hill2 mound,mount2 set2,mul2 scuff2," +
  "instru2 instrument2 instrumentalist2,neckt tie,wrap wrapper,mesh2 net2 network2,newspaper2 paper2," +
  "gown2 night nightdress,client2 guest2 nod2,novel2 novelist2,nos2 nozzl,nurs2 nurser,imped obstruc obstruct," +
  "oil tanker,open2 opener2,opera2 operatic2,outfield outfielder,outfit2 rig2 turnout2,output2 turnout2," +
  "overburden2 overload2,packag parcel,cush pad2,paint pigm2,depict2 paint pictur2,castl palac,pall2 shroud2," +
  "pan2 panel,pant scant2,butter pantr,chut parachut,part2 port2,divid part,carriag coach2,footpath pathwa,pav pave," +
  "click2 dog2,peg2 pin2,leg2 peg2,penn2 waft2,essenc2 perfum,organ2 organizer2,pound2 pounder2," +
  "disc disk2 platter2 record2,exposur2 photo photograph photographic pic2 pictur2,pal2 picket2," +
  "depict icon2 iconic2 imag2 pictur,dock2 pier wharf,pil stilt,pill2 tab2 tablet2,flag2 pin2,lin2 pipelin2," +
  "pistol pistoleer,pit2 pitfall2,pin2 pivot2,plan2 planner2,plant work,plant2 planter2,plat2 scal2 shell2," +
  "plowshar shar2,plug stop2,plumb2 plummet2,pok2 salamander2,portra2 portrait," +
  "dop gag grass2 pot2 skunk2 smok2 weed2,pot2 potentiometer2,dig shovel2,goad prod2,produc2 product," +
  "missil projectil,propel propeller,prop2 propert2,block2 pulle,punch2 puncher2,button push2,comfort2 puff2 quilt," +
  "circl2 roof rop2,rack2 stand2,rack2 wheel2,balk2 rafter,rag shred2 tag2,railroad2 railwa,railroad railwa," +
  "inclin2 ramp,bulwark rampart wall2,ranch spread2,back2 rear2,rece2 receiver,nich recess2,record recorder," +
  "reflect2 reflector,icebox refrigerator,button2 releas2,emboss relief2,cur remed2 therapeutic2,replicat2 reproduc2," +
  "monu2 monument2 repositor2,resist2 resistor,ridg2 rooftr,rig tackl2,right2 rightfield,road rout2," +
  "barricad roadblock2,projectil2 rocket,roll2 roller2,blush paint2,carpet rug,rul2 ruler2,pok2 sack," +
  "canva2 canvass2 sail2 sheet2,sampl2 sampler2,orbit satellit,buck2 hors2 sawhors,scaffold2 stag2,scen2 view2," +
  "scen2 scener,scholastic2 school2 schoolhous,cover2 screen2,seal2 stamp2,escritoir secretar2,section2 segm," +
  "saloon2 sedan,feed2 feeder2,episod2 sequ2,serv2 server2,host2 server2,sew2 stitch,bond2 hamper shackl," +
  "frag2 fragment2 fragmentar2 shard,sheet2 shroud2 tack2,cas shell2,cush shock2,shoelac shoestr,shop stor," +
  "bypass2 shunt2,shut shutter,bird2 shuttl2,pav pave sidewalk,sid turnout2,screen2 siev sift,muffl2 muffler silenc2," +
  "undershirt vest2,sketch stud2,sleep2 sleeper2,arm2 sleev,catapult2 sling2 slingshot,shoot2 snap2 snapshot," +
  "scoop2 soap2,couch loung2 sofa,lanc shaft2 spear,gig2 lanc2 spear2,glass spectacl,backbon2 spin2,radius2 speak," +
  "spot2 spotlight2,stabl stall,saddl2 tack2,arena2 bowl2 stadium,stair step,staircas stairwa,stall2 stand2," +
  "banner2 standard2,stand2 standard2,statu statuar2 statuett,steam steamship,spir steepl,stair step2," +
  "quarter2 stern tail2,excit stimul,inventor2 stock2,depot2 stor2 storag2 storehous,rang2 stov," +
  "straight2 straightawa,reinforc2 strengthen,string twin2,slip2 strip2,fast2 stronghold,construc2 structur," +
  "rivet2 stud2,cont2 subject2,sub2 submarin,subdivid2 subsect,room suit,aggreg sum2 summ2 total,mop2 swab2," +
  "swath2 wrap2,blad2 brand2 steel2 sword,synagogu templ2,butt2 target2,shoot2 shooter," +
  "telegraph telegrapher telegraphic,phon telephon,scop2 telescop2,telev2 televid2,televid2 tell,depot termin," +
  "pol2 polar2 termin2,hous2 theater,thermometer thermometric,thrash2 thresh2,sleeper2 tie2,tie2 tier2,tim2 timer," +
  "tim2 timer2,bathroom2 john lavator priv toilet,pot stool2 thron2 toilet,cover2 top2,torm tormentor2,rail track2," +
  "circl2 rotar2 roundabout2,trail2 trailer2,transform2 transformer,send2 transmit2,transit2 transport,triv trivial2," +
  "priz2 troph2,pant2 trouser,tow2 towbo tower2 tug2,tumbl2 tumbler2,turnout2 widen2,upright2 vertic2,vent ventil," +
  "galler2 veranda verandah,view2 viewer2,fiddl violin violinist,closet2 press2 wardrob,washbasin2 washbowl2," +
  "basin2 lavator2 washbasin washbowl,tick2 watch2,watercolor watercolorist,roadsid waysid,arm2 weapon,arm munit," +
  "entangl web,bawdyhous brothel,can wicker2,key2 wind2,window2 windowpan,backstag offstag wing2,blind2 blinker2," +
  "wir wiry2,fill2 pick2,bench2 workbench,work2 workplac,shop2 workshop,wrap2 wrapper2,wrap wrapper2,garland2 wreath," +
  "wreck wreckag,ground yard,fruit2 yield2,coupl yok2,person2 personal,ident identif individual2,character2 fiber2," +
  "internal inward,alon lon2 lonel2 solitar,anim2 animal,dispos tempera temperament,blood2 bloodthirst," +
  "heart2 spirit2,emotion emotional emotionalism,drama2 dramat2,affection fond2 lov warmth2," +
  "sentiment sentimental slopp2,heat2 passion warmth2,tempera2 temperament2,excit excitabil2 volatil2," +
  "chill2 cold cool2 frigid2 icy,dispassion dry2 dryness2,stoic stoicism stolid,cheer cheerful sunn sunshin2," +
  "gloom lugubrious sad2 sadness2,spirit vivif2,lif2 liv2 livel2 spirit2 spright,brisk smart2,energ2 vigor2," +
  "verv vital,ebull enthusiasm,inact2 inertia,flat2 languor2 letharg2 sluggish2,pass passiv,indiffer2 numb2," +
  "listless torpid torpor2,perfectionism perfectionist,accept2 suffer2 toler,restrict2 restrictiv2,stern2 strict2," +
  "hard2 harsh2 rigor2 rigorous2 sever2 stiff2,grac2 gracious2,comp compl2 complais complianc defer2,crank2 crotchet," +
  "moros sour2 sulk sullen,irrit2 irritabil2 surl temper,bitter2 tart2,contentious quarrelsom," +
  "eager2 forward2 read zeal2,open2 recept receptiv,hesit hesitanc2 reluct,earnest2 serious2 sincer2," +
  "grav sober2 sobriet2 somber sombr2,sedat solemn,gidd sill2,humorous jocos merr,perk2 pert,mischievous puckish," +
  "humor humorist humorous,frank outspoken,articul articulat fluent2,mut silenc2 silent2,secrec secret silenc2," +
  "soci2 social,conviv jovi,camarader comrad,nak2 naked2 open2,friend2 friendl2,amiabl geni,clos2 familiar intim," +
  "access2 accessibil2 approach2,amit cord,aloof2 remot2,furt stealth,pliant suppl2,inflex rigid2," +
  "contempl medit pens2,deliber2 deliberat2,intention intentional,foolhard rash2 reckless,heed mind," +
  "care2 careful caut cautious,vigil2 watch,careless slopp2,neglect neglig2,man manful viril," +
  "account accountabil answer2,arbitrar flight,strict string,indiffer2 nonchal unconcern,passport2 recommend2," +
  "effect2 impress,cast2 form2 shap2,imag2 persona2 personif2,color2 sembl,pret pretens2 pretext2,camouflag2 disgu," +
  "counten visag,aspect2 express fac2 look2,band2 stri2,pinpoint2 speck,crisscross2 cross2 mark2,fleck2 patch spot2," +
  "bar2 streak2 strip2,beaut beautif,glor glorif glorious2 resplend,com2 fair2 lov lovel,cut prett," +
  "attract2 attractiv2,beguil bewitch,shap voluptuous2,appe charm,entic lur,blemish defect2 mar2,check2 chip2," +
  "dent2 goug2,mark2 scar scrap2 scratch2,blot smear2 spot2,restraint2 simpl2 simplic2,auster sever2,bar stark2," +
  "elabor2 elaborat2,florid show,decor decorativ,coat2 finish,luster2 lustr,clar2 clear2 uncloud," +
  "transpar transparenc2 transparent,distinct sharp2,discern legibil,hazy mist steam,fuzz indistinct soft2,dim faint," +
  "keen2 sharp2,blunt2 dull2,notic obvious patent2,appar apparent,blat blatanc,bold2 strik,eas2 easy simpl2 simplic2," +
  "facil2 read2,arduous strenuous,grim2 hardship rigor rigorous sever2,hard2 rug2,formid tough2," +
  "inconven troublesom worr,awkward2 cumbersom,agre correspond,just nicet right2,appropr2 appropriat2,felic felicit," +
  "fit fitness,mak2 qualif,elig eligibil,pat2 tim2 timel2,access2 accessibil avail availabil availabl hand2," +
  "impress2 impressiv2,pain2 painful2,inept unsuit,inappropr2 inappropriat2,qual qualif2,human manhood2," +
  "air2 atmospher2,caliber calibr qual2 qualif2,choic fine,excel excell,admir wonder wonderful," +
  "grand2 impress impressiv magnific rich2,loft majest majestic stat,clever2 ingenious,wretch2 wretched2," +
  "point2 spot2,hallmark stylemark trademark,mold2 mould2,revers2 reversibil,vari variabil variabl," +
  "exchang2 interchang,replac substitut2,const constanc stabil2 stabl2,monoton same2,fix unalter," +
  "distinct2 separ2 separat2,ident2 identic identical identif2 indistinguish,oneness unit2,alik like similitud," +
  "correspond2 parallelism,consist consistenc,analogu parallel,compar comparison2 equival2," +
  "disagre discrepanc diverg2,allow2 margin2 toler2,divers variet2,inconsist2 inconsistenc2,chang2 variet2," +
  "gap spread2,disconnect2 gulf,definit determin,conclus decis2 decisiv2 final,giv given,lik likelihood," +
  "precarious uncertain uncertaint,doubt dubious2 quest2,indefin indefinit indetermin,improb improbabl,palp2 tang," +
  "liter literal,corpor corporeal mater2 material2 physic physical,solid2 substant2 substantial,particular special2," +
  "individu individual individualism individualist individualistic,singular uniqu," +
  "distinct peculiar spec special specialt2,foibl idiosyncras idiosyncratic,prevail preval," +
  "catholic2 univers universal,complic complicat2 knott tortuous,elabor2 elaborat,methodic order orderl," +
  "organ2 system2 systematic2,fit jerk,nois2 random2,uneven vari2 variabil2,loos2 play2,instabil2 unst," +
  "fast2 fix fixtur2 secur2,stabil stabl,pleas sweet2,odious offens offensiv," +
  "loathsom lous2 repuls slim2 vil wick2 wicked2,hate hateful objection obnoxious,awful dread2 horrid terr terribl," +
  "ghast grim gruesom lurid,authentic genuin2 legitim2,rigor2 rigorous2 valid,reason2 reasonabl2 tenabl," +
  "incred incredibl,natur2 natural,eas2 inform2 informal2,air pos2,stag theatric,pret pretend pretens2," +
  "larg2 pretend2,supernatur supernaturalism2,dead leth lethal,adequ adequat,mundan ordinar,averag2 mediocr," +
  "common2 commonplac everyda,surpr surprising unexpect unexpected,strang unfamiliar,crotchet queer quirk," +
  "bizarr weird,curious foreign strang2,origin2 original,fresh novelt,convent2 convention2 conventional2," +
  "conform2 ossif2,tradition2 traditional traditionalism traditionalist,err2 erroneous error2,accur truth2," +
  "prec2 precid,duplic reproduc reproducibil,deserv merit2 meritorious,bas2 contempt despic sordid," +
  "disgrac2 sham shameful,effect2 forc2,unlaw unlawful,lawless2 outlaw,civil2 refin2,dash2 flair styl2 stylistic2," +
  "daint delic fine2,breed gentl2,dapper jaunt,brill grand2 grandeur magnific2 splendor,awkward2 clums2 stiff2," +
  "drab hom,seed shabb,coars common2 gross vulgar,crud2 rough,infl2 ostentatious pompous,cheap2 tack2 tat2," +
  "brash flash gaud loud2 tawdr,legibil2 read,clar clear elucid lucid,inscrut inscrutabil,abstrus obscur," +
  "ambigu2 ambiguous2 equivoc,rectitud upright2,devout religious,religionist religious,sin sinful wick2 wicked2," +
  "godless ungod,human humanitar2,compass compassion pity2,forg kind2,brut brutal ferocious vicious," +
  "pitiless ruthless,inexor relentless,clos2 mean2 tight2,exped opportunism opportunistic,enterpr init," +
  "energ2 energetic2 push2,competit competitiv fight2,bold2 brass2 cheek2 fac2 nerv2,audac audacious2," +
  "assumpt2 presum2 presumpt2,equit2 fair,consider thought2,helpful2 kind,delic2 diplom diplomatic,nast spit," +
  "malign2 malignanc2,sensit2 sensitiv2,antenna2 feeler2,insensit2 insensitiv,callous hard2,cruel cruelt2 harsh2," +
  "bale mischief2 mischievous2,virtu2 virtuous2,consc conscientious2,chast2 virtu2 virtuous2,honor2 pur2 purit2," +
  "just2 justic,corrupt2 deprav,ugli2 ugly2 wick2 wicked2,error2 wrongdo,injustic2 unjust," +
  "brav braver courag courageous,heart2 nerv,gallantr heroism vali valor,cool nerveless,bold dar hard2," +
  "audac audacious temer,coward cowardic,fear2 fearful2,firm resolut resolv2,possess2 willpower,pighead stubborn," +
  "decid2 decis2 decisiv,determin purpos2,dog persist persistenc tenac,dilig2 industr2 industrious,assidu concentr2," +
  "engross intent,unpredictabil2 volatil2,singl straightforward2,fals2 hollow2,grandeur nobil nobl2,reput respect," +
  "decenc decent2,candid candor direct2 forthright frank,truth truthful,matern mother,decept obliqu2,deceit fraudul," +
  "crook2 devious,shift slipper2 trick,faith fidel2,const2 constanc2,dedic dedicat,loyalt tru2," +
  "nationalism nationalist nationalistic patriotic patriotism,infidel unfaith,traitorous treason2," +
  "treacher treacherous2,mundan2 sophistic2 sophisticat2 world2,innoc natural2,simpl simplic2,control2 restraint," +
  "moder2 temper,dryness2 sobriet2,mad2 madness2,dign dignif,conceit2 vain2 vanit2,arrog haught lord2," +
  "condescend disdain supercilious,domineer imperious overbear,clannish exclus2 exclusiv,humbl2 humil,meek subdu2," +
  "wis wisdom,init2 knowledg,diplom2 statesman statesmanship,foll foolish unwiz,absurd2 sill,judg2 judgment2," +
  "econom2 economic2 thrift,heedless mindless2 rash,distrust2 mistrust2,suspic2 suspicious,sloven2 slovenl2," +
  "disarra2 disorder,behavior2 conduct2 demeanor deport,citizen2 citizenship2,proper propriet,appropriat right2," +
  "modest reserv2,grac2 gracious2 seem,decenc decent,inappropr inappropriat wrong,racy2 spic2,enorm outrageous2," +
  "bawd lewd obscen salacious,calm compos2 composur equanim,aplomb assur cool2 pois2," +
  "placid quiet2 repos2 seren tranquil,fluster2 perturb2,flex2 flexibil2,amen cooper2,obed2 obey2," +
  "obsequious subserv2,pass2 passiv2,defi rebellious,unru will2,contrar2 pervers,bear comport mien pres2,dign2 lord," +
  "gentl mild2 soft2,inform2 informal,casu casual familiar2,nic2 polit,bland2 smooth2 suav,chivalr gallantr2," +
  "defer2 respect respectful,crud gauch,abrupt curt gruff short2,contempt2 contemptuous2 disrespect2," +
  "crust2 fresh2 impud insol,isotropic symmetr2,direct straight2,downright2 straightforward,immed immediat2," +
  "point2 pointed2,devious2 obliqu2,heritag inherit2,breed2 educ2 train2,nurtur2 rais2 rear,ancestr2 deriv2 lineag2," +
  "desc extract2 origin2,anci ancient antiqu2,longev2 senior2,juvenil youth,fashion manner mod styl stylist2 way," +
  "signatur touch2,fabric2 framework,compos constitut2 makeup2,grain2 textur2,body2 consist2 consistenc," +
  "adher2 adhes2 bond2,cohesiv2 gumm tack,spong squeez,brittl crisp2,absorb absorbenc,inclin2 tendenc2," +
  "hunger2 hungr2 thirst,avaric2 covetous2,silk sleek2,slick slip2 slipper,fin2 fine2 powder,rag2 rough,coars tweed," +
  "harsh scratch,grain granular,bristl prick2 spin,grain woodgrain,glor2 halo,blaz2 brill glar," +
  "glisten2 glitter sparkl2,light2 spark sparkl twinkl2,radi shin2,gleam glow2,luster lustr2 shin," +
  "brill brillianc luster lustr2 splendor,burnish2 polish,dim subdu,shad2 tint ton2,ebon sabl2,bon2 ivor pear pearl," +
  "crimson2 ruby2,amber gold,straw2 wheat2,chocol2 coff2,dun2 fawn,mahogan2 sepia,intens2 intensif2 satur2 vivid2," +
  "blond fair2,rosy rudd,livid lurid pal2 pallid pallor wan2,dark2 dusk swarth,aroma odor scent2 smell2," +
  "bouquet2 fragr2 sweet2,fetid foul2 rank2,quiet2 silenc silent,hush still,lyric song,melodious tune," +
  "harmon2 harmonic2 harmonious2,conson2 harmonious,soprano2 trebl2,register2 registr2," +
  "qual2 timber2 timbr ton2 tonal2,harsh2 rough,full rich2,reson2 reverber ring2 sonor sonorous vibr2 vibranc," +
  "shrill strid,intens2 loud volum2,meter2 metric2 tim2,lilt swing2,bit2 pung racy2 sharp2,nip2 tang zest2," +
  "hot2 hotness2 pepper,acid sour2,build2 physiqu,blubber2 fat,greas oily,corpul overweight2 stout,plump round2," +
  "lean2 spar2 thin,scrawn skinn,bony gaunt,slender slight2 slim2,height2 statur2,bear2 carr2 carriag2 postur2," +
  "agil light2 nimbl,lith suppl,awkward2 clums,physiolog2 physiologic2,aliv2 anim2 animat liv2,inanim2 lifeless," +
  "gender2 sex2 sexu sexual,mal male masculin,femal feminin,echo replicat2 reverber,entrop2 random,chil chill icy," +
  "chil chill cool nip2,heat2 hot hotness,warm2 warmth2,bright2 light2 luminos luminous,glow2 luminesc2," +
  "sensit2 sensitiv,elastic snap2,giv2 spring,temper2 tough2,pliant2 suppl2,heav weight2," +
  "heft mass2 massiv2 ponderous,light2 weightless,airy2 buoy,muscl2 muscular2 sinew2,might power2," +
  "dynamic heart vigor2 vigorous2,hard lust robust valid2,husk rug tough2,firm sound2,backbon gritt2 gut sand2," +
  "invulner2 invulnerabil2,effectiv2 potenc potent2 strength2,forc forceful strength2,impuls2 momentum," +
  "energ2 energetic2 vigor vigorous zip2,athleticism strenuous,intens intensif intensiv,bad2 badness2 sever," +
  "distress serious,emphas emphatic vehem,feroc ferocious fierc furious fury vehe2 vehem2 viol2 wild,feebl2 tenuous2," +
  "break2 fragil,expos exposur,sequ2 sequent2 succ success,pelt rain2,approach2 com2," +
  "anteced2 anterior2 preced prior2 priorit2,prompt2 punctual,coincid2 concur2 concurr2 conjunct,season tim timel," +
  "modern modernism2,durat2 length2,continu2 length2 prolong2,ceaseless continuous incess,brev brief trans2," +
  "durabil durabl endur last strength2,continu2 continuous2 persist,ephemer fleet,viabil viabl2,fast speed2 swift," +
  "pac2 rat2,celer quick2 rapid speed,immed immediat inst2 instanc instantaneous,despatch2 dispatch2 exped2," +
  "hast hurr,abrupt2 precipit2 sudden,deceler retard slow,deliber deliberat slow unhurr,spat spatial,flat plan," +
  "configur contor form2 shap,balanc2 correspond2 symmetr symmetric,asymmetr asymmetric imbal2," +
  "direction directional directiv,direct2 directiv2,inclin2 lean2 list2 tilt2,grad2 slop,ris2 upgrad2," +
  "pitch2 rak2 slant,abrupt2 steep,gentl2 gradu2 gradual,rotund spheric2,curl wavy,arrang2 plac," +
  "balanc2 proport2 proportional2,margin marginal,erect upright vertic,attitud2 position2 postur,stanc stand," +
  "erect upright2,far remot,adjac contiguous,dispers2 distribut,diffud2 dissemin2,scatter2 spread2," +
  "compact concentr2 dens2 tight2,rar2 tenuous,interv2 separ2,magnif magnitud,dimend2 proport,entrop inform2," +
  "chanc2 prob probabil,exce2 exceed,degr grad2 level,shallow superfic superficial,glib slick2," +
  "bulk2 mass2 volum2 voluminous2,intens strength2,diam diameter,bor2 caliber calibr2 gaug2,slender tenuous2 thin," +
  "big larg2,bulk mass massiv,enormous grand great2 immens vast wid2,enorm2 enormous2,room2 spacious," +
  "full2 voluminous,extens2 extensiv larg2,diminut minut petit tiny wee,delic2 slight2,puny2 stunt," +
  "increas2 increment,amplif2 gain2,accompan2 compl2 complementar2,decr decreas2,hik2 rais2 ris2,boost2 hik2 ris2," +
  "suppl supplement supplementar2,dip2 drop2 fall2,clos2 stuff2,adequ suffic,defic deficienc inadequ insuffic," +
  "lean meager poor2 scant,deficit shortag,spar spars thin2,plenitud plent,profud profus rich,lush voluptuous2," +
  "infrequ rar2,moder moderat2,reason2 reasonabl2,excess excessiv,luxur luxurious2,excess surplus,glut2 surfeit2," +
  "redund redundanc,narrow2 slim,figur2 number,multiplic2 numerous,prevail2 preval2,countless innumer,bulk major," +
  "extend2 extent,cover2 coverag,bound2 boundar2 limit,absolut stark utter,maxim2 maximum2 utmost,brink2 verg," +
  "compass orbit2 rang reach2 scop,horizon view2,expans sweep2,spectr2 spectrum2,area2 expans,dist2 length2," +
  "hour2 minut2,altitud height2,extend2 length prolong2,deep2 depth,deep2 profound2 profund2,superfic2 superficial2," +
  "breadth width,heav2 thick2,fin2 fine2 thin2,height tall,high2 loft,evalu valu,merit virtu," +
  "damn2 darn2 hoot2 shit2 shuck,empt2 vain2 vanit2,invalu precious priceless valu valuabl,benefic benefit welfar," +
  "advantag2 reward2,interest2 sak,cost2 pric,expens expensiv,cost dear precious,lavish luxur2 luxurious2 sumptuous," +
  "moder moderat modest reason2 reasonabl2,fecund2 fruit fruitful,fertil2 rank rich2,arid barren fruitless," +
  "use2 useful util2 utilitar2,deterg2 detergenc,funct purpos2 rol2 use2,avail help2 servic2,servic usabl useabl2," +
  "instrument2 instrumental,sens sensibl,pragmatic realism realist2,feas feasibil feasibl,romantic2 romanticism," +
  "profic proficienc,asset plus,aid assist2 help2,recours2 resort2,clout2 pull2,gain2 profit2," +
  "lucrativ profit profitabil,fort spec2 special specialt strength2,sound2 wis2 wisdom2,advis advisabil," +
  "advantageous favor favorabl positiv2,defect shortcom,depriv2 loss2,cost2 pric2 toll,destruct destructiv," +
  "posit2 positiv2 positivism2,affirm2 affirmativ,cock forward push,magnif2 magnitud2,great illustrious," +
  "historic2 historical2,consequ2 consequent2 import2 moment2 momentous2,indispens vital,urgenc urgent," +
  "edg2 edgy2 sharp2,imperativ2 inst2 instanc2,puny slight triv trivial,inan mindless senseless2,claim2 titl2," +
  "access admit2,author2 sanct2,suffrag vot2,enjo2 use2,persuas strength2,color2 vivid,grasp2 grip2,press2 pressur," +
  "author domin2 potenc potent,lord2 lordship2,discret2 discretionar2,effect effectiv,postur2 strength2," +
  "impot impotenc powerless,helpless weak2,bor drear,tedious tiresom,heav2 ponderous2,inabil2 unfit2," +
  "romanc2 romanticism2,boundless infinit limitless unbound,bound finit,humor2 humorist2 humorous2," +
  "patho poign2 poignanc2,optimism2 optimistic2,pessimism2 pessimist2 pessimistic2,relat2 relativ2 relativistic2," +
  "respons2 responsiv2,dead unrespons,solubl2 solv,anatom anatomic build2 figur2 flesh form2 fram2 physiqu2 shap2," +
  "person2 personif2,cadaver cadaverous2 clay2 corps remain2 stiff2,area2 region2,germ2 germin2,cas2 sheath," +
  "skin skinn2,por porous2,passag2 passagewa,open2 orific,channel2 duct,curl2 lock2 whorl2,bang2 fring2,wav2 wavy2," +
  "braid twist2,beard whisker,fat2 fatt2,dent2 tooth,chop2 chopper2 pear2,muscl2 muscular2,contract2 contractor2," +
  "antagonist2 antagonistic2,organ organic2,lingu tongu,hol2 trap2 yap2,brow2 eyebrow,eyelid lid,cilium2 lash2," +
  "eyeball orb,gland secret,heart pump2,cusp2 leaf2 leaflet,clot coagul,com2 ejacul2 seed2,perspir sweat," +
  "saliv saliva salivar spit2,nucl nucleus,factor2 genetic2,myofibril myofibrilla,lappet wattl,nerv nervous2," +
  "pathwa tract2,hemispher2 hemispheric2,hypophys pituitar,cortex2 cortic2,pocket2 pouch2,puss slit2 snatch2," +
  "ball2 egg2 nut2 test testicl,cock2 prick2 shaft2 tool2,attic2 bean2,crown2 poll2,body2 torso trunk2," +
  "pec pector pectoral,breast chest2,bosom2 breast tit,pap2 teat tit2,middl2 midsect,corpor2 pot2," +
  "abdomen abdomin bell stomach2,abdomen2 abdomin2," +
  "ass bottom2 bum2 butt2 buttock posterior2 rear2 rump2 seat2 stern2 tail2,extrem member2,leg legg2," +
  "peg2 pin2 stick2,hand paw2,forefinger index2,fram2 skelet,back2 backbon2 spin,diaphys shaft2,radi2 radius2," +
  "shin2 shinbon,articul2 joint,hip2 pelv pelvic,beak2 nozzl2 snout2,counten2 physiognom smil visag,brow forehead," +
  "brain2 head2 mind psych psychic,open2 surfac2,deep depth2 profound2 profund2,judg2 sagacious,discret prud2," +
  "car2 caut2 cautious2 precaut2,abil abl power2,leader2 leadership2,brain2 ment mental wit," +
  "breadth comprehens2 comprehensiv2 larg,intellect intellectu2 mind2,brill2 genius,acut2 keen sharp," +
  "bright2 clever2 smart2,craft cun sly wily,astut shrewd,capabil2 capabl potential,compass2 grasp2 rang2 reach2," +
  "ken2 sight2,endow gift talent,bent2 hang2 knack,flair genius2,creat creativ,fecund fruitful2,imagin vision2," +
  "infern pit2,fantas fantasist fantastic phantas2,conc2 concept2 design2 innov invent,clever ingenious invent," +
  "imagin2 resourc2 resourceful2,innov innovativ,fresh2 novelt,music musicianship,scienc2 skill2," +
  "accomplish2 acquir acquis2 attain2 skill,craft2 craftsman craftsmanship workman,horseman horsemanship," +
  "marksman marksmanship,art2 artist2 artistr prowess,salesman salesmanship,command2 control2 master," +
  "adept adroit facil2 quick,profic2 proficienc2 technic2 techniqu2,econom2 economic2 economist2,dens dumb," +
  "backward retard2 slow2,craz2 foll2 foolish2 mad2 madness2,awkward clums2 inept maladroit slow,stal2 trit," +
  "facult modul,attend2 attent2,languag2 speak2 speech2,lexic lexicon vocabular,memor2 retain2 retent retentiv," +
  "intellect2 reason2 understand2,sens2 sensuous2 sent2,sens2 sensibil2 sensit sensitiv,react2 reactiv responsiv," +
  "excitabil irrit2 irritabil2,sight2 vision,eyesight see2 seeing2 sight,audit2 hear2,equilibr2 equilibrium2," +
  "technic techniqu,custom customar trad tradition,convent formula2 norm2 pattern2 rul2,enthusiasm2 enthusiastic2," +
  "earth2 world2,affair matter thing2,forget forgetful,forget2 forgetful2,obliv2 oblivious,read2 set2,ego2 self," +
  "awar cogniz conscious2 know,awar2 sent,sens2 sensibil,curios curious wonder2,interest involv2,curious inquisit2," +
  "confud confus disarra,fog2 haz2 hazy2,baffl befuddl bewilder mystif2 puzzl," +
  "enigma enigmatic myster mysterious mystif secret2,maz2 snarl2 tangl,inspir2 inspiration2," +
  "problem2 problematic2 troubl,kill2 killer2,balk2 check2 deter deterr handicap2 hinder2 imped,obstacl obstruc2," +
  "barrier roadblock,hitch2 rub2 snag2,anchor2 backbon,entic tempt,bait hook2 lur2,replac2 substitut,succ successor," +
  "assur author2 confid sur,certitud overconfid,reli rely trust2,doubt dubious uncertaint," +
  "distrust misg2 mistrust2 suspect2 suspic2 suspicious2,disbelief skeptic skepticism,indecid irresolut,hesit waver," +
  "absorb2 absorpt2 engross preoccup,oper2 process,attend attent,attent heed regard2,notic2 observ2," +
  "absorb2 absorpt2 concentr2 engross immers,center direct2 focus,alert vigil wake2 wakeful2 watch," +
  "disregard neglect2,inadvert oversight,except exclud2,discern percept,insight penetr,detect sens,see seeing," +
  "melod melodious,odor2 smell,aroma2 fragr perfum scent,reek2 stink2,flavor nip2 relish2 savor2 smack2 tang2," +
  "sugar sweet,overton2 part2,nois2 racket2,constrict2 tight2,feel2 touch2,heat2 warmth,arrang2 organ2 system2," +
  "design2 plan2,configur constell,categor classif2 sort2,appra apprais assess,critic criticism critiqu2," +
  "knock2 roast2,ascrib attribut2,evalu rat valu,assa check2,different distinct distinguish,contrast2 demarc2," +
  "apprec2 percept tast2,connoisseur virtu,styl2 stylist2 trend2 vogu,craz cult fad furor rag2,delic2 discret2," +
  "accultur cultur,acquir2 acquis2 learn,educ2 education2,incorpor2 internal,stud2 studious2 work2," +
  "accultur2 assimil2,scholastic2 school2,memor remember,recall2 recollect reminisc,recollect remember remembr," +
  "reconstruc2 reconstruct2,identif2 recogn,ident identif,assoc2 connect2,intersect2 overlap2,symbol2 symbolic2," +
  "exemplif typif,interpret rend2 render,depict portra,imag imager imagin,daydream rever,evoc evok2,pret2 pretens2," +
  "pursu pursuit quest,cerebr think,analys2 analytic2 analyz2,argu2 argument2 lin2," +
  "deduc2 deduct2 synthes2 synthetic2,general induc,anticip2 predict previd2,prophec prophetic," +
  "ideolog2 ideologic2 ideologist2,abstract2 general,analog analogous,deduc2 entail impl2 implicat,breakdown2 part," +
  "resolut2 resolv,advis adviz deliber weigh,contempl mus reflect thought,medit specul2," +
  "closur2 resolut2 settl2 settlement2,judg judgment2,reconsider2 rethink2,choic pick2 select2,altern choic2 option2," +
  "open2 poss2 possibil2,principl2 ration,bas2 basis find2 found2 groundwork,plan2 prepar2 provid2,agre2 arrang," +
  "calcul2 deliber2,inquir research2,test trial try2,investig prob2,canvass2 poll pollster," +
  "calcul comput figur reckon,approxim estim idea2,guess shoot2,underestim underr,cogniz2 ken,foresight2 previd2," +
  "apprehend savv2 understand,apprec grasp2 hold2,real recogn2,reve revel,breakthrough discover2 find2,real world2," +
  "lif2 liv,center2 centr2,lov2 passion2,remind reminder,issu2 matter subject2 topic,indic2 indicat2 read2," +
  "acquaint familiar,detail item2 point2,particular2 specific2,regard2 respect,technic technical triv2 trivial2," +
  "exampl exemplif illustr2 inst2 instant2 represent2,apolog2 excus2,except exception,circumst2 condition2 consider," +
  "evid evident ground,check2 confirm substant verif,establish2 valid2,lead2 track2 trail2,elicit evoc2 evok2 induc2," +
  "input2 stimul stimulus,bonus fillip,delight2 joy2 pleas2 pleasur2,anno2 bother2 inflict2 pain2,irrit thorn," +
  "concern2 headach vex2 vexat2 worr2,burden encumbr load2,grief2 sorrow2,idea ideal2 think,germ germin seed2 sourc2," +
  "conc concept conceptu construct2,conceptu conceptual,snar trap2,judg judgment mind2,conclud decid determin2," +
  "form2 kind sort variet2,typ typif,edit2 vari2 vary2 version,styl2 stylist2,brand2 mak2,regul2 rul,limit restrict," +
  "formul2 formula2 rul2,guidelin2 guidepost,attribut2 dimend propert2,character2 characteristic2 qual2 qualif2," +
  "characteristic featur,aspect facet,attract magnet2 magnetic2,sector spher2,enhanc foil2,teach2 teacher2," +
  "const invar2,amount2 sum2 summ2 total2,divid division2 part2 section2," +
  "compon compos constitu2 element factor2 ingred,unif2 unit2,complex composit,basic2 bedrock2 fundament," +
  "principl2 rul2,hypothes possibil2 theor theorist,framework model,outlin2 schem2 schematic,conjectur specul," +
  "assum assumpt suppos,prerequisit requir2,demand2 requir,giv2 precond2 presum presumpt,mistak2 misunderstand2," +
  "fanc2 fantas2 illud2 illusion2 illusor2 phantas,delud hallucin2,appar2 phantom shadow2,ghost shad2 specter," +
  "plan program,design2 pattern2,maneuver2 tactic,schem strateg strategic strategist,contriv2 dodg2 stratagem2," +
  "gam2 plot,intrigu machin,agenda docket2 schedul,far menu2,principl rul2,glimmer2 inkl intim," +
  "belief believ2 feel impress notion opinion2,hunch intu2 suspect suspic,bosom2 heart,notion2 whim2,mean subst2," +
  "motif2 them thematic,impl implicat import2 signific2," +
  "center2 centr2 cor2 essenc essent2 heart2 kernel2 marrow2 meat2 pith2 subst2 sum2 summ2,strain2 tenor2," +
  "drift2 driv2 purport2,denot extend2 extension2 refer2,idol2 paragon perfect2 perfectionist2,criter standard," +
  "exampl2 exemplar exemplif2 model2,abstrus2 profound2 profund,schem2 schematic,interpret read2 version2," +
  "character2 imperson part2 persona personif rol2,form2 pattern shap2," +
  "aspect2 panoramic prospect2 scen2 scenic2 view2 vista,background2 ground2,impress2 pictur2," +
  "exampl2 exemplif2 model2,epitom imag2 paradigm2 prototyp prototypic,origin2 pilot2,illud illusion sembl2," +
  "blur fuzz2,abstractionism2 unrealism,embod2 shap2,belief believ,faith trust2," +
  "doctrin indoctrin ism philosoph philosopher2 philosophic,expect outlook prospect2," +
  "opin2 opinion persuad2 sent think2 view2,faith religion religionist religious2,cult2 cultist2,hop2 prom2," +
  "poss2 possibil,anticip expect2 expectanc,apprehend2 misg,theor2 theorist2,hodgepodg2 jumbl2 patchwork," +
  "chivalr2 chivalrous2,credo creed,individualism2 individualistic2,individualism2 individualist2," +
  "democr2 democratic2,nationalism2 nationalist2,populism populist,humanism humanist2," +
  "humanism humanist2 humanistic2 humanitar2,secularism secularist,realism2 realist2,evoc2 evok2 summon," +
  "bewitch2 ench2 enchant2,scepticism skeptic2 skepticism2,end2 goal,aim2 object target2,destin termin2," +
  "aim design2 intend intent purpos,intent2 intention2,idea2 mind2,accultur2 cultur2," +
  "erudit learn scholar scholarship,found2 ground,edif sophisticat,inexper raw2,theor theorist,positivism positivist," +
  "disciplin field2 stud2 subject2,realm2 region2,scienc scientist,math mathematic,axial2 axis,calcul2 calculus2," +
  "analys2 analytic2,deriv different,averag norm,popul2 univers2,correl2 correlation2,biolog biologic biologist," +
  "medic2 medicin,psychiatric psychiatrist,anatom anatomic2,patholog pathologic pathologist,genetic2 geneticist," +
  "morpholog morphologic,chemic chemist chemistr,physic physicist,geolog geologic geologist,geographer geographic," +
  "topograph2 topographic2,engineer technolog2 technologic2,psycholog psychologic psychologist," +
  "anthropolog anthropologist,archaeologist archeologic,govern2 politic2,sociologic sociologist,art human," +
  "jurisprud jurist law2,lit2 literar2 literatur2,metric prosod2,classic classicist2," +
  "linguist2 linguistic2 philologic,syntactic2 syntax2,phonemic phonolog phonologic,divin2 theolog theologic," +
  "command2 teach2,ment mental outlook,position2 postur2 stanc2 stand2,dispos2 inclin tend tendenc," +
  "drift2 driv2 move2 trend2,sympath sympathetic understand2,bent set2,orient2 predilect prefer preferent," +
  "disapprov2 dislik,part2 partial2 partisan2,bias preconcept2 prejudic,candor2 fair2,racism racist,liber liberal," +
  "disinterest neutr2 neutral2,fanatic2 fanaticism,esteem2 regard2 respect2,report2 reput2,perspect position2 view," +
  "forefront2 vanguard2,stand2 standpoint viewpoint,angl2 slant,ideolog ideologic ideologist," +
  "commun2 communism2 communist2 communistic2,conserv conservatism,react2 reactionar2,democr democrat democratic," +
  "extremism extremist,fascism fascist2,atheist atheistic godless,layer2 level2 stratum2," +
  "strateg2 strategic2 strategist2,conve impart,air dissemin spread2,extend2 propag,air2 airwav," +
  "contact2 liaison link2,cinema cinematic film2,mail2 post2,journalism journalist,newspaper paper2,rag2 sheet2," +
  "column2 columnist2 editor editorial,reprint2 separ2,reissu reprint,telegraph telegrapher,telev televid video2," +
  "pictur2 video,audio sound2,form signif,radic2 root2 stem them2,substant2 substantiv2,languag2 terminolog," +
  "classif2 classifier2,end termin2,construc2 express2,modif2 modifier qualif2,intens2 intensif," +
  "conjunct2 connect2 continu,denomin2 design,rubric2 titl,crib2 pony2 trot2,transcrib transcript,argu2 parameter2," +
  "address refer2,sit2 websit,revid2 rewrit2,novel novelist,fantas2 fantasist2 phantas2,romanc2 romantic2," +
  "thrill thriller,myster2 whodunit,fabulous2 legend legendar2,allegor fabulous2 parabl,climax culmin2," +
  "drama2 dramat2 dramatic2 dramatist2,ballad lay2,doggerel jingl2,rhym vers,plac spac2,section subdivid2," +
  "articl2 claus,clos2 conclud2 end2,postscript2 suppl supplementar,extract2 select2,diar journ,typ typewrit," +
  "hand2 handwrit script2 scriptur2,scratch2 scrawl2 scribbl2,sign signatur,endors2 indors2,inscript letter," +
  "dedic2 dedicat2 inscript2,adapt version2,pamphlet tract2,compos2 paper report2 them2,critiqu review2," +
  "book leaf2 leaflet2 pamphlet,catalog catalogu2,dictionar lexic2 lexicon2,annu2 year2,edit redact," +
  "cut2 delet2 exciz,revis reviz rewrit,revid2 revis reviz,canon2 canonist2,pray2 prayer2,abridg capsul2 condens2," +
  "abstract2 outlin2 prec,recapitul review2,resum sketch2 surve2,rundown sum2 summ,document documentar2 paper," +
  "certif2 certific credent,enclos2 enclosur2,item point2,plac2 position2,card2 lineup,catalog catalogu," +
  "enumer number,card2 menu,roll2 roster,slat2 ticket2,platform program2,enter2 entr,copy transcript2," +
  "memo memorandum,register registr,minut proc2 transact,declar2 resolut resolv2,appl2 applicat,petit request," +
  "appe2 collect2 solicit2,account chronicl2 histor2 historic2 stor2,biograph biographic lif2,account2 bill2," +
  "reckon2 tall2,check2 tab,insur2 polic2,confeder2 conspir,partner2 partnership2,concess grant2,apprais2 estim," +
  "act enact2,constitut constitutional,render2 transl version2,bill measur2,decr fiat order2,divest divestitur," +
  "ban prohib proscrib,deed titl2,licens permit2,judg opinion2,author mand,process2 summon2,cit2 citat2," +
  "charg2 complain2 complaint2,complain2 complaint2,packag2 softwar,interpret2 interpreter2,spider2 wanderer2," +
  "funct2 procedur2 routin2,command2 instruc2 statement2,publicat publish,impress2 print2,compil digest2," +
  "issu2 number2,perus stud,cont2 messag subst2,subject them thematic topic,asid2 digress excursus parenthes2," +
  "import2 mean signif signific2,connot intend,burden2 cor2 effect2 essenc2,ambigu ambiguous," +
  "intend2 intent2 purport2 spirit2,lesson2 moral2,nicet2 nuanc refin2 shad2 subtlet,bunk2 meaningless nonsens," +
  "absurd ridiculous,gabbl2 jabber,bull2 bullshit2 shit,bunk2 rot2,rubbish2 trash2 trip2,clip cut2,cut2 track2," +
  "cit2 citat2 quot,film flick2 movi pic pictur2,scen2 shoot2,cartoon2 cartoonist2,document documentar," +
  "broadcast2 program2,episod2 install2,telegram wir2,letter miss,adieu adio goodb,greet salut,compl regard2 wish2," +
  "recept receptionist respons2,hospit2 hospital,handclasp handshak shak2,apolog apologetic,congratul felicit," +
  "declin2 regret,book2 record2,index indicator,intellig2 news tid word2,footprint step2,mark2 sign signif," +
  "shadow2 trac2 vestig,testif2 testimon,argu stat2 statement2,reenforc reinforc2,certif corrobor document," +
  "counsel direct2 guid,hint2 lead2 steer2 tip2 wind2,cap2 ceiling2 roof2,bas2 floor2,interfer intervent2," +
  "neutralism neutralist,ordin regul,canon canonist2,cod codif,indic2 indicat2,admon admonish warn,exampl2 lesson2," +
  "password word2,fountainhead well2,curricular curriculum program2,compos2 typograph typographic," +
  "account2 report2 stor2,communiqu despatch2 dispatch,exclus2 scoop2,cover2 coverag2 report,commit2 dedic2 dedicat2," +
  "oath2 swear2,guarant warr2 warrant,secur2 suret2,approv2 commend,counten2 endors2 imprimatur indors2 sanct warr2," +
  "credit recogn2,commemor2 memor remember2 remembr2,pass2 passport,applaus clap,congratul praiz," +
  "recommend2 testimon2,character2 refer2,award2 honor laurel,testimon tribut,crown2 penn,cit2 citat commend," +
  "decor2 medal palm2 ribbon2,condemn disapprob,attack2 blast2 fir2,rebuk2 reprimand2 reproof,preach2 sermon2," +
  "chid scold,castig ear2,blam2 rap,lectur2 speech2,chastis2 correct2,admon2 admonish2,abus2 insult revil," +
  "ridicul ridiculous2,contempt2 contemptuous2 scorn2,jeer mock mocker scoff,leer2 sneer,deprec2 disparag," +
  "condescend2 disdain2 patronag2,malign2 smear2,epithet nam2,cut2 sting2,cheek2 impud,lip2 mouth2 sass," +
  "stat statement,announc declar2 proclaim proclam,dictum pronounc,accus2 charg2,contend content,express2 formula," +
  "formul2 formula2,reaffirm reassert,testif testimon,contract2 declar2,account2 explain2 explan," +
  "caus2 ground2 reason2,defend2 defens2 vindic2 vindicat2,apolog2 apologetic2 apologia apologist2,alib2 excus," +
  "extenu mitig2,expos expound,answer2 resolut2 result2 solut2 solv2,answer repl respons2,announc promulg," +
  "advisor adviz,notic2 notif2,forecast predict2,divin2 prophec prophetic,assum assumpt prem,condition2 precond2," +
  "provid proviso,fals falsif untruth,dodg2 schem2,stor2 tal2,fabric2 fabulous2 fict2 fiction2," +
  "dece deceit2 misrepres misrepresent,exagger2 magnif2 overst overstat,underst understat," +
  "dissembl feign pret2 pretend2 pretens2,blind2 subterfug,slick2 trick,qualif2 reserv2,comment commentar," +
  "not2 notat2,acknowledg2 cit2 citat2 credit2 ment2 quot refer2,comment input2 remark,ment2 refer,observ2 reflect2," +
  "crack2 quip2 sall wisecrack2,barb dig2 jib shaft shoot2 slam2,rest restat,error2 mistak2,agre understand2," +
  "condition2 term2,bargain deal2,accord2 pact treat,pacif2 peac2,humor humorist humorous wit witt,bit2 pung2," +
  "iron ironic sarcasm sarcastic satir satiric satirist,gag jest jocular jok laugh2,howl2 riot2 scream2," +
  "caricatur2 imit2 imperson2,lampoon2 mocker2 parod takeoff2,cartoon cartoonist sketch2,fun2 play2 sport2," +
  "jocos jocular,clown2 comed2 comic2 funn,pun punster,opin2 opinion2 view2," +
  "conjectur2 guess2 hypothes2 hypothetic2 specul suppos surm,position2 sid2,mystif puzzl,enigma2 riddl," +
  "pos2 sticker2 stump tough2,direct2 instruc instruction,address2 destin2,prescrib prescript,formul2 formula recip," +
  "styl2 stylistic2,creed gospel2,dogma dogmatic tenet,sign signal signif2,bill2 card2 notic2 post poster," +
  "guidepost2 signpost,brand2 mark2 stain2,item2 token,post2 stamp2,call2 sing2 song2,indic indicat," +
  "symptom symptomatic,mark2 print2,underlin2 underscor2,forerunner herald2 predecessor2,clu hint2,alarm2 alert2," +
  "sing2 tell2,symbolism symbolist2,sign2 signif2,index2 power2,log2 logarithm,arrow point2,check2 tick2," +
  "accent2 accentu2,acut2 agu2,cas2 fac2,asterisk star2,dagger2 obelisk2,blank2 spac2,period2 point2 stop2," +
  "diagon2 slash2 strok2,authentic hallmark2,impress2 stamp2,fanfar2 flourish2,slid2 swoop2,step2 ton2,shak2 trill," +
  "key2 tonal2,bar2 measur2,not2 ton2,cancel2 natur2,flar2 flash2,gesticul2 gestur2 motion,fac2 grimac2,frown2 scowl," +
  "grin smil,displa2 show2,express manifest2 reflect2,exemplif illustr,allegor2 emblem emblematic,screen show view," +
  "preview trailer2,spectacl spectacular2,fanfar flash2 ostentatious,bluster2 bravado,brandish2 flourish2," +
  "pres2 present2,act2 bit2 number2 routin2 turn2,rend render,histrionic repres2 represent2 theatric2," +
  "art2 artist2 graphic,depict2 pictur2,fig figur,funn strip2,dramatic2 theater theatric," +
  "drama dramat dramatic2 dramatist play2,frag2 fragment2 fragmentar2,bit2 snatch2,book2 script,speech2 word2," +
  "monologist2 monologu2,gush2 outburst,explod2 explos2,melodrama melodramatic2,traged2 tragic2," +
  "harmon harmonic2 harmonious,air2 melod melodious strain2 tun,idea2 them2 thematic2,motif2 motiv2,part2 voic2," +
  "accompan support2,compos2 opus piec2,solo2 soloist2,divertimento serenad,medle potpourr2,sing song vocal2," +
  "chant shant2,chorus2 refrain,dirg lament2,languag2 lyric lyricist word2,round2 troll2,jiv2 swing2," +
  "styl2 stylist2 stylistic2,eloqu fluent2 smooth2,express2 formul2,grandios2 ornat rhetoric2,deliver2 speech2," +
  "articul2 voic2,idiom idiomatic parl,phras2 phraseolog word,rotund2 round,barrag onslaught2,inflect prosod," +
  "inflect2 modul2,inton modul2,dron monoton,accent2 accentu2 emphas2 emphatic2 stress,beat2 rhythm,offb2 upbe2," +
  "modul trans2,bombast rant2,conc concis pith,wind2 word,repetit repetitious,poetr vers," +
  "beat2 cadenc measur2 meter2 metric2,repet2 repetitious2,exclaim2 exclam2,emphas2 emphatic2,figur2 imag2 tropic2," +
  "iron2 ironic2,exagger hyperbolic,languag2 speech2,utter vocal2,speak2 speech2,phon vocal vocalist voic," +
  "phon2 phonetic2 phonic2 sound2,alveolar2 dent2,occlus2 stop2,call2 cry outcr shout2 yell,cry2 yell2," +
  "bellow holler roar2,clamor clamorous2,scream screech2 shriek,bird2 boo2 hiss2 hoot2 snort2,blasphem blasphemous2," +
  "filth2 obscen2,curs cuss2 explet oath swear,exclaim exclam,devil2 dicken,ejacul interject,groan moan," +
  "laugh laughter,chortl2 chuckl2,snicker2 snigger2 snort2,exult2 rejoic2,splutter2 sputter2,accent accentu," +
  "convers conversation,commun shar2,jazz nothing2 wind2,cackl2 chatter,discours2 discuss treat2 treatment2," +
  "congratul2 felicit,discuss word2,argu argument debat,audi2 consult interview2,huddl powwow,dialogu2 negot talk," +
  "haggl wrangl,express2 say,motto shibboleth slogan,axiom axiomatic2 maxim,epigram quip2,proverb see2," +
  "banal clich commonplac platitudinous,idiom2 idiomatic2 phras2,accent2 accentu2 dialect idiom,argot cant2 jargon," +
  "charm2 spell2,curs2 hex,proffer2 propos2 suggest,motion2 quest2,breath2 hint2 intim2,ghost2 touch2 trac2," +
  "advanc2 approach2 feeler2 overtur,bid2 tender2,entr2 submit,bid command dict,charg2 commissioner2 commit2 direct2," +
  "clarif elucid illumin2,elabor2 enlarg2 expand2,embellish embroider2,construc2 twist2," +
  "misinterpret mistak misunderstand,misconstru misconstruc,acquiesc assent,conced concess yield2,concur concurr," +
  "accord conform2,settl2 settlement2,confirm2 ratif,concord2 harmon2,endors2 indors2 second,disagr2 disagre2," +
  "confront2 confrontation2 encounter2 showdown,diss2 dissend,confront2 confrontation2,conflict2 differ2 disput," +
  "argu contend2 content2 contentious2 contest controvers disput2 tilt2,quarrel row2 word2 wrangl,alterc fraca," +
  "bicker fuss2 spat squabbl,ask request2,bid2 summon,appe prayer2,plea supplic,beg beggar,importun urg2 urgenc2," +
  "court2 suit2 woo,petit2 pray prayer,benedict2 bless2,bless2 grac2 thanksg2,invoc invok2,call2 claim2," +
  "requir2 requis,inquir2 quest,enquir inquir interrog2 quer quest,examin2 interrog2,interrog quest2," +
  "comp comprehens2,repl2 respons2,comeback counter2 replicat2 retort return2,defens2 refut,describ2 descript2," +
  "character delin depict pictur2,portra portrait,detail particular,sketch2 vignett,affirm2 assert stat2 statement2," +
  "deni deny,deni deny2,cancel2 cancell2,renunc repud,rebuff2 repuls2 snub2,beef2 grip kick2 squawk2," +
  "grumbl murmur2 mutter2,whimper2 whin2,notif2 tell2,reve2 revel2,disclos disclosur reve2 revel,inform rat," +
  "expos2 unmask,introduc2 pres2 present2,account2 report2,report stud2,narr recit,narr stor tal tell," +
  "recount relat2 relation2 tell2,comment2 gossip,grapevin pipelin,dirt2 scand scandal,caut2 cave,assur2 pledg2," +
  "brag crow,bluster2 braggadocio,denot indic2 indicat2,defi defy2,explain2 explan2,denounc denunc," +
  "broadsid2 philippic,condemn2 curs2,imprec maledict,read2 recit2,impl2 implicat2,address2 speak2 speech," +
  "lectur talk2,declaim2 declam,declaim2 declam2,harangu rant,discours2 preach sermon,exhort2 incit2,prompt suggest2," +
  "object remonstr,artiller2 weapon2,packag2 promot public,endors indors,ballyhoo plug2,advert advertis advertiz," +
  "bill2 broadsid circul2 circular2 flyer,abet instig2,cheer shout,advanc promot2,goad prod spur urg," +
  "incit provoc2 provok2,deter intimid2,surrender2 yield2,ban forbid,post2 stak2,refer2 sourc2," +
  "criter measur2 standard touchston,mark2 target,indic2 indicator2,blink2 blinker2,verg2 wand2,mark marker2," +
  "pip2 spot2,past stick2 sticker2,tag ticket2,contact2 touch2,happen occurr,accompan attend2,inaugur2 sign2," +
  "omen ominous portend portentous presag2 prodigious2,miracl2 miraculous2,miracl miraculous," +
  "marvel marvelous2 wonder2 wondrous2,drama dramat dramatic,conting2 contingenc eventual,conclud2 end2 finish2," +
  "end2 last2,outcom result2 termin2,aftermath2 consequ2,material2 offspr,reward wag,alter chang modif2,blow2 shock2," +
  "accid accident strok2,crash2 wreck2,collid hit2,piteous2 pity2 sham2,blaz2 hell,outrag2 outrageous2 scand scandal," +
  "deton2 explod explos,cas exampl2 exemplif2 inst instant,humil2 mortif2,bit2 piec2,clip2 tim,motion mov2 move2," +
  "migr2 migration2,compress2 condens2 contract2,breach2 break2 rift2 ruptur2 sever," +
  "calam catastroph disaster disastrous traged tragic,slip2 trip2,downfall ruin2,abort2 miscarr,misfir2 miss2," +
  "emerg issu2,birth2 nasc nativ,manifest2 material2,incept origin,gener2 genes,emerg grow2 growth2,oncom2 onset," +
  "dawn2 morning2,open2 opener,overtur preliminar2 prelud,eman2 process ris2,produc2 producer2,concept2 creat2," +
  "destin fat,annihil disintegr2,eradic2 eradicat obliter2,debilit enerv2 exhaust2,breakup detach2 separ," +
  "dispers scatter2,depart2 departur2 exit2 expir2 going2 loss2 pass2 releas2,demol demolish destro destruc," +
  "depred2 ravag,ruin2 ruinous2,desol2 devast,rack2 wrack2,fadeout reced2,vari vary2,engag2 interlock2 mesh," +
  "blow2 bump2,jar2 jolt shock2,contact2 imping strik2,injur2 wound2,cycl2 oscill2,repe2 repet repetitious," +
  "recur recurr return2,riffl2 rippl wav,oscill vibr2,undul2 wav2,lift2 ris2,billow2 surg2,backlash rebound2 recoil2," +
  "kick2 recoil2,squeez2 wring2,strok2 throw2,twist2 wrench2,shipwreck2 wreck2,draw2 tie2,death die expir2," +
  "decreas lessen,eas moder2 relief2,advanc2 better improv,elabor2 refin,deform2 deformation2,jump2 leap2 salt2," +
  "shift2 transform transmut,infect2 transmit2,settl subsid2,drop2 fall2,desc descend,cascad2 shower2,wobb2 wobbl2," +
  "bust2 fizzl2 flop2,bomb2 turke2,halt2 stop2,stand2 standstill2,depart2 departur2 devi differ2 different2 diverg2," +
  "discrepanc vari vary,monstros monstrous,disloc disrupt2,break2 interrupt2,repriev2 respit2 suspend2," +
  "accommod adjust fit2,enter entr,climb mount,elev lift2 rais,bother2 fuss2 troubl2,trial2 try2 visit," +
  "fus fusion merg2 merger2 unif unificat,mix2 mixtur2,upheav2 uplift2,bang2 blast2 clap erupt2,bell2 toll2," +
  "blar clamor clamorous din,boom roar thunder thunderous,cack2 cackl2,click clink2,clang clangor clank2 clash crash," +
  "crack snap2,footstep step2,fizzl2 hiss,hubbub uproar2,jangl2 jingl2,murmur mutter,pat2 rap2 tap,peal roll2," +
  "grumbl rumbl,rustl2 whisper,scrap scratch,scream2 screech shriek2,sing2 song2,spatter splatter splutter sputter," +
  "clump2 thud thump,beat2 heartb puls,pound throb,bor2 eager2,curr2 stream2,overflow2 runoff,discharg2 run2," +
  "frag2 fragment2,rap2 strik2 tap2,bang bash belt2 knock2 smash,slap2 smack2,sparkl2 twinkl2,flicker2 glint spark," +
  "gleam glimmer,glitter2 spark2 sparkl2,jump2 leap2,encounter2 meet2,align2 conjunct2,convers convert trans2," +
  "junctur occad,emerg emergenc exigenc2 pinch2,cris critic2,landmark watersh2,compact concret2,conserv preserv2," +
  "remit subsid,curs2 torm2,damag harm2 impair,impuls2 puls,complic2 complicat2 ramif2," +
  "revolut revolution revolutionar,atroph2 wither2,downfall2 fall2,disturb perturb2,earthquak quak seismic," +
  "encroach intrud invad,disturb2 interfer2 nois2,seep seepag,dribbl2 drip2 trickl2,eddy2 twist2,deform distort," +
  "burst2 outburst,erupt2 irrupt2 outbreak,jet squirt2,escap2 leak2 leakag outflow,flap flutter,flush2 gush2," +
  "rush2 spat2 surg,gyrat revolut2 revolutionar2 revolv2 rotat2,commot2 whirl2,ladder2 run2,loosen relax2 slacken2," +
  "replac2 substitut switch2,displac shift2,advanc progress,affair2 funct2 occad2,ball2 form2,feast2 fet2," +
  "ceremon observ2,buri bury entomb inter,dedic2 dedicat2,induc induct init install2,enthron invest2,form2 formal," +
  "compet2 contest,fall2 pin2,joust tilt2,campaign run2,slam2 sweep2,romp runawa,defe lick,blow2 revers2 setback," +
  "debacl2 slaughter2 thrash2 trounc wallop2 whip2,boom2 grav2 windfall2,collaps2 crash2,faint2 swoon2," +
  "affect2 affection2,emot emotion,abandon2 wild,ardor2 ferv fervor fier2 fir2,sent sentiment," +
  "sentiment2 sentimental2,indiffer2 stolid,languor2 listless,ambit ambitious aspir2 dream2,want2 wish," +
  "hungr2 long yearn,hanker yen,sensu sensual,amorous2 sexy,carn prur,itch2 urg2,impuls2 whim,pleas pleasur," +
  "entr2 entranc,gusto relish zest,consol solac,allev relief,pang stab2 twing,hurt2 suffer2,agon torm tortur2," +
  "discomfort2 irrit2 sor2,distress hurt2 suffer2,fanc2 fond partial,captiv ench2 enchant enthrall fascin2," +
  "predilect2 prefer tast2,lean2 tend tendenc,friend2 friendl,admir esteem2,alien estrang2,antipath avers distast," +
  "contempt contemptuous disdain scorn,abhor abhorr detest loath odious,horror2 repugn repuls revuls," +
  "apprec grat grateful thank thankful,ingratitud ungrat,detach withdraw2,cruelt2 merciless pitiless2 ruthless2," +
  "uncomfort2 uncomfortabl2 uneas2,chagrin humil mortif,ego egotism2 egotist2,conceit vain vanit,meek submit2," +
  "admir2 wonder,shock stupor,anticip expect expectanc,gaiet2 play,grav2 solemn2,earnest serious sincer," +
  "sensit sensitiv,insight2 percept,fidget2 restless2,tumult2 turmoil2,quiet tranquil," +
  "pacif2 peac2 peaceful2 repos2 seren,easy2 relax2,dream languor,anger angr ire," +
  "furious fury infur mad2 madness2 rag,enrag infur,indign outrag,anno chaf2 vexat,irrit2 piqu2 temper," +
  "aggrav exasper,harass torm2,fear fearful fright,alarm constern disma," +
  "chill2 quiver2 shiver2 shudder2 thrill2 tingl2,horrif horror,panic terrif terror terrorist," +
  "awe2 fear2 rever2 vener,apprehend dread,forebod premon present,troubl2 worr2,car2 concern2 fear2,edgy uneas," +
  "misg qualm,jump nervous rest,braver2 fearless,confid confident2,elat light,exult jubil," +
  "bang2 boot2 charg2 flush2 kick2 rush2 thrill,euphoria euphoric,gaiet merr,gle glee hilar hilarious,clos intim2," +
  "cheer2 cheerful2,carefr2 insouc lightheart,cont2 content,gle2 gloat,sad sadness unhapp,gloom somber sombr2," +
  "brood2 pens,desol2 lon2 lonel2,mourn sorrow,regret sorrow2,compunct remors,penanc repent,chill2 pall2," +
  "boredom tedious,disappoint letdown,defe2 frustr,hope2 hopeful2,resign surrender2,discourag dishearten disma," +
  "pessimism pessimist pessimistic,crush2 infatu2,affect affection fond2 heart2 tender2 warm,regard2 respect2," +
  "car lov,hat hatr,antagon2 antagonism2 antagonist2 antagonistic2,bitter rancor resent,griev grudg scor2," +
  "envious envy,humor mood temper,joll jovi,glum moros sullen2,cross fuss irrit irritabil peevish petul,test touch," +
  "commiser pathetic2 patho2 piteous pity,eager keen2,ardor zeal,daint2 delic good treat2,diet2 dietar2," +
  "chuck eat grub,board2 tabl2,nourish nutrition sustain2 susten,lunch luncheon,din dinner,sup supper,bit2 snack," +
  "banquet2 feast spread2,help port2 serv,mouth2 tast2,bit2 morsel,sup2 swallow,chew2 cud2 plug2 wad2,joint2 roast2," +
  "lobscous lobscus,brittl2 toff,dessert sweet2,frost ice2,biscuit2 cook,conserv2 preserv,bird2 fowl2," +
  "broil2 broiler2,piec2 slic2,har2 rabbit2,dog2 frank2,dress2 stuff,bomber2 hero2 sub2 submarin2 wedg2,chip fry," +
  "chip2 crisp,chil2 chill,rutabaga swed2,peel2 skin2,grass2 pastur2,fix ingred2,flavor season,past2 spread2," +
  "beverag drink,concoct2 mix2 mixtur2,mix2 premix,draft2 draught,pledg2 toast2,booz liquor spirit,whisk whiske," +
  "cool2 cooler2,coff java,categor classif,aged elder2,young2 youth2,cautious timid2,defe discomfit,disabl handicap2," +
  "doom los2,folk folks2,enlighten2 init2,maim wound2,accumul aggreg assembl2 assemblag2 collect,bunch2 lot2," +
  "deal2 hand2,sum2 summ2,bunch clump cluster,ball2 chunk clod clump2 lump,agglomer2 cumulus2 heap mound2 pil," +
  "domain2 world2,rac2 raci2,clan kindr2 kinship trib,famy2 folk2 sept,class2 classif2 stratum2," +
  "assembl assemblag gather,mytholog mythologic,brac2 pair,team2 teamster2,trio2 tripl2,coupl2 mat match2," +
  "flock2 fold2,congreg faith2 fold2,biolog2 biologic2,cloud2 swarm2,infest plagu2,categor class classif famy2," +
  "join2 sum2 union2,intersect2 product2,imag2 rang2,root2 solut2,bundl pack packag packet parcel2," +
  "bureaucr2 bureaucratic2,author govern regim,establish2 institut institution,giant2 gigantic2,collect collectiv," +
  "firm hous2,dealer franch2,mak2 maker2 manufactur manufacturer,partner partnership,busi concern2,publish publisher," +
  "deal2 dealer2,defend2 defens2,process2 processor,broker2 brokerag,insur2 underwrit," +
  "famy hom2 hous2 household householder,club nin2,faith2 religion2 religionist2 religious2,breed stock2 strain2," +
  "ancestr blood2 desc2 descend2 lineag origin2 parent2 pedigr stock2,class2 classif2,rac2 subspec," +
  "form2 strain2 vari2,typ2 typif2,department section2,cult cultist,lait lay2," +
  "administer2 administr2 brass2 establish2 govern organ,bench2 judg2 judiciar,country2 land2 nation2," +
  "commonwealth country land2 nation stat2,member2 membership2,axis2 bloc,populac public world2," +
  "mass multitud2 peopl2,labor proletar,multitud2 throng,hord host legion2,herd2 ruck,crush2 jam2 press2," +
  "host2 legion,driv2 hord2 swarm,mob rabbl rout2,compan2 troup,choir2 consort2,arm2 armor2,forc2 personnel," +
  "squad team,law2 polic,hand2 man manpower workforc,follow2 follower,neighbor neighborhood neighbourhood2," +
  "city2 metropol2,settlement2 villag,crossroad hamlet,club gild2 lodg2 order2 societ2,famy2 fellow2 fellowship," +
  "confer2 leagu,brotherhood2 union,pool2 syndic,cartel combin2 trust2,class cours2 form2 grad,class2 year2," +
  "class2 classif2 divid2,band circl2 lot2 set2,camp2 cliqu ingroup pack2,cor nucleus2,crew2 gang2," +
  "gang gangster mob2 pack2 ring2,famy2 mob2 syndic,philharmonic2 symphon2,fact2 sect2,mask2 masquerad2," +
  "banquet feast,din2 dinner2,rece2 recept,sup2 supper2,compan2 party2,tabl tabul,bunch2 crew2 crowd2 gang2," +
  "flock2 troop2,academ academic2,facult staff2,accultur civil2 cultur,align alli2 coal,commissioner2 commit committ," +
  "court tribun,agenc author2 bureau offic official2,cadr cell2,resist2 underground2," +
  "commonwealth2 democr democrat republic,capitalism capitalist capitalistic,industrial2 industrialism," +
  "commun communism communist2 communistic,socialism2 socialist2 socialistic2,econom economic economist," +
  "descend poster,contemporar gener generation,folk2 trib,colon settl2 settlement,lobb2 lobbyist2,cours2 lin2," +
  "segreg segregationist,leader leadership,appoint2 dat2 engag2,choos2 elect2,cream pick2," +
  "aristocr aristocratic gentr,aristocr aristocratic nobil nobl,foot2 infantr,militia reserv,soldier troop," +
  "cavalr hors2,assort mix2 mixtur2 potpourr variet,batch2 clutch2,member membership rank2,arm2 branch subdivid2," +
  "busi2 clientel patronag2,scum trash2,commissioner2 commit2 deleg mission2,conting2 detail2,king2 kingdom2," +
  "find found,exhib expos2,high2 highschool,jury2 panel2,session2 sit2,caravan train2,network web2,schem2 system2," +
  "craft2 trad2,brush thicket,grow2 growth2,bush2 scrub2,forest wood,despotism2 dictator2 dictatorship tyrann," +
  "jurisprud2 jurist2 law,seri series,blizzard2 rash2,string2 train2,run2 streak,curr2 flow2 stream2,data inform2," +
  "front2 move2,cubism cubist2,naturalism2 realism2 realist2,symbolism2 symbolist2,humanism2 humanist2 humanistic2," +
  "mov2 mover2,enroll2 registr2,flank wing2,bas2 hom2,soil2 territor2,area country2,air2 atmospher2 atmospheric2," +
  "colon2 depend2 dependenc2,barren2 wast2 wasteland,battlefield battleground field2,beat2 round2," +
  "begin2 origin root2 sourc,fountainhead2 head2,homeland motherland,birthplac2 cradl2 proven,fac2 sid2," +
  "bottom undersid,bound boundar,border borderlin2 delimit2,plac2 propert2,circuit2 circumfer2,bivouac2 encamp," +
  "basin2 watersh2,heaven spher2,cemeter graveyard,center centr eye2 heart2 middl,city metropol metropolitan," +
  "clear glad,conflu meet2,country2 land2 stat2,dig2 excav2,field2 theater2,district domin2 territor,domain land2," +
  "empir imper2,king kingdom realm2,princ principal,abod resid,hom plac2,heaven nirvana2 parad,border2 edg," +
  "endpoint termin2,environ surround2,destin finish2 goal2,scen2 set,extrem2 extremum,hayfield meadow," +
  "forefront head2,battlefront front2,hangout haunt repair2 resort2,firesid hearth2,hell infern,den2 hideawa hideout," +
  "height high2,midst thick2,jurisdict2 jurisdiction2,key2 paint2,den lair,demarc limit2,latitud2 parallel2," +
  "mand2 mandator2,monu2 monument2,lin2 outlin,open2 outdoor2,parish2 paroch2,common green2 park2,path2 rout," +
  "crest crown2 peak2 summit2 tip2 top2,piazza plac2,plac2 position,sit2 situ2,post station2,rang2 reach2," +
  "part2 region,clear2 open2,dec2 declin2,harbor haven2,berth2 slip2,local neighbor neighborhood neighbourhood vicin," +
  "front2 pres2,danger2 dangerous2,dark2 shadow2,plac2 seat,spac2 spacious2,scratch2 start2,provinc stat," +
  "stratif stratum,bed2 seam2,top2 upsid,plac spot,hamlet2 villag2,parcel2 tract,patch2 plot2,local venu," +
  "apex peak2 vertex2,divid2 watersh,direct way2,aim2 bear head2,cours2 trend2,tendenc2 trend,hous2 sign2," +
  "fring2 outskirt,ground2 reason,account2 scor2,incent induc motiv,impuls urg2,mania manic passion2,compuls2 obsess," +
  "ethic moral moralistic,ascend2 climb2 rais2 ris2 upgrad2,atmospher2 atmospheric2,bank2 cant2,bed2 bottom2," +
  "beeh2 hiv2,bit2 chip flak2 fleck scrap,blanket2 mantl2,bottom2 bottomland,boulder bowlder,brook creek," +
  "burrow tunnel2,calculus concret2,canon2 canyon,cliff drop2,contin continent2,cleft2 crack2 crevic2,crust2 encrust," +
  "cryst2 crystal2 crystall,farmland2 tilth2,declin2 decliv desc2 fall2,dreg settl,earth glob world2," +
  "break2 fault fractur2 shift2,conflu2 feed2 feeder2,forest2 timber2,hol2 hollow2,holler2 hollow2,cap2 hood2," +
  "inlet recess2,hillock knoll mound2,earth2 ground land2,ground2 land2 soil2,ledg shelf2,mar2 maria,mir slack2," +
  "mount2 mountain mountainous,essent2 necess necessar necessit requir,need2 want2," +
  "neighbor2 neighborhood2 neighbourhood2,gap open,par shav sliver,part2 piec2,notch2 pass2,cours2 path2 track," +
  "cavit pit,field2 plain2,pond pool2,enliven quicken2,radi2 radiator,chain2 rang2,reservoir2 sourc2,ribbon thread2," +
  "rent2 rip2 snag2 split2 tear2,rivulet run2 stream,rock ston,coast seacoast,deposit2 sedi,inclin sid2 slop," +
  "lather soapsud sud,spit2 tongu2,sliver splinter,fountain2 outflow2 spring2,sound2 strait,belt2 swath2," +
  "bench terrac2,deep2 trench2,sod sward turf,cosmic cosmo creat2 exist2 univers world,transmit vector2," +
  "vent2 volcano,fall2 waterfall,alien2 extraterrestr2,destin2 fat,deit divin god2 immort2,imp pixi,dwarf2 gnom," +
  "boge bogy2,demon devil2 fiend,spirit2 spiritu2,appar phantom specter2,adult adulthood grownup," +
  "adventur adventurer ventur,appl2 applic,attend meet2,help helper,capital2 capitalist2,captor captur2," +
  "chang changer modif2 modifier2,consum consumer,cow2 coward cower2,creat2 creator," +
  "defend defender guard protect shield,defender2 withstand2,engineer technolog,entertain entertainer," +
  "exper experimenter,individualism individualist,dwell dweller habit inhabit,aborigin nativ,intellect2 intellectu," +
  "lov lover,lov2 lover2,lead leader leadership,intermed2 intermediar medi,national2 subject2," +
  "equal2 equat2 match2 peer2,behold observ observer perc,rece receiver2 recip,religion religionist," +
  "travel traveler traveller,work worker,offend2 offender,coon2 nigger nigra spad2,spic2 spik," +
  "academ2 academic academicianship,accomplic confeder2,account control2 controller,defend suspect2," +
  "ace2 adept2 champ2 genius2 hotshot sens2 star2 virtuoso whiz wizard,achiev succ success2 win2 winner2," +
  "acquaint friend2 friendship2,act2 actor play2 player2,act2 actor2 work2 worker2,freak2 nut2," +
  "administrator2 execut2,admir2 admirer2 ador,admir2 admirer2,admonish monitor2 reminder2,adolesc teen2 teenager," +
  "adversar antagonism antagonist antagonistic oppon oppos resist2,advert advertiser,advis adviz," +
  "adviser advisor adviz consult,advoc propon,advoc2 counsel counselor2 plead2,agent2 broker factor2,agenc2 agent2," +
  "aggrav anno2,agricultur cultiv grow2 grower rais2,aid auxiliar,command2 commander2,booz2 lush2 soak2 sous2," +
  "alloc distribut2 distributor2,ally friend2,grad2 gradu,analyst2 analyz2,analyst analyz,anarch anarchist nihilism," +
  "ancestor ancestr anteced root2,angel2 back2 backer,angl2 troll2,apolog2 apologist justif vindic,fawn2 grovel," +
  "aspir hope2,apprentic apprenticeship learn2 learner2,appra appraiser valu,appra2 appraiser2 authentic," +
  "architect design2 designer,arrang2 transcrib2,arriv com2 comer2,artilleryman cannon gun2 gunner," +
  "illustr2 illustrator,affirm2 assert2 declar2,bastard prick shit2,assist help helper support2 supporter2," +
  "aggressor assail assault attack attacker,attend tend2 tender2,authoritar2 dict2 dictator2,automat automatic zomb2," +
  "aveng retal,fly2 flyer2,bab2 baby2 sister2,bab baby infanc infant,bank2 banker,king2 magn mogul2 power2 tycoon," +
  "barkeep bartender,bastard2 illegitim2,bath2 bather2,twirl twirler,bat batter hitter slug slugger," +
  "beast2 brut savag2 wildc wolf2,beat2 beatnik,believ2 believer worship2 worshipper,believ believer trust2," +
  "belov2 dear hone lov2,besieg besieger,best2 top2,bet2 better2 punt2 wager2,bid bidder,bid2 bidder2,post2 poster2," +
  "biolog biologist,bit biter,block2 blocker,sail sailor,boat2 boater2,bodybuilder muscleman2,bodyguard escort," +
  "bomb2 bomber2,book2 booker,lift2 lifter2,bor2 dull2 dullard2,borrow borrower,boss hir,bound leap,box2 boxer," +
  "slug2 slugger2,lad2 sonn,beau fellow2,boast brag,brib briber,brother2 comrad2,brother2 budd cron,bugl2 bugler," +
  "build2 builder2 construct,bruiz bull2,bull2 cop copper2 fuzz2 pig2,bull roughneck rowd ruff tough2," +
  "blunder butcher2 fumbl2 stumbl2,bunt2 bunter,bushwhack2 bushwhacker2,butcher2 slaughter,butt2 goat2,butt2 butter2," +
  "buy buyer purchas,dog2 heel2 hound,calcul comput2 computer2 estim2 figur2 reckon2,call2 caller compan2," +
  "call2 caller2 phon telephon,call2 caller2,campaign candid nomin,camp camper,candid2 prospect2," +
  "capitalism capitalist,captain2 chieftain,capt2 captiv2,career2 careerism,carrier2 newsbo," +
  "bear2 bearer carr carrier toter,cartoon cartoonist,catch2 match2,catch2 catcher,cater caterer,cavalryman trooper2," +
  "cavalryman trooper,centrist moder2,champ2 fight2 fighter2 hero2,blok chap cuss fella fellow gent2 lad," +
  "cas2 character2 eccentric2 typ2 typif2,beguil charm,babbl chatter2 magp2 spout,check2 checker2,check2 checker," +
  "chemist chemistr,child childhood fry2 kid minor nestl2 youngster,child kid2,baby2 child2 childhood2," +
  "chump fool2 gull2 mark2 suck2 sucker,cipher2 nobod,citizen citizenship,applaud clap2,classic2 classicist2," +
  "classif classifier,clean2 cleaner2,clergyman reverend,churchman cleric divin2,closer2 finish,clos2 closer2," +
  "buffoon2 clown goof2,buffoon clown,coach2 tutor,coach handl2 manag2 manager,coin2 mint2 mone," +
  "collabor2 collaborator2 cooper pardner partner partnership,collabor2 collaborator2," +
  "colleagu2 confrer fellow2 fellowship2,collect2 collector2,aggreg2 collector,giant2 titan titanic," +
  "column2 columnist editor,battl2 belliger2 comb2 combat2 fight fighter scrap2,comed comic2,command commander," +
  "comment2 commentator2 review2 reviewer2,commissioner commit2,commissioner2 commit2,comm communism2 communist2," +
  "assoc2 compan companionship comrad familiar2 fellow2 fellowship2,compan companionship,compos2 composer," +
  "compos2 typograph,concil pacif2 reconcil,conduct2 conductor direct2 director2,collaborator confeder2," +
  "confess2 confessor,confess2 confessor2,confid intim2,chisel2 defraud goug scam swindl,congressman represent2," +
  "conquer conqueror vanquish,conspir conspirator machin2,contract contractor,contractor2 declar2,conve conveyor," +
  "con2 convict2 inmat,coordin coordinator,ape2 emul imit,copy scrib2,coquett flirt2 teas2,correspond newspaperman," +
  "counsel counselor,design2 designer2,cattleman2 cowbo cowhand cowpuncher puncher,crack2 cracker2,crackpot nut2," +
  "artisan craftsman craftsmanship,craft2 crafter craftsman craftsmanship,craftsman craftsmanship," +
  "crawl creep2 creeper2,creat2 creatur2,creatur2 puppet2 tool2,creep2 weird,crimin criminal crook felon outlaw," +
  "ballad croon,cubism2 cubist2,minister parson pastor,custod keep2 steward2,client2 customer," +
  "bicycl cycl2 cyclist wheel2,dad dadd papa pop2,bird2 chick2 dam doll2 skirt2,dam2 lady2 madam,danc dancer," +
  "danc2 dancer2,beau2 clotheshors2 gall swell2,lunatic2 swashbuckler,darl dear duck favorit2 pet2,dat2 escort2," +
  "daughter girl2,dron2 lag laggard pok2 trail trailer,daydream woolgather,deceas deced depart2,argu debat2," +
  "deca2 decad2,beguil cheat dece slicker2 trick,decor decorator,defec shit2 void2,demand demander," +
  "democr2 populism populist,demonstr2 demonstrator2 protest2 protester2,demonstr demonstrator,depart goer leav," +
  "deposit2 depositor,deput2 lieuten2,deput2 surrog2,defect2 desert,desert rat2,despair2 desper2," +
  "destro2 destroyer2 ruin undo2 uproot2 wast2,detect investig2 investigator2,detract detractor disparag," +
  "develop2 developer,devis deviz2,diagnostic patholog pathologist,diar journalist2," +
  "dict2 dictator2 dictatorship2 potent,dict2 dictator,different discrimin,diplom2 diplomatic2," +
  "direct2 director manag2 manager,direct2 director2,adher discipl,dispens2 dispenser2," +
  "contest2 diss2 dissenter object protest protester,distribut2 distributor,div2 plung,doctor physic,dodg2 fox," +
  "don2 father2,donor giv2 giver2 pres2,doorman porter,doubl2 imag2,betra2 traitor2,conscript2 draft induct," +
  "draw2 drawer2,drama dramat dramatist playwright,attract2 draw2,dream2 dreamer,dress2 dresser2," +
  "drink2 drinker2 imbib top,drink drinker,driv driver,driv2 driver2,use2 user2,drum drummer,drink2 drunk drunkard," +
  "dry2 prohib,boob dop2 dumbbell2,eat feed2 feeder2,eccentric flak2,econom economist,edit editor,educ educator," +
  "elder senior2,electric lineman2,emplo2 employ,emplo2 employer,enem2 foe oppos2,anim2 energ vital2," +
  "engrav2 engraver2,engrav engraver,enthusiast partisan2,enter2 entr2,enterpr entrepreneur,epicur food gourmet," +
  "dream2 dreamer2 escap2,evalu judg2 judic2,evangelism evangelist gospeler,examin inspect2 inspector2," +
  "examin2 quiz2 test2,execut2 executor,exhibit2 shower2,deport exil2,exploit use2 user," +
  "adventur2 adventurer2 explor2 explorer,export exporter,eradic2 extermin,fair2 pans2 queen2 queer2," +
  "falcon2 hawk2 hawker2,buff devot fan2 lov2 lover2,fanatic fiend2,enthusiast2 fanc2,fantas fantasist,farm2 farmer," +
  "fascism2 fascist2,beget father,field2 fielder2,field2 fielder,discover find spot,sneak2 sneaker2," +
  "fish2 fisher fisherman,fishmonger fishwif,fly flyer2,enem2 foe2,follow2 follower2,fool sap2," +
  "forecast predict soothsayer,father2 forefather sir2,alien foreigner,foreigner2 outsider,boss chief2 foreman," +
  "begin2 beginner2 father2 find founder,freak monster2 monstros monstrous,freel2 independ2,monastic2 monk," +
  "friend friendship,fle fugit runawa2,gag gagwriter,galvan inspir2,gambl2 gambler,gambl2 gambler2," +
  "gang gangster mob2,garden gardener,garden2 gardener2,chok2 strangl throttl2," +
  "author2 authorship2 gener2 generator2 sourc2,brain2 genius mastermind2,geolog geologist," +
  "coloss giant2 gigantic2 monster2 monstrous2,giant2 gigantic2 hulk whal,fill girl miss,girl2 girlfriend," +
  "golf2 golfer,goner toast2,govern2 governor gubernator,grammar syntax,grandma grandmother grann," +
  "greet salut welcom2,bridegroom groom2,bridegroom2 groom,guarant2 suret2 warr2,jail screw2," +
  "guerrilla insurg2 irregular2,guest invit,gun2 gunman gunslinger shoot2 shooter2,cat2 guy,hack hacker2," +
  "hack2 hacker2,cron witch2,goof2 goos2 jackass,harass harr,hat hater,chief head2,headlin2 star2 stardom2," +
  "chief2 chieftain2,headmaster master2 schoolmaster,attend2 hear2 hearer listen listener,gentil2 pagan," +
  "heav2 heaver2,hedonism pagan2,heir inherit,devil2 hell,herald trumpet2 trumpeter2,drover herd2,reclus solitar2," +
  "agon protagonist2,highwayman hijack hijacker,hijack2 hijacker2,hik2 tramp,bushwhacker hillbil,hit2 hitter2 strik," +
  "hobbl limp,hog2 pig2,bear2 bearer2 hold2 holder2,household householder,gay2 homosexu,hood punk tough,hop2 hopper2," +
  "humanism2 humanist,humanism2 humanist2 humanitar2,humanitar2 improv,humor humorist,hunt hunter,hunt2 hunter2," +
  "hustl2 operator2,dissembl hypocrit phon,dream2 dreamer2 idealist,ideolog ideologist," +
  "idiot idiotic2 imbecil retard2,bum2 idl2 idler loaf,imp2 monke2 rasc2,fak2 faker fraud2 pretend pseudo2 sham2," +
  "individu2 individual2,industr industrialism,infield infielder,inform sourc2,betra2 blab inform2 rat2 sque2," +
  "init2 pundit,ask enquir inquir quer quest2 questioner,init2 instig2,incit instig provok2,insurg insurrect rebel2," +
  "decorator design2 designer,interpret2 interpreter transl,interview interviewer,intrud intruder trespass," +
  "encroach invad invader,invalid void2,discover2 invent inventor,invest investor,fool2 jest,gem2 jewel2," +
  "jewel jeweler2,jewel jeweler,jimdand jimhicke,jok joker,joker2 turke2,judg judic jurisprud2 jurist2 justic2," +
  "jurisprud jurist,kidnap kidnapper snatch2,kill killer,king kingdom,king2 queen2,relat relation2 relationship2," +
  "famy2 kinship,apprehend know,labor2 laborer,dear2 lamb2,attorne law2 lawyer,layman secular2," +
  "assimil learn learner scholar2 scholarship2,leas less,lectur lecturer reader2,lectur lecturer," +
  "leech2 parasit2 spong2,left2 southpaw,left southpaw2,legisl legislator,lend lender,let2 letter2,liar lie2," +
  "liber progress2,debauch2 libertin,linguist2 linguistic2,liv2 liver2,lobb lobbyist,board2 lodg room2,linger loiter," +
  "long2 longer2 yearn,picket scout sentinel sentr spot watch2,lord nobl2,los2 loser2,los2 loser," +
  "fail2 failur2 los2 loser2,clod gawk2 lummox lump2,luger2 slid,fall log2 logger,luminar notabl," +
  "lunatic2 madman maniac,lurk skulk,lyric lyricist,mama mamma mom momm mum2,machin machinist mechanic,illud2 magic," +
  "magp2 scavenger2,maid2 maiden,carrier2 mailman,mak2 maker shap2,boy boyhood,malinger sham2 skulk2,mand mandator2," +
  "manufactur2 manufacturer2 produc2 producer,march2 parad2,seafarer seaman tar2,martyr suffer2 sufferer2," +
  "mask masquerad,master2 profession2,captain2 master2,medium2 sensit2,member membership,fix2 fixer2 mend repair," +
  "merch merchand,courier messenger,bear2 bearer,activism activist milit2,model2 pos,ideal2 paragon2 saint2," +
  "moder2 moderator2,monologist monologu2,monopo monopol,demon2 devil2 fiend monster2 monstrous2,mortic undertaker," +
  "automobil motor,climb mount2,griev lament mourn mourner sorrow2,mouth2 mouthpiec2,mov2 mover," +
  "liquid murder2 murderer,muscl2 muscleman,mull mus ponder,music2 musicianship2," +
  "instru2 instrumentalist music musicianship play2 player2,mutant mutation sport2 vari2 vary2,mumbl murmur mutter," +
  "figur2 nam2,narr2 storyteller tell,navig2 navigator2,obstruct resist2 thwart,negot negotiator treat2," +
  "neighbor neighborhood neighbourhood,neutral neutralism neutralist,entr2 fledgl freshman newcomer start2 starter2," +
  "begin beginner init2,hour nymph2,accommod2 oblig2,comment2 commentator observ2 observer,funct2 official," +
  "issu2 offspr,oper2 operator2,oppon oppos2 opposit2,orator oratoric rhetoric,order2 system systemat," +
  "arrang organ2 organizer,conc mastermind2 origin,lord2 lordship2 master2,overs superintend," +
  "owner ownership proprietar proprietor proprietorship,bag2 box2 boxer2 pack,nuis2 pain2,paint painter," +
  "paint2 painter2,bear2 bearer2,coddl pamper spoil2,paranoiac paranoid2,excus2 forg pardon,parent parenthood," +
  "lampoon parod,partak2 shar2 sharer,passenger rid2 rider2,pass2 passerb,nationalism nationalist patriot," +
  "patrol patroller,frequ2 patron,patron2 sponsor2 sponsorship2 support2 supporter2,pay payer," +
  "bucolic2 peas peasanthood provinc2,barbar2 peas2,peas2 peasanthood2,pedantic scholastic,hawk hawker peddl peddler," +
  "foot2 walk,pens2 pensioner,perfect perfectionism perfectionist,perform performer,culprit perpetr,embod incarn," +
  "sweat2 sweater2,induc persuad,degener2 devi2,pessimism pessimist,cuss gadf pester,petitioner supplic," +
  "apothecar chemist2 chemistr2 drug pharm pharmacist,altruism philanthropist,photograph photographer,pianist piano," +
  "pick select,pander pimp procur2 procurer,innov pioneer,pip2 piper,hurl hurler pitch2 pitcher twirl2 twirler2," +
  "complain plaintiff,contr deviz plan2 planner,plaster2 plasterer,particip2 play player,play2 player2,map plot2," +
  "despoil despoiler loot2 plunder2 raid,poet poetic2,officer2 policeman,pol politic,canva2 canvass poll pollster," +
  "papal pop,port2 porter,pos2 poseur,positivism positivist rationalism2,potter throw2,forc2 power2,influ2 influent2," +
  "practic practitioner,prank2 trick,preach preacher,preced2 predecessor,pres2 sponsor2," +
  "presid2 presidenc2 president2,presid presidenc president,chair2 chairman chairwoman presid2 presidenc2," +
  "prey target2,deal2 dealer2 princip2,head2 princip2,capt prisoner,gladiator2 prizefight2,postpon procrastin," +
  "procur2 procurer2 secur,produc2 producer,pro profession2,professor professorship,cod2 program2 programmer," +
  "boost2 plug2 promot2 promoter,promulg promulgator,propaganda propagandist,prophet prophetic seer2," +
  "prophet prophetic,mov2 mover2 propos,prosecut prosecutor,bawd prostitut tart2 whor,provid2 provider2," +
  "prowl prowler sneak2 stalk2,psychiatrist shrink2,psycholog psychologist,public publicist,publish2 publisher2," +
  "drag pull tug,pup2 pupp2,chas pursu pursuer,pursu2 pursuer2,peddl2 peddler2 push2,quak2 quaker2 trembl," +
  "raft2 rafter2,blood2 rak2 rip2,ranch2 rancher,rap rapist,read reader,read2 reader2,realism2 realist realistic2," +
  "disprov rebut refut,recept receptionist,enlist2 recruit2,redact reviz rewrit,crusad2 reform,record2 recorder2," +
  "fixtur2 regular2,regul2 regulator2,fireman2 reliev2,comfort reliev2,newsman report2 reporter,repositor secretar2," +
  "recover sav saver,investig investigator research2 researcher,occup occupanc resid,control2 controller2 restrain," +
  "retail2 retailer,revel2 reveller,reader2 refer2 review reviewer,revolut revolutionar2 subvert,rid rider," +
  "rid2 rider2,rig2 rigger,challeng2 challenger compet competitor contend2 contender rival," +
  "bawl2 roar2 roarer screech shout yell2,rasc rogu,roof2 roofer,bum git puk rat2 skunk,rul ruler,run2 runner2," +
  "rustl rustler,divers wreck,navig2 navigator,angel2 saint,salesgirl saleslad,planet2 satellit2," +
  "iron ridicul satir satirist,ambl stroll,barbar savag,sav2 saver2,deliver2 rescu sav2 savior2,rat2 scab2," +
  "plot schem2,scholar scholarship stud2,scholar2 scholarship2,mistress2 schoolmarm schoolmistress,classm schoolm," +
  "flout jeer mock mocker scoff,nag scold,guid2 scout2,scrawl scribbl2,scrib2 scribbl,carv sculptor sculptur," +
  "quest2 search seeker,see2 seer2,market2 sell seller traffic2 vendor,romanticism sentimentalist," +
  "colon settl2 settler,settl2 settler2,sew2 sewer2,sheepman2 shepherd,shoot2 shooter2," +
  "shopkeeper storekeeper tradesman,shop shopper,shop2 shopper2,gun2 gunman2,suffer sufferer,excurs trip2," +
  "sing singer vocal vocalist,evildoer sin sinner,sip sipper,sis sister,doubt skeptic,skid slipper2," +
  "skirmish skirmisher,shirk slack2,sleep sleeper slumber,pig2 slob sloven,beaut2 dish2 mantrap stun sweetheart2," +
  "charm smooth,contraband2 runner smuggl smuggler,scorn sneer,socialism socialist,canva2 solicit,boy2 son," +
  "song songwriter,magic2 wizard2,psych psychic soul,monarch sovereign,speak speaker talk2 utter2 verbal2," +
  "special specialist,special2 specialist2,look spectator view2 viewer watch watcher witness2,disburs expend2 spend," +
  "interpreter2 represent2 spokesperson voic2,sport2 sportsman sportswoman,mat2 partner spous,sprint sprinter," +
  "lam squar2,gall2 squir2,stag2 stager,reel stagger totter2,stammer stutter,stamp stomp tramp2 trampl," +
  "relief2 reliev2 substitut2,lead2 princip2 star2,statesman statesmanship,dock load longshoreman,smother stifl," +
  "shareholder stockholder,fireman2 stok,fabric2 storyteller2,stra straggl straggler,alien2 stranger unknown2," +
  "strateg strategist,peel2 strip2,educ pupil stud,stumbl trip2,dullard stupid2,styl2 stylist,overcom subdu," +
  "cas2 subject2,subordin underl,contribut contributor subscrib2,reader subscrib2,endors indors2 ratif subscrib," +
  "reserv2 substitut2,heir2 succ2 successor2,replac2 succ successor,petit2 petitioner2 sue,propos suggest,suitor woo," +
  "super2 superintend2,provid provider supp supplier," +
  "admir admirer boost2 champ2 friend2 protagonist support2 supporter,surrender yield2,altern2 replac2 surrog," +
  "surve2 surveyor,surve2 surveyor2,surv2 survivor2,subsist surv2 survivor,stead2 sweet sweetheart,bather swim," +
  "swing2 tramp2,switch2 whip,crawl2 lacke2,symbolism symbolist,symbol symbolism2 symbolist2,comfort sympath2," +
  "shadow2 tail2,seam tailor2,sampl2 sampler2 tast2,assess assessor,instruct instructor teach teacher,mat2 teamm," +
  "teamster2 truck2,team2 teamster,anno teas vex,technic2 techniqu2,earth earthman,rent2 tenanc tenant," +
  "tenanc2 tenant2,scourg2 terror2 terrorist2 thre2,terror terrorism terrorist,examin test,depos2 testif," +
  "heal2 healer therap therapist,steal thief,mind2 think2 thinker,think2 thinker2,fiddl2 tinker,tip2 tout2," +
  "giggl titter,ring2 toll,persecut torm tormentor,tour tourist,track2 tracker,deal2 dealer monger trad2 trader," +
  "train traineeship,traitor traitorous treason,bum tramp,trap2 trapper,attempt essa2 try,plod trudg," +
  "trumpet2 trumpeter,tumbl2 tumbler,fiddl2 twiddl2,open2 opener2 undo2 unfasten unti,rebuk reproach," +
  "maintain sustain uphold,use user,guid2 usher2,suppl usurp,utter vocal,drift2 vagabond2,gentleman2 man2 valet," +
  "stager2 veteran2 warhors2,vet2 veteran2,vet veterinar2,dup2 victim,master2 superior2 victor," +
  "scoundrel villain villainous,debauch2 viol2,fiddl2 violin violinist,see2 seer,visit visitor,voluntar2 volunteer," +
  "elect elector vot voter,verif vouch,voyag2 voyager,card2 wag wit2 witt2,serv2 server wait2 waiter,wait2 waiter2," +
  "arous2 rous2,roam wander wanderer,warr2 warrant2,war2 warrior,watch2 watcher2 watchman,wav2 waver2,wear wearer," +
  "cry2 weep,lift lifter,coax wheedl,complain grumbl moan squawk whin,john2 trick2,widow widowhood," +
  "squirm wiggl wriggl,win2 winner2,victor2 win winner,inform2 witness,attest2 witness2,mash2 wolf2,marvel wonder2," +
  "carv woodcarver,insect2 lous2 worm,worship worshipper2,grappl wrestl wrestler,author authorship writ writer," +
  "writ2 writer2,jerk yank,rub yokel,christ2 deliver2 redeem," +
  "consequ effect effectu event2 eventu2 issu2 outcom2 result upshot,aftermath wak,impact wallop2,branch2 offset2," +
  "produc2 product2,chanc2 fortun hazard2 luck,fortun2 luck2,aberr2 distort,rac2 wash2,motion2 move2," +
  "beam2 ray shaft2,beam2 ray2,air2 airy2 breez,capac2 capacit,freez2 frost,death die,deca2 decompos2," +
  "deposit2 sedi2 sediment,peel2 shed2,drift impel impetus impuls,galvanic galvanism,delug2 flood inund," +
  "sunshin2 temper,frict2 rub,grip2 tract,glow2 radi,blast2 blow2 gust,haz hazy,glow2 incandesc,induc induct2," +
  "lever2 leverag purchas2,biolog2 biologic2 biologist2,flight2 trajector,thaw2 warm2,moon moonlight," +
  "sun2 sunlight sunshin,mortif2 necros necrotic,potent2 voltag2,downfall2 precipit2,press pressur,puff2 whiff," +
  "push2 thrust2,rain rainfall,cloudburst delug2 downpor pelt2 soak2 torr,scatter2 sprinkl2,fum2 smok,snow snowfall," +
  "arc discharg2 spark2,conduc conduct conductiv,tornado twist,transpar transparenc,condition2 weather," +
  "bloom2 blossom flower2,hilar2 hilum2,pit2 ston2,rutabaga2 swed2,dock2 sorrel2,crop harvest," +
  "prick spin2 stick2 sticker thorn2,fuzz hair2,flesh2 pulp,creep2 creeper,bush shrub,cut slip2,offset2 runner2," +
  "crown2 treetop,stalk2 stem2,ear2 spik2,kernel meat2,grap2 grapevin2,foliag leaf leaflet2,owner ownership," +
  "commun2 community2,proprietar proprietor proprietorship,belong hold2 propert,acr estat2 land2,leas let rent," +
  "bundl2 pil2,clobber2 stuff2,access2 addit2,bargain2 buy2 steal2,assign2 grant2,gross2 receipt revenu," +
  "earn net2 profit,profit2 win,issu2 proc return2 tak yield2,revenu2 tax,boot loot plunder priz2,heritag2 inherit2," +
  "bequest legac,dowr port2,scholar2 scholarship,award2 priz,bonus2 incent2,adjust2 allow2,deduc2 discount2," +
  "expend2 expenditur outla2 spend2,disburs expens,pay paym,earn pay2 remuner salar wag,part2 percentag2 port2 shar," +
  "piec2 slic,interest2 stak,alloc allot,damag redress,counterbal2 offset2,aton expi satisfact2,damag2 pric2 term," +
  "far2 transport2,duty2 tariff,loss2 red2,los loss,amount sum,specul2 ventur2,bet2 stak wager2,protect2 secur2," +
  "bail bond2,rich wealth2,mean2 subst2,capital capitalist2,financ fund," +
  "keep2 liv2 livelihood support2 sustain2 susten2,back2 fund support2,comfort conven,maintain2 mainten2," +
  "fund2 stock2 stor2,backlog2 reserv2,ice2 sparkl,stamp2 tender2,bread2 cabbag2 dough kal loot scratch2 sugar2," +
  "cent2 penn,bill2 not2,buck2 clam2 dollar,book2 ledger,evalu2 valu2,certif2 certific2 secur2,absorb absorpt," +
  "absorb2 absorpt,accret accumul,adapt adjust2,absorpt2 assimil2,absorb2 absorpt2 assimil2,effloresc flower," +
  "brood incub2,equilibr equilibrium,burn2 combust,consumpt2 use2,recover recuper,chill2 cool,corrod eros2," +
  "deca2 declin2,deca2 disintegr2,declin diminish diminut,decompos2 rot,decr2 decreas2,defec shit2," +
  "declin deterior2 worsen,develop evolut evolv,discharg2 emit2 expel2,disintegr2 dissolut dissolv2," +
  "dissolut2 dissolv,eb ebb2 wan2,elimin2 evacu2 excret void,erod eros wear,evolut2 evolutionar2 evolv2," +
  "fier2 fir2 flam,germin sprout,develop2 development2 grow growth matur,grow2 growth,cur harden2 set2 solidif," +
  "heat warm2,grow2 growth2 increas2 increment,inflow influx,tear water,leak2 wet2,matur ripen,flow2 period2," +
  "metabol metabolic,multip2 multiplicat2,action2 activ2,delet omit,funct oper2 perform2,efflu2 outflow2," +
  "perm pervad suffus,perspir2 sweat,photograph2 photographic2,indent2 pit rough2,radi2 radioact radioactiv," +
  "refill renew2 replac2 replenish,purif2 refin,aging ripen2,lookup search2,defin shap,dump2 shit2," +
  "falloff slack2 slump,sorb sorpt,different2 special,select2 surviv2,synergism synergistic,melt thaw," +
  "transcrib2 transcript2,flower unfold,evapor vapor2,broaden2 widen,ferm2 ferment,enough2 suffic,perch2 pol2 rod2," +
  "gal gallon,mil2 milliliter,pac2 yard,digit2 finger2,extremum2 peak,knot2 mil2,pound2 punt2,atm atmospher2," +
  "differ2 remainder2,fourth2 quarter,cipher2 naught nothing null2 zero zip2,digit digital figur2,cipher2 zero2," +
  "ace singl2 unit2,fellow2 mat2,brac2 coupl2 pair span2 yok2,leash2 thre2 trio troika2,four2 foursom2," +
  "fin fiv2 quintet2,sextet2 six2,decad2 ten2,dozen twelv2,centur2 hundred,grand2 thousand yard2," +
  "addit2 gain2 increas,catch2 haul2,footstep pac2 step2 strid2,output2 produc2 yield2,neighborhood2 region2," +
  "dab2 splash2 splatter2,bit spot2,scatter sprinkl,drop2 droplet2,drop2 droplet,dos dosag,shit2 squat2,nip2 shoot2," +
  "hint2 suggest2 trac,shred whit,hint2 jot2 mit pinch2 speck ting2 touch2," +
  "batch2 deal2 flock2 hat heap2 lot mass2 mess2 mint mountain2 peck2 pil2 plent2 pot2 raft2 sight2 slew spat stack2 wad2," +
  "battal2 multitud multitudinous pack2,boatload carload2,delug flood2 inund2 torr2,billion2 million2 trillion," +
  "ocean2 sea2,dozen lash load lot pil2 scor slew stack ton wad,room2 way2,capac2 cont2 contain2,deal2 relation," +
  "relation relationship,indebt2 oblig2,funct map,tan2 tang2 tangent2,find2 found,basis foot2 ground2,alli2 bond2," +
  "communic2 communicat2,comprehend2 includ2,mater2 material,applic applicabil pertain pertin,agre2 concord2," +
  "limit2 modif2 qualif,mod2 modal2 mood2,mod2 modal,imperfect2 progress2,compon constitu2 part port,bas2 basis2," +
  "detail2 item2 particular2,balanc2 remain2 remainder residu rest,remain2 remn,affin2 kinship,rapport reson2," +
  "kinship relation2 relationship2,desc2 descend2 lineag2,birth2 parent2,proport2 ratio2," +
  "commensur correspond2 proportion,perc percentag,proportion2 proportional,front2 frontag2,north2 northward2," +
  "east eastward2,south2 southward2,west2 westward2,altitud2 elev,alchem chemistr2,interdepend mutu2 mutual2," +
  "mutu mutual,interrel interrelationship,anteced2 forerunner2,synchron synchronism synchronous,asynchron desynchron," +
  "oppos opposit,polar sign2,incompat2 incompatibil inconsistenc repugn2,contrar opposit2 revers2,invers opposit2," +
  "differ2 different2,impl2 implicat2 implication2,solid2 solidif2,plan planar sheet2,flair2 flar," +
  "bend2 crook turn2 twist2,connect2 link2,tang tangent2,corner2 nich recess2,circl circular,equat2 equator2," +
  "disc2 disk,halo2 ring2,coil2 curl2 roll2 whorl,twirl2 twist2,convolut swirl whirl2,contort tortuous2,buckl2 warp2," +
  "dip2 inclin2,bowl trough2,channel2 groov,pocket2 scoop2,bulg bump2 promin2 protrud2 protuber swell2," +
  "knob2 nod2 thicken2,arc2 bow2,depress2 impress2 imprint2,balanc2 counterbal2 equilibr2 equilibrium2," +
  "proport2 symmetr2 symmetric2,spher2 spheric2,ball2 glob2 orb2,column2 pillar2 tower2,barrel2 drum2,pip2 tub2," +
  "bead2 drop2 droplet2 pearl2,peak2 point2 tip2,bound2 boundar edg2,border2 margin,fring peripher," +
  "brink threshold2 verg,bias2 diagon2,dent2 incis2 inciz prick2 scratch2 slit2,droop2 sag2," +
  "creas2 furrow2 lin2 seam2 wrinkl,chap2 crack2 crevic,bend2 creas2 flex2 fold,pucker ruck2,cleav cleft," +
  "empt2 vacanc vacant vacuum2 void2,articul2 join2 joint2 junct2 junctur2,dot point2,spin2 spur2," +
  "bottleneck constrict,cast2 mold mould2 stamp2,branch2 leg2 ramif2,pocket2 pouch2 sack2,block2 cub,knif2 tongu2," +
  "condition status2,involv2 particip2,silenc silent,position2 situ2,plac2 sho,relation2 relationship2," +
  "compan companionship fellow2 fellowship2 societ2,confid2 confident2 trust2,affil assoc2 tie2,romanc romantic2," +
  "affair intim2 involv2 liaison,incubus2 nightmar,pass2 strait2,pictur2 scen2,degr2 level2 point2 stag2," +
  "elev height2 peak2 pinnacl2 summit superl2 top2,extend extent,cas2 event2,urgenc2 urgent2,offic2 official2 power2," +
  "position2 status,equal equat2 equival par,plac2 station2,qual2 qualif2,star2 stardom,championship titl2," +
  "preced precedent prior priorit,superior2 transcend,foot term,exist existent2,actu actual,real realism2 realist2," +
  "tru truth2,unre2 unreal2,fals falsif,aliv lif2 liv2,endur2 surv surviv,rest2 sleep2,marriag matrimon union2," +
  "widow2 widowhood2,quiet2 tranquil,concord2 harmon2 harmonic2 harmonious2,pacif2 peac,amiabl2 amit2,peac peaceful," +
  "accord2 agre2,anarch anarchist lawless,nihilism2 nihilistic2,chao chaotic,disorder rough2 rowd," +
  "commot disrupt2 disturb2 flutter2,turmoil upheav2,splash2 stir2,storm2 tempest,tumult tumultuous uproar," +
  "turbul2 upheav,agit2 ferm ferment unrest,antagon antagonism antagonist antagonistic hostil2,tens2 tension2," +
  "clash frict,disagr disagre diss2 dissend2,suspect2 suspic2,cloud2 overcast2,shad shadow,dim2 dusk," +
  "gloom somber sombr,ecstas ecstatic exalt raptur transport2,gratif satisfact,felic2 happ,ecstas ecstatic raptur2," +
  "enlighten2 nirvana,sad2 sadness2 sorrow,bereav mourn,innoc2 pur2 purif purit whit2,crimin2 criminal," +
  "autonom liber libert,liber2 libert2,discret discretionar,subject subjug,capt captiv,restrain2 restraint2," +
  "capt captiv imprison2,custod detain detent hold2,agenc2 agent2 repres2 represent2,imbal instabil2 unbal," +
  "motion2 mov2,quiver shak trembl vibr2,lifeless motionless still2,fix immobil,act2 action2 activ,busy hum2," +
  "arrest2 check2 halt2 hitch2 stay2 stop2,dorm2 quiesc,torpid torpor,deadlock impass standstill,fatigu tir wear," +
  "drunken tips,sober sobriet,sleep slumber,drows sleep somnol,prepar prepared read,crossroad2 junctur2,anger2 angr," +
  "excit fervor2,heat2 rut2,passion2 rag2,infertil steril,confin labor2,energ2 energetic2 vital2," +
  "bloom2 blush2 flush2 rosy,fresh2 glow,fecund2 fertil,potenc2 potent2,disorder upset2,ailm complaint ill," +
  "ill illness malad sick,depend dependenc2,dilat distend2,complic2 complicat2,spot2 touch2,fit2 paroxysm," +
  "diabet diabetic2,frambesia yaw,patholog2 pathologic2 pathologist2,acetonemia ketos,harm hurt injur," +
  "excor2 scrap2 scratch2,cut2 gash2 slash2 slic2,bleed hemorrhag,bruiz contud,scorch2 sing2,burn2 tan," +
  "break2 fractur2,bit2 sting2,strangl2 strangul2,lesion2 wound,pull2 twist2 wrench2,effect2 effectu2,lump2 swell," +
  "hurt pain,agon suffer,hemorrhoid pil,pang2 sting2,raw2 sor tender2,torm tortur2,inflam red2,chill2 shiver," +
  "nausea sick2,cramp spasm,scar scarif,atroph wast2,diarrhea diarrhoea loos,anemia2 anemic2,anxiet anxious," +
  "stress2 tens,elucid2 lucid2,ration rational reason2 reasonabl,mania2 manic2," +
  "craz2 delirium frenz fury hysteria hysteric infur,hysteria2 hysteric2,insan lunatic mad madness,irration unreason," +
  "stammer2 stutter2,disturb2 perturb upset2,fret2 lather2 sweat2,flap2 fuss,panic2 scar2,fit2 scen2 tantrum," +
  "anno bother irrit vex2 vexat2,impat restless2,ench2 enchant2 spell tranc,captiv fascin,plight predica," +
  "box2 corner2,fix2 hol2 jam2 mess2 muddl2 pickl2,strain2 stress2,job2 problem problematic2,acknowledg recogn," +
  "defect2 renunc2,censur2 exclud2 excommunic,discret distinct2 separ separat severalt,lon lonel solitar2," +
  "detach2 insul insular,anom anomic,conc priv privat secrec,confident2 confidential,unificat2 union2," +
  "coal2 coalesc2 fusion2,alli confeder2,connect link2,interconnect interconnected,consist2 consistenc2," +
  "conjunct2 junct,continu continuous,improv2 melior2,refurbish renov2 restor2,adult2 adulthood2,child2 childhood2," +
  "baby infanc2 infant2,banish ostrac,grad2 level2 tier,grad step2,glar2 spotlight,sali strik2,profil2 visibil2," +
  "import2 important2,accent2 accentu2 emphas emphatic2,focus2 stress2,distinct2 emin not2 preemin," +
  "humbl obscur unimport,limbo obliv,honor laurel,glor glorif glorious,celebr2 fam famous,esteem regard2 respect2," +
  "fam2 famous2,discredit disreput,disgrac sham,abas abject degrad2,decad degener2,ascend2 ascendanc control2 domin," +
  "domin2 master2 suprem,domin rul2,reign2 sovereignt2,despotism tyrann2,ban curs2 nemes2 scourg2,eas2 relief2," +
  "repriev respit,cozy snug,discomfort uncomfort uncomfortabl,mala uneas2,upbe2 welfar2,health well," +
  "miser wretch2 wretched,suffer woe,demand2 need,defic2 deficienc lack want2,necess necessar necessit,hast2 hurr," +
  "imper imperativ insist press pressur2,critic2 critical cruc crucial,excess2 surfeit2,nothing void2,vacanc vacant," +
  "nak naked nud,altogether2 raw2,flawless perfect perfectionist,cultiv2 cultur2 finish2 polish2 refin," +
  "integr unit whol,entir entiret integr2 total,comprehens comprehensiv full,incomplet raw2,fail weak," +
  "defect2 fault flaw,crud primit rud2 rude2,circumst destin2 fat2 fortun2 lot2 luck port2," +
  "prosper prosperous success successful,bless2 boon,advers hardship,gutter2 sewer2 toilet2,catastroph disaster," +
  "bankrupt bankruptc fail2 failur2,owner2 ownership2,form2 phas,solid solidif2,potenc2 potent potential," +
  "chanc2 prospect,hope hopeful,chanc opportun,audi2 hear2,crack2 shoot2,anticip2 expect,pur purif purit," +
  "contamin taint,depress slump2,prosper prosperous,indebt liabil,afflu rich2,comfort2 eas2," +
  "luxur2 luxurious opul sumptuous,poor povert,depr depriv need want2,antiseptic steril2,immacul spotless," +
  "order2 orderl2,dirt unclean,dirt filth greas2 grim soil stain2,slopp sloven slovenl,jumbl muddl smother2 welter," +
  "norm2 normal,common expect,abnorm abnormal,deflect warp2,block2 obstruc2,circumst2 context2 set2," +
  "background2 scop2 set2,milieu surround,area2 arena domain field2 orbit2 spher,kingdom land2 realm," +
  "provinc2 responsibil2,erod2 eros2,acclimat clim,depress2 low2,fog2 murk,lull2 quiet2,clim mood,ambi atmospher," +
  "bleak desol2 naked2,feel2 flavor look2 smell2 spirit ton2,immun2 resist2,exempt freedom2,liabil liabl2," +
  "capabil2 capabl2 capac,react2 reactiv2,mudd slopp2 water,moisten moistur wet2,arid2 thirst,impregn invulnerabil," +
  "protect2 shelter2,hazard jeopard peril perilous risk,menac thre,peril2 perilous2 risk," +
  "expos2 exposur2 vulner2 vulnerabil,taut2 tens,condition2 shap2,soft2 unfit,debil debilit feebl frail infirm," +
  "disabil disabl handicap impair2,gam2 lam2,corrupt2 rotten2,decompos disintegr,deterior impair2,desol devast," +
  "ruin ruinous,death2 destruc2 die2 end2,dark2 wick2 wicked2,illumin light2,mater stuff,dross impur," +
  "atom2 atomic2 molecul2 molecular2 particl speck,mix mixtur,metal2 metallic2,alkal bas2,group2 radic," +
  "calcif calcium,mercur quicksilver2,gas2 gasolin,rock2 ston2,gem2 ston2,glu2 gum2 gumm2,parch2 sheepskin2," +
  "fall2 hid2,fur pelt2,bleach2 whiten,chaff2 stalk2 straw2,adam2 diamond,dilut thin2,exhaust2 fum,discharg2 emit2," +
  "deject2 stool2,dirt2 shit,drop dung muck2,piss2 urin urinar water2,puk2 vomit2,efflu wastewater," +
  "garbag refus2 scrap,rubbish scrap2 trash,debr dust junk rubbl,fertil fertilizer,formul prepar2," +
  "cryst2 crystal2 crystall2 quartz,cryst crystal2 crystall,glycerin glycerol,pitch2 tar,fract fraction2," +
  "lumber timber,clay2 mud mudd,mir2 slop2 slopp2,muck2 slim2 sludg2,oil oily2,pad tablet2,crud2 oil2," +
  "orthophosph phosph,powder pulver2,peptidas proteas,saltwater seawater,gunpowder powder,poison toxic," +
  "dissolv resolv solv,evapor2 vapor,build2 builder,board plank,essenc2 essent2,past yesteryear,histor historic," +
  "futur hereafter2,continuous continuum,continu2 durat2,continu2 durat,week2 workweek,holida vacat,out2 picnic," +
  "lif2 lifetim,day year2,death2 die2 last2,death2 demiz die,baby infanc infant,child childhood,girl maid2 maiden," +
  "adult adulthood matur,age2 year,day2 daylight daytim,midda noon,eve2 evening,dark2 night nighttim," +
  "dawn daybreak morning2,dusk fall2 nightfall twilight,dist2 spac2,lunat moon2,sent2 tim2,min minut,sec second," +
  "autumn fall2,spring springtim,winter wintertim wintr,age2 year2,etern infinit," +
  "inst instantaneous minut2 moment second2,patch2 piec2 spell2,bit2 minut2 moment momentar second2," +
  "flash2 heartb2 inst twinkl wink2,epoch era,centenar2 centenn,fram2 in,bout round2 turn2,pac tempo," +
  "begin2 first2 kickoff offset2 outset start2,administer2 administr2 presid presidenc," +
  "clos2 conclud2 final finish2 last2,expir termin,break2 intermit2 interrupt2 paus suspend2," +
  "dela2 hold2 postpon wait2,interim lag2 meantim meanwhil2,relief2 respit2 rest2,frequ frequenc often,cps cycl2," +
  "gait pac,rev2 rpm,speed veloc,pac2 tempo,cycl rhythm2 rhythmic2 round2,period2 periodic2,phas stag," +
  "gener2 generation2,apog culmin,incumb2 tenur,spell2 tour2 turn2,enlist hitch tour2," +
  "bloom2 blossom2 flower2 flush2 heyda peak2 prim2,ahorseback2 horseback2,bar hard scarc,hard2 scarc2," +
  "basic essent fundament,mer simp simpl2,plain2 simp2,argu2 arguab,alarm alarming,immens vast,larg most," +
  "apprec appreciab,approxim rough,altogether complet entir total whol,alon entir2 exclus sol," +
  "absolut dead2 perfect utter,clean2 plum2 plumb,plum plumb2,amiss2 imperfect,good2 well,badl ill poor,easy2 well2," +
  "badl2 ill2 unfavor2,comfort2 comfortab2 well2,advantageous well2,consider considerab substant well2,intim2 well2," +
  "badl grav2 serious2 sever,bad2 badl2,kinda rather,quit rather2,always ever2," +
  "always2 const2 forever2 incess perpetu2,always2 const invar invariab,blood2 damn2,someplac somewher,anyhow anywa," +
  "anyhow2 anywa2,nevertheless nonetheless notwithstand with,heretofor hitherto,furthermor moreover,rattl2 real2," +
  "fantastic incredib2,might power2 right2,inst instantaneous outright2,pres short soon,moment2 momentar," +
  "passion2 storm,frequ often oftentim,rar seldom,curious odd2 oddl peculiar," +
  "fair joll2 moder prett reason reasonab somewh2,slight somewh,mov2 moving," +
  "decid decided definit emphatic unquestionab2,genuin real tru trul,real2 trul2,cours2 natur," +
  "appar2 evid manifest obvious patent plain,appar ostensib seem seeming,accident unexpect unexpected,fortun luck," +
  "sad sadl unhapp2,unfortun unluck,henc thenc2,thenc therefrom,thenc2 therefrom thereof2," +
  "exceeding extrem pass2 super,dead2 insan2 madl2,final2 ultim,eventu final,curr pres2," +
  "direct2 forthwith immed inst straightawa,aggress sharp,shril shrill,blith gay2 gayl happ jubil merr," +
  "firm steadfast unwaver,squar2 straightforward,forthright2 squar,direct straight,divers various," +
  "presum presumab presumpt,awful terrib,atrocious awful2 rotten terr2 terrib2,accept toler,awful2 dread horr horrib," +
  "exhaust thorough,good2 sound2 thorough,flop2 right2,direct2 flat2 straight2,increas increasing progress," +
  "reproduc reproducib,anteced2 previous,afterward later subsequ,abrupt dead2 short2 sudden," +
  "advised deliber intention purpos,accident2 unintention,according consequ,altern instead,due2 duly," +
  "meantim meanwhil,final2 last,absent absentmind absentminded abstract,accus accusing,affect affecting poign touch," +
  "ahead2 forward2,alik likew2,aloud2 loud,quiet soft,arbitrar haphazard indiscrimin random,desper urgent," +
  "almost near virtu2,bar2 scant,chief main primar princip,back2 backward2,back2 backward rearward,bright brill," +
  "affection dear2,doubtless undoubted,contemptuous disdain scorn,craz insan mad2 madl2,annu year2,curious inquisit," +
  "decept mislead,doub doubl2 twic2,sing singl,multip2 multipl2,espec particular peculiar2 spec,elabor intric," +
  "facetious jok,quick rapid speed,fast2 tight,faster quick quicker,slow slower,flat uncondition2," +
  "etern everlast everlasting forever,impromptu2 spontaneous2,extrem high,dangerous perilous,tir tired wear," +
  "firm2 hard2,hard2 harden2,moment momentar,deplor deplorab sad2 sadl2 woe,instead rather,belat lat," +
  "delic exquisit2 fin2,first foremost2,forth2 forward2,prompt read2,prompt quick,respons responsib," +
  "common norm ordinar unremark usual,outstanding2 remark remarkab unusu,lat latter recent," +
  "erratic unpredict unpredictab,humb humbl2 meek,alfresco2 outdoor,mut silent wordless," +
  "inevit inevitab necessar need,fresh new2 newl,differ otherw2,automatic2 mechanic,distress2 pain," +
  "preferab rather2 sooner2,collect joint,atrocious2 outrageous2,disregard disregardless irrespect regardless," +
  "erst former,consist systematic,spac spat,lingu linguistic2,local2 topic,respect sever2,likew similar," +
  "lik prob probab,appropr fit2 suit suitab,inappropr unsuitab,certain sur,enough plent,thenceforth thereafter," +
  "easy2 soft2,actu real,advert heed mind,excit excited,alleg alleged,purported supposed,illeg illicit2 law," +
  "comfort2 comfortab,comfort comfortab,uncomfort uncomfortab,general most2,alon solo2 unaccompan2,exact prec," +
  "clos2 intim near2,compar relat,mark marked,palp palpab,easy2 slow,gail gay2,careless heedless,earnest serious," +
  "earlier2 origin2,brav courageous,deep profound,falter uncertain unstead,unambiguous2 uniqu,invers reciproc," +
  "hard2 heav2,repe repeated,religious sacred,conscientious religious2 scrupulous,ampl2 full2,pur strict,loos slack," +
  "gent2 gentl2 light2 soft2,apart asid,gent gentl2,abroad2 oversea,smart2 vigorous,clear2 distinct," +
  "excell famous2 magnific splendid,marvelous superb terrific top wonder wondrous,gratif2 gratifying,impecc impeccab," +
  "grav sober,admitted tru2,abl2 ably apt capabl compet,anxious uneas,form official,irrit irritab,cosy cozy," +
  "clever smart,extravag2 lavish2 rich2,agil nimb nimbl,convinc convincing,visib visibl,conceiv conceivab," +
  "strik striking,bolt2 rigid stiff,bewilder bewildered,erroneous mistaken,invit tantal tantalizing," +
  "decent proper right2,enormous hug staggering tremendous,generous liber2,conven hand,obdur obstin pighead stubborn," +
  "dauntless fearless,grat2 thank,eager thirst2,report reported,brut savag vicious,sag2 wis,foolish unwiz," +
  "clear2 intellig2,incorrect2 wrong,just right2,just right,hast hurr hurried,unhurr unhurried," +
  "individu separ sever2 sing2 singl2,conspicuous promin,inescap inescapab inevit inevitab unavoid unavoidab," +
  "helpless impot,bewildering confus,spectacular stun,understand2 understanding,crisp sharp2,dim diml indistinct," +
  "dim2 diml2,unmistak unmistakab,determin determined unfalter unfaltering unshak,accident2 incident," +
  "periodic sporadic,amaz astonish astonishing surpr surprising,impos impress,fruit product profitab," +
  "abund extravag profus,interest interesting,bor tedious tiresom,reason2 reasonab2 san2 sens sensib," +
  "irrit irritab petul test,thoughtless unthink,auspicious propitious,remors rue,inexor inexorab,courteous polit," +
  "discourteous2 rud,admir admirab commend2,agre agreeab enjo pleas,cheer pleas sunn,cord2 heart2 warm," +
  "affab amiabl geni,ambiguous equivoc,unambiguous unequivoc,ceremon2 ritu,careless2 rakish,boisterous2 rollicking," +
  "broad general2 loos2,right tru2 trul2,depend faith reli reliab,unfaith unrel,firm secur,wry wryl,endless infinit," +
  "boundless infinit,rigorous strict2,big2 boast larg2,delicious pleasur,bash shy shyl timid,fond lov loving," +
  "unqualif unqualified,extern2 outward,favor favorab,cheer upbe,clean flawless,dry2 dryl,accommod obliging," +
  "uner unerring,away forth,asid2 away2,asid away2,apart2 asid2,dog dogged tenacious,engag engaging," +
  "fascin fascinating,know2 witting,inadvert unwit unwitting,cont contented,compassion pitying," +
  "irresist overwhelm overwhelming,crook lopsided,sever stern,attract beaut,dour glum2 sullen,belliger hostil," +
  "casu nonchal,compuls obsess,north norther2 northward,believ believab,ferocious fierc,horrif horrifying," +
  "contrar pervers2,particular2 peculiar,aboard2 alongsid,endur enduring,law2 legal,first2 foremost2,halfwa midwa," +
  "earlier2 sooner,aesthetic2 esthetic2,approv approving,ambitious determin2 determined2,abject2 resigned2," +
  "assur assured,authentic genuin2,apprec grat,amiss2 awry,acut2 astut sagacious sharp2 shrewd,season2 tim," +
  "avow professed2,bang2 bolt2 slap2 smack2,bluff2 blunt round2,care2 cautious," +
  "ceaseless continuous endless incess unceasing unend,endless2 intermin,chivalrous gall2," +
  "colloqu conversation inform2,collect2 compos,brief conc short2,compact2 succinct,cursor quick2,crimin reprehens," +
  "condescend patron,consecut2 sequent,cautious2 conserv guard,art2 craft cun2 sly trick,cool nerveless nonchal," +
  "improb2 incred incredib unbeliev,believ2 believab2 cred plaus prob2 probab2,cryptic enigmatic mysterious," +
  "curs damn,daz torpid,decis resolut2,dens2 thick,mayb perch perhaps possib,poss2 possib2,deris mock," +
  "despair despairing despond,envious jealous,dead2 lifeless,deep2 lat2,objection obnoxious offens2," +
  "distract distracted,demonstr2 demonstrab prov,devilish fiendish,despit spit,abomin odious repuls,dirt2 filth," +
  "disconcert disconcerting,discredit disgrac inglorious sham,disgust distast2 revolt,candid frank honest," +
  "dism2 dread2,dism drear,obed yield,disparag slight,confid trust,disturb disturbing,dole sorrow,doubt dubious2," +
  "dream moon,drows somnol,west2 wester2,west wester,ebull expans2 exuber,effect efficacious,articul eloqu," +
  "encourag encouraging,unequ uneven2,excus2 forgiv pardon,exped inadvis,extravag2 lavish,exuber2 riotous," +
  "fals2 traitorous treacherous2,fals2 incorrect,ferv fier,flambo flash2 show2,frenz2 frenzied hectic,gaud tawdr," +
  "glee joy joyous,goddam2 goddamn2,gorgeous magnific2 resplend splendid2,grat2 harsh rasp,gregarious sociab," +
  "grotesqu monstrous2,headlong2 rash,headlong2 precipit2,heat hot2,hereafter hereinafter,hideous horrid2 monstrous2," +
  "high2 luxurious2 rich2,quest2 questioning wonder,fre2 loos2,hoars husk,idl idly lazy2,law legitim,moral2 virtuous," +
  "imper peremptor2,notic noticeab observ percept,fresh2 impud pert,impetuous impuls,important signific2," +
  "exact2 prec2,incur2 incurab2,incur incurab,indescrib ineff unspeak unutterab,inform instruct,sincer tru2 trul2," +
  "jocos jocular2,laugh2 ludicrous ridiculous,lewd2 obscen,long longer,long longest,delicious2 luscious2," +
  "meager slender2 spar,ampl rich,humb2 humbl2 mean2,bas mean2,melodious2 tune,memor unforgett,menac threaten," +
  "merciless pitiless remorseless,miser2 miserab,sad2 sadl2,mutu reciproc,mean nast,national nationwid2," +
  "closer nearer,necessar need,obsequious2 subserv2,clamorous loud2,opul sumptuous,ostentatious show," +
  "diml2 pal2 pallid,pathetic piti2,peevish querulous,pip steam2,potent power2,power strong2,feas practic," +
  "prodig wast,funn odd2 oddl2 queer strang,unimpeach unimpeachab unquestionab,dubious question,quest2 questioning2," +
  "quiet2 rest,jag rag2,ramp wild2,reassur reassuring,credit respect,room spacious2,raucous2 rowd,sarcastic sardonic," +
  "scath scathing,independ2 sever,shock2 shocking2,short2 unawar2,remarkab2 sign2 unmistakab2,slant slanting slop," +
  "unsmil unsmiling,drip soak2,jerk spasmodic,strict2 string,subt subtl,tang2 tangib,telegraphic2 ters,light2 thin2," +
  "riotous tumultuous,unalter unchang,unconcern unconcerned,uninterrupt uninterrupted,honor2 honorab upright2," +
  "wind word,astra2 wid2,wil will,worr worried,demand demanding,espec2 spec,gent2 gentl2 mild,frantic mad madl," +
  "smolder smoldering,awful2 fear,calcul calculating,red redl,outstand outstanding,deliber2 measur2,lower lowering," +
  "aggrav aggravating,quaver quavering,pain sor2,breath respir2 respirator,belch bubbl2,eman2 exhal2," +
  "gasp heav2 pant puff,hack2 whoop2,chuff puff2,blink wink2,bat2 flutter2,jerk2 twitch,act2 behav,quack2 quacker2," +
  "bluster2 swagger2 swash2,sentiment sentimental2,play2 toy2,act2 play2,shiver shudder,motion2 mov2 mover2," +
  "doz drows,bed2 retir2,aris2 ris2,arous2 awak awaken wak2,arous2 awaken rous2 wak2,attack2 attacker2," +
  "hypnot mesmer2,entr2 entranc2,calm2 sedat2 tranquilizer,arous2 brac2 energ stimul2,perk pickup,faint2 swoon," +
  "anim2 quicken2 recr repair2 reviv vivif,strain2 tens2,relax2 unwind2,relax unwind2,extend2 stretch2,howl2 roar2," +
  "snicker snigger,breakdown2 collaps,chortl chuckl,frown glower2 lower2,glar glower,clap2 spat2,mop mow2," +
  "bath bather2,clean2 cleans,lather2 soap2,comb2 disentangl2,fluff2 teas2,perfum2 scent2,dress2 primp," +
  "reduc2 slim2 thin2,dress dresser2,bear2 wear2,cloth dress2 dresser2 garb2 garm2,disrob peel2 strip2 undress," +
  "assum2 don wear2,rob vest2,beget engender2 father2 gener2 mother2 sir,multip2 multiplicat2 procr reproduc2," +
  "breed2 multip2 multiplicat2,bear2 birth2 deliver2,bear2 expect2,brood2 hatch2 incub,alter2 neuter,fix2 steril2," +
  "inflam2 inflammator2,allev reliev,hurt2 suffer2 sufferer2,suffer sufferer sustain2,wail2 whimper,blubber snivel," +
  "perspir sweat sweater2,fum2 reek,releas2 secret,injur wound,ailm pain2 troubl2,torm2 tortur2,piss urin wee2," +
  "elimin2 excret pass2,empt2 evacu2 void2,defec shit2 stool2,bleed hemorrhag2,fatigu2 jad2 tir2 wear2," +
  "fatigu2 jad2 pall2 tir wear2,cast2 cat2 chuck2 puk2 purg2 retch sick2 vomit,gag2 heav2 retch2,chok2 gag2," +
  "chok2 gag2 strangl2 suffoc2,chok2 strangl2 strangul2,treat2 treatment2,administer2 administr2 dispens2 dispensar2," +
  "cur heal2 healer2,aid2 help2,comfort2 eas,reliev2 remed2,medicat2 medicin,dos2 dosag2 drug2,bleed2 leech2," +
  "immun2 inocul vaccin,contract2 get2,infect taint2,galvan2 galvanism2,mar2 mutil2,sprain twist2 wrench2," +
  "crippl2 lam,disabl2 handicap incapacit2 invalid2,degener deterior,fad2 languish2,rot2 wast2," +
  "acquir2 develop2 get2 grow2 produc2,sprout2 stock2,resurrect upra,resurrect2 ris2,exerc2 workout," +
  "exerc2 work2 workout,strengthen2 ton2,saliv saliva,dribbl2 slaver,blush crimson2 flush redden,blanch pal2 pallor2," +
  "bronz2 tan2,discharg2 eject exhaust2 expel2 expuls2 releas2,breath2 emit,jest2 jok2 joker2,antic2 clown2," +
  "animal2 brut2 brutal2,rece2 receiver2,remain rest2 stay,different2 special2,get2 let2," +
  "altern2 flip2 interchang2 switch2 tack2,interchang2 transpos,alter2 chang2 vari vary,glass2 glaz2," +
  "overturn2 revolut revolution,grow growth2 turn2,alter chang changer modif2,myth mytholog,bring2 land2," +
  "affect impact2 touch2,revers turn2,exchang2 switch,crystal2 crystall,becom get2,adapt adjust2 conform," +
  "readapt2 readjust,decreas diminish diminut fall2 lessen,fly2 vanish2,climb2 ris2,jump2 ris2,gain2 gather2," +
  "advanc2 gain2,accumul amass cumul cumulus2 gather2,chang2 commut2 convers2 convert2 exchang2," +
  "commut2 convert2 exchang2,refurbish renov,resurrect2 reviv2,modif modifier2,modif2 modifier2 qualif2," +
  "develop2 developer2,chok2 throttl2,remot remov withdraw2,divest2 strip2 undress2,clean2 pick2,clean2 scavenger," +
  "clog2 overload,aerat2 oxygen,enclos2 enclosur2 inclos2 insert2 introduc2,activ2 aerator air,blunt2 deaden2," +
  "anim2 enliven,combin compound2,dismantl2 strip2,bar2 strip2,lighten2 reliev2,qual2 qualif2 restrict2," +
  "reconstruc2 reconstruct2 remodel,amend2 rectifier2 remed repair2,edit editor redact2,delet2 edit2,expurg shorten2," +
  "alter2 falsif2,cut2 edit2,fals2 falsif2,subdu2 tam,moder2 moderator2 temper2,corrupt2 spoil,abus misus2," +
  "declin worsen,los2 suffer2,better2 improv2 melior,amend2 better2 improv melior,aggrav exacerb exasper2 worsen2," +
  "crumbl2 deca2 decad2,humid moistur,lap2 wash2,delug2 inund submerg2,dampen moisten moistur wash2,parch sear2," +
  "fortif strengthen,fortif2 lac2 spik2,reenforc reinforc,disappear2 evapor2 melt2,fad melt2,cut2 dilut thin2," +
  "deepen intens intensif,compound deepen heighten2 intens intensif,irrig water2,distill2 extract2," +
  "enhanc heighten rais2,grow growth2,lessen2 subsid,reduc2 tighten2,bound2 confin limit restrain2 restrict2 throttl," +
  "harness2 rein2 rul2,baffl2 regul2,circumscrib confin limit2,cramp2 halter2 hamper strangl2,curb2 curtail restrict," +
  "enlarg2 magnif2 magnitud2,contract2 shrink2,reduc2 shrink,shrink wither,merg2 merger2 unif2 unificat2 unit2," +
  "abridg contract2 foreshorten shorten,concentr2 condens condenser2 digest2,grow2 grower2 growth2,doubl duplic2," +
  "manifold2 multip multiplicat2,age2 matur2,matur2 ripen,grow2 growth2 matur,evolut evolv,build2 progress2," +
  "balloon2 billow2 infl2,bulg2 bulk2,leak2 leakag2,hurt2 injur2," +
  "bushel2 doctor2 fix fixer2 fixtur2 mend repair restor2,fiddl2 tinker2,patch2 piec2,modern overhaul,blemish2 flaw2," +
  "bulg pouch2 protrud2,amplif2 amplifier2,amplif2 expand2 infl,fre2 releas2,circul2 mobil2,marsh2 mobil summon2," +
  "heal mend2,sens sensit,harden2 inur,accustom habit2,corrod2 corros2 rust,corrod corros eat2 rust2,erod eros fret2," +
  "erod eros2 gnaw,disarra2 disorder2,whit2 whiten,black2 blacken,ting2 tint,escal intens intensif,clip2 curtail2," +
  "beaut beautif embellish2,blossom2 unfold,bloom blossom flower2,mollif2 season2 temper2,harden2 season2," +
  "calibr gradu2,adjust correct2,readjust2 reset2,gear pitch2,modul2 regul regulator,accommod adapt," +
  "dispos2 qual2 qualif2,disqualif unfit2,orient2 tailor,domestic2 tam2,domestic reclaim2 tam2," +
  "cultiv2 domestic natural2 tam2,harden2 temper2,normal2 temper2,constrict2 narrow2,contract2 narrow2,dilat distend," +
  "burst2 explod2 explos2,deton2 explod2,deton explod explos,belch2 erupt2,erupt2 flar2 irrupt2,burst split2," +
  "boom2 expand2 flourish thriv,blur2 dim2,effac obliter,blind2 dim2,brighten lighten2,hid2 obliter obscur2 veil2," +
  "focus2 sharpen,extend2 prolong,elong stretch2,farc2 stuff2,bolster2 pad2,crisp2 toast,boil boiler2," +
  "branch2 fork2 ramif separ2,branch2 ramif,crunch2 grind2 mash2,powder2 pulver,part2 zon2,burst2 bust2," +
  "break2 separ2,dash2 smash,break2 check2 crack,crack2 snap2,frag fragment,dismiss2 dissolv2,crush2 crusher2," +
  "happen occur pass2,recur recurr repe2 repet2 repetit2,happen2 material,befall2 happen2,coincid concur2 concurr2," +
  "begin beginner comm start starter2,launch2 plung2,embark enter2,begin2 beginner2 comm start2,inaugur2 introduc2," +
  "persever persist persistenc,end2 termin,halt2 staunch2 stem2,dissolut2 dissolv2,buckl2 heav2 warp," +
  "germ2 germin shoot2 sprout,chok2 croak death deced die exit2 expir going2 pass2 perish,stifl2 suffoc2,curl curv2," +
  "break2 discontinu2 stop2,freez2 suspend2,break interrupt2,adjourn recess2,condens distill2," +
  "concentr2 condens2 contract2,evapor vapor,merg merger unif unificat union2 unit,clog2 clot2,chill2 cool2," +
  "chill2 cool cooler,refriger refrigerator,heat heater,warm2 warmer2,dissolv2 melt thaw unthaw,scorch sear," +
  "burn2 burner2,sing swing,burn fir2,blacken2 scorch2 sear2,shift switch2,commut2 transpos,convers convert," +
  "metamorphos2 transform2 transmut,transform2 transformer2,transform transmut,invers2 invert2 revers," +
  "invert2 revers2,individu2 individual2 personal,desol2 devast ravag2 scourg2 wast2,harr2 ravag2," +
  "debil debilit drain2,languish wast2,damp2 dampen2 soften2 weaken2,damp2 dampen2 deaden,dampen stifl,chok2 suffoc2," +
  "heighten2 sharpen2,point2 sharpen2 taper2,drop2 flatten2," +
  "blend2 coal2 coalesc combin2 flux2 fus fusion merg2 mix mixtur,deca decompos2 disintegr2," +
  "complic complicat elabor2 refin,coordin coordinator organ organizer2,interlock mesh,central concentr2," +
  "fix2 prepar preparator read2 set2,rig2 rigger2,prim2 primer2,commun communism2,commun communism,develop2 modern," +
  "locat2 settl2 settlement2 settler2,settlement settler,root2 settl2,calm2 stead2,equal2 equat2 equator2 match2," +
  "ossif2 petrif2,constrain2 stiffen2 tighten2,loos2 loosen2 relax2,loos2 loosen,fasten2 tighten,remit2 slacken2," +
  "absenc2 absent remov2,fad fleet2 pass2,fad wither2,appar appear,disappear vanish,disappear2 vanish2," +
  "cut2 reduc trim2,declin2 wan,heighten ris2,falloff sink2 slump2,climb2 mount2 ris2 wax2,full2 wax2," +
  "amplif amplifier magnif magnitud,break2 breakdown2 die2 fail2 failur2,broaden2 divers2 diversif,diversif2 radi2," +
  "divers diversif,narrow2 special,acceler quicken speed2,acceler2 accelerator2 speed2,deceler retard2 slow," +
  "check2 dela2 retard2,slack2 slacken slow2,relax2 slack2 slacken2,decreas2 lessen,air gas vapor,cong set2," +
  "cryst2 crystal2 crystall2 effloresc2,flux2 liquid2,render2 try2,solid2 solidif,build2 builder2," +
  "dissolut2 dissolv resolv2,dissolv fadeout,invalid2 void2,discharg2 empt2,drain2 drainag2,refill replenish," +
  "flush2 sluic,flush2 purg2 scor2,fit2 match2,clot2 coagul2,ferm2 ferment2 sour,ferm2 ferment2,hurr2 rush2," +
  "hasten hurr2 rush2,dela detain2 holdup2,dela2 detain2 stay2,hush silenc2," +
  "conquer conqueror curb2 inhib inhibit subdu suppress,inhibit2 inhibitor2,quell quench2 squelch,adjust2 align," +
  "disloc slip2 slippag2,align2 coordin2 ordin2,incorpor integr,droop2 wilt2,commercial market2," +
  "annihil elimin2 eradic extinguish2,elimin extinguish2,polish2 round2,polish2 refin,distill purif purit," +
  "purg2 purif purit saint,deform2 distort2 strain2,impair mar spoil2,extinguish snuffer,kill2 obliter," +
  "massacr slaughter2,autom automat2 automatic2,automat automatic,system systemat,harmon2 reconcil," +
  "accommod2 concil2 reconcil,complet finish,climax culmin,crown2 top2,impl2 implement2,dilut2 load2 stretch2," +
  "doctor2 sophistic2,air2 vent ventil,glor2 glorif2,measur2 quant2,pac2 step2,clock2 tim2 timer2,fathom2 sound2," +
  "contamin foul2 pollut,insul isol,seclud sequestr withdraw2,advanc2 boost2,calcif2 calcium2," +
  "industrial2 industrialism2,feed2 fertil fertilizer,excit excitator stimul stimulus,fertil2 fertilizer2," +
  "nitr nitrogen,electric wir2,cloud2 mottl2,asterisk2 star2,froth2 spum2 sud2,disabl incapacit,background2 downpla2," +
  "foreground2 highlight spotlight,process2 processor2 treat treatment,sulfur2 sulphur,charg2 charger2," +
  "allev eas2 facilit,myster2 mystif2,foam froth2 sparkl2,disturb2 interrupt2,disrupt2 interrupt2," +
  "find2 get2 incur2 obtain2 rece2,acquir2 adopt2 assum2 tak2,rall2 rebound2,emerg2 issu2,radi2 radiator2," +
  "detract detractor,external2 object objectif,dull2 dullard2 pall,die2 pall2,mov2 run2," +
  "broaden2 extend extens extent widen2,expand2 extend2,develop2 grow2,bak2 broil,elev lift2 rais2," +
  "acquir2 develop2 evolut2 evolv,murder2 mutil2,chang2 shift2 switch2,chang2 deepen2,commut transpos2," +
  "transfer2 transpl2 transpos,energ excit2 excitator2,form2 initial2,digit digital,creas2 crumpl2 wrinkl2," +
  "feel2 mat2,eb2 ebb2,intens2 intensif2,evapor2 vapor2,subdu2 subordin2,scorch2 sear2 sing2," +
  "apprehend compass2 comprehend dig2 grasp savv,sens2 sensit2,sens2 sensit2 smell2,tumbl2 twig2,intu intuit2," +
  "real see2 understand2,click2 dawn2 penetr2,acknowledg2 know2 recogn,infer2 understand2," +
  "interpret2 read2 transl2 understand2,empath sympath understand2,cogniz know,exper2 know2 liv2,control2 master2," +
  "acquir2 acquis2 learn learner,discover2 hear2 learn see2,learn2 read2 stud2," +
  "absorb2 absorpt2 engag2 engross2 occup2,absorb2 absorpt2 engross engulf immers plung2 steep,immers2 plung2," +
  "adopt2 embrac2 espous2,absorb2 absorpt2 assimil ingest,prepar2 preparator2 train2," +
  "develop2 educ prepar2 preparator2 train,con2 learn2 memor,doctrin indoctrin,inspir2 revolut revolution," +
  "bon2 cram2 drum2,drill2 exerc2 pract2 practic2,recall recollect remember remembr retriev2 think2,block2 forget2," +
  "remember remembr,retain2 retent2,bury2 forget,remember2 remembr2,commemor remember2 remembr2," +
  "commemor2 memor record2,commemor mark2,repress2 suppress2,forget2 leav2,abandon2 desert desol2 forsak," +
  "miss2 neglect omit2 overlook2,except exclud exclus omit,neglect2 neglig2,jump2 skip," +
  "disregard2 ignor2 neglect2 neglig2,rece2 recept2,err error mistak2 slip2,ident2 identif2,ident identif plac2," +
  "confound2 confud2 confus,misconcept misconstru misconstruc misinterpret2 misunderstand,blur2 confus2 obscur2," +
  "clear2 crystal crystall elucid2 illumin lucid2,befuddl confound confud confus fox2," +
  "amaz2 baffl bewilder gravel2 myster mystif pos2 puzzl vex2,constru interpret,read2 tak2,misinterpret2 misread2," +
  "dict2 dictator2,read2 scan2,cerebr think2 thinker2,contempl2 medit mull mus ponder reflect2 specul2," +
  "guess imagin2 opin2 opinion2 reckon suppos think,assum assumpt presum presumpt," +
  "conjectur hypothes specul suppos2 theor,construct2 reconstruc2 reconstruct retrac2,conclud conclus reason2," +
  "lick2 solut2 solv work,answer2 resolv2,guess2 infer2,deduc deduct deriv infer,bas establish2 find2 found2 ground2," +
  "calcul calculus2 cipher2 comput computer figur2 reckon2,deduc2 deduct subtract,multip multiplicat2,divid fract2," +
  "analys2 analyst2 analyz2,analys2 analyst2 analyz2 analyzer2 breakdown2 dissect2," +
  "analys analyst analyz canva2 canvass2 examin stud,diagnos nam2,explor2 explorator2,appra2 surve," +
  "explor explorator research2 researcher2 search2,explor2 explorator2 explorer2," +
  "differ different distinct distinguish separ2 tell2,individu2 individual," +
  "differ2 different2 distinguish2 mark2 marker2,describ2 discover2 distinguish2 ident2 identif2 key2 nam2," +
  "catalog2 catalogu,compar2 comparison2 equal2 equat liken," +
  "assort2 class classif classificator classifier separ2 sort2,stamp2 stereotyp2,chunk2 lump2,grad2 mark2 scor2," +
  "grad2 order2 plac2 rang2 rank2 rat2,prior priorit,rat2 valu2,check checker2 checkout,check2 mark2 tick2," +
  "ascertain2 assur2 check2 control2 ensur insur see2,demonstr establish2 prov show2," +
  "affirm confirm corrobor substant support2 sustain2,contradict2 negat,rebut2 refut," +
  "abid bear2 brook digest2 endur stand2 stomach2 suffer2 support2 toler,accept2 swallow2,evalu2 judg2,stanc2 stand2," +
  "approxim2 estim gaug guess2 judg2,plac2 put2,choos select tak2,siev2 sift2,assign2 specif2,book2 booker2," +
  "choos2 opt option2 prefer,angl2 slant weight2,dispos inclin2," +
  "appra apprais appraiser assess assessor evalu measur2 valu,belief believ believer,believ2 believer2," +
  "disbeliev discredit2,includ2 inclus2,elimin2 reject2,distrust mistrust suspect2 suspic2," +
  "bank2 reli rely swear2 trust,believ conc consider2 think,esteem2 reput,consider reckon2 regard see2 view," +
  "deem hold2,esteem pris2 priz2 respect valu2,reexamin review reviewer2,retrospect2 review2,review2 surve2," +
  "audit inspect2 inspector2 scrutin2,decid decis2 determin2,decid2 decis2 judg resolv settl2 settlement2 settler2," +
  "purpos2 resolut2 resolv2,determin2 set2,determin2 influ2 mold2 regul2 shap,decid2 decis2,brood dwell," +
  "contempl2 medit2 stud2,aim2 aspir,project2 propos,compos2 fram2,collud conspir,intrigu2 schem2," +
  "intend intent mean2 think2,aim2 propos2 purport purpos2,design2 destin intend2 specif2," +
  "direct2 engineer2 mastermind orchestr2 organ2 organizer2,plat plot2,calcul2 estim2 figur2 forecast2 reckon," +
  "count2 reckon2,bet2 calcul2 count2 depend2 dependenc2 look2 reckon2,aim2 calcul2 direct2," +
  "assoc connect2 link relat relation,feel find2,narrow2 specif2,decr2 rul2 ruler2," +
  "overrid overthrow2 overturn revers2,presuppos suppos2,assert2 insist2,react respond respons2,anticip expect," +
  "await expect2 expectanc2 look2 wait2 waiter2,anticip2 foreknow fores previd2,belief2 believ2 trust2," +
  "discover2 find2,center2 concentr2 focus por rivet,allow2 appropr reserv,bewar mind2,amaz astonish astound," +
  "ascrib assign2 attribut imput,accredit2 credit2,real recogn,bottom2 fathom penetr,follow2 trac," +
  "enquir2 inquir2 inquisit2 wonder,external project2,interior internal,delimit2 demarc2,draw2 mak2,devot2 giv2 pay2," +
  "reconcil2 resign2 submit2,keep2 maintain2 observ2,resolut2 resolv2 solv2,align arra2,consider2 deal2 tak2," +
  "impl2 plant2,arrang2 order2 put2,analys2 analyst2 analyz2 analyzer2,grab2 seiz2,clutch2 seiz2,pay2 payer2," +
  "caliber2 calibr2,class2 classif2 classificator2 classifier2 releg2,assign2 attribut2,communic communicat pass2," +
  "contact reach2,phon vocal2,design2 destin doom fat2,enjoin order say2 tell2," +
  "dict dictator2 order2 prescrib prescript,forc2 thrust2,intrud2 intrus2,impos inflict visit2,burden2 charg2 saddl2," +
  "delug2 overwhelm,command2 requir2 requis2,bespeak2 quest2 request,petit petitioner2,appe2 invoc2 invok2," +
  "ask2 expect2 requir2,claim2 exact2,pretend2 profess2,contend content postul,disown2 renunc repud," +
  "beg beggar implor pray2,beseech bid2 press2,commun2 communic2 communicat2,arbitr interced intermed2 medi," +
  "negot negotiator,determin2 settl2 settlement2,concil2 conciliator2 reconcil2 settl2,appl2 applic2 applicat2," +
  "exhort press2 pressur2 urg urgent,convert2 convinc,deter2 deterr2 dissuad,caus2 get2 induc mak2 stimul stimulus," +
  "lead2 leader2,inspir instig2 prompt2,argu argument reason2,argu2 argument2 indic2 indicat2," +
  "pres2 present2 repres2 represent2,argu argument contend2 content2 debat2 fenc2,bicker squabbl2," +
  "disput2 quarrel scrap2,oppon oppos,contradict2 oppon2 oppos2,charm2 influ2 tempt2," +
  "bewitch2 ench2 enchant2 hex2 witch2,bewitch2 magnet2 mesmer,disrupt interrupt,break2 intermit paus2,breath2 rest2," +
  "digress stra2 wander2,continu2 proc,accost2 hook2 solicit2,beg beggar solicit tap2,entic lur tempt,hook2 snar2," +
  "ask enquir inquir,quer quest2 questioner2,snoop spy stag2,enquir2 inquir2 inquisit2 investig investigator," +
  "quiz2 test2,examin2 prob,call2 caller2 phon ring2 telephon,cit2 citat2 summon,conven2 convent2,bid2 invit2," +
  "provoc provok stimul2 stimulus2,disallow forbid prohib2 prohibit proscrib veto,bar exclud2 exclus2," +
  "disdain2 reject2 scorn2 spurn,declin2 refus,accept2 cons,rebuff repel2 snub,forswear retract,swallow2 withdraw2," +
  "retr2 withdraw2,lift2 overturn2 recit repe rescind revers2 vacat2,cancel2 invalid2," +
  "discount dismiss disregard ignor,flout scoff2,allow counten2 let2 permit,allow2 permit2 toler2," +
  "author clear2 pass2,acced2 access2 acquiesc assent,succumb yield2," +
  "differ2 disagr disagre diss2 dissend2 dissent2 dissenter2,agre concord2 concur concurr," +
  "conced concess grant2 yield2,subscrib support2,approv okay2 sanct,disapprov reject2,demur except2," +
  "interview interviewer quest2,dodg2 duck2 elud2 evad hedg parr2 sidestep skirt,escap2 miss2,eschew shun," +
  "confront2 fac,debat2 deliber2,consider2 debat2 deliber2,chair2 lead2 moder2 moderator2,rebut refut," +
  "answer repl respond2,comeback rejoin repa2 retort return2,acknowledg admit,conced confess2 confessor2 profess2," +
  "confess confessor2 sque2,attest certif demonstr2 evid2 manifest,canon saint2,contradict2 contradictor2 negat," +
  "censur2 reprimand,blast2 crucif2 pillor2 savag2,castig chastis correct2," +
  "berat chid jaw2 lectur2 rag2 rebuk remonstr2 reprimand2 reproof2 scold trounc2,critic criticism knock2," +
  "advoc2 preach,preach preacher prophes2,moral2 sermon,instruc instruct instructor learn2 teach teacher," +
  "lectur lecturer talk2,coach2 train2,liar2 lie2,distort fals falsif warp,repres2 represent2 symbol typif2," +
  "beli2 misrepres misrepresent,color2 distort2 ting,imperson2 person pos2," +
  "affect2 dissembl feign pretend pretens sham2,bull2 bullshit fak2 faker2,amplif2 exagger magnif2 overst overstat," +
  "downpla minim minimum underst understat,fulmin rail2,betra2 denounc2 grass2 rat2 shit2 shop2 stag2,blam fault2," +
  "blam pick2,accus crim,nag peck2,abus2 shout2,pan2 trash2,besmirch calumn smear2,discredit2 disgrac2,rail2 revil," +
  "affront insult,mock mocker,mock2 mocker2,ape2 caricatur,imperson2 persona2,barrack2 flout2 jeer scoff," +
  "bait cod2 rag2 rall2 rid2 tantal taunt teas,incit instig,goad2 needl,guy2 rib2 ridicul roast2,lampoon satir," +
  "derid deris,debunk expos2,jest jok joker,gag2 quip,betra2 dece decept,cod dup fool2 gull,banter chaff joll2 kid2," +
  "critiqu review reviewer,deprec2 deprecator,trumpet2 trumpeter2,exuber exult jubil rejoic triumph2," +
  "barrack2 cheer2 exhort inspir2 urg2 urgent2,exalt glor glorif proclaim2,acclaim hail herald," +
  "acclaim2 applaud clap2 spat2,boo hiss2,assail2 assault2 attack2 attacker2 round2,blister2 whip2," +
  "condemn condemnator decr excor reprob2,minim2 minimum2,blasphem curs cuss imprec2 swear," +
  "bedamn curs2 damn imprec maledict,bless2 saint,bless2 sign2,dar2 defi2 defy2,challeng2 challenger2," +
  "challeng disput,contend2 content2 contest repugn2,charg2 fil2 lodg2,admon admonish discourag2 warn2," +
  "admon2 admonish2 caut,augur bod forecast2 omen2 portend predict2 presag,alarm2 alert," +
  "advis adviser advisor adviz counsel counselor red2,adviz notic2 notif,advoc recommend urg2 urgenc2 urgent2," +
  "adviz2 propos suggest,confer consult2,research2 researcher2,prompt2 remind,stat2 statement2 submit2," +
  "acced bow2 defer submiss2 submit2,subject2 submit,offer2 propos2,compl congratul congratulator," +
  "congratul congratulator felic felicit,commend2 remember2,commend2 recommend2," +
  "bluster2 boast brag gas2 swash2 tout2,crow gloat triumph2,congratul2 congratulator2,assur2 prom,pledg plight2," +
  "bind2 oblig2,engag2 plight2,commit dedic dedicat devot,contract contractor undertak2,guarant2 undertak2," +
  "guarant vouch2,assur ensur guarant2 insur secur2,cover2 coverag2 insur2 underwrit,guarant2 warr2 warrant2," +
  "acknowledg2 recogn2,acknowledg2 receipt2,condon excus2,excus2 explain2 explan2,excus2 exempt2 reliev2," +
  "apolog excus2 justif2 rational,defend defender defens2 support2 supporter2,justif vindic vindicat2," +
  "maintain2 uphold,justif warr,greet recogn2,pres2 salut2,hail2 herald2,rece2 welcom2," +
  "acquaint introduc pres2 present2,introduc2 introductor2 preced2 prefac prem2,fre2 justif2,bid2 wish2," +
  "acquit clear2 discharg2 exoner,vindic2 vindicat2,excus2 pardon,condemn2 doom2 sent," +
  "complain complaint2 kick2 plain2,deter deterr discourag,foster2 nurtur,patron2 patronag2 support2 supporter2," +
  "condescend2 patron,croak2 grumbl murmur2 mutter2,grumbl scold,protest protester,declaim2 declam2 inveigh2," +
  "beef2 crab2 grip2 holler2 squawk2,inveigh rail,bemoan bewail deplor2 lament2,cry2 exclaim exclam outcr2 shout2," +
  "scream2 yell2,call2 cry holler scream shout squall yell,pip2 shriek shrill,inject2 interject interpos," +
  "roar2 roarer2 thunder2,snap snarl,guess2 hazard pretend2 ventur2,say2 suppos,anticip2 forebod predict prom2," +
  "bet wager2,ascertain determin find2,ascertain2 check2 determin2 learn2 see2 watch2,surm suspect suspic," +
  "bespeak indic indicat indicator2 point2 sign2,distinguish2 sign2 signal2,read2 record2 register2 registr2 show2," +
  "design2 indic indicat2 point2 show2,sign2 signal2,quest2 wonder,develop2 formul,calcul2 forecast,hint suggest2," +
  "insinu intim,indic2 indicat2 suggest2,connot impl implicat,evoc2 evok2 suggest2,impl implicat2,intim2 suggest2," +
  "denot refer2,intend2 mean2 sign2 signif,sign signif signific2,import2 spell2," +
  "convolut2 sophistic2 sophisticat2 twist2,moder2 tam2," +
  "disclos disclosur discover2 divulg expos2 exposur2 giveawa2 reve revel,babbl2 blab sing2 talk2,interpret red," +
  "comment2 commentator2,explain explan2 explanator,clarif elucid lucid,express utter verbal2," +
  "mouth2 speak speaker speech2 talk2 utter2 verbal2,express show2,vent ventil2,deduc2 deduct2 infer2,list nam2," +
  "enumer item recit2,list2 number2,defin2 determin2 fix2 limit2 set2 specif,count counter2 enumer2 number2," +
  "add2 addit2 sum2 summ tall2 total2,remand remit2,consider2 count2 weigh2,sound2 vocal voic2,tal tell,spill2 talk2," +
  "relat2 relation2,narr2 recit2 recount tal2 tell2,evid2 tell2,air2 bar2 public,intend2 intent2 mean," +
  "dilat2 elabor enlarg2 expand2 expos2 expositor expound,drama dramat embellish embroider2 pad," +
  "character qual2 qualif2,echo repe2,reiter repe repet rest restat,dwell2 harp,recall2 return2," +
  "interpret2 interpreter2 render2 transl,comment2 not2,comment commentar commentator2,paraphras rephras," +
  "speak speech2 talk,speak2 speech2 talk2,convers discours2,account2 describ descript report,announc2 declar2," +
  "cover2 coverag2 report2 reporter2,issu publicat publish publisher releas2," +
  "broadcast2 circul circular2 diffud2 diffus dispers2 dissemin distribut2 propag spread2,telev televid," +
  "circul spread2,general2 popular vulgar2,judg2 label2 pronounc,find2 rul2,air2 beam2 broadcast send2 transmit2," +
  "announc2 herald,announc denot2,advert public publicist," +
  "advert advertis2 advertiser2 advertiz promot2 promoter2 push2,exclaim exclam2 proclaim proclam2 promulg," +
  "trumpet trumpeter2,proclaim proclam,articul2 enunc vocal2,articul enunc pronounc say2,articul formul2 phras word2," +
  "cast2 couch fram2 put2 redact,falter2 stammer stutter,blunder2 blurt ejacul,inflect2 modul2 ton2," +
  "accent accentu stress2,vocal2 vowel,emit2 utter2,depict describ descript2 draw2 pictur2,drama dramat," +
  "address2 speak2 speech2,deliver pres2 present2,accost address2,address2 direct2,edif enlighten," +
  "gesticul gestur motion2,writ writer2,cipher cod2 encipher inscrib2,revid revis reviz," +
  "sign signatur subscrib subscript2,record2 recorder2 tap2,sav2 writ2,delet2 eras2,enter2 entr2 record recorder," +
  "expos expound2,fil register2 registr2,film2 shoot2 tak2,photograph photographer shoot2 snap2,mark2 marker2 scor2," +
  "typ2 typewrit typewriter,outlin sketch2,cabl telegraph telegrapher wir2,resum2 summar,say stat statement tell," +
  "affirm2 assert2 swan swear verif2,confirm2 reassert,corrobor valid2,depos2 swear2," +
  "accent accentu emphas punctu2 stress,emphas underlin underscor,attest2 testif testimon," +
  "evid2 prov2 show2 testif2 testimon2,alleg say2,assert maintain2,defend2 defens2 maintain2," +
  "demand2 demander2 exact2,condition2 qualif2 specif stipul,assur2 tell2,ment2 not observ2 observer2 remark," +
  "exampl exemplif illustr inst2,conclud2 conclus2 resolv2,particular special specif2,extrapol general infer," +
  "univers universal,cit2 citat2 ment2,cit2 quot2,advert2 cit citat2 ment nam2 refer,appe2 invok," +
  "ident2 identif2 nam2,appl2 applicat2,advert2 allud touch2,aim2 drift2 driv2,add append2 supp2,editor editorial," +
  "bapt christen,styl2 titl2,dub nicknam,call nam,entitl titl2,denomin design,curs2 excommunic,brand2 post2," +
  "mail2 post2 send2,address2 cover2 coverag2 deal handl2 plow2 treat2 treatment2,discours2 discuss," +
  "browb2 bull2 swagger2,endanger expos2 exposur2 peril2 queer2,blab2 chatter2 gabbl prattl," +
  "coquett2 flirt mash2 romanc2,chat chatter2 gossip2 jaw2 visit2 visitor2,sign signal2,signif2 signific2," +
  "beckon wav waver2,bruit rumor,sing2 song2 whistl2,mumbl mutter,growl grumbl2 rumbl2,howl2 roar,howl roar2 wail," +
  "bay2 quest2,yap yelp,bawl bellow,bellow2 roar2 roarer2,screech squawk,chant inton,inton ton,quaver2 trill2 warbl," +
  "quaver2 waver2,declaim declam2 recit,jabber rant spout,chirp peep2,click2 cluck,low2 moo,block2 jam2," +
  "minc moder2 soften2,crackl2 crunch,comment commentar notic2 remark2,acknowledg2 notic2,disregard ignor snub," +
  "giv2 throw2,giv2 pay2,carr2 conve express2,express2 stat2,deliver2 render2 return2,mark2 set2,cut2 issu2," +
  "explain2 explan2 explanator2,keep2 maintain2,confront2 fac2 pres2,chant inton ton2,hurl2 throw2," +
  "sing2 singer2 song2,deni2 deny2 travers2,compet competit competitor contend2 contender2 content2 vie,play player," +
  "cast2 draw2,confront fac2,breast2 front2,encounter2 meet2 play2,match2 oppon2 oppos2 pit,enter2 entr2 particip2," +
  "demol2 demolish2 destro2,hamper2 handicap2 hinder2,rac2 run2 runner2,arm2 arma2 armor2 fort2 fortif2 gird," +
  "disarm2 disarma2,plac2 post2 send2 station,contend2 fight fighter struggl2," +
  "defend2 defens2 fight2 fighter2 oppon2 oppos2,battl2 comb combat,wrestl wrestler,war2 warrior2,act2 actor2," +
  "funct2 offic2,draft2 enlist2,mobil rall2,levy2 recruit2,win winner,prevail2 triumph2," +
  "beat crush2 shell2 trounc2 vanquish,pip2 whip2 worst2,lurch2 skunk2,breakdown crush2,cheat jocke screw2 shaft2," +
  "beat outsmart overreach,exce2 excess2 outdo outstrip surmount2 surpass,better2 break2,defe overcom," +
  "master2 overcom subdu2 surmount,expel2 rout,best2 outdo2 scoop2,maneuver2 oper2,outmaneuver outsmart2," +
  "overpower overwhelm2,advanc2 gain2 win2,hit2 scor tall2,los2 reced recess2,conquer2 conqueror2,draw2 tie2 tier2," +
  "fender resist2 stand2,resist withstand2,complet2 nail2,conced2 concess2,submiss2 submit2," +
  "aggress aggressor attack2 attacker2,assail2 attack attacker,assail assault attack2 attacker2,pelt pepper," +
  "duel2 duelist2,rival2 rivalr2,hit2 strik2,feather2 squar2,gas2 gass2,storm2 surpr2,invad invader occup2," +
  "besieg besieger surround2,guard2 ward2,defend2 defender2 defens2 guard2,screen2 shield,fenc2 surround2 wall2," +
  "rebuff2 repel2 repuls,arrest2 contain2 stop2,discharg2 fir2,blast2 shoot shooter2,blast2 shell2,gun2 gunner2," +
  "hit2 pip2 shoot shooter2,ambuscad2 ambush bushwhack bushwhacker2 lurk2 wayla,back2 gag2 gam2 punt2 stak2," +
  "fish2 fisher2,hawk2 hawker2,reach2 strain striv,golf2 golfer2,block2 blocker2 deflect2 parr," +
  "champ2 defend2 defender2 defens2,aim2 direct2 plac2 point2 target2,aim direct2 train2,level2 point2," +
  "retal retaliator,aveng retal retaliator reveng2,fix2 get2,catch2 overtak,bet2 better2 wager2," +
  "consum consumer consumpt ingest,consum2 consumpt2 deplet eat2 exhaust,consum2 war wast2,expend expenditur2 use2," +
  "appl applicat emplo usabl usag use useabl user util utiliz,assign2 put2,min miner,exploit2 tap2,habit use2 user2," +
  "extend2 strain2,exerc exert,task2 tax2,suck sucker2 suct2,drink drinker imbib2,booz2 drink2 drinker2," +
  "drink2 drinker2 drunkard2 top,partak2 touch2,bolt2 gobbl,pick2 piec2,champ2 chomp2,drink2 pledg2 salut toast2," +
  "regal treat2,feed2 feeder2 giv,eat2 feed2 feeder2,dish2 serv2,cater2 caterer2,pander2 pimp2 procur2 procurer2," +
  "help2 serv2 server2,feast2 feed2,gratif2 indulg pander2,cater caterer ply provid2 provider2 supp2," +
  "fill2 fulfil fulfill2 meet2 satisf satisfact2 satisfactor,keep2 maintain2 mainten2 sustain2 susten2," +
  "banquet2 feast,banquet2 feast2,nurs2 nurser2 suck2 sucker2,hunger2 starv,crav hunger2 lust2 starv2 thirst2," +
  "need requir2 want2,soak2 sous2,delight2 enjo2 revel,indulg2 luxur2,dip2 dipper2 dunk2," +
  "glut gorg over overindulg sati2 stuff2,avail2 help2,fill2 sati,appeas quell2 stay2,cont2 content2," +
  "fat2 fatten plump2,sampl2 sampler2 tast2 trial2 try2,dissip fool2,abstain abstent refrain2,devor2 pig2," +
  "consum devor2,puff whiff2,drag2 draw2 puff,chew jaw2,crunch2 munch,gulp swig2,kill2 pop2," +
  "nourish nurtur2 nutr sustain2 susten2,feed2 prey,nourish2 nutr,adjoin2 contact2 meet2 touch2,pin trap2," +
  "disturb2 touch2,feel2 feeler2 finger2,finger2 thumb2,handl2 palm,guid2 pass2,clutch seiz," +
  "apprehend arrest collar cop2 nab nail2 pickup,captur2 catch2 get2,cling2 hang2," +
  "hold2 holder2 support2 supporter2 sustain2,prop shor2,brac stabil2 stead2,adher2 cleav2 cling coher cohes stick2," +
  "flip2 turnover2,distort2 twin2 twist2,curl2 wav2,handl2 manag2 wield,control2 oper2 operator2,interpenetr perm2," +
  "penetr perfor2,diffud2 diffus interpenetr2 penetr2 perm pervad pervas riddl2,dig2 jab pok prod2 stab2,jab2 stab2," +
  "incit2 prod,nudg prod,knif2 stab,knead2 massag,dab pat2,dab swab2,roof2 roofer2,buri2 bury2,bunt2 butt butter2," +
  "bang2 spang,bump knock2,creas2 graz2 rak2,goad2 prick2,click2 flick2 snap2,bang slam,bang2 slam,beak2 peck pick2," +
  "chuck2 pat,polish shin2 smooth2,sleek2 slick2,buff2 buffer2 burnish,tap2 tip2,shav2 trim2,plan2 shav2," +
  "chaf2 fret2 rub2 scratch,blur2 smear2,chaf2 excor2,cub2 dic2,chop2 chopper2 hack,chop chopper2,drop2 fall," +
  "log2 logger2 lumber2,flak2 peel2,cream2 skim2,cak2 coat2,par2 trim,par2 peel skin2,bark2 skin2,coat2 surfac2," +
  "paper2 wallpaper2,rins wash,frank2 postmark2,mark2 scor2,furrow groov2 rut2,chas2 furrow2,creas2 furrow2 wrinkl2," +
  "creas crisp2 wrinkl2,crumpl2 knit2 pucker,pucker2 ruck2,buckl2 crumpl2,purs2 wrinkl,dent indent2," +
  "bend2 deform2 flex2 twist2,bend2 flex2,goug rout2,root2 rout2,cav2 undermin2,unlac unti,loosen2 undo2 unti2," +
  "bind2 binder2 tie tier2,leash2 rop2,conjoin join2,coupl mat2 match2 pair2 twin2,join2 junct2,constrain restrain2," +
  "confin2 hold2 restrain2 restraint2,bandag2 bind2,anchor ground2,berth2 wharf2,flush2 level2,grat2 scrap," +
  "scrap2 scratch,scrap2 skin2,delv dig,dig2 excav2 hollow2,ditch2 trench2,fumbl grop,browser surf2,search seek," +
  "pursu2 pursuit2,comb2 ransack,angl2 fish2,glean harvest reap,clip2 crop2 dress2 snip2 trim2,pinch2 top2," +
  "engrav engraver grav2 inscrib scratch2,engrav2 etch2,gash slash2,butcher slaughter,liquid neutral wast2," +
  "catch2 hitch,append2 tack2,affix2 append suppl2 supplement2,sew sewer2 stitch,gather2 pucker2 tuck2,bast2 tack2," +
  "cover2 overla,drown overwhelm2 submerg,expos2 uncover2,fasten fix2 fixtur2 secur2,clos closur2 shut shutter," +
  "open opener2,clos2 shut2 shutter2,lock2 lockup2,lock locker2,wrench2 wring,twist2 wrench," +
  "contort deform2 distort2 wring,express2 extract2,connect link2 tie2,card2 teas2," +
  "adher2 adhes2 bind binder2 bond2 stick2 sticker2,string thread2,plaster2 plasterer2,paint painter2," +
  "break2 bust2 wear2,pol punt2,spatter splash2 splatter2 swash2,splash sprinkl2,eject2 squirt,drizzl2 moisten2," +
  "dispers dot2 dust2 scatter2 sprinkl,straw2 strew,distribut2 spread,collect2 garner2 gather,salvag2 scavenger2," +
  "muster rall2 summon2,pick2 pluck2,pluck2 pull2 tear2,scrap2 scratch2,aggreg2 combin2,chunk2 lump,sand sandpaper2," +
  "pleat2 ruffl2,compact2 compress2 constrict contract2 contractor2 press2 squeez2,compact2 compress,insert2 tuck," +
  "iron2 press2,fluff2 ruffl2,broom2 sweep2,grat2 grind,bash2 sock,blast2 boom2 nail2 smash,put2 putt2,hit hitter2," +
  "ground2 grounder2,bunt2 bunter2,flog lash lather slash2 strap2 trounc whip,can flog2,deck2 dump2 floor2," +
  "bat2 clobber2 cream2 lick thrash2,bat batter,pok2 pound2 thump2,smack thwack2,plug2 punch puncher2,chop2 chopper2," +
  "slug slugger swig2,wallop whack,pommel pummel,flail lam thrash thresh2,bast2 batter2 clobber,buff buffet2," +
  "batter buffet,whip2 whisk2,beat2 scrambl2,mix2 ruffl2 shuffl2,agit2 disturb2 vex2,box2 boxer2," +
  "enter2 insert introduc2,plug2 secur2,clos closur2,bludgeon2 club2,nos2 nuzzl2,bosom2 embrac hug squeez2," +
  "cuddl nest2 nestl nuzzl snuggl,nestl2 snuggl2,bang2 bed2 fuck jazz2 know2 lov2 lover2 screw,scor2 seduc2," +
  "coupl2 mat pair2,mount2 rid2,peck2 smack2,lap2 lick,bring2 conve2 fetch get2," +
  "channel2 transfer2 transmit2 transport2,releas2 turn2,process2 serv2,catch2 catcher2 grab,snap2 snatch," +
  "intercept interceptor stop2,pierc2 thrust2,stick2 sticker2,perfor punch2 puncher2,bor drill,impal spik2 transfix2," +
  "bit2 prick2 sting2,brandish flourish2 wav2 waver2,press2 push2,draw2 forc2 pull,giv2 yield2," +
  "carr carrier transport2,port2 porter2,pick2 pluck2 plunk2,trail2 trailer2 train2,lug luggag toter tug2," +
  "tow2 tower2,cart drag haul,hoist lift2 wind2,heav2 heaver2 heft,clip nip2 snip2," +
  "nip pinch squeez2 tweet2 twing2 twitch2,filter2 perm2,filter strain2,siev sift strain2,riddl2 screen2,fan2 winnow," +
  "coal2 coalesc,combin2 compound2,mingl mix2 mixtur2 unif unit2,mat2 snarl2 tangl2,enmesh mesh2,loosen2 teas2," +
  "decor2 dress2,adjoin border2 butt edg2 march2,border environ ring2 skirt2 surround,eject exclud2," +
  "invit2 rece2 recept2,commandeer hijack hijacker pirat2,jumbl2 scrambl2,monke2 potter tinker,arra rang2," +
  "releas relinquish2,loos2 unleash,disengag2 fre2,chok2 stifl2 suffoc," +
  "block2 imped jam2 obstruc2 obstruct occlud occlus,bar2 barricad block blockad2 stop2,clos2 closur2," +
  "chok2 clog congest foul2,block2 lug2 stuff2,captur2 catch2,snar trap2 trapper2,pack packag,enshrin shrin2," +
  "bundl2 compact2 pack2 wad,compact2 pack2,bunch2 bundl2 clump2 cluster2,box2 boxer2 packag,cas2 encas," +
  "burden2 weight2,freight2 freighter2,discharg2 drop2 unload,laden2 load,harness tackl2,link2 yok2,bruiz contud2," +
  "crush2 jam2,lay plac pos2 position2 put set,throw2 thrust2,plank2 plump2 plunk,seed2 sow,pillow2 rest2," +
  "los2 misla misplac,heap2 pil stack2,distribut2 stagger2,attract pull2,arrest2 catch2,driv2 repel repuls2," +
  "cast2 hurl hurler hurtl2,crash2 dash2,deliver2 pitch2 pitcher2,flip2 switch2 throw2,engag2 lock2 mesh oper2," +
  "disengag withdraw2,impel2 impuls2 propel propeller,flip2 pitch sky2 toss,cast2 shed throw2,catapult sling," +
  "chuck toss2,launch2 launcher2,skim2 skip2,gush2 jet,driv2 forc2 ram,wind2 wreath2,beset2 encrust2," +
  "interlac intertwin lac twin,interweav weav,unravel unscrambl2,knot2 tangl2,roll2 roller2 twin2 wind2 wrap," +
  "disentangl2 unwind2,coil2 curl loop2,cram jam2 ram2 wad2,delug2 flood inund swamp2,funct2 oper run2 work2," +
  "forc2 squeez2 wedg2,bump2 dislodg2,deposit lodg2 stick wedg,dislodg fre2,emb imb impl plant2,bury2 sink2," +
  "boss2 emboss stamp2,impress2 imprint2,blob2 blot2 fleck2 spot2,clean cleaner,dirt2 grim soil2,mir2 muck2 mud2," +
  "laundr wash2,stain2 tarnish,cloud2 corrupt2 taint2,blemish2 spot2,absorb2 absorpt2 imbib suck2 sucker2," +
  "assimil2 imbib2,shed2 spill,shed spill2,slop spill splatter2,flow2 hang2,perch rest2 roost,seat sit2,lay2 repos2," +
  "crouch squat,reclin repos2,buckl clasp2,effac2 eras2,cancel2 delet,exciz expung scratch2 strik2,mark2 pit2 scar2," +
  "grav2 sculptor sculptur,incis2 inciz,bob2 dock2 tail2,cleav cleft riv2 split2,divid2 part2 separ2,cleav2 cleft2," +
  "slic slit,clash collid2,crash2 ram2,section2 segm2 segment2,destro destroyer destruc ruin," +
  "despoil2 plunder2 rap2 spoil2 viol2,wrack wreck wreckag,extirp2 uproot2,plant2 planter2 set2," +
  "muffl repress2 smother stifl strangl2,smother surround,establish2 inst2 install2,chok2 fret2 gag2," +
  "strangl strangul throttl2,impal2 stak2,clench clinch2,pull2 rend rip riv,bust2 ruptur snap2 tear,grappl grip2," +
  "pack2 tamper2,depress2 lower2,pound2 ram,deposit2 fix2 position2 situ,crop2 graz pastur2 rang2," +
  "crop2 graz2 pastur2,buffer2 cush soften2,dip dipper dunk plung2 sous2,immers plung,fork2 pitchfork2," +
  "open2 spread2 unfold2,enclos enclosur envelop wrap2,hid2 shroud,bury2 immers2 swallow2," +
  "delin2 describ2 draw2 lin2 trac2,fiddl2 monke2 tamper,fiddl2 toy2,forc2 storm2,border2 fram," +
  "enclos2 enclosur2 inclos,label2 mark tag,brand2 trademark2,patch piec2,flick2 jerk2,flick2 riffl ruffl2," +
  "post poster,pluck tweak2,jimm lever2 leverag2 pris priz2 pry,breach gap2,sweep2 swing2," +
  "crush2 crusher2 mash squash squeez squelch2,crunch2 grind,bear2 carr2 carriag2 hold2,balanc2 pois2," +
  "interlock2 lock2,fort2 fortif2,interlac2 interlock2 lock2,clean2 strip2,dribbl2 drip2 drop2,putout retir2," +
  "cloak2 cloth2 drap2 rob2,creat creatur mak2,bring2 institut,refash remak,destro destroyer destruc destruct," +
  "creat2 mak2 maker2 produc2 producer2 product2,machin2 machiner2 machinist2,machin2 machinist2,compil compos2," +
  "catalog2 catalogu2,gener generator2,init origin start2 starter2,gener2 giv2 render2 return2 yield2," +
  "bring2 work2 wreak,arous2 evoc2 evok2 invoc2 invok rais2 stir2,elicit evok2 extract2,pris2 pry2," +
  "contr contriv2 deviz forg formul2 formula2 invent inventor,cast contr2 project2 throw2," +
  "conc concept conceptu conceptual,concoct2 hatch,fabric2 invent manufactur2," +
  "envid fanc figur2 imag2 imager2 pictur2 project2 see2 seer2 visual,envid fores,envisag idea imagin," +
  "daydream dream dreamer2 woolgather,contr design plan2 planner2 project2,coin2 mint2," +
  "design2 designer2 plan2 planner2,creat2 mak2,accomplish action2 execut2 fulfil fulfill,init2 pioneer2," +
  "innov introduc2,effect effectu,draw drawer2,act2 activ actu spark trigger trip2,hasten2 induc2 rush2 stimul2," +
  "actu actual real2 substant2,caus mak2,evoc2 evok2 provoc2 provok," +
  "constitut2 establish2 find found founder institut plant2,establish2 giv2,arrang2 stag2 stager2," +
  "breed engender spawn,act2 actu2 incit motiv mov2 prompt propel2,forc2 impel impuls,comm2 start2 startup2," +
  "attempt2 undertak,deviz2 machin organ2 prepar2,construct2 fabric manufactur manufacturer,fak2 forg," +
  "build builder2 construc construct mak maker,build2 establish2,rebuild reconstruc2 reconstruct2," +
  "demol demolish pulver2,assembl assemblag piec2 tack2,confud2 confus2 jumbl2,disassembl dismantl2,fashion forg2," +
  "craft2 crafter2,forg2 form2 mold2 mould2 shap2,erect rais2 rear2,dismantl level2," +
  "eradic2 eradicat2 extermin2 extirp uproot2,cook fix2 prepar2 read2,sew2 sewer2 tailor2,cut2 tailor2," +
  "illustr2 illustrator2,process2 work2,net2 web2,crochet2 hook2,intertwin2 loop,tissu2 weav,intertwin2 tat," +
  "braid lac2,forg hammer2,adorn beaut2 beautif2 decor decorator embellish2 grac2 orna,jewel2 jeweler2,dress2 trim2," +
  "anim animal,mini2 rubric2,sculptor sculptur,creat2 creator2,interpret2 interpreter2 repres2 represent2," +
  "depict pictur render2 show2,conventional2 styl,depict2 pictur2 portra2,portra2 pres2 present2,delin2 outlin2," +
  "diagram plot2,blotch2 mottl streak2,watercolor2 watercolorist2,model2 mold mould,compos2 pen writ writer," +
  "spell2 writ2,adopt2 drama dramat dramatist,draft outlin2,poet vers,footnot2 not2,cit2 citat2 refer2," +
  "compos2 composer2 writ2,arrang2 set2,instru2 instrument2,pres2 present2 repres2 represent2 stag2 stager2," +
  "local2 plac2 set2,execut2 perform,act2 actor2 play2 player2 repres2 represent2," +
  "act2 actor2 play2 playact player2 rolepla,act2 dissembl2 pretend,assum2 feign2 sham2 simul2,enact2 reenact2," +
  "pract practic2 rehears,imperson persona portra2,bugl2 bugler2,recapitul2 repe2,pip2 piper2,sing singer song," +
  "choir2 chorus2,interpret2 interpreter2 rend2 render2,drum2 drummer2,conduct direct2 director2 lead2," +
  "giv2 hold2 throw2,doubl2 duplic repe2 repet2 repetit2 replicat2,copy2 replicat2,duplic2 duplicat2," +
  "develop2 evolv germ2 germin2,farm2 farmer2 grow2 grower2 growth2 produc2 rais2,crop2 cultiv work2,plow turn2," +
  "disk2 harrow,copy2 imit simul,model2 pattern2,publicat2 publish2 writ2 writer2,arrang2 form," +
  "print publicat publish publisher,program programmer2,engrav2 engraver2 etch2,produc producer2,chart2 graph2," +
  "facilit2 facilitator2,fre2 liber2 releas2,arous elicit evoc2 evok fir2 provoc provok rais2," +
  "heat2 ignit inflam2 inflammator2 wak2,excit2 shak2 stimul2 stir2,arous2 excit2 sex2,agit charg2 excit2 rous2," +
  "disorder2 distract2 perturb troubl2,calm lull2 quiet2 tranquilizer,compos2 composur2," +
  "appeas concil gentl2 mollif pacif peac2 plac,vex2 vexat2 worr2,assur2 reassur,car2 worr2,retir2 withdraw2," +
  "affect2 impress mov2 strik2,disturb troubl2 upset2,stir2 touch2,exper2 feel,congratul2 congratulator2 prid," +
  "entertain2 harbor hold2 nurs2,fret2 grat2,detest hat hater,abhor abhorr abomin loath,desp disdain scorn," +
  "cherish treasur2,enshrin2 saint2,idol rever worship worshipper2,fear2 rever vener,worship2 worshipper2," +
  "fright2 frighten scar,cow2 coward2,dread fear2,terrif terror,browb bull2,domineer tyrant," +
  "alarm disma2 horrif horror,ghost2 haunt obsess,enerv2 faz,breakdown2 snap2,break2 burst2 erupt2,collaps2 crack2," +
  "dash2 daunt pall2 scar,exasper2 fury incens2 infur,anno bother chaf2 devil2 gravel2 irrit nettl2 rag2 vex vexat2," +
  "offend offens2 piqu2,beset chiv harass harr molest2 plagu provoc2 provok2,confud2 confus2 flurr2,bewilder throw2," +
  "deflect2 distract,anguish2 hurt2 pain2,bruiz2 hurt2 injur2 offend2 offens2 spit2 wound2,fret fuss," +
  "suffer2 sufferer2,thrill2 vibr2,regret repent2,aton2 repent,mourn mourner,mourn2 mourner2,griev sorrow2," +
  "strain2 stress2 try2,betra2 fail2,abas2 chagrin2 humbl2 humil mortif,crush2 demol2 demolish2 smash2," +
  "degrad2 demean disgrac2,crucif2 mortif2 subdu2,keen2 lament,rack2 torm tormentor tortur," +
  "crucif crucifix2 dun2 frustr2 rag2 torm2 tormentor2,badger bug pester teas,control2 controller2 manipul2," +
  "ach languish2 pin2 yearn2 yen2,brac pois2,nerv2 steel2," +
  "beguil bewitch capt2 captiv captur2 catch2 charm ench2 enchant2 entr2 entranc2 fascin2 tranc2,antagon antagonism," +
  "invit2 tempt2,appe2 attract,disgust2 nausea2 revolt2 sicken,floor2 shock,overcom overpower overtak2 overwhelm," +
  "offend2 offens2 outrag scand scandal shock2,elat uplift,exalt thrill2,anim enliven exalt2 inspir,joy2 rejoic," +
  "deject demoral2 depress disma2,comfort consol solac sooth,eas2 reliev2,delight pleas pleasur,gratif satisf," +
  "delight2 ench enchant2 enthrall transport2,cheer2 embolden recr2,goad spur2,intimid restrain2," +
  "bask enjo relish savor,aggrav exacerb2 exasper,fascin grip2 transfix,galvan startl,bor tir2," +
  "compass2 compassion2 pity,commiser sympath,rejoic2 triumph2 wallow2,alien estrang,car2 wish2,pleas pleasur2," +
  "desir want,itch2 spoil2,desir2 hop trust2,admir admirer,hanker long2 longer2 yearn,enjo2 lov2 lover2," +
  "beam2 glow2 radi2 shin2,motion2 mov move2 mover2 travel traveler traveller,travel2 traveler2 traveller2," +
  "travel2 traveler2 traveller2 trip2,repair2 resort2,visit2 visitor2,inspect2 visit2 visitor2,frequ2 haunt2," +
  "journe2 travel2 traveler2 traveller2,navig sail2 voyag2 voyager2,journe2 travel2 traveller2," +
  "depart departur goer going,displac2 mov2 move2 mover2,transfer2 transpl,mov2 move2 mover2,migr2 migrator2," +
  "stay stick2,start2 startup,arrest2 halt hold2,halt stop,ply2 run2,lurch pitch2 shift2,jar jolt,wallow welter2," +
  "roll roller2,revolv2 roll2,waver2 weav2,squirm twist worm2 wrestl2 wriggl writh,sasha sidl,sail2 sweep," +
  "brush2 sweep,skid2 slew2 slid slip2,shimm wobbl2,jostl2 shov,forc2 push,rock shak2 sway,rock2 sway2,sway swing2," +
  "oscill vibr,flicker flutter quiver2 waver2,puls throb,puls2 quiver2,beat2 pound2 thump,teeter totter2," +
  "cast2 drift2 rambl2 rang2 roam roll2 rov stra swan2 tramp2 vagabond2 wander wanderer," +
  "meander thread wander2 weav2 wind2,dislodg2 shift2,cavort frolic romp skylark sport2,buck2 hitch2 jerk2," +
  "cant2 pitch2 slant2 tilt2,careen2 shift2 tilt2 wobbl2,boil2 churn2 roil,crawl creep creeper2,slip steal2," +
  "quak2 tremor2,shiver shudder thrill2 throb2,quak quaker2 quiver,agit2 shak,rattl rattler," +
  "convuls2 slash2 thrash thresh toss2,bounc bound2 rebound recoil2 reverber2 ricochet spring2,flip toss," +
  "flick2 flip2,flip2 twitch2,click snap2,agit2 budg shift2 stir2,arous2 stir2,slam2 thrash2,joggl wiggl,wag waggl," +
  "dart fleet2 flit flutter,falter2 stumbl,falter waver2,clip2 jog2 trot,flap roll2 roller2 undul2 wav2," +
  "scamper scurr scuttl,blow2 drift float,surg2 tid2,float2 swim2,foot2 hoof2,overturn turnover2," +
  "overturn turnover2 upset2,creep2 creeper2 mous2 sneak,cover2 cross track2 travers,trans2 transit2," +
  "cock2 pranc ruffl2 sasha2 strut swagger,hitch2 hobbl limp,scuffl2 shambl shuffl,drag2 scuff,prowl prowler," +
  "paddl2 totter2,pad2 plod tramp2 trudg,slop splash2 squelch2,clamber scrambl shin2 skin2 sputter2 struggl2," +
  "tip2 tipto,parad2 troop2,exhibit2 march2 parad,careen lurch reel stagger,flounder stagger,stamp stomp stump2," +
  "lumber pound2,drift2 err stra2,run runner2,trampl tread,clomp clump2,driv2 motor," +
  "channel direct2 guid head2 maneuver point2 steer,navig2 navigator2 pilot2,corner2 tre2," +
  "bicycl2 bik cycl2 cyclist2 wheel2,rail2 train2,fly flyer2 wing,aviat2 fly2 flyer2 pilot,plan2 skim," +
  "soar surg2 zoom2,rack2 scud2,cab2 taxi2,send2 ship transport2,direct2 send,despatch dispatch,rid rider2," +
  "hitch2 thumb,rid rider sit2,dismount light2,extend2 gallop2,bound jump leap spring,hop hopper skip2," +
  "div plung2 plunk2,chut2 jump2 parachut2,aris2 lift2 ris,ascend2 ris2,desc descend fall2,correct2 declin2 slump2," +
  "sink2 subsid2,laps2 passag sink2,lift2 rais2,elev elevator lift lifter rais2,boost hik,dip2 duck2,toppl tumbl," +
  "dump2 plung2,plummet plump2,alight light2 perch2,embark ship2,land2 shor2,erect2 rear2,droop flag2 sag,drop2 sink," +
  "sedi2 sediment2,sink2 slump2,collaps founder2,burst2 collaps2,settl2 sink2,ris2 surfac2,swell2 well2," +
  "advanc progress2,encroach imping2,reced retir2 retr withdraw,draw2 drawer2 pull2,continu2 proc process2," +
  "march process2,lag laggard,follow follower2,scal2 surmount2,lead2 preced2,head2 lead2 leader2," +
  "conduct2 direct2 guid lead leader tak2,misguid mislead,show2 usher,follow2 follower2 pursu pursuer pursuit," +
  "chas dog2 tag2 tail2 track2 tracker2 trail2,hound2 hunt hunter trac2,haunt stalk2,retrac trac2," +
  "arriv com comer2 get2,attain hit2 reach2,depart2 departur2 quit2,derail2 jump2,shift2 transfer2," +
  "depart2 departur2 part2 start2 takeoff,exit2 leav2,intrud intruder intrus irrupt,overstep transgress2 trespass2," +
  "invad invader,infest overrun,attain2 gain2 hit2 reach,breast2 summit,mak2 reach2,ground2 strand2," +
  "encounter meet see2,cross2 intersect,clump2 cluster constell flock2,pour2 stream2 swarm teem2,crowd herd2," +
  "dispers2 dissip scatter,disband dissolv2,part2 separ2 split2,dispel2 dispers dissip scatter,divid2 separ2," +
  "sprawl2 straggl,curv2 cut2 sheer2 slew swerv trend2 veer,bend2 deflect2,crook2 curv2,arc2 arch curv2,bend flex2," +
  "inclin2 pitch2 slop2,angl2 lean slant2 tilt tip2,heel2 list2,lean2 list2,dip2 sink2,riffl2 rippl ruffl undul," +
  "billow2 heav2 surg,billow wallow2,collaps2 crumbl crumpl tumbl2,burrow tunnel,circul2 circular2 distribut2," +
  "orb2 orbit revolut2 revolv,circl2 circul2,revolut2 revolv rotat,rotat2 turnout2,pivot swivel," +
  "gyrat2 reel2 spin whirl2,eddy purl swirl whirl2,tumbl2 whirl2,spin2 twirl twirler whirl2," +
  "swirl twiddl twirl twirler2 whirl,coil gyrat spir,corkscrew2 spir2,overhaul overtak pass2 passag2,blunder fumbl2," +
  "pass2 surpass2,crowd2 push2,extend2 stretch2 unfold2,buck2 charg2 shoot2 tear2,hurr speed2 zip2,bustl hustl," +
  "drag2 trail trailer,hasten rac rush speed,rac2 rush2,shack2 trail2 trailer2,diffud2 diffus spread2," +
  "creep2 creeper2,cring flinch quail recoil shrink winc,dart2 dash flash2 scoot scud shoot2,commut2 commuter2," +
  "hurl hurtl lung thrust2,bend2 bow2 crouch stoop,coward2 cower2 crawl2 creep2 cring fawn2 grovel,cower huddl," +
  "jam mob2 pack2 pil2 throng,pounc swoop,devi divers divert,depart2 digress2 straggl straggler,flow flux2," +
  "cours2 feed2 flow2 run2,runoff wast2,gush spout,dribbl filter2 trickl,overflow overrun2,edg2 inch2," +
  "elaps laps2 pass2,fall2 fly2 vanish2,bilk2 elud elus evad,bunk2 escap2 lam run2 runawa2,fle flight2 fly2," +
  "abandon2 empt2 vacant vacat,bring conve2 tak2," +
  "carr2 carrier2 channel conduc2 conduct2 conductor2 conve2 impart2 transmit2,clear2 top2,dist2 outdist outstrip2," +
  "bulg2 pop protrud2 start2,manur2 muck2,remov2 transfer2,chang2 transfer2,step2 tread,beat2 flap2,flail2 thresh2," +
  "shov2 squeez2 stuff2 thrust2,tip2 toppl2 tumbl2,record2 register2,feel2 sens sensit sensor," +
  "comprehend2 perc percept,rece2 receiver2 recept2,exper2 get2 rece2,endur2 suffer,meet2 suffer2,solar2 sun2," +
  "aerat air,blunt2 dull2 numb2,excit2 stimul2 stimulus2 stir2,blow2 suck2,quicken2 whet,dream2 dreamer2," +
  "mark2 not2 notic,not2 observ2 observer2,chaf fret2,itch rub2 scratch2,bit2 burn2 sting," +
  "ach hurt2 suffer2 sufferer2,ach2 hurt smart2,prick2 sting2 twing2,reek stink2,sniff whiff2,nos2 scent2 wind2," +
  "odor scent2,aroma perfum2,watch2 watcher2,find2 see2 witness2,see seeing seer2,consider2 view2 viewer2,gaz star," +
  "consider2 regard,appear look seem,appar2 appear2 seem2,reflect2 reflector2 reverber2,disclos2 expos2 exposur2," +
  "displa exhib exhibit expos2 exposur2,flash2 flaunt,model2 pos postur2 sit2,reve uncover unveil2,excav unearth2," +
  "block2 obstruct2,hid2 hideout,cloak2 dissembl2 mask,harbor2 shield2," +
  "demonstr demonstrator exhibit2 pres present show,watch watcher,see2 seer2 view2 viewer2 watch2,rak2 scan skim2," +
  "flick2 flip2 leaf2 riff riffl2 thumb2,look2 search2,spot spy,detect detector discover find2 notic observ observer," +
  "inst2 instant2,inst instant,disappear2 vanish,befog cloud2 fog2 mist2 obscur,disgu mask2," +
  "blink2 blinker2 flash twinkl wink2,flick flicker2,gleam glimmer2,dim2 dip2,gleam glint glisten glitter shin2," +
  "monitor superv2 supervid2 supervisor2,sight2 spy2,gap gawk,admir admirer2,glanc glint2 peek,consider2 stud2," +
  "eye2 eyeball2,intrud2 nos2 pok pry2,listen listener,advert attend2 attent2 hang2,hear2 hearer2 listen listener," +
  "creak screech squeak whin2,jangl jingl,nois2 reson2 resound2,beat2 drum drummer,beat2 tick2,reson vibr2 vibranc2," +
  "knock2 ping2 pink2,peal2 ring,blar blast,echo2 reson resound reverber ring2,thud thump2,clump2 plunk," +
  "knock2 pink2 rap2 tap2,click2 tick,chatter click2,clink2 tinkl,grumbl2 rumbl,boom din2,babbl2 bubbl2 rippl2," +
  "lap2 swish,whir whiz,bug2 intercept2 tap2,catch2 overhear,hush2 quiesc2 quiet2,gag muzzl2," +
  "damp2 dampen2 dull2 muffl2 muffler2 mut2,flavor season2,spic2 zest2,discern distinguish recogn2 spot2,savor2 tast," +
  "smack2 tast2,reek smack smell2,disgust repel2 repuls2 revolt2,nausea sicken2,cand2 glaz2,acid sour,giv2 giver2," +
  "gift2 giv2 giver2 pres2,fee2 tip2,exert maintain2 wield,owner possess,hit2 stumbl2," +
  "charter2 engag2 hir2 leas2 rent2,leas2 let2 letter2 rent2,subscrib2 tak2,rece receiver2 recept2 recip," +
  "acquir acquis get,deny2 refus2,deduct2 recoup2 withhold2,back2 backer2,collect collector2,patron sponsor," +
  "discard dispos fling2 toss2,junk scrap trash,ditch2 dump2,preserv2 sav2 saver2,reclaim2 recover2,chuck2 ditch2," +
  "quit2 relinquish2 renunc2,maroon strand,allot assign port2,devis2 deviz2,hand2 pass2 passag2 reach2,slip2 sneak2," +
  "communic2 communicat2 conve2 transmiss transmit,carr2 post2,deliver2 surrender2,accept tak2,accept2 admit2," +
  "declin2 refus2 reject,procur procurer2 secur,engag2 enlist,goug rack2 squeez2 wring2,sell seller," +
  "deal2 dealer2 sell2 seller2 trad2,retail2 retailer2,bring2 fetch,find2 recover regain retriev," +
  "bump chanc2 encounter2 find happen2,recoup2 recover2,recoup reimburs2,compens2 remuner,compens2 repair2," +
  "pay payer paym,pay2 paym2,pay2 payer2 paym2,compens2 pay2 payer2,accord2 allot grant2,allow2 grant," +
  "apprec2 priz2 treasur valu2,ransom2 redeem2 redempt2,chang2 exchang interchang2," +
  "exchang2 interchang2 replac2 substitut,sub substitut2,swap switch2 trad2,haggl huckster2,merchand trad2 trader2," +
  "award pres2 present2,award2 grant2,pens2 pensioner2,pres2 present2 submit2,lavish shower2,account2 calcul2," +
  "drop2 expend2 expenditur2 expens2 spend,occup2 tak2,blow2 wast,conserv2 econom husband2,forag scroung," +
  "bum grub2 spong2,beg2 beggar2,commit2 invest investor plac2 put2,job2 specul2," +
  "appropr2 captur2 conquer2 seiz2 seizur2,attach2 confisc seiz2 seizur2 sequestr2," +
  "arrog2 assum2 assumpt2 seiz2 takeover usurp,arrog claim2,pretend2 pretens2,arrog2 assign2," +
  "abstract2 cabbag2 hook2 lift2 lifter2 pilfer pinch2 purloin sneak2 swip2,conserv2 maintain mainten preserv2," +
  "exhaust2 sap tir2,stor2 storag2,hold2 retain2 retent2,brib briber buy2 corrupt2,refund2 repa return2,carr2 stock2," +
  "find2 regain2,attain2 discover2 strik2,foot2 pick2,nail2 pinpoint,acquir2 gain2 win winner2,earn gain2 mak2 real," +
  "earn garner,benefit gain2 profit,clear2 net2 sack2,clear2 net2,bear2 pay2 yield2,deriv2 gain,bag2 pocket2," +
  "draw2 reap,deliver2 render2,apport2 deal2 shar2 sharer2," +
  "administer2 allot2 deal2 dispens dispenser distribut distributor2 lot2,partak2 shar2 sharer2,giv2 impart leav2," +
  "sign signal,offer2 proffer,extend2 offer2,bid bidder offer2 tender2,pledg2 subscrib2 subscript2," +
  "bid2 bidder2 caller2,accept2 assum2 assumpt2 bear2,hawk hawker huckster monger peddl peddler pitch2 vend vendor," +
  "forego2 forfeit forgo2 waiv2 waiver2,accumul amass2 collect compil,collect2 pickup2,impos2 levy,assess2 tax2," +
  "contribut contributor giv,render2 return2,render2 submit2,bank2 deposit2 depositor2,draw2 drawer2 withdraw2," +
  "recall2 withdraw2,depr depriv2,depr depriv divest divestitur strip,fre2 releas2 relinquish resign2," +
  "conced2 concess2 grant2 yield2,bankrupt bankruptc ruin2 smash2,hook2 pluck2 rob soak2,bill2 charg2," +
  "cop2 glom hook2 thiev,hustl2 pluck2 roll2,lend lender loan,add2 addit2 bestow2 bring2 contribut impart2 lend," +
  "browser shop2 shopper2,furnish provid provider render supp supplier,heat2 heater2,locat2 plac2 sit2,arm2 arma2," +
  "furnish2 furnitur2,provid2 purveyor,afford giv2 yield,equip fit2 outfit2,suppl supplement,flourish2 prosper thriv," +
  "bank2 banker2,repa2 reward2,despoil despoiler loot2 plunder2 ransack rifl2 strip2,plunder2 sack,loot plunder," +
  "smuggl smuggler,adopt2 borrow2,adopt espous follow2,hock soak2,charg2 consign," +
  "charg2 commit2 institut2 institutional send2,commit2 committ2 confid2 entrust intrust trust2,certif certific2," +
  "fre2 rid,manipul2 rig2,articul joint2,entrust2 leav2,fir2 fuel2,flood2 glut2,econom2 sav2 saver2,afford2 open2," +
  "border2 edg2,resign vacant vacat,act action mov2,evad2 evas2,usag2 use2,mov2 proc2 procedur2,embark2 ventur," +
  "dar presum2 presumpt2,engag prosecut2 pursu pursuer2 pursuit2,commit2 practic2,engag2 wag2,offer2 provid2," +
  "oppon2 oppos2 react2,backfir backlash recoil2,acced2 access2 enter2,ascend2 ascendanc2,adopt2 assum2 assumpt2," +
  "quit2 resign2,depart2 leav2,inst2 install2,induc induct invest2 seat2,ordain order2 ordin2,enthron invest2 vest," +
  "adorn2 cloth invest2,groom prepar2 preparator2 train2,civil cultiv2 educ2 school2 train2,induc2 induct2 init2," +
  "enthron2 thron2,assign deleg2 design2,reassign transfer,fill2 occup2 tak2,deput substitut2,inaugur kickoff," +
  "appoint constitut2 nam2 nomin2,nam2 nomin2,advanc2 elev promot2 rais2 upgrad2,entitl2 gentl2,celebr2 lion," +
  "dub2 knight2,bump2 demot releg,favor prefer2,screen2 siev2 sort2,elect elector elig,reelect return2," +
  "nomin2 propos2,expel expuls oust,overthrow overturn2 subvert,revolut2 revolution2," +
  "dismiss2 displac2 fir2 sack2 termin2,furlough layoff,replac supersed suppl,displac preempt2," +
  "follow2 succ success successor,driv2 labor2 laborer2 push2 tug2,fight2 struggl,preced2 predecessor2," +
  "carpenter2 carpentr2,exploit2 overwork2,emplo2 employ2 employer2 engag2 hir,contract2 sign2," +
  "continu2 keep2 retain2,strik2 walkout,wait2 waiter2 waitress2,busy2 occup,collabor collaborator2 cooper," +
  "idl2 idler2 laz slug2 stagn,daydream2 moon2,play2 recr2,act2 action2,dabbl2 paddl2," +
  "dig2 grind2 labor2 laborer2 toil,farm2 farmer2,ranch2 rancher2,fre2 liber libert2 loos2 releas2,discharg2 fre2," +
  "keep2 restrain restraint,allow let permit,inhibit2 suppress2,quash reduc2 repress subdu subjug," +
  "crush oppress suppress2,voluntar2 volunteer2,offer2 volunteer2,clos2 closer2 closur2 fold2 shutdown," +
  "reestablish reinst2 restor2,establish find found founder launch,enact ordain,adjourn2 retir2 withdraw2," +
  "assembl assemblag gather2 meet2,alli2 ally2,dissoc divorc,form2 imprint,break2 breakup part2 separ2 split2," +
  "administer administr administrator,regroup reorgan,revid reviz,organ2 organizer2 union2,infiltr penetr2," +
  "car2 deal2 handl manag2,flirt2 toy2,coordin2 coordinator2,mishandl2 mismanag,guid2 steer2,chair2 chairman2," +
  "command2 commander2 control controller2,regi2 regiment2,harness2 rein," +
  "manag2 manager2 overs superintend superv supervid supervisor,oper operator2 run2,certif2 licens,conduct deal2," +
  "certif2 certific2 endors2 indors2,form2 organ,exclud shut2 shutter2,admit2 includ2,keep2 prev prevent," +
  "hinder imped,forbid2 foreclos forestall preclud prev prevent,avert avoid deflect,favor2 privileg2," +
  "back2 endors indors support2 supporter2,canva2 canvass poll,patrol patroller polic2," +
  "follow2 observ2 observer2 watch,honor2 observ2 respect2,leas less rent,charter hir2 leas2 less2 rent2," +
  "job2 subcontract,vot voter,vot2 voter2,fiddl2 shirk,malinger skulk2,sav2 spar,ratif sign2,dismiss2 drop2," +
  "frequ2 patron shop2 shopper2 sponsor2,legisl legislator legislatur pass2 passag2,divid separ2 split," +
  "unif2 unificat2 unit,enrol enroll enter2 inscrib2 recruit,negat2 veto,defe2 kill2,author empower," +
  "empower2 endow gift2 invest2,accredit recogn2,appoint charg2,cancel cancell scratch2 scrub2," +
  "avoid2 invalid quash2 void2,formal2 valid,sanct2 sanction2,issu2 supp2,distribut2 distributor2," +
  "crim criminal illegal outlaw,legal legitim legitimat,integr2 mix2,dispatch2 hit2 murder2 murderer2 remov2," +
  "gibbet2 pillor,pip shoot shooter2,call2 caller2 visit2 visitor2,conjoin2 espous2 marr marriag2 wed," +
  "marr2 marriag2 splic2 tie2 wed2,coupl2 pair2,celebr fet,merrymak racket2 revel2 reveller2 revelr2," +
  "amus divers2 divert2,see2 visit visitor,imprison jail jug2 lag2 remand2,bust2 raid,confin2 detain detent," +
  "emancip manumit,subject2 subjug2,emancip liber libert,appe2 appeal2,fin2 ticket2,deport2 exil," +
  "penal penalt punish punit,hear2 try2,judg judiciar2 trial2 try2,expel expuls,refus2 reject2,deliver2 deport2," +
  "banish2 bar2 releg2,ban2 banish ostrac shun2,ban2 banish2,coerc forc pressur2 squeez2,compel compuls2 oblig," +
  "bother troubl2,bother2 inconven2 troubl2,brand2 denounc2 mark2,check2 contain2 control2 curb moder2," +
  "govern governor2 order2 regul regular regulator2,district2 zon2,discrimin discriminator separ2,handl2 treat," +
  "crimin criminal,abus maltr step2,acquit2 bear2 behav2 carr2 comport conduct2 deport,pos2 postur2,behav2 comport," +
  "compens2 correct2 redress right2,aton expi,control2 verif2,diss2 dissent2 dissenter2 protest2 protester2 resist2," +
  "demonstr2 demonstrator2 march2,ace2 nail2,clear2 pass2,bomb2 fail2,succ win2 winner2,nail2 peg2,act2 work2," +
  "accomplish achiev attain reach2,manag2 wangl,blow2 flub fluff2 fumbl2 mishandl muff2 spoil,fail failur miscarr," +
  "fail failur2 neglect2,flop2 founder2,assa2 attempt essa2 seek try,endeavor striv," +
  "essa2 examin2 prov2 test trial2 try2,exper experiment experimenter,exper2 experiment2,screen test2," +
  "democr democrat,forego2 forgo relinquish2 waiv waiver,court2 romanc2 solicit2 woo,court2 woo," +
  "breakawa seced splinter,betra2 sell2,attach2 bind2 bond2 tie2,interfer2 interpos2 interven intervent," +
  "meddl tamper2,domin master2,nurtur2 parent2 rais2 rear2,assist2 attend2 serv2,comp compl complianc follow2," +
  "counteract2 sabotag2 subvert2 undermin weaken2,counteract counterbal2 neutral2," +
  "adventur2 adventurer2 chanc2 gambl gambler2 hazard2 risk2,adventur2 adventurer2 hazard2 jeopard stak ventur2," +
  "honor reward2,disgrac dishonor sham2,aid assist help helper,expedit hasten2,minister ministr," +
  "attend2 attent2 look2 see2,tend2 tender2,fuss2 mother2,reliev2 salv2 salvag sav saver,deliver2 rescu," +
  "deliver2 redeem redempt sav2,sav2 savior2,reconstruct2 restor,check2 condition2 conditioner2 disciplin train2," +
  "advanc2 boost2 encourag promot,help2 helper2,contribut2 contributor2 lead2,support supporter2," +
  "back2 endors2 indors2 second2,block2 blockad2 embarrass2 hinder2 obstruc2 obstruct," +
  "baffl2 bilk2 cross2 foil2 frustr queer2 spoil2 thwart,block2 halt2 stop2,appl2 enforc impl2,enforc impos," +
  "appl2 applic2 applicat2 practic2 use2,underachiev underachiever,complet2 discharg2 dispatch2,execut2 executor2," +
  "exempt fre2 reliev2,antagon antagonism2 counteract,anticip2 counter2 fores2 forestall2," +
  "sin sinner transgress2 trespass2,blunder goof sin2,breach break2 offend2 offender2 offens2 transgress viol," +
  "assault2 dishonor2 outrag2 rap viol2,desecr outrag2 profan2 viol2,exerc2 pract2 practic,tackl undertak2," +
  "encroach2 entrench2 imping trench2,baby2 coddl indulg2 pamper spoil2,burglar heist,heed listen2 mind2," +
  "con defraud scam swindl victim2,cheat chisel2,beat2 bunk2,cheat2 chisel2,fox2 trick,fool gull," +
  "betra2 cheat2 wander2,cook2 fak2 faker2 fals2 falsif2 manipul2 misrepres2 misrepresent2 wangl2,fram2 setup2," +
  "celebr keep2 observ2,keep2 observ2,corrupt debauch2 demoral deprav profan2 subvert2,blackmailer pressur2," +
  "defend2 defens2 repres2 represent2,action2 litig process2 sue suit2,commit perpetr pull2,aris2 rebel rebell ris2," +
  "rebel2 rebell2,balk resist2,revolt2 revolut2,mutin2 mutineer2,defect2 desert2,oppress2 persecut," +
  "persuad persuas sway2,govern2 governor2 rul ruler,contend2 cop deal2 grappl manag2,cut2 hack2,releg submit2," +
  "affil assoc2 consort,agit2 campaign2 crusad2 fight2 fighter2 press2 push2,recur2 resort,deign descend2," +
  "match2 meet2,repe2 repetit2,assembl2 assemblag2 gather2,use2 user2 using2,begin2 start2,address2 call2," +
  "loosen2 relax2,ceas2 end finish2 stop2 termin2,clos2 conclud2,event2 eventu,defin delimit delin specif2," +
  "fall2 shin2 strik2,cut2 skip2,exist2 liv2 subsist surv2 surviv2,drift2 freewheeler,endur last2 liv2 surv surviv," +
  "outl surv2 survivor2,surv2 surviv2 survivor2,succumb2 yield2,compr2 constitu2 constitut makeup2 repres2," +
  "compon compos,constitu2 constitut2 form2 mak2,divid2 separ,connect2 join2 junctur2 link2 unit2," +
  "complex2 interconnect,form2 spring2,aris develop2 grow2 growth2 origin ris2,becom turn2," +
  "ask2 demand2 involv2 necess necessit need postul2 requir tak2,compr contain incorpor2," +
  "comprehend2 comprehens2 cover2 embrac encompass,combin unit2,boast featur2 sport2,lack miss2,compr consist2," +
  "correspond equat2,ensu result,entail implicat,entail impl2 implicat2 mean,lead2 leav2 result2," +
  "impl2 implicat2 involv2,crim impl2 implicat2,abid bid stay2,remain2 remainder2 remn2,wait waiter2,adher2 stick2," +
  "linger loaf2 loiter loung2 lurk2 tarr,lurch2 prowl,bum2 loaf,hesit hesitanc2 waffl2 waver,hover linger2," +
  "hesit paus,procrastin stall2,defer postpon remit2 shelv tabl2,domin predomin prevail preval2 reign2 rul2," +
  "amount2 com2 number2 total,count2 matter weigh2,press2 weigh2,endur2 persist prevail preval,obtain2 prevail," +
  "occup2 occupanc2 resid2 residenc2,fill2 occup2,dwell dweller inhabit liv livabl liver2 popul," +
  "resid residenc shack2,accommod2 lodg2,consist dwell lie2,pertain2 pertin2,bivouac2 camp camper encamp tent2," +
  "infest2 invad2 overrun2,board2 room2,agre2 check2 correspond fit2 jib2 match tall2,duplic2 parallel2 twin2," +
  "depart departur2 devi diverg2 vari vary,beli contradict contradictor negat2,corrobor2 support2 underpin2," +
  "repos2 resid2 rest2,counterbal2 oppos2,contrast2 counterpoint,clash2 collid jar,fit2 meet2,break2 viol," +
  "exce2 exceed2 excess2 overstep2 top2 transcend,exce surpass2 transcend,answer2 serv2 suffic,funct2 serv," +
  "fulfil2 fulfill2 satisf satisfact2 satisfactor,equal2 match2 rival touch2,compens correct2 counterbal," +
  "balanc equilibr2 equilibrium,excel excell surpass,echo2 recall2,concern pertain pertin refer relat2 touch2," +
  "appl2 applic2,affect2 involv regard2,drag2 embroil sweep2 tangl2,entangl mir2,concern2 interest2 occup2 worr2," +
  "fascin intrigu,qual2 qualif,prolong2 sustain susten2,continu2 preserv uphold,ceas discontinu quit stop," +
  "hold keep maintain,jog rambl,continu keep2 proc2,cross2 span sweep2 travers2,reach2 touch2," +
  "extend2 extent2 lead2 pass2 run2,roll2 undul2,lead2 top2,continu2 cover2 extend2 extent2,constell dot stud," +
  "rang2 straddl2,cap crest2,fac2 front2 frontag2 look2,delimit2 subtend,locat situ,local plac2," +
  "command2 domin2 overlook2,dwarf overshadow2 shadow2,hulk loom predomin2 tower,lift2 rear2 ris2," +
  "endanger imperil jeopard menac2 peril2 threaten,beetl2 overhang2,embod persona personif,embod incarn2 substant2," +
  "body2 person2 personif,epitom typ typif,correspond2 repres represent2,befit suit2," +
  "accord agre2 concord2 consort2 harmon,bear2 carr2 cont2 contain2 container2 contin2 hold2,contain2 hold2," +
  "retain retent,accommod fit suit,relent soften2 yield2,endur2 last2,endur2 wear2,hover oscill vibr2,buzz2 hum2," +
  "defi defy withstand,brav2 endur weather2,defy2 refus2 resist,pass2 spend,holida2 vacat2,converg meet2," +
  "border2 bound2 boundar2,confin2 enclos enclosur,anteced forego forgo2 preced,orient point2,bag2 bulg2,swarm teem," +
  "abound2 bristl burst2,accompan2 compan2,carr2 pack2,dangl drop2 swing2,cancel2 offset,gap2 yawn2,brood2 sulk," +
  "inclin lean2 run2 tend tendenc,incur incurs2,allow2 leav2 provid2,enter2 figur2,pos pres2,press2 pressur2," +
  "rag2 ramp2 storm,elud elus escap2,exampl exemplif repres2,becom2 suit2,interrel relat2 relation2,rang run2," +
  "continu2 remain2 stay2,com2 fall2,read2 say2,persist2 remain2 stay2,lie2 rest2,count2 number2," +
  "accommod2 admit2 hold2,end2 termin2,facilit2 help2,defin2 delin2,deriv2 desc2 descend2,curv2 twist2 wind2," +
  "encounter2 meet2 rece2 recept2,jumbl mingl2,com2 hail2,brood2 hover2 loom2,domin2 eclips overshadow,admit2 allow2," +
  "adorn2 beaut2 beautif2 deck2 decor2 embellish2 grac2,sum2 summ2 summar2,coher2 cohes2,refus2 reject2 resist2," +
  "bak2 broil2,dwell2 inhabit2,drown2 swim2,fall2 precipit2,patter2 spatter2 spit2 sprinkl2,pelt2 pour2 stream2," +
  "erupt2 ignit,extinguish2 quench2,burn2 combust2,flam2 flar2,flick2 flicker2,beam2 shin2,absorb2 absorpt2," +
  "suck2 suct2,reflect2 shin,spark2 sparkl2,fum2 smok2,shad2 shadow2,burn2 glow2,boom2 thunder2,brighten2 clear2," +
  "blight plagu";

/** Pairs of roots with opposite meanings. */
export const OPPOSITES =
  "abil inabil,abl unabl,abnorm norm,abnormal normal,abolish establish,abrupt gradual,absenc pres,absent pres," +
  "absolut relat,absorb emit,abstain consum,abstract concret,acceler deceler,accept refus,accept reject," +
  "accept unaccept,accident deliber,accompan unaccompan,accur inaccur,acquaint stranger,acquit convict,act refrain," +
  "action inact,activ dorm,activ inact,activ pass,activ quiet,activ stat,actu potent,acut chronic,add subtract," +
  "adequ inadequ,adject substant,adjust unadjust,admit deny,admit exclud,admit reject,adopt biologic,adopt nativ," +
  "adult juvenil,advanc back,advanc reced,advanc retr,advantag disadvantag,advert inadvert,advis inadvis," +
  "affect unaffect,affirm negat,affirm revers,afraid unafraid,aged young,agit calm,agre disagr,agre disagre," +
  "ahead back,aliv dead,allow deny,allow disallow,alter unalter,altern direct,altern opposit,amateur profession," +
  "amic hostil,analogu digit,analys synthes,analytic synthetic,analyz synthes,ancestor descend,angular round," +
  "anim inanim,annu perenn,answer quest,anteced subsequ,anti pro,appear disappear,appl theoretic,applaud boo," +
  "appoint elect,appropr inappropr,appropriat inappropriat,approv disapprov,arm disarm,arm unarm,arriv leav," +
  "artific natur,ascend descend,asleep awak,assembl disassembl,assent diss,asset liabil,assist unassist," +
  "attach detach,attach unattach,attack defend,attend miss,attract repel,attract repuls,attract unattract," +
  "atypic typic,author unauthor,automatic manu,autumn summer,autumn vern,autumn wintr,avail unavail,avoid confront," +
  "awar unawar,away hom,awkward grac,back front,back veer,background foreground,backward forward,bad good,badl well," +
  "badness good,balanc imbal,balanc unbal,bar cover,basic incident,bear bull,beaut ugly,begin end,begin middl," +
  "believ disbeliev,best worst,better wors,better worsen,big littl,big small,birth death,black whit,bless curs," +
  "blind sight,blood bloodless,blur focus,boil freez,bold timid,bor interest,born unborn,borrow lend,borrower lender," +
  "bottom bottomless,bottom sid,bottom top,bounc clear,bound fre,boy girl,boycott patron,brav coward,brav timid," +
  "break keep,break repair,break unbreak,break unbroken,breath breathless,bright dull,broad narrow,brother sister," +
  "busy idl,button unbutton,buy sell,calm storm,capabl incap,capitalism socialism,care careless,careful careless," +
  "cash credit,ceiling floor,center leav,center right,cerebr emotion,certain uncertain,certaint uncertaint," +
  "certif decertif,certif uncertif,chang stay,chang unchang,charg discharg,charg uncharg,cheap expens,cheer complain," +
  "cheer depress,child parent,civil militar,claim forfeit,clar obscur,classif unclassif,clean dirt,clean unclean," +
  "clear cloud,clear opaqu,clear unclear,clearhead confus,clos dist,clos open,coars fin,cold hot,cold hotness," +
  "collect distribut,color colorless,comed traged,comfort discomfort,comfort uncomfort,commit noncommit," +
  "common individu,common uncommon,communic excommunic,compact loos,compet cooper,compet incompet," +
  "competit noncompetit,complet incomplet,complex simpl,complex simplic,complic simplif,compound simpl," +
  "comprom uncomprom,con pro,concentr dilut,concentr distribut,concept misconcept,concern unconcern,condition uncond," +
  "condition uncondition,confid diffid,confin fre,connect disconnect,connect unconnect,conscious unconscious," +
  "conserv liber,conserv wast,consider inconsider,consist inconsist,consistenc inconsistenc," +
  "constitution unconstitution,construc misconstruc,construct destruct,constructiv destructiv,cont discont," +
  "continent intercontinent,continu discontinu,continu sporadic,contract expand,contrast flat,conven inconven," +
  "convention nuclear,convention unconvention,convinc unconvinc,cook raw,cool heat,cool warm,correct falsif," +
  "correct incorrect,courag cowardic,cousin uncousin,cover uncover,covert overt,cred incred,critic praiz," +
  "critic uncritic,crook straight,cry laugh,curl straight,curv straight,damag undamag,danger safet,dangerous saf," +
  "dark light,daughter son,day night,dead liv,deaf hear,decent indec,decid indecid,declar interrog,declar undeclar," +
  "declin improv,decreas increas,deep shallow,defe victor,defend plaintiff,defend prosecut,defens offens," +
  "defens prosecut,deficit lead,definit indefinit,dela rush,delic rug,demand supp,demot promot,depart stay," +
  "depend independ,depersonal personal,deposit withdraw,depr enrich,depress elat,desir undesir,despair hop," +
  "destabil stabil,destro preserv,determin indetermin,develop undevelop,die nasc,differ equal,differ same," +
  "different integr,different undifferent,difficult eas,difficult easy,direct indirect,direct invers,disabl enabl," +
  "discourag encourag,discrimin indiscrimin,disengag engag,dishonest honest,dishonor honor,disintegr integr," +
  "dislik lik,dislodg lodg,disloyalt loyalt,disorder order,disorgan organ,disparag flatter,disproportion proportion," +
  "disprov prov,disqualif qualif,disrespect respect,disservic servic,dissimilar similar,dissuad persuad," +
  "distinct indistinct,distinguish indistinguish,distrust trust,divest invest,divid multip,divid unit,docil stubborn," +
  "document undocu,domestic foreign,domin subordin,doubl singl,downgrad upgrad,downtown uptown,downward upward," +
  "draft volunteer,dramatic lyric,drink undrink,driver nondriver,drunken sober,dry sweet,dry wet,due undu,dull liv," +
  "dull sharp,dull sharpen,earl lat,earl middl,easy uneas,ebb tid,effect ineffect,effectiv ineffectiv," +
  "effort effortless,elig inelig,empiric theoretic,emplo unemplo,employ employer,empt fill,empt full,end middl," +
  "enforc exempt,enjo suffer,enter exit,enthusiastic unenthusiastic,equal inequal,equal unequ,eras record,ever never," +
  "evil good,exclud includ,exclus inclus,excus inexcus,exist nonexist,expect unexpect,exper inexper," +
  "explicit implicit,export import,express inexpress,express local,extens intens,extern intern,extraordinar ordinar," +
  "fail manag,fail pass,fail succ,failur success,fair foul,fair unfair,faith unfaith,fall infall,fall ris,fals tru," +
  "fals truth,familiar strang,familiar unfamiliar,fanc plain,fast slow,fat thin,father mother,favor unfavor," +
  "favorabl unfavorabl,feed starv,femal mal,femal male,figur ground,figur liter,find los,finish start,fir hir," +
  "first last,first second,fit unfit,fitness unfit,fix unfix,flat natur,flat sharp,flatten sharpen,flex inflex," +
  "float sink,foe friend,fold unfold,foll wisdom,follow lead,follow preced,follower leader,foolish wis,foot head," +
  "forbid permit,forc forceless,foreign nativ,forget mind,forget remember,form inform,formal informal,former latter," +
  "fortun unfortun,forward revers,fraction whol,frail robust,fre obstruct,freel salar,frequ infrequ,fresh preserv," +
  "fresh salt,fresh stal,friend hostil,frivolous serious,front rear,frozen unfrozen,full thin,function nonfunction," +
  "function organic,futur past,futur pres,futur present,gain loss,gaseous liquid,gaseous solid,gather spread," +
  "general local,general particular,general specif,general specific,generalist specialist,geographic magnetic," +
  "giv tak,glad sad,gradu steep,gradu sudden,grat ungrat,greater lesser,green rip,gross net,guid unguid,guilt innoc," +
  "hair hairless,half whol,hand handless,happ sadl,happ unhapp,hard soft,harden soft,harden soften,hardwar softwar," +
  "harm harmless,hat hatless,hat lov,head headless,head rear,health unhealth,heav light,heed heedless,hid show," +
  "high low,hit miss,hollow solid,hope hopeless,horizont inclin,host parasit,human inhuman,humbl proud,hungr thirst," +
  "husband wif,idl run,idl work,ignor know,ignor notic,ill well,illeg legal,illegal legal,illegitim legitim," +
  "illness well,immater mater,immatur matur,immed medi,immor moral,impart part,impartial partial,impass pass," +
  "impat pati,imperfect perfect,imperson person,implac plac,important unimport,imposs poss,impot potent," +
  "impractic practic,imprec prec,impress unimpress,improb prob,improper proper,improv unimprov,inclin vertic," +
  "incom outgo,indoor outdoor,induc spontaneous,init uninit,inject uninject,injustic justic,inner outer,insan san," +
  "insan sanit,insecur secur,insensit sensit,insensitiv sensitiv,insignific signific,instabil stabil," +
  "instrument vocal,insubstant substant,insuffic suffic,integr segreg,intellig stupid,intellig unintellig," +
  "intend unintend,intens mild,intensif moder,intention unintention,interfer noninterfer,intoler toler,invalid valid," +
  "invar vari,invis visibl,involuntar voluntar,involv uninvolv,invulner vulner,invulnerabil vulnerabil," +
  "irration ration,irreduc reduc,irregular regular,irrelev relev,irresist resist,irrespons respons," +
  "irresponsibil responsibil,irrevers revers,issu recall,joint separ,joy sorrow,junior senior,keep los,kind unkind," +
  "know unknown,larg small,lash unlash,lat middl,law unlaw,lax tens,leak tight,lean rich,leav right,legal outlaw," +
  "let prev,level rais,lie sit,lie stand,lik unlik,like unlik,limit unlimit,lin unlin,linger rush,liquid solid," +
  "liv record,load unload,local national,locat studio,lock unlock,long short,loos tight,loosen stiffen," +
  "loosen tighten,los profit,los sav,los win,loser winner,loud soft,lower rais,luck unluck,major minor,man woman," +
  "marr unmarr,mask unmask,mat unmat,maxim minim,maximum minimum,meaning meaningless,ment physic,minus plus," +
  "mistrust trust,misus used,mov stay,mov unmov,multip sing,multipl singl,naiv sophistic,narrow wid,narrow widen," +
  "nast nic,natur sharp,natur supernatur,natur unnatur,necessar unnecessar,negat neutr,negat posit,negativ positiv," +
  "neutr posit,new old,new worn,nois quiet,nomin real,nonpartisan partisan,nonpolitic politic,nonresid resid," +
  "nonspecific specific,nonvolatil volatil,notic unnotic,numeric verb,object subject,obscur promin,obvers revers," +
  "occup unoccup,official unoffic,offshor onshor,offstag onstag,often rar,old young,open shut,oppos unoppos," +
  "optimism pessimism,optimistic pessimistic,overestim underestim,overhead subsurfac,overhead surfac,overst underst," +
  "overstat understat,pack unpack,pain painless,pain pleasur,paint unpaint,part whol,particular univers,pass run," +
  "past pres,past present,pattern plain,pav unpav,pay unpaid,peac war,penalt reward,perman temporar,poor rich," +
  "popular unpopular,poros solid,povert wealth,power powerless,preced succ,preced unpreced,predict unpredict," +
  "prepar resolut,prepar unprepar,primar secondar,priv public,privileg underprivileg,profound superfic," +
  "prospect retrospect,protect unprotect,proxim ultim,public suppress,publish unpublish,pull push,punish unpunish," +
  "qualif unqualif,quick slow,read unread,real unre,real unreal,realistic unrealistic,reassur worr,relat unrel," +
  "relax tens,reli unrel,religious secular,resist surrender,respons unrespons,rest restless,rest tir," +
  "restrict unrestrict,rid walk,right wrong,rough smooth,roughen smooth,round squar,run stand,rural urban," +
  "scientific unscientific,scrambl unscrambl,screw unscrew,seat stand,sell unsold,separ union,settl unsettl," +
  "sharp soft,sharpen soften,short tall,shout whisper,shrink stretch,sid top,sign unsign,silenc sound,sink sourc," +
  "sit stand,sleep wak,sleep wakeful,smart stupid,solv unsolv,sour sweet,speak writ,stabl unst,stand yield," +
  "start stop,stead unstead,stifl stimul,strength weak,strengthen weaken,stress unstress,strong weak," +
  "structur unstructur,subsurfac surfac,success unsuccess,succumb surv,summer vern,summer wintr,sur unsur," +
  "sympathetic unsympathetic,tam wild,tender tough,thick thin,thicken thin,thought thoughtless,thrift wast,tie unti," +
  "touch untouch,unusu usual,unusual usual,unveil veil,unwant want,unwelcom welcom,unwilling willing,unwind wind," +
  "unwir wir,unwoman woman,unworth worth,unwritten writ,use useless,useful useless,valu worthless,wan wax," +
  "worth worthless";
