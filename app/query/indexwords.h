// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QString>
#include <QStringView>

namespace Postilla {

/// The words of a text one by one, as the tokenizer "unicode61 remove_diacritics 2" of the search index takes
/// and folds them. https://sqlite.org/fts5.html#unicode61_tokenizer
class IndexWords
{
public:
    explicit IndexWords(QStringView text)
        : m_text(text)
    {
    }

    /// Goes on to the next word; false where there is none.
    bool next();
    TextSpan span() const { return m_span; }
    const QString &folded() const { return m_folded; }

private:
    struct Point
    {
        char32_t code = 0;
        qsizetype length = 0;
    };
    Point pointAt(qsizetype at) const;
    void appendFolded(char32_t code);

    QStringView m_text;
    TextSpan m_span;
    QString m_folded;
};

} // namespace Postilla
