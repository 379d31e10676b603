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

    /// All columns of every row.
    QList<QStringList> run(const QStringList &values)
    {
        for (int place = 0; place < values.size(); ++place) {
            const QByteArray value = values.at(place).toUtf8();
            check(values.at(place).isNull()
                      ? sqlite3_bind_null(m_statement, place + 1)
                      : sqlite3_bind_text(m_statement, place + 1, value.constData(), -1, SQLITE_TRANSIENT),
                  m_database);
        }
        QList<QStringList> rows;
        int code = sqlite3_step(m_statement);
        for (; code == SQLITE_ROW; code = sqlite3_step(m_statement))
            rows.append(row());
        check(code, m_database);
        check(sqlite3_reset(m_statement), m_database);
        return rows;
    }

private:
    QStringList row() const
    {
        QStringList values;
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
            const unsigned char *text = sqlite3_column_text(m_statement, column);
            values.append(text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString());
        }
        return values;
    }

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
    prepared("VACUUM INTO ?").run({path});
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

QString PlainClaims::valueOf(const std::string &sql, const QStringList &values)
{
    return prepared(sql).run(values).value(0).value(0);
}

QStringList PlainClaims::uuids(const std::string &sql, const QString &of)
{
    QStringList found;
    for (const QStringList &row : prepared(sql).run({of}))
        found.append(row.constFirst());
    return found;
}

QString PlainClaims::lastAct()
{
    return valueOf("SELECT uuid FROM act ORDER BY id DESC LIMIT 1");
}

/// All but the row number.
const QStringList &PlainClaims::columnsOf(const std::string &table)
{
    QStringList &names = m_columns[table];
    if (names.isEmpty())
        names = uuids("SELECT name FROM pragma_table_info(?) WHERE NOT pk", QString::fromStdString(table));
    return names;
}

PlainClaims::Write PlainClaims::copied(const std::string &table, const QString &uuid,
                                       const std::map<std::string, QString> &changed)
{
    const QStringList &columns = columnsOf(table);
    const std::string names = columns.join(u", "_s).toStdString();
    Write write;
    write.values = prepared("SELECT " + names + " FROM " + table + " WHERE uuid = ?").run({uuid}).value(0);
    for (const auto &[column, value] : changed)
        write.values[columns.indexOf(QString::fromStdString(column))] = value;
    const QStringList places(columns.size(), u"?"_s);
    write.sql =
        "INSERT INTO " + table + " (" + names + ") VALUES (" + places.join(u", "_s).toStdString() + ")";
    return write;
}

std::map<QString, QString> PlainClaims::copyClaim(const QString &claimUuid, Writes &writes)
{
    const QString series = u"claim/"_s + valueOf("SELECT site FROM claim WHERE uuid = ?", {claimUuid});
    const int number = valueOf("SELECT last FROM counter WHERE series = ?", {series}).toInt() + 1;
    writes.push_back({"UPDATE counter SET last = last + 1 WHERE series = ?", {series}});
    std::map<QString, QString> records{{claimUuid, newUuid()}};
    writes.push_back(
        copied("claim", claimUuid, {{"uuid", records[claimUuid]}, {"number", QString::number(number)}}));
    for (const char *table : {"claim_figure", "claim_entity"}) {
        for (const QString &uuid :
             uuids("SELECT uuid FROM " + std::string(table) + " WHERE claim = ?", claimUuid)) {
            records[uuid] = newUuid();
            writes.push_back(copied(table, uuid, {{"uuid", records[uuid]}, {"claim", records[claimUuid]}}));
        }
    }
    return records;
}

void PlainClaims::copyAct(const QString &act, const std::map<QString, QString> &records, Writes &writes)
{
    const QString newAct = newUuid();
    writes.push_back(copied("act", act, {{"uuid", newAct}}));
    int number = valueOf("SELECT max(lamport) FROM operation").toInt();
    for (const QString &operation : uuids("SELECT uuid FROM operation WHERE act = ? ORDER BY seq", act)) {
        const QString record = valueOf("SELECT record FROM operation WHERE uuid = ?", {operation});
        const auto other = records.find(record);
        const QString next = QString::number(++number);
        writes.push_back(copied("operation", operation,
                                {{"uuid", newUuid()},
                                 {"act", newAct},
                                 {"site_seq", next},
                                 {"lamport", next},
                                 {"record", other == records.end() ? record : other->second}}));
    }
}

PlainClaims::Writes PlainClaims::saving(const QString &claimUuid)
{
    Writes writes;
    const std::map<QString, QString> records = copyClaim(claimUuid, writes);
    copyAct(lastAct(), records, writes);
    return writes;
}

QList<PlainClaims::Yes> PlainClaims::yeses()
{
    QList<Yes> found;
    for (const QString &decision : uuids("SELECT uuid FROM decision WHERE ruling = ?", u"yes"_s)) {
        const QString act = valueOf("SELECT act FROM operation WHERE record = ?", {decision});
        const QString claim = valueOf("SELECT record FROM operation WHERE act = ? AND noun = 'claim'", {act});
        found.append({act, claim, decision});
    }
    return found;
}

PlainClaims::Writes PlainClaims::deciding(const Yes &yes)
{
    Writes writes;
    std::map<QString, QString> records = copyClaim(yes.claim, writes);
    records[yes.decision] = newUuid();
    writes.push_back(
        copied("decision", yes.decision, {{"uuid", records[yes.decision]}, {"item", newUuid()}}));
    copyAct(yes.act, records, writes);
    writes.push_back({"UPDATE review_place SET item = item", {}});
    return writes;
}

PlainClaims::Writes PlainClaims::tagging(const QString &claimUuid, const QString &tagUuid)
{
    Writes writes{
        {"UPDATE claim SET rev = rev + 1, tags = ? WHERE uuid = ?", {u"[\"%1\"]"_s.arg(tagUuid), claimUuid}},
        {"INSERT INTO claim_tag (claim, tag) VALUES (?, ?)", {claimUuid, tagUuid}}};
    copyAct(lastAct(), {}, writes);
    return writes;
}

PlainClaims::Writes PlainClaims::untagging(const QString &claimUuid)
{
    Writes writes{{"UPDATE claim SET rev = rev + 1, tags = '[]' WHERE uuid = ?", {claimUuid}},
                  {"DELETE FROM claim_tag WHERE claim = ?", {claimUuid}}};
    copyAct(lastAct(), {}, writes);
    return writes;
}

void PlainClaims::write(const Writes &writes)
{
    prepared("BEGIN IMMEDIATE").run({});
    for (const Write &each : writes)
        prepared(each.sql).run(each.values);
    prepared("COMMIT").run({});
}

} // namespace Postilla::Bench
