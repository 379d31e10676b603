// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Postilla {

/// The words for the numbers from 2 to 999 in Italian and English and, in Italian, for their thousands
/// ("trecentomila"), as ICU's spell-out *format* writes them, in both genders. ICU's spell-out parsing is of
/// no use: strict it fails on Italian, lenient it reads "quattrocentomila unità" as 400,001. One is left out:
/// it is an article as well.
QList<std::pair<QString, double>> numberWords();

} // namespace Postilla
