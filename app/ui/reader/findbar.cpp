// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findbar.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QToolButton *step(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}
} // namespace

FindBar::FindBar(QPlainTextEdit *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit)
    , m_answer(new QLabel)
{
    m_words->setPlaceholderText(tr("Find in the text"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    QToolButton *previous = step(u"go-up"_s, tr("Find Previous"));
    QToolButton *next = step(u"go-down"_s, tr("Find Next"));
    QToolButton *hide = step(u"dialog-close"_s, tr("Close"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_words);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_answer);
    layout->addStretch();
    layout->addWidget(hide);
    setVisible(false);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::showHits);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &FindBar::showHits);
    connect(m_text->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FindBar::showHits);
    connect(m_words, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(hide, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::start()
{
    const QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty() && selected.size() < 100)
        m_words->setText(selected);
    m_answer->clear();
    show();
    showHits();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::findNext()
{
    find({});
}

void FindBar::findPrevious()
{
    find(QTextDocument::FindBackward);
}

bool FindBar::close()
{
    if (isHidden())
        return false;
    hide();
    showHits();
    m_text->setFocus();
    return true;
}

/// Of the part in sight alone: marks all over a long text take seconds.
void FindBar::showHits()
{
    QList<QTextEdit::ExtraSelection> hits;
    const QString words = isHidden() ? QString() : m_words->text();
    QTextBlock block = m_text->cursorForPosition({0, 0}).block();
    const int end = m_text->cursorForPosition(m_text->viewport()->rect().bottomRight()).position();
    for (; !words.isEmpty() && block.isValid() && block.position() <= end; block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
            hits.append(hitAt(block.position() + static_cast<int>(at), static_cast<int>(words.size())));
    }
    m_text->setExtraSelections(hits);
}

QTextEdit::ExtraSelection FindBar::hitAt(int position, int length) const
{
    QTextEdit::ExtraSelection hit;
    hit.cursor = QTextCursor(m_text->document());
    hit.cursor.setPosition(position);
    hit.cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    QColor tint = m_text->palette().color(QPalette::Highlight);
    constexpr float faint = 0.35F;
    tint.setAlphaF(faint);
    hit.format.setBackground(tint);
    return hit;
}

void FindBar::find(QTextDocument::FindFlags flags)
{
    const QString words = m_words->text();
    if (words.isEmpty()) {
        start();
        return;
    }
    m_answer->clear();
    if (m_text->find(words, flags))
        return;
    const QTextCursor before = m_text->textCursor();
    m_text->moveCursor(flags & QTextDocument::FindBackward ? QTextCursor::End : QTextCursor::Start);
    if (m_text->find(words, flags)) {
        m_answer->setText(flags & QTextDocument::FindBackward ? tr("Went on from the end")
                                                              : tr("Went on from the beginning"));
    } else {
        m_text->setTextCursor(before);
        m_answer->setText(tr("Not in this text"));
    }
}

} // namespace Postilla
