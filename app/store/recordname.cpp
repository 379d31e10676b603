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

} // namespace

RecordOwner ownerOf(const QString &noun)
{
    if (noun == u"claim_figure" || noun == u"claim_entity")
        return {"claim"_L1, "claim"_L1};
    if (noun == u"relation")
        return {"claim"_L1, "from_claim"_L1};
    if (noun == u"dismissed_pair")
        return {"claim"_L1, "first_claim"_L1};
    if (noun == u"claim" || noun == u"version" || noun == u"correction" || noun == u"figure_correction")
        return {"document"_L1, "document"_L1};
    return {};
}

QString ownName(const QString &noun, const QJsonObject &row)
{
    if (noun == u"claim")
        return claimNumberText(row.value("site"_L1).toString(), row.value("number"_L1).toInt());
    for (const QLatin1StringView column : {"name"_L1, "canonical"_L1, "statement"_L1, "text"_L1, "gist"_L1}) {
        if (const QString text = row.value(column).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString recordName(Database &database, const QString &noun, const QString &uuid)
{
    const auto state = RecordTable::ofNoun(noun).and_then(
        [&](const RecordTable *table) { return table->read(database, uuid); });
    if (!state || !*state)
        return {};
    const QJsonObject row = (*state)->row;
    if (noun == u"claim")
        return ownName(noun, row);
    if (noun == u"document")
        return Store::tr("document %1").arg(row.value("number"_L1).toInt());
    if (const RecordOwner owner = ownerOf(noun); !owner.noun.isEmpty())
        return recordName(database, owner.noun, row.value(owner.column).toString());
    const QString name = ownName(noun, row);
    return name.isEmpty() ? name : inFewWords(name);
}

} // namespace Postilla
