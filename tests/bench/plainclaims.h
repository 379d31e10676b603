// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace Postilla::Bench {

/// The bare SQL behind what an analyst does with a claim, through SQLite's C interface: the same rows in the
/// same tables as the library writes, copied from those that it has just written. What is to be written is
/// gathered first, so that write() runs nothing but the statements that write.
class PlainClaims
{
public:
    explicit PlainClaims(const QString &path);
    ~PlainClaims();

    /// Writes what the library holds now to another file; who has the library open is not told of anything.
    void copyTo(const QString &path);

    struct Write
    {
        std::string sql;
        /// A null one is NULL.
        QStringList values;
    };
    using Writes = std::vector<Write>;

    /// What making that claim has written, once more under other names.
    Writes saving(const QString &claimUuid);
    /// A yes of a review session, with the claim that it has made.
    struct Yes
    {
        QString act;
        QString claim;
        QString decision;
    };
    /// All that the library holds.
    QList<Yes> yeses();
    /// What that one has written, once more under other names.
    Writes deciding(const Yes &yes);
    /// What the last act has written for a tag, for another claim.
    Writes tagging(const QString &claimUuid, const QString &tagUuid);
    /// What the last act has written to take a tag off again, for another claim.
    Writes untagging(const QString &claimUuid);
    /// In one transaction.
    void write(const Writes &writes);

private:
    class Plain;

    Plain &prepared(const std::string &sql);
    QString valueOf(const std::string &sql, const QStringList &values = {});
    QStringList uuids(const std::string &sql, const QString &of);
    const QStringList &columnsOf(const std::string &table);
    /// The row of a table that has this uuid once more, other values in some of its columns.
    Write copied(const std::string &table, const QString &uuid,
                 const std::map<std::string, QString> &changed);
    QString lastAct();
    /// Adds the claim with its figures and entities once more; answers with what each is called now.
    std::map<QString, QString> copyClaim(const QString &claimUuid, Writes &writes);
    /// The act once more, with all its operations; what stands for the records that are new.
    void copyAct(const QString &act, const std::map<QString, QString> &records, Writes &writes);

    sqlite3 *m_database = nullptr;
    std::map<std::string, std::unique_ptr<Plain>> m_statements;
    std::map<std::string, QStringList> m_columns;
};

} // namespace Postilla::Bench
