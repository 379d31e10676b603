// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sessionlist.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

SessionList::SessionList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Review sessions"));
    setWordWrap(true);
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, [this] {
        if (const auto session = current())
            Q_EMIT opened(*session);
    });
    connect(this, &QListWidget::currentRowChanged, this, &SessionList::moved);
}

void SessionList::show(const QList<ReviewLine> &lines)
{
    const auto kept = current();
    m_lines = lines;
    std::ranges::stable_sort(m_lines, {}, [](const ReviewLine &line) { return line.session.isClosed; });
    clear();
    const QLocale locale;
    for (const ReviewLine &line : std::as_const(m_lines)) {
        const auto started = QDateTime::fromMSecsSinceEpoch(line.session.startedAt);
        QStringList said{
            tr("%1 of %2 decided").arg(locale.toString(line.decided), locale.toString(line.queued)),
            tr("started by %1 on %2")
                .arg(line.session.analyst, locale.toString(started, QLocale::ShortFormat))};
        if (line.session.isClosed)
            said.prepend(tr("closed"));
        auto *row = new QListWidgetItem(u"%1\n%2"_s.arg(line.title, said.join(u" · "_s)), this);
        row->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(line.title, said.join(u", "_s)));
        if (line.session.isClosed)
            row->setForeground(palette().placeholderText());
    }
    setCurrentRow(m_lines.isEmpty() ? -1 : 0);
    if (kept)
        choose(kept->uuid);
}

std::optional<ReviewRecord> SessionList::current() const
{
    const int row = currentRow();
    return row < 0 || row >= m_lines.size() ? std::nullopt : std::optional(m_lines.at(row).session);
}

void SessionList::choose(const QString &sessionUuid)
{
    const auto found = std::ranges::find(std::as_const(m_lines), sessionUuid,
                                         [](const ReviewLine &line) { return line.session.uuid; });
    if (found != m_lines.cend())
        setCurrentRow(static_cast<int>(found - m_lines.cbegin()));
}

void SessionList::keyboardSearch(const QString &)
{
    // No list goes to what is typed: a letter is an act.
}

} // namespace Postilla
