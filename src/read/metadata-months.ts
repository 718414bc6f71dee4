/**
 * Month names as pages write them beside a day and a year, without their full stop: whole or cut to a length that is in
 * use. Origin: the Unicode CLDR's Gregorian months for the languages whose pages are read most.
 */
const MONTHS: readonly string[] = [
  "january jan januar jänner janvier janv enero ene gennaio janeiro januari января январь stycznia ianuarie leden ocak",
  "february feb febr februar feber février févr fevrier febrero febbraio fevereiro fev februari февраля февраль lutego şubat",
  "march mar märz mrz maerz mars marzo março marco maart mrt марта март marca mart",
  "april apr avril avr abril abr aprile апреля апрель kwietnia nisan",
  "may mai mayo maggio mag maio mei maj мая май maja mayıs",
  "june jun juni juin junio giugno giu junho июня июнь czerwca haziran",
  "july jul juli juillet juil julio luglio lug julho июля июль lipca temmuz",
  "august aug août aout agosto ago augustus augusti августа август sierpnia ağustos",
  "september sep sept septembre septiembre setiembre settembre set setembro сентября сентябрь września eylül",
  "october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь października ekim",
  "november nov novembre noviembre novembro ноября ноябрь listopada kasım",
  "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro декабря декабрь grudnia aralık",
];

/** Name, lower case, to the number of the month. */
export const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
