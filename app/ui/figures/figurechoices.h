// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/exchangerate.h"
#include "library/figurewords.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Postilla {

/// In which order figures are shown, in what their numbers are, and by which rates amounts are converted.
class FigureChoices : public QWidget
{
    Q_OBJECT

public:
    explicit FigureChoices(QWidget *parent = nullptr);

    /// A column of FigureModel. Sorting by it again turns the order round; false where it is no order.
    bool sortBy(int column);
    int column() const;
    Qt::SortOrder order() const { return m_order; }

Q_SIGNALS:
    void sorted();
    void scaled(Postilla::NumberScale scale);
    void rated(const QList<Postilla::ExchangeRate> &rates);
    /// What was typed is no rate.
    void failed(const Postilla::Error &error);

private:
    void begin(int column);
    void takeRates();

    QComboBox *m_columns;
    QComboBox *m_scales;
    QLineEdit *m_rates;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace Postilla
