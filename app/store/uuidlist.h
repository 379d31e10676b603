// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Postilla {

/// Uuids, or names, as one column keeps them and json_each() takes them: a JSON array, in their order.
QString uuidListText(const QStringList &uuids);
QStringList uuidListFrom(const QString &text);

} // namespace Postilla
