// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picker.h"

#include "ui/listarrows.h"

#include <KFuzzyMatcher>

#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr int KeyRole = Qt::UserRole + 1;
/// Nobody reads further; they type another letter.
constexpr qsizetype mostShown = 200;
} // namespace

Picker::Picker(const Words &words, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_words(words)
    , m_typed(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    new ListArrows(m_typed, m_list);
    m_list->setFocusPolicy(Qt::NoFocus);
    showWords();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, &Picker::narrow);
    connect(m_typed, &QLineEdit::returnPressed, this, &Picker::accept);
    connect(m_list, &QListWidget::itemClicked, this, &Picker::accept);
}

void Picker::showWords()
{
    setAccessibleName(m_words.title);
    m_typed->setPlaceholderText(m_words.prompt);
    m_typed->setAccessibleName(m_words.prompt);
    m_list->setAccessibleName(m_words.matches);
}

void Picker::goOn(const Words &words, const QList<Choice> &choices)
{
    m_goesOn = true;
    m_words = words;
    showWords();
    m_typed->clear();
    setChoices(choices);
}

void Picker::type(const QString &text)
{
    m_typed->setText(text);
    m_typed->selectAll();
}

void Picker::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    narrow(m_typed->text());
}

void Picker::popupAt(const QPoint &globalPosition)
{
    resize(fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 14);
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const QPoint corner(std::min(globalPosition.x(), screen.right() - width()),
                        std::min(globalPosition.y(), screen.bottom() - height()));
    move(corner);
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

/// The best first.
QList<const Picker::Choice *> Picker::matching(const QString &wanted) const
{
    QList<std::pair<int, const Choice *>> matches;
    for (const Choice &choice : m_choices) {
        // The matcher reads the first letter unasked.
        const auto match =
            wanted.isEmpty()
                ? KFuzzyMatcher::Result()
                : KFuzzyMatcher::match(wanted, choice.sought.isEmpty() ? choice.name : choice.sought);
        if (wanted.isEmpty() || match.matched)
            matches.append({match.score, &choice});
    }
    std::ranges::stable_sort(matches, std::greater(), [](const auto &match) { return match.first; });
    QList<const Choice *> best;
    for (const auto &[score, choice] : matches.first(std::min(matches.size(), mostShown)))
        best.append(choice);
    return best;
}

void Picker::narrow(const QString &text)
{
    const QString wanted = text.trimmed();
    m_list->clear();
    for (const Choice *choice : matching(wanted)) {
        auto *item =
            new QListWidgetItem(choice->icon, choice->shown.isEmpty() ? choice->name : choice->shown, m_list);
        item->setData(KeyRole, choice->key);
        if (!choice->spoken.isEmpty())
            item->setData(Qt::AccessibleTextRole, choice->spoken);
    }
    const bool known = std::ranges::any_of(m_choices, [&wanted](const Choice &choice) {
        return choice.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (!wanted.isEmpty() && !known && !m_words.typed.isEmpty())
        new QListWidgetItem(QIcon::fromTheme(u"list-add"_s), m_words.typed.arg(wanted), m_list);
    if (m_list->count() == 0) {
        auto *hint = new QListWidgetItem(m_words.nothing, m_list);
        hint->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void Picker::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QVariant key = item->data(KeyRole);
    const QString text = m_typed->text().trimmed();
    m_goesOn = false;
    if (key.isValid())
        Q_EMIT chosen(key.toString());
    else
        Q_EMIT typed(text);
    if (!m_goesOn)
        close();
}

} // namespace Postilla
