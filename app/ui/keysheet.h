// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"

#include <QDialog>

namespace Postilla {

/// The live key sheet: every action with the keys that it has now, grouped by menu, to be filtered by typing.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const QList<Actions::Group> &groups, QWidget *parent);
};

} // namespace Postilla
