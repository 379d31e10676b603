// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace Postilla {

class ReaderPane;

/// Reads, in the background, how many articles and origins stand behind each claim on the page, whenever that
/// may have changed.
class ClaimSupports : public QObject
{
    Q_OBJECT

public:
    ClaimSupports(const ReaderPane *page, QObject *parent);
    ~ClaimSupports() override;

    /// nullptr: none. Nothing runs in the one before afterwards.
    void setLibrary(const Library *library);

Q_SIGNALS:
    /// By the uuid of the claim.
    void read(const QHash<QString, Postilla::Support> &supports);
    void failed(const Postilla::Error &error);

private:
    void start();
    void take();

    const ReaderPane *m_page;
    const Library *m_library = nullptr;
    /// Asked for again while it was read.
    bool m_again = false;
    std::optional<Job<QHash<QString, Support>>> m_job;
    QFutureWatcher<Result<QHash<QString, Support>>> m_reading;
};

} // namespace Postilla
