// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/sentencewords.h"

#include "mention/mentionfinder.h"
#include "mention/smallwords.h"

#include <QString>

namespace Postilla::Test {

inline QStringView languageOf(QStringView text)
{
    return looksItalian(text) ? QStringView(u"it") : QStringView(u"en");
}

inline QList<Mention> mentionsOf(QStringView text)
{
    return (*MentionFinder::standard())->find(text);
}

/// The sentences of a text as the program reads them.
inline QList<SentenceWords> taken(const QString &text)
{
    return allSentenceWords(text, mentionsOf(text), languageOf(text));
}

} // namespace Postilla::Test
