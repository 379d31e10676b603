// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtTypes>

#include <optional>

namespace Postilla {

/// How fast somebody decides, for this person alone: from it comes how long the rest will take. Pauses do not
/// count. Nothing of it is stored or exported.
class Pace
{
public:
    /// A card came into view, something was decided: UTC milliseconds since 1970.
    void show(qint64 now) { m_shownAt = now; }
    void decide(qint64 now);

    /// Milliseconds that a card takes; nothing before there are five.
    std::optional<qint64> perCard() const;
    /// Cards in an hour.
    std::optional<double> perHour() const;

private:
    qint64 m_shownAt = 0;
    /// What the last cards took, milliseconds.
    QList<qint64> m_taken;
};

} // namespace Postilla
