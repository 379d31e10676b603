// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/tagpicker.h"

#include "ui/claims/tagbar.h"

#include <KFuzzyMatcher>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr int UuidRole = Qt::UserRole + 1;
}

TagPicker::TagPicker(const QList<Tag> &tags, const QList<QString> &set, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_tags(tags)
    , m_set(set)
    , m_typed(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Tags"));
    m_typed->setPlaceholderText(tr("Tag to set, take off or make"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Tags that match"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, &TagPicker::narrow);
    connect(m_typed, &QLineEdit::returnPressed, this, &TagPicker::accept);
    connect(m_list, &QListWidget::itemClicked, this, &TagPicker::accept);
    narrow({});
}

void TagPicker::popupAt(const QPoint &globalPosition)
{
    resize(fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 14);
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const QPoint corner(std::min(globalPosition.x(), screen.right() - width()),
                        std::min(globalPosition.y(), screen.bottom() - height()));
    move(corner);
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void TagPicker::narrow(const QString &typed)
{
    const QString wanted = typed.trimmed();
    QList<std::pair<int, const Tag *>> matches;
    for (const Tag &tag : std::as_const(m_tags)) {
        // The matcher reads the first letter unasked.
        const auto match =
            wanted.isEmpty() ? KFuzzyMatcher::Result() : KFuzzyMatcher::match(wanted, tag.name);
        if (wanted.isEmpty() || match.matched)
            matches.append({match.score, &tag});
    }
    std::ranges::stable_sort(matches, std::greater(), [](const auto &match) { return match.first; });
    m_list->clear();
    for (const auto &[score, tag] : std::as_const(matches)) {
        const bool isSet = m_set.contains(tag->uuid);
        auto *item = new QListWidgetItem(tagSwatch(QColor(tag->color)),
                                         isSet ? u"✓ "_s + tag->name : tag->name, m_list);
        item->setData(UuidRole, tag->uuid);
        if (isSet)
            item->setData(Qt::AccessibleTextRole, tr("%1, set").arg(tag->name));
    }
    const bool known = std::ranges::any_of(
        m_tags, [&wanted](const Tag &tag) { return tag.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (!wanted.isEmpty() && !known)
        new QListWidgetItem(QIcon::fromTheme(u"list-add"_s), tr("New tag “%1”").arg(wanted), m_list);
    if (m_list->count() == 0) {
        auto *hint = new QListWidgetItem(tr("No tags yet. Type a name and press Enter."), m_list);
        hint->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void TagPicker::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QString uuid = item->data(UuidRole).toString();
    const QString typed = m_typed->text().trimmed();
    close();
    if (uuid.isEmpty())
        Q_EMIT created(typed);
    else
        Q_EMIT toggled(uuid);
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int step = press->key() == Qt::Key_Down ? 1 : press->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Postilla
