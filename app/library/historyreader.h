// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/historyline.h"

#include "base/progress.h"
#include "base/result.h"

#include <QHash>

namespace Postilla {

class Database;
struct FieldConflict;

/// Turns operations into lines for a person.
class HistoryReader
{
public:
    explicit HistoryReader(Database &database)
        : m_database(database)
    {
    }

    /// In the order given. Cancelled.
    Result<QList<HistoryLine>> lines(const QList<Operation> &operations, const Progress &progress);
    /// In the order given.
    Result<QList<VersionPair>> versions(const QList<FieldConflict> &conflicts);

private:
    Result<HistoryLine> line(const Operation &operation);
    QList<FieldChange> changesOf(const Operation &operation);
    QString valueText(const QString &noun, const QString &column, const QJsonValue &value);
    QString nameOf(const QString &noun, const QString &uuid);
    Result<QString> recordText(const QString &noun, const QString &uuid);

    Database &m_database;
    /// By uuid, removed records too.
    QHash<QString, QString> m_recordTexts;
};

} // namespace Postilla
