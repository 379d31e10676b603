// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Postilla {

/// A name as names are compared: case folded, apostrophes, hyphens and spaces of typography as ASCII, one
/// space between words.
QString foldedName(QStringView name);

/// Whether someone who types that name means this entity: its canonical name, for a chip without its maker
/// ("H20" of "NVIDIA H20"), for a person the family name alone ("Huang"). `typed` is folded.
bool namesEntity(MentionKind kind, QStringView canonical, const QString &typed);

/// The words that the search index sees, as it folds them: small letters without diacritics.
QStringList foldedWords(QStringView text);
/// Whether these words stand in a row among the others.
bool standInARow(const QStringList &words, const QStringList &among);

} // namespace Postilla
