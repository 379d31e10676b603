// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Postilla {

/// Where a text first names a person in full.
struct Introduction
{
    TextSpan surname;
    QString full;
};

/// Gathers the mentions of one text, which come nearly in their order, and keeps them sorted.
class MentionGatherer
{
public:
    explicit MentionGatherer(QStringView text);

    /// Nothing that would part a grapheme.
    void take(Mention mention);
    /// Takes back what goes on behind this position: a company is recognised by its last word, and what its
    /// first words were taken for is void.
    void dropFrom(qsizetype start);
    /// Takes the surnames shortly before a person's introduction, where nothing else is: a headline calls by
    /// the surname whom the text names in full below it. Nothing that touches a skipped span.
    void takeBefore(const Introduction &person, const QList<TextSpan> &skip);

    /// Gives them away.
    QList<Mention> mentions() { return std::exchange(m_mentions, {}); }

private:
    void takeIfFree(const Mention &mention, const QList<TextSpan> &skip);

    QStringView m_text;
    QList<Mention> m_mentions;
};

} // namespace Postilla
