// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/lexiconcheck.h"
#include "library/lexiconpreview.h"
#include "mention/lexiconentry.h"

#include <QList>
#include <QString>

class QComboBox;

namespace Postilla {

/// Where an entry comes from and whether it counts.
enum class EntryState { Shipped, Own, Retired, Merged };

EntryState stateOf(const LexiconEntry &entry);
QString stateText(EntryState state);

/// In the order in which they are offered.
QList<AliasCondition> allConditions();
QString conditionText(AliasCondition condition);
/// The language of a name by its ISO 639-1 code; empty: any.
QString nameLanguageText(const QString &code);
QString underlineText(UnderlineShape shape);

/// A warning in a sentence.
QString warningText(const LexiconWarning &warning);
/// "12 mentions appear, 3 vanish, in 4 documents."
QString previewText(const LexiconPreview &preview);
/// What happens to a mention: "appears as NVIDIA".
QString effectText(const PreviewCase &shown);

/// Fills a choice with the kinds that entries may have, their keys as its data.
void offerKinds(QComboBox *choice, const EntryKinds &kinds);

} // namespace Postilla
