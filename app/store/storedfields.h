// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/proposedfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace Postilla {

/// Fields as they are stored: a JSON array of their codes, null for none.
template <typename Field>
QJsonValue fieldsText(const QList<Field> &fields)
{
    if (fields.isEmpty())
        return {};
    const QJsonArray codes = QJsonArray::fromStringList(codesOf(fields));
    return QString::fromUtf8(QJsonDocument(codes).toJson(QJsonDocument::Compact));
}

template <typename Field>
QList<Field> storedFields(const QString &text)
{
    return fieldsFrom<Field>(QJsonDocument::fromJson(text.toUtf8()).toVariant().toStringList());
}

} // namespace Postilla
