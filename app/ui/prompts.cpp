// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompts.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Postilla {

bool QuestionDialogs::confirm(const QString &title, const QString &text, const QString &verb)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, m_window);
    const QPushButton *go = box.addButton(verb, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

std::optional<QString> QuestionDialogs::text(const QString &title, const QString &prompt,
                                             const QString &value)
{
    bool isAccepted = false;
    const QString typed =
        QInputDialog::getText(m_window, title, prompt, QLineEdit::Normal, value, &isAccepted);
    return isAccepted ? std::optional(typed) : std::nullopt;
}

QStringList QuestionDialogs::filesToOpen(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(m_window, title, {}, filter);
}

QString QuestionDialogs::folderToOpen(const QString &title)
{
    return QFileDialog::getExistingDirectory(m_window, title);
}

QString QuestionDialogs::fileToWrite(const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(m_window, title, suggestion, filter);
}

namespace {
/// Has a screen reader say it at once.
void announce(QWidget *speaker, const QString &text)
{
    QAccessibleAnnouncementEvent event(speaker, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
}
} // namespace

Prompts::Prompts(QVBoxLayout *column, QStatusBar *line)
    : QObject(line)
    , m_column(column)
    , m_line(line)
{
}

void Prompts::makeBar()
{
    m_bar = new KMessageWidget;
    m_bar->setWordWrap(true);
    m_bar->setTextFormat(Qt::PlainText);
    m_bar->setCloseButtonVisible(true);
    m_bar->setMessageType(KMessageWidget::Error);
    m_column->insertWidget(0, m_bar);
}

void Prompts::show(const Error &error)
{
    if (!m_bar)
        makeBar();
    m_bar->setText(error.message());
    m_bar->show();
    announce(m_bar, error.message());
}

void Prompts::tell(const QString &text)
{
    constexpr int shownMs = 8000;
    m_line->showMessage(text, shownMs);
    announce(m_line, text);
}

bool Prompts::dismiss()
{
    if (!m_bar || m_bar->isHidden())
        return false;
    m_bar->hide();
    return true;
}

} // namespace Postilla
