import { type ArgumentCheck, found, NOTHING_FOUND } from "./argument-check.ts";
import { hasWord, wordsOf } from "./leaves.ts";
import { statementsOf } from "./sql-statements.ts";

/** Fields and tools that take statements. Elsewhere a text must be a statement from end to end: people drop tables in restaurants, too. */
const STATEMENT_FIELDS = new Set("sql statement statements stmt ddl dml".split(" "));
const DATABASE_TOOLS = new Set(
  "sql database db postgres postgresql mysql mariadb sqlite snowflake bigquery redshift clickhouse mssql oracle duckdb".split(
    " ",
  ),
);

const NAME = `[\\w.$"\`[\\]@:#-]+`;
const OBJECT =
  "(?:(?:GLOBAL |TEMPORARY |TEMP |EXTERNAL |MATERIALIZED |FOREIGN |UNIQUE )?(?:TABLE|DATABASE|SCHEMA|INDEX|VIEW|USER|ROLE|FUNCTION|PROCEDURE|TRIGGER|SEQUENCE|TYPE|EXTENSION|TABLESPACE|KEYSPACE|LOGIN|OWNED BY))";

/** Statements that cannot be taken back, or change who may do what. Upper case, single blanks, no comments. */
const DESTRUCTIVE: readonly RegExp[] = [
  new RegExp(`\\bDROP ${OBJECT} (?:CONCURRENTLY )?(?:IF EXISTS )?${NAME}`, "u"),
  new RegExp(`\\bTRUNCATE (?:TABLE )?(?:ONLY )?${NAME}`, "u"),
  new RegExp(
    `\\bALTER (?:TABLE|USER|ROLE|DATABASE|LOGIN) (?:IF EXISTS )?${NAME} (?:DROP|(?:WITH )?SUPERUSER|WITH PASSWORD|IDENTIFIED BY|PASSWORD)\\b`,
    "u",
  ),
  /\bGRANT (?:ALL|SELECT|INSERT|UPDATE|DELETE|EXECUTE|USAGE|CREATE|CONNECT|REFERENCES|TRIGGER|SUPER|FILE|PROCESS)\b[^()]{0,100} ON .{1,100} TO\b/u,
  /\bREVOKE (?:ALL|SELECT|INSERT|UPDATE|DELETE|EXECUTE|USAGE|CREATE|CONNECT|REFERENCES|TRIGGER)\b[^()]{0,100} ON .{1,100} FROM\b/u,
  /\bXP_CMDSHELL\b|^SHUTDOWN(?: WITH NOWAIT| IMMEDIATE| ABORT)?$|^FLUSH(?:ALL|DB)(?: (?:A?SYNC))?$/u,
  /\bCOPY .{1,300} (?:TO|FROM) PROGRAM\b|\bINTO (?:OUT|DUMP)FILE\b/u,
  /\bALTER SYSTEM\b|\bPG_(?:TERMINATE|CANCEL)_BACKEND ?\(/u,
  /\bMERGE (?:INTO )?\S.{1,500} THEN DELETE\b/u,
  new RegExp(`\\bREPLACE (?:LOW_PRIORITY |DELAYED )?INTO ${NAME}(?: ?\\([^()]{0,1000}\\))? ?\\(?SELECT\\b`, "u"),
  /^MATCH ?\(\w*\) ?(?:DETACH )?DELETE \w+$/u,
];
/** The same, for texts that may be prose: nothing may follow but what ends such a statement. */
const UNMISTAKABLE: readonly RegExp[] = [
  new RegExp(
    `^DROP ${OBJECT} (?:CONCURRENTLY )?(?:IF EXISTS )?${NAME}(?: ?, ?${NAME})*(?: CASCADE| RESTRICT| PURGE)*$`,
    "u",
  ),
  new RegExp(`^TRUNCATE TABLE (?:ONLY )?${NAME}(?: CASCADE| RESTART IDENTITY)*$`, "u"),
  ...DESTRUCTIVE.slice(2).map(({ source }) => new RegExp(`^(?:${source})`, "u")),
];

/** Where a statement begins that changes every row unless something picks some of them. */
const CHANGES_ROWS = new RegExp(
  `\\b(?:DELETE (?:LOW_PRIORITY |QUICK |IGNORE )?FROM (?:ONLY )?${NAME}|DELETE ${NAME} FROM ${NAME}|UPDATE (?:ONLY |LOW_PRIORITY |IGNORE )?${NAME}(?: (?:AS )?\\w+)? SET ${NAME} ?=)`,
  "gu",
);
const WHOLE_DELETE = new RegExp(
  `^DELETE FROM ${NAME}(?: (?:(?:AS )?\\w )?(?:WHERE|USING|RETURNING|LIMIT|ORDER BY) .*)?$`,
  "u",
);
const WHOLE_UPDATE = new RegExp(`^UPDATE ${NAME} SET ${NAME} ?=`, "u");
/** More of them in one statement than anyone writes. */
const MOST_CHANGES = 50;

/** How a text begins that is SQL and no prose. */
const STARTS_SQL =
  /^(?:SELECT .{1,300} FROM |SELECT \S+$|WITH (?:RECURSIVE )?\S+ AS|INSERT INTO|BEGIN(?:$| TRAN| WORK| DROP| DELETE| UPDATE| EXEC)|START TRANSACTION|DO \$|EXPLAIN (?:ANALY[ZS]E|VERBOSE|\()|CREATE (?:OR REPLACE |TEMP )?(?:TABLE|VIEW|FUNCTION|PROCEDURE|INDEX)|DECLARE @|SET \S+ ?=|USE \S+$|EXEC |EXECUTE |CALL \S+ ?\(|PREPARE \S+ FROM|IF EXISTS|MERGE INTO|COPY \S+ (?:TO|FROM))/u;
/** Statements and programs that run what stands in a text. */
const DYNAMIC = /\b(?:EXEC|EXECUTE|PREPARE|SP_EXECUTESQL|PSQL|MYSQL|MARIADB|SQLITE3|SQLCMD|BQ|SNOWSQL)\b/u;
const KEYWORD =
  /\b(?:drop|truncate|delete|update|alter|grant|revoke|shutdown|exec|execute|flushall|flushdb|xp_cmdshell|copy|into|pg_(?:terminate|cancel)_backend)\b|\$where/iu;
/** MongoDB's own language. */
const MONGO =
  /\bdb\.(?:dropDatabase\(|[\w.$-]{1,100}\.(?:drop\(\s*\)|(?:deleteMany|remove)\(\s*(?:\{\s*\})?\s*\)))|\bdb\[[^\]]{1,100}\]\.drop\(/u;

/** Statements that destroy, or that change every row of a table: `sql-destructive`. */
export const checkSql: ArgumentCheck = ({ tool, leaves }) => {
  const inDatabase = hasWord(wordsOf(tool.name), DATABASE_TOOLS);
  const destroys = leaves.some(
    ({ words, value }) =>
      typeof value === "string" && isDestructive(value, inDatabase || hasWord(words, STATEMENT_FIELDS)),
  );
  return destroys ? found("sql-destructive") : NOTHING_FOUND;
};

function isDestructive(given: string, inStatements: boolean, nested = false): boolean {
  // Some hosts make wide letters plain before a database reads them.
  const text = given.normalize("NFKC");
  if (MONGO.test(text)) return true;
  if (!KEYWORD.test(text)) return false;
  return (["standard", "mysql"] as const).some((dialect) => {
    const { statements, literals } = statementsOf(text, dialect);
    const isSql = inStatements || STARTS_SQL.test(statements[0] ?? "");
    if (statements.some((statement) => destroys(statement, isSql))) return true;
    const runsTexts = !nested && statements.some((statement) => DYNAMIC.test(statement));
    return runsTexts && literals.some((literal) => isDestructive(literal, true, true));
  });
}

function destroys(statement: string, isSql: boolean): boolean {
  if ((isSql ? DESTRUCTIVE : UNMISTAKABLE).some((pattern) => pattern.test(statement))) return true;
  if (!isSql && !WHOLE_DELETE.test(statement) && !WHOLE_UPDATE.test(statement)) return false;
  const starts = Array.from(statement.matchAll(CHANGES_ROWS), ({ index }) => index);
  return starts.length > MOST_CHANGES || starts.some((from) => changesEveryRow(statement, from));
}

const WHERE = /\bWHERE\b(.*)$/u;
/** A condition that is true of every row, alone or as one side of OR. */
const ALWAYS_TRUE =
  /(?:^|\bOR) ?(?:\( ?){0,5}(?:NOT FALSE|TRUE|1|(?:\w+\.)?"?(?:_?ID|UUID|GUID|ROWID|CTID|PK)"? IS NOT NULL|(\w+) ?(?:=|>=|<=|LIKE) ?\1|'' ?= ?''|[\w."]+ LIKE '%'|(\d{1,9}) ?(<>|!=|<=|>=|<|>) ?(\d{1,9}))(?: ?\)){0,5}(?= OR\b| RETURNING\b| LIMIT\b| ORDER\b|$)/gu;

function changesEveryRow(statement: string, from: number): boolean {
  const condition = WHERE.exec(ownText(statement, from))?.[1];
  return condition === undefined || condition.split(AND).every(isAlwaysTrue);
}

const AND = /\bAND\b/u;

function isAlwaysTrue(condition: string): boolean {
  return Array.from(condition.trim().matchAll(ALWAYS_TRUE)).some(([, , left, sign, right]) =>
    sign === undefined ? true : compares(Number(left), sign, Number(right)),
  );
}

function compares(left: number, sign: string, right: number): boolean {
  if (sign === "<>" || sign === "!=") return left !== right;
  return left === right ? sign.includes("=") : left < right === sign.startsWith("<");
}

/** A statement from `from` to its end or the end of the parentheses around it. A condition in inner parentheses only stands when it is what WHERE asks. */
function ownText(statement: string, from: number): string {
  const own: string[] = [];
  let depth = 0;
  let asked = false;
  for (let at = from; at < statement.length; at += 1) {
    const character = statement.charAt(at);
    if (character === ")") depth -= 1;
    if (depth < 0) break;
    if (depth === 0 || asked) own.push(character);
    if (character === "(") {
      asked ||= depth === 0 && WHERE_BEFORE.test(own.slice(-8).join(""));
      depth += 1;
    } else if (character === " " && depth === 0) asked ||= WHERE_BEFORE.test(own.slice(-8).join(""));
  }
  return own.join("");
}

const WHERE_BEFORE = /\bWHERE ?\(?$/u;
