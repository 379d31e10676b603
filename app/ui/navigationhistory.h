// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace Postilla {

/// Where the person has been, as in a browser: documents, how far down their text, and at which claim.
class NavigationHistory : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString documentUuid;
        /// UTF-16 units of the text.
        qsizetype caret = 0;
        /// The current claim; empty: none.
        QString claimUuid = {};

        friend bool operator==(const Place &, const Place &) = default;
    };

    using QObject::QObject;

    /// The person has come to another document; what lay ahead is forgotten.
    void visit(const QString &documentUuid);
    /// The person goes elsewhere in the same document, and may want to come back.
    void leap();
    /// Notes how far down the current place is.
    void setCaret(qsizetype caret);
    /// Notes which claim is current there.
    void setClaim(const QString &uuid);
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// The place before, after the current one, which becomes current. Ask canGo…() first.
    Place back();
    Place forward();
    void clear();

Q_SIGNALS:
    void changed();

private:
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace Postilla
