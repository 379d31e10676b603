// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the reader stands and where it goes: caret, mentions, sentences, pages.

#include "ui/reader/reader.h"

#include "document/sentences.h"
#include "ui/mentions/mentionwords.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

qsizetype Reader::caret() const
{
    return m_text.offset(textCursor().position());
}

void Reader::setCaret(qsizetype offset)
{
    const qsizetype at = m_text.clipped({offset, offset}).start;
    reveal({at, at});
    putCursor(m_text.viewPosition(at), m_text.viewPosition(at));
}

TextSpan Reader::selectionSpan() const
{
    const QTextCursor cursor = textCursor();
    return m_text.span({cursor.selectionStart(), cursor.selectionEnd()});
}

void Reader::select(TextSpan span)
{
    const TextSpan view = m_text.viewSpan(m_text.clipped(span));
    reveal(span);
    putCursor(view.start, view.end);
}

void Reader::putCursor(qsizetype viewAnchor, qsizetype viewPosition)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(viewAnchor));
    cursor.setPosition(static_cast<int>(viewPosition), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void Reader::followCaret()
{
    const bool left = m_currentMention >= 0 && !m_mentions.at(m_currentMention).span.contains(caret());
    if (left)
        outlineMention(-1);
    Q_EMIT selectionSpanChanged(selectionSpan());
}

void Reader::setCurrentMention(qsizetype index)
{
    // First, so that followCaret() finds the caret inside the current mention.
    const qsizetype before = std::exchange(m_currentMention, index);
    if (index >= 0) {
        reveal(m_mentions.at(index).span);
        setCaret(m_mentions.at(index).span.start);
        announce(spoken(m_mentions.at(index)));
    }
    viewport()->update();
    if (before != index)
        Q_EMIT currentMentionChanged(index);
}

void Reader::outlineMention(qsizetype index)
{
    if (index == m_currentMention)
        return;
    m_currentMention = index;
    viewport()->update();
    Q_EMIT currentMentionChanged(index);
}

void Reader::setCurrentMentionAt(const QPoint &place)
{
    if (!selectionSpan().isEmpty())
        return;
    const auto visible = [this](const Mention &mention) { return isKindVisible(mention.kind); };
    setCurrentMention(m_mentions.indexAt(m_text.offset(cursorForPosition(place).position()), visible));
}

void Reader::nextMention()
{
    stepMention(1, false);
}

void Reader::previousMention()
{
    stepMention(-1, false);
}

void Reader::nextMentionOfKind()
{
    stepMention(1, true);
}

void Reader::previousMentionOfKind()
{
    stepMention(-1, true);
}

void Reader::stepMention(int step, bool sameKind)
{
    const bool any = m_currentMention < 0;
    if (any && sameKind)
        return stepMention(step, false);
    const qsizetype afterCaret = m_mentions.firstFrom(caret());
    const qsizetype beside = step > 0 ? afterCaret : afterCaret - 1;
    const qsizetype from = any ? beside : m_currentMention + step;
    const qsizetype found = m_mentions.find(from, step, [&](const Mention &mention) {
        return isKindVisible(mention.kind) &&
               (!sameKind || mention.kind == m_mentions.at(m_currentMention).kind);
    });
    if (found >= 0)
        setCurrentMention(found);
}

TextSpan Reader::sentenceInView(qsizetype viewPosition) const
{
    // A line at a time: that ends a sentence, and the whole text may be long.
    const QStringView text = m_text.shown();
    const qsizetype start = text.first(viewPosition).lastIndexOf(u'\n') + 1;
    const qsizetype end = text.indexOf(u'\n', viewPosition);
    const QStringView line = text.sliced(start, (end < 0 ? text.size() : end) - start);
    return sentenceAt(line, viewPosition - start).moved(start);
}

TextSpan Reader::currentSentence() const
{
    return m_text.span(sentenceInView(textCursor().position()));
}

void Reader::nextSentence()
{
    stepSentence(1);
}

void Reader::previousSentence()
{
    stepSentence(-1);
}

void Reader::stepSentence(int step)
{
    const QStringView text = m_text.shown();
    const qsizetype caretPosition = textCursor().position();
    const TextSpan here = sentenceInView(caretPosition);
    const auto isInk = [](QChar unit) { return !unit.isSpace(); };
    TextSpan target;
    if (step > 0) {
        const auto from = text.begin() + std::max(here.end, caretPosition);
        const auto next = std::find_if(from, text.end(), isInk);
        if (next == text.end())
            return;
        target = sentenceInView(next - text.begin());
    } else if (caretPosition > here.start) {
        target = here;
    } else {
        const auto rest = std::make_reverse_iterator(text.begin() + here.start);
        const auto last = std::find_if(rest, text.rend(), isInk);
        if (last == text.rend())
            return;
        target = sentenceInView(text.rend() - last - 1);
    }
    setCaret(m_text.offset(target.start));
    announce(text.sliced(target.start, target.length()).toString());
}

void Reader::pageDown()
{
    stepPage(1);
}

void Reader::pageUp()
{
    stepPage(-1);
}

void Reader::stepPage(int step)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    bar->triggerAction(step > 0 ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    if (bar->value() == before) {
        setCaret(step > 0 ? m_text.stored().size() : 0);
        return;
    }
    const int top = static_cast<int>(document()->documentMargin());
    setTextCursor(cursorForPosition({top, cursorRect().height() / 2}));
}

void Reader::reveal(TextSpan span)
{
    const TextSpan wanted = m_text.clipped(span);
    if (!spanInView().contains(wanted))
        scrollTo(wanted.start, 1.0 / 3);
}

void Reader::scrollTo(qsizetype offset, double part)
{
    const int position = static_cast<int>(m_text.viewPosition(offset));
    const QTextBlock block = document()->findBlock(position);
    blockBoundingRect(block); // lays it out
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const int number = block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(number - static_cast<int>(part * bar->pageStep()));
}

QString Reader::spoken(const Mention &mention) const
{
    const QString words = m_text.stored(m_text.clipped(mention.span)).toString();
    const QString kind = m_theme.kind(mention.kind).name;
    QString said = mention.canonical.isEmpty() || mention.canonical == words
                       ? tr("%1, %2", "words of the text, kind of mention").arg(words, kind)
                       : tr("%1, %2: %3", "words of the text, kind of mention, entity")
                             .arg(words, kind, mention.canonical);
    if (mention.origin == MentionOrigin::Machine)
        return said;
    return tr("%1, %2", "mention, what a person has decided on it").arg(said, decisionWord(mention.origin));
}

void Reader::announce(const QString &message)
{
    QAccessibleAnnouncementEvent event(this, message);
    QAccessible::updateAccessibility(&event);
}

} // namespace Postilla
