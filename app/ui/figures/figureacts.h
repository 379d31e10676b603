// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>

#include <functional>

class QTableView;

namespace Postilla {

class FigureModel;

/// What a person does with the figure that is current in the table.
class FigureActs : public QObject
{
    Q_OBJECT

public:
    FigureActs(QTableView *table, FigureModel *model, QObject *parent);

    void setLibrary(Library *library) { m_library = library; }

    /// Makes a claim of its sentence.
    void makeClaim();
    /// Asks what it measures.
    void pickMeasure();
    /// Asks of which chip it is.
    void pickChip();
    /// Lets the machine's word on it count again.
    void withdraw();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    const LedgerFigure *current();
    void setMeasure(const StatedFigureRow &row, Measure measure);
    void setChip(const StatedFigureRow &row, const QString &chip);
    QString remembered(const std::function<bool(const MeaningProposal &)> &isLike) const;
    void tell(const QString &done, const QString &remembered);
    QStringList chipNames() const;
    QPoint underTheRow() const;

    QTableView *m_table;
    FigureModel *m_model;
    Library *m_library = nullptr;
};

} // namespace Postilla
