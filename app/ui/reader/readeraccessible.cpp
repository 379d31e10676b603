// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readeraccessible.h"

#include "claim/verdicts.h"
#include "mention/kindtable.h"
#include "ui/mentions/mentionwords.h"
#include "ui/reader/reader.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *reader = qobject_cast<Reader *>(object);
    return reader ? new ReaderAccessible(*reader) : nullptr;
}

/// As IAccessible2 wants values written: its separators are escaped.
QString attribute(QLatin1StringView name, QString value)
{
    for (const char16_t separator : {u'\\', u':', u';', u',', u'='})
        value.replace(QChar(separator), u'\\' + QString(QChar(separator)));
    return name + u':' + value + u';';
}

/// Makes `reach` end where `span` begins or ends, so that what holds at `offset` holds in all of it.
void narrow(TextSpan &reach, TextSpan span, qsizetype offset)
{
    for (const qsizetype edge : {span.start, span.end}) {
        if (edge <= offset)
            reach.start = std::max(reach.start, edge);
        else
            reach.end = std::min(reach.end, edge);
    }
}

/// What of a claim's attribution and hedge stands at `at`; narrows `reach` to where that holds.
QString attributesOfWords(const ClaimMark &claim, TextSpan &reach, qsizetype at)
{
    QString told;
    for (const ClaimWords &words : tellingWords(claim.places)) {
        narrow(reach, words.span, at);
        if (words.span.contains(at))
            told += attribute("claim-words"_L1, words.role);
    }
    return told;
}

} // namespace

void ReaderAccessible::install()
{
    QAccessible::installFactory(interfaceFor);
}

ReaderAccessible::ReaderAccessible(Reader &reader)
    : QAccessibleWidget(&reader, QAccessible::EditableText)
    , m_reader(reader)
{
}

void *ReaderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReaderAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ReaderAccessible::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? m_reader.text().shown() : QAccessibleWidget::text(which);
}

void ReaderAccessible::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const QTextCursor cursor = m_reader.textCursor();
    const bool known = selectionIndex == 0 && cursor.hasSelection();
    *startOffset = known ? cursor.selectionStart() : 0;
    *endOffset = known ? cursor.selectionEnd() : 0;
}

int ReaderAccessible::selectionCount() const
{
    return m_reader.textCursor().hasSelection() ? 1 : 0;
}

void ReaderAccessible::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void ReaderAccessible::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        setCursorPosition(cursorPosition());
}

void ReaderAccessible::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex == 0)
        m_reader.select(
            m_reader.text().span({std::max(startOffset, 0), std::min(endOffset, characterCount())}));
}

int ReaderAccessible::cursorPosition() const
{
    return m_reader.textCursor().position();
}

void ReaderAccessible::setCursorPosition(int position)
{
    m_reader.setCaret(m_reader.text().offset(std::clamp(position, 0, characterCount())));
}

QString ReaderAccessible::text(int startOffset, int endOffset) const
{
    const int start = std::clamp(startOffset, 0, characterCount());
    const int end = std::clamp(endOffset, start, characterCount());
    return m_reader.text().shown().sliced(start, end - start);
}

int ReaderAccessible::characterCount() const
{
    return static_cast<int>(m_reader.text().shown().size());
}

QRect ReaderAccessible::characterRect(int offset) const
{
    const TextSpan character = m_reader.text().span({offset, offset + 1});
    const QList<QRectF> rects = m_reader.rectsInView(character);
    if (rects.isEmpty())
        return {};
    const QRect rect = rects.first().toAlignedRect();
    return {m_reader.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int ReaderAccessible::offsetAtPoint(const QPoint &point) const
{
    return m_reader.cursorForPosition(m_reader.viewport()->mapFromGlobal(point)).position();
}

void ReaderAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    m_reader.reveal(m_reader.text().span({startIndex, endIndex}));
}

QString ReaderAccessible::attributes(int offset, int *startOffset, int *endOffset) const
{
    const ReaderDocument &document = m_reader.text();
    const qsizetype at = document.offset(std::clamp(offset, 0, characterCount()));
    TextSpan reach{0, document.stored().size()};
    QString told;
    const MentionList &mentions = m_reader.mentions();
    // The next marks to either side bound the reach as well as those that hold here.
    const auto visible = [this](const Mention &mention) { return m_reader.isKindVisible(mention.kind); };
    for (const int step : {-1, 1}) {
        const qsizetype from = mentions.firstFrom(at + 1) - (step < 0 ? 1 : 0);
        const qsizetype neighbour = mentions.find(from, step, visible);
        if (neighbour >= 0)
            narrow(reach, mentions.at(neighbour).span, at);
    }
    for (const Mention &mention : mentions.around({at, at + 1})) {
        if (!mention.span.contains(at) || !visible(mention))
            continue;
        narrow(reach, mention.span, at);
        told += attribute("mark"_L1, m_reader.theme().kind(mention.kind).name.toLower());
        if (!mention.canonical.isEmpty())
            told += attribute("entity"_L1, mention.canonical);
        if (mention.origin != MentionOrigin::Machine)
            told += attribute("decision"_L1, decisionWord(mention.origin));
    }
    for (const ClaimMark &claim : m_reader.claims()) {
        narrow(reach, claim.span, at);
        if (claim.span.contains(at)) {
            told += attribute("claim"_L1, claim.number);
            told += attribute("verdict"_L1, verdictName(claim.verdict));
        }
        if (claim.uuid == m_reader.currentClaim())
            told += attributesOfWords(claim, reach, at);
    }
    const TextSpan view = document.viewSpan(reach);
    *startOffset = static_cast<int>(view.start);
    *endOffset = static_cast<int>(view.end);
    return told;
}

} // namespace Postilla
