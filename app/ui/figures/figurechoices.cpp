// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurechoices.h"

#include "ui/figures/figuremodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace Postilla {

FigureChoices::FigureChoices(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QComboBox)
    , m_scales(new QComboBox)
    , m_rates(new QLineEdit)
{
    m_columns->setAccessibleName(tr("Order of the figures"));
    m_columns->addItem(tr("By value"), FigureModel::Value);
    m_columns->addItem(tr("By date of publication"), FigureModel::When);
    m_columns->addItem(tr("By chip"), FigureModel::Chip);
    m_columns->addItem(tr("By measure"), FigureModel::MeasureColumn);
    m_scales->setAccessibleName(tr("How numbers are shown"));
    m_rates->setAccessibleName(tr("Rate of exchange"));
    m_rates->setPlaceholderText(tr("1 EUR = 1.08 USD"));
    m_rates->setClearButtonEnabled(true);
    m_rates->setToolTip(tr("Amounts are converted by the rate that you state here, and never without one. "
                           "Several are parted by semicolons."));
    constexpr int letters = 24;
    m_rates->setFixedWidth(fontMetrics().averageCharWidth() * letters);
    for (const NumberScale scale : numberScales())
        m_scales->addItem(numberScaleText(scale), QVariant::fromValue(scale));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    layout->addWidget(m_scales);
    layout->addWidget(m_rates);
    connect(m_columns, &QComboBox::activated, this, [this] { begin(column()); });
    connect(m_scales, &QComboBox::activated, this,
            [this] { Q_EMIT scaled(m_scales->currentData().value<NumberScale>()); });
    connect(m_rates, &QLineEdit::editingFinished, this, &FigureChoices::takeRates);
}

void FigureChoices::takeRates()
{
    if (!m_rates->isModified())
        return;
    m_rates->setModified(false);
    const auto rates = parseRates(m_rates->text());
    if (rates)
        Q_EMIT rated(*rates);
    else
        Q_EMIT failed(rates.error());
}

int FigureChoices::column() const
{
    return m_columns->currentData().toInt();
}

/// Numbers and dates from the largest, names from the first.
void FigureChoices::begin(int column)
{
    const bool fromLargest = column == FigureModel::Value || column == FigureModel::When;
    m_order = fromLargest ? Qt::DescendingOrder : Qt::AscendingOrder;
    Q_EMIT sorted();
}

bool FigureChoices::sortBy(int column)
{
    const int choice = m_columns->findData(column);
    if (choice < 0)
        return false;
    if (choice != m_columns->currentIndex()) {
        m_columns->setCurrentIndex(choice);
        begin(column);
    } else {
        m_order = m_order == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
        Q_EMIT sorted();
    }
    return true;
}

} // namespace Postilla
