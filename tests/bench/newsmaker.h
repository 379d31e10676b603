// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexicon.h"

#include <QString>
#include <QStringList>

namespace Postilla::Bench {

/// Made-up names of one to three words, all different, every fifth with its plural behind it: the same ones
/// every time.
QStringList makeNames(qsizetype count);

/// The names as entities without an alias, of the kinds of names in turn.
QList<Entity> entitiesOf(const QStringList &names);

/// Articles in Italian and English, the same ones every time: about one entity in 250 characters, a name and
/// a figure in turn. `bytes`: of the text as UTF-8, about.
QString makeNews(qsizetype bytes, const QStringList &names);

} // namespace Postilla::Bench
