// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recordname.h"

#include "claim/claim.h"
#include "store/recordtable.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString inFewWords(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return u"“%1”"_s.arg(line.size() <= most ? line : line.first(most) + u'…');
}

/// The one of whose kind a record is a part, with the column that names it.
struct Owner
{
    QLatin1StringView noun;
    QLatin1StringView column;
};

Owner ownerOf(const QString &noun)
{
    if (noun == u"claim_figure" || noun == u"claim_entity")
        return {"claim"_L1, "claim"_L1};
    if (noun == u"relation")
        return {"claim"_L1, "from_claim"_L1};
    if (noun == u"dismissed_pair")
        return {"claim"_L1, "first_claim"_L1};
    if (noun == u"version" || noun == u"correction" || noun == u"figure_correction")
        return {"document"_L1, "document"_L1};
    return {};
}

} // namespace

QString recordName(Database &database, const QString &noun, const QString &uuid)
{
    const auto state = RecordTable::ofNoun(noun).and_then(
        [&](const RecordTable *table) { return table->read(database, uuid); });
    if (!state || !*state)
        return {};
    const QJsonObject row = (*state)->row;
    if (const Owner owner = ownerOf(noun); !owner.noun.isEmpty())
        return recordName(database, owner.noun, row.value(owner.column).toString());
    if (noun == u"claim")
        return claimNumberText(row.value("site"_L1).toString(), row.value("number"_L1).toInt());
    if (noun == u"document")
        return Store::tr("document %1").arg(row.value("number"_L1).toInt());
    for (const QLatin1StringView column : {"name"_L1, "canonical"_L1, "statement"_L1, "text"_L1, "gist"_L1}) {
        if (const QString text = row.value(column).toString(); !text.isEmpty())
            return inFewWords(text);
    }
    return {};
}

} // namespace Postilla
