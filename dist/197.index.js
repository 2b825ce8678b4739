export const id = 197;
export const ids = [197];
export const modules = {

/***/ 25477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LIMITS: () => (/* binding */ LIMITS),
  parsePatternsFile: () => (/* binding */ parsePatternsFile)
});

// EXTERNAL MODULE: ./lib/ner/entity.js
var entity = __webpack_require__(50438);
// EXTERNAL MODULE: ./lib/ner/pattern-shape.js
var pattern_shape = __webpack_require__(48995);
// EXTERNAL MODULE: ./lib/ner/patterns-file-error.js
var patterns_file_error = __webpack_require__(73694);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/ner/plain-yaml.js

/**
 * Reads YAML 1.2, core schema, without what makes YAML dangerous: aliases, anchors, tags, directives and merge keys
 * are mistakes, and so are duplicate keys. Mistakes tell the place and the kind, never the text that stands there.
 */
function readPlainYaml(text) {
    const positionOf = positionsIn(text);
    const tokens = readTokens(text);
    if (!tokens)
        return { mistakes: [{ line: 1, column: 1, sentence: TOO_INTRICATE }] };
    const refused = tokens.map(({ offset, sentence }) => ({ ...positionOf(offset), sentence }));
    const document = compose(text);
    if (!document)
        return { mistakes: [...refused, { line: 1, column: 1, sentence: SYNTAX_OTHERWISE }] };
    const syntax = document.errors.map(({ code, pos: [offset] }) => ({
        ...positionOf(offset),
        sentence: SYNTAX[code] ?? SYNTAX_OTHERWISE,
    }));
    if (syntax.length > 0)
        return { mistakes: [...refused, ...oneALine(syntax)] };
    const duplicates = [];
    const onDuplicate = (at) => duplicates.push({ ...at, sentence: DUPLICATE });
    const root = plainNode(document.contents, { positionOf, onDuplicate }, 1);
    return { ...(root && { root }), mistakes: [...refused, ...duplicates] };
}
/** More than any file within the other limits needs; it bounds the time a hostile one takes. */
const MOST_TOKENS = 250_000;
const TOO_INTRICATE = `There are more than ${MOST_TOKENS} YAML tokens in this file: write fewer entries`;
const DUPLICATE = 'This key stands here for the second time: keep one';
/** Markers that the lexer puts between tokens; they take no room in the text. */
const SCALAR_FOLLOWS = '\x1f';
const MARKERS = new Set(['\x02', '\x18', SCALAR_FOLLOWS]);
const REFUSED = new Map([
    ['alias', 'Aliases (*) are not read: write the value out'],
    ['anchor', 'Anchors (&) are not read: remove it'],
    ['tag', 'Tags (!) are not read: remove it, or put the text in single quotes'],
    ['directive-line', 'Directives (%) are not read: remove the line'],
]);
/** What is not allowed wherever it stands; undefined when there are too many tokens. */
function readTokens(text) {
    const refused = [];
    let offset = 0;
    let count = 0;
    let isScalarText = false;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (++count > MOST_TOKENS)
            return undefined;
        if (!isScalarText && MARKERS.has(token)) {
            isScalarText = token === SCALAR_FOLLOWS;
            continue;
        }
        const sentence = isScalarText ? undefined : REFUSED.get(dist/* CST */.DB.tokenType(token) ?? '');
        if (sentence !== undefined)
            refused.push({ offset, sentence });
        isScalarText = false;
        offset += token.length;
    }
    return refused;
}
/** Duplicate keys are ours to find: the library compares every key with every other. */
function compose(text) {
    try {
        return withoutStackTraces(() => (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: false,
            stringKeys: true,
            prettyErrors: false,
            // With "silent" a second document would be left out without a word.
            logLevel: 'error',
        }));
    }
    catch {
        return undefined;
    }
}
/** A hostile file makes the library create an error for every other byte; their stack traces take most of the time. */
function withoutStackTraces(work) {
    const { stackTraceLimit } = Error;
    Reflect.set(Error, 'stackTraceLimit', 0);
    try {
        return work();
    }
    finally {
        Reflect.set(Error, 'stackTraceLimit', stackTraceLimit);
    }
}
const SYNTAX_OTHERWISE = 'This is not valid YAML: look at the quotes, colons and indentation here and above';
const SYNTAX = {
    BAD_DQ_ESCAPE: 'Double quotes do not know this escape: write patterns in single quotes, where a backslash is a backslash',
    BAD_INDENT: 'The indentation fits nothing above: align it with its neighbours',
    BAD_SCALAR_START: 'Text cannot begin with this character: put it in single quotes',
    BLOCK_AS_IMPLICIT_KEY: 'There is more than one key on this line: put each on its own, or the text in single quotes',
    MISSING_CHAR: 'A quote, bracket, comma, colon or space is missing here',
    MULTILINE_IMPLICIT_KEY: 'A key must stand on one line: is a colon or a quote missing?',
    MULTIPLE_DOCS: 'There must be one document in the file: remove this line and what follows it',
    NON_STRING_KEY: 'A key must be a plain word',
    RESOURCE_EXHAUSTION: 'This is nested too deeply',
    TAB_AS_INDENT: 'Tabs cannot indent YAML: use spaces',
};
/** What follows a mistake on its line is mostly its consequence. */
function oneALine(mistakes) {
    const lines = new Set();
    return mistakes.filter(({ line }) => !lines.has(line) && lines.add(line));
}
function positionsIn(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = lineStarts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((lineStarts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
    };
}
/** A patterns-file needs five; what is deeper is left out, and whatever holds it is a mistake by then. */
const MOST_LEVELS = 10;
function plainNode(node, reading, level) {
    if (node === null)
        return undefined;
    const at = reading.positionOf(node.range[0]);
    if (level > MOST_LEVELS)
        return nothing(at);
    if ((0,dist/* isMap */.jh)(node)) {
        return { kind: 'map', at, entries: entriesOf(node, reading, level) };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => plainNode(item, reading, level + 1) ?? nothing(at));
        return { kind: 'list', at, items };
    }
    return { kind: 'scalar', at, value: (0,dist/* isScalar */.jn)(node) ? node.value : undefined };
}
function entriesOf(map, reading, level) {
    const keys = new Set();
    return map.items.flatMap(({ key, value }) => {
        const at = reading.positionOf(key.range[0]);
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        if (keys.has(name)) {
            reading.onDuplicate(at);
            return [];
        }
        keys.add(name);
        return [{ key: name, at, value: plainNode(value, reading, level + 1) ?? nothing(at) }];
    });
}
function nothing(at) {
    return { kind: 'scalar', at, value: null };
}

