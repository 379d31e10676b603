// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/changedialog.h"

#include "ui/lexicon/previewdialog.h"

#include <KMessageWidget>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Postilla {

ChangeDialog::ChangeDialog(Library &library, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_form(new QFormLayout)
    , m_message(new KMessageWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_message->setMessageType(KMessageWidget::Error);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setCloseButtonVisible(false);
    m_message->hide();
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_preview = buttons->addButton(tr("&Preview…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(m_form, 1);
    layout->addWidget(buttons);
    m_preview->setDefault(true); // once it is in the dialog; before that Enter would cancel
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

void ChangeDialog::setComplete(bool complete)
{
    m_preview->setEnabled(complete && !m_library.isReadOnly());
}

void ChangeDialog::preview()
{
    const auto change = this->change();
    if (!change) {
        showError(change.error());
        return;
    }
    m_message->hide();
    auto *dialog = new PreviewDialog(m_library, *change, what(), this);
    connect(dialog, &PreviewDialog::failed, this, &ChangeDialog::showError);
    connect(dialog, &PreviewDialog::applied, this, [this](const LexiconChange &made) {
        close();
        parentWidget()->activateWindow(); // two windows that close at once leave the keyboard with none
        Q_EMIT applied(made);
    });
    dialog->open();
}

void ChangeDialog::showError(const Error &error)
{
    m_message->setText(error.message());
    m_message->show();
}

} // namespace Postilla
