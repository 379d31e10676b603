// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace Postilla {

/// What the report should be: its form, its language, whether with the full texts.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Form {
        Pdf,       ///< one file
        ClaimsCsv, ///< one file
        AllTables, ///< a folder of CSV files
    };

    explicit ReportDialog(QWidget *parent);

    Form form() const;
    ReportRequest request() const;

private:
    QComboBox *m_form;
    QComboBox *m_language;
    QCheckBox *m_fullText;
};

} // namespace Postilla