;// CONCATENATED MODULE: ./lib/ner/patterns-file.js




const LIMITS = { bytes: 1_048_576, types: 500, patternCharacters: 512, values: 20_000 };
/**
 * Reads a patterns-file, or throws a `PatternsFileError` with every mistake in it. Patterns are compiled but
 * not run. `builtInTypes` are the built-in types of this run, whose columns are taken.
 */
function parsePatternsFile(text, name, builtInTypes = []) {
    const mistakes = [];
    const report = (at, sentence) => {
        mistakes.push({ line: at.line, column: at.column, sentence });
    };
    const root = readRoot(text, mistakes);
    const file = root && readFile(root, report);
    if (file)
        reportSharedColumns(file.entities, builtInTypes, report);
    if (file && mistakes.length === 0) {
        const entities = file.entities.map(({ type }) => type);
        return { name, ...(file.referenceDate !== undefined && { referenceDate: file.referenceDate }), entities };
    }
    throw new patterns_file_error/* PatternsFileError */.W('PATTERN_FILE', name, mistakes.toSorted(byPlace));
}
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}
const START = { line: 1, column: 1 };
function readRoot(text, mistakes) {
    if (Buffer.byteLength(text) > LIMITS.bytes) {
        mistakes.push({ ...START, sentence: `The file must have at most ${LIMITS.bytes} bytes (1 MiB)` });
        return undefined;
    }
    const { root, mistakes: found } = readPlainYaml(text);
    for (const mistake of found)
        mistakes.push(mistake);
    if (!root && found.length === 0) {
        mistakes.push({ ...START, sentence: 'The file is empty: write "version: 1" and "entities"' });
    }
    return root;
}
function readFile(root, report) {
    const fields = readFields(root, 'The file', ['version', 'reference-date', 'entities'], report);
    const version = fields.get('version');
    if (!version)
        report(root.at, 'The file must say "version: 1"');
    else if (scalarOf(version.value) !== 1)
        report(version.value.at, 'The version must be 1');
    return {
        referenceDate: readReferenceDate(fields.get('reference-date'), report),
        entities: readTypes(fields.get('entities'), report),
    };
}
function readReferenceDate(entry, report) {
    if (!entry)
        return undefined;
    const date = scalarOf(entry.value);
    if (typeof date === 'string' && isCalendarDate(date))
        return date;
    report(entry.value.at, '"reference-date" must be a day of the calendar, such as 2026-11-22');
    return undefined;
}
function isCalendarDate(text) {
    const day = new Date(`${text}T00:00:00Z`);
    return (/^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text));
}
function readTypes(entry, report) {
    if (!entry)
        return [];
    if (entry.value.kind !== 'map') {
        report(entry.value.at, '"entities" must hold types, each with its "pattern" or "values" below it');
        return [];
    }
    const types = entry.value.entries;
    const firstTooMany = types[LIMITS.types];
    if (firstTooMany) {
        report(firstTooMany.at, `There must be at most ${LIMITS.types} types: this is one too many`);
    }
    const budget = valueBudget(report);
    return types.slice(0, LIMITS.types).flatMap((type) => readType(type, budget, report) ?? []);
}
const TYPE = /^[a-z][a-z0-9_]{0,31}$/u;
const TYPE_KEYS = ['pattern', 'values', 'ignore-case', 'column', 'near', 'not-near', 'examples'];
function readType(entry, takeValues, report) {
    const { key: type, at } = entry;
    const isNamed = TYPE.test(type);
    if (!isNamed)
        report(at, 'A type must be a lower-case letter, then at most 31 of a-z, 0-9 and _');
    const where = isNamed ? `Type "${type}"` : 'This type';
    const fields = readFields(entry.value, where, TYPE_KEYS, report);
    if (entry.value.kind !== 'map')
        return undefined;
    const ignoreCase = readIgnoreCase(fields.get('ignore-case'), where, report);
    const definition = readDefinition(fields, { at, where, ignoreCase, takeValues }, report);
    const column = fields.get('column');
    const name = column ? readColumn(column, where, report) : (0,entity/* columnOf */.u)(type);
    const near = readCues(fields.get('near'), where, report);
    const notNear = readCues(fields.get('not-near'), where, report);
    const examples = readExamples(fields.get('examples'), where, report);
    if (!isNamed || !definition || name === undefined)
        return undefined;
    const definedAt = (fields.get('pattern') ?? fields.get('values'))?.value.at ?? at;
    return {
        type: { type, column: name, definition, ignoreCase, near, notNear, at: definedAt, examples },
        columnAt: column?.value.at ?? at,
    };
}
function readDefinition(fields, { at, where, ignoreCase, takeValues }, report) {
    const pattern = fields.get('pattern');
    const values = fields.get('values');
    if (pattern && values) {
        report(values.at, `${where} has a "pattern" and "values": keep one, or make two types`);
        return undefined;
    }
    if (pattern)
        return readPattern(pattern.value, where, ignoreCase, report);
    if (values) {
        const texts = readWords(values, where, report);
        takeValues(values.value.at, texts.length);
        return { by: 'values', values: texts };
    }
    report(at, `${where} needs a "pattern" or "values"`);
    return undefined;
}
function readPattern(node, where, ignoreCase, report) {
    const pattern = scalarOf(node);
    const problem = typeof pattern === 'string'
        ? problemOf(pattern, ignoreCase)
        : 'must be text: write the regular expression in single quotes';
    if (problem !== undefined)
        report(node.at, `${where}: the pattern ${problem}`);
    return typeof pattern === 'string' ? { by: 'pattern', pattern } : undefined;
}
function problemOf(pattern, ignoreCase) {
    const length = Array.from(pattern).length;
    if (length > LIMITS.patternCharacters) {
        return `has ${length} characters and must have at most ${LIMITS.patternCharacters}`;
    }
    const syntax = syntaxProblemOf(pattern, ignoreCase);
    if (syntax !== undefined)
        return `is no JavaScript regular expression with flag u: ${syntax}`;
    const shape = (0,pattern_shape/* shapeOf */.Y)(pattern, ignoreCase);
    if (!shape)
        return 'uses regular expression syntax that is too new: write it in another way';
    return shape.canBeEmpty
        ? 'can match no character at all: let it take at least one, for example + for *'
        : undefined;
}
/** The engine's message ends in its reason; what stands before repeats the pattern. */
function syntaxProblemOf(pattern, ignoreCase) {
    try {
        void new RegExp(pattern, ignoreCase ? 'iu' : 'u');
        return undefined;
    }
    catch (error) {
        const reason = error instanceof Error ? /\/[a-z]*: ([A-Z][A-Za-z ]{0,80})$/u.exec(error.message)?.[1] : undefined;
        return reason ?? 'look at its brackets and backslashes';
    }
}
function readIgnoreCase(entry, where, report) {
    if (!entry)
        return false;
    const value = scalarOf(entry.value);
    if (typeof value === 'boolean')
        return value;
    report(entry.value.at, `${where}: "ignore-case" must be true or false`);
    return false;
}
function readColumn({ value }, where, report) {
    const column = scalarOf(value);
    if (typeof column === 'string' && /^ner_[a-z0-9_]{1,60}$/u.test(column))
        return column;
    report(value.at, `${where}: "column" must be ner_ and then 1 to 60 of a-z, 0-9 and _`);
    return undefined;
}
function readCues(entry, where, report) {
    return entry ? readWords(entry, where, report) : [];
}
/** A list of at least one word or phrase. */
function readWords(entry, where, report) {
    const texts = readTexts(entry, where, report);
    if (entry.value.kind === 'list' && entry.value.items.length === 0) {
        report(entry.value.at, `${where}: "${entry.key}" is empty: write at least one entry, or remove it`);
    }
    return texts.flatMap(({ at, text }) => {
        if (text !== '' && text.trim() === text && text.isWellFormed())
            return [text];
        report(at, `${where}: an entry of "${entry.key}" must be text without space at its start or end`);
        return [];
    });
}
function readExamples(entry, where, report) {
    if (!entry)
        return { match: [], noMatch: [] };
    const fields = readFields(entry.value, `${where}: "examples"`, ['match', 'no-match'], report);
    const match = fields.get('match');
    const noMatch = fields.get('no-match');
    return {
        match: match ? readTexts(match, where, report) : [],
        noMatch: noMatch ? readTexts(noMatch, where, report) : [],
    };
}
function readTexts({ key, value }, where, report) {
    if (value.kind !== 'list') {
        report(value.at, `${where}: "${key}" must be a list, such as [one, two]`);
        return [];
    }
    return value.items.flatMap((item) => {
        const text = scalarOf(item);
        if (typeof text === 'string')
            return [{ at: item.at, text }];
        report(item.at, `${where}: an entry of "${key}" must be text: put it in single quotes`);
        return [];
    });
}
function scalarOf(node) {
    return node.kind === 'scalar' ? node.value : undefined;
}
/** The entries of a map by their known keys; every other key is reported. */
function readFields(node, where, known, report) {
    const list = known.map((key) => `"${key}"`).join(', ');
    if (node.kind !== 'map') {
        report(node.at, `${where} must have keys below it: ${list}`);
        return new Map();
    }
    for (const { key, at } of node.entries) {
        if (known.includes(key))
            continue;
        const meant = closest(key, known);
        const hint = meant === undefined ? `the keys are ${list}` : `did you mean "${meant}"?`;
        report(at, `${where} has no such key: ${hint}`);
    }
    return new Map(node.entries.filter(({ key }) => known.includes(key)).map((entry) => [entry.key, entry]));
}
const LONGEST_GUESS = 24;
/** The known key that somebody who wrote this one may have had in mind. */
function closest(written, known) {
    if (written.length > LONGEST_GUESS)
        return undefined;
    const bare = written.toLowerCase().replaceAll(/[^a-z]/gu, '');
    return known
        .map((key) => ({ key, edits: editsBetween(bare, key.replaceAll('-', '')) }))
        .filter(({ key, edits }) => edits <= Math.min(2, key.length / 3))
        .toSorted((a, b) => a.edits - b.edits)[0]?.key;
}
/** Levenshtein's distance, a row at a time. */
function editsBetween(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (const [at, letter] of Array.from(a).entries()) {
        const next = [at + 1];
        for (const [column, other] of Array.from(b).entries()) {
            const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
function valueBudget(report) {
    let taken = 0;
    return (at, count) => {
        const before = taken;
        taken += count;
        if (before <= LIMITS.values && taken > LIMITS.values) {
            report(at, `With these the file has more than ${LIMITS.values} values: write fewer, or a pattern`);
        }
    };
}
function reportSharedColumns(types, builtIn, report) {
    const own = new Set(types.map(({ type }) => type.type));
    const owners = new Map(builtIn.filter((type) => !own.has(type)).map((type) => [(0,entity/* columnOf */.u)(type), type]));
    for (const { type, columnAt } of types) {
        const owner = owners.get(type.column);
        if (owner === undefined)
            owners.set(type.column, type.type);
        else {
            report(columnAt, `Type "${type.type}" has the column ${type.column} of type "${owner}": give it another "column"`);
        }
    }
}


/***/ })

};
