// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/verifier.h"

#include <QList>
#include <QString>

namespace Postilla {

/// Something that was put right.
struct Repair
{
    Finding::Kind kind;
    QString what;
    QString where;
};

/// Puts right what a library itself proves: indexes are made anew from what they index, records from a
/// journal without holes, lengths of texts whose hash is right, counters that are behind. Nothing else is
/// touched: a changed text, a hole in the journal or a claim on words that are not there is for a person and
/// a backup.
class Repairer
{
public:
    explicit Repairer(Database &database)
        : m_database(database)
    {
    }

    /// What it did about these findings: all of it, or none of it where it fails. LibraryReadOnly.
    Result<QList<Repair>> run(const QList<Finding> &findings);

private:
    Result<void> remakeIndexes();
    Result<void> remakeTags();
    Result<void> remakeSearchIndex();
    Result<void> remakeMentionIndex();
    Result<void> measureText(const QString &hash);
    Result<void> measureTexts(const QList<Finding> &findings);
    Result<void> raiseCounters();
    void note(Finding::Kind kind, const QString &what, const QString &where = {});

    Database &m_database;
    QList<Repair> m_repairs;
};

} // namespace Postilla
