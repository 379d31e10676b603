// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/tagbar.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

QIcon tagSwatch(const QColor &color)
{
    constexpr int size = 32;
    QPixmap swatch(size, size);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(4, 4, size - 8, size - 8);
    return swatch;
}

TagBar::TagBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(6, 2, 6, 2);
    m_layout->setSpacing(2);
}

void TagBar::show(const QList<Tag> &tags, const QList<QString> &set, bool claimChosen)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_tags.clear();
    for (const Tag &tag : tags) {
        if (tag.key != 0)
            m_tags.append(tag);
    }
    std::ranges::sort(m_tags, {}, &Tag::key);
    for (const Tag &tag : std::as_const(m_tags))
        addButton(tag, set.contains(tag.uuid), claimChosen);
    m_layout->addStretch();
    setVisible(!m_tags.isEmpty());
}

void TagBar::addButton(const Tag &tag, bool on, bool enabled)
{
    auto *button = new QToolButton;
    button->setText(u"%1 %2"_s.arg(tag.key).arg(tag.name));
    button->setAccessibleName(tr("Tag %1, key %2").arg(tag.name).arg(tag.key));
    button->setIcon(tagSwatch(QColor(tag.color)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(on);
    button->setEnabled(enabled);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    // What is set is what the library says, not what was clicked.
    connect(button, &QToolButton::clicked, this, [this, button, on, uuid = tag.uuid] {
        button->setChecked(on);
        Q_EMIT toggled(uuid);
    });
    m_layout->addWidget(button);
}

const Tag *TagBar::tagOfKey(int key) const
{
    const auto found = std::ranges::find(m_tags, key, &Tag::key);
    return found == m_tags.end() ? nullptr : &*found;
}

} // namespace Postilla
