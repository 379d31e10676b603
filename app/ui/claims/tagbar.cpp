// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/tagbar.h"

#include "ui/flowlayout.h"

#include <KAcceleratorManager>

#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QPixmap dot(const QColor &color, qreal opacity)
{
    constexpr int size = 32;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(4, 4, size - 8, size - 8);
    return pixmap;
}

} // namespace

QIcon tagSwatch(const QColor &color)
{
    // The colour is the tag's in every state: greyed by the style, all tags would look the same.
    QIcon swatch;
    swatch.addPixmap(dot(color, 1), QIcon::Normal);
    swatch.addPixmap(dot(color, 0.45), QIcon::Disabled);
    return swatch;
}

TagBar::TagBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    m_layout->setContentsMargins(6, 2, 6, 2);
    m_layout->setSpacing(2);
}

void TagBar::show(const QList<Tag> &tags, const std::optional<Claim> &claim)
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
    auto *whose = new QLabel(claim ? claimNumberText(claim->site, claim->number) : tr("No claim chosen"));
    whose->setEnabled(claim.has_value());
    m_layout->addWidget(whose);
    for (const Tag &tag : std::as_const(m_tags))
        addButton(tag, claim && claim->tags.contains(tag.uuid), claim.has_value());
    setVisible(!m_tags.isEmpty());
}

void TagBar::addButton(const Tag &tag, bool on, bool enabled)
{
    auto *button = new QToolButton;
    button->setText(u"%1 %2"_s.arg(tag.key).arg(tag.name));
    button->setAccessibleName(tr("Tag %1, key %2").arg(tag.name).arg(tag.key));
    button->setIcon(tagSwatch(QColor(tag.color)));
    button->setToolTip(enabled ? tr("Set the tag or take it off: %1").arg(tag.key)
                               : tr("Choose a claim to set its tags"));
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
    KAcceleratorManager::setNoAccel(button); // the digit alone is the key
    m_layout->addWidget(button);
}

const Tag *TagBar::tagOfKey(int key) const
{
    const auto found = std::ranges::find(m_tags, key, &Tag::key);
    return found == m_tags.end() ? nullptr : &*found;
}

} // namespace Postilla
