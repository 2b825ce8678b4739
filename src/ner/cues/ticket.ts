import type { CueWords } from '../cue-words.ts'

/** What a service desk gives a number to: `ticket 123456`, `zaaknummer 123456`. */
export const CASE: CueWords = {
  en: 'ticket|tkt|case|incident|request|issue|bug|complaint|docket|folio|enquiry|inquiry',
  de: 'ticket|vorgang|supportfall|fall|störung|meldung|anfrage|beschwerde|reklamation',
  fr: 'ticket|dossier|demande|incident|réclamation|reclamation',
  es: 'ticket|caso|incidente|incidencia|solicitud|folio|reclamación|reclamacion|reclamo|expediente|avería|averia|reporte',
  it: 'ticket|caso|incidente|richiesta|segnalazione|pratica|reclamo|guasto',
  nl: 'ticket|zaak|melding|wijziging|verzoek|storing|incident|klacht|dossier',
  pt: [
    'ticket|caso|incidente|chamado|protocolo|processo',
    'solicitação|solicitacao|ocorrência|ocorrencia|reclamação|reclamacao',
  ],
}

/** With which a key in small letters begins: `ticket-12`. */
export const KEY_BEGINS: CueWords = {
  en: 'ticket|case|incident|issue|bug|task',
  de: 'vorgang',
  es: 'caso',
  it: 'caso',
  pt: 'caso|chamado',
  any: 'jira',
}

/** Before a key that is seldom one: `issue IP-345`. */
export const TRACKED: CueWords = {
  en: 'ticket|tickets|issue|issues|bug|bugs',
  any: 'jira',
}

/** Who make devices, which people name by them. */
const MAKERS =
  'sony|samsung|lg|canon|dell|lenovo|asus|acer|hp|epson|bosch|siemens|miele|philips|brother|panasonic|garmin'

/** Before what looks like a key and names another thing: `flight LH-454`, `error UI-113`, `facture n°F2026-0817`. */
export const OTHER_THING: CueWords = {
  en: [
    'flight|flights|train|trains|bus|exit|highway|hwy|motorway|route|channel|aisle|locker|district|warehouse|group',
    'model|type|zip|postcode|plate|number plate|numberplate|rego|registration|form|forms|sku',
    'error|fault|code|codes|coupon|coupons|discount|voucher|promo|password|passcode|ssid|wifi name|wi-fi name|network name',
    'return slip|return label|delivery note|packing slip|order|invoice|credit note|debit note|receipt|quote|shipment|tracking|parcel|booking|reservation|confirmation',
    'policy|claim|permit|contract|account|customer|member|membership|subscription|loyalty|waybill|prescription',
    'room|suite|seat|gate|shelf|part|lot|batch|serial|asset tag|license|licence|license key|licence key|gift card',
    'product|item|article|s/n|upc|mpn|asin|exam|course|certification',
  ],
  de: [
    'flug|zug|bus|autobahn|modell|typ|plz|kennzeichen|formular|fehler|fehlercode|fehlermeldung|code',
    'artikel|art.|produkt|teile|gutschein|gutscheincode|passwort|kennwort|zimmer|raum|gleis|sitzplatz',
    'bestell|bestellung|bestellungs|auftrag|auftrags|rechnung|rechnungs|stornorechnung|gutschrift|mahnung|beleg|kaufbeleg|quittung|buchung|buchungs|reservierung|reservierungs',
    'sendung|sendungs|paket|lieferschein|angebot|auftragsbestätigung|vertrag|vertrags|kunden|mitglieds|versicherungs|schaden|schadens',
  ],
  fr: [
    'vol|train|bus|autoroute|modèle|type|formulaire|erreur|code|mot de passe|chambre|salle|siège',
    'bon de retour|bon de livraison|article|produit|pièce|commande|facture|note de crédit|note de credit|devis|colis|suivi|réservation|client|contrat|sinistre',
  ],
  es: [
    'vuelo|tren|bus|autopista|autovía|autovia|carretera',
    'producto|artículo|articulo|pieza|modelo|tipo|placa|matrícula|matricula|formulario|código|codigo|cupón|cupon|contraseña|clave',
    'pedido|orden|compra|factura|nota de crédito|nota de credito|presupuesto|albarán|seguimiento|envío|envio|paquete',
    'reserva|cliente|contrato|póliza|poliza|siniestro|habitación|habitacion|sala|asiento',
  ],
  it: [
    'prodotto|articolo|ricambio|volo|treno|bus|autostrada|strada|modello|tipo|targa|modulo|errore|codice',
    'ddt|bolla|rigo|quadro|ordine|fattura|nota di credito|preventivo|spedizione|pacco|prenotazione|cliente|tessera|contratto|polizza|sinistro|camera|sala|posto',
  ],
  nl: [
    'artikel|product|onderdeel|vlucht|trein|bus|snelweg|model|type|kenteken|postcode|foutmelding|foutcode|code|kortingscode|wachtwoord',
    'pakbon|retour|bestel|bestelling|order|factuur|creditfactuur|creditnota|offerte|pakket|zending|klant|boeking|boekings|reservering|reserverings|polis|schade|kamer|zaal|stoel',
  ],
  pt: [
    'produto|artigo|peça|voo|trem|rodovia|modelo|tipo|placa|matrícula|matricula|erro|código|codigo|cupom|senha',
    'encomenda|pedido|ordem|compra|rastreio|reserva|fatura|nota de crédito|nota de credito|cliente|contrato|apólice|apolice|sinistro|quarto|sala|assento',
  ],
  any: [
    MAKERS,
    'mazda|toyota|nissan|volvo|lexus|yamaha|nikon|casio|bose|makita|dewalt|honda|suzuki|kawasaki',
  ],
}

