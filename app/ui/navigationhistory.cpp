// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigationhistory.h"

namespace Postilla {

void NavigationHistory::visit(const QString &documentUuid)
{
    if (documentUuid.isEmpty() || (m_current >= 0 && m_places.at(m_current).documentUuid == documentUuid))
        return;
    m_places.resize(m_current + 1);
    m_places.append({documentUuid, 0});
    ++m_current;
    Q_EMIT changed();
}

void NavigationHistory::leap()
{
    if (m_current < 0)
        return;
    m_places.resize(m_current + 1);
    m_places.append(Place(m_places.constLast()));
    ++m_current;
    Q_EMIT changed();
}

void NavigationHistory::setCaret(qsizetype caret)
{
    if (m_current >= 0)
        m_places[m_current].caret = caret;
}

void NavigationHistory::setClaim(const QString &uuid)
{
    if (m_current >= 0)
        m_places[m_current].claimUuid = uuid;
}

NavigationHistory::Place NavigationHistory::back()
{
    --m_current;
    Q_EMIT changed();
    return m_places.at(m_current);
}

NavigationHistory::Place NavigationHistory::forward()
{
    ++m_current;
    Q_EMIT changed();
    return m_places.at(m_current);
}

void NavigationHistory::clear()
{
    m_places.clear();
    m_current = -1;
    Q_EMIT changed();
}

} // namespace Postilla
