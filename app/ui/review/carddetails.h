// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/reviewmode.h"
#include "ui/review/detailcolumns.h"

namespace Postilla {

/// What a card says beside its words: figures, rule and why, what was decided on similar items; in the second
/// column the fields that a yes would write, with the machine's told apart.
class CardDetails : public DetailColumns
{
    Q_OBJECT

public:
    explicit CardDetails(QWidget *parent = nullptr);

    void showCard(const ReviewCard &card, const ReviewMode &mode);

private:
    static QList<DetailLine> reasons(const ReviewCard &card);
    static QList<DetailLine> fields(const ReviewCard &card, const ReviewMode &mode);
};

} // namespace Postilla
