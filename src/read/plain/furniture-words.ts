/**
 * What the furniture of news pages says, as whole lines: lower case, without marks at the edges. Written from general
 * knowledge of news sites; each group names the role it stands for. Another language is another row in a group.
 */
const lines = (text: string): ReadonlySet<string> => new Set(text.split("|").map((line) => line.trim()));

/** Menus, buttons, account and consent. A report never consists of one of these lines. */
export const NAVIGATION = lines(
  "home|menu|main menu|close|close menu|open menu|search|sign in|sign up|sign out|log in|login|log out|register|my account|account|" +
    "subscribe|subscribe now|subscribe today|newsletter|newsletters|newsfeed|news feed|chats|chat|loader|loading|loading...|" +
    "skip to content|skip to main content|skip to navigation|toggle navigation|toggle caption|back to top|top|next|previous|prev|" +
    "next article|previous article|next post|previous post|print|print this page|email|e-mail|copy link|link copied|bookmark|save|" +
    "advertisement|advertising|ad|ads|sponsored|sponsored content|promoted|promoted content|story continues below|continue reading|" +
    "story continues below advertisement|article continues below|advertisement continue reading the main story|scroll to continue|" +
    "continue reading the main story|accept|accept all|accept cookies|manage cookies|cookie settings|ok|got it|dismiss|cancel|submit|" +
    "send|go|about|about us|contact|contact us|privacy|privacy policy|cookie policy|terms|terms of use|terms of service|" +
    "terms and conditions|terms & conditions|all rights reserved|sitemap|site map|rss|help|faq|faqs|careers|jobs|advertise|" +
    "advertise with us|donate|support us|become a member|watch live|live|live tv|listen|listen live|watch|video|videos|audio|podcast|" +
    "podcasts|photos|photo|gallery|image|slideshow|play|play video|replay|mute|unmute|fullscreen|share|share this|share on|expand|collapse|" +
    "show more|show less|load more|more|view all|see all|view more|see more|view comments|comments|comment|tags|topics|sections|" +
    "categories|category|archive|archives|editions|edition|enlarge this image|hide caption|english|deutsch|français|español|русский|" +
    "українська|news agency|breaking news|latest news|latest|trending|trending now|read in app|open in app|download the app|" +
    "like loading|end of list|view gallery|view photos|scroll down for video|scroll for video|article content|back to video|loading comments|" +
    "copied|report a typo|report an error|report a mistake|send us feedback|send feedback|give feedback|feedback|was this article helpful|" +
    "was this helpful|do you like this page|help us improve|read original|read the original|original article|about the author|" +
    "about the authors|print this article|text size|we value your privacy|view this post on instagram|view on instagram|see more on twitter|" +
    "view on twitter|add to favorites|add to favourites|report this ad|remove ads|editor's pick|editors' pick|translated by machine|" +
    "this advertisement has not loaded yet|subscriber only|subscribers only|subscribe to continue|get started|view more offers|view offers|start your free trial|try for free|" +
    "decrease font size|increase font size|decrease article font size|increase article font size|open this photo in gallery|" +
    "open image in gallery|view image in fullscreen|image caption|image source|report error|submit feedback|social sharing|" +
    "get the app|follow us|follow us on|follow|connect with us|stay connected|join us|listen to this article|text size|font size|" +
    // German
    "startseite|menü|suche|anmelden|abmelden|registrieren|abonnieren|abo|anzeige|werbung|impressum|datenschutz|datenschutzerklärung|agb|" +
    "kontakt|über uns|newsletter abonnieren|drucken|teilen|merken|schließen|mehr|weiterlesen|nach oben|zum inhalt springen|folgen sie uns|" +
    "cookie-einstellungen|barrierefreiheit|mediadaten|karriere|hilfe|artikel drucken|artikel-tools|artikel teilen|artikel merken|" +
    "artikel anhören|artikel vorlesen|vorlesen|zur startseite|mehr anzeigen|weniger anzeigen|push-mitteilungen|jetzt abonnieren|" +
    // Russian
    "главная|меню|поиск|войти|выйти|регистрация|подписаться|реклама|на правах рекламы|контакты|о нас|о проекте|поделиться|печать|" +
    "читать далее|показать полностью|скопировать ссылку|слушать|закрыть|ещё|еще|показать ещё|показать еще|наверх|подписка|новости|лента новостей|все новости|политика конфиденциальности|" +
    // French, Spanish, Italian, Portuguese
    "afficher plus|voir plus|lire la suite|écouter l'article|ajouter à vos sélections|copier le lien|ver más|leer más|mostrar más|" +
    "seguir leyendo|continuar leyendo|ver biografía|copiar enlace|escuchar|leggi tutto|mostra altro|copia link|ascolta|ler mais|ver mais|" +
    "accueil|recherche|se connecter|connexion|s'abonner|abonnez-vous|publicité|mentions légales|partager|imprimer|inicio|buscar|" +
    "iniciar sesión|suscríbete|suscribirse|publicidad|compartir|imprimir|aviso legal|política de privacidad|política de cookies|" +
    "accedi|abbonati|pubblicità|condividi|stampa|pubblicidade|compartilhar|assine",
);

