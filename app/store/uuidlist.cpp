// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/uuidlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace Postilla {

QString uuidListText(const QStringList &uuids)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(uuids)).toJson(QJsonDocument::Compact));
}

QStringList uuidListFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).toVariant().toStringList();
}

} // namespace Postilla
