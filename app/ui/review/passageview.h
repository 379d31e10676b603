// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/reviewcard.h"
#include "ui/reader/reader.h"

#include <QWidget>

class QLabel;

namespace Postilla {

/// The words of a passage with the sentence before and after, marked as in the reader; what is decided on
/// lies on a tint, its source and cues are framed, the rest is pale. Offsets are those of this text; see
/// toDocument().
class PassageText : public Reader
{
    Q_OBJECT

public:
    explicit PassageText(QWidget *parent = nullptr);

    void showPassage(const CardPassage &passage);
    /// A stretch of this text in the text of the version, and the other way round.
    TextSpan toDocument(TextSpan span) const { return span.moved(m_context.start); }
    TextSpan fromDocument(TextSpan span) const { return span.moved(-m_context.start); }
    /// The stretch of the version's text that is shown.
    TextSpan context() const { return m_context; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TextSpan m_context;
    /// What is decided on.
    TextSpan m_passage;
    AttributionPlaces m_places;
};

/// A passage with where it comes from over it.
class PassageView : public QWidget
{
    Q_OBJECT

public:
    explicit PassageView(QWidget *parent = nullptr);

    void showPassage(const CardPassage &passage);
    PassageText *text() const { return m_text; }
    const CardPassage &passage() const { return m_passage; }
    /// Of two passages the one that the keys are about; `isMarked` false where there is no choice.
    void setCurrent(bool isMarked);

private:
    CardPassage m_passage;
    QLabel *m_source;
    QLabel *m_title;
    PassageText *m_text;
};

} // namespace Postilla