/** Networks as buttons. */
export const SHARE = lines(
  "facebook|twitter|x|instagram|linkedin|reddit|pinterest|tumblr|whatsapp|telegram|messenger|youtube|tiktok|flipboard|vk|vkontakte|" +
    "viber|line|weibo|wechat|snapchat|threads|bluesky|mastodon|pocket|odnoklassniki|вконтакте|одноклассники|sms|tweet|pin it|" +
    "share on facebook|share on twitter|share on x|share on whatsapp|share on linkedin|share by email|share this article|" +
    "share this story|share via email|email this article|follow us on twitter|follow us on facebook|follow us on instagram|" +
    "tweet this|post|like|likes|shares|retweet",
);

/** Open a list of other stories. */
export const RELATED = lines(
  "you may also like|you might also like|also like|related|related articles|related stories|related news|related content|related topics|" +
    "related posts|related links|read more|read also|also read|see also|read next|up next|next up|more stories|more news|more on this|" +
    "more on this story|more from|more like this|recommended|recommended for you|recommended reading|recommended stories|hot news|" +
    "related coverage|related reading|related video|related videos|further reading|more coverage|more to explore|read this next|" +
    "what others are reading|what people are reading|most read|most popular|most viewed|most commented|most shared|popular|popular now|popular stories|top stories|top news|" +
    "latest stories|latest articles|editor's picks|editors' picks|editor’s picks|don't miss|dont miss|in case you missed it|what to read next|" +
    "around the web|from around the web|sponsored stories|promoted stories|from our partners|elsewhere on the web|trending stories|" +
    "other news|other stories|news on this topic|by topic|in this story|keep reading|must read|must watch|just watched|" +
    "ähnliche nachrichten|mehr ähnliche nachrichten|ähnliche artikel|mehr zu diesem thema|zum thema|passend dazu|mehr dazu|mehr lesen|" +
    "das könnte dich auch interessieren|lesetipps|empfehlungen der redaktion|top-artikel|meistgelesene artikel|neueste artikel|" +
    "рекомендуем|рекомендуем почитать|ещё по теме|еще по теме|популярное|главные новости|последние новости|новости партнеров|" +
    "новости партнёров|выбор редакции|à découvrir|à voir aussi|à ne pas manquer|la rédaction vous conseille|nos lecteurs ont aussi lu|" +
    "sur le même thème|les articles les plus lus|dans la même rubrique|plus d'articles|noticia relacionada|para saber más|más información|" +
    "más noticias|también te puede interesar|te recomendamos|lo más visto|ti potrebbe interessare|potrebbe interessarti anche|" +
    "articoli più letti|correlati|saiba mais|veja também|veja mais|notícias relacionadas|lees ook|lees meer|meer nieuws|" +
    "mehr zum thema|das könnte sie auch interessieren|auch interessant|lesen sie auch|weitere artikel|meistgelesen|verwandte artikel|" +
    "empfohlen|читайте также|читать также|похожие новости|по теме|другие новости|материалы по теме|самое читаемое|смотрите также|" +
    "à lire aussi|lire aussi|articles liés|sur le même sujet|les plus lus|te puede interesar|lea también|lee también|relacionados|" +
    "noticias relacionadas|más leídas|lo más leído|leggi anche|articoli correlati|i più letti|leia também|leia mais|mais lidas|relacionadas",
);

/** Open the readers' comments or invite to them. */
export const COMMENTS = lines(
  "comments|leave a comment|leave a reply|post a comment|add a comment|write a comment|join the conversation|join the discussion|" +
    "reader comments|view comments|show comments|load comments|comment on this story|have your say|what do you think|discussion|" +
    "to participate in the discussion|log in or register|please log in to comment|kommentare|kommentar schreiben|kommentieren|" +
    "комментарии|оставить комментарий|добавить комментарий|обсуждение|commentaires|laisser un commentaire|comentarios|" +
    "kommentar hinzufügen|kommentar verfassen|ihre meinung zählt|kommentieren / forum lesen|обсудить|комментировать|réagir|" +
    "vos réactions|ajouter un commentaire|comenta|únete a la conversación|" +
    "deja un comentario|commenti|lascia un commento|comentários|deixe um comentário",
);

/** Stand above a note on who wrote the report. */
export const AUTHOR_BOX = lines(
  "about the author|about the authors|about the writer|meet the author|our author|the author|sobre la firma|sobre el autor|sobre la autora|" +
    "sobre o autor|sobre a autora|über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person des autors|" +
    "à propos de l'auteur|à propos de l’auteur|l'autore|об авторе|об авторах",
);
