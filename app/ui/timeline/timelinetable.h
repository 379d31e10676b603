// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowtable.h"

namespace Postilla {

/// Rows of claims in order of time.
class TimelineTable : public RowTable
{
    Q_OBJECT

public:
    explicit TimelineTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
};

} // namespace Postilla
