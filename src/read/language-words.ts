/**
 * The commonest little words of languages that news is scraped in: closed classes, chosen so that no two of these
 * languages share many. Written from general knowledge of each language.
 */
export const FREQUENT_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for it with as his on be at by had not are but from have they which you were her all she there would their we been has when who will more if said i do me my can what so am no any how about its than would could should did does go back into over after before first two new all some him his just only up out us day time",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen",
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais comme ou nous cette ont leur été sa ses",
  es: "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha o este sí porque esta entre cuando muy sin sobre también hasta",
  it: "di e il la che in a per un è del con non si da dei le al una come più ma nel anche della sono alla ha gli questo lo delle ci dal loro ai",
  pt: "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também pelo pela até",
  nl: "de van het een en in is dat op te zijn met voor niet aan er om ook als bij door maar naar uit nog wordt over tot dan ze heeft hij werd worden deze hebben",
  pl: "w i na z nie się do to że jest o jak ale po co tak za od dla przez był są już tylko lub oraz przed jego jej być tym który która które",
  ru: "и в не на что с по это как из у от за для но его к все так же о бы он она они мы был было быть или при также только уже его их",
  uk: "і в не на що з до та як за від для про це його у але або він вона вони ми був було бути при також тільки вже її їх є які який яка",
  bg: "и на в за от се да не с са това като по при че до е ще към които но или след бе беше този тази",
  ar: "في من على إلى أن هذا هذه التي الذي عن مع كان ما لا بعد قال قبل كما بين",
};
