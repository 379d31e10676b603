// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QString>

namespace Postilla {

/// "confirmed", "corrected", in the language of the user; empty for a mention of the machine's alone.
QString decisionWord(MentionOrigin origin);

} // namespace Postilla
