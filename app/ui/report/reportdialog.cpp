// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

namespace Postilla {

ReportDialog::ReportDialog(const QString &search, const QList<ReportRecord> &earlier, QWidget *parent)
    : QDialog(parent)
    , m_scope(new QComboBox)
    , m_form(new QComboBox)
    , m_layout(new QComboBox)
    , m_language(new QComboBox)
    , m_replaced(new QComboBox)
    , m_fullText(new QCheckBox(tr("With the full texts, marked")))
{
    setWindowTitle(tr("Report"));
    m_scope->addItem(tr("All of the library"), QString());
    if (!search.isEmpty()) {
        m_scope->addItem(tr("What the search finds: %1").arg(search), search);
        m_scope->setCurrentIndex(1); // it is what the list shows
    }
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a query may be long
    m_form->addItem(tr("Annotated summary (PDF)"), static_cast<int>(Form::Pdf));
    m_form->addItem(tr("Web page (HTML)"), static_cast<int>(Form::Html));
    m_form->addItem(tr("Text (Markdown)"), static_cast<int>(Form::Markdown));
    m_form->addItem(tr("Data for programs (JSON)"), static_cast<int>(Form::Json));
    m_form->addItem(tr("Workbook (XLSX)"), static_cast<int>(Form::Workbook));
    m_form->addItem(tr("Table of claims (CSV)"), static_cast<int>(Form::ClaimsCsv));
    m_form->addItem(tr("All tables (CSV, a folder)"), static_cast<int>(Form::AllTables));
    m_form->addItem(tr("All tables for spreadsheets (CSV, a folder)"),
                    static_cast<int>(Form::TablesForPeople));
    m_layout->addItem(tr("Full: every claim"), static_cast<int>(ReportLayout::Full));
    m_layout->addItem(tr("In brief: first page, contrasts, figures, sources"),
                      static_cast<int>(ReportLayout::Brief));
    addReplaced(earlier);
    m_language->addItem(tr("English"), static_cast<int>(ReportLocale::English));
    m_language->addItem(tr("Italian"), static_cast<int>(ReportLocale::Italian));
    const auto own = QLocale().language() == QLocale::Italian ? ReportLocale::Italian : ReportLocale::English;
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(own)));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *go = buttons->addButton(tr("Write…"), QDialogButtonBox::AcceptRole);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Documents"), m_scope);
    layout->addRow(tr("&Form"), m_form);
    layout->addRow(tr("&Length"), m_layout);
    layout->addRow(tr("&Language"), m_language);
    layout->addRow(tr("&Replaces"), m_replaced);
    layout->addRow(m_fullText);
    layout->addRow(buttons);
    go->setDefault(true); // once it is in the dialog; before that Enter would cancel
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_language->setEnabled(speaks());
        m_layout->setEnabled(isForPeople());
        m_replaced->setEnabled(isForPeople());
        m_fullText->setEnabled(!isTable());
    });
}

void ReportDialog::addReplaced(const QList<ReportRecord> &earlier)
{
    m_replaced->addItem(tr("None"), QString());
    for (const ReportRecord &record : earlier) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(record.madeAt).date();
        m_replaced->addItem(tr("%1 of %2").arg(record.number, QLocale().toString(day, QLocale::ShortFormat)),
                            record.number);
    }
}

/// What goes into the register.
bool ReportDialog::isForPeople() const
{
    return form() == Form::Pdf || form() == Form::Html || form() == Form::Markdown;
}

bool ReportDialog::isTable() const
{
    return form() == Form::ClaimsCsv || form() == Form::AllTables || form() == Form::TablesForPeople ||
           form() == Form::Workbook;
}

/// What is for programs carries stable English codes.
bool ReportDialog::speaks() const
{
    return form() != Form::ClaimsCsv && form() != Form::AllTables && form() != Form::Json;
}

ReportDialog::Form ReportDialog::form() const
{
    return static_cast<Form>(m_form->currentData().toInt());
}

ReportRequest ReportDialog::request() const
{
    ReportRequest request;
    request.scope = m_scope->currentData().toString();
    request.layout = static_cast<ReportLayout>(m_layout->currentData().toInt());
    if (isForPeople())
        request.replaces = m_replaced->currentData().toString();
    request.locale = static_cast<ReportLocale>(m_language->currentData().toInt());
    request.fullText = !isTable() && m_fullText->isChecked();
    return request;
}

} // namespace Postilla
