// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/reviewprogress.h"
#include "review/reviewsession.h"

#include <QWidget>

class QPushButton;

namespace Postilla {

class EmptyState;
class ReviewMode;

/// In the place of a card where there is none: why, and what to do next.
class SessionEnd : public QWidget
{
    Q_OBJECT

public:
    explicit SessionEnd(QWidget *parent = nullptr);

    /// `isLooking`: items are being found at this moment.
    void show(ReviewSession::Stage stage, const ReviewProgress &progress, const ReviewMode &mode,
              bool isLooking);
    /// Has a screen reader say what stands here, where that is in view and was not said yet.
    void announceNews();
    /// Which of its buttons takes the keyboard.
    QPushButton *entry() const;

Q_SIGNALS:
    void reportWanted();
    void closeWanted();
    void pauseWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void setTexts(const QString &heading, const QString &advice);
    QString decidedText(const ReviewProgress &progress) const;

    EmptyState *m_state;
    QPushButton *m_report;
    QPushButton *m_close;
    QPushButton *m_back;
    /// What stands here, and what of it was said: counts that grow are not said each time.
    QString m_heading;
    QString m_advice;
    QString m_said;
};

} // namespace Postilla
