// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Postilla {

/// Tells when a window has been seen for the first time, so that what is not seen in its first frame can be
/// made then.
class FirstFrame : public QObject
{
    Q_OBJECT

public:
    explicit FirstFrame(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once: right after the first frame, or before the first key or click, which must find everything there.
    void over();

private:
    void end();

    QWidget *m_window;
    bool m_painted = false;
    bool m_ended = false;
};

} // namespace Postilla
