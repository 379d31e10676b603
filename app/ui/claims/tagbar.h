// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

#include <QIcon>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace Postilla {

class FlowLayout;

/// A dot in a tag's colour.
QIcon tagSwatch(const QColor &color);

/// The tags with a key, 1 to 9, always in sight: each a switch for the current claim.
class TagBar : public QWidget
{
    Q_OBJECT

public:
    /// `before`: whose turn with Tab it is before the bar's.
    explicit TagBar(QWidget *before, QWidget *parent = nullptr);

    /// Shows the tags that have a key; those of the claim are on. Without a claim they can be seen but not
    /// pressed.
    void show(const QList<Tag> &tags, const std::optional<Claim> &claim);
    /// The tag with that key; nullptr: none.
    const Tag *tagOfKey(int key) const;

Q_SIGNALS:
    void toggled(const QString &tagUuid);

private:
    void makeButtons();
    void showClaim(const std::optional<Claim> &claim);

    FlowLayout *m_layout;
    QWidget *m_before;
    QLabel *m_whose;
    QList<Tag> m_tags;
    QList<QToolButton *> m_buttons;
};

} // namespace Postilla
