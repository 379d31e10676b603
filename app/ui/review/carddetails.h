// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/reviewmode.h"

#include <QScrollArea>

class QLabel;

namespace Postilla {

/// What a card says beside its words: figures, rule and why, the fields that a yes would write with the
/// machine's told apart, what was decided on similar items.
class CardDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardDetails(QWidget *parent = nullptr);

    void showCard(const ReviewCard &card, const ReviewMode &mode);

private:
    QString reasons(const ReviewCard &card) const;
    QString fields(const ReviewCard &card, const ReviewMode &mode) const;

    QLabel *m_reasons;
    QLabel *m_fields;
};

} // namespace Postilla
