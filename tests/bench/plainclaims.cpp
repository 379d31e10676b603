// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainclaims.h"

#include "base/uuid.h"

#include <QStringList>

#include <sqlite3.h>

namespace Postilla::Bench {

using namespace Qt::StringLiterals;

namespace {

void check(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

} // namespace

/// One prepared statement, all of whose values are texts.
class PlainClaims::Plain
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

    /// The first column of every row.
    QStringList run(const QStringList &values)
    {
        for (int place = 0; place < values.size(); ++place) {
            const QByteArray value = values.at(place).toUtf8();
            check(sqlite3_bind_text(m_statement, place + 1, value.constData(), -1, SQLITE_TRANSIENT),
                  m_database);
        }
        QStringList rows;
        int code = sqlite3_step(m_statement);
        for (; code == SQLITE_ROW; code = sqlite3_step(m_statement))
            rows.append(
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, 0))));
        check(code, m_database);
        check(sqlite3_reset(m_statement), m_database);
        return rows;
    }

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

PlainClaims::PlainClaims(const QString &path)
{
    check(sqlite3_open(path.toUtf8().constData(), &m_database), m_database);
    for (const char *pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -65536"})
        check(sqlite3_exec(m_database, pragma, nullptr, nullptr, nullptr), m_database);
}

PlainClaims::~PlainClaims()
{
    m_statements.clear();
    sqlite3_close(m_database);
}

void PlainClaims::copyTo(const QString &path)
{
    run("VACUUM INTO ?", {path});
    sqlite3 *copy = nullptr; // which has lost its journal mode
    check(sqlite3_open(path.toUtf8().constData(), &copy), copy);
    check(sqlite3_exec(copy, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr), copy);
    sqlite3_close(copy);
}

PlainClaims::Plain &PlainClaims::prepared(const std::string &sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<Plain>(m_database, sql);
    return *statement;
}

void PlainClaims::run(const std::string &sql, const QStringList &values)
{
    prepared(sql).run(values);
}

QStringList PlainClaims::uuids(const std::string &sql, const QString &of)
{
    return prepared(sql).run({of});
}

QString PlainClaims::lastAct()
{
    return prepared("SELECT uuid FROM act ORDER BY id DESC LIMIT 1").run({}).value(0);
}

/// The columns but the row number; as values, those that change are placeholders.
std::string PlainClaims::columnsOf(const std::string &table, const std::map<std::string, QString> &changed,
                                   bool values)
{
    QStringList &names = m_columns[table];
    if (names.isEmpty())
        names = prepared("SELECT name FROM pragma_table_info('" + table + "') WHERE NOT pk").run({});
    std::string list;
    for (const QString &name : std::as_const(names)) {
        const bool isChanged = values && changed.contains(name.toStdString());
        list += (list.empty() ? "" : ", ") + (isChanged ? std::string("?") : name.toStdString());
    }
    return list;
}

void PlainClaims::copy(const std::string &table, const QString &uuid,
                       const std::map<std::string, QString> &changed)
{
    const std::string sql = "INSERT INTO " + table + " (" + columnsOf(table, changed, false) + ") SELECT " +
                            columnsOf(table, changed, true) + " FROM " + table + " WHERE uuid = ?";
    QStringList values;
    for (const QString &name : std::as_const(m_columns[table])) {
        if (const auto value = changed.find(name.toStdString()); value != changed.end())
            values.append(value->second);
    }
    values.append(uuid);
    run(sql, values);
}

void PlainClaims::copyOperations(const QString &act, const QString &newAct,
                                 const std::map<QString, QString> &records)
{
    const QStringList last = prepared("SELECT max(lamport) FROM operation").run({});
    int number = last.value(0).toInt();
    for (const QString &operation : uuids("SELECT uuid FROM operation WHERE act = ? ORDER BY seq", act)) {
        const QString record = uuids("SELECT record FROM operation WHERE uuid = ?", operation).value(0);
        const auto other = records.find(record);
        const QString next = QString::number(++number);
        copy("operation", operation,
             {{"uuid", newUuid()},
              {"act", newAct},
              {"site_seq", next},
              {"lamport", next},
              {"record", other == records.end() ? record : other->second}});
    }
}

std::map<QString, QString> PlainClaims::copyClaim(const QString &claimUuid)
{
    const QString number =
        uuids("UPDATE counter SET last = last + 1 WHERE series = 'claim/' || (SELECT site FROM claim WHERE "
              "uuid = ?) RETURNING last",
              claimUuid)
            .value(0);
    std::map<QString, QString> records{{claimUuid, newUuid()}};
    copy("claim", claimUuid, {{"uuid", records[claimUuid]}, {"number", number}});
    for (const char *table : {"claim_figure", "claim_entity"}) {
        for (const QString &uuid :
             uuids("SELECT uuid FROM " + std::string(table) + " WHERE claim = ?", claimUuid)) {
            records[uuid] = newUuid();
            copy(table, uuid, {{"uuid", records[uuid]}, {"claim", records[claimUuid]}});
        }
    }
    return records;
}

void PlainClaims::copyAct(const QString &act, const std::map<QString, QString> &records)
{
    const QString newAct = newUuid();
    copy("act", act, {{"uuid", newAct}});
    copyOperations(act, newAct, records);
}

void PlainClaims::save(const QString &claimUuid)
{
    run("BEGIN IMMEDIATE", {});
    copyAct(lastAct(), copyClaim(claimUuid));
    run("COMMIT", {});
}

QList<PlainClaims::Yes> PlainClaims::yeses()
{
    QList<Yes> found;
    for (const QString &decision : prepared("SELECT uuid FROM decision WHERE ruling = 'yes'").run({})) {
        const QString act = uuids("SELECT act FROM operation WHERE record = ?", decision).value(0);
        const QString claim =
            uuids("SELECT record FROM operation WHERE act = ? AND noun = 'claim'", act).value(0);
        found.append({act, claim, decision});
    }
    return found;
}

void PlainClaims::decide(const Yes &yes)
{
    run("BEGIN IMMEDIATE", {});
    std::map<QString, QString> records = copyClaim(yes.claim);
    records[yes.decision] = newUuid();
    copy("decision", yes.decision, {{"uuid", records[yes.decision]}, {"item", newUuid()}});
    copyAct(yes.act, records);
    run("UPDATE review_place SET item = item", {});
    run("COMMIT", {});
}

void PlainClaims::tag(const QString &claimUuid, const QString &tagUuid)
{
    run("BEGIN IMMEDIATE", {});
    run("UPDATE claim SET rev = rev + 1, tags = ? WHERE uuid = ?", {u"[\"%1\"]"_s.arg(tagUuid), claimUuid});
    run("INSERT INTO claim_tag (claim, tag) VALUES (?, ?)", {claimUuid, tagUuid});
    copyAct(lastAct(), {});
    run("COMMIT", {});
}

void PlainClaims::untag(const QString &claimUuid)
{
    run("BEGIN IMMEDIATE", {});
    run("UPDATE claim SET rev = rev + 1, tags = '[]' WHERE uuid = ?", {claimUuid});
    run("DELETE FROM claim_tag WHERE claim = ?", {claimUuid});
    copyAct(lastAct(), {});
    run("COMMIT", {});
}

} // namespace Postilla::Bench
