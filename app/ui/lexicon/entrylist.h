// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lexicon/entrymodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;
class QTreeView;

namespace Postilla {

class ContentPlace;

/// The entries of the lexicon with a field that searches them and choices of kind and state.
class EntryList : public QWidget
{
    Q_OBJECT

public:
    explicit EntryList(QWidget *parent = nullptr);

    void setEntries(const QList<LexiconEntry> &entries, const EntryKinds &kinds);
    const EntryModel *model() const { return m_model; }
    /// The entry the keyboard is on; nothing where there is none.
    std::optional<LexiconEntry> current() const;
    /// Goes to the entry with that entryId(); false where the filter hides it.
    bool choose(const QString &id);
    void chooseNone();
    /// Shows all entries again.
    void clearFilter();
    /// Key of the kind that is filtered for; empty: any.
    QString kind() const;
    void startSearch();
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();
    /// Enter, or a double click.
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void showPlace();

    EntryModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QComboBox *m_state;
    QTreeView *m_view;
    ContentPlace *m_place;
    QLabel *m_count;
    QTimer *m_typed;
};

} // namespace Postilla
