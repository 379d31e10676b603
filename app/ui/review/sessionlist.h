// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/reviews.h"

#include <QList>
#include <QListWidget>

#include <optional>

namespace Postilla {

/// The review sessions of a library, those that are open first. Enter goes on with one.
class SessionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SessionList(QWidget *parent = nullptr);

    /// The session that was current stays so.
    void show(const QList<ReviewLine> &lines);
    /// Nothing: none.
    std::optional<ReviewRecord> current() const;
    void choose(const QString &sessionUuid);

Q_SIGNALS:
    void opened(const Postilla::ReviewRecord &session);
    void moved();

protected:
    void keyboardSearch(const QString &search) override;

private:
    QList<ReviewLine> m_lines;
};

} // namespace Postilla
