// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/job.h"
#include "library/support.h"
#include "store/supportstore.h"
#include "store/timelinestore.h"

#include <QHash>
#include <QList>

#include <memory>

namespace Postilla {

class LibraryCore;

/// By the key of the claim.
using FirstAppearances = QHash<qint64, FirstAppearance>;

/// The claims of the library in order of time: Library::timeline(). Safe on any thread.
class Timeline
{
public:
    explicit Timeline(std::shared_ptr<LibraryCore> core);

    /// In the background. See TimelineStore.
    Job<TimelineKeys> keys(TimelineOrder order) const;
    /// In the background; meant for a page of a list.
    Job<QList<TimelineRow>> rows(const QList<qint64> &keys) const;
    /// In the background, by key. It asks for the words of each claim in all texts: what takes longer than
    /// the rows, and may come after them. Cancelled, where it was before it ended.
    Job<FirstAppearances> firstAppearances(const QList<qint64> &keys) const;

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
