import { DatabaseSync, type SQLInputValue } from "node:sqlite";

/**
 * A database file, opened with Node's own SQLite, as LangGraph's `SqliteSaver` wants it. With the package
 * `better-sqlite3` built for your machine you do not need this: `SqliteSaver.fromConnString(path)`.
 */
export function openDatabase(path: string) {
  const database = new DatabaseSync(path);
  return {
    pragma: (setting: string) => database.exec(`PRAGMA ${setting}`),
    exec: (sql: string) => database.exec(sql),
    prepare(sql: string) {
      const statement = database.prepare(sql);
      return {
        get: (...values: unknown[]) => statement.get(...values.map(toSql)),
        all: (...values: unknown[]) => statement.all(...values.map(toSql)),
        run: (...values: unknown[]) => statement.run(...values.map(toSql)),
      };
    },
    /** A function that does all of its work or, when it throws, none. */
    transaction:
      <Arguments extends unknown[]>(work: (...values: Arguments) => void) =>
      (...values: Arguments) => {
        database.exec("BEGIN");
        try {
          work(...values);
          database.exec("COMMIT");
        } catch (error) {
          database.exec("ROLLBACK");
          throw error;
        }
      },
  };
}

/** Node's SQLite knows no `undefined`. */
function toSql(value: unknown): SQLInputValue {
  return (value ?? null) as SQLInputValue;
}
