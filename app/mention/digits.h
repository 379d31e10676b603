// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Postilla {

/// Digits with their separators, "1.234,5" or "4’000".
struct DigitsReading
{
    /// Past the whole run of digits and separators, also of one that is no number.
    qsizetype end = 0;
    /// Nothing where the run is no number ("10.0.0.1").
    std::optional<double> value;
    /// The value if the only separator is a decimal sign after all: 1,234 as 1.234.
    std::optional<double> asDecimal;
    /// That separator.
    QChar separator;
    /// Digits only, no separator.
    bool plain = false;
    /// Separators part thousands.
    bool grouped = false;
};

/// The digits that start here.
DigitsReading readDigits(QStringView text, qsizetype at);

} // namespace Postilla
