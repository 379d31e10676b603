// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/figures.h"

namespace Postilla {

class Database;

/// Reads the sentences of figures, and who says them: each text once.
class FigureContext
{
public:
    explicit FigureContext(Database &database)
        : m_database(database)
    {
    }

    /// In the order of the rows.
    Result<QList<LedgerFigure>> read(const QList<StatedFigureRow> &rows);

private:
    Result<void> readDocument(const QString &versionUuid, QList<LedgerFigure> &figures,
                              const QList<qsizetype> &places);

    Database &m_database;
};

} // namespace Postilla
