// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// As cues are compared.
QString cueText(QStringView text);
/// Whether a word goes on behind a full stop: "h20.png", "H2O.ai".
bool isDotted(QStringView text, qsizetype end);

} // namespace Postilla