/** Before the name of its model: `my router FB-7590`, `Akku NP-40`. */
export const DEVICE: CueWords = {
  en: [
    'server|hostname|firewall|computer|workstation|vm',
    'printer|toner|cartridge|router|modem|camera|lens|drone|amplifier|headphones|headset|microphone|projector|laptop|battery|charger|drill',
    'boiler|heater|console|xbox|playstation|ps4|ps5|netflix',
    'kettle|fridge|freezer|dishwasher|washing machine|washer|dryer|oven|microwave|vacuum|vacuum cleaner|motorcycle|motorbike',
  ],
  de: [
    'rechner|arbeitsplatz|drucker|toner|patrone|router|kamera|objektiv|drohne|verstärker|kopfhörer|beamer|akku|ladegerät|bohrmaschine|bohrschrauber',
    'therme|heizung|heizkessel|wasserkocher|kühlschrank|geschirrspüler|spülmaschine|waschmaschine|trockner|backofen|mikrowelle|staubsauger',
  ],
  fr: 'chaudière|chaudiere|serveur|ordinateur|imprimante|cartouche|appareil|objectif|casque|batterie|chargeur|perceuse|bouilloire|frigo|lave-vaisselle|lave-linge|four|aspirateur',
  es: 'caldera|servidor|ordenador|computadora|impresora|cartucho|cámara|camara|auriculares|batería|bateria|cargador|taladro|nevera|lavavajillas|lavadora|horno|aspiradora',
  it: 'caldaia|postazione|stampante|cartuccia|fotocamera|cuffie|batteria|caricabatterie|trapano|frigorifero|lavastoviglie|lavatrice|forno|aspirapolvere',
  nl: 'ketel|cv-ketel|werkplek|cartridge|koptelefoon|accu|oplader|boormachine|waterkoker|koelkast|vaatwasser|wasmachine|droger|stofzuiger',
  pt: 'computador|estação|impressora|cartucho|câmera|camera|fone|bateria|carregador|furadeira|geladeira|frigorífico|máquina de lavar|forno|aspirador',
}

/** What a device does before its fault: `the boiler shows EA-227`. */
export const SHOWS: CueWords = {
  en: 'is|was|shows|displays|says|showing|displaying|saying',
  de: 'ist|zeigt|meldet',
  fr: 'affiche|indique|est',
  es: 'marca|muestra|es',
  it: 'segna|mostra',
  nl: 'geeft|toont|is',
  pt: 'mostra|marca|é',
}

/** Like a device before the name of its model: `65 inch QN65Q80C`. */
export const APPLIANCE: CueWords = {
  en: 'tv|television|monitor|screen|phone|tablet|drive|ssd|switch|inch|inches',
  de: 'fernseher|bildschirm|handy|festplatte|zoll',
  fr: 'télé|tele|téléviseur|écran|ecran|pouces',
  es: 'tele|televisor|pantalla|móvil|movil|celular|disco|pulgadas',
  it: 'televisore|schermo|cellulare|disco|pollici',
  nl: 'televisie|scherm|telefoon|schijf',
  pt: 'televisão|televisao|tela|celular|disco|polegadas',
}

/** Who made it, alone or between the two: `modem huawei HG8145V5`. */
export const MAKER: CueWords = {
  any: [
    MAKERS,
    'huawei|xiaomi|tp-link|tplink|netgear|linksys|cisco|zte|wd|seagate|whirlpool|aeg|beko|candy|hisense|tcl|apple|nokia|motorola',
    'balay|brandt|indesit|brastemp|hotpoint|electrolux|zanussi|liebherr|gorenje|bauknecht|ariston|haier|smeg|teka|mabe|dyson',
  ],
}

/** Between such a thing and the key: `order number AB-123`, `booking ref AB-123`. */
export const NUMBER_OF_THING: CueWords = {
  en: 'number|no|no.|id|reference|ref|ref.',
  de: 'nummer|nr|nr.|id',
  fr: 'numéro|n°',
  es: 'número|numero|n°|nº',
  it: 'n.|numero|n°',
  nl: 'nummer|nr|nr.',
  pt: 'número|numero|nº',
}

/** After a key that is none: `DS-11 form`. */
export const OTHER_THING_AFTER: CueWords = {
  en: 'form|forms|coupon|coupons|voucher|promo|toll|parking|calculator|earbuds|landed|diverted|boarding',
  es: 'salió con|salio con',
}

/** What people have one of in every year: `mon dossier 2024`. */
export const YEARLY: CueWords = {
  fr: 'dossier|demande',
  es: 'expediente|solicitud',
  it: 'pratica|richiesta',
  pt: 'processo|solicitação|solicitacao',
}

/** `in case 2026 is better`, `im Fall 2026`, `en caso 2026` */
export const BEFORE_ANY_CASE: CueWords = {
  en: 'in|any|that|worst|best',
  de: 'im|jeden|jedem|diesem',
  es: 'en',
  it: 'in|ogni',
  pt: 'em',
}
export const ANY_CASE: CueWords = {
  en: 'case',
  de: 'fall',
  es: 'caso',
  it: 'caso',
  pt: 'caso',
}
