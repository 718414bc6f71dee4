/**
 * What a site talks about with its reader, and how it addresses them. Either alone also stands in reports; both in one
 * unquoted line of a scraped page is the site speaking. One row a language, from general knowledge.
 */
const TALK: readonly (readonly [about: RegExp, address: RegExp])[] = [
  [
    /\b(?:newsletters?|subscri(?:be|bed|bers?|bing|ption|ptions)|sign(?:ing)?[ -]?(?:in|up)|log[ -]?in|regist(?:er|ering|ration)|browser|javascript|e-?mail address|junk folder|inbox|cookies?|advertisements?|ad ?blocker|ads|account|password|puzzles|e-?paper|notifications?|free trial|unlimited access|personali[sz]ed|affiliate (?:links?|commissions?)|earn an? (?:affiliate )?commission|home delivery|our app|the app|e-?mail updates|(?:digital|online) access|epaper|articles per month|signing you up|subscribers only|to unlock|unlock (?:this|more)|join the conversation|commenting community|local journalism|independent journalism|preferred source|create account|advertisers?|advertising partners?|recommendations are|this video|our (?:journalism|reporting|coverage|readers|team|website))\b/i,
    // "US" is a country: these are matched by case, and an imperative only where the line begins with it.
    /\b(?:[Yy]ou|[Yy]our|[Oo]ur|us|[Ww]e|[Pp]lease|[Cc]lick)\b|^(?:Tap|Browse|Enjoy|Unlock|Access|Continue|Thanks?|Thank|Sorry|Get|Join|Stay|Support|Reviews|Share|Add|Create|Interested in|Don['’]t have|Already have|Unlimited|Exclusive|THIS|REGISTER|Register)\b/,
  ],
  [
    /\b(?:newsletter|abonn\p{L}+|anmeld\p{L}+|registrier\p{L}+|konto|cookies?|werbung|adblocker|e-mail-adresse|passwort|einwilligung|datenschutz\p{L}*|push-\p{L}+|zusammenfassung wurde)\b/iu,
    // "Sie" opens a sentence as "she" and "they", too.
    /(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[nmrs]?)(?![\p{L}])|(?<![\p{L}])(?:[Ww]ir|[Uu]nser\p{L}*|uns|[Bb]itte|Jetzt|du|dein\p{L}*)(?![\p{L}])/u,
  ],
  [
    /(?<![\p{L}])(?:newsletters?|abonn\p{L}+|compte|connect\p{L}+|appareil|multicomptes|mot de passe|cookies?|inscri\p{L}+|navigateur|cet article)(?![\p{L}])/iu,
    /(?<![\p{L}])(?:vous|votre|vos|cliqu\p{L}+|découvr\p{L}+)(?![\p{L}])/iu,
  ],
  [
    /(?<![\p{L}])(?:newsletters?|boletín|boletines|suscr\p{L}+|(?:tu|su|una) cuenta|contraseña|cookies?|navegador|javascript|compartiendo|este dispositivo)(?![\p{L}])/iu,
    /(?<![\p{L}])(?:tu|tus|usted|nuestr\p{L}+|te|haz|recib[ei]\p{L}*|inicia|su)(?![\p{L}])/iu,
  ],
  [
    /(?:рассылк|подпис(?:к|ыв|чик)|аккаунт|пароль|cookie|зарегистрируй|браузер|авторизуй|уведомлени)/iu,
    /(?:^|[^\p{L}])(?:вы|вас|вам|ваш\p{L}*|наш\p{L}*|мы|нас|пожалуйста|нажм\p{L}+)(?![\p{L}])/iu,
  ],
];

/** "By signing up you consent to receive the newsletter": the site speaks to its reader. Quoted speech is never meant. */
export function isAppeal(text: string): boolean {
  if (text.length > 260 || /["“”„«»]/.test(text)) return false;
  if (
    /\bcookies?\b.*\b(?:websites?|set by|used|users?|visitors?)\b|\b(?:websites?|used|users?|visitors?)\b.*\bcookies?\b/i.test(
      text,
    )
  )
    return true;
  return TALK.some(([about, address]) => about.test(text) && address.test(text));
}
