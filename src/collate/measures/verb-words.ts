/**
 * Base forms of verbs that name what is asked, offered, promised or refused in public affairs, by kind of act. Written
 * from general knowledge of English; a verb outside the list is still read as one after "to" and after a modal.
 */
export const VERB_GROUPS = {
  /** Give, grant, make better or easier for somebody: what is proposed with them is rather offered than asked. */
  giving:
    "aid allow assist award boost build compensate consult continue contribute cooperate deliver discuss donate ease " +
    "enable encourage engage enhance ensure exchange expand explore extend facilitate finance fund give grant guarantee " +
    "help hold host hire improve implement improve increase incentivize invest invite launch legalize legalise lend lift listen lower maintain meet " +
    "modernize modernise negotiate offer open participate pay permit preserve promote protect provide raise re-establish " +
    "re-open rebuild reduce reform release relax renew reopen repair rescue restart restore resume retain return share send " +
    "speed strengthen subsidize supply support sustain talk train transfer treat trust upgrade waive recommit",
  /** Forbid, limit, take away, make somebody do something: what is proposed with them is rather asked. */
  restricting:
    "abandon abolish avert accept admit apologize apologise arrest ban bar block boycott cancel cap cease clamp close comply confiscate crack crackdown curb curtail cut " +
    "cease-fire de-escalate declare defund delay deny deport destroy detain disarm disband disclose dismantle dismiss divest enact " +
    "eliminate end enforce exclude exit expel explain fill fire force forbid freeze gut halt hand impeach impose investigate leave limit " +
    "legislate mandate obey oust outlaw pass penalize penalise phase prevent prohibit prosecute protect publish pull punish quit ratify refrain reinstate reject " +
    "release remove repeal replace report require rescind resign respect restrict reveal reverse review revoke roll sanction scrap seize slash step stop " +
    "strip submit surrender suspend take target tax tear terminate tighten tougher trace undo unmask uphold vacate veto vote withdraw withhold",
  /** Other things that one does on purpose. */
  acting:
    "achieve act add try address adjust adopt advance agree aim amend announce answer appeal appoint approach approve arm ask " +
    "assess assure attack attempt attend authorize authorise avoid back balance base begin bolster borrow bring broaden buy call campaign carry challenge " +
    "change charge check choose clarify clean clear collect come combat communicate compel compete complete comprise concede conduct confirm " +
    "confront consider construct convene convert coordinate correct counter cover create criminalize criminalise decide decrease defeat defend define demand " +
    "demonstrate deploy designate develop devote direct divert double draft draw drive drop earmark educate elect embrace employ empower endorse " +
    "establish evacuate evaluate examine exempt exercise expect expedite export face fast-track favor favour fight file find fix focus follow form " +
    "freeze fulfil fulfill gather get go govern guard handle hear honor honour identify import incorporate inform inspect install integrate intensify intervene introduce " +
    "issue join keep lead learn let levy look make manage manufacture measure merge mobilize mobilise monitor move name narrow nominate notify observe operate oppose " +
    "order organize organise overhaul oversee overturn phase place plan play postpone practice prepare present press proceed process procure produce promise propose prove " +
    "push put quell recognise recognize recommend reconsider recover recruit redirect redouble refer reflect refuse refund register regulate reimburse reject remain remember " +
    "remind request research reserve resist resolve respond restructure retaliate reunite revise run safeguard save say scale scan schedule search secure see seek select sell " +
    "serve set settle shape shelve shield shift show shut sign simplify slow solve spare spend sponsor stabilize stabilise stand start stay steer stem store streamline strike " +
    "study sue supervise tackle tell test think threaten track trade transform transition travel triple turn unite update urge use utilize utilise verify visit wait warn watch weigh widen win write yield " +
    "alert abandon accelerate adapt allot anchor apprehend archive arrange audit bail brief bury calm certify chair clothe coach compile confine conserve contact contain contest convict curtail debate " +
    "decentralize decommission dedicate deescalate defer demolish demote deregulate devolve dig dilute discipline discontinue disperse dissolve divide drain dredge elevate emancipate embed encrypt endow enlist enrich enrol enroll " +
    "entrust equip erect escort exonerate expose feed fence flag forgive foster free furnish garrison grow heal house immunize index insert insulate insure invalidate isolate jail join label landscape link liquidate list " +
    "load lock man map mark match mediate mitigate nationalize nationalise neutralize offset outsource overrule pardon patrol pave plant plug police pool price privatize privatise pump purchase quarantine ration realign reassign rebrand recall " +
    "reclaim reconstruct recycle redefine redesign redistribute refer refine refit refloat refuel rehabilitate rehire reimpose relaunch relocate remedy renegotiate rename renounce replant replenish repatriate reroute reschedule resettle restrain resurface retire retrain " +
    "reunify salvage sanitize scatter seal segregate separate settle shed shorten shrink sideline silence sink stage stamp standardize subdue subpoena summon supplement suppress surround survey swap switch teach test thank throw toughen transmit treat trim " +
    "unblock unfreeze unify unlock unveil upload vaccinate validate visit ward wash weaken wind withhold allocate outline bargain commit work desire wish beef ratchet phase gear bulk ramp institute appropriate disburse evict fingerprint vet screen subpoena testify naturalize naturalise apply opt rejoin",
  /** They report; a clause with one of them is no measure, but its subject ends before it. */
  speaking:
    "state note stress insist argue claim announce emphasize emphasise comment remark reiterate underline underscore conclude " +
    "recall believe hope maintain assert contend acknowledge suggest mention describe voice",
} as const;

