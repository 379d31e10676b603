// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "library/exchangerate.h"
#include "library/figures.h"

#include <QList>

#include <memory>

namespace Postilla {

enum class FigureFormat { Table, Json, Csv };

/// Prints the ledger page by page, so that a large one is never held: a table for each page, or one array or
/// CSV of all, a figure a line.
class FigurePrinter
{
public:
    static std::unique_ptr<FigurePrinter> make(FigureFormat format, const QList<ExchangeRate> &rates,
                                               Console &console);
    virtual ~FigurePrinter() = default;

    virtual void add(const QList<LedgerFigure> &figures) = 0;
    /// To be called once, at the end.
    virtual void finish() = 0;
};

} // namespace Postilla
