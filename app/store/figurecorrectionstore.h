// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/figurecorrection.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Edit;

/// What people have said of the meaning of single figures. Reads leave removed corrections, and those of
/// removed documents, out.
class FigureCorrectionStore
{
public:
    explicit FigureCorrectionStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made, createdAt is given. BadSpan where the quote is not as long as the span.
    Result<void> insert(Edit &edit, FigureCorrection correction);
    Result<void> remove(Edit &edit, const FigureCorrection &correction);

    /// Those that count in a text, by its row (DocumentVersion::id), in the order of the text: made on it, or
    /// on another of the document that has the same figure; their anchors are in this one.
    Result<QList<FigureCorrection>> ofVersion(qint64 versionId);
    /// In the order in which they were made, with their anchors as then.
    Result<QList<FigureCorrection>> all();

    /// Lists the figures of the texts of a correction anew.
    static Result<void> recount(Database &database, const QString &correctionUuid);

private:
    Database &m_database;
};

} // namespace Postilla
