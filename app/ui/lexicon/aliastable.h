// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexicon.h"

#include <QTableView>

namespace Postilla {

class AliasModel;

/// The names of an entry to be edited: typing writes into a cell, Del takes a name away, Tab leaves.
class AliasTable : public QTableView
{
    Q_OBJECT

public:
    explicit AliasTable(QWidget *parent = nullptr);

    void setAliases(const QList<Alias> &aliases);
    const QList<Alias> &aliases() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {}

private:
    AliasModel *m_model;
};

} // namespace Postilla
