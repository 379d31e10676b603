// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentiontext.h"

#include "mention/kindtable.h"
#include "mention/mentionrow.h"

namespace Postilla {

using namespace Qt::StringLiterals;

QString mentionsText(QStringView text, const QList<Mention> &mentions)
{
    QStringList parts;
    for (const Mention &mention : mentions) {
        if (mention.kind == MentionKind::Cue)
            continue;
        const QStringList cells = mentionCells(text, mention);
        QStringList facts;
        if (mention.figure) {
            facts << cells[1] << cells[3];
            if (!cells[4].isEmpty() || !cells[5].isEmpty())
                facts << cells[4] + u".."_s + cells[5];
            facts << cells[6] << cells[7] << (cells[8] == u"exact" ? QString() : cells[8]);
            if (!mention.figure->per.isEmpty())
                facts << u"per "_s + mention.figure->per;
        } else {
            facts << cells[0] << cells[1] << (mention.kind == MentionKind::Chip ? cells[9] : QString());
        }
        facts.removeAll(QString());
        parts.append(cells[2] + u" <"_s + facts.join(u' ') + u'>');
    }
    return parts.isEmpty() ? u"-"_s : parts.join(u" + ");
}

} // namespace Postilla
