// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/judgement.h"

#include <QHash>
#include <QTreeWidget>

namespace Postilla {

/// The tags as a tree, each with its key and its question.
class TagList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TagList(QWidget *parent = nullptr);

    /// Keeps the current tag where it is still there.
    void show(const QList<Tag> &tags, const QList<Question> &questions);
    /// Uuid of the current tag; empty: none.
    QString current() const;
    /// Says nothing of it.
    void choose(const QString &uuid);

Q_SIGNALS:
    /// The person went to another tag; empty: to none.
    void chosen(const QString &uuid);
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTreeWidgetItem *add(const Tag &tag, const QString &question);

    QHash<QString, QTreeWidgetItem *> m_items;
    bool m_quiet = false;
};

} // namespace Postilla
