/**
 * Words that English writes small: at the beginning of a sentence or in a headline their capital says nothing. Origin: the words that
 * stand in small letters in two or more of the articles of WikiGold (CC BY 4.0), counted, no order or frequency kept.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
ability able about above accept accepted accident accomplished according account achieved achievement acquired across acting action active actor
actually added adding addition additional adjacent administrative administrators adopted ads advertising after again against age ago agreed ahead aimed
air aircraft album albums all allied allow allowed allows almost alone along alongside already also alternative although always am amateur ambitious
among amongst amount an ancient and angle announced annual annually another anthem any anything appearances appeared applied appointed approaching
approximately are area areas army around arrived article articles artillery artist artists arts as asked assault assistance assisted associated
association assumed at attached attack attacked attacks attempted attempts attended attraction attracts audience audiences audio authorities available
avoid award awards away back backed background bad badly badminton ball balls band bands bank banned bar barrels base baseball based basic basis
basketball battle be bearing beat beautiful became because become becoming been before began begin begun behalf behind being believe believed below
best better between bicycles big black boards bodies body boiler bombers bonus book books border born both bottom bought boundary boy brain branch
brand break bridges briefly broad broadcast broke brother brought building built bus business businesses but buy by calendar call called calls came
camp campaign campus can cancer candidate capacity captain car care career careful carnival carried carry cars case cash caused causing ceased
celebrated center central centre century chain challenge champion championship chance change changed changes channel character charge child children
choice church cited citizens citizenship city civil claiming claims class classical clean clear close closed closure club coach coached coaches
coaching coast collection college collision com combat combination combined come comes coming command commentary commercial common commonly commune
communication community companies companion company compete competition compilation complete completed completely composed composer composition concert
conference confrontation confused confusion conjunction connected consecutive consequences considerable considered considering consisting consists
constant constantly constructed construction consumer contained contains contemporary contest contested continue continued continues contract
contributed contributions control controlled controversial controversy convention conventions convert converted cooperated coordinated corner cost
could countless countries country county couple course court cover covered crash create created creating creation crew critically criticized crowds
cultural culture current currently cut damage damaged dance date dates daughter day days de dead deal death debut debuted decided decision decisions
declared dedicated deep defeated defend defended defense defensive degrees demanding demo demolished departure deployed described design designated
designed designers despite destroyed determine determined developed development did died different difficult direct directed directly director disabled
disappeared discovered display dispute distance distinct distinctive distinguished distributing distribution district divided division divorce do
documented does dog doing domain donated done door double down dream dressed drew drive driven driving drum drummer dual due during dynamics
département each earlier earliest early earned ears easily east eastern edition education effort efforts eight either elected election elections
electrical electronic elegant elements elite embarked emphasis en encourage end ended ends enemy engine enough entered entertainment entire entirely
episode equal equally equipment era especially establish established establishing establishment etc even event events eventually ever every everything
example exceed excellent exception exchange exclusively executed existence existing expand expanded expansion experience experienced experiments
explanation exploded exposed express extended extension extra eyes face facility facing fact faculty failed failure fair faith family famous fans far
farming fast fatal father favour favourite feature featured features feet fell fellow fellows festival few fictional field fifth fight figure filed
film filmed films final finalist finally find findings finds finished fire first five flank fled float focus focusing followed followers following food
foot football footballer for force forced forces form format formed former formerly forms fought found founded founder founding four fourth frame
franchise free friend friends from front fueled full further future gain gained game games garage gather gauge gave gay general generation get gets gig
gigs give given giving go goal goals going gold good goods got governing government gradually graduate granted great greatest greatly grew grounds
group growing growth guitar guitarist guitarists guitars gun gym had half hamlet hand hands hard has have having he head headed health hear heard
hearing heavily heavy held help helped helping helps her high highly him himself his historic history hit hockey hold holds holiday home honor honored
honors hospital host hosted hosting hour hours house houses housing how however huge human hundred husband if imaginable immediately immigrants impact
implicate importance improved in inaugurated inches include included includes including incorporated incurred indeed independence independent
indicating indigenous inducted industrial industry infamous influenced influences information informed inhabitants initial initially injured injuries
injuring injury inspired instead institute instituted instrument interest international into introduced invasion investigated investigation involved
involving is issue issued it its itself jazz job join joined judge jumping junior just justice keep keeping key keyboard killed killing kind kinds km
knew knocked know known label land landmark lands large larger largest last lasted late later latest latter launch launched law lawsuit lead leader
leaders leadership leading leads league leagues learning least leave leaving led left legend less letter license lies life lifetime like limited line
lines link list listeners literary literature little live lived lives livestock living loaded local located locomotive long longer losing lost lot lots
love low lyrical lyrics machine made magazine magazines main mainly major majority make makes making man managed manager manner manor manufacturer many
marching market marketing married mass master match material materialized mathematician matter may me meaning means meant media medical medicine
medieval medium meet meeting meetings melody member members memory men mention mentoring merged met metal might miles million minimum minor minute
minutes mission mix mixed model models modern moment money monsoon month months more morning most move moved movement moving much municipality music
musical musicians must name named names narrow nation national nations native natives naval near nearby nearest nearly need needed needs network
networking never new newest news next night nine no none north northeast northern not notable noted novel now number numbers numerous née obtained
occasion occupation occurred octave of off offensive offer offered offers office officer official officials often oil old on one online only open
opened opening operated operation operations opportunities opposed or order ordered orders organisation organisations organization organizations
organized organizing original originally other others our out outcome outdoor outside over overall overseas own owned owner owners owns paid pair panel
paper parallel parents parish park part partial participated particular particularly parties partner partnership parts party pass passenger passengers
passing passion passionate past patron pay peace peak people peoples per perfect perform performances performed period physical physician pianist
picked pitched pitcher place places placing plains plan planned planning plans plant play played player players playing plays plus poems poet point
pointed points policies policy political pool pop popular popularity population position post posted posting power powerful practice pregnant prepared
present presented preserved president press pretty previous previously priest primarily principles prison private prize pro probably processes produce
produced produces producing product production productive products professional professionally professionals professor program programs project
projects prominent promise promised promote promotion protected proved provide provided provides province provincial public published punk purchased
pursue put putting quarters question quickly quotes race races racing radio rail railroad railway raised ran range ranked ranking rather reached real
reason reasons rebellion rebuilt receive received recent recently recognition recognized reconstructed record recorded recording records recruiting
reduced reference referring refined reflects refused regard regarded regarding regardless region regional regions regular relate related relationship
relatively release released relocated reluctance remain remained remaining renamed reorganized repair repairs repeated replace replaced replacing
reported representative represented represents reputation required research reservoir resident resistance respect respond responded responsible rest
restaurant result resulting results retired retirement return returned returning returns review rich ride right rights risk river road rock role roll
rolled roster roughly round route rule rules ruling run running said sales same sampling sat save saw say says scene scheduled school schools science
scientific scientist score scored scrapped screen season seasons seat seats second secret section secure security see seem seems seen selected selling
senior sent separate separated series serve served serves service services serving set settled seven several severely shallow share shared shares she
shifted shop shopping short shortly shot should show showed shown shows shut side sides siege signed signs similar simply since singer single sister
site sites situated six size skill skills skulls slightly small so soccer social society sold soldiers solo some something sometimes son song songs
soon sound soundtrack source south southern space speak speakers special specializes species specific speed spelling spent split sponsor sponsored
sponsors sport sports spread spring stage stages stand standard stands star start started starter starting state stated states stating station stations
status steel steps still stock stop stopped store stores stories story streak street stress strong struck students studied studies studio study style
styles subsequent subsequently suburb succeeded success successful such suggested suit sum summer support supported supporting surrounded surrounding
survival survive survived switched system systems tables take taken taking talent talents talk tall teaching team teams technologies technology
telephone televised television tells ten terms territories test testified testimony than that the theatre their them theme themselves then theory there
thereafter these they thick thin third thirteen thirty this those though thought thousands threat three threw through throughout throwing thus tickets
till time times title titles to today together told too took top total touch tour toured tourist tournament towards tower town towns track tracks
traded trades trading train trained training trains transfer transferred translated transport trap trapped travel traveled tremendous trial tried tries
trips troops trophy true trying turn turned twelve twenty twice two type unable uncertain under underground understand union unique units university
unknown unlikely unreleased unsuccessful until up upon urging use used uses using usually vacate value variety various vegetable venue version versions
vertical very veteran via vicinity victory video village villagers villages violated visit vital vocal voice volunteered von vote voted votes voting
waiting want wanted war was water way ways we websites week weekday weeks well went were west western what when where whether which while white who
whom whose why widely wife will win windows wing winners winning with within without women won word words work worked working works world would wounded
writer writers writing written wrote yards year years yet you young younger your youth
`
    .trim()
    .split(/\s+/),
);
