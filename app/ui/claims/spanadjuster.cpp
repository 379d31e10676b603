// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/spanadjuster.h"

#include "ui/reader/reader.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

qsizetype next(QTextBoundaryFinder &finder, qsizetype from, int direction, qsizetype size)
{
    finder.setPosition(from);
    const qsizetype found = direction > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? (direction > 0 ? size : 0) : found;
}

bool endsClause(QChar sign)
{
    return u",;:.!?…()[]«»“”\"–—\n"_s.contains(sign);
}

} // namespace

qsizetype nextGrapheme(const QString &text, qsizetype from, int direction)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    return next(finder, from, direction, text.size());
}

qsizetype nextWord(const QString &text, qsizetype from, int direction)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    const auto wanted = direction > 0 ? QTextBoundaryFinder::EndOfItem : QTextBoundaryFinder::StartOfItem;
    qsizetype at = from;
    do {
        at = next(finder, at, direction, text.size());
        finder.setPosition(at);
    } while (at > 0 && at < text.size() && !finder.boundaryReasons().testFlag(wanted));
    return at;
}

qsizetype nextClause(const QString &text, qsizetype from, int direction)
{
    qsizetype at = from;
    if (direction > 0) {
        do {
            ++at;
        } while (at < text.size() && !endsClause(text.at(at)));
        return std::min(at, text.size());
    }
    // Backwards to where a clause begins: behind the sign and its space.
    do {
        --at;
    } while (at > 0 && !(endsClause(text.at(at - 1)) ||
                         (text.at(at - 1).isSpace() && at > 1 && endsClause(text.at(at - 2)))));
    while (at > 0 && at < from && text.at(at).isSpace())
        ++at;
    return std::max<qsizetype>(at, 0);
}

SpanAdjuster::SpanAdjuster(Reader *reader)
    : QObject(reader)
    , m_reader(reader)
{
}

void SpanAdjuster::start(TextSpan span, End end)
{
    m_span = span;
    m_end = end;
    if (!std::exchange(m_running, true))
        m_reader->installEventFilter(this);
    m_reader->setFocus();
    m_reader->select(m_span);
}

bool SpanAdjuster::cancel()
{
    if (!m_running)
        return false;
    stop();
    return true;
}

void SpanAdjuster::stop()
{
    m_running = false;
    m_reader->removeEventFilter(this);
    m_reader->setCaret(m_span.start);
    Q_EMIT ended();
}

bool SpanAdjuster::eventFilter(QObject *watched, QEvent *event)
{
    // An override takes the key from the window's actions, which would hear it first.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return press(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut)
        cancel();
    return QObject::eventFilter(watched, event);
}

bool SpanAdjuster::press(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        move(-1, event.modifiers());
        break;
    case Qt::Key_Right:
        move(1, event.modifiers());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        stop();
        Q_EMIT accepted(m_span);
        break;
    case Qt::Key_Escape:
        stop();
        break;
    case Qt::Key_Comma:
        m_end = End::Start;
        break;
    case Qt::Key_Period:
        m_end = End::End;
        break;
    default:
        break;
    }
    return true;
}

void SpanAdjuster::move(int direction, Qt::KeyboardModifiers modifiers)
{
    const QString &text = m_reader->text().stored();
    auto step = nextGrapheme;
    if (modifiers.testFlag(Qt::ControlModifier))
        step = nextWord;
    else if (modifiers.testFlag(Qt::ShiftModifier))
        step = nextClause;
    TextSpan span = m_span;
    qsizetype &moved = m_end == End::Start ? span.start : span.end;
    moved = step(text, moved, direction);
    if (span.isEmpty())
        return; // it keeps at least one character
    m_span = span;
    m_reader->select(m_span);
    m_reader->reveal({moved, moved});
}

} // namespace Postilla
