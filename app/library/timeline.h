// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/job.h"
#include "library/support.h"
#include "store/timelinestore.h"

#include <QList>

#include <memory>

namespace Postilla {

class LibraryCore;

/// A claim of the timeline with what stands behind it.
struct DatedClaim
{
    TimelineRow row;
    Support support;
};

/// The claims of the library in order of time: Library::timeline(). Safe on any thread.
class Timeline
{
public:
    explicit Timeline(std::shared_ptr<LibraryCore> core);

    /// In the background. See TimelineStore.
    Job<TimelineKeys> keys(TimelineOrder order) const;
    /// In the background; meant for a page of a list. Cancelled, where it was before it ended.
    Job<QList<DatedClaim>> rows(const QList<qint64> &keys) const;

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
