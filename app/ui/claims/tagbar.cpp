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

bool looksAlike(const Tag &one, const Tag &other)
{
    return one.uuid == other.uuid && one.name == other.name && one.color == other.color &&
           one.key == other.key;
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

TagBar::TagBar(QWidget *before, QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_before(before)
    , m_whose(new QLabel)
{
    m_layout->setContentsMargins(6, 2, 6, 2);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_whose);
}

void TagBar::show(const QList<Tag> &tags, const std::optional<Claim> &claim)
{
    QList<Tag> withKey;
    for (const Tag &tag : tags) {
        if (tag.key != 0)
            withKey.append(tag);
    }
    std::ranges::sort(withKey, {}, &Tag::key);
    if (!std::ranges::equal(withKey, m_tags, looksAlike)) {
        m_tags = withKey;
        makeButtons();
    }
    showClaim(claim);
    setVisible(!m_tags.isEmpty());
}

void TagBar::makeButtons()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Tag &tag : std::as_const(m_tags)) {
        auto *button = new QToolButton;
        button->setText(u"%1 %2"_s.arg(tag.key).arg(tag.name));
        button->setAccessibleName(tr("Tag %1, key %2").arg(tag.name).arg(tag.key));
        button->setIcon(tagSwatch(QColor(tag.color)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        KAcceleratorManager::setNoAccel(button); // the digit alone is the key
        // What is set is what the library says, not what was clicked.
        connect(button, &QToolButton::clicked, this, [this, button, uuid = tag.uuid](bool checked) {
            button->setChecked(!checked);
            Q_EMIT toggled(uuid);
        });
        m_layout->addWidget(button);
        setTabOrder(m_buttons.isEmpty() ? m_before : m_buttons.last(), button);
        m_buttons.append(button);
    }
}

void TagBar::showClaim(const std::optional<Claim> &claim)
{
    m_whose->setText(claim ? claimNumberText(claim->site, claim->number) : tr("No claim chosen"));
    m_whose->setEnabled(claim.has_value());
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        QToolButton *button = m_buttons.at(i);
        button->setChecked(claim && claim->tags.contains(m_tags.at(i).uuid));
        button->setEnabled(claim.has_value());
        button->setToolTip(claim ? tr("Set the tag or take it off: %1").arg(m_tags.at(i).key)
                                 : tr("Choose a claim to set its tags"));
    }
}

const Tag *TagBar::tagOfKey(int key) const
{
    const auto found = std::ranges::find(m_tags, key, &Tag::key);
    return found == m_tags.end() ? nullptr : &*found;
}

} // namespace Postilla
