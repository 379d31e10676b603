// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexiconentry.h"

#include <QJsonObject>
#include <QString>

namespace Postilla {

class Statement;

/// The columns of an entry but uuid and rev, as the journal keeps them.
QJsonObject entryColumns(const LexiconEntry &entry);
/// The reverse, of as many of the columns as there are.
LexiconEntry entryOf(const QJsonObject &columns);
/// The columns of table `lexicon_entry` from which entryAt() reads.
QString entryColumnNames();
LexiconEntry entryAt(const Statement &statement);

/// The same for kinds.
QJsonObject kindColumns(const LexiconKind &kind);
QString kindColumnNames();
LexiconKind kindAt(const Statement &statement);

} // namespace Postilla
