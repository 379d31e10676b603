// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/anchorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnchorState)
};
} // namespace

QString anchorStateText(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return Words::tr("exact", "of one claim in a new text");
    case AnchorState::Moved:
        return Words::tr("moved", "of one claim in a new text");
    case AnchorState::Changed:
        return Words::tr("changed", "of one claim in a new text");
    case AnchorState::Lost:
        return Words::tr("lost", "of one claim in a new text");
    }
    return {};
}

QString wordChangesText(const QString &before, const QString &after)
{
    QStringList changes;
    for (const WordChange &change : wordChanges(before, after)) {
        const auto quoted = [](const QString &words) {
            return words.isEmpty() ? u"–"_s : u"“%1”"_s.arg(words);
        };
        changes.append(quoted(change.before) + u" → "_s + quoted(change.after));
    }
    return changes.join(u", "_s);
}

} // namespace Postilla
