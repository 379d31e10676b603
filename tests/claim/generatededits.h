// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QList>
#include <QString>

#include <random>

namespace Postilla::Test {

/// A text that knows of each of its units which unit of the first text it was, so that what became of a
/// passage is known without looking for it.
class TrackedText
{
public:
    explicit TrackedText(const QString &text);

    QString text() const;
    qsizetype size() const { return m_units.size(); }
    QString sliced(TextSpan span) const { return text().sliced(span.start, span.length()); }

    void insert(qsizetype at, const QString &text);
    void remove(TextSpan span);
    /// Other words in the place of these.
    void replace(TextSpan span, const QString &text);
    /// What reads alike in the place of one unit, which stays who it was.
    void respell(qsizetype at, QChar unit);
    void move(TextSpan span, qsizetype to);
    void copy(TextSpan span, qsizetype to);

    /// Where a passage of the first text stands now, with nothing inside it gone, new or in another order but
    /// white space. What is new and reads as what stood there counts as that: "The" of a new sentence in
    /// front of "The". Where it is not in its place any longer, with all copies of it: nobody can tell one
    /// from it.
    QList<TextSpan> intact(TextSpan passage) const;

private:
    struct Unit
    {
        QChar unit;
        /// Place in the first text; -1: new.
        qsizetype origin;
        /// A copy, or moved: neither can be told from the other.
        bool isAstray = false;
    };

    /// Whether the unit at this place is new, and the same as the first text had there.
    bool readsAs(qsizetype place, qsizetype origin) const;
    /// Where the passage stands whole from this unit on; empty where it does not.
    TextSpan wholeFrom(qsizetype start, TextSpan passage) const;

    QString m_first;
    QList<Unit> m_units;
};

/// Changes a text as editors and re-imports do, one change at random: words and sentences come, go, move or
/// are doubled, digits and names change, typography and white space do. Says what it did.
QString editAtRandom(TrackedText &text, std::mt19937 &random);
/// Changes one digit or one name, and nothing else.
QString changeFactAtRandom(TrackedText &text, std::mt19937 &random);

} // namespace Postilla::Test
