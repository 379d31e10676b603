// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/history.h"

#include "base/result.h"

#include <QHash>

namespace Postilla {

class Database;

/// Turns operations into lines for a person.
class HistoryReader
{
public:
    explicit HistoryReader(Database &database)
        : m_database(database)
    {
    }

    /// In the order given.
    Result<QList<HistoryLine>> lines(const QList<Operation> &operations);
    static QString actText(const QString &label);

private:
    Result<HistoryLine> line(const Operation &operation);
    Result<QString> recordText(const QString &noun, const QString &uuid);

    Database &m_database;
    /// By uuid, removed records too.
    QHash<QString, QString> m_recordTexts;
};

} // namespace Postilla
