/** Top-level domains of addresses written without a scheme (IANA root zone: all of two letters, the usual others). */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  (
    'com net org edu gov mil int info biz name pro aero coop museum mobi jobs travel post tel asia cat eu arpa ' +
    'xyz online site store shop tech cloud blog club live news media agency app dev page web team chat email ' +
    'support help center digital solutions services company group global world life today space website wiki ' +
    'design studio photo photos video games game art music events cafe bar restaurant pizza hotel bank finance ' +
    'money credit insurance health care clinic dental doctor pharmacy fitness school academy university education ' +
    'software systems network host hosting domains download link click zone city town berlin hamburg koeln bayern ' +
    'wien london paris nyc amsterdam tokyo swiss gmbh ltd llc inc fund foundation church social community reviews ' +
    'gle webcam vip top icu work tools run red blue green black pink fun ' +
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc ' +
    'cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ga gb ' +
    'gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ' +
    'ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms ' +
    'mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro ' +
    'rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt ' +
    'tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ' +
    'рф рус бел срб укр қаз онлайн сайт москва みんな コム 中国 中國 台湾 香港 公司 网络 在线 한국 ελ'
  ).split(' '),
)

/** Those that end the names of files more often. */
export const FILE_ENDINGS: ReadonlySet<string> = new Set([
  'md',
  'ps',
  'py',
  'rs',
  'sh',
  'zip',
  'mov',
  'mm',
  'ml',
])

/** Those that are words of a chat: they need more than a dot before them. */
export const WORDLIKE: ReadonlySet<string> = new Set(
  (
    'ad ai al am an ar as at au bb be by cat ch ci da de di do du el en er es et eu fm ga ge ha he hi id ie il im in is kg ' +
    'it je la le li lo lu ma me mi mo mr ms mt mu my na ne ni no nr nu of om on or pa pe pm pro re se si so sr st ' +
    'su ta te th to tt tu un us va vg vi we ' +
    'name post jobs travel online site store shop tech cloud blog club live news media agency page web team chat ' +
    'email support help center digital services company group global world life today space website design studio ' +
    'photo photos video games game art music events cafe bar restaurant pizza hotel bank finance money credit ' +
    'insurance health care clinic doctor pharmacy fitness school academy university education software systems ' +
    'network host download link click zone city town london paris social community reviews webcam top work tools ' +
    'run red blue green black pink fun church fund inc ltd ' +
    'app dev cc'
  ).split(' '),
)

/** Words of a chat that end a sentence, or name a thing of a shop or a program: `oui.ca va`, `order.no`, `user.name`. */
export const NO_HOSTS: ReadonlySet<string> = new Set(
  (
    'ok okay yes yeah no nope hi hello hey thanks thank thx ty please pls sorry great good fine cool nice done bye ' +
    'today tomorrow now there here me you that this order item price card refund payment package parcel delivery ' +
    'delivered received paid cancelled shipped user obj object data file self tel fax is ' +
    'ja nein danke bitte hallo gut super oui non merci bonjour salut bien voilà sí si gracias hola vale bueno ' +
    'grazie ciao bene prego dank goed hoi sim não nao oi olá ola obrigado obrigada'
  ).split(' '),
)
