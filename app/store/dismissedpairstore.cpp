// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dismissedpairstore.h"

#include "base/uuid.h"
#include "store/edit.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

DismissedPair pairAt(const Statement &row)
{
    return {.uuid = row.text(0),
            .first = row.text(1),
            .second = row.text(2),
            .kind = storedCode<PairKind>(row.text(3)),
            .firstState = row.text(4),
            .secondState = row.text(5),
            .analyst = row.text(6),
            .rev = static_cast<int>(row.integer(7))};
}

} // namespace

Result<void> DismissedPairStore::insert(Edit &edit, DismissedPair pair)
{
    if (pair.first == pair.second) {
        return std::unexpected(Error(ErrorCode::BadArgument,
                                     Store::tr("A claim cannot be compared with itself"), pair.first,
                                     Store::tr("Choose another claim.")));
    }
    pair.uuid = pair.uuid.isEmpty() ? newUuid() : pair.uuid;
    return edit.create(u"dismissed_pair"_s, pair.uuid,
                       {{u"first_claim"_s, pair.first},
                        {u"second_claim"_s, pair.second},
                        {u"kind"_s, codeOf(pair.kind)},
                        {u"first_state"_s, pair.firstState},
                        {u"second_state"_s, pair.secondState},
                        {u"analyst"_s, pair.analyst}});
}

Result<QList<DismissedPair>> DismissedPairStore::all()
{
    return select(m_database,
                  u"SELECT uuid, first_claim, second_claim, kind, first_state, second_state, analyst, rev "
                  "FROM dismissed_pair WHERE NOT removed ORDER BY id"_s,
                  pairAt);
}

} // namespace Postilla
