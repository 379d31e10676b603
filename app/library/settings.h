// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// What is remembered of the person rather than of a library. Kept by KConfig, in postillarc.
class Settings
{
public:
    /// Who signs acts: the name that was set, else the full or login name at this computer. Never empty.
    static QString analyst();
    /// The name that signs from the next library on that is opened.
    static void setAnalyst(const QString &name);
};

} // namespace Postilla
