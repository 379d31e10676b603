// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "report/report.h"
#include "ui/report/reportform.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace Postilla {

/// What the report should be: of which documents, its form, its length, its language, its paper, which one it
/// replaces, whether with the full texts.
class ReportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(QWidget *parent = nullptr);

    /// Offers what the library holds now; what was chosen stays as far as it is still there. `search`: the
    /// query in the search line; empty: there is none. `selection`: uuids of the documents that are selected.
    /// Where the search is another, or several are selected that were not, that is chosen.
    Result<void> offer(const Library &library, const QString &search, const QStringList &selection);

    ReportForm form() const;
    ReportRequest request() const;

Q_SIGNALS:
    /// request() or form() is another.
    void changed();

private:
    struct Scope
    {
        QString words;
        QString query;
    };
    void fillForms();
    void fillPapersAndLanguages();
    void arrange();
    void showWhatCounts();
    /// What the list of documents searches for, and what is selected in it.
    struct ListScopes
    {
        QString search;
        Scope selection;
        qsizetype selected = 0;
    };
    void offerScopes(const QList<Scope> &scopes, const ListScopes &list);
    /// Which query to choose, where `before` is chosen.
    QString newest(const ListScopes &list, const QString &before) const;
    void offerReplaced(const QList<ReportRecord> &earlier);

    QComboBox *m_scope;
    QComboBox *m_form;
    QComboBox *m_layout;
    QComboBox *m_language;
    QComboBox *m_paper;
    QComboBox *m_replaced;
    QCheckBox *m_fullText;
    /// Those that were offered last.
    ListScopes m_list;
};

} // namespace Postilla
