/**
 * What a site talks about with its reader, and how it addresses them. Either alone also stands in reports; both in one
 * unquoted line of a scraped page is the site speaking. One row a language, from general knowledge.
 */
const TALK: readonly (readonly [about: RegExp, address: RegExp])[] = [
  [
    /\b(?:newsletters?|subscri(?:be|bed|bers?|bing|ption|ptions)|sign(?:ing)?[ -]?(?:in|up)|log[ -]?in|regist(?:er|ering|ered)|browser|javascript|e-?mail address|junk folder|inbox|cookies?|adverti[sz]ements?|ad ?blocker|ads|accounts?|password|puzzles|epaper|e-paper|online access|notifications?|free trial|unlimited access|personali[sz]ed|affiliate|commission|home delivery|app)\b/i,
    /\b(?:you|your|our|us|we|please|click|tap|browse|enjoy|unlock|access|continue|thanks?|sorry)\b/i,
  ],
  [
    /\b(?:newsletter|abonn\p{L}+|anmeld\p{L}+|registrier\p{L}+|konto|cookies?|werbung|adblocker|e-mail-adresse|passwort|einwilligung|datenschutz\p{L}*|push-\p{L}+|zusammenfassung wurde)\b/iu,
    /\b(?:sie|ihre?[nm]?|wir|unser\p{L}*|uns|jetzt|bitte|ihnen)\b/iu,
  ],
  [
    /\b(?:newsletter|abonn\p{L}+|compte|connect\p{L}+|appareil|mot de passe|cookies?|publicité|inscri\p{L}+|navigateur|article à lire)/iu,
    /\b(?:vous|votre|vos|nous|notre|nos|cliqu\p{L}+|découvr\p{L}+)\b/iu,
  ],
  [
    /\b(?:newsletter|boletín|suscri\p{L}+|cuenta|contraseña|cookies?|publicidad|registr\p{L}+|navegador|boletines)/iu,
    /\b(?:tu|tus|su|sus|usted|nuestr\p{L}+|te|haz|recib\p{L}+|inicia)\b/iu,
  ],
  [
    /(?:рассылк|подпис|аккаунт|пароль|cookie|реклам|зарегистр|браузер|авториз|уведомлен)/iu,
    /(?:^|[^\p{L}])(?:вы|вас|вам|ваш\p{L}*|наш\p{L}*|мы|нас|пожалуйста|нажм\p{L}+)(?![\p{L}])/iu,
  ],
];

/** "By signing up you consent to receive the newsletter": the site speaks to its reader. Quoted speech is never meant. */
export function isAppeal(text: string): boolean {
  if (text.length > 400 || /["“”„«»]/.test(text)) return false;
  if (
    /\bcookies?\b.*\b(?:websites?|set by|used|users?|visitors?)\b|\b(?:websites?|used|users?|visitors?)\b.*\bcookies?\b/i.test(
      text,
    )
  )
    return true;
  return TALK.some(([about, address]) => about.test(text) && address.test(text));
}
