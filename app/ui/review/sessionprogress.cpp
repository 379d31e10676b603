// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sessionprogress.h"

#include "review/pace.h"
#include "review/reviewprogress.h"
#include "ui/flowlayout.h"
#include "ui/jobstrip.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

SessionProgress::SessionProgress(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_count(new QLabel)
    , m_split(new QLabel)
    , m_left(new QLabel)
    , m_pace(new QLabel)
    , m_cancel(new QPushButton(tr("Stop looking for more")))
    , m_lookOn(new QPushButton(tr("Look for the rest")))
{
    constexpr int letters = 28;
    m_bar->setFixedWidth(letters * fontMetrics().averageCharWidth());
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the session is"));
    m_pace->setObjectName(u"review_pace"_s);
    m_pace->hide();
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(10);
    for (QWidget *part :
         {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_split),
          static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_pace), static_cast<QWidget *>(m_cancel),
          static_cast<QWidget *>(m_lookOn)})
        layout->addWidget(part);
    connect(m_cancel, &QPushButton::clicked, this, &SessionProgress::cancelWanted);
    connect(m_lookOn, &QPushButton::clicked, this, &SessionProgress::lookOnWanted);
}

void SessionProgress::show(const ReviewProgress &progress, const Pace &pace, bool isLooking)
{
    m_bar->setRange(0, static_cast<int>(std::max<qsizetype>(progress.total, 1)));
    m_bar->setValue(static_cast<int>(progress.done()));
    const QLocale locale;
    const QString total = locale.toString(progress.total);
    m_count->setText(
        tr("%1 of %2", "decided, in all")
            .arg(locale.toString(progress.done()), progress.isGrowing ? tr("%1 so far").arg(total) : total));
    m_split->setText(split(progress));
    const auto each = progress.left() > 0 ? pace.perCard() : std::nullopt;
    m_left->setText(each ? timeLeft(*each * progress.left()) : QString());
    m_left->setVisible(each.has_value());
    const auto perHour = pace.perHour();
    m_pace->setText(perHour ? tr("%n card(s) an hour", nullptr, qRound(*perHour)) : tr("no pace yet"));
    m_cancel->setVisible(isLooking);
    m_lookOn->setVisible(progress.isGrowing && !isLooking);
}

QString SessionProgress::split(const ReviewProgress &progress)
{
    QStringList parts{tr("%n yes", nullptr, static_cast<int>(progress.yes)),
                      tr("%n no", nullptr, static_cast<int>(progress.no)),
                      tr("%n later", nullptr, static_cast<int>(progress.later))};
    if (progress.passed > 0)
        parts.append(tr("%n passed by", nullptr, static_cast<int>(progress.passed)));
    return parts.join(u" · "_s);
}

/// Below a minute in words: "0:00" would say that nothing is left.
QString SessionProgress::timeLeft(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return seconds < 60 ? tr("less than a minute left") : tr("%1 left").arg(shownDuration(seconds));
}

void SessionProgress::setPaceShown(bool isShown)
{
    m_isPaceShown = isShown;
    m_pace->setVisible(isShown);
}

} // namespace Postilla
