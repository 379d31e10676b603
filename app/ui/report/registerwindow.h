// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QTreeView;

namespace Postilla {

class ContentPlace;
class JobStrip;
class RegisterModel;

/// The register of reports: what was handed over, which of its claims were refuted since, and whether the
/// files are still what they were. Stays beside the main window.
class RegisterWindow : public QDialog
{
    Q_OBJECT

public:
    RegisterWindow(const Library &library, QWidget *parent);
    ~RegisterWindow() override;

    /// Reads it again, files included.
    void refresh();

Q_SIGNALS:
    void failed(const Postilla::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void cancel();
    void take();
    void showState();

    const Library &m_library;
    std::optional<Job<QList<RegisterLine>>> m_job;
    QFutureWatcher<Result<QList<RegisterLine>>> m_reading;
    /// Something has changed since what is being read was asked for.
    bool m_isStale = false;
    RegisterModel *m_model;
    QTreeView *m_table;
    ContentPlace *m_place;
    JobStrip *m_strip;
};

} // namespace Postilla
