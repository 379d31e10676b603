// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// What two articles share that have made the same error: the wrong words of the quote and the correct form,
/// case aside. The correct form may stand for the whole quote or for some words of it: then its wrong form
/// are those that are most like it. Where it stands in the quote itself, it alone; the whole quote where no
/// correct form is known, or nothing is like it.
QString errorForm(const QString &quote, const QString &correctForm);

} // namespace Postilla
