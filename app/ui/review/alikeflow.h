// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/reviewdata.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace Postilla {

class JobStrip;
class Questions;

/// One ruling on all mentions of a queue that read alike: counts them, asks, decides, all of it one step of
/// undo. Counting and deciding go on in the background, with progress, and can be cancelled.
class AlikeFlow : public QObject
{
    Q_OBJECT

public:
    AlikeFlow(JobStrip *strip, Questions &questions, QObject *parent);
    ~AlikeFlow() override;

    /// nullptr: none. Cancels what goes on.
    void setLibrary(Library *library);
    void start(const ReviewRecord &session, const ReviewCard &card, Ruling ruling);

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    void ask();
    void finish();
    /// False, and told, where the job has brought nothing.
    template <typename Value>
    bool isDone(const Result<Value> &result);

    JobStrip *m_strip;
    Questions &m_questions;
    Library *m_library = nullptr;
    ReviewRecord m_session;
    QString m_quote;
    Ruling m_ruling = Ruling::Yes;
    std::optional<Job<AlikeItems>> m_counting;
    QFutureWatcher<Result<AlikeItems>> m_counted;
    std::optional<Job<int>> m_deciding;
    QFutureWatcher<Result<int>> m_decided;
};

} // namespace Postilla
