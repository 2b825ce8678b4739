import type { CueWords } from '../cue-words.ts'

/** Before hours that say how long: `delayed 3h20`, `attendu 1h30`. */
export const DURATION_BEFORE: CueWords = {
  en: [
    'took|takes|lasted|lasts|waited|waiting|delayed|delayed by|late by',
    'delay of|wait of|flight of|journey of|layover of',
  ],
  fr: [
    'durée|duree|duré|dure|durera|pendant|dans|reste|y a|attendu|attends|retard|retard de|retardé|retardé de|attente de',
    'un vol de|un trajet de|un voyage de|escale de|temps passé|coupure de|panne de',
    "main d'œuvre|main d’œuvre|main d'oeuvre|main d’oeuvre",
  ],
  de: 'dauer|dauert|dauerte|fahrzeit|fahrtzeit|flugzeit|reisezeit|wartezeit|verspätung|verspaetung|gewartet',
  es: [
    'hace|llevo|llevamos|durante|dura|demora|retraso|retraso de|tardó|tarda|tardo|esperé|espere|espero|espera',
    'un vuelo de|un viaje de|escala de|llamada de|corte de',
  ],
  it: 'durata|dura|durato|attesa|ritardo|ritardo di|attesa di|un volo di|un viaggio di',
  nl: 'duurt|duurde|duur|reistijd|wachttijd',
  pt: 'há|faz|durante|dura|durou|demora|demorou|tardou|atraso|atraso de|esperei|espero|espera|espera de|ligação de|ligacao de|fiquei',
}

/** After such hours and `de`: `1h30 de retard`. */
export const DURATION_AFTER: CueWords = {
  fr: 'retard|attente|vol|trajet|route|travail|main|cours|formation|sommeil|marche|réunion|reunion|communication|ménage|menage',
  es: 'retraso|espera|vuelo|trabajo|clase|viaje|cola|llamada|mano',
  it: 'ritardo|attesa|volo|viaggio|coda|lavoro|lezione',
  pt: 'atraso|espera|voo|trabalho|aula|viagem|fila',
}

/** After hours that say how long, like the Dutch words below: `ab 12h Verspätung`, `rdv 10h par semaine`. */
export const HOURS_LASTING_AFTER: CueWords = {
  de: 'verspätung|verspaetung|verspatung|wartezeit|lieferzeit|fahrzeit|flugzeit|lang|pro|am tag|gearbeitet',
  fr: 'au téléphone|au telephone|au tel|par jour|par semaine|par mois|sans courant|sans électricité|sans electricite|sans internet',
  es: 'trabajadas|trabajando|por semana|por día|por dia|al día|al dia|a la semana|después|despues',
  it: 'al telefono|in linea|in coda|in attesa',
  pt: 'por semana|por dia|depois|esperando|aguardando|na fila|atrasado|atrasada|atrasados|atrasadas',
}

/** After hours that say how long something was missing: `hoje 12h sem internet`. */
export const WITHOUT: CueWords = {
  de: 'ohne',
  es: 'sin',
  nl: 'zonder',
  pt: 'sem',
}

/** Beside `uur` where the hours say how long: `binnen 24 uur`, `om de 2 uur`, `3 uur gewacht`. */
export const UUR_BEFORE: CueWords = {
  nl: 'binnen|in|over|om de|duurt|duurde|al|ruim|minstens|minimaal|maximaal|elke|iedere|arbeid|arbeidsloon|duur|reistijd|wachttijd|vertraging van|wachttijd van',
}
export const UUR_AFTER: CueWords = {
  nl: 'per|lang|gewacht|wachten|wachttijd|reistijd|rijtijd|vliegtijd|levertijd|geleden|later|vertraging|zonder|onderweg|bezig|in de wacht|durende|te laat',
}

/** What takes so many hours where nothing before says when: `2 uur onderhoud`, but `om 2 uur onderhoud`. */
export const WORK_AFTER_UUR: CueWords = {
  nl: 'geen|onderhoud|arbeid|arbeidsloon|werk|montage|reparatie|installatie|parkeren|les|rijles|training|aan de telefoon|aan de lijn',
}

/** Before `até` and hours that say how long: `em até 12h`. */
export const LASTING_UNTIL_BEFORE: CueWords = {
  pt: 'em|de|demora|demorar|demorou|leva|levar|levou|espera|esperar|esperei',
}

/** Before hours from 13 on where `h` stands for a time of day: they say how long or how many after these words. */
export const NO_HOUR_BEFORE: CueWords = {
  fr: "de|d'|d’|des|depuis|pendant|durant|dans|sous|en|sur|plus|moins|fait|reste|les|ces|toutes les|chaque|forfait|autonomie|batterie|attente|total|par|prend|prends|prendre|passé|passe|perdu|dormi|bloqué|bloque|contrat|jours et|jour et",
  pt: 'de|há|ha|faz|em|por|durante|cada|mais|menos|leva|levou|total|umas|uns|esperei|espero|esperando|trabalho|trabalhei|passei|dormi|perdi|dias e|dia e',
}
/** The same after them: `15h de route`, `ça fait 15h que …`. */
export const NO_HOUR_AFTER: CueWords = {
  fr: 'de|par|que|sans|plus tard|après|apres|avant|hebdo|hebdomadaires|restant|restantes|non stop|non-stop|gratuites|gratuit',
  pt: 'de|do|da|por|que|sem|depois|seguidas|restantes|esperando|aguardando|antes|atrasado|atrasada|semanais|diárias|diarias',
}
/** Before an hour, with what it is for between: `rdv dentiste 9h`. */
export const APPOINTMENT: CueWords = {
  fr: 'rdv|rendez-vous|rendez vous',
}
