// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/passageview.h"

#include "ui/documents/documentwords.h"
#include "ui/wrappedlabel.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Postilla {

PassageText::PassageText(QWidget *parent)
    : Reader(parent)
{
    setAccessibleName(tr("Passage of the card"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void PassageText::showPassage(const CardPassage &passage)
{
    const bool isLost = passage.context.isEmpty();
    m_context = passage.context;
    m_passage = isLost ? TextSpan{0, passage.quote.size()} : fromDocument(passage.span);
    m_places = moved(passage.places, -m_context.start);
    DocumentVersion version;
    version.text = isLost ? passage.quote : passage.contextText;
    const TextSpan sentence = isLost ? m_passage : fromDocument(passage.sentence);
    for (const TextSpan &beside :
         {TextSpan{0, sentence.start}, TextSpan{sentence.end, version.text.size()}}) {
        if (!beside.isEmpty())
            version.boilerplate.append(beside);
    }
    QList<Mention> mentions = passage.mentions;
    for (Mention &mention : mentions)
        mention.span = fromDocument(mention.span);
    setVersion(version, mentions);
    reveal(m_passage);
}

void PassageText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().focus(), 1));
        painter.setBrush(theme().claimTint());
        const QList<QRectF> rects = rectsInView(m_passage);
        for (const QRectF &rect : rects)
            painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 1), 3, 3);
    }
    Reader::paintEvent(event);
    paintTellingWords(m_places);
}

/// What is decided on stays in view where a form comes up beside it, or letters are large.
void PassageText::resizeEvent(QResizeEvent *event)
{
    Reader::resizeEvent(event);
    reveal(m_passage);
}

PassageView::PassageView(QWidget *parent)
    : QWidget(parent)
    , m_source(new WrappedLabel)
    , m_title(new WrappedLabel)
    , m_text(new PassageText)
{
    m_source->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_source, m_title}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_source);
    layout->addWidget(m_text, 1);
}

void PassageView::showPassage(const CardPassage &passage)
{
    if (m_passage == passage)
        return; // what the analyst has selected in it stays
    m_passage = passage;
    const QString title = shownTitle(passage.title, passage.documentNumber);
    m_title->setText(
        passage.claimNumber.isEmpty()
            ? title
            : tr("%1 · %2", "claim number, title of the document").arg(passage.claimNumber, title));
    m_source->setText(sourceLine(passage.outlet, passage.published));
    m_text->setAccessibleDescription(m_title->text() + u", "_s + m_source->text());
    m_text->showPassage(passage);
}

void PassageView::setCurrent(bool isMarked)
{
    QFont font = m_title->font();
    font.setBold(isMarked);
    m_title->setFont(font);
}

} // namespace Postilla
