// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Postilla {

class Database;

/// The earliest article behind a claim; empty where none is dated.
struct FirstAppearance
{
    QString documentUuid;
    std::optional<PartialDate> published;
};

/// Which articles stand behind a claim, and what is known of their errors. Reads leave out what is removed.
class SupportStore
{
public:
    explicit SupportStore(Database &database)
        : m_database(database)
    {
    }

    /// Uuids of the documents of the claim itself and of those that, by whatever steps, repeat it, derive
    /// from it or support it, or that it repeats, derives from or supports; by document number. No step
    /// leads through what is removed.
    Result<QStringList> relatedDocuments(const QString &claimUuid);
    /// Of those whose current text has the words of a quote in its order, 100 at most: its first twelve
    /// words. None for fewer than five words, which more than one article may well use.
    Result<QStringList> documentsQuoting(const QString &quote);
    /// Of both.
    Result<FirstAppearance> firstAppearance(const QString &claimUuid, const QString &quote);
    /// What people have marked as wrong in a document, each as errorForm() has it.
    Result<QStringList> errorsIn(const QString &documentUuid);

private:
    Database &m_database;
};

} // namespace Postilla
