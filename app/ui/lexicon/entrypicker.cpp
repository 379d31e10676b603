// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/entrypicker.h"

#include "ui/listarrows.h"

#include <KFuzzyMatcher>

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr int PlaceRole = Qt::UserRole;
constexpr qsizetype mostRows = 100;

/// Of its best name; nothing where none matches.
std::optional<int> scoreOf(const QString &wanted, const LexiconEntry &entry)
{
    std::optional<int> best;
    const auto take = [&](const QString &name, int head) {
        const auto match = KFuzzyMatcher::match(wanted, name);
        if (match.matched)
            best = std::max(best.value_or(match.score + head), match.score + head);
    };
    take(entry.canonical, 1); // of two that match alike, the one that is called so
    for (const Alias &alias : entry.aliases)
        take(alias.text, 0);
    return best;
}

} // namespace

EntryPicker::EntryPicker(const QList<LexiconEntry> &entries, const EntryKinds &kinds, const QString &newEntry,
                         QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
    , m_kinds(kinds)
    , m_newEntry(newEntry)
    , m_typed(new QLineEdit)
    , m_list(new QListWidget)
{
    m_entries.removeIf([](const LexiconEntry &entry) { return !entry.isActive(); });
    m_typed->setPlaceholderText(tr("Letters of its name"));
    m_typed->setAccessibleName(tr("Search for an entry"));
    m_typed->setClearButtonEnabled(true);
    new ListArrows(m_typed, m_list);
    m_list->setAccessibleName(tr("Entries that match"));
    m_list->setUniformItemSizes(true);
    setFocusPolicy(Qt::StrongFocus); // or no label's key would reach it
    setFocusProxy(m_typed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, &EntryPicker::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &EntryPicker::currentChanged);
    narrow();
}

void EntryPicker::setNewEntry(const QString &text)
{
    m_newEntry = text;
    if (QListWidgetItem *first = m_list->item(0); first && first->data(PlaceRole).isNull())
        first->setText(text);
}

QList<qsizetype> EntryPicker::matches(const QString &wanted) const
{
    QList<std::pair<int, qsizetype>> scored;
    if (wanted.isEmpty() && !m_newEntry.isEmpty())
        return {}; // a new one it is, until an old one is looked for
    for (qsizetype place = 0; place < m_entries.size(); ++place) {
        // The matcher reads the first letter unasked.
        const auto score = wanted.isEmpty() ? std::optional(0) : scoreOf(wanted, m_entries[place]);
        if (score)
            scored.append({*score, place});
    }
    std::ranges::stable_sort(scored, std::greater(), [](const auto &each) { return each.first; });
    QList<qsizetype> places;
    for (const auto &[score, place] : scored.first(std::min(mostRows, scored.size())))
        places.append(place);
    return places;
}

void EntryPicker::narrow()
{
    const QString wanted = m_typed->text().trimmed();
    m_list->clear();
    if (!m_newEntry.isEmpty())
        new QListWidgetItem(m_newEntry, m_list);
    for (const qsizetype place : matches(wanted)) {
        const LexiconEntry &entry = m_entries[place];
        auto *item = new QListWidgetItem(
            u"%1 — %2"_s.arg(entry.canonical, m_kinds.name(entry.kind).toLower()), m_list);
        item->setData(PlaceRole, place);
    }
    // Who types a name looks for an entry.
    const bool skipsNew = !m_newEntry.isEmpty() && !wanted.isEmpty() && m_list->count() > 1;
    m_list->setCurrentRow(skipsNew ? 1 : 0);
    Q_EMIT currentChanged();
}

std::optional<LexiconEntry> EntryPicker::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->data(PlaceRole).isNull())
        return std::nullopt;
    return m_entries[item->data(PlaceRole).toLongLong()];
}

} // namespace Postilla
