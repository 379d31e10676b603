// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexiconentry.h"
#include "review/reviewmode.h"

#include <QFrame>
#include <QList>

namespace Postilla {

class CardDetails;
class PassageView;

/// A card of a review session: its passage, of a pair both side by side, and what is to be known for a
/// decision. It has the keyboard itself, so that the keys of the session are heard here and a screen reader
/// says the whole card. Of a pair, ← and → choose the side that the keys for claims are about.
class CardView : public QFrame
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    void showCard(const ReviewCard &card, const ReviewMode &mode);
    /// The passage that the keys are about, and its place on the card.
    PassageView *passage() const;
    int side() const { return m_side; }
    /// Both; the second is shown for pairs only.
    const QList<PassageView *> &passages() const { return m_passages; }
    /// Kinds of the user's own, which are marked too.
    void setUserKinds(const QList<LexiconKind> &kinds);
    /// Size of the text in per cent.
    void setZoom(int percent);
    /// A page on (1) or back (-1) in the passage, then in the rest.
    void page(int step);
    /// Lays out what was set, at once.
    void layOut();
    /// Has a screen reader say the card.
    void announce();

Q_SIGNALS:
    void sideChanged(int side);
    /// The passage that the keys are about should be read in its text.
    void placeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setSide(int side);
    void markSide();
    bool hasKeyboard() const;

    QList<PassageView *> m_passages;
    CardDetails *m_details;
    /// The item that is shown; 0: none yet.
    qint64 m_item = 0;
    int m_side = 0;
    bool m_isPair = false;
    QString m_spoken;
};

} // namespace Postilla
