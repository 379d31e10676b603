// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/figurewords.h"

#include <QWidget>

class QComboBox;

namespace Postilla {

/// In which order figures are shown, and in what their numbers are.
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

private:
    void begin(int column);

    QComboBox *m_columns;
    QComboBox *m_scales;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace Postilla
