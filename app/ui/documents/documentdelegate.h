// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Postilla {

/// Draws a document as an analyst scans it: a dot while it is unread, the title in two lines at most, outlet
/// and date, and small badges with how many chips, figures, agencies and claims it holds; in a search two
/// lines of the text around what was found. Every row has the same height, so that a list of 100,000 need not
/// be measured.
class DocumentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Whether rows have room for what was found.
    void setShowsSnippets(bool shown);

private:
    bool m_showsSnippets = false;
};

} // namespace Postilla
