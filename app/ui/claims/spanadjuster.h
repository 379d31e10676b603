// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QObject>

class QKeyEvent;

namespace Postilla {

class Reader;

/// Moves one end of the span of a claim or mention from the keyboard: ← and → by character, with Ctrl by
/// word, with Shift by clause; Enter keeps, Esc leaves it as it was. While it runs the span is shown as the
/// selection and no other key of the reader is heard.
class SpanAdjuster : public QObject
{
    Q_OBJECT

public:
    enum class End { Start, End };

    explicit SpanAdjuster(Reader *reader);

    void start(TextSpan span, End end);
    bool isRunning() const { return m_running; }
    /// Leaves the span as it was; false where nothing was running.
    bool cancel();

Q_SIGNALS:
    void accepted(Postilla::TextSpan span);
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event);
    void move(int direction, Qt::KeyboardModifiers modifiers);
    void stop();

    Reader *m_reader;
    TextSpan m_span;
    End m_end = End::Start;
    bool m_running = false;
};

/// Where the next border lies from `from` in that direction (-1 or 1), UTF-16 units: of a grapheme, of a
/// word, or of a clause (after , ; : or a dash, or at a bracket, quote or sentence end). The ends of the text
/// are borders.
qsizetype nextGrapheme(const QString &text, qsizetype from, int direction);
qsizetype nextWord(const QString &text, qsizetype from, int direction);
qsizetype nextClause(const QString &text, qsizetype from, int direction);

} // namespace Postilla
