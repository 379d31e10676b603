// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "mention/lexiconentry.h"

#include <QObject>

namespace Postilla {

class CardView;

/// Marks the words selected on the card of a review session that the machine has missed.
class CardMarks : public QObject
{
    Q_OBJECT

public:
    CardMarks(CardView *card, QObject *parent);

    /// nullptr: none.
    void setLibrary(Library *library) { m_library = library; }
    void pickKind();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    /// Words of a version's text.
    struct Words
    {
        QString versionUuid;
        TextSpan span;
        QString text;
    };
    void add(const Words &words, EntryKinds::Place kind);

    CardView *m_card;
    Library *m_library = nullptr;
};

} // namespace Postilla
