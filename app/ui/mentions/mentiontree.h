// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QTreeView>

namespace Postilla {

class MarkTheme;
class MentionList;
class MentionModel;

/// The mentions of the document on the page, grouped by kind and by what they name, with counts. Enter on a
/// place goes there; on a group it opens it. What is open stays open, and the keyboard where it was, when the
/// same text comes with other mentions.
class MentionTree : public QTreeView
{
    Q_OBJECT

public:
    explicit MentionTree(QWidget *parent = nullptr);

    /// Shows them where they are not shown already; `text` is the stored text that the spans count in.
    void show(const MentionList &mentions, const QString &text, const MarkTheme &theme);
    /// Selects the row of a mention, -1 for none; says nothing of it.
    void select(qsizetype mention);
    /// Place in the list of the mention whose row is current; -1 for a group or none.
    qsizetype currentMention() const;

Q_SIGNALS:
    /// The person chose the mention at that place of the list.
    void chosen(qsizetype mention);

protected:
    void keyboardSearch(const QString &letters) override;

private:
    /// What the person has in view of the tree.
    struct View
    {
        QStringList open;
        /// The current row and those below and above it.
        QList<Mention> near;
    };
    View view() const;
    void restore(const View &view);
    void open(const QModelIndex &index);

    MentionModel *m_model;
};

} // namespace Postilla
