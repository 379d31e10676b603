// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

namespace Postilla {

ReportDialog::ReportDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new QComboBox)
    , m_language(new QComboBox)
    , m_fullText(new QCheckBox(tr("With the full texts, marked")))
{
    setWindowTitle(tr("Report"));
    m_form->addItem(tr("Annotated summary (PDF)"), static_cast<int>(Form::Pdf));
    m_form->addItem(tr("Table of claims (CSV)"), static_cast<int>(Form::ClaimsCsv));
    m_form->addItem(tr("All tables (CSV, a folder)"), static_cast<int>(Form::AllTables));
    m_language->addItem(tr("English"), static_cast<int>(ReportLocale::English));
    m_language->addItem(tr("Italian"), static_cast<int>(ReportLocale::Italian));
    const auto own = QLocale().language() == QLocale::Italian ? ReportLocale::Italian : ReportLocale::English;
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(own)));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *go = buttons->addButton(tr("Write…"), QDialogButtonBox::AcceptRole);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Form"), m_form);
    layout->addRow(tr("&Language"), m_language);
    layout->addRow(m_fullText);
    layout->addRow(buttons);
    go->setDefault(true); // once it is in the dialog; before that Enter would cancel
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Tables carry stable English codes and no texts.
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_language->setEnabled(form() == Form::Pdf);
        m_fullText->setEnabled(form() == Form::Pdf);
    });
}

ReportDialog::Form ReportDialog::form() const
{
    return static_cast<Form>(m_form->currentData().toInt());
}

ReportRequest ReportDialog::request() const
{
    ReportRequest request;
    request.locale = static_cast<ReportLocale>(m_language->currentData().toInt());
    request.fullText = form() == Form::Pdf && m_fullText->isChecked();
    return request;
}

} // namespace Postilla
