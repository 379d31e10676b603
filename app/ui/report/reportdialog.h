// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace Postilla {

/// What the report should be: of which documents, its form, its length, its language, which one it replaces,
/// whether with the full texts.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Form {
        Pdf, ///< one file, as the next five
        Html,
        Markdown,
        Json,
        Workbook,
        ClaimsCsv,
        AllTables, ///< a folder of CSV files, as the next one
        TablesForPeople,
    };

    /// `search`: the query in the search line, offered as a scope; empty: there is none. `earlier`: the
    /// register, newest first.
    ReportDialog(const QString &search, const QList<ReportRecord> &earlier, QWidget *parent);

    Form form() const;
    ReportRequest request() const;

private:
    bool isTable() const;
    bool speaks() const;
    bool isForPeople() const;
    void addReplaced(const QList<ReportRecord> &earlier);

    QComboBox *m_scope;
    QComboBox *m_form;
    QComboBox *m_layout;
    QComboBox *m_language;
    QComboBox *m_replaced;
    QCheckBox *m_fullText;
};

} // namespace Postilla
