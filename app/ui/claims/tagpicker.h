// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace Postilla {

/// A small window over the text to choose tags by typing a few of their letters: Enter sets or takes off the
/// one that is marked, or makes a new tag of what was typed; Esc closes.
class TagPicker : public QFrame
{
    Q_OBJECT

public:
    /// `set` are the uuids of the tags that the claim has.
    TagPicker(const QList<Tag> &tags, const QList<QString> &set, QWidget *parent);

    /// Opens it there, inside the screen.
    void popupAt(const QPoint &globalPosition);

Q_SIGNALS:
    void toggled(const QString &tagUuid);
    void created(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void accept();

    QList<Tag> m_tags;
    QList<QString> m_set;
    QLineEdit *m_typed;
    QListWidget *m_list;
};

} // namespace Postilla
