// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/lexiconcheck.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Postilla {

/// What speaks against a change, each in a line, with the conditions that would help as buttons.
class WarningList : public QScrollArea
{
    Q_OBJECT

public:
    explicit WarningList(QWidget *parent = nullptr);

    /// Hides itself where there are none.
    void show(const QList<LexiconWarning> &warnings);

Q_SIGNALS:
    /// The name of that entry should count only so.
    void conditionWanted(const QString &canonical, const QString &name, Postilla::AliasCondition condition);

private:
    void add(QVBoxLayout *lines, const LexiconWarning &warning);
    void addLine(QVBoxLayout *lines, const QString &text);
};

} // namespace Postilla
