// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <string>

struct sqlite3;

namespace Postilla::Bench {

/// The bare SQL behind what an analyst does with a claim, each in one transaction through SQLite's C
/// interface: the same rows in the same tables as the library writes, copied from those that it has just
/// written.
class PlainClaims
{
public:
    explicit PlainClaims(const QString &path);
    ~PlainClaims();

    /// Writes what the library holds now to another file; who has the library open is not told of anything.
    void copyTo(const QString &path);

    /// What making that claim has written, once more under other names.
    void save(const QString &claimUuid);
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
    void decide(const Yes &yes);
    /// What the last act has written for a tag, for another claim.
    void tag(const QString &claimUuid, const QString &tagUuid);
    /// What the last act has written to take a tag off again, for another claim.
    void untag(const QString &claimUuid);

private:
    class Plain;

    Plain &prepared(const std::string &sql);
    /// Inserts the row of a table that has this uuid once more, other values in some of its columns.
    void copy(const std::string &table, const QString &uuid, const std::map<std::string, QString> &changed);
    std::string columnsOf(const std::string &table, const std::map<std::string, QString> &changed,
                          bool values);
    QStringList uuids(const std::string &sql, const QString &of);
    QString lastAct();
    /// The claim with its figures and entities once more: what each is called now.
    std::map<QString, QString> copyClaim(const QString &claimUuid);
    /// The act once more, with all its operations; what stands for the records that are new.
    void copyAct(const QString &act, const std::map<QString, QString> &records);
    void copyOperations(const QString &act, const QString &newAct, const std::map<QString, QString> &records);
    void run(const std::string &sql, const QStringList &values);

    sqlite3 *m_database = nullptr;
    std::map<std::string, std::unique_ptr<Plain>> m_statements;
    std::map<std::string, QStringList> m_columns;
};

} // namespace Postilla::Bench
