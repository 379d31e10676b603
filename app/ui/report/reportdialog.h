// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace Postilla {

/// What the report should be: of which documents, its form, its language, whether with the full texts.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Form {
        Pdf, ///< one file, as the next four
        Html,
        Markdown,
        Json,
        ClaimsCsv,
        AllTables, ///< a folder of CSV files
    };

    /// `search`: the query in the search line, offered as a scope; empty: there is none.
    ReportDialog(const QString &search, QWidget *parent);

    Form form() const;
    ReportRequest request() const;

private:
    bool isTable() const;

    QComboBox *m_scope;
    QComboBox *m_form;
    QComboBox *m_language;
    QCheckBox *m_fullText;
};

} // namespace Postilla
