// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Postilla {

class Pace;
struct ReviewProgress;

/// How far a session is: a bar with the count, the split by decision, the time left; while items are still
/// being found a way to stop that. The pace is shown where the analyst has asked for it.
class SessionProgress : public QWidget
{
    Q_OBJECT

public:
    explicit SessionProgress(QWidget *parent = nullptr);

    /// `isLooking`: items are being found at this moment.
    void show(const ReviewProgress &progress, const Pace &pace, bool isLooking);
    void setPaceShown(bool isShown);
    bool isPaceShown() const { return m_isPaceShown; }

Q_SIGNALS:
    void cancelWanted();
    void lookOnWanted();

private:
    static QString split(const ReviewProgress &progress);
    static QString timeLeft(qint64 milliseconds);

    QProgressBar *m_bar;
    QLabel *m_count;
    QLabel *m_split;
    QLabel *m_left;
    QLabel *m_pace;
    QPushButton *m_cancel;
    QPushButton *m_lookOn;
    bool m_isPaceShown = false;
};

} // namespace Postilla
