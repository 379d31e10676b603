// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/job.h"
#include "report/report.h"
#include "review/decision.h"
#include "review/reviewplan.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Postilla {

class LibraryCore;
class ReviewData;
struct AlikeItems;
struct ReviewCard;
struct ReviewSummary;

/// A session in a list.
struct ReviewLine
{
    ReviewRecord session;
    /// "Proposed claims, a search: chip:H20".
    QString title;
    qint64 queued = 0;
    qint64 decided = 0;
};

/// Going through what the program proposes: Library::reviews(). Safe on any thread; each change is one step
/// of undo.
class Reviews
{
public:
    explicit Reviews(std::shared_ptr<LibraryCore> core);

    /// The newest first, closed ones too.
    Result<QList<ReviewLine>> all() const;
    /// NotFound.
    Result<ReviewRecord> session(const QString &uuid) const;
    /// Starts a session; its queue is empty until find() has run. BadQuery for a search that is none,
    /// NotFound for a tag or question that is not there, BadArgument for no rule and for no document.
    Result<ReviewRecord> start(const ReviewPlan &plan);
    /// Finds what the session is to decide on, in the background, in pages: progress in documents. Goes on
    /// where it was broken off; does nothing where the queue is complete. The value is how many items came
    /// in.
    Job<qint64> find(const ReviewRecord &session) const;
    /// Its queue and its decisions, as a ReviewSession needs them.
    std::unique_ptr<ReviewData> data(const ReviewRecord &session) const;
    /// ReviewData::alike() and decideAll() in the background; progress in items.
    Job<AlikeItems> alike(const ReviewRecord &session, const ReviewCard &card) const;
    Job<int> decideAll(const ReviewRecord &session, const QList<qint64> &items, Ruling ruling) const;
    /// Takes a session off the list of open ones, or puts it there again. Conflict.
    Result<ReviewRecord> setClosed(const ReviewRecord &session, bool closed);
    /// "Proposed claims, the whole library, by document".
    Result<QString> title(const ReviewPlan &plan) const;
    /// What was decided in it. NotFound.
    Result<ReviewSummary> summary(const QString &uuid) const;
    /// Writes that as a PDF or as the table decisions (CSV), by the ending of `path`, in the background: the
    /// errors of writeSessionReport(), NotFound. The value is the files written.
    Job<QStringList> write(const QString &uuid, const QString &path, ReportLocale locale) const;

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
