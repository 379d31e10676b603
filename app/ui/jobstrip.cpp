// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobstrip.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr int noticeableMs = 300;
}

QString shownDuration(qint64 seconds)
{
    const QString minutesAndSeconds = u"%1:%2"_s.arg(seconds / 60 % 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? minutesAndSeconds
                          : u"%1:%2"_s.arg(seconds / 3600).arg(minutesAndSeconds.rightJustified(5, u'0'));
}

JobStrip::JobStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_bar(new QProgressBar)
    , m_left(new QLabel)
    , m_button(new QToolButton)
{
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_bar->setMaximumHeight(fontMetrics().height() + 4);
    m_button->setText(tr("Cancel"));
    m_button->setIcon(QIcon::fromTheme(u"process-stop"_s));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    connect(m_button, &QToolButton::clicked, this, &JobStrip::cancel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_bar),
                          static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_button)})
        layout->addWidget(part);
    m_soon.setSingleShot(true);
    m_soon.setInterval(noticeableMs);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void JobStrip::watch(QFutureWatcherBase *job, const QString &what, std::function<void()> cancel)
{
    finish(); // the newer job has the place
    m_job = job;
    m_cancel = std::move(cancel);
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_left->clear();
    m_button->setEnabled(true);
    m_since.start();
    connect(job, &QFutureWatcherBase::progressRangeChanged, this,
            [this](int from, int to) { m_bar->setRange(from, to); });
    connect(job, &QFutureWatcherBase::progressValueChanged, this, &JobStrip::showProgress);
    connect(job, &QFutureWatcherBase::finished, this, &JobStrip::finish);
    m_soon.start();
}

void JobStrip::showProgress(int value)
{
    m_bar->setValue(value);
    const qint64 elapsed = m_since.elapsed();
    if (value > 0 && elapsed > 2 * noticeableMs)
        m_left->setText(
            tr("%1 left").arg(shownDuration(elapsed * (m_bar->maximum() - value) / value / 1000)));
}

void JobStrip::finish()
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
    m_job = nullptr;
    m_cancel = nullptr;
    m_soon.stop();
    hide();
}

bool JobStrip::cancel()
{
    if (!m_cancel)
        return false;
    m_button->setEnabled(false);
    m_left->setText(tr("cancelling…"));
    m_cancel();
    return true;
}

} // namespace Postilla