/** Past and participle where they are not base + -ed. */
export const IRREGULAR_VERBS =
  "begin began begun|bring brought brought|build built built|buy bought bought|choose chose chosen|come came come|" +
  "cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven|fight fought fought|find found found|forbid forbade forbidden|" +
  "freeze froze frozen|get got gotten|give gave given|go went gone|hear heard heard|hold held held|keep kept kept|lead led led|" +
  "leave left left|lend lent lent|let let let|make made made|meet met met|pay paid paid|put put put|quit quit quit|rebuild rebuilt rebuilt|" +
  "run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|show showed shown|shut shut shut|" +
  "spend spent spent|stand stood stood|strike struck struck|take took taken|tear tore torn|tell told told|think thought thought|" +
  "undo undid undone|uphold upheld upheld|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|" +
  "oversee oversaw overseen|overturn overturned overturned|hit hit hit|swear swore sworn|undertake undertook undertaken|have had had|be was been|do did done|" +
  "learn learned learnt|become became become|know knew known|feel felt felt|lose lost lost|speak spoke spoken|grow grew grown|rise rose risen|fall fell fallen|understand understood understood|mean meant meant|break broke broken|stick stuck stuck|hurt hurt hurt|cost cost cost";

/** The last consonant doubles: "ban" -> "banning". Stress decides, so it is a list. */
export const DOUBLING =
  "ban bar beg cap commit cut drop get gut let plan permit put quit refer run scan scrap set shut slip step stop strip transfer win admit begin recommit rebut rebuff cutoff equip sit hit defer opt ship wrap submit vet";

/** What one is or undergoes: "will" before them foretells and promises nothing. */
export const STATIVE =
  "be have face need require remain become seem appear look cost last lose fall fail depend happen feel know want like " +
  "prove matter mean exist suffer die occur benefit rise grow decline worsen expire affect hurt result belong receive see get come go turn likely understand emerge hear sound stem stay wait decide think expect include contain involve attract";

/** Words in -ing that are no verb forms at the head of a measure. */
export const NO_GERUND =
  "thing something nothing anything everything king spring string wing ring during morning evening ceiling sibling darling " +
  "pending according regarding concerning notwithstanding following including excluding outstanding upcoming ongoing existing remaining " +
  "amazing interesting outgoing incoming sweeping willing unwilling leading growing long-standing wide-ranging far-reaching standing lasting missing " +
  "bring being having going saying adding noting citing calling arguing warning accusing insisting stressing emphasizing emphasising underscoring describing referring";
