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
    /// query in the search line, which comes first where it is new; empty: there is none.
    Result<void> offer(const Library &library, const QString &search);

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
    void offerScopes(const QList<Scope> &scopes, const QString &search);
    void offerReplaced(const QList<ReportRecord> &earlier);

    QComboBox *m_scope;
    QComboBox *m_form;
    QComboBox *m_layout;
    QComboBox *m_language;
    QComboBox *m_paper;
    QComboBox *m_replaced;
    QCheckBox *m_fullText;
    /// The search that was offered last.
    QString m_search;
};

} // namespace Postilla
