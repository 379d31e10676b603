// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plaininserts.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace Postilla::Bench {

namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Value = std::unique_ptr<sqlite3_value, decltype(&sqlite3_value_free)>;
using Row = std::vector<Value>;
/// By document.
using Rows = std::multimap<sqlite3_int64, Row>;

void check(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

Connection opened(const QString &path)
{
    sqlite3 *database = nullptr;
    check(sqlite3_open(path.toUtf8().constData(), &database), database);
    return {database, &sqlite3_close};
}

void execute(sqlite3 *database, const char *sql)
{
    check(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), database);
}

class Plain
{
public:
    Plain(sqlite3 *database, const std::string &sql)
        : m_database(database)
    {
        check(sqlite3_prepare_v3(database, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr),
              database);
    }
    ~Plain() { sqlite3_finalize(m_statement); }
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;

    void run(const Row &row)
    {
        for (int place = 0; place < static_cast<int>(row.size()); ++place)
            check(sqlite3_bind_value(m_statement, place + 1, row[size_t(place)].get()), m_database);
        check(sqlite3_step(m_statement), m_database);
        check(sqlite3_reset(m_statement), m_database);
    }
    void bind(int place, sqlite3_int64 value)
    {
        check(sqlite3_bind_int64(m_statement, place, value), m_database);
    }
    int columns() const { return sqlite3_column_count(m_statement); }
    /// The first column says which document a row belongs to; the others are the row.
    Rows rows()
    {
        Rows rows;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            Row row;
            for (int column = 1; column < columns(); ++column)
                row.emplace_back(sqlite3_value_dup(sqlite3_column_value(m_statement, column)),
                                 &sqlite3_value_free);
            rows.emplace(sqlite3_column_int64(m_statement, 0), std::move(row));
        }
        check(sqlite3_reset(m_statement), m_database);
        return rows;
    }

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

/// Where rows are read that belong to the documents ?1 to ?2, the number of the document before them, and
/// where they go.
struct Table
{
    const char *name;
    const char *rows;
};

/// In the order in which an import writes them.
constexpr std::array tables{
    Table{"text", "SELECT document, text.* FROM current_text JOIN text ON text.id = text "
                  "WHERE document BETWEEN ?1 AND ?2"},
    Table{"version",
          "SELECT current_text.document, version.* FROM current_text JOIN version ON version.id = version "
          "WHERE current_text.document BETWEEN ?1 AND ?2"},
    Table{"document", "SELECT id, document.* FROM document WHERE id BETWEEN ?1 AND ?2"},
    Table{"operation",
          "SELECT document.id, operation.* FROM document JOIN version ON version.document = document.uuid "
          "JOIN operation ON record IN (document.uuid, version.uuid) WHERE document.id BETWEEN ?1 AND ?2"},
    Table{"current_text",
          "SELECT document, current_text.* FROM current_text WHERE document BETWEEN ?1 AND ?2"},
    Table{"document_index (rowid, title, body)",
          "SELECT id, id, title, body FROM document_content WHERE id BETWEEN ?1 AND ?2"},
    Table{"mention", "SELECT document, mention.* FROM current_text JOIN mention USING (version) "
                     "WHERE document BETWEEN ?1 AND ?2"},
    Table{"marking", "SELECT document, marking.* FROM current_text JOIN marking USING (version) "
                     "WHERE document BETWEEN ?1 AND ?2"},
    Table{"entity",
          "SELECT document, id, kind, sub, canonical FROM first_naming WHERE document BETWEEN ?1 AND ?2"},
    Table{"occurrence",
          "SELECT document, entity, document, count FROM naming WHERE document BETWEEN ?1 AND ?2"},
    Table{"stated_figure",
          "SELECT document, stated_figure.* FROM stated_figure WHERE document BETWEEN ?1 AND ?2"},
};

/// Tables of one row, or few, that are there before the first document.
constexpr std::array prelude{"site", "act", "counter", "revision"};

/// What occurrence and entity hold, by document.
constexpr auto readingTables =
    "CREATE TEMP TABLE naming AS SELECT document, entity, count FROM occurrence ORDER BY document;"
    "CREATE INDEX temp.naming_of_document ON naming (document);"
    "CREATE TEMP TABLE first_naming AS SELECT min(document) AS document, entity.* FROM naming "
    "JOIN entity ON entity.id = naming.entity GROUP BY entity;"
    "CREATE INDEX temp.first_naming_of_document ON first_naming (document);";

std::string insertInto(const std::string &table, int columns)
{
    std::string sql = "INSERT INTO " + table + " VALUES (?";
    while (--columns > 0)
        sql += ", ?";
    return sql + ")";
}

struct Batch
{
    sqlite3_int64 first = 0;
    sqlite3_int64 last = 0;
};

/// The documents of one commit share the time at which it began.
std::vector<Batch> batchesOf(sqlite3 *database)
{
    std::vector<Batch> batches;
    Plain statement(database, "SELECT min(id), max(id) FROM document GROUP BY collected_on ORDER BY 1");
    for (const auto &[document, row] : statement.rows())
        batches.push_back({document, sqlite3_value_int64(row[0].get())});
    return batches;
}

/// As Database has it.
void configure(sqlite3 *database)
{
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON",
                            "PRAGMA synchronous = FULL", "PRAGMA cache_size = -65536"})
        execute(database, sql);
}

class Copy
{
public:
    Copy(sqlite3 *from, sqlite3 *to)
        : m_from(from)
        , m_to(to)
    {
        execute(from, readingTables);
        configure(to);
        for (const char *table : prelude) {
            Plain read(from, std::string("SELECT 0, * FROM ") + table);
            for (const auto &[none, row] : read.rows())
                Plain(to, insertInto(std::string("main.") + table, static_cast<int>(row.size()))).run(row);
        }
        for (const Table &table : tables) {
            m_reads.push_back(std::make_unique<Plain>(from, table.rows));
            m_inserts.push_back(
                std::make_unique<Plain>(to, insertInto(table.name, m_reads.back()->columns() - 1)));
        }
    }

    double run()
    {
        double seconds = 0;
        for (const Batch &batch : batchesOf(m_from)) {
            const std::vector<Rows> rows = read(batch);
            QElapsedTimer timer;
            timer.start();
            insert(batch, rows);
            seconds += double(timer.nsecsElapsed()) / 1e9;
        }
        return seconds;
    }

private:
    std::vector<Rows> read(Batch batch)
    {
        std::vector<Rows> rows;
        for (const auto &statement : m_reads) {
            statement->bind(1, batch.first);
            statement->bind(2, batch.last);
            rows.push_back(statement->rows());
        }
        return rows;
    }
    void insert(Batch batch, const std::vector<Rows> &rows)
    {
        execute(m_to, "BEGIN IMMEDIATE");
        for (sqlite3_int64 document = batch.first; document <= batch.last; ++document) {
            for (size_t table = 0; table < tables.size(); ++table) {
                const auto [from, to] = rows[table].equal_range(document);
                for (auto row = from; row != to; ++row)
                    m_inserts[table]->run(row->second);
            }
        }
        execute(m_to, "COMMIT");
    }

    sqlite3 *m_from;
    sqlite3 *m_to;
    std::vector<std::unique_ptr<Plain>> m_reads;
    std::vector<std::unique_ptr<Plain>> m_inserts;
};

} // namespace

double insertPlainly(const QString &from, const QString &to)
{
    const Connection source = opened(from);
    const Connection target = opened(to);
    return Copy(source.get(), target.get()).run();
}

} // namespace Postilla::Bench
